package org.whence.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// What holds for any text and any network, however bad: the network here gives chance scores.
class ModelFinderLawsTest {

    private static final WordPieces VOCABULARY = new WordPieces(letters());
    private static final Settings SETTINGS = new Settings(64, 16, 0.5, 1, 0, 0, List.of());
    private static final String[] SCRAPS = {
        "said", "that", "“", "”", "\"", "(", ")", ",", ".", "U.S.", "O’Neil", "3.5", "\n\n", "\n", "he", "🚢", "é", "中文", "\u00ad", "…", "$", "%", "-", " "
    };

    private static List<String> letters() {
        List<String> pieces = new ArrayList<>(List.of("[UNK]", "[CLS]", "[SEP]", "said", "that", "he", ".", ",", "\"", "“", "”"));
        for (char c = 'a'; c <= 'z'; c++) {
            pieces.add(String.valueOf(c));
            pieces.add("##" + c);
        }
        return pieces;
    }

    /// Scores drawn from the numbers of the input, so that the same input has the same scores.
    private static final class ChanceEncoder implements Encoder {

        @Override
        public States states(Window window) {
            RandomGenerator chance = new Random(Arrays.hashCode(window.pieces()));
            int n = window.size();
            return new States(new float[n * WIDTH], scores(chance, n * CueTag.COUNT), new float[n]);
        }

        @Override
        public float[] roles(States states, float[] anchors, long[] distances, long[] paragraphs) {
            return scores(new Random(Arrays.hashCode(distances)), distances.length * Role.COUNT);
        }

        @Override
        public float[] labels(float[] anchors, float[] firsts, float[] contents, float[] sources) {
            return scores(new Random(firsts.length), anchors.length / WIDTH * LabelScores.SIZE);
        }

        private static float[] scores(RandomGenerator chance, int n) {
            float[] scores = new float[n];
            for (int i = 0; i < n; i++) {
                scores[i] = -5 * chance.nextFloat();
            }
            return scores;
        }
    }

    private static void holds(String written) {
        Text text = Text.of(written);
        ModelFinder finder = new ModelFinder(new ChanceEncoder(), VOCABULARY, SETTINGS);
        List<Relation> found = finder.in(Document.of(text));
        Span whole = new Span(0, text.length());
        for (Relation relation : found) {
            assertThat(relation.content()).isNotEmpty().allMatch(whole::contains);
            assertThat(relation.cue()).allMatch(whole::contains);
            assertThat(relation.source()).allMatch(whole::contains);
            assertThat(relation.finder()).isEqualTo(Relation.Origin.MODEL);
            assertThat(relation.continued()).isEqualTo(relation.cue().isEmpty() || relation.continued());
            assertThat(relation.content()).allSatisfy(span -> assertThat(text.slice(span)).isEqualTo(text.slice(span).strip()));
        }
        assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.reach().start(), b.reach().start()));
        assertThat(finder.in(Document.of(text))).isEqualTo(found);
    }

    /// With a network that finds a cue now and then, as on real text.
    private static void isRead(String written) {
        Settings sparing = new Settings(256, 64, 0.5, 1, 4.5, 0, List.of());
        assertThat(new ModelFinder(new ChanceEncoder(), VOCABULARY, sparing).in(Document.of(Text.of(written)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spansLieInTheTextAndTheSameTextReadsTheSame(long seed) {
        RandomGenerator chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(SCRAPS[chance.nextInt(SCRAPS.length)]).append(chance.nextInt(4) == 0 ? "" : " ");
        }
        holds(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", ".", "\"", "“““", "\u00ad", "🚢"})
    void textsOfHardlyAnythingAreRead(String text) {
        holds(text);
    }

    @Test
    void oneLineWithoutAnEndIsReadInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> isRead("he said that ".repeat(100_000)));
    }

    @Test
    void tenThousandNestedQuotationMarksAreReadInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> isRead("“".repeat(10_000) + "he said" + "”".repeat(10_000)));
    }

    @Test
    void everyWordIsOwnedByOneWindowAndNoWindowIsTooLong() {
        Document document = Document.of(Text.of(("He said that it was so. ".repeat(9) + "\n\n").repeat(30)));
        Words words = Words.of(document, VOCABULARY);
        int next = 0;
        for (Windows.Run run : Windows.over(words, 64, 16)) {
            assertThat(run.own()).isEqualTo(next);
            assertThat(run.from()).isLessThanOrEqualTo(run.own());
            assertThat(run.to()).isGreaterThanOrEqualTo(run.ownEnd());
            assertThat(words.cost(run.from(), run.to())).isLessThanOrEqualTo(64);
            assertThat(words.window(run.from(), run.to(), VOCABULARY).pieces()).hasSize(words.cost(run.from(), run.to()));
            next = run.ownEnd();
        }
        assertThat(next).isEqualTo(words.size());
    }
}
