package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whence.core.claim.Party;

/// Which parties of a story are one origin, and which reports one claim.
class OriginsTest {

    private static final String SANK = "40 lorries sank with the ferry Corvina";

    private static final int OWN_SENTENCES = 14;
    private static final String[] NUMBERS = "red tall lame shy old bold wet grey loud mild pale quick sour young".split(" ");
    private static final String[] SUBJECTS = {"the harbour pilot with the ", "a lighthouse clerk whose "};
    private static final String[] DEEDS = {" dog carried ropes and lamps for Ansel divers, ", " cousin cooked soup beside Marl for "};
    private static final String[] PLACES = {" as bells rang over the Corvina", " guests who had lost their boots at the lighthouse"};

    private static Party person(String name) {
        return new Party(name, Party.Kind.PERSON, true, null, Party.Basis.STATED, null);
    }

    private static Party paper(String name) {
        return new Party(name, Party.Kind.DOCUMENT, false, null, Party.Basis.STATED, null);
    }

    /// The roots of what articles say that have all else written themselves, so that none is a copy of another.
    private static int roots(Telling... tellings) {
        for (int i = 0; i < tellings.length; i++) {
            for (int n = 0; n < OWN_SENTENCES; n++) {
                tellings[i].say(SUBJECTS[i] + NUMBERS[n] + DEEDS[i] + NUMBERS[NUMBERS.length - 1 - n] + PLACES[i], Telling.body(i + " Guild " + n));
            }
        }
        Ledger ledger = Telling.ledger(tellings);
        LedgerLaws.hold(ledger);
        assertThat(ledger.copies()).isEmpty();
        Claim claim = Telling.claim(ledger, SANK);
        assertThat(claim.reports()).hasSize(tellings.length);
        return claim.independent();
    }

    @Test
    void theCompanyIsTheBusinessThatTheArticleNames() {
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say("the ferry was full", Telling.body("Corvina Lines")).say(SANK, Telling.body("company")),
                Telling.by("Marl Times", "2025-03-01").say(SANK, Telling.body("Corvina Lines")))).isEqualTo(1);
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say("the crane was idle", Telling.body("Marl Cranes")).say(SANK, Telling.body("company")),
                Telling.by("Marl Times", "2025-03-01").say(SANK, Telling.body("Corvina Lines")))).as("another company").isEqualTo(2);
    }

    @Test
    void aSpokesmanWithoutANameIsTheBody() {
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say(SANK, Telling.unnamed("spokesman for the Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(SANK, Telling.state("Harbour Ministry")))).isEqualTo(1);
    }

    @Test
    void onlyWhoHoldsTheOneOfficeIsTheBodysVoice() {
        for (String voice : new String[] {"spokesman for the Harbour Ministry", "Harbour Ministry spokeswoman", "director of Marl Rescue", "researchers at the Institute of Tides"}) {
            assertThat(Unnamed.isVoice(Telling.unnamed(voice))).as(voice).isTrue();
        }
        for (String other : new String[] {"adviser to the minister of Ansel", "former director of Marl Rescue", "deputy head of the Harbour Ministry", "person close to the president",
            "three economists at the Bank of Marl", "official of the Harbour Ministry"}) {
            assertThat(Unnamed.isVoice(Telling.unnamed(other))).as(other).isFalse();
            assertThat(Unnamed.isKeptBack(Telling.unnamed(other))).as(other).isTrue();
        }
    }

    @Test
    void aPersonIsOneWithAndWithoutTheBody() {
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say(SANK, person("Peder Aune of the Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(SANK, person("Peder Aune")))).isEqualTo(1);
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say(SANK, person("Konrad Thule")), Telling.by("Marl Times", "2025-03-01").say(SANK, Telling.body("Thule"))))
                .as("a surname taken for a body").isEqualTo(1);
    }

    @Test
    void whatABodyShowsIsTheBodys() {
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say(SANK, Telling.body("Orbigrid"), paper("images")),
                Telling.by("Marl Times", "2025-03-01").say(SANK, Telling.body("Orbigrid")))).isEqualTo(1);
    }

    @Test
    void aPaperOfWhichNothingIsToldIsTheOneThatOthersTellOf() {
        assertThat(roots(Telling.by("Ansel Post", "2025-03-01").say(SANK, paper("internal memo of the Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-02").say(SANK, paper("secret memo")))).isEqualTo(1);
        assertThat(Unnamed.samePaper(paper("internal memo of the Harbour Ministry"), paper("leaked logbook"))).as("another kind of paper").isFalse();
        assertThat(Unnamed.samePaper(paper("internal memo of the Harbour Ministry"), paper("memo of the Divers' Guild"))).as("another body's").isFalse();
    }

    @Test
    void theSameOfOneSideAndOfTheOtherAreTwoClaims() {
        String one = "Anseli soldiers opened fire first at the lighthouse";
        String other = "Marlian troops had opened fire first at the lighthouse";
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(one, Telling.state("Marlia")), Telling.by("Marl Times", "2025-03-01").say(other, Telling.state("Ansel")),
                Telling.by("Quay Herald", "2025-03-01").say("Ansel's soldiers opened fire first at the lighthouse", Telling.body("Divers' Guild")));
        LedgerLaws.hold(ledger);
        assertThat(Telling.claim(ledger, one).id()).isNotEqualTo(Telling.claim(ledger, other).id());
        assertThat(Telling.claim(ledger, one).id()).isEqualTo(Telling.claim(ledger, "Ansel's soldiers opened fire first at the lighthouse").id());
    }
}
