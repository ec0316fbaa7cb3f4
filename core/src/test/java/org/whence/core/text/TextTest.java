package org.whence.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String ALPHABET = "ab.A, \n\"'“”‘’«»—🔥é1";

    @Test
    void oneCharPerCodePoint() {
        Text text = Text.of("a🔥b");
        assertThat(text.length()).isEqualTo(3);
        assertThat(text.at(1)).isEqualTo(Text.STAND_IN);
        assertThat(text.slice(new Span(1, 3))).isEqualTo("🔥b");
    }

    @Test
    void unitsOfAnyTextLieInsideItInOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder s = new StringBuilder();
            int[] alphabet = ALPHABET.codePoints().toArray();
            for (int i = random.nextInt(120); i > 0; i--) {
                s.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            Document document = Document.of(Text.of(s.toString()));
            inOrder(document.paragraphs(), document, s);
            inOrder(document.sentences(), document, s);
            for (Quotation quotation : document.quotations()) {
                assertThat(quotation.outer().end()).as("%s", s).isLessThanOrEqualTo(document.text().length());
                assertThat(quotation.inner().isEmpty()).as("%s", s).isFalse();
            }
            for (int i = 1; i < document.tokens().size(); i++) {
                assertThat(document.tokens().start(i)).as("%s", s).isGreaterThanOrEqualTo(document.tokens().end(i - 1));
            }
        }
    }

    private static void inOrder(List<Span> spans, Document document, CharSequence text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.isEmpty()).as("%s", text).isFalse();
            assertThat(span.start()).as("%s", text).isGreaterThanOrEqualTo(end);
            assertThat(document.text().strip(span)).as("%s", text).isEqualTo(span);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
    }

    @Test
    void tokensKeepAbbreviationsAndNumbersWhole() {
        Tokens tokens = Tokens.of(Text.of("The U.S. lost 5,000 of Russia's F-16s, 3.5 %, no-one's end."));
        List<String> words = java.util.stream.IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
        assertThat(words).containsExactly(
                "The", "U.S.", "lost", "5,000", "of", "Russia", "'s", "F-16s", ",", "3.5", "%", ",", "no-one", "'s", "end", ".");
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        Text text = Text.of("Gen. A. Maren spoke on Jan. 5 in the U.S. capital. “Go.” He left! The U.S. The end");
        List<String> sentences = Document.of(text).sentences().stream().map(text::slice).toList();
        assertThat(sentences).containsExactly(
                "Gen. A. Maren spoke on Jan. 5 in the U.S. capital.", "“Go.”", "He left!", "The U.S.", "The end");
    }

    @Test
    void footersAreNoParagraphs() {
        Text text = Text.of("It rained.\n\nEditor in chief – A. B. Terms of use. Privacy policy\n\n© Paper 2025");
        assertThat(Document.of(text).paragraphs()).containsExactly(new Span(0, 10));
    }

    @Test
    void quotationMarksOfEveryStyle() {
        Text text = Text.of("He said \"one\" and “two ‘three’ two” and «four» and „five“ and 'six', don't.\n— Seven, — said he. — Eight.\n“Open.\n“Closed.”");
        List<String> words = Document.of(text).quotations().stream()
                .map(q -> q.style() + " " + q.depth() + " " + q.closed() + " " + text.slice(q.inner())).toList();
        assertThat(words).containsExactly(
                "DOUBLE 0 true one", "DOUBLE 0 true two ‘three’ two", "SINGLE 1 true three", "ANGLE 0 true four", "DOUBLE 0 true five",
                "SINGLE 0 true six", "DASH 0 true Seven,", "DASH 0 true Eight.", "DOUBLE 0 false Open.", "DOUBLE 0 true Closed.");
    }

    @Test
    void tenThousandNestedMarksAndOneLongLineAreNoTrouble() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Document.of(Text.of("“".repeat(10_000) + "x" + "”".repeat(10_000)));
            Document.of(Text.of("\"‘".repeat(10_000) + "x"));
            Document.of(Text.of("A. b \"c ".repeat(700_000)));
        });
    }

    @Test
    void aSentenceIsFoundByAnOffset() {
        Document document = Document.of(Text.of("It rained. Nobody came."));
        assertThat(document.sentenceAt(0)).isZero();
        assertThat(document.sentenceAt(9)).isZero();
        assertThat(document.sentenceAt(11)).isEqualTo(1);
        assertThat(document.sentenceAt(100)).isEqualTo(1);
        assertThat(Document.of(Text.of("")).sentenceAt(0)).isEqualTo(-1);
    }
}
