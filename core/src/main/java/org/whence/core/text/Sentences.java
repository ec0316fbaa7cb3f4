package org.whence.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the sentences of paragraphs. A stop ends a sentence unless it belongs to an abbreviation, an initial or a number,
/// or the next word goes on in lower case. Closing quotation marks and brackets belong to the sentence that they close.
final class Sentences {

    /// Abbreviations after which a name or number follows: they never end a sentence.
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "adm", "brig", "cmdr", "gov", "sen", "rep",
            "reps", "sens", "rev", "st", "hon", "pres", "amb", "det", "supt", "insp", "fr", "messrs", "mme", "mlle", "no", "nos", "vs", "v",
            "fig", "art", "sec", "vol", "ca", "approx", "ave", "blvd", "mt", "ft", "e.g", "i.e", "cf", "al", "spc", "pvt", "pfc", "atty");

    /// Abbreviations that end a sentence only where the next word cannot go on with it.
    private static final Set<String> BESIDE_NAMES = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "corp", "bros", "jr",
            "sr", "etc", "dept", "univ", "assn", "calif", "fla", "mass", "conn", "ill", "tex", "pa", "va", "ga", "ariz", "colo", "mich",
            "minn", "wis", "ore", "wash", "tenn", "ala", "ark", "okla", "neb", "nev", "md", "del", "mo", "kan", "ky", "la", "miss", "ind",
            "u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "u.s.a", "ph.d");

    /// Words that begin a sentence and hardly ever follow an abbreviation inside one.
    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "it", "he", "she", "they", "we", "i", "in", "on", "at", "but", "and", "this", "that", "these", "those", "his",
            "her", "their", "its", "there", "however", "according", "as", "after", "if", "when", "while", "asked", "earlier", "meanwhile");

    private Sentences() {}

    static List<Span> in(Text text, List<Span> paragraphs) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            split(text, paragraph, sentences);
        }
        return sentences;
    }

    private static void split(Text text, Span paragraph, List<Span> sentences) {
        String s = text.chars();
        int start = paragraph.start();
        int i = start;
        while (i < paragraph.end()) {
            if (isStop(s.charAt(i))) {
                int end = closed(s, i, paragraph.end());
                if (endsHere(s, start, i, end, paragraph.end())) {
                    sentences.add(text.strip(new Span(start, end)));
                    start = end;
                }
                i = end;
            } else {
                i++;
            }
        }
        Span rest = text.strip(new Span(start, paragraph.end()));
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }

    /// The offset after the stops at `i` and the marks that close with them.
    private static int closed(String s, int i, int limit) {
        int end = i + 1;
        while (end < limit && (isStop(s.charAt(end)) || isClosing(s, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(String s, int i, int limit) {
        return switch (s.charAt(i)) {
            case '”', '’', '»', '›', ')', ']' -> true;
            case '"', '\'' -> i + 1 == limit || !Character.isLetterOrDigit(s.charAt(i + 1));
            default -> false;
        };
    }

    private static boolean endsHere(String s, int start, int stop, int end, int limit) {
        if (end >= limit) {
            return true;
        }
        if (!Character.isWhitespace(s.charAt(end))) {
            return !BEFORE_NAMES.contains(wordBefore(s, start, stop).toLowerCase(Locale.ROOT)) && isUnspaced(s, stop, end, limit); // "Det.-Sgt."
        }
        int next = end;
        while (next < limit && !Character.isLetterOrDigit(s.charAt(next))) {
            next++;
        }
        if (next == limit) {
            return false;
        }
        boolean lower = Character.isLowerCase(s.charAt(next));
        if (lower) {
            return false;
        }
        if (s.charAt(stop) != '.' || end > stop + 1) {
            return true;
        }
        String word = wordBefore(s, start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String folded = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NAMES.contains(folded)) {
            return false;
        }
        if (initial || BESIDE_NAMES.contains(folded) || isDotted(folded)) {
            return STARTERS.contains(wordAt(s, next, limit).toLowerCase(Locale.ROOT)) && !initial;
        }
        return true;
    }

    /// Whether a sentence ends at a stop without a space after it, as in careless or machine-made texts ("the war.Then he left"): two
    /// lower-case letters or a closing mark before it, a capitalised word after it.
    private static boolean isUnspaced(String s, int stop, int end, int limit) {
        int next = end;
        while (next < limit && next < end + 2 && "\"“«-–—".indexOf(s.charAt(next)) >= 0) {
            next++;
        }
        boolean before = stop >= 2 && (Character.isLowerCase(s.charAt(stop - 1)) && Character.isLowerCase(s.charAt(stop - 2))
                || Character.isDigit(s.charAt(stop - 1)) && Character.isDigit(s.charAt(stop - 2)) || end > stop + 1);
        boolean after = next + 1 < limit && Character.isUpperCase(s.charAt(next)) && (Character.isLowerCase(s.charAt(next + 1)) || s.charAt(next + 1) == ' ');
        return before && (after || next > end && next < limit && s.charAt(next) == ' ');
    }

    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(1) == '.';
    }

    private static String wordBefore(String s, int start, int stop) {
        int i = stop;
        while (i > start && (Character.isLetterOrDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '.' && stop - i < 12)) {
            i--;
        }
        return s.substring(i, stop);
    }

    private static String wordAt(String s, int start, int limit) {
        int i = start;
        while (i < limit && Character.isLetterOrDigit(s.charAt(i))) {
            i++;
        }
        return s.substring(start, i);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }
}
