package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;

/// Gives quotations that stand without a cue to the speaker before them.
///
/// Quoted sentences behind a direct quotation are the same speech, in the next paragraph too: they become pieces of one relation.
/// A quotation behind an indirect report carries on its source as a relation of its own. Behind a sentence without a cue, and behind
/// a colon, that sentence's subject is taken to speak.
final class Continuations {

    private static final double SAME_PARAGRAPH = .85;
    private static final double NEXT_PARAGRAPH = .7;
    private static final double SUBJECT_SPEAKS = .5;

    private final List<Found> out = new ArrayList<>();

    /// The index in `out` of the speech that a quotation without a cue would carry on, -1 where none is near.
    private int speech = -1;

    /// Quotations that no relation has taken yet and whose closing mark is missing: the next paragraph goes on with them.
    private final List<Span> pending = new ArrayList<>();
    private @Nullable Unit before;

    private Continuations() {}

    /// The relations of units of one depth, with those of quotations that no cue introduces.
    ///
    /// @param units in text order
    /// @param found the relations of each unit
    static List<Found> join(List<Unit> units, List<List<Found>> found) {
        Continuations continuations = new Continuations();
        for (int i = 0; i < units.size(); i++) {
            continuations.read(units.get(i), found.get(i));
        }
        return continuations.out;
    }

    private void read(Unit unit, List<Found> found) {
        if (found.isEmpty() && isQuotationAlone(unit)) {
            List<Span> content = Edges.pieces(unit, 0, unit.size());
            if (!content.isEmpty() && !carryOn(unit, content) && leavesOpen(unit)) {
                pending.addAll(content);
            }
        } else {
            int first = out.size();
            out.addAll(found);
            speech = lastSpeech(unit, first);
            if (!pending.isEmpty() && speech >= 0 && out.get(speech).direct() && unit.isQuotation(0)) {
                out.set(speech, out.get(speech).plusContent(pending));
            }
            pending.clear();
        }
        before = unit;
    }

    /// Whether the quotation found a speaker.
    private boolean carryOn(Unit unit, List<Span> content) {
        Unit previous = before;
        if (previous == null || unit.paragraph() - previous.paragraph() > 1) {
            return false;
        }
        boolean sameParagraph = previous.paragraph() == unit.paragraph();
        if (speech >= 0) {
            Found last = out.get(speech);
            if (last.direct()) {
                out.set(speech, last.plusContent(content));
            } else {
                out.add(new Found(unit, content, List.of(), List.of(), true, true, sameParagraph ? SAME_PARAGRAPH : NEXT_PARAGRAPH));
                speech = out.size() - 1;
            }
            return true;
        }
        if (sameParagraph || previous.endsWithColon()) {
            Subjects.Run subject = Subjects.ofClause(previous, 0, previous.size());
            if (subject != null && unit.tokens() > Edges.SPEECH_TOKENS) {
                out.add(Found.of(previous, content, List.of(), subject, SUBJECT_SPEAKS).direct(true));
                speech = out.size() - 1;
                return true;
            }
        }
        return false;
    }

    /// Whether the unit ends in a quotation whose closing mark is missing.
    private static boolean leavesOpen(Unit unit) {
        for (int i = unit.size() - 1; i >= 0; i--) {
            Quotation quotation = unit.quotation(i);
            if (quotation != null) {
                return !quotation.closed();
            }
        }
        return false;
    }

    private static boolean isQuotationAlone(Unit unit) {
        boolean quotation = false;
        for (int i = 0; i < unit.size(); i++) {
            quotation |= unit.isQuotation(i);
            if (!unit.isQuotation(i) && !unit.isMark(i)) {
                return false;
            }
        }
        return quotation;
    }

    /// The last relation of a unit that reaches its end, where speech could go on.
    private int lastSpeech(Unit unit, int first) {
        int best = -1;
        for (int i = first; i < out.size(); i++) {
            Found one = out.get(i);
            if (!one.cue().isEmpty() && (best < 0 || one.direct() && !out.get(best).direct() || one.direct() == out.get(best).direct() && one.outranks(out.get(best)))) {
                best = i;
            }
        }
        return best;
    }
}
