package org.whence.core.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Modality;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Tells reports, assessments, forecasts, intents and requests apart: by the cue where its verb settles it, else by the verb
/// group of the content, its subject and its hedge.
final class Modalities {

    /// Stems of cue words that settle the modality.
    private static final Map<String, Modality> STEMS = new HashMap<>();

    static {
        put(Modality.REQUEST, """
                urge urges urged urging demand demands demanded demanding order orders ordered ordering request requests requested requesting advise advises
                advised advising recommend recommends recommended recommending instruct instructed directed directs appeal appealed appeals appealing beg begged
                plead pleaded pleads petitioned summoned invited encourage encouraged encourages asks wants implored exhorted forbade banned barred
                calls-on call-for called-for asked-for urging plea recommendation recommendations""");
        put(Modality.INTENT, """
                plan plans planning promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging threaten threatens threatened
                threatening refuse refuses refused refusing refusal intend intends intended intending offer offers offered offering committed commits volunteered
                swore swears intention intentions decision undertakes undertook aims aim aimed seeks voted""");
        put(Modality.FORECAST, """
                expect expects expected expecting predict predicts predicted predicting prediction forecast forecasts forecasted forecasting anticipate anticipates
                anticipated fear fears feared fearing foresee foresees foresaw projected projects hopes hope hoped hoping prophesied foretells foretold scheduled""");
        put(Modality.ASSESSMENT, """
                believe believes believed believing think thinks thought assess assesses assessed assessment judge judges judged judging consider considers considered
                estimate estimates estimated estimating estimation describe describes described describing blame blames blamed blaming criticize criticizes
                criticized criticised criticises criticism condemn condemns condemned condemning argue argues argued arguing accuse accuses accused accusing suspect
                suspects suspected suggests suggest suggested concludes concluded conclude regard regards regarded praised praise praises hailed hails
                lamented deplored doubts doubt doubted compares compared likened likens reckons reckoned supposes supposed opposes opposed oppose
                view views opinion convinced stressed slammed decried denounced applauded welcomed welcomes myth concern concerns concerned worried deems deemed
                rates rated ranks ranked appreciates understood support supports supported supporting characterised characterized dubbed branded mocked""");
    }

    /// Words of judgement in a content that is said, not thought.
    private static final Set<String> VALUES = Set.of("important", "significant", "crucial", "wrong", "right", "good", "bad", "better", "worse", "worst", "best", "unacceptable",
            "serious", "dangerous", "difficult", "necessary", "essential", "terrible", "great", "clear", "obvious", "impossible", "unfair", "fair", "responsible",
            "ready", "strong", "weak", "key", "vital", "failure", "success", "mistake", "tragedy", "shame", "disgrace", "catastrophe", "absurd", "nonsense", "lie",
            "true", "false", "illegal", "justified", "unjustified", "legitimate", "threat", "danger", "problem", "challenge", "reason", "because", "means", "proof",
            "too", "enough", "insufficient", "hard", "easy", "interest", "pride", "proud", "sad", "sorry", "hope", "think", "believe", "feel", "aim", "goal", "purpose",
            "nothing", "anything", "never", "always", "must", "should", "need", "cannot", "like", "more", "most", "far", "caused", "likely", "intended", "trying");

    private Modalities() {}

    private static void put(Modality modality, String words) {
        for (String word : words.strip().split("\\s+")) {
            STEMS.put(word, modality);
        }
    }

    /// The modality of a content under a cue.
    static Modality of(Document document, List<Span> content, List<Span> cue, Certainty certainty) {
        Tokens tokens = document.tokens();
        Modality byCue = cue.isEmpty() ? null : byCue(tokens, content, cue);
        if (byCue != null && byCue != Modality.ASSESSMENT) {
            return byCue;
        }
        Modality byContent = byContent(tokens, content, certainty);
        if (byCue == Modality.ASSESSMENT) {
            return byContent == Modality.FORECAST ? Modality.FORECAST : Modality.ASSESSMENT;
        }
        return byContent;
    }

    private static @Nullable Modality byCue(Tokens tokens, List<Span> content, List<Span> cue) {
        Modality found = null;
        for (Span piece : cue) {
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last(); i++) {
                String word = tokens.lower(i);
                String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
                Modality modality = STEMS.get(word);
                if (word.startsWith("call") && (next.equals("on") || next.equals("for") || next.equals("upon"))) {
                    modality = Modality.REQUEST;
                } else if (word.equals("called") || word.equals("call") || word.equals("calls") || word.equals("calling")) {
                    modality = startsWithTo(tokens, content) ? Modality.REQUEST : Modality.ASSESSMENT;
                } else if (word.startsWith("ask") || word.equals("tells") || word.startsWith("told") || word.equals("telling")) {
                    modality = startsWithTo(tokens, content) || word.equals("asked") && next.equals("for") || word.equals("asking") ? Modality.REQUEST : modality;
                } else if (word.startsWith("warn") || word.startsWith("caution")) {
                    modality = next.equals("against") || startsWithTo(tokens, content) ? Modality.REQUEST : null;
                } else if (word.equals("want") || word.equals("wanted") || word.equals("wants")) {
                    modality = startsWithTo(tokens, content) ? Modality.INTENT : Modality.REQUEST;
                } else if (word.startsWith("agree") || word.startsWith("declin") || word.equals("announced") || word.equals("decided")) {
                    modality = startsWithTo(tokens, content) ? Modality.INTENT : modality;
                } else if (word.startsWith("rul") && next.equals("out")) {
                    modality = Modality.INTENT;
                } else if (word.equals("sees") || word.equals("saw") || word.equals("see")) {
                    modality = Modality.FORECAST;
                }
                if (modality != null && (found == null || modality != Modality.ASSESSMENT)) {
                    found = modality;
                }
            }
        }
        return found;
    }

    private static boolean startsWithTo(Tokens tokens, List<Span> content) {
        Tokens.Range range = tokens.in(content.getFirst());
        for (int i = range.first(); i < range.last() && i < range.first() + 8; i++) {
            String word = tokens.lower(i);
            if (word.equals("to")) {
                return true;
            }
            if (word.equals("that") || isModal(word) || word.equals("is") || word.equals("was") || word.equals("had") || word.equals("has")) {
                return false;
            }
        }
        return false;
    }

    private static Modality byContent(Tokens tokens, List<Span> content, Certainty certainty) {
        Tokens.Range range = tokens.in(content.getFirst());
        if (certainty.band() == Band.UNASSESSED) {
            boolean inside = certainty.cue() != null && content.stream().anyMatch(piece -> piece.contains(certainty.cue().span()));
            return inside ? Modality.ASSESSMENT : Modality.REPORT;
        }
        int end = Math.min(range.last(), range.first() + 40);
        boolean future = false;
        boolean values = false;
        for (int i = range.first(); i < end; i++) {
            String word = tokens.lower(i);
            String next = i + 1 < end ? tokens.lower(i + 1) : "";
            if (i == range.first() && isImperative(tokens, word)) {
                return Modality.REQUEST;
            }
            if ((word.equals("must") || word.equals("should") || word.equals("ought")) && !next.equals("have") && i < range.first() + 12) {
                return Modality.REQUEST;
            }
            if (word.equals("will") || word.equals("would") || word.equals("won't") || word.endsWith("'ll") || word.equals("shall") || word.equals("going") && next.equals("to")) {
                if (!next.equals("have")) {
                    return certainty.band() == Band.STATED && isOwn(tokens, range.first(), i) ? Modality.INTENT : Modality.FORECAST;
                }
                future = true;
            }
            values |= VALUES.contains(word) && i < range.first() + 25;
            if (tokens.isMark(i) && ".!?".contains(word)) {
                break;
            }
        }
        Band band = certainty.band();
        if (band != Band.STATED) {
            return isLater(tokens, range.first(), end) || band == Band.POSSIBLE && isBareModal(tokens, range.first(), end) ? Modality.FORECAST : Modality.ASSESSMENT;
        }
        return future || values ? Modality.ASSESSMENT : Modality.REPORT;
    }

    private static boolean isModal(String word) {
        return word.equals("may") || word.equals("might") || word.equals("could") || word.equals("would") || word.equals("will");
    }

    /// Whether "may", "might" or "could" stands before a plain verb, and so looks ahead ("could launch", not "may have launched").
    private static boolean isBareModal(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            String word = tokens.lower(i);
            if (word.equals("may") || word.equals("might") || word.equals("could")) {
                String next = tokens.lower(i + 1);
                return !next.equals("have") && !next.equals("be") && !next.equals("not");
            }
        }
        return false;
    }

    /// "likely to", "unlikely before", "by midnight", "next year": words that look ahead.
    private static boolean isLater(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            String word = tokens.lower(i);
            String next = i + 1 < end ? tokens.lower(i + 1) : "";
            boolean to = (word.equals("likely") || word.equals("unlikely") || word.equals("certain")) && next.equals("to");
            boolean when = (word.equals("before") || word.equals("by") || word.equals("next") || word.equals("until") || word.equals("within")) && i > first + 1
                    || word.equals("tomorrow") || word.equals("soon") || word.equals("tonight");
            if (to || when) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImperative(Tokens tokens, String word) {
        return switch (word) {
            case "let", "please", "stop", "don't", "come", "go", "leave", "get" -> true;
            default -> false;
        };
    }

    /// Whether the subject before the modal is the speaker: "he would", "it will", "we will", "the government will" does not count.
    private static boolean isOwn(Tokens tokens, int first, int modal) {
        String before = modal > first ? tokens.lower(modal - 1) : "";
        if (before.equals("never") || before.equals("also") || before.equals("soon") || before.equals("not")) {
            before = modal - 1 > first ? tokens.lower(modal - 2) : "";
        }
        String word = tokens.lower(modal);
        return switch (before) {
            case "he", "she", "we", "i", "they" -> true;
            case "it" -> modal == first + 1;
            default -> word.equals("i'll") || word.equals("we'll");
        };
    }
}
