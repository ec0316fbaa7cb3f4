package org.whence.core.claim;

import java.util.List;
import java.util.Set;
import org.whence.core.attribution.Polarity;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Tells whether a source rejects a content, by its cue: "denied that", "dismissed as false", "refused to", "ruled out",
/// "warned against", "opposes". A negative content is affirmed.
final class Polarities {

    private static final Set<String> DENIALS = Set.of("deny", "denies", "denied", "denying", "denial", "denials", "reject", "rejects", "rejected", "rejecting", "rejection",
            "dismiss", "dismisses", "dismissed", "dismissing", "refute", "refutes", "refuted", "refuting", "refuse", "refuses", "refused", "refusing", "refusal",
            "dispute", "disputes", "disputed", "disputing", "oppose", "opposes", "opposed", "opposing", "opposition", "false", "untrue", "fake", "forged", "lie", "lies", "lying",
            "rebuffed", "rebuffs", "debunked", "debunks", "debunk", "disagreed", "disagrees", "disagree", "rebutted", "rebuts", "contests", "contested", "contest",
            "disowned", "disowns", "forbidden", "forbade", "rule out", "disavowed", "repudiated", "skepticism", "scepticism", "doubted", "challenged", "fabricated", "fabrication",
            "baseless", "unfounded", "myth", "nonsense");

    /// What a negation before makes a denial: "does not want", "did not agree", "do not believe".
    private static final Set<String> NEGATED = Set.of("want", "believe", "agree", "support", "accept", "recognise", "recognize", "intend", "plan", "wish", "true", "think");

    private Polarities() {}

    static Polarity of(Document document, List<Span> cue) {
        Tokens tokens = document.tokens();
        for (Span piece : cue) {
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last(); i++) {
                String word = tokens.lower(i);
                String before = i > 0 ? tokens.lower(i - 1) : "";
                String earlier = i > range.first() + 1 ? tokens.lower(i - 2) : "";
                boolean negated = isNegation(before) || isNegation(earlier);
                if (DENIALS.contains(word) && !negated && !before.equals("nor")) {
                    return Polarity.DENIES;
                }
                String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
                boolean rulesOut = word.startsWith("rul") && (next.equals("out") || next.equals("against")) && !negated;
                boolean against = next.equals("against") && (word.startsWith("warn") || word.startsWith("caution") || word.startsWith("advis") || word.equals("out") || word.equals("are")
                        || word.equals("is") || word.startsWith("vot") || word.startsWith("argu"));
                if (rulesOut || against || negated && NEGATED.contains(word)) {
                    return Polarity.DENIES;
                }
            }
        }
        return Polarity.AFFIRMS;
    }

    private static boolean isNegation(String word) {
        return word.equals("not") || word.equals("n't") || word.equals("never") || word.equals("neither") || word.equals("no") || word.endsWith("n't");
    }
}
