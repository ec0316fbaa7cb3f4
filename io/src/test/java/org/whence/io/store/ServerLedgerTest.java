package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Rooms;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;

/// What a ledger on a server adds to one in a folder: several writers, moving there and back, and how it fails.
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ServerLedgerTest {

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    @TempDir
    private Path folder;

    private LedgerAddress folder(String name) {
        return new LedgerAddress.Folder(folder.resolve(name));
    }

    @Test
    void twoProcessesAtOnceGiveTheLedgerOfOne() throws Exception {
        LedgerAddress ledger = POSTGRES.database();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(KilledTest.adder(ledger, i, 2));
        }
        for (Process process : processes) {
            String added = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("exit status of a writer that added " + added).isZero();
        }
        try (LedgerStore store = LedgerStore.openToRead(ledger)) {
            assertThat(store.counts().get("article")).isEqualTo(KilledTest.readings().size());
            assertThat(KilledTest.sorted(store.ledger())).isEqualTo(KilledTest.sorted(Ledger.of(KilledTest.readings(), Rooms.RARITY, List.of())));
        }
    }

    @Test
    void comesBackFromTheServerAsItWentThere() {
        LedgerAddress server = POSTGRES.database();
        List<Reading> readings = KilledTest.readings();
        try (LedgerStore first = KilledTest.open(folder("first")); LedgerStore there = KilledTest.open(server); LedgerStore back = KilledTest.open(folder("back"))) {
            first.add(readings);
            Claim claim = first.claims(ClaimQuery.ALL).stream().filter(one -> one.reports().size() > 2).findFirst().orElseThrow();
            long undone = first.correct(new Correction.Split(claim.reports().getLast().id()), "an editor");
            first.correct(new Correction.Alias("One name", "Another name"), "an editor");
            assertThat(first.undo(undone, "another editor")).isTrue();
            first.judge(claim.reports().getFirst().id(), LedgerStore.Verdict.CAME_TRUE, "it rained", "an editor");
            first.remove(readings.getFirst().article().key());

            first.copyTo(there);
            there.copyTo(back);
            for (LedgerStore copy : List.of(there, back)) {
                assertThat(LedgerJson.write(copy.ledger())).isEqualTo(LedgerJson.write(first.ledger()));
                assertThat(copy.corrections()).isEqualTo(first.corrections());
                assertThat(copy.verdicts()).isEqualTo(first.verdicts());
                assertThat(copy.counts()).isEqualTo(first.counts());
                assertThat(copy.check()).isEmpty();
                ClaimQuery words = new ClaimQuery(claim.proposition(), null, null, null, null, null, null, false, false, false, false, 500, 0);
                assertThat(copy.claims(words)).containsExactlyInAnyOrderElementsOf(first.claims(words));
                readings.forEach(reading -> assertThat(copy.hash(reading.article().key())).isEqualTo(first.hash(reading.article().key())));
                assertThatThrownBy(() -> first.copyTo(copy)).isInstanceOf(StoreException.class).hasMessageContaining("is not empty");
            }
            for (LedgerStore store : List.of(first, there, back)) {
                store.add(readings);
                assertThat(store.correct(new Correction.Split(claim.reports().getLast().id()), "an editor")).as("the next number").isEqualTo(3);
                store.undo(3, "an editor");
                store.rebuild();
            }
            assertThat(LedgerJson.write(there.ledger())).as("goes on as the first does").isEqualTo(LedgerJson.write(first.ledger()));
            assertThat(LedgerJson.write(back.ledger())).isEqualTo(LedgerJson.write(first.ledger()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesLongAddressesAndNamesAndTheCharacterZero(LedgerStoreTest.Kind kind) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            noise.append((char) ('a' + (i * i * 7 + i / 3) % 26)).append((char) (0x4E00 + i * 31 % 9000));
        }
        Reading reading = Rooms.of(3, 1, 2).getFirst().readings().getFirst();
        Article was = reading.article();
        Article article = new Article("id\u0000" + noise, "https://example.org/" + noise, "A title\u0000 " + noise, noise.toString(), was.byline(), was.published(), was.language(), was.text(), was.links(),
                was.intake());
        Reading strange = new Reading(article, reading.attributions(), reading.assertions(), reading.places());
        LedgerAddress ledger = kind == LedgerStoreTest.Kind.SQLITE ? folder("ledger") : POSTGRES.database();
        try (LedgerStore store = KilledTest.open(ledger)) {
            assertThat(store.add(List.of(strange))).isEqualTo(new LedgerStore.Added(1, 0, 0));
            assertThat(store.add(List.of(strange))).isEqualTo(new LedgerStore.Added(0, 0, 1));
            assertThat(store.reading(article.key()).map(ReadingJson::line)).contains(ReadingJson.line(strange));
            ClaimQuery publisher = new ClaimQuery(null, null, null, noise.toString(), null, null, null, false, false, false, false, 5, 0);
            assertThat(store.claims(publisher)).isNotEmpty();
            assertThat(store.claims(new ClaimQuery(noise.toString(), null, null, null, null, null, null, false, false, false, false, 5, 0))).isEmpty();
            assertThat(store.remove(article.key())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWordsInAnyFormAndOrder(LedgerStoreTest.Kind kind) {
        LedgerAddress ledger = kind == LedgerStoreTest.Kind.SQLITE ? folder("ledger") : POSTGRES.database();
        try (LedgerStore store = KilledTest.open(ledger)) {
            store.add(KilledTest.readings());
            long died = found(store, "died");
            assertThat(died).isPositive();
            assertThat(found(store, "DIED")).isEqualTo(died);
            assertThat(found(store, "di\u00E9d")).isEqualTo(died);
            assertThat(found(store, "died & | ! :* <-> ' \\ \"")).isEqualTo(died);
            assertThat(found(store, "died nowherewordthatis")).isZero();
            assertThat(found(store, "the")).as("no word is passed over").isPositive();
        }
    }

    private static long found(LedgerStore store, String words) {
        ClaimQuery query = new ClaimQuery(words, null, null, null, null, null, null, false, false, false, false, 1000, 0);
        assertThat(store.claims(query)).hasSize((int) store.count(query));
        return store.count(query);
    }

    @Test
    void bringsAnOlderLedgerUpToDate() throws Exception {
        Path old = folder.resolve("old");
        Files.createDirectory(old);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + old.resolve("ledger.db")); Statement statement = connection.createStatement()) {
            for (String sql : Scripts.statements(Dialect.SQLITE, 1)) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO correction (kind, one, two, who, at) VALUES ('alias', 'One', 'Other', 'an editor', '" + Instant.EPOCH + "')");
            statement.execute("INSERT INTO head (term, day, article) VALUES (5, 20000, 1), (5, -2147483648, 2)");
            statement.execute("INSERT INTO report (id, claim, article, publisher) VALUES ('r1', 7, 'https://one.example/', 'one')");
            statement.execute("PRAGMA user_version = 1");
        }
        try (LedgerStore reader = LedgerStore.openToRead(old)) {
            assertThat(reader.corrections()).hasSize(1);
            assertThat(reader.version()).isEqualTo("0");
        }
        try (LedgerStore writer = LedgerStore.open(old, Rooms.RARITY, Clock.systemUTC())) {
            assertThat(writer.database().number("SELECT count(*) FROM head WHERE period IN (20000 / 16, -2147483648 / 16) AND term = 5")).isEqualTo(2);
            assertThat(writer.database().number("SELECT count(*) FROM report WHERE claim = 7 AND id = 'r1' AND publisher = 'one'")).isEqualTo(1);
            writer.add(KilledTest.readings().subList(0, 3));
            assertThat(writer.version()).isNotEqualTo("0");
        }
    }

    @Test
    void saysWhatIsWrongAndNeverThePassword() {
        LedgerAddress.Server server = POSTGRES.database();
        LedgerAddress.Server wrong = new LedgerAddress.Server(server.host(), server.port(), server.database(), server.user(), "not-this-one", Map.of());
        assertThatThrownBy(() -> KilledTest.open(wrong)).isInstanceOf(StoreException.class).hasMessageContaining("PGPASSWORD").hasMessageNotContaining("not-this-one");
        LedgerAddress.Server none = new LedgerAddress.Server(server.host(), server.port(), "nothing", server.user(), server.password(), Map.of());
        assertThatThrownBy(() -> LedgerStore.openToRead(none)).isInstanceOf(StoreException.class).hasMessageContaining("createdb");
        assertThat(server.toString()).isEqualTo("postgresql://whence@127.0.0.1:" + server.port() + "/" + server.database());
    }

    @Test
    void aReaderSeesOneStateWhileOthersWrite() {
        LedgerAddress.Server server = POSTGRES.database();
        List<Reading> readings = KilledTest.readings();
        try (LedgerStore writer = KilledTest.open(server); LedgerStore reader = LedgerStore.openToRead(server)) {
            Thread adding = Thread.ofVirtual().start(() -> readings.forEach(reading -> writer.add(List.of(reading))));
            int seen = 0;
            while (adding.isAlive()) {
                Ledger ledger = reader.ledger();
                int articles = ledger.stories().stream().mapToInt(story -> story.articles().size()).sum();
                assertThat(ledger.claims()).allSatisfy(claim -> assertThat(ledger.stories()).anySatisfy(story -> assertThat(story.id()).isEqualTo(claim.story())));
                assertThat(articles).isGreaterThanOrEqualTo(seen);
                seen = articles;
            }
            assertThat(reader.counts().get("article")).isEqualTo(readings.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOverWhatAnEngineDerivedInAnyOrderAndAgain(LedgerStoreTest.Kind kind) {
        LedgerAddress ledger = kind == LedgerStoreTest.Kind.SQLITE ? folder("ledger") : POSTGRES.database();
        List<Reading> readings = KilledTest.readings();
        List<Reading> early = readings.subList(0, 5);
        Ledger expected = KilledTest.sorted(Ledger.of(readings, Rooms.RARITY, List.of()));
        try (LedgerStore store = KilledTest.open(ledger)) {
            List<Told> first = told(early, 1);
            List<Told> last = told(readings, 2);
            store.keep(early);
            store.tell(first);
            store.tell(first.stream().filter(told -> last.stream().noneMatch(other -> other.story().equals(told.story()))).map(gone -> new Told(gone.story(), 2, null)).toList());
            store.tell(last.subList(0, last.size() / 2));
            store.keep(readings.subList(3, readings.size()));
            store.tell(last);
            store.tell(first);
            store.keep(early);
            assertThat(KilledTest.sorted(store.ledger())).isEqualTo(expected);
            assertThat(store.check()).isEmpty();
            ClaimQuery words = new ClaimQuery("died", null, null, null, null, null, null, false, false, false, false, 1000, 0);
            assertThat(store.claims(words)).isNotEmpty();

            store.remove(readings.getLast().article().key());
            store.add(readings);
            assertThat(KilledTest.sorted(store.ledger())).as("goes on by itself").isEqualTo(expected);
            store.rebuild();
            assertThat(KilledTest.sorted(store.ledger())).isEqualTo(expected);
        }
    }

    private static List<Told> told(List<Reading> readings, long version) {
        Map<String, Reading> byKey = new HashMap<>();
        readings.forEach(reading -> byKey.put(reading.article().key(), reading));
        return Ledger.of(readings, Rooms.RARITY, List.of()).stories().stream()
                .map(story -> new Told(story.id(), version, Chapter.of(story.articles().stream().map(byKey::get).toList(), Rooms.RARITY, List.of()))).toList();
    }

    @Test
    void losesNothingWhenTheServerEndsItsConnections() throws Exception {
        LedgerAddress.Server server = POSTGRES.database();
        List<Reading> readings = KilledTest.readings();
        Ledger expected = KilledTest.sorted(Ledger.of(readings, Rooms.RARITY, List.of()));
        int failures = 0;
        try (LedgerStore store = KilledTest.open(server); Connection other = DriverManager.getConnection(LedgerStoreTest.jdbc(server)); Statement statement = other.createStatement()) {
            for (int i = 0; i < readings.size(); i++) {
                Reading reading = readings.get(i);
                Thread ending = null;
                if (i % 7 == 3) {
                    int wait = i;
                    ending = Thread.ofPlatform().start(() -> end(statement, wait));
                }
                try {
                    store.add(List.of(reading));
                } catch (StoreException e) {
                    failures++;
                    assertThat(e).hasMessageContaining("run the command again").hasMessageStartingWith("ledger " + server);
                }
                if (ending != null) {
                    ending.join();
                }
            }
            assertThat(store.counts().get("article")).isGreaterThanOrEqualTo(readings.size() - failures);
            store.add(readings);
            assertThat(KilledTest.sorted(store.ledger())).isEqualTo(expected);
            assertThat(store.check()).isEmpty();
        }
    }

    private static void end(Statement statement, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
