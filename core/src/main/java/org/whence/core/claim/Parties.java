package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Says who a source is: resolves names, pronouns and descriptions to the parties of one article, in the order of the text.
///
/// The steps are those that a reader takes: a name is the figure of that name; a pronoun the last fitting speaker; "the
/// ministry" the last party that the noun fits; a new description a new party.
final class Parties {

    private static final Nouns.Sense PAPERS = new Nouns.Sense(Party.Kind.DOCUMENT, false, true);

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Pronouns pronouns;

    /// A source with what it was resolved to.
    ///
    /// @param figure who
    /// @param basis how it is known
    /// @param span where the text names it
    record Found(Figure figure, Party.Basis basis, Span span) {

        Party party(Document document) {
            String country = figure.person() ? null : Countries.ofDemonym(figure.name().toLowerCase(Locale.ROOT));
            // "Russian fears" are those of a state, "the American" is one person.
            if (country != null && !document.text().slice(span).toLowerCase(Locale.ROOT).startsWith("the ")) {
                return new Party(country, Party.Kind.STATE, true, null, basis, Extract.of(document.text(), span));
            }
            return new Party(figure.name(), figure.kind(), figure.named(), figure.role(), basis, Extract.of(document.text(), span));
        }
    }

    /// @param relations those whose sources are to be resolved
    Parties(Document document, Cast cast, List<Relation> relations) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.discourse = new Discourse(document, cast, relations.stream().flatMap(relation -> relation.content().stream()).toList());
        this.antecedents = new Antecedents(document, cast, discourse, this::describe);
        this.pronouns = new Pronouns(cast, discourse, antecedents);
    }

    /// The person named as the subject of a sentence; null where there is none.
    @Nullable Figure subject(Tokens.Range sentence) {
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(sentence.first()); i < all.size() && all.get(i).token() < sentence.last(); i++) {
            Figure figure = all.get(i).figure();
            if (figure.person() && discourse.isSubject(all.get(i).token())) {
                return figure;
            }
        }
        return null;
    }

    /// Who is chosen from where a pronoun stands.
    Antecedents antecedents() {
        return antecedents;
    }

    /// Whom the tokens `[from, to)` of a description name; null for nobody.
    private @Nullable Figure describe(int from, int to) {
        Found found = resolve(from, to, tokens.span(from, to - 1));
        return found == null ? null : found.figure();
    }

    /// Who the words at `span` name; null where they name nobody ("both", "itself").
    @Nullable Found resolve(Span span) {
        Tokens.Range range = tokens.in(span);
        int from = range.first();
        int to = range.last();
        if (range.isEmpty()) {
            return null;
        }
        Found found = resolve(from, to, span);
        if (found != null) {
            spoke(found.figure, from);
        }
        return found;
    }

    /// Notes that a figure spoke at a token: pronouns go to speakers first.
    void spoke(Figure figure, int token) {
        discourse.spoke(figure, token);
    }

    /// Notes whose words a content is: pronouns in it stand for others.
    void says(Figure figure, List<Span> content) {
        discourse.says(figure, content);
    }

    private @Nullable Found resolve(int from, int to, Span span) {
        Phrase phrase = Phrase.of(tokens, cast, from, to);
        if (phrase == null) {
            return pronoun(tokens.lower(to - 1), from, span);
        }
        Found member = member(phrase, from, to, span);
        if (member != null) {
            return member;
        }
        if (phrase.next() - phrase.first() == 1 && Pronouns.isPronoun(tokens.lower(phrase.first())) && !tokens.word(phrase.first()).equals("US")) {
            return pronoun(tokens.lower(phrase.first()), from, span);
        }
        Figure named = named(phrase);
        if (named != null) {
            return new Found(named, Party.Basis.STATED, span);
        }
        if (isPublisher(phrase)) {
            return new Found(new Figure(phrase.determiner() + " " + phrase.noun(), Party.Kind.OUTLET, true, false, false), Party.Basis.STATED, span);
        }
        Figure outlet = correspondent(phrase);
        if (outlet != null) {
            return new Found(outlet, Party.Basis.STATED, span);
        }
        Figure known = staffed(phrase, from);
        if (known == null) {
            known = described(phrase, from);
        }
        if (known == null) {
            known = namedLater(phrase, from);
        }
        if (known == null) {
            known = speaker(phrase, from);
        }
        if (known != null) {
            return new Found(known, Party.Basis.RESOLVED, span);
        }
        return new Found(introduced(phrase), Party.Basis.STATED, span);
    }

    // --- names ---

    /// The figure that the phrase names: its head is a name, or a name stands in apposition to its head.
    private @Nullable Figure named(Phrase phrase) {
        NameRun run = cast.runAt(phrase.head());
        Nouns.Sense holder = run == null ? null : phrase.sense();
        boolean office = holder != null && holder.person() && !run.person() && apposition(phrase) != null; // "US Ambassador to Germany Ana Costa"
        if (run != null && !office && !run.isTitleOnly() && run.next() <= phrase.next()) {
            Figure figure = cast.figureOf(run);
            if (figure != null && !isBareDemonym(run, phrase)) {
                describe(figure, phrase, run);
                return figure;
            }
        }
        NameRun apposed = apposition(phrase);
        if (apposed != null) {
            Figure figure = cast.figureOf(apposed);
            if (figure != null) {
                String role = cast.words(phrase.first(), phrase.trimmed(apposed.first()));
                if (figure.kind() == Party.Kind.PERSON && !role.isEmpty()) {
                    figure.playsRole(role);
                }
                return figure;
            }
        }
        return alias(phrase);
    }

    /// "This newspaper", "our newsroom": the outlet of the article itself, whichever others it names.
    private boolean isPublisher(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        return sense != null && sense.kind() == Party.Kind.OUTLET && !sense.plural() && phrase.next() == phrase.first() + 1 && (phrase.determiner().equals("this") || phrase.determiner().equals("our"));
    }

    /// "an Ukrinform correspondent" is the outlet.
    private @Nullable Figure correspondent(Phrase phrase) {
        String head = phrase.noun();
        if (!(head.equals("correspondent") || head.equals("correspondents") || head.equals("reporter") || head.equals("interviewer")) || phrase.head() == phrase.first()) {
            return null;
        }
        NameRun run = cast.runAt(phrase.head() - 1);
        Figure figure = run == null || run.isTitleOnly() ? null : cast.figureOf(run);
        return figure != null && figure.kind() != Party.Kind.PERSON && !Countries.isDemonym(tokens.lower(run.core())) ? figure : null;
    }

    /// "ISW experts", "its analysts", "the analysts" after an institute spoke: the body that they write for; null for others.
    private @Nullable Figure staffed(Phrase phrase, int at) {
        String head = phrase.noun();
        if (!head.equals("analysts") && !head.equals("experts")) {
            return null;
        }
        NameRun run = phrase.head() > phrase.first() ? cast.runAt(phrase.head() - 1) : null;
        if (run != null) {
            Figure body = run.isTitleOnly() || Countries.isDemonym(tokens.lower(run.core())) ? null : cast.figureOf(run);
            return body != null && body.kind() == Party.Kind.ORGANISATION ? body : null;
        }
        boolean own = phrase.determiner().equals("its");
        if (phrase.next() > phrase.head() + 1 || phrase.head() > phrase.first() || !own && !phrase.determiner().equals("the")) {
            return null;
        }
        Discourse.Spoken last = discourse.last(at, figure -> figure.has(head) || figure.kind() == Party.Kind.ORGANISATION && figure.named());
        return last == null || last.figure().person() || last.token() < discourse.sentencesBefore(at, 3) ? null : last.figure();
    }

    /// "…," the hydropower engineer stressed, of whom the text has not told before: whoever spoke in the sentence before.
    private @Nullable Figure speaker(Phrase phrase, int at) {
        Nouns.Sense sense = phrase.senseAtAll();
        boolean bare = phrase.determiner().equals("the") && !phrase.hasComplement() && phrase.possessor() < 0 && !phrase.hasName();
        if (!bare || sense == null || !sense.person() || sense.plural() || !isAfterWords(at) || discourse.isKnown(phrase.noun(), at)) {
            return null;
        }
        Discourse.Spoken last = discourse.last(discourse.sentenceStart(at) - 1, figure -> true);
        return last != null && last.token() >= discourse.sentencesBefore(at, 1) && last.figure().kind() == Party.Kind.PERSON && last.figure().named()
                && last.figure().gender().agrees(NameWords.gender(phrase.noun())) ? last.figure() : null;
    }

    /// Whether a source follows what it says: "…, | the general added", "… - said | the general".
    private boolean isAfterWords(int source) {
        int before = source - 1;
        if (before > 0 && (tokens.lower(before).equals("said") || tokens.lower(before).endsWith("ed") || tokens.lower(before).equals("says"))) {
            before--;
        }
        int mark = before;
        while (mark > discourse.sentenceStart(source) && tokens.isMark(mark)) {
            mark--;
        }
        return mark < before && discourse.isReported(mark);
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
            Figure figure = run.isTitleOnly() ? null : cast.figureOf(run);
            boolean mark = run.first() > 0 && tokens.isMark(run.first() - 1);
            boolean comma = run.first() > 0 && tokens.lower(run.first() - 1).equals(",") || run.person() && isApposed(phrase.head() + 1, run.first());
            boolean ends = run.next() >= phrase.next() || tokens.isMark(run.next()) || comma && Nouns.isComplement(tokens.lower(run.next()));
            boolean agrees = figure != null && sense != null && sense.person() == (figure.kind() == Party.Kind.PERSON);
            boolean fits = figure != null && (agrees || comma && (run.next() == phrase.next() || run.person()) || sense == null && mark);
            boolean free = run.first() == phrase.head() + 1 || comma || mark || figure != null && figure.kind() == Party.Kind.PERSON && run.person();
            if (fits && ends && free) {
                return run;
            }
            i = run.next() - 1;
        }
        return null;
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
            String word = tokens.lower(i);
            boolean introduces = word.equals("as") || word.equals("named") || word.equals("called") || word.equals("sign") || word.equals("nicknamed")
                    || word.equals("guerre") || word.equals("pseudonym") || word.equals("alias") || word.equals("callsign") || word.equals("nickname");
            NameRun run = introduces ? cast.runAt(i + 1) : null;
            if (run == null && introduces && i + 2 < phrase.next() && tokens.isMark(i + 1)) {
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

    // --- one of several ---

    /// "one of the diplomats", "one of them", "a second", "another": a member of a group that spoke before.
    private @Nullable Found member(Phrase phrase, int from, int to, Span span) {
        int of = phrase.first();
        boolean partOf = tokens.lower(of).equals("of") || of + 1 < to && isCount(tokens.lower(of)) && tokens.lower(of + 1).equals("of");
        if (partOf && !phrase.determiner().isEmpty() || partOf && isCount(tokens.lower(of))) {
            int inner = tokens.lower(of).equals("of") ? of + 1 : of + 2;
            if (inner >= to) {
                return null;
            }
            Figure member = namedMember(inner, to);
            if (member != null) {
                return new Found(member, Party.Basis.STATED, span);
            }
            boolean pronoun = inner + 1 == to || tokens.isMark(inner + 1);
            Found group = pronoun && Pronouns.isPronoun(tokens.lower(inner)) ? pronoun(tokens.lower(inner), from, span) : resolve(inner, to, span);
            if (group == null) {
                return null;
            }
            String name = (isCount(tokens.lower(of)) ? cast.words(of, inner) : cast.words(Math.max(from, of - 1), inner)).toLowerCase(Locale.ROOT);
            return new Found(member(name + " " + group.figure.name(), group.figure), Party.Basis.RESOLVED, span);
        }
        boolean ordinal = phrase.next() == phrase.first() + 1 && isOrdinal(tokens.lower(phrase.first()));
        boolean lone = ordinal || from + 1 >= to && isCount(tokens.lower(from));
        if (!lone) {
            return null;
        }
        Figure group = discourse.lastSpoken(from, figure -> figure.plural() && figure.person() && !figure.named());
        if (group == null) {
            return null;
        }
        String name = (ordinal ? tokens.lower(phrase.first()) + " " : "") + singular(group.name());
        return new Found(member(name, group), Party.Basis.RESOLVED, span);
    }

    /// "One of them, | Ines Tolvaj of Banca Morava": the member by name; null where none follows a comma.
    private @Nullable Figure namedMember(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            NameRun run = tokens.lower(i).equals(",") ? cast.runAt(i + 1) : null;
            Figure figure = run == null || run.isTitleOnly() ? null : cast.figureOf(run);
            if (figure != null && figure.person()) {
                return figure;
            }
        }
        return null;
    }

    private static Figure member(String name, Figure group) {
        Figure member = new Figure(name, group.kind() == Party.Kind.GROUP ? Party.Kind.PERSON : group.kind(), false, true, false);
        member.learn(singular(group.name()));
        return member;
    }

    private static boolean isCount(String word) {
        return word.equals("one") || word.equals("two") || word.equals("three") || word.equals("some") || word.equals("several") || word.equals("many") || word.equals("another")
                || word.equals("four");
    }

    private static boolean isOrdinal(String word) {
        return word.equals("second") || word.equals("third") || word.equals("fourth") || word.equals("another");
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
                word = lower.equals("people") ? "person" : lower.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : lower.endsWith("ies")
                        ? word.substring(0, word.length() - 3) + "y" : lower.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            }
            singular.append(singular.isEmpty() ? "" : " ").append(word);
        }
        return singular.isEmpty() ? plural : singular.toString();
    }

    // --- pronouns ---

    private @Nullable Found pronoun(String word, int at, Span span) {
        Figure figure = pronouns.figure(word, at);
        return figure == null ? null : new Found(figure, Party.Basis.RESOLVED, span);
    }

    // --- descriptions ---

    /// The known party that a description fits: "the ministry", "the French president", "the spokesman", "the report".
    private @Nullable Figure described(Phrase phrase, int at) {
        String head = phrase.noun();
        Nouns.Sense sense = phrase.senseAtAll();
        return sense == null ? null : described(phrase, head, sense, at);
    }

    private @Nullable Figure described(Phrase phrase, String head, Nouns.Sense sense, int at) {
        boolean office = Nouns.isOffice(head);
        boolean fresh = phrase.determiner().equals("a") || phrase.determiner().equals("an") || phrase.determiner().equals("one") || phrase.determiner().equals("another")
                || phrase.determiner().equals("some") || phrase.determiner().equals("other");
        if (fresh || phrase.isPossessed() && !office && !sense.person()) {
            return null;
        }
        boolean bare = phrase.determiner().isEmpty();
        if (bare && (sense.plural() || !sense.person() && !isCapital(phrase)) && phrase.possessor() < 0 && !(sense.kind() == Party.Kind.STATE && !sense.person())) {
            return null;
        }
        List<String> needed = phrase.qualifiers();
        if (Descriptions.isSpeaker(head) && discourse.lastSpoken(at, figure -> figure.has(head)) == null && needed.isEmpty() && phrase.isDefinite() && !phrase.hasComplement()) {
            Discourse.Spoken last = discourse.last(discourse.sentenceStart(at) - 1, figure -> figure.kind() == Party.Kind.PERSON || figure.kind() == Party.Kind.STATE && figure.person());
            if (last != null && last.token() >= discourse.sentencesBefore(at, 3) && !last.figure().plural() && last.figure().gender().agrees(NameWords.gender(head))) {
                return last.figure();
            }
        }
        if (sense.kind() == Party.Kind.DOCUMENT && !sense.person()) {
            if (!phrase.isDefinite() || phrase.hasComplement()) {
                return null;
            }
            java.util.function.Predicate<Figure> same = figure -> figure.kind() == Party.Kind.DOCUMENT && (figure.has(head) || isGenericDocument(head))
                    && needed.stream().allMatch(word -> Descriptions.has(figure, word));
            Figure known = discourse.lastSpoken(at, same);
            return known != null && known.named() ? known : either(discourse.lastMentioned(at, same, phrase), known);
        }
        Figure fits = sense.person() ? null : discourse.lastSpoken(at, figure -> !figure.person() && figure.has(head) && figure.kind() != Party.Kind.DOCUMENT
                && needed.stream().allMatch(word -> Descriptions.has(figure, word)));
        fits = fits != null ? fits : discourse.lastSpoken(at, figure -> Descriptions.fits(figure, head, sense) && needed.stream().allMatch(word -> Descriptions.has(figure, word)));
        if (fits == null && phrase.isDefinite() && !sense.person() && sense.kind() == Party.Kind.ORGANISATION) {
            fits = discourse.lastSpoken(at, figure -> figure.kind() == Party.Kind.ORGANISATION && Descriptions.fits(figure, head, sense));
        }
        if (fits != null) {
            return fits;
        }
        if (Descriptions.isTrade(head) && phrase.isDefinite() && !phrase.hasComplement()) {
            Figure company = discourse.lastSpoken(at, figure -> figure.kind() == Party.Kind.ORGANISATION && figure.named() && !figure.person());
            if (company != null) {
                return company;
            }
        }
        if (sense.person() && !sense.plural() && phrase.isDefinite() && !phrase.hasComplement() && discourse.lastMentioned(at, figure -> Descriptions.fits(figure, head, sense)
                && needed.stream().allMatch(word -> Descriptions.has(figure, word)), phrase) == null) {
            boolean epithet = Descriptions.isEpithet(head);
            Figure last = discourse.lastSpoken(discourse.sentenceStart(at) - 1, figure -> figure.kind() == Party.Kind.PERSON && figure.named() && (epithet || office && figure.role() == null)
                    && figure.gender().agrees(NameWords.gender(head)));
            if (last != null) {
                return last;
            }
        }
        return discourse.lastMentioned(at, figure -> Descriptions.fits(figure, head, sense) && needed.stream().allMatch(word -> Descriptions.has(figure, word)), phrase);
    }

    /// Whom a lead describes before the article names them: "A hotel manager ignored …", of whom the next paragraph says "Helen
    /// Marchetti, the manager of the hotel".
    private @Nullable Figure namedLater(Phrase phrase, int at) {
        boolean lead = document.sentences().size() > 2 && tokens.start(at) < document.sentences().get(Math.min(2, document.sentences().size() - 1)).start();
        Nouns.Sense sense = phrase.sense();
        boolean fresh = phrase.determiner().equals("a") || phrase.determiner().equals("an") || phrase.determiner().isEmpty();
        if (!lead || !fresh || sense == null || sense.plural() || sense.kind() == Party.Kind.DOCUMENT || phrase.hasComplement()) {
            return null;
        }
        String head = phrase.noun();
        List<String> needed = phrase.qualifiers();
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(phrase.next()); i < all.size(); i++) {
            Figure figure = all.get(i).figure();
            if (figure.named() && figure.person() == sense.person() && figure.has(head) && needed.stream().allMatch(word -> Descriptions.has(figure, word))) {
                return figure;
            }
        }
        return null;
    }

    private static @Nullable Figure either(@Nullable Figure first, @Nullable Figure second) {
        return first != null ? first : second;
    }

    private boolean isCapital(Phrase phrase) {
        return tokens.isCapitalised(phrase.head());
    }

    private static boolean isGenericDocument(String head) {
        return head.equals("document") || head.equals("paper") || head.equals("text") || head.equals("file");
    }

    // --- new parties ---

    /// A party that the phrase itself brings in, under the phrase as its name.
    private Figure introduced(Phrase phrase) {
        int end = phrase.nameEnd();
        Nouns.Sense sense = sense(phrase);
        String name = name(phrase, end);
        Party.Kind kind = kind(phrase, sense);
        String head = phrase.noun();
        boolean several = sense != null && sense.plural();
        boolean person = sense != null && sense.person();
        boolean named = sense != null && (isNamed(phrase, sense, kind, head) || kind == Party.Kind.DOCUMENT && hasUpperCase(name));
        if (named && person && !several) {
            kind = Party.Kind.PERSON;
        }
        if (isVoice(head) && !named && phrase.possessor() < 0 && !phrase.isPossessed() && phrase.next() == phrase.head() + 1 && !phrase.hasName()) {
            Figure body = pronouns.body(phrase.first());
            if (body != null && (body.kind() == Party.Kind.STATE || body.kind() == Party.Kind.ORGANISATION) && body.named() && phrase.qualifiers().stream().noneMatch(word -> Nouns.of(word) != null)) {
                name = body.name() + " " + name;
                kind = body.kind();
            }
        }
        Figure figure = new Figure(name, kind, named, person, several);
        if (person && !several) {
            figure.is(NameWords.gender(head));
            figure.playsRole(phrase.core());
        } else {
            figure.learn(phrase.core());
        }
        return figure;
    }

    /// Those who speak for a body whatever they are called: without the body's name theirs says nothing.
    private static boolean isVoice(String head) {
        return head.startsWith("spokes") && !head.equals("spokespeople") && !head.equals("spokesmen");
    }

    /// Whether a capital stands in a name after its first letter, in no month: an issuer.
    private static boolean hasUpperCase(String name) {
        for (String word : name.substring(1).split(" ")) {
            if (word.chars().anyMatch(Character::isUpperCase) && !NameRuns.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Nouns.@Nullable Sense sense(Phrase phrase) {
        Nouns.Sense sense = phrase.sense();
        for (int i = phrase.head() - 1; i >= phrase.first() && sense == null; i--) {
            sense = Nouns.inContext(tokens, i);
        }
        if (sense == null && !tokens.isCapitalised(phrase.head())) {
            sense = Nouns.byDictionary(phrase.noun());
        }
        boolean issued = phrase.possessor() >= 0 || phrase.hasName() || phrase.head() > phrase.first() && tokens.lower(phrase.head() - 1).equals("intelligence");
        return phrase.noun().equals("reports") && issued ? PAPERS : sense;
    }

    /// Documents and bodies with a name or issuer are named; people are where their office has one holder and the text says
    /// of what ("Ukraine's health minister").
    private boolean isNamed(Phrase phrase, Nouns.Sense sense, Party.Kind kind, String head) {
        boolean issuer = phrase.possessor() >= 0 || phrase.hasName();
        if (sense.person()) {
            boolean definite = phrase.possessor() >= 0 || phrase.isDefinite();
            boolean minister = head.equals("minister") && phrase.head() > phrase.first();
            boolean ofSomething = phrase.head() + 2 < phrase.next() && tokens.lower(phrase.head() + 1).equals("of");
            boolean alone = Nouns.isHighOffice(head) || minister || ofSomething;
            return Nouns.isOffice(head) && !sense.plural() && (definite && (issuer || alone) || phrase.determiner().isEmpty() && alone && !phrase.isFormer());
        }
        if (kind == Party.Kind.GROUP) {
            return false;
        }
        if (kind == Party.Kind.OUTLET && sense.plural()) {
            return false;
        }
        boolean fresh = phrase.determiner().equals("a") || phrase.determiner().equals("an") || phrase.determiner().equals("one") || phrase.determiner().equals("some")
                || phrase.determiner().equals("another");
        return kind == Party.Kind.DOCUMENT ? phrase.hasName() : !(fresh && !issuer) && !(sense.plural() && !issuer) && !(fresh && kind != Party.Kind.STATE);
    }

    /// The words of a description; a capital that only opens the sentence is made small.
    private String plain(int first, int end) {
        String words = cast.words(first, end);
        boolean opens = cast.runAt(first) == null && tokens.isCapitalised(first) && !NameRun.isAcronym(tokens.word(first)) && Countries.of(tokens.lower(first)) == null
                && tokens.start(first) == tokens.start(sentenceFirstWord(first));
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

    private String name(Phrase phrase, int end) {
        String own = plain(phrase.first(), end);
        if (phrase.isPossessed() && phrase.determiner().length() > 2) {
            Found possessor = pronoun(phrase.determiner(), phrase.first() - 1, tokens.span(phrase.first()));
            String whose = possessor == null ? "" : possessor.figure.name();
            if (possessor != null && possessor.figure.kind() == Party.Kind.DOCUMENT && !possessor.figure.person()) {
                return own + " of the " + whose;
            }
            if (possessor != null && possessor.figure.named()) {
                return possessor.figure.person() ? whose + "'s " + own : whose + " " + own;
            }
        }
        if (phrase.possessor() > phrase.first()) {
            Found possessor = possessor(phrase);
            if (possessor != null) {
                return possessor.figure.name() + " " + cast.words(phrase.possessor() + 1, end);
            }
        }
        return fullComplement(phrase, end, own);
    }

    /// "the agency's report" is the report of the agency's full name.
    private @Nullable Found possessor(Phrase phrase) {
        Phrase inner = Phrase.of(tokens, cast, phrase.first(), phrase.possessor());
        if (inner == null || cast.runAt(inner.head()) != null || !phrase.isDefinite()) {
            return null;
        }
        Figure figure = described(inner.under("the"), phrase.first());
        return figure == null ? null : new Found(figure, Party.Basis.RESOLVED, tokens.span(inner.head()));
    }

    /// "a letter from the ministry": the description after the preposition under its full name.
    private String fullComplement(Phrase phrase, int end, String own) {
        int preposition = phrase.head() + 1;
        if (preposition + 2 >= end || !tokens.lower(preposition + 1).equals("the")) {
            return own;
        }
        Phrase inner = Phrase.of(tokens, cast, preposition + 1, end);
        if (inner == null || cast.runAt(inner.head()) != null || inner.sense() == null) {
            return own;
        }
        Figure figure = described(inner, phrase.first());
        String rest = cast.words(inner.head() + 1, end);
        return figure == null || !figure.named() ? own : cast.words(phrase.first(), preposition + 1) + " " + figure.name() + (rest.isEmpty() ? "" : " " + rest);
    }

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
        boolean official = sense.kind() == Party.Kind.STATE && sense.person() || isSource(phrase.noun());
        if (official) {
            Party.Kind body = spokenFor(phrase);
            if (body != null) {
                return body;
            }
            if (isRank(phrase.noun())) {
                return Party.Kind.PERSON;
            }
        }
        return sense.kind();
    }

    /// Ranks that a person keeps when speaking for nobody else.
    private static boolean isRank(String head) {
        return switch (head) {
            case "colonel", "major", "sergeant", "lieutenant", "commander", "officer", "captain", "deserter" -> true;
            default -> false;
        };
    }

    /// People who are asked for what their body knows, and so count as its voice.
    private static boolean isSource(String head) {
        return switch (head) {
            case "source", "sources", "insider", "insiders", "executive", "executives", "analysts", "analyst", "engineers", "engineer", "member", "members", "counsel",
                    "lawyer", "lawyers", "scientists", "observers", "leader", "chair", "clerk", "economists", "auditors" -> true;
            default -> head.endsWith("ologists");
        };
    }

    private Party.@Nullable Kind spokenFor(Phrase phrase) {
        Party.Kind kind = null;
        int end = phrase.nameEnd();
        if (phrase.isPossessed()) {
            Found possessor = pronoun(phrase.determiner(), phrase.first() - 1, tokens.span(phrase.first()));
            kind = possessor == null || possessor.figure.person() ? null : possessor.figure.kind();
        }
        for (int i = phrase.first(); i < end && kind == null; i++) {
            if (i == phrase.head()) {
                continue;
            }
            NameRun run = cast.runAt(i);
            Figure figure = run == null || run.isTitleOnly() ? null : cast.figureOf(run);
            if (figure != null && !figure.person() && run != null && !Countries.isDemonym(tokens.lower(run.core()))) {
                kind = figure.kind();
            } else if (figure == null && tokens.isWord(i)) {
                Nouns.Sense sense = Nouns.inContext(tokens, i);
                kind = sense != null && !sense.person() && sense.kind() != Party.Kind.DOCUMENT && sense.kind() != Party.Kind.OUTLET ? sense.kind() : null;
            }
            if (kind == null && (Countries.of(tokens.lower(i)) != null || Topics.isTopic(tokens.lower(i)))) {
                kind = Party.Kind.STATE;
            }
        }
        return kind == Party.Kind.OUTLET || kind == Party.Kind.GROUP ? null : kind;
    }
}
