package org.whence.core.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Says which known party a description stands for: "the ministry", "the French president", "its analysts", "the general".
///
/// A definite description takes up the last party that its noun fits ([Descriptions]) and that has all its modifiers, speakers before others
/// that are only named; a noun that fits anybody who spoke takes up whoever spoke last. In a lead, a description may come before the name.
final class DefiniteDescriptions {

    /// How many sentences a leading description may stand in before its party is named.
    private static final int LEAD = 2;

    /// How many sentences back a speaker is looked for whom a description says nothing of.
    private static final int RECENT = 3;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final @Nullable String publisher;

    /// @param publisher the outlet of the article in lower case without an article, null where unknown: it calls itself by its name, and "the
    ///        newspaper" is another
    DefiniteDescriptions(Document document, Cast cast, Discourse discourse, @Nullable String publisher) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.discourse = discourse;
        this.publisher = publisher;
    }

    /// The known party that a source at a token describes; null where it describes none.
    @Nullable Figure known(Phrase phrase, int at) {
        Figure known = staffed(phrase, at);
        if (known == null) {
            known = described(phrase, at);
        }
        if (known == null) {
            known = namedLater(phrase, at);
        }
        return known != null ? known : speaker(phrase, at);
    }

    /// "ISW experts", "its analysts", "the analysts" after an institute spoke: the body that they write for; null for others.
    private @Nullable Figure staffed(Phrase phrase, int at) {
        String head = phrase.noun();
        if (!head.equals("analysts") && !head.equals("experts")) {
            return null;
        }
        NameRun run = phrase.head() > phrase.first() ? cast.runAt(phrase.head() - 1) : null;
        if (run != null) {
            Figure body = Countries.isDemonym(tokens.lower(run.core())) ? null : cast.figureOf(run);
            return body != null && body.kind() == Party.Kind.ORGANISATION ? body : null;
        }
        if (phrase.possessor() >= 0 && phrase.next() == phrase.head() + 1 && phrase.head() == phrase.possessor() + 1) {
            String body = tokens.lower(phrase.possessor() - 1); // "the institute's analysts"
            return discourse.lastSpoken(at, figure -> figure.kind() == Party.Kind.ORGANISATION && figure.named() && figure.has(body));
        }
        boolean own = phrase.determiner().equals("its");
        if (phrase.next() > phrase.head() + 1 || phrase.head() > phrase.first() || !own && !phrase.determiner().equals("the")) {
            return null;
        }
        Discourse.Spoken last = discourse.last(at, figure -> figure.has(head) || figure.kind() == Party.Kind.ORGANISATION && figure.named());
        return last == null || last.figure().person() || last.token() < discourse.sentencesBefore(at, RECENT) ? null : last.figure();
    }

    /// The known party that a description at a token fits; null where it fits none, or brings in another: "a ministry".
    @Nullable Figure described(Phrase phrase, int at) {
        Nouns.Sense sense = phrase.senseAtAll();
        if (sense == null || !mayBeKnown(phrase, sense)) {
            return null;
        }
        Figure spoke = lastToSpeak(phrase, at);
        if (spoke != null) {
            return spoke;
        }
        if (sense.kind() == Party.Kind.DOCUMENT && !sense.person()) {
            return isBare(phrase) ? paper(phrase, at) : null;
        }
        List<String> qualifiers = phrase.qualifiers();
        Predicate<Figure> fits = figure -> Descriptions.fits(figure, phrase.noun(), sense) && hasAll(figure, qualifiers) && !isPublisher(figure, phrase.noun());
        Figure fit = sense.person() ? null : discourse.lastSpoken(at, figure -> !isPublisher(figure, phrase.noun()) && !figure.person() && figure.has(phrase.noun()) && figure.kind() != Party.Kind.DOCUMENT
                && hasAll(figure, qualifiers));
        if (fit == null) {
            fit = discourse.lastSpoken(at, fits);
        }
        if (fit == null && phrase.isDefinite() && !sense.person() && sense.kind() == Party.Kind.ORGANISATION) {
            fit = discourse.lastSpoken(at, figure -> figure.kind() == Party.Kind.ORGANISATION && !isPublisher(figure, phrase.noun()) && Descriptions.fits(figure, phrase.noun(), sense));
        }
        if (fit == null && Descriptions.isTrade(phrase.noun()) && isBare(phrase)) {
            fit = discourse.lastSpoken(at, figure -> figure.kind() == Party.Kind.ORGANISATION && figure.named() && !figure.person() && !isPublisher(figure, phrase.noun()));
        }
        if (fit != null) {
            return fit;
        }
        Figure mentioned = discourse.lastMentioned(at, fits, phrase);
        if (mentioned == null && sense.person() && !sense.plural() && isBare(phrase)) {
            return personBefore(phrase.noun(), at);
        }
        return mentioned;
    }

    /// Whether a determiner, a capital or the noun itself lets a description stand for a party that the text has told of.
    private boolean mayBeKnown(Phrase phrase, Nouns.Sense sense) {
        boolean other = phrase.isIndefinite() || phrase.determiner().equals("other");
        if (other || phrase.isPossessed() && !Nouns.isOffice(phrase.noun()) && !sense.person()) {
            return false;
        }
        if (!phrase.determiner().isEmpty() || phrase.possessor() >= 0) {
            return true;
        }
        boolean body = !sense.person();
        return body && sense.kind() == Party.Kind.STATE || !sense.plural() && (!body || tokens.isCapitalised(phrase.head()));
    }

    /// "the agency", "this spokesman": a definite noun with nothing after it.
    private static boolean isBare(Phrase phrase) {
        return phrase.isDefinite() && !phrase.hasComplement();
    }

    /// Whether a noun cannot stand for a figure as that is the outlet of the article. A think tank that publishes its own does speak of "the institute".
    private boolean isPublisher(Figure figure, String noun) {
        return publisher != null && publisher.equals(Chains.bare(figure.name())) && switch (noun) {
            case "institute", "institution", "centre", "center", "organisation", "organization", "foundation", "monitor" -> false;
            default -> true;
        };
    }

    private static boolean hasAll(Figure figure, List<String> qualifiers) {
        return qualifiers.stream().allMatch(word -> Descriptions.has(figure, word));
    }

    /// "the official", whom nobody went by so far: the one person who spoke last; null for nouns that say more.
    private @Nullable Figure lastToSpeak(Phrase phrase, int at) {
        String head = phrase.noun();
        if (!Descriptions.isSpeaker(head) || !isBare(phrase) || !phrase.qualifiers().isEmpty() || discourse.lastSpoken(at, figure -> figure.has(head)) != null) {
            return null;
        }
        Discourse.Spoken last = discourse.last(discourse.sentenceStart(at) - 1, figure -> figure.kind() == Party.Kind.PERSON || figure.kind() == Party.Kind.STATE && figure.person());
        return last != null && last.token() >= discourse.sentencesBefore(at, RECENT) && !last.figure().plural() && last.figure().gender().agrees(NameWords.gender(head)) ? last.figure() : null;
    }

    /// The document that "the report" takes up: the last one cited where it has a name, else the last one mentioned.
    private @Nullable Figure paper(Phrase phrase, int at) {
        List<String> qualifiers = phrase.qualifiers();
        Predicate<Figure> same = figure -> figure.kind() == Party.Kind.DOCUMENT && (figure.has(phrase.noun()) || isGenericDocument(phrase.noun())) && hasAll(figure, qualifiers);
        Figure cited = discourse.lastSpoken(at, same);
        if (cited != null && cited.named()) {
            return cited;
        }
        Figure mentioned = discourse.lastMentioned(at, same, phrase);
        return mentioned != null ? mentioned : cited;
    }

    private static boolean isGenericDocument(String head) {
        return head.equals("document") || head.equals("paper") || head.equals("text") || head.equals("file");
    }

    /// "the tycoon", "the minister" after somebody spoke by name of whom the text gives no office.
    private @Nullable Figure personBefore(String head, int at) {
        boolean epithet = Descriptions.isEpithet(head);
        boolean office = Nouns.isOffice(head);
        return discourse.lastSpoken(discourse.sentenceStart(at) - 1, figure -> figure.kind() == Party.Kind.PERSON && figure.named() && (epithet || office && figure.role() == null)
                && figure.gender().agrees(NameWords.gender(head)));
    }

    /// Whom a lead describes before the article names them: "A hotel manager ignored …", of whom the next paragraph says "Helen
    /// Marchetti, the manager of the hotel".
    private @Nullable Figure namedLater(Phrase phrase, int at) {
        List<Span> sentences = document.sentences();
        boolean lead = sentences.size() > LEAD && tokens.start(at) < sentences.get(LEAD).start();
        Nouns.Sense sense = phrase.sense();
        boolean fresh = phrase.determiner().equals("a") || phrase.determiner().equals("an") || phrase.determiner().isEmpty();
        if (!lead || !fresh || sense == null || sense.plural() || sense.kind() == Party.Kind.DOCUMENT || phrase.hasComplement()) {
            return null;
        }
        List<String> qualifiers = phrase.qualifiers();
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(phrase.next()); i < all.size(); i++) {
            Figure figure = all.get(i).figure();
            if (figure.named() && figure.person() == sense.person() && figure.has(phrase.noun()) && hasAll(figure, qualifiers)) {
                return figure;
            }
        }
        return null;
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
}
