package org.whence.core.text;

import java.util.List;

/// A text with its units found: what every finder works on.
///
/// @param text the text
/// @param tokens its words, numbers and marks
/// @param paragraphs the paragraphs without surrounding white space, in order; footers are not among them
/// @param sentences the sentences of these paragraphs, in order
/// @param quotations what stands in quotation marks, by start
public record Document(Text text, Tokens tokens, List<Span> paragraphs, List<Span> sentences, List<Quotation> quotations) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /// Finds the units of a text. Bounded in time by its length.
    public static Document of(Text text) {
        Tokens tokens = Tokens.of(text);
        List<Span> paragraphs = Paragraphs.in(text);
        return new Document(text, tokens, paragraphs, Sentences.in(text, paragraphs), Quotations.in(text, paragraphs));
    }

    /// The text's chars, one per code point.
    public String chars() {
        return text.chars();
    }

    /// The index of the last sentence that begins at or before an offset, -1 where none does.
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences().get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
