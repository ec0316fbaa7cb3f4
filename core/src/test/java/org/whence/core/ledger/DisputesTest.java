package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which claims of a story dispute each other.
class DisputesTest {

    private static boolean dispute(Ledger ledger, String one, String other) {
        LedgerLaws.hold(ledger);
        Claim a = Telling.claim(ledger, one);
        Claim b = Telling.claim(ledger, other);
        assertThat(ledger.stories()).hasSize(1);
        assertThat(a.id()).as("two claims").isNotEqualTo(b.id());
        return a.disputedBy().contains(b.id());
    }

    @Test
    void aTollThatHasRisenFollowsALowerOneAndDisputesAHigherOne() {
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say("17 people died when the ferry Corvina turned over", Telling.body("Marl Rescue")),
                Telling.by("Marl Times", "2025-03-01").say("the number of people who died when the ferry Corvina turned over has risen to 41 people", Telling.state("Harbour Ministry")),
                Telling.by("Quay Herald", "2025-03-01").say("95 people died when the ferry Corvina turned over", Telling.body("Divers' Guild")));
        String risen = "the number of people who died when the ferry Corvina turned over has risen to 41 people";
        assertThat(dispute(ledger, risen, "17 people died when the ferry Corvina turned over")).isFalse();
        assertThat(dispute(ledger, risen, "95 people died when the ferry Corvina turned over")).isTrue();
    }

    @Test
    void wordsThatOnlyLookLikeAChangeOfTheNumberHideNoDispute() {
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say("5,200 people walked to Ansel harbour for lower ferry fares", Telling.body("Fares Now")),
                Telling.by("Marl Times", "2025-03-01").say("900 people walked to Ansel harbour for lower ferry fares", Telling.state("Harbour Police")));
        assertThat(dispute(ledger, "5,200 people walked to Ansel harbour for lower ferry fares", "900 people walked to Ansel harbour for lower ferry fares")).isTrue();
    }

    @Test
    void numbersDisputeThoughOneOfTheirOriginsGivesBoth() {
        Ledger ledger = Telling.ledger(
                Telling.by("Ansel Post", "2025-03-01").say("40 lorries sank with the ferry Corvina", Telling.state("Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say("40 lorries sank with the ferry Corvina", Telling.body("Divers' Guild")),
                Telling.by("Quay Herald", "2025-03-01").say("12 lorries sank with the ferry Corvina", Telling.body("Corvina Lines")),
                Telling.by("Coast Wire", "2025-03-01").say("12 lorries sank with the ferry Corvina", Telling.state("Harbour Ministry")));
        assertThat(dispute(ledger, "40 lorries sank with the ferry Corvina", "12 lorries sank with the ferry Corvina")).isTrue();
    }

    @Test
    void oneOriginThatGivesAnotherNumberDisputesNothing() {
        Ledger ledger = Telling.ledger(
                Telling.by("Ansel Post", "2025-03-01").say("40 people died when the ferry Corvina turned over", Telling.state("Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say("52 people died when the ferry Corvina turned over", Telling.state("Harbour Ministry")));
        assertThat(dispute(ledger, "40 people died when the ferry Corvina turned over", "52 people died when the ferry Corvina turned over")).isFalse();
    }

    @Test
    void aShareDisputesNoMultiple() {
        String share = "a third of the ferry Corvina's lorries were lost in the harbour";
        String multiple = "five times more lorries than allowed were lost in the harbour with the ferry Corvina";
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(share, Telling.state("Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(multiple, Telling.body("Divers' Guild")));
        assertThat(dispute(ledger, share, multiple)).isFalse();
    }

    @Test
    void nobodyDeniesWhatIsSaidOnlyLater() {
        Ledger ledger = Telling.ledger(
                Telling.by("Ansel Post", "2025-03-01").say("Corvina Lines had overloaded the ferry with lorries", Telling.body("Divers' Guild")),
                Telling.by("Marl Times", "2025-03-02").deny("Corvina Lines had overloaded the ferry with lorries", Telling.body("Corvina Lines")));
        Claim denial = ledger.claims().stream().filter(claim -> claim.reports().getFirst().article().contains("marltimes")).findFirst().orElseThrow();
        assertThat(denial.disputedBy()).hasSize(1);
        Ledger later = Telling.ledger(
                Telling.by("Marl Times", "2025-03-01").deny("Corvina Lines had overloaded the ferry with lorries", Telling.body("Corvina Lines")),
                Telling.by("Ansel Post", "2025-03-04").say("Corvina Lines had overloaded the ferry with lorries", Telling.body("Divers' Guild")));
        assertThat(later.claims()).hasSize(2).allMatch(claim -> claim.disputedBy().isEmpty());
    }

    @Test
    void aNumberWithAFractionCountsNobody() {
        Ledger ledger = Telling.ledger(
                Telling.by("Ansel Post", "2025-03-01").say("the quake at Ansel harbour had a strength of 6.4", Telling.state("Seismic Office")),
                Telling.by("Marl Times", "2025-03-01").say("90 people died in the quake at Ansel harbour", Telling.body("Divers' Guild")));
        assertThat(dispute(ledger, "the quake at Ansel harbour had a strength of 6.4", "90 people died in the quake at Ansel harbour")).isFalse();
    }

    @Test
    void thoseWhoWereThereAndThoseWhoDiedAreNotCountedAsOne() {
        String aboard = "60 sailors were aboard when the ferry Corvina turned over at Ansel";
        String died = "seven sailors died when the ferry Corvina turned over at Ansel";
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(aboard, Telling.state("Harbour Ministry")),
                Telling.by("Marl Times", "2025-03-01").say(died, Telling.body("Divers' Guild")));
        assertThat(dispute(ledger, aboard, died)).isFalse();
    }

    @Test
    void bothSidesCannotHaveFiredFirst() {
        String one = "Anseli soldiers opened fire first at the lighthouse";
        String other = "Marlian troops had opened fire first at the lighthouse";
        Ledger ledger = Telling.ledger(Telling.by("Ansel Post", "2025-03-01").say(one, Telling.state("Marlia")), Telling.by("Marl Times", "2025-03-01").say(other, Telling.state("Ansel")));
        assertThat(dispute(ledger, one, other)).isTrue();
    }
}
