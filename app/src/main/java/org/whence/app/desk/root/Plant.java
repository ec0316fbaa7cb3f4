package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;

/// A claim as a plant: leaves above the ground, relays and origins below, traces that share a hop joined.
///
/// @param leaves in order of time
/// @param nodes relays and origins; a leaf's ties and a node's `below` point into this list
public record Plant(List<Leaf> leaves, List<Node> nodes) {

    public Plant {
        leaves = List.copyOf(leaves);
        nodes = List.copyOf(nodes);
    }

    /// One article, with the copies folded onto it, or a bunch of articles that trace alike where there are too many to draw.
    ///
    /// @param reports indexes of the reports that it stands for, those of the copies too
    /// @param label the outlet, or for a bunch how many articles
    /// @param from when the first was published, null where unknown
    /// @param until when the last was published, null where unknown
    /// @param articles how many articles it stands for, copies left out
    /// @param copies how many copies are folded onto it
    /// @param ties where its lines lead; empty for a leaf whose reports reach no origin
    public record Leaf(
            List<Integer> reports,
            String label,
            @Nullable Published from,
            @Nullable Published until,
            int articles,
            int copies,
            List<Tie> ties) {

        public Leaf {
            reports = List.copyOf(reports);
            ties = List.copyOf(ties);
        }

        boolean isBunch() {
            return articles > 1;
        }
    }

    /// A leaf's line into the ground.
    ///
    /// @param node where it leads
    /// @param line what shows it
    public record Tie(int node, Line line) implements Comparable<Tie> {
        @Override
        public int compareTo(Tie other) {
            int byNode = Integer.compare(node, other.node);
            return byNode != 0 ? byNode : line.compareTo(other.line);
        }
    }

    /// A relay or an origin.
    ///
    /// @param hop the party
    /// @param below the node that it rests on, -1 for an origin
    /// @param line what shows that; for an origin [Line#WORDS]
    /// @param origin the index of the origin that it leads to, -1 where several origins are drawn as one
    /// @param height how many relays lie above it at most, 0 where reports rest on it directly
    /// @param reports how many reports run through it
    public record Node(Hop hop, int below, Line line, int origin, int height, int reports) {
        boolean isOrigin() {
            return below < 0;
        }
    }

    /// The plant of a claim with at most so many leaves and origins; what is over is bunched, never left out.
    ///
    /// @param copies for each article that was copied word for word the key of the one that it was copied from
    /// @param maxLeaves at least 2
    /// @param maxOrigins at least 2
    public static Plant of(Claim claim, Map<String, String> copies, int maxLeaves, int maxOrigins) {
        if (maxLeaves < 2 || maxOrigins < 2) {
            throw new IllegalArgumentException("a plant needs room for two leaves and two origins, not " + maxLeaves + " and " + maxOrigins);
        }
        List<Traces.Trace> traces = fewerOrigins(Traces.of(claim), claim, maxOrigins);
        Plant whole = grow(claim, copies, traces);
        if (whole.signatures() > maxLeaves) {
            whole = grow(claim, copies, traces.stream().map(Plant::withoutRelays).toList());
        }
        return new Plant(Bunches.atMost(maxLeaves, whole.leaves), whole.nodes);
    }

    private long signatures() {
        return leaves.stream().map(Leaf::ties).distinct().count();
    }

    private static Traces.Trace withoutRelays(Traces.Trace trace) {
        Line weakest = trace.hops().stream().map(Hop::line).max(Comparator.naturalOrder()).orElse(Line.WORDS);
        return new Traces.Trace(trace.report(), trace.origin(), List.of(trace.hops().getLast().shownBy(weakest)));
    }

    /// The traces to the origins that have no room of their own end in one node for all of these.
    private static List<Traces.Trace> fewerOrigins(List<Traces.Trace> traces, Claim claim, int max) {
        int over = claim.origins().size() - max;
        if (over <= 0) {
            return traces;
        }
        int kept = max - 1;
        Hop others = new Hop((over + 1) + " other origins", Party.Kind.GROUP, true, null, Line.WORDS);
        return traces.stream()
                .map(t -> t.origin() < kept ? t : new Traces.Trace(t.report(), -1, List.of(others.shownBy(t.hops().getLast().line()))))
                .toList();
    }

    private static Plant grow(Claim claim, Map<String, String> copies, List<Traces.Trace> traces) {
        Roots roots = new Roots();
        Map<Integer, TreeSet<Tie>> ties = new HashMap<>();
        for (Traces.Trace trace : traces) {
            ties.computeIfAbsent(trace.report(), _ -> new TreeSet<>()).add(roots.add(trace));
        }
        Map<String, List<Integer>> articles = new LinkedHashMap<>();
        for (int i = 0; i < claim.reports().size(); i++) {
            articles.computeIfAbsent(claim.reports().get(i).article(), _ -> new ArrayList<>()).add(i);
        }
        Map<String, String> folded = folded(claim, articles, copies);
        Map<String, List<String>> twigs = articles.keySet().stream()
                .collect(Collectors.groupingBy(key -> base(key, folded), LinkedHashMap::new, Collectors.toList()));
        List<Leaf> leaves = new ArrayList<>();
        twigs.forEach((base, members) -> leaves.add(leaf(claim, articles, base, members, ties, roots)));
        return new Plant(leaves, roots.nodes(leaves));
    }

    private static Leaf leaf(
            Claim claim,
            Map<String, List<Integer>> articles,
            String base,
            List<String> members,
            Map<Integer, TreeSet<Tie>> ties,
            Roots roots) {
        List<Integer> own = articles.getOrDefault(base, List.of());
        Report first = claim.reports().get(own.getFirst());
        String outlet = Traces.outlet(first);
        TreeMap<Integer, Line> strongest = new TreeMap<>();
        for (int report : own) {
            for (Tie tie : ties.getOrDefault(report, new TreeSet<>())) {
                strongest.merge(roots.ownRelay(tie.node(), outlet), tie.line(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List<Integer> all = members.stream().map(m -> articles.getOrDefault(m, List.of())).flatMap(Collection::stream).sorted().toList();
        List<Tie> led = strongest.entrySet().stream().map(e -> new Tie(e.getKey(), e.getValue())).toList();
        return new Leaf(all, outlet, first.published(), first.published(), 1, members.size() - 1, led);
    }

    /// For each article that is a copy and lost nothing on the way: the article that it was copied from. One that drifted keeps its own
    /// leaf, as its mark needs a line.
    private static Map<String, String> folded(Claim claim, Map<String, List<Integer>> articles, Map<String, String> copies) {
        Set<String> drifted = claim.drift().stream().map(Drift::article).collect(Collectors.toSet());
        Map<String, String> folded = new HashMap<>();
        articles.forEach((key, reports) -> {
            String from = copies.containsKey(key) ? copies.get(key) : copiedFrom(claim, reports);
            if (from != null && !from.equals(key) && articles.containsKey(from) && !drifted.contains(key)) {
                folded.put(key, from);
            }
        });
        return folded;
    }

    /// The one article from which all of an article's reports were copied, its bare headline aside; null where there is none.
    private static @Nullable String copiedFrom(Claim claim, List<Integer> reports) {
        TreeSet<String> from = new TreeSet<>();
        for (int index : reports) {
            Report report = claim.reports().get(index);
            boolean bareTitle = report.isTitle() && report.steps().stream().allMatch(s -> s.how() == Step.How.BODY);
            List<Step> copied = report.steps().stream().filter(s -> s.how() == Step.How.COPY).toList();
            if (copied.isEmpty() && !bareTitle) {
                return null;
            }
            copied.forEach(s -> from.add(claim.reports().get(s.report()).article()));
        }
        return from.size() == 1 ? from.first() : null;
    }

    private static String base(String key, Map<String, String> folded) {
        String base = key;
        for (int step = 0; step < folded.size() && folded.containsKey(base); step++) {
            base = folded.get(base);
        }
        return base;
    }

    /// How many articles the plant stands for, copies among them.
    public int articles() {
        return leaves.stream().mapToInt(l -> l.articles() + l.copies()).sum();
    }
}
