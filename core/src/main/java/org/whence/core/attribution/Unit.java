package org.whence.core.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.core.text.Tokens;

/// A sentence as the rules see it: a row of items, each a token or a whole quotation.
///
/// A quotation is one item however many sentences it holds, so that what its marks enclose does not disturb the sentence
/// around it; its inside has units of its own.
final class Unit {

    private final Text text;
    private final Tokens tokens;
    private final int[] token;
    private final @Nullable Quotation[] quotation;
    private final Lexicon[] lexicon;
    private final int depth;
    private final int paragraph;
    private final boolean opensParagraph;

    /// @param text the text of the document
    /// @param tokens the tokens of the document
    /// @param token per item its token, or the first one of its quotation
    /// @param quotation per item its quotation, null for a token
    /// @param lexicon per item what the tables know of it
    /// @param depth 0 outside all quotations
    /// @param paragraph the index of the paragraph in which the unit stands
    /// @param opensParagraph whether it is the first one there
    Unit(Text text, Tokens tokens, int[] token, @Nullable Quotation[] quotation, Lexicon[] lexicon, int depth, int paragraph, boolean opensParagraph) {
        this.text = text;
        this.tokens = tokens;
        this.token = token;
        this.quotation = quotation;
        this.lexicon = lexicon;
        this.depth = depth;
        this.paragraph = paragraph;
        this.opensParagraph = opensParagraph;
    }

    int size() {
        return token.length;
    }

    /// Whether the unit is the first of its paragraph.
    boolean opensParagraph() {
        return opensParagraph;
    }

    int depth() {
        return depth;
    }

    int paragraph() {
        return paragraph;
    }

    boolean isQuotation(int i) {
        return i >= 0 && i < token.length && quotation[i] != null;
    }

    @Nullable Quotation quotation(int i) {
        return isQuotation(i) ? quotation[i] : null;
    }

    int start(int i) {
        Quotation quoted = quotation[i];
        return quoted == null ? tokens.start(token[i]) : quoted.outer().start();
    }

    int end(int i) {
        Quotation quoted = quotation[i];
        return quoted == null ? tokens.end(token[i]) : quoted.outer().end();
    }

    /// The first item that ends after `offset`, or [#size].
    int at(int offset) {
        int i = 0;
        while (i < size() && end(i) <= offset) {
            i++;
        }
        return i;
    }

    /// From the start of item `from` to the end of the item before `to`.
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /// The word in lower case; empty for a quotation and outside the unit.
    String lower(int i) {
        return i < 0 || i >= token.length || quotation[i] != null ? "" : tokens.lower(token[i]);
    }

    /// Whether the item is a token of the class. Outside the unit nothing is.
    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < token.length && (lexicon[i].classes() & wordClass.bit()) != 0;
    }

    List<CueVerbs.Use> verbs(int i) {
        return lexicon[i].verbs();
    }

    CueNouns.@Nullable CueNoun noun(int i) {
        return lexicon[i].noun();
    }

    boolean isWord(int i) {
        return i >= 0 && i < token.length && quotation[i] == null && tokens.isWord(token[i]);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < token.length && quotation[i] == null && tokens.kind(token[i]) == Tokens.Kind.NUMBER;
    }

    boolean isMark(int i) {
        return i >= 0 && i < token.length && quotation[i] == null && tokens.isMark(token[i]);
    }

    boolean isMark(int i, char mark) {
        return isMark(i) && tokens.lower(token[i]).charAt(0) == mark;
    }

    boolean isComma(int i) {
        return isMark(i, ',');
    }

    boolean isDash(int i) {
        return isMark(i, '—') || isMark(i, '–') || isMark(i, '―') || isMark(i, '-');
    }

    boolean isStop(int i) {
        return isMark(i, '.') || isMark(i, '!') || isMark(i, '?') || isMark(i, '…');
    }

    boolean isCapitalised(int i) {
        return isWord(i) && tokens.isCapitalised(token[i]);
    }

    /// Whether the item is a word of no closed class: a noun, a verb, an adjective.
    boolean classless(int i) {
        return isWord(i) && lexicon[i].classes() == 0;
    }

    /// How many tokens a quotation holds; 0 for a token.
    int tokensInside(int i) {
        Quotation quoted = quotation(i);
        if (quoted == null) {
            return 0;
        }
        return tokens.at(quoted.inner().end()) - tokens.at(quoted.inner().start());
    }

    /// Whether a quotation ends with a comma or stop inside its marks: the sentence goes on or ends there.
    boolean closesInside(int i) {
        Quotation quoted = quotation(i);
        return quoted != null && ",.!?…—".indexOf(text.at(quoted.inner().end() - 1)) >= 0;
    }

    /// Whether a quotation ends with a comma inside its marks.
    boolean commaInside(int i) {
        Quotation quoted = quotation(i);
        return quoted != null && text.at(quoted.inner().end() - 1) == ',';
    }

    /// A span without closing commas and stops and without space at its edges.
    Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && (",.;:".indexOf(text.at(end - 1)) >= 0 && !isAbbreviation(span.start(), end) || Character.isWhitespace(text.at(end - 1)))) {
            end--;
        }
        return text.strip(new Span(span.start(), end));
    }

    /// Whether the stop before `end` belongs to its token ("U.S.").
    private boolean isAbbreviation(int start, int end) {
        int t = tokens.at(end - 1);
        return t < tokens.size() && tokens.isWord(t) && tokens.start(t) >= start && tokens.end(t) == end;
    }

    /// How many tokens the unit holds, those in quotations included.
    int tokens() {
        int n = 0;
        for (int i = 0; i < size(); i++) {
            n += isQuotation(i) ? tokensInside(i) : 1;
        }
        return n;
    }

    /// Whether the unit leads to what comes next.
    boolean endsWithColon() {
        return isMark(size() - 1, ':');
    }

    /// The item after the last word or quotation: stops at the end left out.
    int endOfWords() {
        int end = size();
        while (end > 0 && isMark(end - 1) && !isMark(end - 1, ')') && !isMark(end - 1, '%')) {
            end--;
        }
        return end;
    }
}
