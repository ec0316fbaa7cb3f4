package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Rooms;

/// What a ledger in a folder does where the disk, the folder or another hand is at fault.
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class FaultsTest {

    @TempDir
    private Path folder;

    private LedgerStore open() {
        return LedgerStore.open(folder.resolve("ledger"), Rooms.RARITY, Clock.systemUTC());
    }

    private static List<Reading> readings(int rooms) {
        return new ArrayList<>(Rooms.of(51, rooms, 6).stream().flatMap(room -> room.readings().stream()).toList());
    }

    private static Ledger sorted(Ledger ledger) {
        return new Ledger(ledger.stories().stream().sorted(Comparator.comparing(story -> story.id())).toList(), ledger.copies(),
                ledger.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
    }

    @Test
    void losesNothingWhenTheDiskIsFull() {
        List<Reading> readings = readings(6);
        List<Reading> first = readings.subList(0, 12);
        try (LedgerStore store = open()) {
            store.add(first);
            Ledger before = store.ledger();
            store.database().number("PRAGMA max_page_count = " + (store.database().number("PRAGMA page_count") + 3));
            assertThatThrownBy(() -> store.add(readings)).isInstanceOf(StoreException.class).hasMessageContaining("the disk is full").hasMessageNotContaining("\n");
            assertThat(store.ledger()).as("what was there before").isEqualTo(before);
            assertThat(store.check(Rooms.RARITY)).isEmpty();
            store.database().number("PRAGMA max_page_count = 1000000");
            store.add(readings);
            assertThat(sorted(store.ledger())).as("once there is room").isEqualTo(sorted(Ledger.of(readings, Rooms.RARITY, List.of())));
        }
        try (LedgerStore store = open()) {
            assertThat(store.check(Rooms.RARITY)).isEmpty();
        }
    }

    @Test
    void saysSoWhereTheFolderMayNotBeWrittenTo() throws Exception {
        try (LedgerStore store = open()) {
            store.add(readings(1));
        }
        Path ledger = folder.resolve("ledger");
        Path lock = ledger.resolve("writer.lock");
        assertThat(lock.toFile().setReadOnly() && ledger.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(ledger), "SKIPPED: this user may write anywhere, so that no folder is read-only");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("cannot be opened to write").hasMessageNotContaining("\n");
        assertThat(ledger.toFile().setWritable(true) && lock.toFile().setWritable(true)).isTrue();
        try (LedgerStore store = open()) {
            assertThat(store.check(Rooms.RARITY)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE reading SET body = replace(body, 'died', 'lived') WHERE rowid = 1 | does not match its hash",
        "DELETE FROM near WHERE a = (SELECT min(a) FROM near) | the articles near it",
        "UPDATE article SET profile = x'0000000000000000000000000000000000000000' WHERE num = 2 | what it is about",
        "UPDATE story SET title = 'another' | was derived otherwise",
        "DELETE FROM copy | its copies",
        "UPDATE claim SET independent = independent + 1 | other counts",
        "DELETE FROM report WHERE claim = (SELECT min(claim) FROM report) | is listed with 0 reports",
        "INSERT INTO story (id, articles, claims, basis) VALUES ('s0', 1, 0, 'none') | follows from no reading"})
    void findsWhatAnotherHandHasChanged(String sql, String finding) throws SQLException {
        try (LedgerStore store = open()) {
            store.add(readings(3));
            assertThat(store.check(Rooms.RARITY)).isEmpty();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger").resolve("ledger.db")); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        try (LedgerStore store = LedgerStore.openToRead(folder.resolve("ledger"))) {
            assertThat(store.check(Rooms.RARITY)).anyMatch(line -> line.contains(finding)).noneMatch(line -> line.contains("\n"));
        }
    }
}
