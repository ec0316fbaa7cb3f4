package org.whence.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.whence.core.ledger.Rarity;
import org.whence.core.ledger.Terms;

/// The words that invented articles are made of, drawn as often as news has them: the table of rarity that the program
/// ships is the vocabulary, so that invented articles share common words and differ in rare ones as real ones do.
final class Vocabulary {

    private static final String RESOURCE = "/org/whence/data/rarity.tsv";
    private static final String[] SYLLABLES = {"ba", "dor", "vik", "lan", "sel", "mi", "tar", "on", "ka", "ru", "neth", "gal", "os", "pel", "im", "ur", "zan", "fe", "lo", "ith", "mar",
        "ven", "hol", "dri", "sko", "ane", "bru", "tess"};
    private static final String[] SMALL = {"the", "the", "the", "of", "of", "in", "a", "and", "to", "for", "on", "with", "from", "that", "by", "has", "was", "its"};
    private static final int LEAST_TOPICAL = 2;
    private static final int MOST_TOPICAL = 60;

    private final String[] words;
    private final long[] upTo;
    private final String[] topical;

    private Vocabulary(List<String> words, List<Integer> counts) {
        this.words = words.toArray(String[]::new);
        this.upTo = new long[this.words.length];
        List<String> middle = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += counts.get(i);
            upTo[i] = sum;
            if (counts.get(i) >= LEAST_TOPICAL && counts.get(i) <= MOST_TOPICAL) {
                middle.add(words.get(i));
            }
        }
        this.topical = middle.toArray(String[]::new);
    }

    /// The words of the shipped table that are letters only and stay as they are when stemmed.
    static Vocabulary shipped() {
        List<String> words = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        try (InputStream in = Rarity.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE + ": build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (cells[0].matches("[a-z]{3,12}") && Terms.stem(cells[0]).equals(cells[0])) {
                    words.add(cells[0]);
                    counts.add(Integer.parseInt(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(words, counts);
    }

    /// A word, as often as news has it.
    String word(Random random) {
        long at = random.nextLong(upTo[upTo.length - 1]);
        int i = Arrays.binarySearch(upTo, at);
        return words[i < 0 ? -i - 1 : Math.min(words.length - 1, i + 1)];
    }

    /// A word that a few articles of a hundred have: what an event is told with.
    String topical(Random random) {
        return topical[random.nextInt(topical.length)];
    }

    /// A word that only holds a sentence together.
    static String small(Random random) {
        return SMALL[random.nextInt(SMALL.length)];
    }

    /// A name that no table knows.
    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 3 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return capital(name.toString());
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
