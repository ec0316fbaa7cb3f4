package org.whence.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Span;

/// A relation as one anchor gave it, before the others of the document are known.
///
/// @param anchor the words it hangs on
/// @param continued whether these are no cue
/// @param content the pieces of its content
/// @param source the pieces of its source
/// @param relays the sources through which it came
/// @param cues further pieces of its cue, and the cues of these relays
/// @param labels its labels
/// @param confidence the probability that it is right
record Draft(
        Span anchor,
        boolean continued,
        List<Span> content,
        List<Span> source,
        List<Span> relays,
        List<Span> cues,
        Labels labels,
        double confidence) {

    /// How many drafts on either side are looked at: what wraps another stands near it.
    private static final int NEAR = 40;

    /// The relations of a document. What the relation around another says is not said again in the inner one: a cue that
    /// another relation hangs on, and a relay that is the source of the relation whose content holds the anchor.
    static List<Relation> settled(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing(Draft::anchor));
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            relations.add(sorted.get(i).relation(sorted.subList(Math.max(0, i - NEAR), Math.min(sorted.size(), i + NEAR + 1))));
        }
        return relations;
    }

    private Relation relation(List<Draft> near) {
        List<Span> cue = new ArrayList<>();
        if (!continued) {
            cue.add(anchor);
        }
        for (Span piece : cues) {
            if (cue.stream().noneMatch(piece::overlaps) && near.stream().noneMatch(d -> d != this && !d.continued && d.anchor.overlaps(piece))) {
                cue.add(piece);
            }
        }
        List<Span> sources = new ArrayList<>(source);
        for (Span relay : relays) {
            if (sources.stream().noneMatch(relay::overlaps) && near.stream().noneMatch(d -> d.holds(this) && d.source.stream().anyMatch(relay::overlaps))) {
                sources.add(relay);
            }
        }
        cue.sort(null);
        sources.sort(null);
        return new Relation(content, cue, sources, continued, labels, Relation.Origin.MODEL, confidence);
    }

    private boolean holds(Draft inner) {
        return this != inner && content.stream().anyMatch(piece -> piece.contains(inner.anchor));
    }
}
