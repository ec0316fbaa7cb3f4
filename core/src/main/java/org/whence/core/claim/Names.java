package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// Says whom a source names: by a name at its head ("President Ana Costa"), in apposition to its head ("the mayor of Solhan, Nazim
/// Ergul"), as an alias ("a recruit with the call sign Stork"), or by work for an outlet ("an Ukrinform correspondent", "this newspaper").
final class Names {

    private final Tokens tokens;
    private final Cast cast;

    Names(Tokens tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
    }

    /// Whom a source names; null where it only describes somebody. What it says of a person besides the name becomes a role.
    @Nullable Figure figure(Phrase phrase) {
        Figure figure = head(phrase);
        if (figure == null) {
            figure = apposed(phrase);
        }
        if (figure == null) {
            figure = alias(phrase);
        }
        if (figure == null && isPublisher(phrase)) {
            figure = new Figure(phrase.determiner() + " " + phrase.noun(), Party.Kind.OUTLET, true, false, false);
        }
        return figure != null ? figure : correspondent(phrase);
    }

    private @Nullable Figure head(Phrase phrase) {
        NameRun run = cast.runAt(phrase.head());
        if (run == null || run.next() > phrase.next() || isBareDemonym(run, phrase)) {
            return null;
        }
        Nouns.Sense holder = phrase.sense();
        boolean office = holder != null && holder.person() && !run.person() && apposition(phrase) != null; // "US Ambassador to Germany Ana Costa"
        Figure figure = office ? null : cast.figureOf(run);
        if (figure != null) {
            describe(figure, phrase, run);
        }
        return figure;
    }

    /// "the Russian" names nobody, "the Russian Defence Ministry" does.
    private boolean isBareDemonym(NameRun run, Phrase phrase) {
        return run.length() == 1 && Countries.isDemonym(tokens.lower(run.core())) && run.next() - 1 == phrase.head() && phrase.isDefinite();
    }

    private void describe(Figure figure, Phrase phrase, NameRun run) {
        if (figure.kind() == Party.Kind.PERSON && phrase.first() < run.first()) {
            figure.playsRole(cast.words(phrase.first(), run.first()));
        }
        int after = run.next();
        if (figure.kind() == Party.Kind.PERSON && after + 1 < phrase.next() && tokens.lower(after).equals(",")) {
            figure.playsRole(cast.words(after + 1, phrase.next()));
        }
    }

    private @Nullable Figure apposed(Phrase phrase) {
        NameRun run = apposition(phrase);
        Figure figure = run == null ? null : cast.figureOf(run);
        if (run == null || figure == null) {
            return null;
        }
        String role = cast.words(phrase.first(), phrase.trimmed(run.first()));
        if (figure.kind() == Party.Kind.PERSON && !role.isEmpty()) {
            figure.playsRole(role);
        }
        return figure;
    }

    /// A name at the end of a phrase whose head is a noun for one person or body: "the mayor of Solhan, Nazim Ergul",
    /// "leader of China Xi Jinping", "the group's lawyer, Bogna Stelmach".
    private @Nullable NameRun apposition(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        if (sense != null && sense.plural()) {
            return null;
        }
        for (int i = phrase.head() + 1; i < phrase.next(); i++) {
            NameRun run = cast.runAt(i);
            if (run == null) {
                continue;
            }
            Figure figure = cast.figureOf(run);
            boolean mark = run.first() > 0 && tokens.isMark(run.first() - 1);
            boolean comma = run.first() > 0 && tokens.lower(run.first() - 1).equals(",") || run.person() && isApposed(phrase.head() + 1, run.first());
            boolean ends = run.next() >= phrase.next() || tokens.isMark(run.next()) || comma && Nouns.isComplement(tokens.lower(run.next()));
            boolean agrees = figure != null && sense != null && sense.person() == (figure.kind() == Party.Kind.PERSON);
            boolean fits = figure != null && (agrees || comma && (run.next() == phrase.next() || run.person()) || sense == null && mark);
            boolean bare = sense != null && sense.kind() == Party.Kind.ORGANISATION && run.first() > 0 && tokens.isWord(run.first() - 1) && !tokens.isCapitalised(run.first() - 1) && !Nouns.isComplement(tokens.lower(run.first() - 1))
                    && !Phrase.isDeterminer(tokens.lower(run.first() - 1)); // "the union of metalworkers Metalworkers' League"
            boolean free = run.first() == phrase.head() + 1 || comma || mark || agrees && bare || figure != null && figure.kind() == Party.Kind.PERSON && run.person();
            if (fits && ends && free && !(comma && figure.kind() != Party.Kind.PERSON && isOfPlace(phrase, run.first() - 2))) {
                return run;
            }
            i = run.next() - 1;
        }
        return null;
    }

    /// Whether a name after the word at `i` is a place's: "the ministry in the capital, | Halmgard".
    private boolean isOfPlace(Phrase phrase, int i) {
        return i > phrase.head() && switch (tokens.lower(i)) {
            case "capital", "city", "town", "village", "port", "region", "district", "province", "county", "suburb", "island" -> true;
            default -> false;
        };
    }

    /// Whether what stands from `from` up to a name begins with a comma and only describes the name: ", former Supreme Court judge".
    private boolean isApposed(int from, int name) {
        if (from >= name || !tokens.lower(from).equals(",")) {
            return false;
        }
        for (int i = from + 1; i < name; i++) {
            if (!tokens.isWord(i) || Nouns.isComplement(tokens.lower(i))) {
                return false;
            }
        }
        return Nouns.of(tokens.lower(name - 1)) != null;
    }

    /// "a pharmacist who asked to be identified only as Vera", "a recruit with the call sign Stork", "who gave his name as Li".
    private @Nullable Figure alias(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        if (sense == null || !sense.person() || sense.plural()) {
            return null;
        }
        for (int i = phrase.head() + 1; i + 1 < phrase.next(); i++) {
            if (!introducesAlias(tokens.lower(i))) {
                continue;
            }
            NameRun run = cast.runAt(i + 1);
            if (run == null && i + 2 < phrase.next() && tokens.isMark(i + 1)) {
                run = cast.runAt(i + 2);
            }
            if (run != null && !run.isTitleOnly()) {
                Figure person = new Figure(cast.words(run.core(), run.next()), Party.Kind.PERSON, true, true, false);
                person.playsRole(phrase.core());
                return person;
            }
        }
        return null;
    }

    private static boolean introducesAlias(String word) {
        return switch (word) {
            case "as", "named", "called", "sign", "nicknamed", "guerre", "pseudonym", "alias", "callsign", "nickname" -> true;
            default -> false;
        };
    }

    /// "This newspaper", "our newsroom": the outlet of the article itself, whichever others it names.
    private static boolean isPublisher(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        return sense != null && sense.kind() == Party.Kind.OUTLET && !sense.plural() && phrase.next() == phrase.first() + 1 && (phrase.determiner().equals("this") || phrase.determiner().equals("our"));
    }

    /// "an Ukrinform correspondent" is the outlet.
    private @Nullable Figure correspondent(Phrase phrase) {
        boolean correspondent = switch (phrase.noun()) {
            case "correspondent", "correspondents", "reporter", "interviewer" -> phrase.head() > phrase.first();
            default -> false;
        };
        NameRun run = correspondent ? cast.runAt(phrase.head() - 1) : null;
        Figure figure = run == null ? null : cast.figureOf(run);
        return run != null && figure != null && figure.kind() != Party.Kind.PERSON && !Countries.isDemonym(tokens.lower(run.core())) ? figure : null;
    }
}
