package org.whence.core.attribution;

import java.util.List;
import org.whence.core.text.Span;

/// Adds a cited party to the relation that cites it: "CNN reports, citing a NATO official".
///
/// The contract counts one content with one chain, so that the cited party is a further source of the same relation.
final class Citations {

    private Citations() {}

    /// Adds the citations of a unit to its relations, in place.
    static void add(Unit unit, List<Found> found) {
        int limit = unit.endOfWords();
        for (int i = 1; i < limit; i++) {
            String word = unit.lower(i);
            boolean citing = word.equals("citing") || word.equals("quoting") || word.equals("cites") && unit.lower(i - 1).equals("which")
                    || word.equals("cited") && unit.lower(i - 1).equals("which");
            if (citing) {
                attach(unit, found, i, limit);
            }
        }
    }

    /// Adds the citation at `citing` to the nearest relation before it, and drops what reads the citation itself as a relation.
    private static void attach(Unit unit, List<Found> found, int citing, int limit) {
        int from = citing + 1;
        int end = Phrases.nounPhraseEnd(unit, from, limit);
        if (end <= from || unit.isQuotation(from)) {
            return;
        }
        end = Inversions.appositions(unit, end, limit);
        Span cue = unit.span(citing, citing + 1);
        Span source = unit.span(from, end);
        int nearest = -1;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            boolean before = !one.cue().isEmpty() && one.cue().getLast().end() <= cue.start();
            boolean apart = one.content().stream().noneMatch(piece -> piece.overlaps(source)) && one.source().stream().noneMatch(piece -> piece.overlaps(source));
            if (before && apart && (nearest < 0 || found.get(nearest).cue().getLast().end() <= one.cue().getLast().end())) {
                nearest = i;
            }
        }
        if (nearest >= 0) {
            found.set(nearest, found.get(nearest).plusCitation(cue, source));
            found.removeIf(other -> other.cue().size() == 1 && other.cue().getFirst().contains(cue));
        }
    }
}
