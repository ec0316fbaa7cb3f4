package org.whence.core.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Band;
import org.whence.core.quantity.Quantities;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Reads hedges into the bands of Intelligence Community Directive 203: the words of the content and of its cue set the
/// band, a probability in numbers goes before any word, and "may, might, could" only count where nothing stronger stands.
///
/// A verb of attitude ("fears", "expects") is no hedge. A hedge under a negation belongs to the content as it stands.
final class Hedges {

    /// Words that set a band by themselves.
    private static final Map<String, Band> WORDS = Map.ofEntries(
            Map.entry("likely", Band.LIKELY), Map.entry("probable", Band.LIKELY), Map.entry("probably", Band.LIKELY), Map.entry("seemingly", Band.LIKELY),
            Map.entry("apparently", Band.LIKELY), Map.entry("presumably", Band.LIKELY), Map.entry("doubtless", Band.VERY_LIKELY),
            Map.entry("unlikely", Band.UNLIKELY), Map.entry("improbable", Band.UNLIKELY), Map.entry("inconceivable", Band.ALMOST_NO_CHANCE),
            Map.entry("possible", Band.POSSIBLE), Map.entry("possibly", Band.POSSIBLE), Map.entry("perhaps", Band.POSSIBLE), Map.entry("maybe", Band.POSSIBLE),
            Map.entry("may", Band.POSSIBLE), Map.entry("might", Band.POSSIBLE), Map.entry("could", Band.POSSIBLE), Map.entry("potentially", Band.POSSIBLE),
            Map.entry("conceivably", Band.POSSIBLE), Map.entry("conceivable", Band.POSSIBLE), Map.entry("possibility", Band.POSSIBLE));

    private static final Set<String> STRONG = Set.of("very", "highly", "most", "extremely", "overwhelmingly", "exceedingly");
    private static final Set<String> NEARLY = Set.of("almost", "nearly", "virtually", "practically");
    private static final Set<String> CHANCE = Set.of("chance", "chances", "probability", "likelihood", "odds", "risk", "possibility");

    /// Phrases that decline to judge, as their words in a row.
    private static final List<String[]> UNASSESSED = phrases("""
            premature
            too early to
            too soon to
            far too soon
            unclear
            not clear
            not yet clear
            neither confirm nor deny
            not confirm
            not independently
            could not verify
            could not be verified
            not been able to verify
            unable to verify
            unable to confirm
            unable to determine
            could not be determined
            not be determined
            could not confirm
            not verify
            not been verified
            not been confirmed
            not known
            still not known
            not possible to say
            impossible to say
            impossible to tell
            impossible to know
            hard to say
            difficult to say
            no way of knowing
            not in a position to
            cannot say
            could not say
            not say whether
            yet to be established
            had not established
            not established
            remains to be seen
            remain unclear
            not determined
            no information on
            does not know
            did not know whether
            do not know whether
            questioned if
            questioned whether
            ask myself
            """);

    /// Phrases that leave a thing possible.
    private static final List<String[]> POSSIBLE = phrases("""
            not rule out
            not ruled out
            n't rule out
            couldn't rule out
            cannot rule out
            can't rule out
            not exclude
            not excluded
            cannot be excluded
            not be ruled out
            not out of the question
            """);

    private final Document document;
    private final Tokens tokens;

    private Hedges(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    private static List<String[]> phrases(String lines) {
        return lines.strip().lines().map(line -> line.strip().split(" ")).toList();
    }

    /// How certain a content is said to be.
    ///
    /// @param content the content's pieces
    /// @param cue the cue's pieces, may be empty
    static Certainty of(Document document, List<Span> content, List<Span> cue) {
        return new Hedges(document).certainty(content, cue);
    }

    private Certainty certainty(List<Span> content, List<Span> cue) {
        Span zone = cueZone(content, cue);
        Certainty unassessed = unassessed(content, zone);
        if (unassessed != null) {
            return unassessed;
        }
        Certainty numeric = numeric(content, zone);
        if (numeric != null) {
            return numeric;
        }
        Certainty best = Certainty.STATED;
        if (zone != null) {
            best = worded(tokens.in(zone), best);
        }
        for (Span piece : content) {
            best = worded(tokens.in(piece), best);
            if (endsSentence(piece)) {
                break;
            }
        }
        return best;
    }

    /// Whether a sentence ends in the piece: what a longer quotation is mainly about stands in its first one.
    private boolean endsSentence(Span piece) {
        Tokens.Range range = tokens.in(piece);
        for (int i = range.first(); i < range.last(); i++) {
            if (isStop(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int i) {
        return tokens.isMark(i) && ".!?".contains(tokens.lower(i));
    }

    /// The cue with the words between it and the content, where these are few.
    private @Nullable Span cueZone(List<Span> content, List<Span> cue) {
        if (cue.isEmpty()) {
            return null;
        }
        Span zone = cue.getFirst().hull(cue.getLast());
        int start = content.getFirst().start();
        if (zone.end() <= start) {
            return start - zone.end() <= 25 ? new Span(zone.start(), start) : zone;
        }
        for (Span piece : content) {
            if (piece.overlaps(zone)) {
                return cue.getLast().end() <= piece.start() || piece.end() <= cue.getFirst().start() ? zone : cue.getLast();
            }
        }
        return zone;
    }

    private @Nullable Certainty unassessed(List<Span> content, @Nullable Span zone) {
        if (zone != null) {
            Extract cue = phrase(UNASSESSED, tokens.in(zone));
            if (cue != null) {
                return Certainty.of(Band.UNASSESSED, cue);
            }
            Extract possible = phrase(POSSIBLE, tokens.in(zone));
            if (possible != null) {
                return Certainty.of(Band.POSSIBLE, possible);
            }
        }
        Tokens.Range range = tokens.in(content.getFirst());
        Extract cue = phrase(UNASSESSED, new Tokens.Range(range.first(), Math.min(range.last(), range.first() + 12)));
        if (cue == null && content.size() > 1) {
            Tokens.Range last = tokens.in(content.getLast());
            cue = phrase(UNASSESSED, new Tokens.Range(last.first(), Math.min(last.last(), last.first() + 8)));
        }
        if (cue == null && range.last() - range.first() <= 30) {
            cue = phrase(UNASSESSED, range);
        }
        if (cue != null) {
            return Certainty.of(Band.UNASSESSED, cue);
        }
        Extract possible = phrase(POSSIBLE, range);
        return possible == null ? null : Certainty.of(Band.POSSIBLE, possible);
    }

    private @Nullable Extract phrase(List<String[]> phrases, Tokens.Range range) {
        for (int i = range.first(); i < range.last(); i++) {
            for (String[] phrase : phrases) {
                if (tokens.lower(i).equals(phrase[0]) && matches(phrase, i, range.last())) {
                    return Extract.of(document.text(), tokens.span(i, i + phrase.length - 1));
                }
            }
        }
        return null;
    }

    private boolean matches(String[] phrase, int i, int limit) {
        if (i + phrase.length > limit) {
            return false;
        }
        for (int k = 1; k < phrase.length; k++) {
            if (!tokens.lower(i + k).equals(phrase[k])) {
                return false;
            }
        }
        return true;
    }

    /// "a 60 per cent chance", "the odds at one in four": a probability in numbers.
    private @Nullable Certainty numeric(List<Span> content, @Nullable Span zone) {
        for (Span piece : content) {
            Tokens.Range range = tokens.in(piece);
            int chance = -1;
            for (int i = range.first(); i < range.last() && chance < 0; i++) {
                chance = CHANCE.contains(tokens.lower(i)) ? i : -1;
            }
            boolean put = chance < 0 && zone != null && isPut(zone) && range.last() - range.first() < 14;
            if (chance < 0 && !put) {
                continue;
            }
            for (Quantity quantity : Quantities.in(document, piece)) {
                boolean probability = (quantity.kind() == Quantity.Kind.PERCENT || quantity.kind() == Quantity.Kind.RATIO) && quantity.low() >= 0;
                int at = tokens.at(quantity.extract().start());
                double scale = quantity.kind() == Quantity.Kind.PERCENT ? 100 : 1;
                if (probability && quantity.high() <= scale && (chance >= 0 && Math.abs(at - chance) <= 14)) {
                    return banded(quantity, scale);
                }
            }
            if (chance >= 0) {
                Certainty worded = chanceInWords(chance, range);
                if (worded != null) {
                    return worded;
                }
            }
        }
        return null;
    }

    private boolean isPut(Span zone) {
        Tokens.Range range = tokens.in(zone);
        return !range.isEmpty() && tokens.lower(range.first()).startsWith("put");
    }

    private static Certainty banded(Quantity quantity, double scale) {
        double low = quantity.low() / scale;
        double high = quantity.high() / scale;
        double middle = (low + high) / 2;
        if (quantity.bound() == Quantity.Bound.AT_MOST) {
            middle = high - 1e-9;
            low = Math.min(low, high);
        }
        Band band = Band.ALMOST_CERTAIN;
        for (Band candidate : List.of(Band.ALMOST_NO_CHANCE, Band.VERY_UNLIKELY, Band.UNLIKELY, Band.ROUGHLY_EVEN, Band.LIKELY, Band.VERY_LIKELY)) {
            boolean in = candidate == Band.ROUGHLY_EVEN ? middle <= candidate.high() : middle < candidate.high();
            if (in) {
                band = candidate;
                break;
            }
        }
        return new Certainty(band, low, high, quantity.extract());
    }

    /// "a roughly even chance", "the chance is remote", "a good chance", "almost no chance".
    private @Nullable Certainty chanceInWords(int chance, Tokens.Range range) {
        for (int i = Math.max(range.first(), chance - 4); i < Math.min(range.last(), chance + 12); i++) {
            Band band = switch (tokens.lower(i)) {
                case "even" -> Band.ROUGHLY_EVEN;
                case "no" -> i < chance && i > range.first() && NEARLY.contains(tokens.lower(i - 1)) ? Band.ALMOST_NO_CHANCE : null;
                case "remote", "negligible", "minimal" -> Band.ALMOST_NO_CHANCE;
                case "slim", "small", "low", "slight", "little" -> i > range.first() && STRONG.contains(tokens.lower(i - 1)) || i < chance && i >= chance - 2 ? Band.VERY_UNLIKELY : null;
                case "high", "strong", "good", "great", "considerable", "serious", "significant" -> i < chance && i >= chance - 2
                        ? tokens.lower(chance).equals("probability") || tokens.lower(chance).equals("likelihood") ? Band.VERY_LIKELY : Band.LIKELY
                        : null;
                default -> null;
            };
            if (band != null) {
                int first = Math.min(i, chance);
                boolean nearly = first > range.first() && (NEARLY.contains(tokens.lower(first - 1)) || tokens.lower(first - 1).equals("roughly"));
                return Certainty.of(band, Extract.of(document.text(), tokens.span(nearly ? first - 1 : first, Math.max(i, chance))));
            }
        }
        return null;
    }

    /// The strongest hedging word of a stretch: the first that is more than "possible", else the first "possible".
    private Certainty worded(Tokens.Range range, Certainty before) {
        Certainty best = before;
        for (int i = range.first(); i < range.last() && !(isStop(i) && i > range.first()); i++) {
            Certainty here = at(i, range);
            if (here != null && (best.band() == Band.STATED || best.band() == Band.POSSIBLE && here.band() != Band.POSSIBLE)) {
                best = here;
            }
        }
        return best;
    }

    private @Nullable Certainty at(int i, Tokens.Range range) {
        String word = tokens.lower(i);
        String before = i > range.first() ? tokens.lower(i - 1) : "";
        Band band = WORDS.get(word);
        if (band == null) {
            return certain(i, range, word, before);
        }
        int first = i;
        if (word.equals("may") && tokens.isCapitalised(i) && i > range.first() && !tokens.isMark(i - 1)) {
            return null;
        }
        if ((word.equals("could") || word.equals("might")) && i + 1 < range.last() && word.equals("could") && isAbility(i, range)) {
            return null;
        }
        if (word.equals("possible") && (before.equals("as") || before.equals("if") || before.equals("best") || before.equals("every") || before.equals("everything")
                || before.equals("soon") || isNegation(before) || i > range.first() + 1 && tokens.lower(i - 2).equals("as") || isAttributive(i, range))) {
            return null;
        }
        if (word.equals("likely") || word.equals("probable") || word.equals("probably") || word.equals("unlikely") || word.equals("improbable") || word.equals("inconceivable")) {
            boolean unlikely = band == Band.UNLIKELY;
            if (word.equals("likely") && before.equals("as")) {
                boolean even = i + 2 < range.last() && tokens.lower(i + 1).equals("as");
                return even ? Certainty.of(Band.ROUGHLY_EVEN, Extract.of(document.text(), tokens.span(i - 1, i + 1))) : null;
            }
            if (STRONG.contains(before)) {
                first = i - 1;
                band = unlikely ? Band.VERY_UNLIKELY : Band.VERY_LIKELY;
            } else if (before.equals("more") || before.equals("less")) {
                boolean than = i + 2 < range.last() && tokens.lower(i + 1).equals("than") && tokens.lower(i + 2).equals("not");
                if (!than) {
                    return null;
                }
                first = i - 1;
            } else if (isNegation(before) && band == Band.LIKELY && !word.equals("probably")) {
                first = i - 1;
                band = Band.UNLIKELY;
            } else if (before.equals("little")) {
                first = i - 1;
                band = Band.UNLIKELY;
            }
        }
        return Certainty.of(band, Extract.of(document.text(), tokens.span(first, i)));
    }

    /// "almost certain", "certainly", "virtually impossible", "appears to", "confident that", "no doubt".
    private @Nullable Certainty certain(int i, Tokens.Range range, String word, String before) {
        String next = i + 1 < range.last() ? tokens.lower(i + 1) : "";
        Band band = switch (word) {
            case "certain", "certainly", "sure", "surely" -> NEARLY.contains(before) ? Band.ALMOST_CERTAIN : word.equals("certainly") && !before.equals("not") ? Band.ALMOST_CERTAIN : null;
            case "impossible" -> NEARLY.contains(before) ? Band.ALMOST_NO_CHANCE : null;
            case "appears", "appear", "appeared", "seems", "seem", "seemed" -> next.equals("to") || next.equals("as") || next.equals("that") || next.equals("likely") ? Band.LIKELY : null;
            case "confident" -> Band.LIKELY;
            case "toss-up" -> Band.ROUGHLY_EVEN;
            case "toss" -> before.equals("coin") ? Band.ROUGHLY_EVEN : null;
            case "50" -> next.equals("-") || next.equals("–") || next.equals("/") ? Band.ROUGHLY_EVEN : null;
            case "fifty-fifty" -> Band.ROUGHLY_EVEN;
            default -> null;
        };
        if (band == null) {
            return null;
        }
        int first = NEARLY.contains(before) || before.equals("coin") ? i - 1 : i;
        return Certainty.of(band, Extract.of(document.text(), tokens.span(first, i)));
    }

    /// "a possible war" names a thing; "it is possible" hedges.
    private boolean isAttributive(int i, Tokens.Range range) {
        if (i + 1 >= range.last() || tokens.isMark(i + 1)) {
            return false;
        }
        return switch (tokens.lower(i + 1)) {
            case "that", "to", "for", "in", "this", "by", "but", "and", "if", "as", "it" -> false;
            default -> i > range.first() + 1 || range.last() - range.first() > 8;
        };
    }

    private static boolean isNegation(String word) {
        return word.equals("not") || word.equals("n't") || word.equals("isn't") || word.equals("hardly") || word.equals("never") || word.equals("no");
    }

    /// "could" of ability in the past or under a condition: "could not", "so that they could", "could have been avoided if".
    private boolean isAbility(int i, Tokens.Range range) {
        String next = tokens.lower(i + 1);
        if (next.equals("not") || next.equals("no") || next.equals("hear") || next.equals("see") || next.equals("only") || next.equals("afford")) {
            return true;
        }
        for (int j = Math.max(range.first(), i - 4); j < i; j++) {
            String word = tokens.lower(j);
            if (word.equals("so") || word.equals("until") || word.equals("before") || word.equals("what") || word.equals("wish")) {
                return true;
            }
        }
        return false;
    }
}
