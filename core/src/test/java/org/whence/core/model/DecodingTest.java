package org.whence.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.core.text.Document;
import org.whence.core.text.Text;

class DecodingTest {

    private static final WordPieces VOCABULARY =
            new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "un", "##likely", "unlike", "##ly", "cafe", ".", "\"", "u", "s"));

    /// Scores in which each word has one sure value.
    private static float[] sure(int classes, int... best) {
        float[] scores = new float[best.length * classes];
        Arrays.fill(scores, -9);
        for (int i = 0; i < best.length; i++) {
            scores[i * classes + best[i]] = 0;
        }
        return scores;
    }

    private static RolePath path(double cost, float... scores) {
        return RolePath.of(scores, 0, scores.length / Role.COUNT, new Anchor(0, 1, true, 1), cost, cost);
    }

    @Test
    void theLongestPieceIsTakenAndAccentsAndCaseDoNotCount() {
        assertThat(VOCABULARY.of("Unlikely")).containsExactly(5, 6);
        assertThat(VOCABULARY.of("CAFÉ")).containsExactly(7);
        assertThat(VOCABULARY.of("xyz")).containsExactly(0);
        assertThat(VOCABULARY.of("u".repeat(101))).containsExactly(0);
    }

    @Test
    void aVocabularyWithoutItsMarksIsRefused() {
        assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[CLS]"))).hasMessageContaining("[SEP]");
    }

    @Test
    void caseIsReadFromTheLettersOfAWord() {
        assertThat(List.of("said", "Said", "NATO", "McCain", "F16", "3", "’", "I"))
                .map(w -> WordCase.of(w, 0, w.length()))
                .containsExactly(WordCase.LOWER, WordCase.TITLE, WordCase.UPPER, WordCase.MIXED, WordCase.DIGIT, WordCase.DIGIT,
                        WordCase.PUNCTUATION, WordCase.TITLE);
    }

    @Test
    void aQuotationEndsWithItsMarkOrItsParagraph() {
        Document document = Document.of(Text.of("a \"b c\" d\n\n“e\n\nf"));
        Words words = Words.of(document, VOCABULARY);
        Window window = words.window(0, words.size(), VOCABULARY);
        assertThat(window.pieces()).hasSize(13).startsWith(1).endsWith(2);
        int out = QuoteState.OUTSIDE.ordinal();
        int in = QuoteState.INSIDE.ordinal();
        int mark = QuoteState.MARK.ordinal();
        assertThat(window.quotes()).containsExactly(out, out, mark, in, in, mark, out, out, mark, in, out, out, out);
    }

    @Test
    void distancesGrowWiderAndKeepTheirSide() {
        assertThat(List.of(0, 1, 8, 9, 11, 12, 140, 141, 5000)).map(Distances::of).containsExactly(16, 17, 24, 25, 25, 26, 31, 32, 32);
        assertThat(List.of(-1, -8, -9, -5000)).map(Distances::of).containsExactly(15, 8, 7, 0);
    }

    @Test
    void cuesAreRunsAndAContinuationIsOneWord() {
        float[] cues = sure(CueTag.COUNT, 0, 1, 2, 0, 3, 1, 1, 2, 0, 2);
        assertThat(Anchor.in(cues, 0, 10, 0)).map(a -> a.from() + "-" + a.to() + a.continued())
                .containsExactly("1-3false", "4-5true", "5-6false", "6-8false", "9-10false");
        assertThat(Anchor.in(cues, 2, 6, 0)).map(Anchor::from).containsExactly(4, 5);
        assertThat(Anchor.in(cues, 0, 10, 20)).isEmpty();
    }

    @Test
    void theProbabilityOfAnAnchorIsThatOfItsTag() {
        assertThat(Anchor.in(new float[] {0, 0, -100, -100}, 0, 1, -1).getFirst().probability()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void aDearRunSmoothsOneWord() {
        float[] scores = sure(Role.COUNT, 4, 4, 4, 4, 4);
        scores[2 * Role.COUNT + 4] = -1;
        scores[2 * Role.COUNT] = 0;
        assertThat(path(0.1, scores).runs(Role.CONTENT)).hasSize(2);
        assertThat(path(2, scores).runs(Role.CONTENT)).hasSize(1);
    }

    @Test
    void aSecondContentBeginsARunOfItsOwnAndGoesOnAsContent() {
        RolePath path = path(0.5, sure(Role.COUNT, 4, 4, 5, 4, 0, 1));
        assertThat(path.runs(Role.CONTENT)).map(Arrays::toString).containsExactly("[0, 2]", "[2, 4]");
        assertThat(path.isSecond(2)).isTrue();
        assertThat(path.runs(Role.SOURCE)).map(Arrays::toString).containsExactly("[5, 6]");
    }

    @Test
    void theWordsOfACueHaveNoRoleAboutIt() {
        float[] scores = sure(Role.COUNT, 4, 4, 4);
        assertThat(RolePath.of(scores, 0, 3, new Anchor(1, 2, false, 1), 0.5, 0.5).runs(Role.CONTENT)).map(Arrays::toString)
                .containsExactly("[0, 1]", "[2, 3]");
    }

    private static Optional<String> content(String text, int from, int to) {
        Document document = Document.of(Text.of(text));
        return new Edges(document, Words.of(document, VOCABULARY)).content(from, to).map(document.text()::slice);
    }

    @Test
    void edgesDropMarksAndThatButKeepMarksThatAnswerOneInside() {
        assertThat(content("that he would “pay dearly.” Yes", 0, 8)).hasValue("he would “pay dearly.”");
        assertThat(content("“All is well,” he said", 0, 6)).hasValue("All is well");
        assertThat(content("it left the U.S. today", 0, 6)).hasValue("it left the U.S.");
        assertThat(content("a loss (of two) was", 0, 6)).hasValue("a loss (of two)");
        assertThat(content("it lost $5 , then", 2, 5)).hasValue("$5");
        assertThat(content("so , “ ” no", 1, 4)).isEmpty();
    }

    @Test
    void calibrationIsLinearBetweenKnotsAndFlatBeyond() {
        Settings settings = new Settings(256, 64, 1, 2, 0, 0, List.of(new Settings.Knot(0.2, 0.1), new Settings.Knot(0.6, 0.9)));
        assertThat(settings.probability(0)).isEqualTo(0.1);
        assertThat(settings.probability(0.4)).isCloseTo(0.5, within(1e-9));
        assertThat(settings.probability(1)).isEqualTo(0.9);
        assertThat(new Settings(256, 64, 1, 2, 0, 0, List.of()).probability(0.3)).isEqualTo(0.3);
    }

    @Test
    void settingsNameTheBadValue() {
        assertThatThrownBy(() -> new Settings(1024, 64, 1, 2, 0, 0, List.of())).hasMessageContaining("1024");
        assertThatThrownBy(() -> new Settings.Knot(2, 0)).hasMessageContaining("2.0");
    }
}
