package org.whence.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;

/// What adding an article costs as the ledger grows, what asking it costs, and whether it still answers rightly.
///
/// `LedgerScale FOLDER TOGETHER MARK…` adds invented readings to a new ledger in FOLDER, TOGETHER at a time, up to the
/// greatest MARK, and prints at each mark the processor time an article of the last ones before it, in milliseconds, with
/// everything derived and kept, and the times of questions; at the end, how many planted events the ledger tells right. Processor
/// time is that of the whole process, compiler and collector included, so that others on the machine do not count; the making of
/// the readings and the asking are not in it.
///
/// `LedgerScale ask FOLDER` asks only; `LedgerScale verify FOLDER` only compares with what was planted, also after a run that was stopped: the
/// same articles are invented again, as many as the ledger holds.
public final class LedgerScale {

    private static final int WINDOW = 5_000;
    private static final int QUESTIONS = 1_000;
    private static final int WARM_UP = 200;
    private static final int EVENTS = 2_000;
    private static final int SEED = 1;

    private LedgerScale() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("ask")) {
            try (LedgerStore store = LedgerStore.openToRead(Path.of(arguments[1]))) {
                ask(store);
            }
            return;
        }
        if (arguments[0].equals("verify")) {
            try (LedgerStore store = LedgerStore.openToRead(Path.of(arguments[1]))) {
                Load load = new Load(SEED, Vocabulary.shipped());
                long articles = store.counts().getOrDefault("article", 0L);
                for (long i = 0; i < articles; i++) {
                    load.next();
                }
                verify(store, load.planted());
            }
            return;
        }
        Path folder = Path.of(arguments[0]);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + ": exists already; name a new folder");
        }
        int together = Integer.parseInt(arguments[1]);
        TreeSet<Integer> marks = new TreeSet<>(Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList());
        Load load = new Load(SEED, Vocabulary.shipped());
        try (LedgerStore store = LedgerStore.open(folder, RarityTable.shipped(), Clock.systemUTC())) {
            add(store, load, together, marks, folder);
        }
        try (LedgerStore store = LedgerStore.openToRead(folder)) {
            verify(store, load.planted());
        }
    }

    private static void add(LedgerStore store, Load load, int together, TreeSet<Integer> marks, Path folder) throws IOException {
        String head = "articles\tCPU ms an article\tthe same, all so far\twall ms an article\tarticles a CPU-second\theap MiB\tresident MiB\tfile MiB";
        int added = 0;
        long cpu = 0;
        long wall = 0;
        long[][] window = new long[Math.max(1, WINDOW / together)][2];
        int batch = 0;
        while (added < marks.last()) {
            List<Reading> readings = new ArrayList<>();
            while (readings.size() < Math.min(together, marks.last() - added)) {
                readings.add(load.next());
            }
            long cpuBefore = cpu();
            long wallBefore = System.nanoTime();
            store.add(readings);
            long[] took = {cpu() - cpuBefore, System.nanoTime() - wallBefore};
            window[batch++ % window.length] = took;
            cpu += took[0];
            wall += took[1];
            int before = added;
            added += readings.size();
            int at = added;
            if (marks.stream().anyMatch(mark -> before < mark && mark <= at)) {
                long lastCpu = Arrays.stream(window).mapToLong(one -> one[0]).sum();
                long lastWall = Arrays.stream(window).mapToLong(one -> one[1]).sum();
                double articles = (double) Math.min(batch, window.length) * together;
                System.out.printf(Locale.ROOT, head + "%n%d\t%.2f\t%.2f\t%.2f\t%.0f\t%d\t%d\t%d%n", added, lastCpu / articles / 1e6, cpu / 1e6 / added, lastWall / articles / 1e6,
                        articles * 1e9 / lastCpu, heap() >> 20, resident() >> 10, size(folder) >> 20);
                try (LedgerStore reader = LedgerStore.openToRead(folder)) {
                    ask(reader);
                }
            }
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// Times questions in words of claims that are there, and traces.
    private static void ask(LedgerStore store) {
        Random random = new Random(SEED);
        long all = store.count(ClaimQuery.ALL);
        System.out.println("counts\t" + store.counts());
        List<Claim> some = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            some.addAll(store.claims(new ClaimQuery(null, null, null, null, null, null, null, false, false, false, false, 3, (int) (all * i / 100))));
        }
        Times words = new Times();
        Times traces = new Times();
        long found = 0;
        for (int i = 0; i < QUESTIONS + WARM_UP; i++) {
            Claim claim = some.get(random.nextInt(some.size()));
            String question = question(claim.proposition(), random);
            long[] start = Times.now();
            found += store.claims(new ClaimQuery(question, null, null, null, null, null, null, false, false, false, false, 20, 0)).size();
            long[] asked = Times.now();
            Optional<Claim> traced = store.claim(claim.id(), true);
            traced.ifPresent(one -> one.disputedBy().forEach(id -> store.claim(id, false)));
            if (i >= WARM_UP) {
                words.add(start, asked);
                traces.add(asked, Times.now());
            }
        }
        words.print("claims WORDS");
        traces.print("trace");
        System.out.println("claims found\t" + found);
    }

    /// Times of questions, as the processor and the clock have them: of all threads of the program, as one page is read by several.
    private static final class Times {

        private final List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>());

        static long[] now() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long cpu = Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
            return new long[] {cpu, System.nanoTime()};
        }

        void add(long[] from, long[] to) {
            for (int i = 0; i < from.length; i++) {
                times.get(i).add((to[i] - from[i]) / 1e6);
            }
        }

        void print(String what) {
            for (int i = 0; i < times.size(); i++) {
                List<Double> sorted = times.get(i).stream().sorted().toList();
                System.out.printf(Locale.ROOT, "%s, %s\tp50 %.2f ms\tp99 %.2f ms\tworst %.2f ms%n", what, i == 0 ? "processor" : "clock", sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100), sorted.getLast());
            }
        }
    }

    /// One to three words of a proposition.
    private static String question(String proposition, Random random) {
        List<String> words = Arrays.stream(proposition.split("[^\\p{L}\\p{Nd}]+")).filter(word -> word.length() > 3).toList();
        StringBuilder question = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(3) && !words.isEmpty(); i++) {
            question.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return question.toString();
    }

    /// Compares the ledger with what was planted.
    private static void verify(LedgerStore store, List<Planted> planted) {
        int step = Math.max(1, planted.size() / EVENTS);
        int events = 0;
        int[] right = new int[Answer.NAMES.size()];
        for (int i = 0; i < planted.size(); i += step) {
            events++;
            boolean[] answer = Answer.of(store, planted.get(i));
            for (int k = 0; k < right.length; k++) {
                right[k] += answer[k] ? 1 : 0;
            }
        }
        for (int k = 0; k < right.length; k++) {
            System.out.println(Answer.NAMES.get(k) + "\t" + right[k] + " of " + events + " events right");
        }
    }
}
