package org.whence.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;

/// What one party said over time. It lists and counts; it never rates.
///
/// @param name the fullest name given to the party
/// @param names every name that reports give it, sorted
/// @param kind what sort of party
/// @param named false where it is kept anonymous
/// @param claims the claims that it is an origin of, the latest first
/// @param reports how many reports trace to it
/// @param denials how many of them reject their content
/// @param disputed how many of its claims are disputed
/// @param hedges how many reports by strength of hedge
/// @param modalities how many reports by what it does with the content
/// @param relays how many reports by the outlet that carries it, most first
public record SourceRecord(
        String name,
        List<String> names,
        Party.Kind kind,
        boolean named,
        List<Claim> claims,
        int reports,
        int denials,
        int disputed,
        Map<Band, Integer> hedges,
        Map<Modality, Integer> modalities,
        List<Relay> relays) {

    public SourceRecord {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        hedges = Map.copyOf(hedges);
        modalities = Map.copyOf(modalities);
        relays = List.copyOf(relays);
    }

    /// An outlet and how many of the party's reports it carries.
    public record Relay(String outlet, int reports) {}

    /// One line of the list of parties.
    ///
    /// @param claims how many claims it has a part in
    /// @param origin how many of these rest on its word
    public record Line(String name, boolean named, int claims, int origin) {}

    /// Gathers a party's record from the claims that it is an origin of.
    ///
    /// @param name the name that is asked for
    /// @param claims claims of which an origin bears that name, at least one
    static SourceRecord of(String name, List<Claim> claims) {
        TreeSet<String> names = new TreeSet<>();
        Map<Band, Integer> hedges = new EnumMap<>(Band.class);
        Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
        Map<String, Integer> relays = new TreeMap<>();
        int reports = 0;
        int denials = 0;
        Origin largest = null;
        for (Claim claim : claims) {
            for (Origin origin : claim.origins()) {
                if (!isCalled(origin, name)) {
                    continue;
                }
                largest = largest == null || origin.reports().size() > largest.reports().size() ? origin : largest;
                names.addAll(origin.names());
                reports += origin.reports().size();
                for (int index : origin.reports()) {
                    Report report = claim.reports().get(index);
                    denials += report.polarity() == Polarity.DENIES ? 1 : 0;
                    hedges.merge(report.certainty().band(), 1, Integer::sum);
                    modalities.merge(report.modality(), 1, Integer::sum);
                    relays.merge(org.whence.app.desk.root.Traces.outlet(report), 1, Integer::sum);
                }
            }
        }
        if (largest == null) {
            throw new IllegalArgumentException("no origin of the claims is called " + name);
        }
        List<Relay> carried = relays.entrySet().stream().map(e -> new Relay(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Relay::reports).reversed().thenComparing(Relay::outlet)).toList();
        return new SourceRecord(largest.name(), new ArrayList<>(names), largest.kind(), largest.named(), claims, reports, denials,
                (int) claims.stream().filter(c -> !c.disputedBy().isEmpty()).count(), hedges, modalities, carried);
    }

    static boolean isCalled(Origin origin, String name) {
        return origin.name().equalsIgnoreCase(name) || origin.names().stream().anyMatch(name::equalsIgnoreCase);
    }
}
