package org.whence.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

/// How the program reads a web archive: pages per CPU-second, how many cores it keeps busy, whether its memory stays flat, and how much of the
/// work is taking pages apart.
///
/// `Archives LAUNCHER PAGES [FOLDER] [--rules|--model]` wraps that many pages as `WARC.gz` (the pages of FOLDER, `*.html` or `*.html.gz`, again and
/// again; made ones without it) and has `LAUNCHER read` read them in a process of its own, by rules, with the model, or each in turn. What taking
/// pages apart costs is measured on the first thousand. On a machine with other work, "cores wanted" counts the time that threads were ready to
/// run and had to wait as well.
public final class Archives {

    private static final String MEMORY = "-Xmx2g";
    private static final int SAMPLE = 1_000;
    private static final long BETWEEN_LOOKS_MS = 500;
    private static final Pattern AFTER_COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    private Archives() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> named = Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        List<String> options = Arrays.stream(arguments).filter(a -> a.startsWith("--")).toList();
        if (named.size() < 2 || named.size() > 3 || !List.of("--rules", "--model").containsAll(options)) {
            System.err.println("usage: Archives LAUNCHER PAGES [FOLDER] [--rules|--model]");
            System.exit(2);
        }
        Path launcher = Path.of(named.getFirst()).toAbsolutePath();
        int pages = Integer.parseInt(named.get(1));
        Path folder = Files.createTempDirectory("archives");
        Path archive = folder.resolve("pages.warc.gz");
        Path sample = folder.resolve("sample.warc.gz");
        try {
            List<byte[]> given = named.size() > 2 ? pagesIn(Path.of(named.get(2))) : List.of();
            long bytes = wrap(archive, pages, given);
            System.out.println("pages\t" + pages);
            System.out.printf(Locale.ROOT, "megabytes of pages\t%.0f%n", bytes / 1e6);
            int sampled = Math.min(pages, SAMPLE);
            wrap(sample, sampled, given);
            double extraction = extraction(sample) * pages / sampled;
            System.out.printf(Locale.ROOT, "taking apart: pages per CPU-second\t%.1f%n", pages / extraction);
            if (!options.contains("--model")) {
                read(launcher, archive, folder, "--rules").print("reading by rules", pages, extraction);
            }
            if (!options.contains("--rules")) {
                read(launcher, archive, folder).print("reading", pages, extraction);
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// One run of the program.
    ///
    /// @param cpu seconds of processor time
    /// @param waited seconds that its threads were ready to run and others ran
    /// @param wall seconds
    /// @param heap megabytes in use after each collection, in order
    private record Run(double cpu, double waited, double wall, List<Integer> heap, int articles) {

        void print(String name, int pages, double extraction) {
            System.out.printf(Locale.ROOT, "%s: pages per CPU-second\t%.1f%n", name, pages / cpu);
            System.out.printf(Locale.ROOT, "%s: cores busy, wanted\t%.2f, %.2f of %d%n", name, cpu / wall, (cpu + waited) / wall, Runtime.getRuntime().availableProcessors());
            System.out.printf(Locale.ROOT, "%s: share of taking apart %%\t%.0f%n", name, 100 * extraction / cpu);
            System.out.println(name + ": articles\t" + articles);
            int third = heap.size() / 3;
            if (third > 0) {
                System.out.println(name + ": heap after collections, MB, largest in each third\t" + most(heap.subList(0, third)) + " " + most(heap.subList(third, 2 * third)) + " " + most(heap.subList(2 * third, heap.size())));
            }
        }

        private static int most(List<Integer> megabytes) {
            return megabytes.stream().mapToInt(m -> m).max().orElse(0);
        }
    }

    private static Run read(Path launcher, Path archive, Path folder, String... options) throws IOException, InterruptedException {
        Path collections = folder.resolve("gc.log");
        Path out = folder.resolve("readings.jsonl");
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "read", "--format", "jsonl", "-o", out.toString()));
        command.addAll(List.of(options));
        command.add(archive.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WHENCE_JAVA_OPTIONS", MEMORY + " -Xlog:gc:file=" + collections + " -Dfile.encoding=UTF-8");
        // A first run on one short page builds what is missing, so that this is not counted.
        Path one = Files.writeString(folder.resolve("one.txt"), "The ferry has stopped, its owner said.");
        new ProcessBuilder(launcher.toString(), "read", "--rules", one.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        double before = children();
        long start = System.nanoTime();
        Process process = builder.start();
        Map<String, Long> waits = new HashMap<>();
        while (!process.waitFor(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
            waits(process.pid(), waits);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double cpu = children() - before;
        if (!Files.exists(out)) {
            throw new IOException("nothing was read; the program said: " + Files.readString(folder.resolve("errors")));
        }
        int articles;
        try (var lines = Files.lines(out)) {
            articles = (int) lines.count();
        }
        List<Integer> heap = new ArrayList<>();
        Matcher m = AFTER_COLLECTION.matcher(Files.readString(collections));
        while (m.find()) {
            heap.add(Integer.parseInt(m.group(2)));
        }
        return new Run(cpu, waits.values().stream().mapToLong(ns -> ns).sum() / 1e9, wall, heap, articles);
    }

    /// Notes for each thread of a process how long it has been ready to run and did not run, in nanoseconds (the second number of `schedstat`).
    private static void waits(long process, Map<String, Long> waits) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
            for (Path thread : threads.toList()) {
                waits.put(thread.getFileName().toString(), Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[1]));
            }
        } catch (IOException | UncheckedIOException ended) {
            // A thread or the process came to its end while it was looked at; what was noted before stays.
            return;
        }
    }

    /// Seconds of processor time of the processes that this one has started and that have ended.
    private static double children() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // cutime and cstime (proc(5), fields 16 and 17), in hundredths of a second
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    /// Seconds of processor time to take the archive apart into articles, on one thread, the compiler warm.
    private static double extraction(Path archive) {
        Inputs inputs = new Inputs(Limits.DEFAULT);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            long[] found = {0};
            long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            inputs.sources(List.of(archive.toString())).forEach(source -> inputs.read(source, input -> found[0]++));
            best = Math.min(best, (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static List<byte[]> pagesIn(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html") || f.toString().endsWith(".html.gz")).sorted().toList()) {
                try (InputStream raw = Files.newInputStream(file); InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException(folder + ": no .html or .html.gz file");
        }
        return pages;
    }

    /// Writes the archive, each record packed by itself as crawlers do.
    ///
    /// @return the bytes of all pages
    private static long wrap(Path archive, int count, List<byte[]> pages) throws IOException {
        long bytes = 0;
        Random random = new Random(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                byte[] page = pages.isEmpty() ? made(i, random) : pages.get(i % pages.size());
                bytes += page.length;
                ByteArrayOutputStream http = new ByteArrayOutputStream();
                http.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                http.write(page);
                ByteArrayOutputStream member = new ByteArrayOutputStream();
                try (OutputStream gzip = new Quick(member)) {
                    gzip.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/news/" + i + "\r\nWARC-Date: 2024-02-05T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.size() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    http.writeTo(gzip);
                    gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                member.writeTo(out);
            }
        }
        return bytes;
    }

    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final Map<Integer, String> SPEAKERS = Map.of(0, "the mayor", 1, "a spokeswoman for the port", 2, "the minister of transport", 3, "an official of the railway, who asked not to be named", 4, "the union");

    private static byte[] made(int number, Random random) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>Line " + number + " closed | Courier</title></head><body><nav>");
        for (int i = 0; i < 60; i++) {
            page.append("<a href=/s/").append(i).append(">Section ").append(i).append("</a> ");
        }
        page.append("</nav><article><h1>Line ").append(number).append(" closed</h1>");
        for (int i = 0; i < 18; i++) {
            page.append("<p>The line number ").append(number).append(" will stay closed for ").append(2 + random.nextInt(40)).append(" more days after the storm of this week, ").append(SPEAKERS.get(random.nextInt(5)))
                    .append(" said on Monday, adding that at least ").append(random.nextInt(900)).append(" people had to find another way to work.</p>");
        }
        page.append("</article><aside class=related>");
        for (int i = 0; i < 40; i++) {
            page.append("<div class=card><a href=/n/").append(i).append(">Another story that happened elsewhere</a></div>");
        }
        return page.append("</aside><footer>© Courier</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
