package org.whence.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many people reading a desk at once: each opens a page, looks at it for a moment and opens another that it links to.
///
/// Usage: `Readers ADDRESS [READERS] [SECONDS] [PAUSE]`, for example `Readers http://127.0.0.1:7411 200 60 1000`, PAUSE in milliseconds.
/// Prints the number of pages, the faults (by kind on the error stream), and the 50th, 95th and 99th percentile of the time to the last byte in milliseconds.
public final class Readers {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:claims|stories|article|source|search|map|forecasts)[^\"#]*)");

    private final String address;
    private final HttpClient http;
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicLong> faults = new ConcurrentSkipListMap<>();

    private Readers(String address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    public static void main(String[] arguments) throws InterruptedException {
        String address = arguments[0].replaceFirst("/$", "");
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        int pause = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1000;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor(); HttpClient http = HttpClient.newBuilder().executor(each).build()) {
            Readers all = new Readers(address, http);
            List<String> pages = all.pages();
            long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < readers; i++) {
                    int first = i;
                    people.submit(() -> all.read(pages, first, end, pause));
                }
            }
            all.print(readers, seconds);
        }
    }

    /// The pages that the first one links to, and those that these link to.
    private List<String> pages() throws InterruptedException {
        Set<String> found = new LinkedHashSet<>(List.of("/"));
        for (String page : List.of("/", "/search", "/sources")) {
            Matcher link = LINK.matcher(get(page));
            while (link.find()) {
                found.add(link.group(1).replace("&amp;", "&"));
            }
        }
        times.clear();
        return new ArrayList<>(found);
    }

    private void read(List<String> pages, int first, long end, int pause) {
        try {
            for (int i = 0; System.nanoTime() < end; i++) {
                get(pages.get((first * 31 + i * 7) % pages.size()));
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String get(String page) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(address + page)).timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                fault("status " + answer.statusCode());
            }
            times.add(System.nanoTime() - start);
            return answer.body();
        } catch (IOException e) {
            fault(e.getClass().getSimpleName());
            return "";
        }
    }

    private void fault(String kind) {
        faults.computeIfAbsent(kind, first -> new AtomicLong()).incrementAndGet();
    }

    private void print(int readers, int seconds) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.println(readers + " readers, " + seconds + " s: " + sorted.length + " pages, " + faults.values().stream().mapToLong(AtomicLong::get).sum() + " faults, p50 " + part(sorted, .5) + " ms, p95 " + part(sorted, .95)
                + " ms, p99 " + part(sorted, .99) + " ms");
        faults.forEach((kind, times) -> System.err.println(times + " times " + kind));
    }

    private static long part(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : Arrays.stream(sorted).skip((long) (part * (sorted.length - 1))).findFirst().orElse(0) / 1_000_000;
    }
}
