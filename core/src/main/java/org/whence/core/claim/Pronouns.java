package org.whence.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says whom a pronoun stands for: the last fitting speaker, unless the text has taken up somebody else since.
final class Pronouns {

    private final Cast cast;
    private final Discourse discourse;

    private final Antecedents antecedents;

    Pronouns(Cast cast, Discourse discourse, Antecedents antecedents) {
        this.cast = cast;
        this.discourse = discourse;
        this.antecedents = antecedents;
    }

    /// Whether a word in lower case is a pronoun that a source can be.
    static boolean isPronoun(String word) {
        return switch (word) {
            case "he", "she", "they", "it", "him", "her", "his", "them", "their", "its", "who", "i", "we", "you", "me", "us", "my", "our", "himself", "herself",
                    "itself", "themselves", "whose", "both", "which", "that", "this", "these", "those", "one", "others", "another", "whom" -> true;
            default -> false;
        };
    }

    /// Whom a pronoun at a token stands for; null where it is none or stands for nobody known.
    @Nullable Figure figure(String word, int at) {
        return switch (word) {
            case "he", "him", "himself" -> person(at, NameWords.Gender.MALE, quoted(at));
            case "she", "herself" -> person(at, NameWords.Gender.FEMALE, quoted(at));
            case "his" -> person(at, NameWords.Gender.MALE, null);
            case "her" -> person(at, NameWords.Gender.FEMALE, null);
            case "i", "me", "my" -> speaker(at);
            case "we", "our", "us" -> discourse.lastSpeaker(at);
            case "they", "them", "themselves" -> others(at);
            case "their" -> several(at);
            case "it", "its", "itself", "which", "this", "that" -> body(at);
            case "who", "whose", "whom" -> before(at);
            default -> null;
        };
    }

    private @Nullable Figure speaker(int at) {
        Figure teller = discourse.teller(at);
        return teller != null ? teller : discourse.lastSpeaker(at);
    }

    /// Who is quoted at a token, and says "I" of himself there; null where nobody is.
    private @Nullable Figure quoted(int at) {
        return discourse.isQuoted(at) ? discourse.teller(at) : null;
    }

    /// @param teller whom the pronoun does not stand for; null for nobody
    private @Nullable Figure person(int at, NameWords.Gender gender, @Nullable Figure teller) {
        Figure person = antecedents.best(at, figure -> isOnePerson(figure) && figure != teller && figure.gender().agrees(gender));
        if (person != null) {
            person.is(gender);
        }
        return person;
    }

    private static boolean isOnePerson(Figure figure) {
        return figure.person() && !figure.plural();
    }

    /// Of whom somebody who speaks says "they": those whom he has told of, and not himself or his like.
    private @Nullable Figure others(int at) {
        Figure teller = discourse.teller(at);
        if (teller == null) {
            return several(at);
        }
        Figure group = discourse.topic(at, figure -> figure != teller && figure.plural());
        Figure topic = group != null ? group : discourse.topic(at, figure -> isBody(figure) && !teller.name().contains(figure.name()));
        return topic != null ? topic : several(at);
    }

    private @Nullable Figure several(int at) {
        Figure group = discourse.lastSpoken(at, Figure::plural);
        Figure body = group != null ? group : discourse.lastSpoken(at, figure -> !figure.person() || !figure.named());
        return body != null ? body : discourse.lastSpeaker(at);
    }

    /// The body that the text speaks of at a token: the subject of the sentence; or of the one before, where nobody spoke there and the pronoun
    /// opens its own ("The Kremlin has not commented. Its spokesman …"); else the last that spoke, else the last named.
    @Nullable Figure body(int at) {
        int sentence = discourse.sentenceStart(at);
        List<Cast.Mention> all = cast.all();
        Figure theme = discourse.theme(at, Pronouns::isBody);
        Figure subject = theme != null ? theme : subject(sentence, at, true);
        if (subject != null) {
            return subject;
        }
        Discourse.Spoken spoken = discourse.last(at, figure -> !figure.person());
        if (at - sentence <= 1 && sentence > discourse.paragraphStart(at)) {
            int start = discourse.sentenceStart(sentence - 1);
            Figure before = spoken != null && spoken.token() >= start ? null : subject(start, sentence, false);
            if (before != null) {
                return before;
            }
        }
        if (spoken != null) {
            return spoken.figure();
        }
        int before = cast.from(at) - 1;
        for (int i = before; i >= 0 && i > before - Discourse.REACH; i--) {
            if (isBody(all.get(i).figure())) {
                return all.get(i).figure();
            }
        }
        return null;
    }

    /// The first body that is the subject of what stands in the tokens `[from, to)`; null where there is none.
    ///
    /// @param reported whether it may stand in what others are reported to have said
    private @Nullable Figure subject(int from, int to, boolean reported) {
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(from); i < all.size() && all.get(i).token() < to; i++) {
            if (isBody(all.get(i).figure()) && discourse.isSubject(all.get(i).token()) && (reported || !discourse.isReported(all.get(i).token()))) {
                return all.get(i).figure();
            }
        }
        return null;
    }

    private static boolean isBody(Figure figure) {
        return !figure.person() && !figure.guessed();
    }

    /// The party named right before a relative pronoun.
    private @Nullable Figure before(int at) {
        int i = cast.from(at) - 1;
        return i >= 0 && at - cast.all().get(i).token() < 8 ? cast.all().get(i).figure() : discourse.lastSpeaker(at);
    }
}
