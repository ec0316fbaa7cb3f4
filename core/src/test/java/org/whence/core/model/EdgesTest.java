package org.whence.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Where a run of words begins and ends in the text.
class EdgesTest {

    private static final WordPieces PIECES = new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));

    private static Edges edges(Document document) {
        return new Edges(document, Words.of(document, PIECES));
    }

    private static String cue(String text, int from, int to) {
        Document document = Document.of(Text.of(text));
        Span span = edges(document).cue(from, to);
        return text.substring(span.start(), span.end());
    }

    @Test
    void aCueEndsBeforeWhatItOpens() {
        assertThat(cue("Berg said she would stay", 1, 3)).isEqualTo("said");
        assertThat(cue("Berg mentioned the of late", 1, 3)).isEqualTo("mentioned");
        assertThat(cue("Berg accused her of theft", 1, 4)).isEqualTo("accused her of");
        assertThat(cue("They said so", 0, 1)).as("alone").isEqualTo("They");
    }

    @Test
    void aMarkAloneCanBeACue() {
        assertThat(cue("Berg : stay", 1, 2)).isEqualTo(":");
        assertThat(cue("Berg said : stay", 1, 3)).isEqualTo("said");
    }

    @Test
    void aContentIsWithoutMarksAndThatAtItsEdges() {
        String text = "He said that, yes, the dam is \"safe\".";
        Document document = Document.of(Text.of(text));
        assertThat(edges(document).content(2, 13).map(s -> text.substring(s.start(), s.end()))).contains("yes, the dam is \"safe\"");
        assertThat(edges(document).content(3, 4)).as("a comma").isEmpty();
    }
}
