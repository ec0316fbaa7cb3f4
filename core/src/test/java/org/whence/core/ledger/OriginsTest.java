package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whence.core.claim.Party;

/// Which parties of a story are one origin, and which reports one claim.
class OriginsTest {

    private static final String SANK = "40 lorries sank with the ferry Corvina";

    private static Party person(String name) {
        return new Party(name, Party.Kind.PERSON, true, null, Party.Basis.STATED, null);
    }

    private static Party paper(String name) {
        return new Party(name, Party.Kind.DOCUMENT, false, null, Party.Basis.STATED, null);
    }

    private static int roots(Telling... tellings) {
        Ledger ledger = Telling.ledger(tellings);
        LedgerLaws.hold(ledger);
        return Telling.claim(ledger, SANK).independent();
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
        assertThat(Parties.samePaper(paper("internal memo of the Harbour Ministry"), paper("leaked logbook"))).as("another kind of paper").isFalse();
        assertThat(Parties.samePaper(paper("internal memo of the Harbour Ministry"), paper("memo of the Divers' Guild"))).as("another body's").isFalse();
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
