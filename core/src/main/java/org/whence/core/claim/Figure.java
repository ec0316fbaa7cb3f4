package org.whence.core.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A party that an article speaks of: one entry of its [Cast], under the fullest name that the article gives it.
///
/// What is learnt of it later in the article (its role, its gender) is added while the cast is put together.
final class Figure {

    private final String name;
    private final Party.Kind kind;
    private final boolean named;
    private final boolean person;
    private final boolean plural;
    private boolean guessed;
    private final Set<String> words = new HashSet<>();
    private @Nullable String role;
    private NameWords.Gender gender = NameWords.Gender.UNKNOWN;

    Figure(String name, Party.Kind kind, boolean named, boolean person, boolean plural) {
        String line = oneLine(name);
        this.name = line.isEmpty() ? Party.UNKNOWN : line;
        this.kind = kind;
        this.named = named;
        this.person = person;
        this.plural = plural;
        learn(name);
    }

    /// The words with one space for each stretch of white space.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            if (!space) {
                line.append(text.charAt(i));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /// Adds the words of a description: "the president", "Moscow's foreign minister".
    final void learn(String description) {
        for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    void playsRole(String text) {
        if (role == null) {
            role = text;
        }
        learn(text);
    }

    void is(NameWords.Gender known) {
        if (gender == NameWords.Gender.UNKNOWN) {
            gender = known;
        }
    }

    /// Notes that nothing in the text says what kind of party it is.
    void guess() {
        guessed = true;
    }

    /// Whether its kind is a guess: then it may be no party at all.
    boolean guessed() {
        return guessed;
    }

    String name() {
        return name;
    }

    Party.Kind kind() {
        return kind;
    }

    boolean named() {
        return named;
    }

    /// Whether it is one or more human beings.
    boolean person() {
        return person;
    }

    boolean plural() {
        return plural;
    }

    @Nullable String role() {
        return role;
    }

    NameWords.Gender gender() {
        return gender;
    }

    /// Whether a word in lower case is part of its name, role or description.
    boolean has(String lower) {
        return words.contains(lower);
    }

    @Override
    public String toString() {
        return name;
    }
}
