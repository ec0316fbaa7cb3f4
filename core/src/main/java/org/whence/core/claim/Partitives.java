package org.whence.core.claim;

import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Says who is meant by one of several: "one of the diplomats", "two of them", "a second", "another".
///
/// Such a partitive names a part of a group that is known or is named beside it. The part goes by the group's name, one of them in the
/// singular; where the text goes on with a name ("One of them, Ines Tolvaj, …"), it is the one of that name.
final class Partitives {

    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final Pronouns pronouns;
    private final BiFunction<Integer, Integer, @Nullable Figure> group;

    /// @param group whom the tokens `[from, to)` of a description name, null for nobody
    Partitives(Tokens tokens, Cast cast, Discourse discourse, Pronouns pronouns, BiFunction<Integer, Integer, @Nullable Figure> group) {
        this.tokens = tokens;
        this.cast = cast;
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.group = group;
    }

    /// The member of a group that the source in the tokens `[from, to)` names; null where it is no partitive, or one of a group that nobody knows.
    Parties.@Nullable Found member(Phrase phrase, int from, int to, Span span) {
        int first = phrase.first();
        boolean of = tokens.lower(first).equals("of");
        boolean counted = first + 1 < to && isCount(tokens.lower(first)) && tokens.lower(first + 1).equals("of");
        if (counted || of && !phrase.determiner().isEmpty()) {
            int inner = counted ? first + 2 : first + 1;
            return inner < to ? part(counted ? first : Math.max(from, first - 1), inner, from, to, span) : null;
        }
        return lone(phrase, from, to, span);
    }

    /// "one, | a schoolteacher," and "the other, | a cousin": the token from which a source tells who the one is; `from` where it does not.
    static int told(Tokens tokens, int from, int to) {
        int comma = from + 1;
        if (comma < to && tokens.lower(from).equals("the")) {
            comma++;
        }
        boolean one = comma + 1 < to && tokens.lower(comma).equals(",") && Phrase.isDeterminer(tokens.lower(comma + 1)) && switch (tokens.lower(comma - 1)) {
            case "one", "other", "another", "second", "third" -> true;
            default -> false;
        };
        return one ? comma + 1 : from;
    }

    /// "one of | the diplomats": a part of those in the tokens `[inner, to)`.
    private Parties.@Nullable Found part(int count, int inner, int from, int to, Span span) {
        Figure named = named(inner, to);
        if (named != null) {
            return new Parties.Found(named, Party.Basis.STATED, span);
        }
        boolean pronoun = (inner + 1 == to || tokens.isMark(inner + 1)) && Pronouns.isPronoun(tokens.lower(inner));
        Figure whole = pronoun ? pronouns.figure(tokens.lower(inner), from) : group.apply(inner, to);
        if (whole == null) {
            return null;
        }
        String name = cast.words(count, inner).toLowerCase(Locale.ROOT) + " " + whole.name();
        return new Parties.Found(member(name, whole), Party.Basis.RESOLVED, span);
    }

    /// "One of them, | Ines Tolvaj of Banca Morava": the member by name; null where none follows a comma.
    private @Nullable Figure named(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            Figure figure = tokens.lower(i).equals(",") ? cast.figureAt(i + 1) : null;
            if (figure != null && figure.person()) {
                return figure;
            }
        }
        return null;
    }

    /// "Another said …", "a second added": one of the last several people without a name who spoke.
    private Parties.@Nullable Found lone(Phrase phrase, int from, int to, Span span) {
        boolean ordinal = phrase.next() == phrase.first() + 1 && isOrdinal(tokens.lower(phrase.first()));
        if (!ordinal && !(from + 1 >= to && isCount(tokens.lower(from)))) {
            return null;
        }
        Figure several = discourse.lastSpoken(from, figure -> figure.plural() && figure.person() && !figure.named());
        if (several == null) {
            return null;
        }
        String name = (ordinal ? tokens.lower(phrase.first()) + " " : "") + singular(several.name());
        return new Parties.Found(member(name, several), Party.Basis.RESOLVED, span);
    }

    private static Figure member(String name, Figure group) {
        Figure member = new Figure(name, group.kind() == Party.Kind.GROUP ? Party.Kind.PERSON : group.kind(), false, true, false);
        member.learn(singular(group.name()));
        return member;
    }

    private static boolean isCount(String word) {
        return switch (word) {
            case "one", "two", "three", "four", "some", "several", "many", "another" -> true;
            default -> false;
        };
    }

    private static boolean isOrdinal(String word) {
        return switch (word) {
            case "second", "third", "fourth", "another" -> true;
            default -> false;
        };
    }

    /// "three Western diplomats in Belza" → "Western diplomat in Belza".
    private static String singular(String plural) {
        String[] words = plural.split(" ", -1);
        StringBuilder singular = new StringBuilder();
        boolean done = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String lower = word.toLowerCase(Locale.ROOT);
            if (i == 0 && (isCount(lower) || lower.equals("the") || lower.equals("five") || lower.equals("six"))) {
                continue;
            }
            Nouns.Sense sense = done ? null : Nouns.of(lower);
            if (sense != null && sense.plural()) {
                done = true;
                word = one(word, lower);
            }
            singular.append(singular.isEmpty() ? "" : " ").append(word);
        }
        return singular.isEmpty() ? plural : singular.toString();
    }

    private static String one(String word, String lower) {
        if (lower.equals("people")) {
            return "person";
        }
        if (lower.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (lower.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return lower.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
