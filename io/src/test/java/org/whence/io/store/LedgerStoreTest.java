package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.LedgerLaws;
import org.whence.core.ledger.Rooms;

@Timeout(value = 180, unit = TimeUnit.SECONDS)
class LedgerStoreTest {

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    @TempDir
    private Path folder;

    /// What keeps a ledger.
    enum Kind {
        SQLITE, POSTGRESQL
    }

    private LedgerAddress address(Kind kind) {
        return switch (kind) {
            case SQLITE -> new LedgerAddress.Folder(folder.resolve("ledger"));
            case POSTGRESQL -> POSTGRES.database();
        };
    }

    private static LedgerStore open(LedgerAddress address) {
        return LedgerStore.open(address, Rooms.RARITY, Clock.systemUTC());
    }

    private LedgerStore open(Kind kind) {
        return open(address(kind));
    }

    private static List<Reading> readings(long seed, int rooms, int articles) {
        return new ArrayList<>(Rooms.of(seed, rooms, articles).stream().flatMap(room -> room.readings().stream()).toList());
    }

    /// The stored answer in the order of the derived one.
    private static Ledger sorted(Ledger ledger) {
        return new Ledger(ledger.stories().stream().sorted(Comparator.comparing(story -> story.id())).toList(), ledger.copies(),
                ledger.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, 1", "SQLITE, 2", "SQLITE, 3", "POSTGRESQL, 1", "POSTGRESQL, 2", "POSTGRESQL, 3"})
    void keepsWhatTheReadingsGiveInAnyOrderAndAnyPortions(Kind kind, long seed) {
        List<Reading> readings = readings(seed, 3, 7);
        Ledger expected = sorted(Ledger.of(readings, Rooms.RARITY, List.of()));
        Collections.shuffle(readings, new Random(seed));
        try (LedgerStore store = open(kind)) {
            int portion = 1 + (int) seed * 2;
            for (int i = 0; i < readings.size(); i += portion) {
                store.add(readings.subList(i, Math.min(readings.size(), i + portion)));
            }
            assertThat(sorted(store.ledger())).isEqualTo(expected);
            LedgerLaws.hold(store.ledger());
            assertThat(store.add(readings)).isEqualTo(new LedgerStore.Added(0, 0, readings.size()));
            assertThat(sorted(store.ledger())).as("added twice").isEqualTo(expected);

            Reading one = readings.get(readings.size() / 2);
            assertThat(store.remove(one.article().key())).isTrue();
            List<Reading> rest = readings.stream().filter(reading -> reading != one).toList();
            assertThat(sorted(store.ledger())).as("one removed").isEqualTo(sorted(Ledger.of(rest, Rooms.RARITY, List.of())));
            store.add(List.of(one));
            assertThat(sorted(store.ledger())).as("added back").isEqualTo(expected);

            store.rebuild();
            assertThat(sorted(store.ledger())).as("rebuilt").isEqualTo(expected);
            assertThat(store.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsClaimsByWordsPartyAndPublisher(Kind kind) {
        List<Reading> readings = readings(7, 2, 6);
        try (LedgerStore store = open(kind)) {
            store.add(readings);
            Claim some = store.claims(ClaimQuery.ALL).stream().filter(claim -> !claim.origins().isEmpty()).findFirst().orElseThrow();
            ClaimQuery words = new ClaimQuery(some.proposition(), null, null, null, null, null, null, false, false, false, false, 5, 0);
            assertThat(store.claims(words)).contains(some);
            assertThat(store.claims(new ClaimQuery("\" OR * NEAR(", null, null, null, null, null, null, false, false, false, false, 5, 0))).isEmpty();
            ClaimQuery party = new ClaimQuery(null, null, some.origins().getFirst().name(), null, null, null, null, false, false, false, false, 50, 0);
            assertThat(store.claims(party)).contains(some);
            ClaimQuery publisher = new ClaimQuery(null, null, null, some.reports().getFirst().publisher(), null, null, null, false, false, false, false, 50, 0);
            assertThat(store.claims(publisher)).contains(some);
            assertThat(store.claim(some.id().substring(0, 8), true)).contains(some);
            assertThat(store.source(some.origins().getFirst().name())).isPresent();
        }
    }

    /// An id that a claim or story had leads to what holds now what it was made from, in whatever order articles came.
    @ParameterizedTest
    @EnumSource
    void anIdThatMovedLeadsToWhatHoldsItsFirstReportNow(Kind kind) {
        List<Reading> readings = readings(11, 3, 8);
        readings.sort(Comparator.comparing((Reading reading) -> String.valueOf(reading.article().published())).reversed());
        Map<String, String> claims = new HashMap<>();
        Map<String, String> stories = new HashMap<>();
        try (LedgerStore store = open(kind)) {
            for (Reading reading : readings) {
                store.add(List.of(reading));
                store.ledger().claims().forEach(claim -> claims.put(claim.id(), claim.reports().getFirst().id()));
                store.ledger().stories().forEach(story -> stories.put(story.id(), story.articles().getFirst()));
            }
            Ledger now = store.ledger();
            assertThat(claims.keySet()).as("some moved").hasSizeGreaterThan(now.claims().size());
            claims.forEach((id, first) -> {
                LedgerStore.Found found = store.find(id).orElseThrow();
                Claim claim = store.claim(found.id(), false).orElseThrow();
                assertThat(claim.reports()).as(id).anyMatch(report -> report.id().equals(first));
                assertThat(found.basis()).isEqualTo(store.basis(claim.story()).orElseThrow());
            });
            assertThat(stories.keySet()).as("some moved").hasSizeGreaterThan(now.stories().size());
            stories.forEach((id, first) -> {
                String story = store.basis(id).isPresent() ? id : store.storyOfFormer(id).orElseThrow();
                assertThat(store.story(story).orElseThrow().articles()).as(id).contains(first);
            });
            assertThat(store.find("c0")).isEmpty();
            assertThat(store.storyOfFormer("s0")).isEmpty();
            store.remove(readings.getLast().article().key());
            store.rebuild();
            assertThat(store.check()).isEmpty();
        }
    }

    /// What one reader asks at once is of one state, and neither waits for it: not another reader, not the writer.
    @Test
    void readersWaitForNobody() throws Exception {
        List<Reading> readings = readings(5, 2, 6);
        try (LedgerStore writer = open(Kind.SQLITE); LedgerStore reader = LedgerStore.openToRead(address(Kind.SQLITE)); ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            writer.add(readings.subList(0, 3));
            long before = reader.counts().get("article");
            reader.atOnce(() -> {
                assertThat(reader.counts().get("article")).isEqualTo(before);
                writer.add(readings.subList(3, readings.size()));
                assertThat(reader.counts().get("article")).as("the state in which it began to ask").isEqualTo(before);
                List<Future<Long>> asked = IntStream.range(0, 30).mapToObj(_ -> others.submit(() -> reader.counts().get("article"))).toList();
                for (Future<Long> one : asked) {
                    try {
                        assertThat(one.get()).isEqualTo(readings.size());
                    } catch (InterruptedException | ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return true;
            });
            assertThat(reader.counts().get("article")).isEqualTo(readings.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsByNameWhatItFindsWhole(Kind kind) {
        try (LedgerStore store = open(kind)) {
            store.add(readings(7, 3, 6));
            List<Claim> all = store.claims(ClaimQuery.ALL);
            assertThat(store.find(ClaimQuery.ALL)).extracting(LedgerStore.Found::id).isEqualTo(all.stream().map(Claim::id).toList());
            Claim some = all.stream().filter(claim -> !claim.origins().isEmpty()).findFirst().orElseThrow();
            List<Claim> of = store.claims(ClaimQuery.ofStory(some.story()));
            assertThat(store.findOfStory(some.story(), 500, 0)).extracting(LedgerStore.Found::id).containsExactlyInAnyOrderElementsOf(of.stream().map(Claim::id).toList());
            assertThat(store.sums(some.story())).isEqualTo(new LedgerStore.Sums(of.size(),
                    (int) of.stream().filter(claim -> claim.circular() && claim.reports().stream().map(report -> report.article()).distinct().count() > 1).count(),
                    (int) of.stream().filter(claim -> !claim.disputedBy().isEmpty()).count()));
            assertThat(store.sums("none")).isEqualTo(new LedgerStore.Sums(0, 0, 0));
            assertThat(store.findStories(1, 0)).isEqualTo(store.stories(1).stream().map(story -> story.id()).toList());
            assertThat(store.findForecasts(9, 0)).extracting(LedgerStore.Found::id).isEqualTo(store.forecasts(9).stream().map(Claim::id).toList());
            String basis = store.basisOfArticle(some.reports().getFirst().article()).orElseThrow();
            String party = store.basisOfParty(some.origins().getFirst().name());
            assertThat(basis).endsWith(' ' + store.basis(some.story()).orElseThrow());
            store.remove(some.reports().getFirst().article());
            assertThat(store.basisOfArticle(some.reports().getFirst().article())).isEmpty();
            assertThat(store.basisOfParty(some.origins().getFirst().name())).isNotEqualTo(party);
        }
    }

    private static ClaimQuery words(String words, int limit, int offset) {
        return new ClaimQuery(words, null, null, null, null, null, null, false, false, false, false, limit, offset);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheClaimsWithMostReportsFirstAndThenTheLatest(Kind kind) {
        try (LedgerStore store = open(kind)) {
            store.add(readings(7, 4, 6));
            String[] all = store.claims(ClaimQuery.ALL).stream().map(Claim::proposition).toList().toString().split("\\P{L}+");
            String common = Arrays.stream(all).filter(word -> word.length() > 3).max(Comparator.comparing(word -> Collections.frequency(List.of(all), word))).orElseThrow();
            List<Claim> found = store.claims(words(common, Integer.MAX_VALUE, 0));
            assertThat(found).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.comparing(ClaimNumber::of).reversed());
            assertThat(found).isSortedAccordingTo(Comparator.comparing((Claim claim) -> claim.reports().size()).reversed());
            assertThat(store.count(words(common, 1, 0))).isEqualTo(found.size());
            assertThat(store.claims(words(common, 2, 3))).isEqualTo(found.subList(3, 5));
            ClaimQuery circular = new ClaimQuery(common, null, null, null, null, null, null, true, false, false, false, 99, 0);
            assertThat(store.claims(circular)).isEqualTo(found.stream().filter(Claim::circular).toList());
            assertThat(store.count(circular)).isEqualTo(store.claims(circular).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClaimWhoseNumberIsTakenTakesTheNextThatIsFree(Kind kind) {
        try (LedgerStore store = open(kind)) {
            List<Reading> readings = readings(7, 1, 6);
            store.add(readings);
            List<Claim> before = store.claims(words("a", Integer.MAX_VALUE, 0));
            List<Long> nums = store.database().query("SELECT num FROM claim ORDER BY num", row -> row.getLong(1));
            readings.forEach(reading -> store.remove(reading.article().key()));
            for (long num : nums) {
                store.database().update("INSERT INTO claim (num, id, story, proposition, modality, reports, independent, unattributed, drift, disputed, anonymous, body)"
                        + " VALUES (?, ?, 'none', '', 'REPORT', 1, 0, 0, 0, 0, 0, '')", num, "other " + num);
            }
            store.add(readings);
            assertThat(store.claims(words("a", Integer.MAX_VALUE, 0))).containsExactlyInAnyOrderElementsOf(before);
            assertThat(store.database().query("SELECT num FROM claim WHERE story <> 'none'", row -> row.getLong(1))).hasSameSizeAs(nums).doesNotContainAnyElementsOf(nums);
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctionsSurviveARebuildAndCanBeUndone(Kind kind) {
        List<Reading> readings = readings(8, 1, 8);
        try (LedgerStore store = open(kind)) {
            store.add(readings);
            Ledger before = sorted(store.ledger());
            Claim claim = store.claims(ClaimQuery.ALL).stream().filter(one -> one.reports().size() > 2).findFirst().orElseThrow();
            long id = store.correct(new Correction.Split(claim.reports().getLast().id()), "an editor");
            Ledger after = sorted(store.ledger());
            assertThat(after).isNotEqualTo(before);
            store.rebuild();
            assertThat(sorted(store.ledger())).isEqualTo(after);
            assertThat(store.undo(id, "another editor")).isTrue();
            assertThat(sorted(store.ledger())).isEqualTo(before);
            assertThat(store.corrections()).singleElement().satisfies(noted -> {
                assertThat(noted.who()).isEqualTo("an editor");
                assertThat(noted.undoneBy()).isEqualTo("another editor");
            });
        }
    }

    @Test
    void aFolderRefusesASecondWriterAndAFileInItsPlace() throws Exception {
        LedgerAddress ledger = address(Kind.SQLITE);
        try (LedgerStore store = open(ledger)) {
            store.add(readings(9, 1, 2));
            assertThatThrownBy(() -> open(ledger)).isInstanceOf(StoreException.class).hasMessageContaining("another process is writing");
            try (LedgerStore reader = LedgerStore.openToRead(ledger)) {
                assertThat(reader.counts().get("article")).isEqualTo(2);
            }
        }
        Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> open(new LedgerAddress.Folder(folder.resolve("file")))).isInstanceOf(StoreException.class).hasMessageContaining("cannot be opened to write");
    }

    @ParameterizedTest
    @EnumSource
    void refusesANewerSchemaAndToReadWhatIsNotThere(Kind kind) throws SQLException {
        LedgerAddress ledger = address(kind);
        assertThatThrownBy(() -> LedgerStore.openToRead(ledger)).isInstanceOf(StoreException.class).hasMessageContaining("there is none");
        open(ledger).close();
        switch (ledger) {
            case LedgerAddress.Folder(Path path) -> execute("jdbc:sqlite:" + path.resolve("ledger.db"), "PRAGMA user_version = 99");
            case LedgerAddress.Server server -> execute(jdbc(server), "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " VALUES (99, '99', 'of the future', 'SQL', 'V99__future.sql', 'someone', 1, true)");
        }
        assertThatThrownBy(() -> open(ledger)).isInstanceOf(StoreException.class).hasMessageContaining("newer Whence");
        assertThatThrownBy(() -> LedgerStore.openToRead(ledger)).isInstanceOf(StoreException.class).hasMessageContaining("newer Whence");
    }

    static String jdbc(LedgerAddress.Server server) {
        return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database() + "?user=" + server.user() + "&password="
                + URLEncoder.encode(String.valueOf(server.password()), StandardCharsets.UTF_8);
    }

    private static void execute(String url, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void backsUpWhileInUse(Kind kind) {
        try (LedgerStore store = open(kind)) {
            store.add(readings(10, 2, 5));
            Path copy = folder.resolve("copy");
            assertThat(copy.toFile().mkdir()).isTrue();
            store.backup(copy.resolve("ledger.db"));
            try (LedgerStore backup = LedgerStore.openToRead(copy)) {
                assertThat(backup.ledger()).isEqualTo(store.ledger());
            }
            assertThatThrownBy(() -> store.backup(copy.resolve("ledger.db"))).isInstanceOf(StoreException.class).hasMessageContaining("exists already");
        }
    }
}
