package org.whence.core.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// Makes the parties that a source brings in by a description of its own: "a senior official in Belza", "the ministry's report".
///
/// Such a party is new to the discourse: it goes by the words of the phrase, with the full name of whoever they call by a pronoun or short
/// description, and is of the kind that its noun says. Whoever speaks for a body is of that body's kind.
final class NewParties {

    private static final Nouns.Sense PAPERS = new Nouns.Sense(Party.Kind.DOCUMENT, false, true);

    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final Pronouns pronouns;
    private final DefiniteDescriptions descriptions;

    NewParties(Tokens tokens, Cast cast, Discourse discourse, Pronouns pronouns, DefiniteDescriptions descriptions) {
        this.tokens = tokens;
        this.cast = cast;
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.descriptions = descriptions;
    }

    /// The party that a phrase brings in.
    Figure introduced(Phrase phrase) {
        Nouns.Sense sense = sense(phrase);
        String name = name(phrase);
        Party.Kind kind = kind(phrase, sense);
        boolean several = sense != null && sense.plural();
        boolean person = sense != null && sense.person();
        boolean named = sense != null && (isNamed(phrase, sense, kind) || kind == Party.Kind.DOCUMENT && hasUpperCase(name));
        if (named && person && !several) {
            kind = Party.Kind.PERSON;
        }
        Figure body = named ? null : voiced(phrase);
        Figure figure = body == null ? new Figure(name, kind, named, person, several) : new Figure(body.name() + " " + name, body.kind(), false, person, several);
        if (person && !several) {
            figure.is(NameWords.gender(phrase.noun()));
            figure.playsRole(phrase.core());
        } else {
            figure.learn(phrase.core());
        }
        return figure;
    }

    /// What the head names, or else the last noun before it.
    private Nouns.@Nullable Sense sense(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        for (int i = phrase.head() - 1; i >= phrase.first() && sense == null; i--) {
            sense = Nouns.inContext(tokens, i);
        }
        boolean issued = phrase.possessor() >= 0 || phrase.hasName() || phrase.head() > phrase.first() && tokens.lower(phrase.head() - 1).equals("intelligence");
        if (phrase.noun().equals("reports") && issued) {
            return PAPERS; // those without an issuer are the press
        }
        return sense != null ? sense : phrase.senseAtAll();
    }

    // --- its name ---

    private String name(Phrase phrase) {
        int end = phrase.nameEnd();
        String own = plain(phrase.first(), end);
        if (phrase.isPossessed() && !phrase.determiner().equals("my")) {
            Figure owner = pronouns.figure(phrase.determiner(), phrase.first() - 1);
            if (owner != null && owner.kind() == Party.Kind.DOCUMENT && !owner.person()) {
                return own + " of the " + owner.name();
            }
            if (owner != null && owner.named()) {
                return owner.name() + (owner.person() ? "'s " : " ") + own;
            }
        }
        if (phrase.possessor() > phrase.first()) {
            Figure owner = possessor(phrase);
            if (owner != null) {
                return owner.name() + " " + cast.words(phrase.possessor() + 1, end);
            }
        }
        return withFullComplement(phrase, end, own);
    }

    /// The words of a description; a capital that only opens the sentence is made small.
    private String plain(int first, int end) {
        String words = cast.words(first, end);
        boolean opens = cast.runAt(first) == null && tokens.isCapitalised(first) && !NameRun.isAcronym(tokens.word(first)) && Countries.of(tokens.lower(first)) == null
                && first == sentenceFirstWord(first);
        return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /// The first word of the sentence, after marks and determiners.
    private int sentenceFirstWord(int token) {
        int first = discourse.sentenceStart(token);
        while (first < token && (tokens.isMark(first) || Phrase.isDeterminer(tokens.lower(first)))) {
            first++;
        }
        return first;
    }

    /// "the agency's report" is the report of the agency's full name: the known party that a possessor without a name describes; null for none.
    private @Nullable Figure possessor(Phrase phrase) {
        Phrase inner = Phrase.of(tokens, cast, phrase.first(), phrase.possessor());
        boolean described = inner != null && cast.runAt(inner.head()) == null && phrase.isDefinite();
        return inner != null && described ? descriptions.described(inner.under("the"), phrase.first()) : null;
    }

    /// "a letter from the ministry": the description after the preposition under its full name.
    private String withFullComplement(Phrase phrase, int end, String own) {
        int preposition = phrase.head() + 1;
        if (preposition + 2 >= end || !tokens.lower(preposition + 1).equals("the")) {
            return own;
        }
        Phrase inner = Phrase.of(tokens, cast, preposition + 1, end);
        if (inner == null || cast.runAt(inner.head()) != null || inner.sense() == null) {
            return own;
        }
        Figure figure = descriptions.described(inner, phrase.first());
        String rest = cast.words(inner.head() + 1, end);
        return figure == null || !figure.named() ? own : cast.words(phrase.first(), preposition + 1) + " " + figure.name() + (rest.isEmpty() ? "" : " " + rest);
    }

    /// The body that the text speaks of where a phrase is a bare "the spokesman", which says nothing without it; null for other phrases or where no
    /// such body is named.
    private @Nullable Figure voiced(Phrase phrase) {
        if (!isVoice(phrase.noun()) || phrase.possessor() >= 0 || phrase.isPossessed() || phrase.next() > phrase.head() + 1 || phrase.hasName()) {
            return null;
        }
        Figure body = pronouns.body(phrase.first());
        return body != null && (body.kind() == Party.Kind.STATE || body.kind() == Party.Kind.ORGANISATION) && body.named()
                && phrase.qualifiers().stream().noneMatch(word -> Nouns.of(word) != null) ? body : null;
    }

    /// Those who speak for a body whatever they are called.
    private static boolean isVoice(String head) {
        return head.startsWith("spokes") && !head.equals("spokespeople") && !head.equals("spokesmen");
    }

    // --- whether that is a name ---

    /// Documents and bodies with a name or issuer are named; people are where their office has one holder and the text says
    /// of what ("Ukraine's health minister").
    private boolean isNamed(Phrase phrase, Nouns.Sense sense, Party.Kind kind) {
        boolean issuer = phrase.possessor() >= 0 || phrase.hasName();
        if (sense.person()) {
            return !sense.plural() && isSoleOffice(phrase, issuer);
        }
        boolean fresh = phrase.isIndefinite();
        return switch (kind) {
            case GROUP -> false;
            case DOCUMENT -> phrase.hasName();
            case OUTLET -> !sense.plural() && !fresh;
            case STATE -> issuer || !fresh && !sense.plural();
            case PERSON, ORGANISATION -> !fresh && (issuer || !sense.plural());
        };
    }

    private boolean isSoleOffice(Phrase phrase, boolean issuer) {
        boolean definite = phrase.possessor() >= 0 || phrase.isDefinite();
        boolean minister = phrase.noun().equals("minister") && phrase.head() > phrase.first();
        boolean ofSomething = phrase.head() + 2 < phrase.next() && tokens.lower(phrase.head() + 1).equals("of");
        boolean alone = Nouns.isHighOffice(phrase.noun()) || minister || ofSomething;
        return Nouns.isOffice(phrase.noun()) && (definite && (issuer || alone) || phrase.determiner().isEmpty() && alone && !phrase.isFormer());
    }

    /// Whether a word with a capital stands in a document's name after its first letter: an issuer.
    private static boolean hasUpperCase(String name) {
        for (String word : name.substring(1).split(" ")) {
            if (word.chars().anyMatch(Character::isUpperCase) && !NameRuns.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    // --- its kind ---

    /// What kind of party a description names. An office-holder is of the kind of the body spoken for.
    private Party.Kind kind(Phrase phrase, Nouns.@Nullable Sense sense) {
        boolean issued = phrase.head() + 2 < phrase.next() && (tokens.lower(phrase.head() + 1).equals("by") || tokens.lower(phrase.head() + 1).equals("from"));
        if (sense == null && issued) {
            return Party.Kind.DOCUMENT;
        }
        if (sense == null) {
            return phrase.head() > phrase.first() || !tokens.isCapitalised(phrase.head()) ? Party.Kind.GROUP : Party.Kind.ORGANISATION;
        }
        if (sense.person() && phrase.isFormer()) {
            return sense.plural() ? Party.Kind.GROUP : Party.Kind.PERSON;
        }
        boolean official = sense.kind() == Party.Kind.STATE && sense.person() || isInsider(phrase.noun());
        Party.Kind body = official ? spokenFor(phrase) : null;
        if (body != null) {
            return body;
        }
        return official && isRank(phrase.noun()) ? Party.Kind.PERSON : sense.kind();
    }

    /// Ranks that a person keeps when speaking for nobody else.
    private static boolean isRank(String head) {
        return switch (head) {
            case "colonel", "major", "sergeant", "lieutenant", "commander", "officer", "captain", "deserter" -> true;
            default -> false;
        };
    }

    /// People who are asked for what their body knows, and so count as its voice.
    private static boolean isInsider(String head) {
        return switch (head) {
            case "source", "sources", "insider", "insiders", "executive", "executives", "analysts", "analyst", "engineers", "engineer", "member", "members", "counsel",
                    "lawyer", "lawyers", "scientists", "observers", "leader", "chair", "clerk", "economists", "auditors" -> true;
            default -> head.endsWith("ologists");
        };
    }

    /// The kind of the body that somebody speaks for: that of "his", or of the first body besides the head; null where there is none, or it is an outlet or group.
    private Party.@Nullable Kind spokenFor(Phrase phrase) {
        Figure owner = phrase.isPossessed() ? pronouns.figure(phrase.determiner(), phrase.first() - 1) : null;
        Party.Kind kind = owner == null || owner.person() ? null : owner.kind();
        int end = phrase.nameEnd();
        for (int i = phrase.first(); i < end && kind == null; i++) {
            kind = i == phrase.head() ? null : body(i);
        }
        return kind == Party.Kind.OUTLET || kind == Party.Kind.GROUP ? null : kind;
    }

    /// The kind of body that a word names or, as a country or a field of government, stands for; null where it does neither.
    private Party.@Nullable Kind body(int i) {
        NameRun run = cast.runAt(i);
        Figure figure = run == null ? null : cast.figureOf(run);
        if (run != null && figure != null && !figure.person() && !Countries.isDemonym(tokens.lower(run.core()))) {
            return figure.kind();
        }
        Nouns.Sense sense = figure == null ? Nouns.inContext(tokens, i) : null;
        if (sense != null && !sense.person() && sense.kind() != Party.Kind.DOCUMENT && sense.kind() != Party.Kind.OUTLET) {
            return sense.kind();
        }
        return Countries.of(tokens.lower(i)) != null || Topics.isTopic(tokens.lower(i)) ? Party.Kind.STATE : null;
    }
}
