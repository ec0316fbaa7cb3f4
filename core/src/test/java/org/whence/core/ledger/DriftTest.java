package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Assertion;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.core.quantity.Quantities;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// What a drift says that it went from and to.
class DriftTest {

    private static final String CONTENT = "Castelmar lost three patrol boats off Port Ansel";

    /// An article whose headline repeats what the text gives as somebody's.
    ///
    /// @param after what follows the content in its sentence
    /// @param sources the pieces of the source
    private static Reading headlined(String after, List<String> sources) {
        Text body = Text.of(CONTENT + after);
        Document document = Document.of(body);
        Span content = new Span(0, CONTENT.length());
        List<Extract> source = new ArrayList<>();
        List<Party> chain = new ArrayList<>();
        for (String piece : sources) {
            int start = body.original().indexOf(piece);
            source.add(Extract.of(body, new Span(start, start + piece.length())));
            chain.add(new Party(piece, source.size() < sources.size() ? Party.Kind.OUTLET : Party.Kind.DOCUMENT, true, null, Party.Basis.STATED, null));
        }
        Document title = Document.of(Text.of(CONTENT));
        Assertion headline = new Assertion(Attribution.In.TITLE, List.of(Extract.of(title.text(), content)), Modality.REPORT, Certainty.STATED, Quantities.in(title, content), List.of());
        Attribution attribution = new Attribution("a1", null, false, Attribution.In.TEXT, Relation.Origin.RULE, Attribution.Type.INDIRECT, List.of(Extract.of(body, content)),
                List.of(), source, chain, Modality.REPORT, Polarity.AFFIRMS, Certainty.STATED, Quantities.in(document, content), List.of(), Speech.NONE, 1);
        Article article = new Article("https://quay.example/1", "https://quay.example/1", CONTENT, "The Quay", null, Published.parse("2025-03-06").orElseThrow(), "en", body,
                List.of(), Intake.NONE);
        return new Reading(article, List.of(attribution), List.of(headline), List.of());
    }

    private static String from(Reading reading) {
        Ledger ledger = Ledger.of(List.of(reading), Rooms.RARITY, List.of());
        return ledger.claims().stream().flatMap(claim -> claim.drift().stream()).filter(drift -> drift.kind() == Drift.Kind.ATTRIBUTION_DROPPED).findFirst().orElseThrow().from();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , Southern Wire reports from the admiralty's log of losses.   | Southern Wire; the admiralty's log of losses | Southern Wire … the admiralty's log of losses
            , the admiralty's log of losses shows.                        | the admiralty's log of losses                | the admiralty's log of losses
            , Southern Wire the admiralty's log of losses shows.          | Southern Wire; the admiralty's log of losses | Southern Wire the admiralty's log of losses
            """)
    void marksWhatStandsBetweenThePiecesOfASource(String after, String pieces, String from) {
        assertThat(from(headlined(after, Arrays.asList(pieces.split("; "))))).isEqualTo(from);
    }

    @Test
    void namesTheChainWhereTheTextHasNoSource() {
        Reading reading = headlined(", an officer says.", List.of("an officer"));
        Attribution told = reading.attributions().getFirst();
        List<Party> chain = List.of(new Party("Southern Wire", Party.Kind.OUTLET, true, null, Party.Basis.CONTINUED, null),
                new Party("unnamed officer", Party.Kind.STATE, false, null, Party.Basis.CONTINUED, null));
        Attribution continued = new Attribution(told.id(), null, false, told.in(), told.finder(), told.type(), told.content(), told.cue(), List.of(), chain, told.modality(),
                told.polarity(), told.certainty(), told.quantities(), told.places(), told.speech(), told.confidence());
        assertThat(from(new Reading(reading.article(), List.of(continued), reading.assertions(), List.of()))).isEqualTo("Southern Wire, unnamed officer");
    }

    private static List<Drift.Kind> drift(Ledger ledger) {
        LedgerLaws.hold(ledger);
        return ledger.claims().stream().flatMap(claim -> claim.drift().stream()).map(Drift::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Corvina Lines had overloaded the ferry with lorries                   | ATTRIBUTION_DROPPED
            Corvina Lines had overloaded the ferry with lorries, newspaper reports |
            Divers' Guild: Corvina Lines had overloaded the ferry with lorries    |
            Ansel harbour: Corvina Lines had overloaded the ferry with lorries    | ATTRIBUTION_DROPPED
            """)
    void aHeadlineMayNameItsSourceInItsOwnWays(String title, Drift.Kind kind) {
        Ledger ledger = Telling.ledger(Telling.headlined("Ansel Post", "2025-03-01", title).say("Corvina Lines had overloaded the ferry with lorries", Telling.body("Divers' Guild")));
        assertThat(drift(ledger)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void anOutletIsNoInstitutionOfItsUnnamedSource() {
        String words = "Corvina Lines had overloaded the ferry with 40 lorries";
        Telling first = Telling.by("Ansel Post", "2025-03-01").say(words, Telling.unnamed("officer of the harbour police"));
        assertThat(drift(Telling.ledger(first, Telling.by("Marl Times", "2025-03-02").say(words, Telling.body("Ansel Post"))))).isEmpty();
        assertThat(drift(Telling.ledger(first, Telling.by("Marl Times", "2025-03-02").say(words, Telling.outlet("Ansel Post"), Telling.state("harbour police")))))
                .containsExactly(Drift.Kind.ANONYMITY_DROPPED);
    }

    @Test
    void aCountGivenOnTheWordOfTheOutletThatHasAnotherIsAMisquotation() {
        Ledger ledger = Telling.ledger(
                Telling.by("Ansel Post", "2025-03-01").say("up to 1,200 seats would be lost at Ansel if the Corvina is sold", Telling.unnamed("officer of the harbour police")),
                Telling.by("Marl Times", "2025-03-02").say("up to 2,100 seats would be lost, which tells you what the buyers think", Telling.outlet("Ansel Post")));
        assertThat(drift(ledger)).containsExactly(Drift.Kind.QUANTITY_CHANGED);
    }

    @Test
    void aSpokesmanWithoutANameIsNobodyKeptAnonymous() {
        String words = "40 lorries sank with the ferry Corvina";
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(words, Telling.unnamed("spokesman for the Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(words, Telling.state("Harbour Ministry")));
        assertThat(Telling.claim(ledger, words).drift()).isEmpty();
        Ledger kept = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(words, Telling.unnamed("official of the Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(words, Telling.state("Harbour Ministry")));
        assertThat(Telling.claim(kept, words).drift()).extracting(Drift::kind).contains(Drift.Kind.ANONYMITY_DROPPED);
    }
}
