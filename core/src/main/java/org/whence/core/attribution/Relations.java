package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.core.text.Span;

/// Combines what several finders found in one document.
public final class Relations {

    /// Contents are the same where the overlap of their code points over their union is at least this much.
    public static final double SAME_CONTENT = .5;

    /// A relation that the rules alone found stands beside those of the model from this confidence on.
    public static final double TRUSTED_RULE = .95;

    private static final Comparator<Relation> BY_PLACE = Comparator.comparing(Relation::reach)
            .thenComparing(relation -> relation.cue().isEmpty() ? relation.reach() : relation.cue().getFirst());

    private Relations() {}

    /// The relations of the model and those of the rules as one list, by place.
    ///
    /// The policy, relation by relation, each paired at most once with the one of the other finder whose content overlaps its own most:
    ///
    /// - *Both found it* (contents at least [#SAME_CONTENT] the same, sources not apart): one relation, marked
    ///   [Relation.Origin#BOTH]. A content that stands wholly in quotation marks has its edges from the rules, which read marks;
    ///   any other from the model. Cue and source are the model's unless it has none, or the rules' source holds the
    ///   model's. The labels are the model's; the confidence is that of
    ///   two independent witnesses, `1 - (1 - model)(1 - rule)`.
    /// - *Only the model found it*: kept.
    /// - *Only the rules found it*: kept where its confidence is at least [#TRUSTED_RULE] and no content of the model crosses its
    ///   own (one may hold the other, as nested relations do).
    ///
    /// @param model what the model found
    /// @param rules what the rules found
    /// @param quoted the quotations of the document, inner spans
    public static List<Relation> merge(List<Relation> model, List<Relation> rules, List<Span> quoted) {
        int[] partner = partners(model, rules);
        boolean[] used = new boolean[rules.size()];
        List<Relation> merged = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            if (partner[i] < 0) {
                merged.add(model.get(i));
            } else {
                used[partner[i]] = true;
                merged.add(agreed(model.get(i), rules.get(partner[i]), quoted));
            }
        }
        Reaches byReach = new Reaches(model);
        for (int j = 0; j < rules.size(); j++) {
            Relation rule = rules.get(j);
            if (!used[j] && rule.confidence() >= TRUSTED_RULE && byReach.over(rule.reach()).stream().noneMatch(i -> crosses(model.get(i), rule))) {
                merged.add(rule);
            }
        }
        merged.sort(BY_PLACE);
        return List.copyOf(merged);
    }

    /// For each relation of the model the rules' relation that is the same, -1 where there is none; the closest pairs first.
    private static int[] partners(List<Relation> model, List<Relation> rules) {
        record Pair(int model, int rule, double overlap) {}
        List<Pair> pairs = new ArrayList<>();
        Reaches byReach = new Reaches(rules);
        for (int i = 0; i < model.size(); i++) {
            for (int j : byReach.over(model.get(i).reach())) {
                double overlap = overlap(model.get(i).content(), rules.get(j).content());
                if (overlap >= SAME_CONTENT && !sourcesApart(model.get(i), rules.get(j))) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparingInt(Pair::model).thenComparingInt(Pair::rule));
        int[] partner = new int[model.size()];
        java.util.Arrays.fill(partner, -1);
        boolean[] used = new boolean[rules.size()];
        for (Pair pair : pairs) {
            if (partner[pair.model()] < 0 && !used[pair.rule()]) {
                partner[pair.model()] = pair.rule();
                used[pair.rule()] = true;
            }
        }
        return partner;
    }

    private static Relation agreed(Relation model, Relation rule, List<Span> quoted) {
        boolean direct = rule.content().stream().allMatch(piece -> quoted.stream().anyMatch(quotation -> quotation.contains(piece)));
        List<Span> content = direct ? rule.content() : model.content();
        List<Span> cue = model.cue().isEmpty() ? apart(rule.cue(), content) : apart(model.cue(), content);
        List<Span> source = model.source().isEmpty() || isWhole(rule.source(), model.source()) ? rule.source() : model.source();
        double confidence = 1 - (1 - model.confidence()) * (1 - rule.confidence());
        return new Relation(content, cue, source, model.continued() && cue.isEmpty(), model.labels(), Relation.Origin.BOTH, confidence);
    }

    /// Whether the rules' source holds all of the model's and more: the whole phrase of which the network saw a part.
    private static boolean isWhole(List<Span> rule, List<Span> model) {
        return rule.size() == 1 && model.size() == 1 && rule.getFirst().contains(model.getFirst());
    }

    /// The spans that do not overlap the content.
    private static List<Span> apart(List<Span> spans, List<Span> content) {
        return spans.stream().filter(span -> content.stream().noneMatch(span::overlaps)).toList();
    }

    private static boolean sourcesApart(Relation one, Relation other) {
        return !one.source().isEmpty() && !other.source().isEmpty() && one.source().stream().noneMatch(span -> other.source().stream().anyMatch(span::overlaps));
    }

    /// Whether the contents overlap and neither holds the other with its cue.
    private static boolean crosses(Relation one, Relation other) {
        double overlap = overlap(one.content(), other.content());
        return overlap > 0 && !holds(one, other) && !holds(other, one);
    }

    private static boolean holds(Relation outer, Relation inner) {
        Span whole = inner.reach();
        for (Span cue : inner.cue()) {
            whole = whole.hull(cue);
        }
        return outer.reach().contains(whole) && !inner.cue().isEmpty();
    }

    /// Code points in both over code points in either, 0 to 1.
    static double overlap(List<Span> one, List<Span> other) {
        int both = 0;
        for (Span a : one) {
            for (Span b : other) {
                both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int either = length(one) + length(other) - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /// Relations in the order of their starts, so that those over a span are found without looking at all.
    private static final class Reaches {

        private final List<Relation> relations;
        private final Integer[] order;
        private final int[] furthest;

        private Reaches(List<Relation> relations) {
            this.relations = relations;
            this.order = new Integer[relations.size()];
            java.util.Arrays.setAll(order, i -> i);
            java.util.Arrays.sort(order, Comparator.comparing(i -> relations.get(i).reach()));
            this.furthest = new int[order.length];
            int end = 0;
            for (int i = 0; i < order.length; i++) {
                end = Math.max(end, relations.get(order[i]).reach().end());
                furthest[i] = end;
            }
        }

        /// The indexes of the relations whose reach overlaps a span.
        private List<Integer> over(Span span) {
            int low = 0;
            int high = order.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (furthest[middle] > span.start()) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            List<Integer> over = new ArrayList<>();
            for (int i = low; i < order.length && relations.get(order[i]).reach().start() < span.end(); i++) {
                if (relations.get(order[i]).reach().overlaps(span)) {
                    over.add(order[i]);
                }
            }
            return over;
        }
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
