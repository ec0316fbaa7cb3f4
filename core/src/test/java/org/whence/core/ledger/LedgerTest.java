package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LedgerTest {

    private static Ledger ledger(List<Reading> readings) {
        return Ledger.of(readings, Rooms.RARITY, List.of());
    }

    private static List<Reading> readings(List<Rooms.Room> rooms) {
        return new ArrayList<>(rooms.stream().flatMap(room -> room.readings().stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keepsTheLawsInAnyOrder(long seed) {
        List<Reading> readings = readings(Rooms.of(seed, 4, 9));
        Ledger ledger = ledger(readings);
        LedgerLaws.hold(ledger);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(readings, new Random(seed * 31 + i));
            assertThat(ledger(readings)).as("order " + i).isEqualTo(ledger);
        }
        List<Reading> twice = new ArrayList<>(readings);
        twice.addAll(readings);
        assertThat(ledger(twice)).as("every article twice").isEqualTo(ledger);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsThePlantedRoots(long seed) {
        List<Rooms.Room> rooms = Rooms.of(seed, 6, 10);
        Ledger ledger = ledger(readings(rooms));
        for (Rooms.Room room : rooms) {
            Claim claim = claimOf(ledger, room);
            assertThat(claim.independent()).as("roots of " + claim.proposition()).isEqualTo(room.roots());
            List<String> articles = room.readings().stream().map(reading -> reading.article().key()).toList();
            assertThat(ledger.copies().stream().filter(copy -> articles.contains(copy.article()) && copy.relation() == Copy.Relation.VERBATIM)).hasSize(room.copies());
        }
    }

    /// The claim that the room's first article makes in its text.
    private static Claim claimOf(Ledger ledger, Rooms.Room room) {
        String first = room.readings().getFirst().article().key();
        return ledger.claims().stream().filter(claim -> claim.reports().stream().anyMatch(report -> report.article().equals(first) && !report.isTitle())).findFirst().orElseThrow();
    }

    @Test
    void partsRoomsThatHaveNothingInCommon() {
        List<Rooms.Room> rooms = Rooms.of(21, 5, 6);
        Ledger ledger = ledger(readings(rooms));
        for (Story story : ledger.stories()) {
            assertThat(rooms.stream().filter(room -> room.readings().stream().anyMatch(reading -> story.articles().contains(reading.article().key()))))
                    .as("rooms in story " + story.title()).hasSize(1);
        }
    }

    @Test
    void correctionsCountAndAreIndependentOfOrder() {
        List<Reading> readings = readings(Rooms.of(31, 1, 8));
        Claim claim = ledger(readings).claims().stream().filter(one -> one.reports().size() > 2).findFirst().orElseThrow();
        String report = claim.reports().getLast().id();
        Ledger split = Ledger.of(readings, Rooms.RARITY, List.of(new Correction.Split(report)));
        LedgerLaws.hold(split);
        assertThat(split.claims().stream().filter(one -> one.reports().stream().anyMatch(other -> other.id().equals(report))).findFirst().orElseThrow().reports()).hasSize(1);
        Ledger merged = Ledger.of(readings, Rooms.RARITY, List.of(new Correction.Split(report), new Correction.Merge(report, claim.reports().getFirst().id())));
        assertThat(merged).isEqualTo(ledger(readings));
    }

    @Test
    void readsHostileArticles() {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Article.of("empty", ""), List.of(), List.of(), List.of()));
        readings.add(new Reading(Article.of("line", "word ".repeat(200_000)), List.of(), List.of(), List.of()));
        readings.add(new Reading(Article.of("marks", "“".repeat(10_000)), List.of(), List.of(), List.of()));
        Ledger ledger = ledger(readings);
        LedgerLaws.hold(ledger);
        assertThat(ledger.stories()).hasSize(3);
    }

    @Test
    void findsOneTextCopiedAThousandTimes() {
        Reading origin = Rooms.of(41, 1, 1).getFirst().readings().getFirst();
        List<Reading> readings = new ArrayList<>(List.of(origin));
        for (int i = 0; i < 1_000; i++) {
            Article a = origin.article();
            String key = "https://copy" + i + ".example/";
            readings.add(new Reading(new Article(key, key, a.title(), "Copy " + i, null, a.published(), "en", a.text(), List.of(), a.intake()), origin.attributions(), List.of(), List.of()));
        }
        Ledger ledger = ledger(readings);
        assertThat(ledger.stories()).hasSize(1);
        assertThat(ledger.copies()).hasSize(1_000).allMatch(copy -> copy.relation() == Copy.Relation.VERBATIM);
        assertThat(ledger.claims().getFirst().independent()).isEqualTo(1);
    }
}
