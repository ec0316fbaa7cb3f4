package org.whence.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Rarity;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;

/// Derives a ledger from readings in memory, without a store: what the derivation alone gives and costs.
///
/// `Derive OUT READINGS.jsonl…` writes the ledger as the contract's JSON and prints its counts and the processor time.
public final class Derive {

    private Derive() {}

    public static void main(String[] arguments) throws IOException, WireException {
        List<Reading> readings = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            readings.addAll(readings(Path.of(file)));
        }
        Rarity rarity = RarityTable.shipped();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        Ledger ledger = Ledger.of(readings, rarity, List.of());
        double seconds = (system.getProcessCpuTime() - start) / 1e9;
        Files.writeString(Path.of(arguments[0]), LedgerJson.write(ledger));
        System.out.printf(Locale.ROOT, "%d articles, %d stories, %d copies, %d claims; %.2f CPU-seconds, %.2f ms an article%n", readings.size(), ledger.stories().size(),
                ledger.copies().size(), ledger.claims().size(), seconds, seconds * 1e3 / Math.max(1, readings.size()));
    }

    /// The readings of a file of JSON Lines.
    static List<Reading> readings(Path file) throws IOException, WireException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                readings.add(ReadingJson.read(line));
            }
        }
        return readings;
    }
}
