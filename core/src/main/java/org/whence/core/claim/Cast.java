package org.whence.core.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// The parties that an article names, each under its fullest name, with every mention: found once, before any source is
/// resolved.
///
/// "Joe Biden" and "Mr Biden" are one figure, as are "Institute for the Study of War", "ISW" and "the Institute", and
/// "the Dravenian defence ministry" and "the ministry".
final class Cast {

    /// How far an apposition is looked into.
    private static final int APPOSITION = 9;

    private final Document document;
    private final Tokens tokens;
    private final List<NameRun> runs;
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<NameRun, Figure> figures = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();

    /// A place where a figure is named.
    ///
    /// @param token the first token
    /// @param figure who
    record Mention(int token, Figure figure) {}

    /// What an article tells of a name, gathered over all its mentions.
    private static final class Evidence {
        private final NameRun sample;
        private final int[] votes = new int[Party.Kind.values().length];
        private final List<String> descriptions = new ArrayList<>(2);
        private int placed;
        private int pronouns;
        private @Nullable String role;
        private NameWords.Gender gender = NameWords.Gender.UNKNOWN;

        Evidence(NameRun sample) {
            this.sample = sample;
        }

        void vote(Party.Kind kind, int weight) {
            votes[kind.ordinal()] += weight;
        }

        Party.@Nullable Kind kind() {
            return kind(1);
        }

        /// The kind that has most votes, null where none has `least`.
        Party.@Nullable Kind kind(int least) {
            int best = least - 1;
            Party.Kind kind = null;
            for (Party.Kind candidate : Party.Kind.values()) {
                if (votes[candidate.ordinal()] > best) {
                    best = votes[candidate.ordinal()];
                    kind = candidate;
                }
            }
            return kind;
        }
    }

    private final @Nullable Cast text;

    private Cast(Document document, @Nullable Cast text) {
        this.document = document;
        this.tokens = document.tokens();
        this.text = text;
        this.runs = NameRuns.in(document, text == null ? null : text::isNameWord);
    }

    /// The cast of an article's text.
    static Cast of(Document document) {
        return of(document, null);
    }

    /// The cast of a title, in which the figures of the text keep their names; without a `text`, the cast of a text.
    static Cast of(Document document, @Nullable Cast text) {
        Cast cast = new Cast(document, text);
        Map<String, Evidence> evidence = cast.gather();
        cast.figures(evidence, true);
        cast.acronyms();
        cast.figures(evidence, false);
        cast.mentions();
        return cast;
    }

    private Map<String, Evidence> gather() {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (NameRun run : runs) {
            for (int i = run.first(); i < run.next(); i++) {
                capitals.add(tokens.lower(i));
            }
        }
        NameRun title = null;
        for (NameRun run : runs) {
            if (run.isTitleOnly()) {
                title = run;
                continue;
            }
            Evidence of = evidence.computeIfAbsent(key(run), ignored -> new Evidence(run));
            if (title != null && title.next() == run.first()) {
                of.vote(Party.Kind.PERSON, 4);
                of.role = of.role == null ? words(title.first(), title.next()) : of.role;
            }
            if (run.person()) {
                of.vote(Party.Kind.PERSON, 4);
            } else if (run.kind() != null) {
                of.vote(run.kind(), 5);
            }
            if (run.core() > run.first() && run.person()) {
                of.role = of.role == null ? words(run.first(), run.core()) : of.role;
            }
            for (int i = run.first(); i < run.next() && of.gender == NameWords.Gender.UNKNOWN; i++) {
                if (i <= run.core()) {
                    of.gender = NameWords.gender(tokens.lower(i));
                }
            }
            if (run.length() == 1) {
                singles.add(key(run));
            }
            before(run, of);
            after(run, of);
        }
        return evidence;
    }

    /// "the website Lantern Post", "cook Donnie Prewitt", "the Carrow Group".
    private void before(NameRun run, Evidence evidence) {
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
            evidence.placed++;
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
        evidence.descriptions.add(words(Math.max(0, i - 1), i + 1));
        if (sense.person()) {
            int start = i;
            while (start > 0 && i - start < 3 && tokens.isWord(start - 1) && !NameRuns.isFunctionWord(tokens.lower(start - 1)) && !tokens.lower(start - 1).equals("'s")
                    && !isVerb(tokens.lower(start - 1))) {
                start--;
            }
            evidence.role = evidence.role == null ? words(start, i + 1) : evidence.role;
            if (evidence.gender == NameWords.Gender.UNKNOWN) {
                evidence.gender = NameWords.gender(word);
            }
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

    /// What the verb after a name says of it: outlets report and cite, most of all both at once.
    private void of(int verb, Evidence evidence) {
        switch (tokens.lower(verb)) {
            case "citing", "cites", "quoted", "quotes" -> evidence.vote(Party.Kind.OUTLET, 1);
            case "reported", "reports", "wrote", "writes" -> {
                if (tokens.lower(verb).startsWith("report")) {
                    evidence.vote(Party.Kind.OUTLET, 1);
                }
                for (int i = verb + 1; i < tokens.size() && i < verb + APPOSITION && !endsSentence(i); i++) {
                    if (tokens.lower(i).equals("citing") || tokens.lower(i).equals("quoting")) {
                        evidence.vote(Party.Kind.OUTLET, 2);
                        return;
                    }
                }
            }
            default -> { }
        }
    }

    private static boolean isLocative(String word) {
        return switch (word) {
            case "in", "at", "near", "from", "outside", "across", "around", "towards", "toward", "into", "inside", "through", "north", "south", "east", "west" -> true;
            default -> false;
        };
    }

    /// "the mayor of Solhan, Nazim Ergul" and "a Lisbon aggregator, Jornal Rápido,": the noun after the determiner.
    private void apposed(int comma, Evidence evidence) {
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
            switch (tokens.lower(i)) {
                case "said", "says", "told", "tells" -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ed") || word.equals("said") || word.equals("told") || word.equals("says");
    }

    /// "Ivan Petrov, the mayor of X," and "Dravpress, a state news agency,".
    private void after(NameRun run, Evidence evidence) {
        int i = run.next();
        if (tokens.isSite(run.core())) {
            evidence.vote(Party.Kind.OUTLET, 2);
        }
        if (i + 1 < tokens.size()) {
            of(i, evidence);
            for (int j = i; j < tokens.size() && j < i + 12 && !endsSentence(j); j++) {
                evidence.pronouns += tokens.lower(j).equals("he") || tokens.lower(j).equals("she") || tokens.lower(j).equals("his") || tokens.lower(j).equals("her") ? 1 : 0;
            }
        }
        if (i + 2 < tokens.size() && (tokens.lower(i + 1).equals("it") || tokens.lower(i + 1).equals("its")) && isVerb(tokens.lower(i))) {
            evidence.vote(Party.Kind.ORGANISATION, 2);
        }
        if (i + 2 < tokens.size() && tokens.lower(i).equals("(") && NameWords.isOutlet(tokens.lower(i + 1)) && initials(run, false).equals(tokens.lower(i + 1))) {
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
        evidence.descriptions.add(words(i + 1, j));
        if (sense.person() && evidence.role == null) {
            int end = j;
            while (end < tokens.size() && end < j + 8 && !tokens.isMark(end)) {
                end++;
            }
            evidence.role = words(article ? i + 2 : i + 1, end);
        }
        if (sense.person() && evidence.gender == NameWords.Gender.UNKNOWN) {
            evidence.gender = NameWords.gender(tokens.lower(head));
        }
    }

    private void figures(Map<String, Evidence> evidence, boolean several) {
        evidence.forEach((key, of) -> {
            if ((of.sample.length() > 1) == several && !byName.containsKey(key)) {
                Figure known = text == null ? null : text.byName(key);
                Figure alias = known != null ? known : several ? null : shorter(key, of);
                byName.put(key, alias != null ? alias : figure(key, of));
                if (alias != null && of.role != null) {
                    alias.playsRole(of.role);
                }
                if (alias != null) {
                    alias.is(of.gender);
                }
            }
        });
    }

    private Figure figure(String key, Evidence of) {
        Party.Kind kind = of.kind();
        String name = words(of.sample.core(), of.sample.next());
        boolean guessed = kind == null && of.placed == 0 && of.sample.length() == 1;
        if (kind == null) {
            boolean connected = key.contains(" of ") || key.contains(" for ") || key.contains("&");
            boolean land = of.sample.length() == 1 && hasDemonym(key);
            boolean body = connected || of.sample.length() > 4 || Countries.isDemonym(key) || (of.sample.length() == 1 ? !isMononym(key, of) : isCalledByFirst(key));
            kind = (of.placed > 0 || land) && !connected ? Party.Kind.STATE : body ? Party.Kind.ORGANISATION : Party.Kind.PERSON;
        }
        if (kind == Party.Kind.STATE || kind == Party.Kind.ORGANISATION || kind == Party.Kind.OUTLET) {
            name = isAllCaps(name) && of.sample.length() > 1 ? name : words(body(of.sample), of.sample.next());
        }
        if (kind == Party.Kind.PERSON && of.sample.length() == 1 && of.sample.core() == of.sample.first() + 1 && isRank(tokens.lower(of.sample.first()))) {
            name = words(of.sample.first(), of.sample.next());
        }
        Figure figure = new Figure(name, kind, true, kind == Party.Kind.PERSON, false);
        if (guessed) {
            figure.guess();
        }
        if (of.role != null) {
            figure.playsRole(of.role);
        }
        of.descriptions.forEach(figure::learn);
        figure.is(of.gender);
        if (kind == Party.Kind.PERSON && of.sample.length() > 1) {
            String[] parts = key.split(" ", -1);
            surname(parts[parts.length - 1], figure);
            if (isSuffix(parts[parts.length - 1]) && parts.length > 2) {
                surname(parts[parts.length - 2], figure);
            }
            surname(parts[0], figure);
            if (figure.gender() == NameWords.Gender.UNKNOWN) {
                figure.is(bySlavicEnding(parts[parts.length - 1]));
            }
        } else if (of.sample.length() > 1) {
            String[] parts = key.split(" ", -1);
            surname(parts[parts.length - 1], figure);
            if (!isGeneric(parts[0])) {
                surname(parts[0], figure);
            }
            for (String part : parts) {
                if (NameWords.isStateHead(part) || NameWords.isOrganisationHead(part)) {
                    surname(part, figure);
                }
            }
        }
        return figure;
    }

    /// Titles that are part of the name of whoever goes by one word: "Lord Monkton", "Pope Leo".
    private static boolean isRank(String word) {
        return switch (word) {
            case "lord", "lady", "baroness", "baron", "sir", "dame", "pope", "king", "queen", "prince", "princess", "sheikh", "father", "sister", "brother" -> true;
            default -> false;
        };
    }

    /// Whether a name of one word that nothing else is known of can be a person's: a first name, a Slavic surname, or a name
    /// that "he" or "she" goes back to.
    private boolean isMononym(String key, Evidence of) {
        return NameWords.isFirstName(key) || bySlavicEnding(key) != NameWords.Gender.UNKNOWN || key.endsWith("enko") || key.endsWith("chuk") || of.pronouns > 0;
    }

    /// Whether the text has a word for the people of a name: "Dravenia … Dravenian", "Talang … Talangese".
    private boolean hasDemonym(String key) {
        String stem = key.endsWith("a") || key.endsWith("e") || key.endsWith("o") ? key.substring(0, key.length() - 1) : key;
        return key.length() > 3 && (capitals.contains(key + "n") || capitals.contains(stem + "an") || capitals.contains(stem + "ian") || capitals.contains(stem + "ese")
                || capitals.contains(stem + "i") || capitals.contains(stem + "ish"));
    }

    /// Whether the text calls a name of several words by the first of them ("Cobalt Air … Cobalt"): people go by the last.
    private boolean isCalledByFirst(String key) {
        String[] parts = key.split(" ", -1);
        return singles.contains(parts[0]) && !singles.contains(parts[parts.length - 1]);
    }

    /// A body's name begins with the run, less what only stands beside it ("London-based").
    private int body(NameRun run) {
        return run.core() > run.first() && !Countries.isDemonym(tokens.lower(run.first())) && !NameWords.isTitle(tokens.lower(run.first())) ? run.core() : run.first();
    }

    private void surname(String part, Figure figure) {
        List<Figure> of = bySurname.computeIfAbsent(part, ignored -> new ArrayList<>(1));
        if (!of.contains(figure)) {
            of.add(figure);
        }
    }

    private static boolean isSuffix(String part) {
        return part.equals("jr") || part.equals("sr") || part.equals("kc") || part.equals("qc") || part.equals("ii") || part.equals("iii") || part.equals("mp");
    }

    private static boolean isAllCaps(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static NameWords.Gender bySlavicEnding(String surname) {
        if (surname.length() > 4 && (surname.endsWith("ova") || surname.endsWith("eva") || surname.endsWith("ina") || surname.endsWith("skaya") || surname.endsWith("ska"))) {
            return NameWords.Gender.FEMALE;
        }
        boolean male = surname.length() > 4 && (surname.endsWith("ov") || surname.endsWith("ev") || surname.endsWith("sky") || surname.endsWith("skyi") || surname.endsWith("ski"));
        return male ? NameWords.Gender.MALE : NameWords.Gender.UNKNOWN;
    }

    /// First words that many bodies share.
    private static boolean isGeneric(String word) {
        return Countries.of(word) != null || NameWords.isTitle(word) || NameWords.isStateHead(word) || NameWords.isOrganisationHead(word)
                || switch (word) {
                    case "new", "national", "international", "royal", "central", "east", "west", "north", "south", "northern", "southern", "eastern", "western",
                            "united", "world", "federal", "supreme", "high", "joint", "security", "human", "general", "public", "great", "saint", "st", "san", "los",
                            "european", "african", "asian", "democratic", "people", "free" -> true;
                    default -> false;
                };
    }

    /// The figure that a single capitalised word is short for.
    private @Nullable Figure shorter(String key, Evidence of) {
        List<Figure> full = bySurname.get(key);
        if (full == null || Countries.of(key) != null) {
            return null;
        }
        // "Lopes said it would rain" makes no body of a surname: only strong signs do.
        Party.Kind kind = of.kind(3);
        for (Figure figure : full) {
            boolean person = figure.kind() == Party.Kind.PERSON;
            if (kind == null || (kind == Party.Kind.PERSON) == person) {
                return figure;
            }
        }
        return full.getFirst().kind() == Party.Kind.PERSON ? null : full.getFirst();
    }

    /// "Institute for the Study of War (ISW)", "the Ostrel Volunteer Corps, or OVC," and, without a definition, names whose
    /// initials an acronym is.
    private void acronyms() {
        NameRun before = null;
        Map<String, Figure> byInitials = new HashMap<>();
        for (NameRun run : runs) {
            Figure figure = run.isTitleOnly() ? null : byName.get(key(run));
            if (figure != null && run.length() > 1 && figure.kind() != Party.Kind.PERSON) {
                byInitials.putIfAbsent(initials(run, false), figure);
                byInitials.putIfAbsent(initials(run, true), figure);
            }
            if (run.length() == 1 && NameRun.isAcronym(tokens.word(run.core()))) {
                Figure defined = before != null && isDefinition(before, run) ? byName.get(key(before)) : null;
                Figure full = defined != null ? defined : NameWords.isOutlet(key(run)) ? null : byInitials.get(key(run).replace(".", ""));
                if (full != null && (!byName.containsKey(key(run)) || full == defined && NameWords.isOutlet(key(run)))) {
                    byName.put(key(run), full);
                }
            }
            before = run;
        }
    }

    private boolean isDefinition(NameRun before, NameRun run) {
        String acronym = tokens.lower(run.core());
        if (before.length() < 2 || run.core() - before.next() > 3 || NameWords.isOutlet(acronym) && !initials(before, false).equals(acronym)) {
            return false;
        }
        String link = words(before.next(), run.core());
        return link.equals("(") || link.equals("( the") || link.equals(", or") || link.equals(", known as") || link.equals("(the");
    }

    private String initials(NameRun run, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (int i = run.first(); i < run.next(); i++) {
            if (tokens.isCapitalised(i) || all && !tokens.lower(i).equals("the")) {
                initials.append(tokens.lower(i).charAt(0));
                int hyphen = tokens.word(i).indexOf('-');
                if (hyphen >= 0 && hyphen + 1 < tokens.word(i).length() && Character.isUpperCase(tokens.word(i).charAt(hyphen + 1))) {
                    initials.append(tokens.lower(i).charAt(hyphen + 1));
                }
            }
        }
        return initials.toString();
    }

    private void mentions() {
        List<Mention> bodies = new ArrayList<>();
        Map<Figure, Integer> times = new HashMap<>();
        for (NameRun run : runs) {
            if (run.isTitleOnly()) {
                continue;
            }
            Figure figure = bearer(run, times);
            times.merge(figure, 1, Integer::sum);
            figures.put(run, figure);
            mentions.add(new Mention(run.core(), figure));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Nouns.Sense sense = tokens.isWord(i) ? Nouns.at(tokens, i) : null;
            if (sense != null && !sense.person() && NameRuns.at(runs, i) == null && (!sense.plural() || sense.kind() == Party.Kind.DOCUMENT)) {
                Figure body = sense.kind() == Party.Kind.DOCUMENT ? paper(i) : body(i, sense);
                if (body != null) {
                    bodies.add(new Mention(i, body));
                }
            }
        }
        mentions.addAll(bodies);
        mentions.sort(java.util.Comparator.comparingInt(Mention::token));
    }

    /// Who bears a name. A surname that several share is of the one named most so far: an article names the others in full.
    ///
    /// @param times how often each was named so far
    private Figure bearer(NameRun run, Map<Figure, Integer> times) {
        Figure first = byName.get(key(run));
        if (first == null) {
            throw new IllegalStateException("name without a figure: " + key(run));
        }
        List<Figure> same = run.length() == 1 ? bySurname.get(key(run)) : null;
        Figure most = first;
        if (same != null && same.contains(first)) {
            for (Figure figure : same) {
                if (figure.kind() == first.kind() && times.getOrDefault(figure, 0) > times.getOrDefault(most, 0)) {
                    most = figure;
                }
            }
        }
        return most;
    }

    /// A body under a common name with what tells it apart: "the Dravenian defence ministry", "Turkey's disaster agency".
    private @Nullable Figure body(int head, Nouns.Sense sense) {
        int start = head;
        while (start > 0 && head - start < 4 && isModifier(start - 1)) {
            start--;
        }
        boolean special = false;
        for (int i = start; i < head; i++) {
            special |= NameRuns.at(runs, i) != null || Topics.isTopic(tokens.lower(i));
        }
        if (start == head || !special) {
            return null;
        }
        while (start < head && tokens.lower(start).equals("'s")) {
            start++;
        }
        String name = words(start, head + 1);
        return byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), ignored -> new Figure(name, sense.kind(), true, false, false));
    }

    /// A document with its issuer or subject: "the Polish Senate's resolution", "a report by Open Ward".
    private @Nullable Figure paper(int head) {
        int start = head;
        while (start > 0 && head - start < 4 && isModifier(start - 1)) {
            start--;
        }
        while (start < head && tokens.lower(start).equals("'s")) {
            start++;
        }
        int next = head + 1;
        String after = next < tokens.size() ? tokens.lower(next) : "";
        boolean issued = after.equals("by") || after.equals("of") || after.equals("from");
        if (issued) {
            int at = next + 1;
            while (at < tokens.size() && at < next + 4 && !tokens.isMark(at) && NameRuns.at(runs, at) == null) {
                at++;
            }
            NameRun issuer = at < tokens.size() ? NameRuns.at(runs, at) : null;
            next = issuer != null && issuer.first() == at ? issuer.next() : next;
        }
        if (start == head && next == head + 1) {
            return null;
        }
        String name = words(start, next);
        return byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), ignored -> new Figure(name, Party.Kind.DOCUMENT, true, false, false));
    }

    private boolean isModifier(int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        String word = tokens.lower(i);
        return word.equals("'s") || Topics.isTopic(word) || tokens.isCapitalised(i) && NameRuns.at(runs, i) != null || Countries.isDemonym(word);
    }

    private String key(NameRun run) {
        if (run.length() == 1) {
            return tokens.lower(run.core());
        }
        StringBuilder key = new StringBuilder();
        for (int i = run.core(); i < run.next(); i++) {
            key.append(i > run.core() ? " " : "").append(tokens.lower(i));
        }
        return key.toString();
    }

    /// The original words of tokens `[first, next)`.
    String words(int first, int next) {
        return first >= next ? "" : document.chars().substring(tokens.start(first), tokens.end(next - 1));
    }

    /// The run of capitals that holds token `i`, null where none does.
    @Nullable NameRun runAt(int i) {
        return NameRuns.at(runs, i);
    }

    /// Whom a run names; null for a title alone.
    @Nullable Figure figureOf(NameRun run) {
        return figures.get(run);
    }

    /// Whom the run of capitals that holds token `i` names; null where none does, or a title alone.
    @Nullable Figure figureAt(int i) {
        NameRun run = runAt(i);
        return run == null ? null : figureOf(run);
    }

    /// The figure with that name in lower case, null where there is none.
    @Nullable Figure byName(String lower) {
        Figure figure = byName.get(lower);
        if (figure != null) {
            return figure;
        }
        List<Figure> same = bySurname.get(lower);
        return same == null ? null : same.getFirst();
    }

    private boolean isNameWord(String lower) {
        return byName.containsKey(lower) || bySurname.containsKey(lower) || Countries.of(lower) != null;
    }

    /// All mentions, by token.
    List<Mention> all() {
        return mentions;
    }

    /// The index in [#all] of the first mention at or after a token.
    int from(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).token < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
