package org.whence.core.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// Gathers what stands around the mentions of each name of an article: titles and nouns before it ("the website Lantern Post"), appositions
/// ("Dravpress, a state news agency,"), verbs and pronouns after it.
///
/// One mention may mislead; so each votes for a kind of party, and the [Cast] takes the kind that has most votes.
final class NameContexts {

    /// How far an apposition is looked into, in tokens.
    private static final int APPOSITION = 9;

    private final Document document;
    private final Tokens tokens;

    private NameContexts(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /// What an article tells of each of its names, by the name's [NameRun#key], in the order of first mention.
    static Map<String, NameEvidence> gather(Document document, List<NameRun> runs) {
        NameContexts contexts = new NameContexts(document);
        Map<String, NameEvidence> evidence = new LinkedHashMap<>();
        NameRun title = null;
        for (NameRun run : runs) {
            if (run.isTitleOnly()) {
                title = run;
                continue;
            }
            NameEvidence of = evidence.computeIfAbsent(run.key(document.tokens()), ignored -> new NameEvidence(run));
            if (title != null && title.next() == run.first()) {
                of.vote(Party.Kind.PERSON, 4);
                of.role(contexts.words(title.first(), title.next()));
            }
            contexts.within(run, of);
            contexts.before(run, of);
            contexts.after(run, of);
        }
        return evidence;
    }

    private void within(NameRun run, NameEvidence evidence) {
        if (run.person()) {
            evidence.vote(Party.Kind.PERSON, 4);
        } else if (run.kind() != null) {
            evidence.vote(run.kind(), 5);
        }
        if (run.core() > run.first() && run.person()) {
            evidence.role(words(run.first(), run.core()));
        }
        for (int i = run.first(); i <= run.core() && i < run.next(); i++) {
            evidence.gender(NameWords.gender(tokens.lower(i)));
        }
    }

    private String words(int first, int next) {
        return first >= next ? "" : document.chars().substring(tokens.start(first), tokens.end(next - 1));
    }

    /// "the website Lantern Post", "cook Donnie Prewitt", "the Carrow Group".
    private void before(NameRun run, NameEvidence evidence) {
        int i = run.first() - 1;
        if (i > 1 && tokens.lower(i).equals(",")) {
            apposed(i, evidence);
            return;
        }
        if (i > 0 && tokens.isMark(i) && "\"“‘«„".contains(tokens.lower(i))) {
            i--;
        }
        if (i < 0 || !tokens.isWord(i)) {
            return;
        }
        String word = tokens.lower(i);
        boolean article = word.equals("the") && i > 0;
        if (isTelling(article ? tokens.lower(i - 1) : word) && (run.kind() == null && !run.person() || !article && run.length() == 1 && isUnknownAcronym(run))) {
            evidence.vote(Party.Kind.OUTLET, article ? 2 : 6);
            return;
        }
        if (isLocative(word) && run.core() == run.first()) {
            evidence.place();
            return;
        }
        if (word.equals("the") && run.core() == run.first() && run.length() > 1) {
            evidence.vote(Party.Kind.ORGANISATION, 1);
            return;
        }
        Nouns.Sense sense = tokens.isCapitalised(i) && !startsSentence(i) ? null : Nouns.of(word);
        if (sense == null || sense.plural() || sense.kind() == Party.Kind.DOCUMENT || sense.kind() == Party.Kind.GROUP) {
            return;
        }
        boolean wire = word.equals("agency") && run.kind() == null && !(i > 0 && Topics.isTopic(tokens.lower(i - 1)));
        evidence.vote(sense.person() ? Party.Kind.PERSON : wire ? Party.Kind.OUTLET : sense.kind(), 3);
        evidence.describe(words(Math.max(0, i - 1), i + 1));
        if (sense.person()) {
            int start = i;
            while (start > 0 && i - start < 3 && tokens.isWord(start - 1) && !NameRuns.isFunctionWord(tokens.lower(start - 1)) && !tokens.lower(start - 1).equals("'s")
                    && !isVerb(tokens.lower(start - 1))) {
                start--;
            }
            evidence.role(words(start, i + 1));
            evidence.gender(NameWords.gender(word));
        }
    }

    /// Verbs whose object without an article is the outlet that was told, where it is no person.
    private static boolean isTelling(String word) {
        return word.equals("told") || word.equals("tells") || word.equals("telling");
    }

    private boolean isUnknownAcronym(NameRun run) {
        String word = tokens.lower(run.core());
        return NameRun.isAcronym(tokens.word(run.core())) && !NameWords.isStateHead(word) && !NameWords.isOrganisationHead(word) && Countries.of(word) == null;
    }

    private boolean endsSentence(int i) {
        return tokens.isMark(i) && ".!?".contains(tokens.lower(i));
    }

    /// "X reported on Tuesday, citing two people": what hardly any but outlets do.
    private boolean tellsAndCites(int verb) {
        switch (tokens.lower(verb)) {
            case "reported", "reports", "wrote", "writes" -> {
                for (int i = verb + 1; i < tokens.size() && i < verb + APPOSITION && !endsSentence(i); i++) {
                    if (tokens.lower(i).equals("citing") || tokens.lower(i).equals("quoting")) {
                        return true;
                    }
                }
                return false;
            }
            default -> {
                return false;
            }
        }
    }

    /// What outlets do, and other bodies less often.
    private static boolean isReporting(String verb) {
        return switch (verb) {
            case "reported", "reports", "citing", "cites", "quoted", "quotes" -> true;
            default -> false;
        };
    }

    private static boolean isPersonal(String word) {
        return word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her");
    }

    private static boolean isLocative(String word) {
        return switch (word) {
            case "in", "at", "near", "from", "outside", "across", "around", "towards", "toward", "into", "inside", "through", "north", "south", "east", "west" -> true;
            default -> false;
        };
    }

    /// "the mayor of Solhan, Nazim Ergul" and "a Lisbon aggregator, Jornal Rápido,": the noun after the determiner.
    private void apposed(int comma, NameEvidence evidence) {
        int start = -1;
        for (int i = comma - 1; i >= 0 && i > comma - APPOSITION && tokens.isWord(i); i--) {
            boolean begins = Phrase.isDeterminer(tokens.lower(i)) || tokens.lower(i).equals("'s");
            if (begins) {
                start = i + 1;
            }
            if (begins && !(i > 0 && Nouns.isComplement(tokens.lower(i - 1)))) {
                break;
            }
        }
        if (start < 0) {
            return;
        }
        int head = -1;
        for (int i = start; i < comma && !(i > start && Nouns.isComplement(tokens.lower(i))); i++) {
            head = Nouns.of(tokens.lower(i)) != null ? i : head;
        }
        Nouns.Sense sense = head < 0 ? null : Nouns.of(tokens.lower(head));
        if (sense != null && !sense.plural() && sense.kind() != Party.Kind.DOCUMENT && sense.kind() != Party.Kind.GROUP) {
            evidence.vote(sense.person() ? Party.Kind.PERSON : sense.kind(), 2);
        }
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.isMark(i - 1);
    }

    /// Whether somebody speaks before the next mark: "the battle for Orvane, an official | of the Compact told …" describes no Orvane.
    private boolean isClause(int from) {
        for (int i = from; i < tokens.size() && i < from + APPOSITION && tokens.isWord(i); i++) {
            String word = tokens.lower(i);
            if (word.equals("said") || word.equals("says") || word.equals("told") || word.equals("tells")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ed") || word.equals("said") || word.equals("told") || word.equals("says");
    }

    /// "Ivan Petrov, the mayor of X," and "Dravpress, a state news agency,".
    private void after(NameRun run, NameEvidence evidence) {
        int i = run.next();
        if (tokens.isSite(run.core())) {
            evidence.vote(Party.Kind.OUTLET, 2);
        }
        if (i + 1 < tokens.size()) {
            evidence.vote(Party.Kind.OUTLET, (isReporting(tokens.lower(i)) ? 1 : 0) + (tellsAndCites(i) ? 2 : 0));
            for (int j = i; j < tokens.size() && j < i + 12 && !endsSentence(j); j++) {
                if (isPersonal(tokens.lower(j))) {
                    evidence.pronoun();
                }
            }
        }
        if (i + 2 < tokens.size() && (tokens.lower(i + 1).equals("it") || tokens.lower(i + 1).equals("its")) && isVerb(tokens.lower(i))) {
            evidence.vote(Party.Kind.ORGANISATION, 2);
        }
        if (i + 2 < tokens.size() && tokens.lower(i).equals("(") && NameWords.isOutlet(tokens.lower(i + 1)) && run.initials(tokens, false).equals(tokens.lower(i + 1))) {
            evidence.vote(Party.Kind.OUTLET, 3); // "Agence France-Presse (AFP)"
        }
        if (i + 2 >= tokens.size() || !tokens.lower(i).equals(",")) {
            return;
        }
        String first = tokens.lower(i + 1);
        boolean article = first.equals("a") || first.equals("an") || first.equals("the") || first.equals("its") || first.equals("his") || first.equals("her");
        boolean possessive = i + 2 < tokens.size() && tokens.isCapitalised(i + 1) && tokens.lower(i + 2).equals("'s");
        boolean bare = Nouns.of(first) != null || Countries.isDemonym(first);
        if (!article && !possessive && !bare) {
            return;
        }
        int head = -1;
        int j = i + 1;
        for (; j < tokens.size() && j < i + APPOSITION && tokens.isWord(j) && (j == i + 1 || !Nouns.isComplement(tokens.lower(j))); j++) {
            if (Nouns.of(tokens.lower(j)) != null) {
                head = j;
            } else if (head >= 0 && isVerb(tokens.lower(j))) {
                return; // "the town of Halmer, the ministry said": a clause of its own
            }
        }
        if (head < 0) {
            return;
        }
        Nouns.Sense sense = Nouns.of(tokens.lower(head));
        if (sense == null || sense.plural() || sense.kind() == Party.Kind.DOCUMENT) {
            return;
        }
        boolean closed = j < tokens.size() && (tokens.isMark(j) || Nouns.isComplement(tokens.lower(j)));
        if (!closed || isClause(j)) {
            return;
        }
        evidence.vote(sense.person() ? Party.Kind.PERSON : sense.kind(), 3);
        evidence.describe(words(i + 1, j));
        if (sense.person()) {
            int end = j;
            while (end < tokens.size() && end < j + 8 && !tokens.isMark(end)) {
                end++;
            }
            evidence.role(words(article ? i + 2 : i + 1, end));
            evidence.gender(NameWords.gender(tokens.lower(head)));
        }
    }
}
