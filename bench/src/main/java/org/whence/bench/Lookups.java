package org.whence.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.whence.core.place.Gazetteer;
import org.whence.io.place.GazetteerFile;

/// How many names the gazetteer looks up in a second of processor time, on one thread.
///
/// `Lookups` asks for every entry's own name, and for as many that no entry has, in an order that jumps about the file, and prints
/// `lookups a CPU-second<TAB>` the median round. A look-up takes the name as it is written and gives its entries: it is folded, hashed
/// and found in the mapped file.
public final class Lookups {

    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private Lookups() {}

    public static void main(String[] arguments) throws IOException {
        Gazetteer gazetteer = GazetteerFile.shipped();
        List<String> names = new ArrayList<>();
        for (int entry = 0; entry < gazetteer.size(); entry++) {
            names.add(gazetteer.name(entry));
            names.add(new StringBuilder(gazetteer.name(entry)).reverse().toString());
        }
        Collections.shuffle(names, new Random(1));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Double> rates = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            found = 0;
            for (String name : names) {
                found += gazetteer.named(name).isEmpty() ? 0 : 1;
            }
            if (round >= WARM_ROUNDS) {
                rates.add(names.size() * NANOS / (clock.getCurrentThreadCpuTime() - start));
            }
        }
        rates.sort(null);
        System.out.printf(Locale.ROOT, "entries\t%d%nnames asked for\t%d (found %d)%nlookups a CPU-second\t%.0f%n", gazetteer.size(), names.size(), found,
                rates.get(ROUNDS / 2));
    }
}
