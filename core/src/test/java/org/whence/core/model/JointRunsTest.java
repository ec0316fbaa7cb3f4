package org.whence.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.core.text.Document;
import org.whence.core.text.Text;

/// Which runs of source words are sources of attributions of their own.
class JointRunsTest {

    private static final WordPieces PIECES = new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));

    private static List<Integer> sizes(String text, int[]... runs) {
        return JointRuns.of(Words.of(Document.of(Text.of(text)), PIECES), 0, List.of(runs)).stream().map(List::size).toList();
    }

    @Test
    void wordsOfJoiningPartSources() {
        assertThat(sizes("Oslo and Bern said so", new int[] {0, 1}, new int[] {2, 3})).containsExactly(1, 1);
        assertThat(sizes("Oslo, Bern and Rome said so", new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5})).containsExactly(1, 1, 1);
    }

    @Test
    void aCommaAloneDoesNot() {
        assertThat(sizes("The board, he said, had known", new int[] {0, 2}, new int[] {3, 4})).containsExactly(2);
    }

    @Test
    void noRunsAreOneSourceWithoutWords() {
        assertThat(sizes("Nobody said so")).containsExactly(0);
    }
}
