package org.whence.io.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetcherTest {
    /// Answers one request a connection with whatever bytes a test wants.
    private interface Answer {
        void write(String request, OutputStream out) throws IOException;
    }

    private ServerSocket server;
    private Answer answer = (request, out) -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    private final List<String> requests = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        try (socket) {
            StringBuilder request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                int b = socket.getInputStream().read();
                if (b < 0) {
                    return;
                }
                request.append((char) b);
            }
            requests.add(request.toString());
            answer.write(request.toString(), socket.getOutputStream());
        } catch (IOException clientGone) {
            // the client hangs up when it has had enough, which is what some tests are about
            assertThat(socket.isClosed()).isTrue();
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    private static Settings quick() {
        return Settings.usual().allowPrivate(true).robots(false).hostDelay(Duration.ZERO).deadline(Duration.ofSeconds(40)).mostBytes(1 << 20);
    }

    private static Answer say(String head, byte[] body) {
        return (request, out) -> {
            out.write((head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).reason();
    }

    @Test
    void fetchesADocument() {
        answer = say("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: \"1\"", "<p>Hello".getBytes(StandardCharsets.UTF_8));
        Fetched fetched = new Fetcher(quick()).get(url("/a?b=c d".replace(" ", "%20")));
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Document.class, d -> {
            assertThat(new String(d.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
            assertThat(d.header("content-type")).startsWith("text/html");
            assertThat(d.rawHead()).startsWith("HTTP/1.1 200 OK\r\n").endsWith("\r\n\r\n");
        });
        assertThat(requests.getFirst()).startsWith("GET /a?b=c%20d HTTP/1.1\r\n").contains("WhenceBot");
    }

    @Test
    void takesChunksAndCompressionOff() throws IOException {
        byte[] zipped = gzip("long words ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        answer = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < zipped.length; i += 10) {
                int n = Math.min(10, zipped.length - i);
                out.write((Integer.toHexString(n) + ";x=y\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(zipped, i, n);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
        assertThat(new Fetcher(quick()).get(url("/"))).isInstanceOfSatisfying(Fetched.Document.class, d -> assertThat(d.body()).hasSize(11_000));
    }

    @Test
    void sendsValidatorsAndTakesUnchangedForAnAnswer() {
        answer = (request, out) -> out.write("HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(new Fetcher(quick()).get(url("/"), "\"7\"", "Tue, 07 Mar 2023 10:15:00 GMT")).isInstanceOf(Fetched.Unchanged.class);
        assertThat(requests.getFirst()).contains("If-None-Match: \"7\"\r\n").contains("If-Modified-Since: Tue, 07 Mar 2023 10:15:00 GMT\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "10.1.2.3", "192.168.0.1", "172.16.5.5", "169.254.169.254", "100.64.0.1", "0.0.0.0", "[::1]", "[fe80::1]", "[fd00::1]",
        "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "2130706433", "0x7f.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"})
    void refusesPrivateAddresses(String host) {
        Fetched fetched = new Fetcher(Settings.usual().robots(false)).get(URI.create("http://" + host + "/"));
        assertThat(reason(fetched)).satisfiesAnyOf(r -> assertThat(r).contains("private address"), r -> assertThat(r).contains("no host"), r -> assertThat(r).contains("no such host"));
        assertThat(requests).isEmpty();
    }

    @Test
    void refusesANameThatMeansAPrivateAddress() {
        Fetcher fetcher = new Fetcher(Settings.usual().robots(false), host -> new InetAddress[] {InetAddress.getByAddress(host, new byte[] {93, (byte) 184, 34, 1}), InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})});
        assertThat(reason(fetcher.get(URI.create("http://news.example/")))).contains("private address (127.0.0.1)");
    }

    @Test
    void checksTheAddressAfterEveryRedirect() {
        int[] asked = {0};
        Fetcher.Resolver rebinding = host -> new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        answer = (request, out) -> {
            asked[0]++;
            out.write("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
        Fetcher fetcher = new Fetcher(quick(), rebinding);
        assertThat(reason(fetcher.get(URI.create("http://news.example:" + server.getLocalPort() + "/")))).contains("only http and https");
        assertThat(asked[0]).isEqualTo(1);
    }

    private static Exchange.Answer redirect(String location) {
        return new Exchange.Answer(302, java.util.Map.of("Location", List.of(location)), "HTTP/1.1 302 Found\r\n\r\n", new byte[0], java.time.Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://intern.example/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://10.0.0.1/"})
    void refusesAPrivateAddressAfterARedirect(String place) {
        List<String> asked = new CopyOnWriteArrayList<>();
        Fetcher.Resolver resolver = host -> host.equals("news.example") ? new InetAddress[] {InetAddress.getByAddress(host, new byte[] {93, (byte) 184, 34, 1})}
                : host.equals("intern.example") ? new InetAddress[] {InetAddress.getByAddress(host, new byte[] {10, 0, 0, 7})} : InetAddress.getAllByName(host);
        Fetcher fetcher = new Fetcher(Settings.usual().robots(false), resolver, (url, address, headers, settings, deadline) -> {
            asked.add(url + " at " + address.getHostAddress());
            return redirect(place);
        });
        assertThat(reason(fetcher.get(URI.create("http://news.example/a")))).contains("private address");
        assertThat(asked).containsExactly("http://news.example/a at 93.184.34.1");
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsAsked() {
        int[] resolved = {0};
        // A name that means another machine the second time (DNS rebinding).
        Fetcher.Resolver resolver = host -> new InetAddress[] {InetAddress.getByAddress(host, resolved[0]++ == 0 ? new byte[] {93, (byte) 184, 34, 1} : new byte[] {127, 0, 0, 1})};
        List<String> asked = new CopyOnWriteArrayList<>();
        Fetcher fetcher = new Fetcher(Settings.usual().robots(false).hostDelay(Duration.ZERO), resolver, (url, address, headers, settings, deadline) -> {
            asked.add(address.getHostAddress());
            return redirect("/again");
        });
        assertThat(reason(fetcher.get(URI.create("http://news.example/a")))).contains("private address (127.0.0.1)");
        assertThat(asked).containsExactly("93.184.34.1");
    }

    @Test
    void keepsTheDelayBetweenRequestsToAHost() {
        List<Long> times = new CopyOnWriteArrayList<>();
        answer = (request, out) -> {
            times.add(System.nanoTime());
            say("HTTP/1.1 200 OK", new byte[] {'x'}).write(request, out);
        };
        Fetcher fetcher = new Fetcher(quick().hostDelay(Duration.ofMillis(250)));
        for (int i = 0; i < 4; i++) {
            assertThat(fetcher.get(url("/" + i))).isInstanceOf(Fetched.Document.class);
        }
        // The server sees a request a little after it was let out, each by about as much.
        assertThat(times.getLast() - times.getFirst()).isGreaterThan(Duration.ofMillis(3 * 250 - 200).toNanos());
    }

    @Test
    void aHostWhoseRulesCannotBeHadIsLeftAlone() {
        answer = (request, out) -> (request.startsWith("GET /robots.txt ") ? say("HTTP/1.1 500 Oh no", new byte[0]) : say("HTTP/1.1 200 OK", new byte[] {'x'})).write(request, out);
        assertThat(reason(new Fetcher(quick().robots(true)).get(url("/a")))).contains("robots.txt");
        answer = (request, out) -> (request.startsWith("GET /robots.txt ") ? say("HTTP/1.1 404 None", new byte[0]) : say("HTTP/1.1 200 OK", new byte[] {'x'})).write(request, out);
        assertThat(new Fetcher(quick().robots(true)).get(url("/a"))).isInstanceOf(Fetched.Document.class);
    }

    @Test
    void endsRedirectsInACircleAndWithoutEnd() {
        answer = (request, out) -> out.write("HTTP/1.1 302 Found\r\nLocation: /round\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(reason(new Fetcher(quick()).get(url("/round")))).contains("circle");
        answer = (request, out) -> out.write(("HTTP/1.1 302 Found\r\nLocation: /" + requests.size() + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(reason(new Fetcher(quick()).get(url("/start")))).isEqualTo("more than 10 redirects");
    }

    @Test
    void stopsEndlessBodiesAndBombs() throws IOException {
        byte[] block = new byte[8192];
        answer = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 40_000; i++) {
                out.write(block);
            }
        };
        assertThat(reason(new Fetcher(quick()).get(url("/")))).isEqualTo("longer than the limit of 1 MB");
        answer = say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip", gzip(new byte[20 << 20]));
        assertThat(reason(new Fetcher(quick()).get(url("/")))).isEqualTo("longer than the limit of 1 MB");
        answer = say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip", gzip(gzip(new byte[20 << 20])));
        assertThat(reason(new Fetcher(quick()).get(url("/")))).isEqualTo("longer than the limit of 1 MB");
        answer = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-Header: again and again\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        };
        assertThat(reason(new Fetcher(quick()).get(url("/")))).contains("headers are longer");
    }

    @Test
    void stopsASlowDrip() {
        answer = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                try {
                    Thread.sleep(50);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        };
        assertThat(reason(new Fetcher(quick().deadline(Duration.ofSeconds(2))).get(url("/")))).isEqualTo("no whole answer within 2 seconds");
    }

    @Test
    void tellsBrokenAnswers() {
        Function<String, String> told = text -> {
            answer = (request, out) -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            return reason(new Fetcher(quick()).get(url("/")));
        };
        assertThat(told.apply("SSH-2.0-OpenSSH\r\n")).isEqualTo("the answer is not HTTP");
        assertThat(told.apply("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")).contains("7 bytes are missing");
        assertThat(told.apply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")).contains("broken chunk size");
        assertThat(told.apply("HTTP/1.1 200 OK\r\nX: y")).contains("breaks off in its headers");
        assertThat(told.apply("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")).isEqualTo("status 404");
        assertThat(told.apply("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 1\r\n\r\nx")).contains("not known here");
    }

    @Test
    void obeysRobots() {
        answer = (request, out) -> {
            byte[] body = (request.startsWith("GET /robots.txt ") ? "User-agent: WhenceBot\nDisallow: /closed\n" : "page").getBytes(StandardCharsets.US_ASCII);
            say("HTTP/1.1 200 OK\r\nContent-Type: text/plain", body).write(request, out);
        };
        Fetcher fetcher = new Fetcher(quick().robots(true));
        assertThat(fetcher.get(url("/open"))).isInstanceOf(Fetched.Document.class);
        assertThat(reason(fetcher.get(url("/closed/1")))).contains("robots.txt").contains("WhenceBot");
        assertThat(requests.stream().filter(r -> r.startsWith("GET /robots.txt "))).hasSize(1);
    }

    @Test
    void comesLaterWhenAsked() {
        answer = (request, out) -> out.write("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        Fetcher fetcher = new Fetcher(quick());
        assertThat(fetcher.get(url("/"))).isInstanceOfSatisfying(Fetched.Failed.class, f -> assertThat(f.retryAfter()).isEqualTo(Duration.ofSeconds(120)));
        assertThat(reason(fetcher.get(url("/")))).contains("no whole answer");
        assertThat(requests).hasSize(1);
    }
}
