package org.whence.app.desk.root;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;

/// The way of each report of a claim down to each of its origins.
public final class Traces {

    private final Claim claim;

    /// The reports of each origin. Origins are told apart as objects: to compare two of them takes as long as their lists of reports.
    private final Map<Origin, Set<Integer>> members = new IdentityHashMap<>();

    private Traces(Claim claim) {
        this.claim = claim;
    }

    /// The way from one report to one origin.
    ///
    /// @param report the report's index
    /// @param origin the origin's index in the claim
    /// @param hops from the party nearest the reader to the origin itself, at least one
    public record Trace(int report, int origin, List<Hop> hops) {

        public Trace {
            hops = List.copyOf(hops);
            if (hops.isEmpty()) {
                throw new IllegalArgumentException("the trace of report " + report + " has no hop");
            }
        }
    }

    /// Every trace, by report and then by origin; a report that reaches no origin has none.
    public static List<Trace> of(Claim claim) {
        Traces traces = new Traces(claim);
        List<Trace> found = new ArrayList<>();
        for (int report = 0; report < claim.reports().size(); report++) {
            traces.of(report, found);
        }
        return found;
    }

    /// The traces of one report, by origin.
    public static List<Trace> of(Claim claim, int report) {
        List<Trace> found = new ArrayList<>();
        new Traces(claim).of(report, found);
        return found;
    }

    private void of(int report, List<Trace> found) {
        for (int origin = 0; origin < claim.origins().size(); origin++) {
            Origin root = claim.origins().get(origin);
            if (reaches(report, root)) {
                found.add(new Trace(report, origin, toOrigin(report, root, new HashSet<>())));
            }
        }
    }

    private boolean reaches(int report, Origin origin) {
        return members.computeIfAbsent(origin, root -> Set.copyOf(root.reports())).contains(report);
    }

    private List<Hop> toOrigin(int index, Origin origin, Set<Integer> seen) {
        Report report = claim.reports().get(index);
        List<Hop> own = report.chain().stream().map(Hop::of).toList();
        Step step = seen.add(index) ? step(report, origin) : null;
        List<Hop> hops = step == null ? own : goOn(own, step, origin, seen);
        return endingAt(origin, hops);
    }

    private @Nullable Step step(Report report, Origin origin) {
        return report.steps().stream().filter(s -> reaches(s.report(), origin))
                .min(Comparator.comparing(Step::how)).orElse(null);
    }

    private List<Hop> goOn(List<Hop> own, Step step, Origin origin, Set<Integer> seen) {
        List<Hop> rest = toOrigin(step.report(), origin, seen);
        return switch (step.how()) {
            case BODY -> rest;
            case COPY -> joined(List.of(), Line.REUSE, rest);
            case RELAY -> through(own, step, Line.WORDS, rest);
            case LINK -> through(own, step, Line.LINK, rest);
            case DESCRIPTION -> {
                int described = 0;
                while (described < rest.size() - 1 && rest.get(described).named()) {
                    described++;
                }
                yield joined(withoutLast(own), Line.REUSE, rest.subList(described, rest.size()));
            }
        };
    }

    /// The report's own hops as far as the outlet of the report that the trace goes on from, then that one's.
    private List<Hop> through(List<Hop> own, Step step, Line line, List<Hop> rest) {
        Report target = claim.reports().get(step.report());
        String outlet = outlet(target);
        List<Hop> upTo = new ArrayList<>();
        for (Hop hop : own) {
            if (hop.key().equals(Hop.key(outlet))) {
                upTo.add(hop.shownBy(line));
                upTo.addAll(rest);
                return upTo;
            }
            upTo.add(hop);
        }
        upTo = new ArrayList<>(withoutLast(own));
        upTo.add(new Hop(outlet, Party.Kind.OUTLET, true, null, line));
        upTo.addAll(rest);
        return upTo;
    }

    private static List<Hop> withoutLast(List<Hop> own) {
        return own.isEmpty() ? own : own.subList(0, own.size() - 1);
    }

    private static List<Hop> joined(List<Hop> above, Line line, List<Hop> below) {
        List<Hop> all = new ArrayList<>(above);
        all.add(below.getFirst().shownBy(line));
        all.addAll(below.subList(1, below.size()));
        return all;
    }

    /// The hops with the origin, under its own name, as the last.
    private static List<Hop> endingAt(Origin origin, List<Hop> hops) {
        if (hops.isEmpty()) {
            return List.of(Hop.of(origin, null, Line.WORDS));
        }
        Hop last = hops.getLast();
        boolean isOrigin = last.name().equals(origin.name()) || origin.names().contains(last.name());
        List<Hop> all = new ArrayList<>(isOrigin ? hops.subList(0, hops.size() - 1) : hops);
        all.add(Hop.of(origin, isOrigin ? last.role() : null, isOrigin ? last.line() : Line.WORDS));
        return all;
    }

    /// What a report's outlet is called: its publisher, else its address' host, else its key.
    public static String outlet(Report report) {
        if (report.publisher() != null) {
            return report.publisher();
        }
        try {
            String host = URI.create(report.article()).getHost();
            return host == null ? report.article() : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException noAddress) {
            return report.article();
        }
    }
}
