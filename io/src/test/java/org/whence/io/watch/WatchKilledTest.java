package org.whence.io.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/// A process that watches a feed is killed at random moments and started again. `-Dwhence.kills=50` kills it 50 times; without, a few.
class WatchKilledTest {

    private static final int KILLS = Integer.getInteger("whence.kills", 3);
    private static final int ARTICLES = 60;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    private HttpServer server;

    /// What the killed process runs: watches, and says of each article that it has arrived.
    public static final class Watcher {

        private Watcher() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Path.of(arguments[1]);
            Fetcher fetcher = new Fetcher(Settings.usual().allowPrivate(true).robots(false).hostDelay(Duration.ZERO));
            try (Evidence evidence = Evidence.open(folder.resolve("evidence"));
                    Watch watch = new Watch(List.of(arguments[0]), Duration.ofMillis(1), AT_ONCE, fetcher, new Inputs(Limits.DEFAULT), evidence, folder.resolve("state"), InstantSource.system(), event -> {
                        if (event instanceof WatchEvent.Arrived arrived) {
                            System.out.println(arrived.article().url() + " " + arrived.sha256());
                            System.out.flush();
                        }
                    })) {
                watch.poll();
                System.out.println("all");
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            StringBuilder out = new StringBuilder();
            if (path.equals("/feed")) {
                out.append("<rss><channel><title>Courier</title>");
                for (int i = 0; i < ARTICLES; i++) {
                    out.append("<item><link>").append(url("/a" + i)).append("</link></item>");
                }
                out.append("</channel></rss>");
            } else {
                out.append(page(path));
            }
            byte[] body = out.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static String page(String path) {
        return "<html><head><title>Ferry stops</title></head><body><article><h1>Ferry " + path + " stops in the storm</h1><p>The ferry line between the islands has stopped all crossings until the evening, its owner said on Monday.</p>"
                + "<p>About two hundred people are waiting in the harbour, according to the port authority, which has opened a hall for them.</p></article></body></html>";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyArticleArrivesAndItsEvidenceIsWhole() throws IOException, InterruptedException {
        Random random = new Random(11);
        List<String> arrived = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            run(arrived, 1 + random.nextInt(ARTICLES / KILLS));
        }
        run(arrived, Integer.MAX_VALUE);
        Set<String> urls = new HashSet<>();
        arrived.forEach(line -> urls.add(line.split(" ")[0]));
        assertThat(urls).as("every article has arrived").hasSize(ARTICLES);
        assertThat(arrived.size() - urls.size()).as("articles that came again after a kill").isLessThanOrEqualTo(KILLS * AT_ONCE);
        Evidence evidence = Evidence.open(folder.resolve("evidence"));
        for (String line : arrived) {
            String[] parts = line.split(" ");
            List<Evidence.Kept> kept = evidence.of(parts[0]);
            assertThat(kept).as(parts[0]).isNotEmpty().anySatisfy(k -> assertThat(k.sha256()).isEqualTo(parts[1]));
            assertThat(evidence.body(kept.getLast())).asString(StandardCharsets.UTF_8).isEqualTo(page(parts[0].substring(parts[0].lastIndexOf('/'))));
        }
    }

    /// Runs the watcher and kills it once that many more articles have arrived.
    private void run(List<String> arrived, int more) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Watcher.class.getName(), url("/feed"),
                folder.toString()).redirectError(folder.resolve("errors").toFile()).start();
        int count = 0;
        boolean all = false;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                all |= line.equals("all");
                if (line.startsWith("http") && line.matches("http\\S+ [0-9a-f]{64}")) {
                    arrived.add(line);
                    if (++count == more) {
                        // By its handle: destroying the process itself would close the stream that is being read.
                        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    }
                }
            }
        }
        process.waitFor();
        assertThat(all || count >= more).as("the watcher ran until it was killed or done").isTrue();
    }
}
