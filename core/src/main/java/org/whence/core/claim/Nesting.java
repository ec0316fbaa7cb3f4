package org.whence.core.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Tells which relation lies in the content of which, and which outer ones merely wrap an inner one.
final class Nesting {

    /// Words that add nothing to what they wrap.
    private static final Set<String> EMPTY = Set.of("that", "the", "a", "an", "it", "is", "was", "has", "had", "have", "been", "to", "of", "and", "as", "in", "by", "also", "he",
            "she", "they", "were", "are", "be", "on", "for", "at", "his", "her", "their", "its", "'s", "from", "who", "which", "with");

    /// How many words of its own an outer level needs to be a claim.
    private static final int OWN_WORDS = 3;

    private Nesting() {}

    /// For each relation the index of its parent, or -1. `relations` are by the start of their reach, the longer first.
    static int[] parents(List<Relation> relations) {
        int[] parents = new int[relations.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parents.length; i++) {
            Relation inner = relations.get(i);
            while (!open.isEmpty() && relations.get(open.element()).reach().end() <= inner.reach().start()) {
                open.pop();
            }
            parents[i] = -1;
            int looked = 0;
            for (int candidate : open) {
                if (holds(relations.get(candidate), inner)) {
                    parents[i] = candidate;
                    break;
                }
                if (++looked > 8) {
                    break;
                }
            }
            open.push(i);
        }
        return parents;
    }

    private static boolean holds(Relation outer, Relation inner) {
        // of a row of cues ("According to …, CNN says, citing …") one may stand before the outer content
        return isLarger(outer, inner) && inner.content().stream().allMatch(piece -> isIn(outer.content(), piece))
                && (inner.cue().isEmpty() || inner.cue().stream().anyMatch(piece -> isIn(outer.content(), piece)));
    }

    private static boolean isLarger(Relation outer, Relation inner) {
        return length(outer.content()) > length(inner.content()) && !outer.content().equals(inner.content());
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static boolean isIn(List<Span> pieces, Span span) {
        for (Span piece : pieces) {
            if (piece.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `outer` says little besides what `inner` says: its own words are few.
    static boolean wraps(Document document, Relation outer, Relation inner) {
        Tokens tokens = document.tokens();
        int own = 0;
        for (Span piece : outer.content()) {
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last() && own < OWN_WORDS; i++) {
                Span token = tokens.span(i);
                if (tokens.isWord(i) && !EMPTY.contains(tokens.lower(i)) && !isIn(inner.content(), token) && !isIn(inner.cue(), token) && !isIn(inner.source(), token)) {
                    own++;
                }
            }
        }
        return own < OWN_WORDS;
    }
}
