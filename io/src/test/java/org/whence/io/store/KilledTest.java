package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Rooms;

/// A process that adds is killed at random moments. `-Dwhence.kills=200` kills it 200 times; without, a few.
class KilledTest {

    private static final int KILLS = Integer.getInteger("whence.kills", 4);
    private static final int STARTING_MS = 1_500;

    @TempDir
    private Path folder;

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    static List<Reading> readings() {
        return new ArrayList<>(Rooms.of(77, 6, 8).stream().flatMap(room -> room.readings().stream()).toList());
    }

    /// What a process runs: adds every so many-th reading, one by one, and says so after each.
    public static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) {
            int first = Integer.parseInt(arguments[1]);
            int step = Integer.parseInt(arguments[2]);
            try (LedgerStore store = open(LedgerAddress.of(arguments[0]))) {
                List<Reading> readings = readings();
                for (int i = first; i < readings.size(); i += step) {
                    Reading reading = readings.get(i);
                    store.add(List.of(reading));
                    System.out.println(reading.article().key());
                    System.out.flush();
                }
            }
        }
    }

    /// An address with its password, as it does not show it itself.
    static String written(LedgerAddress address) {
        return switch (address) {
            case LedgerAddress.Folder(Path path) -> path.toString();
            case LedgerAddress.Server server -> server.toString().replace("@", ":" + URLEncoder.encode(String.valueOf(server.password()), StandardCharsets.UTF_8).replace("+", "%20") + "@");
        };
    }

    static LedgerStore open(LedgerAddress address) {
        return LedgerStore.open(address, Rooms.RARITY, Clock.systemUTC());
    }

    /// Starts a process that adds.
    static Process adder(LedgerAddress ledger, int first, int step) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Adder.class.getName(), written(ledger), "" + first, "" + step).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// Each process goes on with the ledger that the one before it left, until one is not killed and completes it; then another begins.
    @ParameterizedTest
    @EnumSource
    void losesNothingThatWasReportedAsAdded(LedgerStoreTest.Kind kind) throws IOException, InterruptedException {
        Random random = new Random(5);
        Ledger expected = sorted(Ledger.of(readings(), Rooms.RARITY, List.of()));
        int most = Math.clamp(2L * readings().size() / KILLS, 6, 24);
        int kills = 0;
        for (int number = 0; kills < KILLS; number++) {
            LedgerAddress ledger = kind == LedgerStoreTest.Kind.SQLITE ? new LedgerAddress.Folder(folder.resolve("ledger" + number)) : POSTGRES.database();
            Set<String> reported = new LinkedHashSet<>();
            boolean killed = true;
            while (killed) {
                killed = isKilled(adder(ledger, 0, 1), reported, random.nextInt(most), random);
                kills += killed ? 1 : 0;
                // Killed before anything was said, there may be nothing yet.
                try (LedgerStore store = open(ledger)) {
                    for (String key : reported) {
                        assertThat(store.reading(key)).as(key + ", reported before kill " + kills).isPresent();
                    }
                    if (!killed) {
                        assertThat(sorted(store.ledger())).as("completed after " + kills + " kills").isEqualTo(expected);
                        assertThat(store.check()).isEmpty();
                    }
                }
            }
        }
        System.out.println(kind + ": killed " + kills + " times");
    }

    /// Kills a process after it has reported so many articles that none reported before, and a moment more; false where it ended first.
    private static boolean isKilled(Process process, Set<String> reported, int after, Random random) throws IOException, InterruptedException {
        int fresh = 0;
        boolean killed = after == 0;
        if (killed) {
            // While it starts and makes or opens the ledger.
            Thread.sleep(random.nextInt(STARTING_MS));
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                fresh += reported.add(line) ? 1 : 0;
                if (!killed && fresh == after) {
                    killed = true;
                    Thread.sleep(random.nextInt(12));
                    // By its handle: destroying the process itself would close the stream that is being read.
                    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
        int status = process.waitFor();
        assertThat(killed || status == 0).as("ended by itself with status " + status).isTrue();
        return status != 0;
    }

    static Ledger sorted(Ledger ledger) {
        return new Ledger(ledger.stories().stream().sorted(Comparator.comparing(story -> story.id())).toList(), ledger.copies(),
                ledger.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
    }
}
