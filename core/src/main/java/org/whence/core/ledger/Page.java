package org.whence.core.ledger;

import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Reading;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// One article with the units of its text and title.
///
/// @param reading what was read in it
/// @param body the units of the text
/// @param title the units of the title, null where there is none
/// @param words the body as a row of words, for text reuse
record Page(Reading reading, Document body, @Nullable Document title, Copies.Body words) {

    static Page of(Reading reading) {
        Article article = reading.article();
        Document body = Document.of(article.text());
        Document title = article.title() == null ? null : Document.of(Text.of(article.title()));
        return new Page(reading, body, title, Copies.Body.of(body));
    }

    Article article() {
        return reading.article();
    }

    String key() {
        return reading.article().key();
    }

    /// The units of what a statement's offsets point into.
    Document document(Attribution.In in) {
        if (in == Attribution.In.TEXT) {
            return body;
        }
        if (title == null) {
            throw new IllegalArgumentException("article " + key() + " has a statement in its title and no title");
        }
        return title;
    }

    /// The index of the sentence that holds an offset; where it stands between two, of the one before.
    static int sentence(Document document, int offset) {
        return Math.max(0, document.sentenceAt(offset));
    }

    /// The span of a sentence; of the whole text where it has no sentence.
    static Span sentenceSpan(Document document, int index) {
        return document.sentences().isEmpty() ? new Span(0, document.text().length()) : document.sentences().get(index);
    }
}
