package org.whence.core.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// Finds sentences that carry on a source's words without a cue of their own: "The ministry said the dam held. It would probably
/// be open by June."
///
/// Only a hedge or a shift of tense tells such a sentence from the author's own voice, so that one of them is asked for.
final class UncuedSentences {

    private static final double CONFIDENCE = .55;

    private UncuedSentences() {}

    /// The relation of a sentence that no cue introduces and that follows an attributed one in its paragraph; null where it reads
    /// as the author's.
    ///
    /// @param unit the sentence
    /// @param before the relations of the sentence before it
    static @Nullable Found read(Unit unit, List<Found> before) {
        boolean attributed = before.stream().anyMatch(one -> !one.cue().isEmpty() && !one.direct() || one.continued());
        if (!attributed || unit.depth() > 0 || opensOtherwise(unit) || !isHedged(unit)) {
            return null;
        }
        List<Span> content = Edges.pieces(unit, 0, unit.endOfWords());
        return content.isEmpty() ? null : new Found(unit, content, List.of(), List.of(), false, true, CONFIDENCE);
    }

    /// Whether the sentence opens in a way that links it to the author's argument, or asks.
    private static boolean opensOtherwise(Unit unit) {
        String first = unit.lower(0);
        boolean linked = unit.is(0, WordClass.COORDINATOR) || unit.is(0, WordClass.SUBORDINATOR) || unit.is(0, WordClass.ADVERB) && !unit.is(0, WordClass.DETERMINER) && !first.equals("more");
        boolean pointing = first.equals("this") || first.equals("that") || first.equals("these") || first.equals("those") || first.equals("there") || first.equals("to") || first.equals("by")
                || first.equals("i") || first.equals("we") || first.equals("you") || first.equals("he") || first.equals("she");
        return linked || pointing || unit.isMark(unit.size() - 1, '?');
    }

    private static boolean isHedged(Unit unit) {
        for (int i = 0; i < unit.size(); i++) {
            switch (unit.lower(i)) {
                case "would", "could", "might", "probably", "likely", "unlikely", "possibly", "probable", "improbable", "certain", "certainly", "presumably" -> {
                    return !unit.isCapitalised(i) || i == 0;
                }
                default -> {}
            }
        }
        return false;
    }
}
