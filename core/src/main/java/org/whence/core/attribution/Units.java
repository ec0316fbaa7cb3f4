package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Divides a document into units: its sentences with the outermost quotations as single items, then the sentences inside
/// these quotations, down to [#DEPTHS] levels. Each level is one walk over the tokens.
final class Units {

    /// How many levels are looked at: the text, a quotation in it, a quotation in that.
    private static final int DEPTHS = 3;

    /// No sentence is longer, in items: what is, is a list or no prose, and is cut, so that the rules stay linear in the text.
    private static final int LONGEST = 400;

    /// How far after a question in quotation marks its cue can stand, in tokens.
    private static final int CUE_REACH = 8;

    /// How long a dateline is at most, in tokens.
    private static final int DATELINE = 14;

    private final Document document;
    private final Tokens tokens;
    private final Lexicon[] lexicon;
    private final List<Unit> units = new ArrayList<>();

    private Units(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.lexicon = new Lexicon[tokens.size()];
        for (int i = 0; i < lexicon.length; i++) {
            lexicon[i] = tokens.isMark(i) || isAcronym(i) ? Lexicon.NOTHING : Lexicon.of(tokens.lower(i));
        }
    }

    /// Whether a word in capitals is a name and not the pronoun of the same letters: "US", "WHO", "IT".
    private boolean isAcronym(int i) {
        return switch (tokens.lower(i)) {
            case "us", "who", "it", "un", "am" -> tokens.end(i) - tokens.start(i) > 1 && Character.isUpperCase(document.text().at(tokens.end(i) - 1));
            default -> false;
        };
    }

    /// The units of a document, level by level, each level in text order.
    static List<Unit> of(Document document) {
        Units units = new Units(document);
        for (int depth = 0; depth < DEPTHS; depth++) {
            units.level(depth);
        }
        return units.units;
    }

    private void level(int depth) {
        List<Quotation> opaque = new ArrayList<>();
        List<Quotation> around = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            if (quotation.depth() == depth && (opaque.isEmpty() || quotation.outer().start() >= opaque.getLast().outer().end())) {
                opaque.add(quotation);
            } else if (quotation.depth() == depth - 1 && (around.isEmpty() || quotation.outer().start() >= around.getLast().outer().end())) {
                around.add(quotation);
            }
        }
        Walk walk = new Walk(opaque, depth);
        int paragraph = 0;
        if (depth == 0) {
            for (Span span : document.paragraphs()) {
                walk.through(span, paragraph++);
            }
        } else {
            for (Quotation quotation : around) {
                while (document.paragraphs().get(paragraph).end() <= quotation.outer().start()) {
                    paragraph++;
                }
                walk.through(quotation.inner(), paragraph);
            }
        }
    }

    /// One walk over a level, with pointers into the quotations and sentences that move only forward.
    private final class Walk {

        private final List<Quotation> opaque;
        private final int depth;
        private int nextQuotation;
        private int nextSentence;

        private Walk(List<Quotation> opaque, int depth) {
            this.opaque = opaque;
            this.depth = depth;
        }

        private void through(Span span, int paragraph) {
            List<Span> sentences = document.sentences();
            int token = depth == 0 ? afterDateline(tokens.at(span.start()), span) : tokens.at(span.start());
            int[] items = new int[16];
            List<@Nullable Quotation> quotations = new ArrayList<>();
            int n = 0;
            while (token < tokens.size() && tokens.start(token) < span.end()) {
                int start = tokens.start(token);
                while (nextSentence < sentences.size() && sentences.get(nextSentence).end() <= start) {
                    nextSentence++;
                }
                while (nextQuotation < opaque.size() && opaque.get(nextQuotation).outer().end() <= start) {
                    nextQuotation++;
                }
                Quotation quotation = nextQuotation < opaque.size() && opaque.get(nextQuotation).outer().start() <= start ? opaque.get(nextQuotation) : null;
                if (n == items.length) {
                    items = java.util.Arrays.copyOf(items, n * 2);
                }
                items[n++] = token;
                quotations.add(quotation);
                int end = quotation == null ? tokens.end(token) : quotation.outer().end();
                token = quotation == null ? token + 1 : Math.max(token + 1, tokens.at(end));
                if (n == LONGEST || endsSentence(end, token) && !isCuedNext(quotation, token, span)) {
                    add(items, n, quotations, paragraph);
                    n = 0;
                    quotations.clear();
                }
            }
            if (n > 0) {
                add(items, n, quotations, paragraph);
            }
        }

        /// The first token after a dateline ("LEEDS, England (Wire) — ") or a clock time ("09:40 ") that opens a paragraph.
        private int afterDateline(int first, Span span) {
            boolean clock = first + 3 < tokens.size() && tokens.kind(first) == Tokens.Kind.NUMBER && tokens.lower(first + 1).equals(":") && tokens.kind(first + 2) == Tokens.Kind.NUMBER
                    && tokens.end(first + 2) - tokens.start(first) <= 5;
            int start = clock ? first + 3 : first;
            if (clock && start < tokens.size() && (tokens.lower(start).equals("—") || tokens.lower(start).equals("–") || tokens.lower(start).equals("-"))) {
                start++;
            }
            boolean name = start < tokens.size() && tokens.isWord(start) && tokens.isCapitalised(start);
            for (int t = start + 1; name && t < tokens.size() && t < start + DATELINE && tokens.end(t) <= span.end(); t++) {
                String word = tokens.lower(t);
                boolean dash = word.equals("—") || word.equals("–") || word.equals("-");
                if (dash && (tokens.lower(t - 1).equals(")") || isUpperCase(start))) {
                    return t + 1;
                }
                boolean inside = tokens.isWord(t) && (tokens.isCapitalised(t) || tokens.isMark(t - 1)) || tokens.kind(t) == Tokens.Kind.NUMBER || ",.()/".contains(word);
                if (!inside) {
                    break;
                }
            }
            return start;
        }

        private boolean isUpperCase(int token) {
            String word = tokens.word(token);
            return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        }

        /// Whether a sentence ends at `end`, or before the next token.
        private boolean endsSentence(int end, int nextToken) {
            List<Span> sentences = document.sentences();
            int next = nextToken < tokens.size() ? tokens.start(nextToken) : Integer.MAX_VALUE;
            while (nextSentence < sentences.size() && sentences.get(nextSentence).end() < end) {
                nextSentence++;
            }
            return nextSentence < sentences.size() && sentences.get(nextSentence).end() <= next;
        }

        /// Whether a cue for the quotation before it follows at once: "“Where?” Ann Lee asked." is one sentence, though a capital stands
        /// behind the question mark.
        private boolean isCuedNext(@Nullable Quotation quotation, int nextToken, Span span) {
            if (quotation == null || "?!,…—".indexOf(document.text().at(quotation.inner().end() - 1)) < 0) {
                return false;
            }
            for (int t = nextToken; t < tokens.size() && t < nextToken + CUE_REACH && tokens.start(t) < span.end(); t++) {
                if (tokens.isMark(t) && !tokens.lower(t).equals(",")) {
                    return false;
                }
                for (CueVerbs.Use use : lexicon[t].verbs()) {
                    if (use.verb().takes(Frame.SPEECH) && (use.is(VerbForm.PAST) || use.is(VerbForm.THIRD_PERSON)) && t > nextToken) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(int[] items, int n, List<@Nullable Quotation> quotations, int paragraph) {
            int[] token = java.util.Arrays.copyOf(items, n);
            Lexicon[] known = new Lexicon[n];
            for (int i = 0; i < n; i++) {
                known[i] = quotations.get(i) == null ? lexicon[token[i]] : Lexicon.NOTHING;
            }
            units.add(new Unit(document.text(), tokens, token, quotations.toArray(new Quotation[0]), known, depth, paragraph, depth == 0 && (units.isEmpty() || units.getLast().depth() != depth || units.getLast().paragraph() != paragraph)));
        }
    }
}
