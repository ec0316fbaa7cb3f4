package org.whence.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Many people reading a desk at once: each opens a page, looks at it for a moment and opens another.
///
/// Two times of three that is a page which the one before links to, chosen by chance from a seed; else one that was found at the beginning, as a
/// bookmark, or an address that a colleague sent, would be: it may have moved meanwhile, and is followed to where it stands now. Every
/// answer is looked at: it has status 200, is a whole page of the desk, and says something. What is not so, and what does not come within 30
/// seconds, is a fault.
///
/// Usage: `Readers ADDRESS [READERS] [SECONDS] [PAUSE]`, for example `Readers http://127.0.0.1:7411 200 60 1000`, PAUSE in milliseconds, half as
/// long to half as long again.
/// Prints the number of pages, the faults (by kind on the error stream), how many pages had moved, how many different ones there were, the 50th, 95th and
/// 99th percentile of the time to the last byte in milliseconds, and the longest; then, for each sort of page, how many and the 50th and 99th percentile.
public final class Readers {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:(?:claims|stories)/[^\"#?/]+(?:/report)?|article|sources?|search|map|forecasts)?(?:[?][^\"#]*)?)(?:#[^\"]*)?\"");
    private static final Pattern SORT = Pattern.compile("^/(claims/[^/?]+/report|[a-z]*)");
    private static final int FOLLOWED = 3;

    private final String address;
    private final HttpClient http;
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Long>> bySort = new ConcurrentSkipListMap<>();
    private final Map<String, Fault> faults = new ConcurrentSkipListMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong moved = new AtomicLong();

    /// One kind of fault.
    ///
    /// @param first the page at which it was met first
    private record Fault(String first, AtomicLong times) {}

    private Readers(String address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    public static void main(String[] arguments) throws InterruptedException {
        String address = arguments[0].replaceFirst("/$", "");
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        int pause = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1000;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder().executor(each).followRedirects(HttpClient.Redirect.NORMAL).version(HttpClient.Version.HTTP_1_1).build()) {
            Readers all = new Readers(address, http);
            List<String> bookmarks = all.bookmarks();
            long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < readers; i++) {
                    int number = i;
                    people.submit(() -> all.read(bookmarks, new Random(number), end, pause));
                }
            }
            all.print(readers, seconds);
        }
    }

    /// The first pages and those that they link to.
    private List<String> bookmarks() throws InterruptedException {
        Set<String> found = new LinkedHashSet<>(List.of("/", "/map", "/forecasts", "/sources", "/search"));
        for (String page : List.of("/", "/search", "/sources")) {
            found.addAll(links(get(page)));
        }
        times.clear();
        bySort.clear();
        seen.clear();
        return new ArrayList<>(found);
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        for (Matcher link = LINK.matcher(page); link.find();) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private void read(List<String> bookmarks, Random chance, long end, int pause) {
        try {
            // People do not come all in the same moment.
            Thread.sleep(chance.nextInt(pause + 1));
            List<String> links = List.of();
            while (System.nanoTime() < end) {
                List<String> from = links.isEmpty() || chance.nextInt(FOLLOWED) == 0 ? bookmarks : links;
                links = links(get(from.get(chance.nextInt(from.size()))));
                Thread.sleep(pause / 2 + chance.nextInt(pause + 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String get(String page) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + page)).header("Accept", "text/html").header("Accept-Encoding", "gzip").timeout(Duration.ofSeconds(30)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long time = System.nanoTime() - start;
            times.add(time);
            bySort.computeIfAbsent(sort(page), _ -> new ConcurrentLinkedQueue<>()).add(time);
            seen.add(page);
            if (answer.previousResponse().isPresent()) {
                moved.incrementAndGet();
            }
            String body = text(answer);
            String fault = fault(answer.statusCode(), body);
            if (!fault.isEmpty()) {
                fault(sort(page) + ": " + fault, page);
                return "";
            }
            return body;
        } catch (IOException e) {
            fault(sort(page) + ": " + e.getClass().getSimpleName(), page);
            return "";
        }
    }

    private static String sort(String page) {
        Matcher sort = SORT.matcher(page);
        return sort.find() ? sort.group(1).replaceFirst("/.*/", "/") : page;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What is wrong with an answer; empty where nothing is.
    private static String fault(int status, String body) {
        if (status != 200) {
            return "status " + status;
        }
        if (!body.stripLeading().startsWith("<!DOCTYPE html>") || !body.stripTrailing().endsWith("</html>")) {
            return "not a whole page";
        }
        return body.contains("<h1") ? "" : "a page without a heading";
    }

    private void fault(String kind, String page) {
        faults.computeIfAbsent(kind, _ -> new Fault(page, new AtomicLong())).times().incrementAndGet();
    }

    private void print(int readers, int seconds) {
        long[] sorted = sorted(times);
        System.out.println(readers + " readers, " + seconds + " s: " + sorted.length + " pages, " + faults.values().stream().mapToLong(fault -> fault.times().get()).sum() + " faults, " + moved + " moved, " + seen.size()
                + " different, p50 " + part(sorted, .5) + " ms, p95 " + part(sorted, .95) + " ms, p99 " + part(sorted, .99) + " ms, longest " + part(sorted, 1) + " ms");
        bySort.forEach((sort, of) -> {
            long[] these = sorted(of);
            System.out.println("  /" + sort + ": " + these.length + " pages, p50 " + part(these, .5) + " ms, p99 " + part(these, .99) + " ms");
        });
        faults.forEach((kind, fault) -> System.err.println(fault.times() + " times " + kind + ", first at " + fault.first()));
    }

    private static long[] sorted(Queue<Long> times) {
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static long part(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : Arrays.stream(sorted).skip((long) (part * (sorted.length - 1))).findFirst().orElse(0) / 1_000_000;
    }
}
