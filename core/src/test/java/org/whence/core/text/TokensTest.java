package org.whence.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a text falls into tokens.
class TokensTest {

    @Test
    void keepsTheNameOfASiteWhole() {
        assertThat(words("Znak.com told Chuy.Media's reporter, dispatch.sr wrote.")).containsExactly("Znak.com", "told", "Chuy.Media", "'s", "reporter", ",", "dispatch.sr", "wrote", ".");
        assertThat(Tokens.of(Text.of("Znak.com")).isSite(0)).isTrue();
    }

    @Test
    void partsSentencesThatAFullStopAloneParts() {
        assertThat(words("the war.He said so.The end")).containsExactly("the", "war", ".", "He", "said", "so", ".", "The", "end");
        assertThat(words("in the U.S. and at 5 p.m.")).containsExactly("in", "the", "U.S.", "and", "at", "5", "p.m.");
        assertThat(words("a coup.")).containsExactly("a", "coup", ".");
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(Text.of(text));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }
}
