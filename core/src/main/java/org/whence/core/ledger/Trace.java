package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Party;

/// A claim's reports as trees that stand on their origins: the form that text, pages and drawings share.
///
/// Every report stands once under each origin that it traces to.
///
/// @param roots a tree for each origin, in the claim's order
/// @param rootless indexes of the reports that reach no origin, ascending
public record Trace(List<Node> roots, List<Integer> rootless) {

    public Trace {
        roots = List.copyOf(roots);
        rootless = List.copyOf(rootless);
    }

    /// A party or a report, with what rests on it.
    public sealed interface Node {

        /// What rests on it, by report.
        List<Node> above();
    }

    /// A party of a chain: an origin, or a hop between it and a report.
    ///
    /// @param name its name
    /// @param kind what sort of party
    /// @param named false where it is kept anonymous
    /// @param above what rests on it
    public record Hop(String name, Party.Kind kind, boolean named, List<Node> above) implements Node {

        public Hop {
            above = List.copyOf(above);
        }
    }

    /// A report.
    ///
    /// @param report its index in the claim
    /// @param how what shows that it rests on what is below; null where its own chain says so
    /// @param drift what it lost or changed
    /// @param above reports that rest on it
    public record Leaf(int report, Step.@Nullable How how, List<Drift> drift, List<Node> above) implements Node {

        public Leaf {
            drift = List.copyOf(drift);
            above = List.copyOf(above);
        }
    }

    /// The trees of a claim.
    public static Trace of(Claim claim) {
        List<Node> roots = new ArrayList<>();
        for (Origin origin : claim.origins()) {
            roots.add(tree(claim, origin));
        }
        List<Integer> rootless = new ArrayList<>();
        for (int i = 0; i < claim.reports().size(); i++) {
            if (claim.originsOf(i).isEmpty()) {
                rootless.add(i);
            }
        }
        return new Trace(roots, rootless);
    }

    /// A hop while its tree grows.
    private static final class Growing {
        private final Map<String, Growing> hops = new LinkedHashMap<>();
        private final Map<String, Party> parties = new LinkedHashMap<>();
        private final List<Integer> reports = new ArrayList<>();
    }

    private static Hop tree(Claim claim, Origin origin) {
        Growing root = new Growing();
        for (int i : origin.reports()) {
            Report report = claim.reports().get(i);
            if (report.steps().isEmpty()) {
                Growing at = root;
                for (int hop = report.chain().size() - 2; hop >= 0; hop--) {
                    Party party = report.chain().get(hop);
                    at.parties.putIfAbsent(party.name(), party);
                    at = at.hops.computeIfAbsent(party.name(), _ -> new Growing());
                }
                at.reports.add(i);
            }
        }
        return new Hop(origin.name(), origin.kind(), origin.named(), grown(claim, root));
    }

    private static List<Node> grown(Claim claim, Growing growing) {
        List<Node> nodes = new ArrayList<>();
        growing.hops.forEach((name, hop) -> {
            Party party = growing.parties.get(name);
            if (party != null) {
                nodes.add(new Hop(name, party.kind(), party.named(), grown(claim, hop)));
            }
        });
        for (int report : growing.reports) {
            nodes.add(leaf(claim, report, null, new HashSet<>()));
        }
        return nodes;
    }

    private static Leaf leaf(Claim claim, int report, Step.@Nullable How how, Set<Integer> below) {
        List<Node> above = new ArrayList<>();
        Set<Integer> path = new HashSet<>(below);
        path.add(report);
        for (int i = 0; i < claim.reports().size(); i++) {
            if (!path.contains(i)) {
                for (Step step : claim.reports().get(i).steps()) {
                    if (step.report() == report) {
                        above.add(leaf(claim, i, step.how(), path));
                        break;
                    }
                }
            }
        }
        return new Leaf(report, how, claim.drift().stream().filter(drift -> drift.report() == report).toList(), above);
    }
}
