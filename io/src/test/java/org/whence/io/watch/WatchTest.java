package org.whence.io.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.io.archive.Evidence;
import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2024-02-05T10:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (("\"" + page.hashCode() + "\"").equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] body = page.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", page.startsWith("<rss") ? "application/rss+xml" : "text/html");
                exchange.getResponseHeaders().set("ETag", "\"" + page.hashCode() + "\"");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String article(String subject) {
        return "<html><head><title>" + subject + "</title></head><body><article><h1>" + subject + " in the storm</h1><p>" + subject + " has come to a halt until the evening, the regional council said in a statement on Monday morning.</p>"
                + "<p>About two hundred people are waiting, according to the port authority, which has opened a hall with food and beds for them.</p></article></body></html>";
    }

    private String feed(String... paths) {
        StringBuilder out = new StringBuilder("<rss><channel><title>Courier</title>");
        for (String path : paths) {
            out.append("<item><title>x</title><link>").append(url(path)).append("</link></item>");
        }
        return out.append("</channel></rss>").toString();
    }

    private List<WatchEvent> poll(String... feeds) throws IOException, InterruptedException {
        List<WatchEvent> events = new ArrayList<>();
        Fetcher fetcher = new Fetcher(Settings.usual().allowPrivate(true).robots(false).hostDelay(Duration.ZERO).deadline(Duration.ofSeconds(30)));
        try (Evidence evidence = Evidence.open(folder.resolve("evidence"));
                Watch watch = new Watch(List.of(feeds), Duration.ofMinutes(10), 8, fetcher, new Inputs(Limits.DEFAULT), evidence, folder.resolve("state"), () -> now, events::add)) {
            watch.poll();
        }
        return events;
    }

    private static List<String> arrived(List<WatchEvent> events) {
        return events.stream().filter(WatchEvent.Arrived.class::isInstance).map(e -> ((WatchEvent.Arrived) e).article().id().replaceAll("^.*/", "/")).sorted().toList();
    }

    @Test
    void takesInWhatIsNewAndOnlyOnce() throws Exception {
        pages.put("/feed", feed("/a", "/b"));
        pages.put("/a", article("The ferry line"));
        pages.put("/b", article("The railway"));
        List<WatchEvent> first = poll(url("/feed"));
        assertThat(arrived(first)).containsExactly("/a", "/b");
        assertThat(first).filteredOn(WatchEvent.Arrived.class::isInstance).allSatisfy(e -> assertThat(((WatchEvent.Arrived) e).sha256()).hasSize(64));
        assertThat(poll(url("/feed"))).as("not due yet").isEmpty();
        now = now.plus(Duration.ofMinutes(11));
        assertThat(poll(url("/feed"))).as("unchanged").containsExactly(new WatchEvent.Polled(url("/feed"), 0, 0));
        now = now.plus(Duration.ofMinutes(11));
        pages.put("/feed", feed("/c", "/a", "/b"));
        pages.put("/c", article("The airport"));
        assertThat(arrived(poll(url("/feed")))).containsExactly("/c");
        assertThat(asked.stream().filter("/a"::equals)).hasSize(1);
    }

    @Test
    void articleThatFailedComesAgain() throws Exception {
        pages.put("/feed", feed("/a"));
        server.createContext("/a", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        assertThat(poll(url("/feed"))).anySatisfy(e -> assertThat(e).isInstanceOfSatisfying(WatchEvent.Failed.class, f -> assertThat(f.again()).isNotNull()));
        server.removeContext("/a");
        pages.put("/a", article("The ferry line"));
        now = now.plus(Duration.ofMinutes(11));
        assertThat(arrived(poll(url("/feed")))).containsExactly("/a");
    }

    @Test
    void deadFeedBacksOffAndLeavesTheOthersAlone() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", article("The ferry line"));
        List<WatchEvent> events = poll(url("/gone"), url("/feed"), "http://nowhere.invalid/feed", "::no address::");
        assertThat(arrived(events)).containsExactly("/a");
        assertThat(events).filteredOn(WatchEvent.Failed.class::isInstance).hasSize(3);
        now = now.plus(Duration.ofMinutes(11));
        poll(url("/gone"), url("/feed"));
        asked.clear();
        now = now.plus(Duration.ofMinutes(11));
        poll(url("/gone"), url("/feed"));
        assertThat(asked).contains("/feed").doesNotContain("/gone");
    }

    @Test
    void redirectsAndErrorsAreKeptAsEvidence() throws Exception {
        pages.put("/feed", feed("/moved", "/missing", "/lost"));
        pages.put("/a", article("The ferry line"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.createContext("/lost", exchange -> {
            exchange.getResponseHeaders().set("Location", "/missing");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        assertThat(arrived(poll(url("/feed"), url("/nofeed")))).containsExactly("/moved");
        Evidence evidence = Evidence.toRead(folder.resolve("evidence"));
        Evidence.Kept document = evidence.of(url("/moved")).getLast();
        assertThat(new String(evidence.body(document), StandardCharsets.UTF_8)).isEqualTo(pages.get("/a"));
        assertThat(evidence.way(url("/moved"), document)).singleElement().satisfies(hop -> assertThat(hop.to()).isEqualTo(url("/a")));
        assertThat(evidence.answers(url("/missing"))).extracting(Evidence.Kept::status).containsOnly(404).hasSize(2);
        assertThat(evidence.answers(url("/lost"))).extracting(Evidence.Kept::status).containsExactly(302);
        assertThat(evidence.answers(url("/nofeed"))).extracting(Evidence.Kept::status).containsExactly(404);
    }

    @Test
    void stateIsKeptInFiles() throws Exception {
        pages.put("/feed", feed("/a"));
        pages.put("/a", article("The ferry line"));
        poll(url("/feed"));
        assertThat(Files.readString(folder.resolve("state/seen.tsv"))).isEqualTo(url("/a") + "\n");
        assertThat(Files.readString(folder.resolve("state/feeds.tsv"))).startsWith(url("/feed") + "\t2024-02-05T10:10:00Z\t0\t");
    }
}
