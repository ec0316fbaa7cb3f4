package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// The learnt finder beside the rules: what the model finds, marked where the rules found the same, and of the rules' own
/// only what they are sure of and the model has nothing near.
public final class CombinedFinder implements Finder {

    /// The share of their common reach that two contents must share to be the same.
    private static final double SAME = 0.5;

    private final Finder model;
    private final Finder rules;
    private final double least;

    /// @param model the finder that is believed
    /// @param rules the finder that seconds it
    /// @param least the confidence that a relation of the rules alone must have; above 1 for none
    public CombinedFinder(Finder model, Finder rules, double least) {
        this.model = model;
        this.rules = rules;
        this.least = least;
    }

    @Override
    public List<Relation> in(Document document) {
        List<Relation> modelled = model.in(document);
        List<Relation> ruled = rules.in(document);
        List<Relation> all = new ArrayList<>();
        for (Relation relation : modelled) {
            boolean seconded = near(relation, ruled).stream().anyMatch(rule -> likeness(relation, rule) >= SAME);
            all.add(seconded ? by(relation, Relation.Origin.BOTH) : relation);
        }
        for (Relation rule : ruled) {
            if (rule.confidence() >= least && near(rule, modelled).isEmpty()) {
                all.add(rule);
            }
        }
        all.sort(Comparator.comparing(Relation::reach).thenComparing(r -> r.cue().isEmpty() ? r.reach() : r.cue().getFirst()));
        return all;
    }

    private static Relation by(Relation r, Relation.Origin finder) {
        return new Relation(r.content(), r.cue(), r.source(), r.continued(), r.labels(), finder, r.confidence());
    }

    /// Those of `others` that share content with `relation`; both lists are by the start of their reach.
    private static List<Relation> near(Relation relation, List<Relation> others) {
        List<Relation> near = new ArrayList<>();
        for (Relation other : others) {
            if (other.reach().start() >= relation.reach().end()) {
                break;
            }
            if (other.reach().overlaps(relation.reach()) && common(relation, other) > 0) {
                near.add(other);
            }
        }
        return near;
    }

    /// Common code points of the contents, of all that either has: 0 to 1.
    private static double likeness(Relation a, Relation b) {
        int common = common(a, b);
        return (double) common / (length(a) + length(b) - common);
    }

    private static int length(Relation relation) {
        return relation.content().stream().mapToInt(Span::length).sum();
    }

    private static int common(Relation a, Relation b) {
        int common = 0;
        for (Span x : a.content()) {
            for (Span y : b.content()) {
                common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        return common;
    }
}
