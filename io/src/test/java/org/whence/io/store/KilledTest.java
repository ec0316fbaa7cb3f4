package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Meaning;
import org.whence.core.ledger.Rooms;

/// A process that adds is killed at random moments. `-Dwhence.kills=200` kills it 200 times; without, a few.
class KilledTest {

    private static final int KILLS = Integer.getInteger("whence.kills", 4);

    @TempDir
    private Path folder;

    private static List<Reading> readings() {
        return new ArrayList<>(Rooms.of(77, 6, 8).stream().flatMap(room -> room.readings().stream()).toList());
    }

    /// What the killed process runs: adds one by one and says so after each.
    public static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) {
            try (LedgerStore store = LedgerStore.open(Path.of(arguments[0]), Rooms.RARITY, Meaning.NONE, Clock.systemUTC())) {
                for (Reading reading : readings()) {
                    store.add(List.of(reading));
                    System.out.println(reading.article().key());
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void losesNothingThatWasReportedAsAdded() throws IOException, InterruptedException {
        Random random = new Random(5);
        Ledger expected = sorted(Ledger.of(readings(), Rooms.RARITY, Meaning.NONE, List.of()));
        for (int kill = 0; kill < KILLS; kill++) {
            Path ledger = folder.resolve("ledger" + kill);
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                    "-cp", System.getProperty("java.class.path"), Adder.class.getName(), ledger.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            List<String> reported = new ArrayList<>();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                int after = random.nextInt(readings().size());
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    reported.add(line);
                    if (reported.size() == after) {
                        Thread.sleep(random.nextInt(12));
                        // By its handle: destroying the process itself would close the stream that is being read.
                        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    }
                }
            }
            process.waitFor();
            if (Files.exists(ledger.resolve("ledger.db"))) {
                try (LedgerStore store = LedgerStore.open(ledger, Rooms.RARITY, Meaning.NONE, Clock.systemUTC())) {
                    for (String key : reported) {
                        assertThat(store.reading(key)).as(key + ", reported before kill " + kill).isPresent();
                    }
                    store.add(readings());
                    assertThat(sorted(store.ledger())).as("completed after kill " + kill).isEqualTo(expected);
                    assertThat(store.check()).isEmpty();
                }
            }
        }
    }

    private static Ledger sorted(Ledger ledger) {
        return new Ledger(ledger.stories().stream().sorted(Comparator.comparing(story -> story.id())).toList(), ledger.copies(),
                ledger.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
    }
}
