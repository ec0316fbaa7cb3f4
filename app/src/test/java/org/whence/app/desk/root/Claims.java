package org.whence.app.desk.root;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;

/// Claims of any size with every kind of step, drawn from a seed.
public final class Claims {

    private Claims() {}

    public static Claim of(long seed, int reports, int origins) {
        return of(seed, reports, origins, "Outlet");
    }

    /// A claim whose parties and outlets bear the given name with a number.
    public static Claim of(long seed, int reports, int origins, String name) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Report> all = new ArrayList<>();
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            of.add(new ArrayList<>());
        }
        List<Drift> drift = new ArrayList<>();
        int unattributed = 0;
        for (int i = 0; i < reports; i++) {
            int origin = i < origins ? i : (int) Math.min(origins - 1.0, Math.abs(random.nextGaussian()) * origins / 3);
            boolean rootless = i >= origins && random.nextInt(12) == 0;
            List<Step> steps = new ArrayList<>();
            List<Party> chain = new ArrayList<>();
            if (rootless) {
                unattributed++;
            } else {
                List<Integer> earlier = of.get(origin);
                if (!earlier.isEmpty() && random.nextInt(3) > 0) {
                    Step.How how = Step.How.values()[random.nextInt(4)];
                    int target = earlier.get(random.nextInt(Math.min(3, earlier.size())));
                    steps.add(new Step(how, target, "words"));
                    if (how == Step.How.RELAY) {
                        chain.add(new Party(all.get(target).publisher(), Party.Kind.OUTLET, true, null, Party.Basis.STATED, null));
                    } else if (random.nextInt(4) == 0) {
                        drift.add(new Drift(i, earlier.getFirst(), "https://outlet" + i + ".example/a", Drift.Kind.RELAY_DROPPED, "from words", "to words"));
                    }
                } else {
                    chain.add(party(origin, name));
                }
                earlier.add(i);
            }
            Extract content = new Extract(new Span(0, 9), "the words");
            all.add(new Report("r" + i, "https://outlet" + i + ".example/a", Published.at(Instant.parse("2026-03-07T09:12:00Z").plusSeconds(600L * i)), name + " " + i,
                    chain.isEmpty() ? null : "a1", Attribution.In.TEXT, List.of(content), List.of(), List.of(), chain, Modality.REPORT, Polarity.AFFIRMS,
                    Certainty.STATED, List.of(), List.of(), steps));
        }
        List<Origin> roots = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            Party party = party(i, name);
            roots.add(new Origin(party.name(), List.of(party.name()), party.kind(), party.named(), of.get(i)));
        }
        roots.sort((a, b) -> Integer.compare(b.reports().size(), a.reports().size()));
        return new Claim("c" + seed, "s1", "A proposition of " + reports + " reports", Modality.REPORT, all, roots, unattributed, drift, List.of());
    }

    private static Party party(int i, String name) {
        return new Party((i % 3 == 1 ? "unnamed official " : "") + name + " ministry " + i, i % 3 == 2 ? Party.Kind.DOCUMENT : Party.Kind.STATE, i % 3 != 1, null, Party.Basis.STATED, null);
    }
}
