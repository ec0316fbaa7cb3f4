package org.whence.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.app.Failure;
import org.whence.app.Main;
import org.whence.app.desk.Access;
import org.whence.app.desk.Corrections;
import org.whence.app.desk.Desk;
import org.whence.app.desk.ReaderIncoming;
import org.whence.app.desk.StoreAnswers;
import org.whence.core.article.Article;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import picocli.CommandLine;

/// What those who run it see.
class OperatingTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("whence.root"), "examples");

    @TempDir
    private Path folder;

    private static double value(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(metrics);
        assertThat(line.find()).as(name + " in " + metrics).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void addingIsCountedByStageAndCauseAndLogged() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path file = folder.resolve("whence.prom");
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err));
        int status = line.execute("add", "--rules", "--ledger", folder.resolve("ledger").toString(), "--metrics", file.toString(), "--log", "logfmt", EXAMPLES.toString(), empty.toString());
        assertThat(status).isEqualTo(1);
        String metrics = Files.readString(file);
        long articles;
        try (LedgerStore store = LedgerStore.openToRead(folder.resolve("ledger"))) {
            articles = store.counts().getOrDefault("article", 0L);
        }
        assertThat(value(metrics, "whence_articles_total{outcome=\"added\"}")).isEqualTo(articles).isPositive();
        assertThat(value(metrics, "whence_articles_total{outcome=\"known\"}")).isZero();
        assertThat(value(metrics, "whence_read_articles_total")).isEqualTo(articles);
        assertThat(value(metrics, "whence_read_tokens_total")).isGreaterThan(articles * 50);
        assertThat(value(metrics, "whence_errors_total{cause=\"input\"}")).isEqualTo(1);
        assertThat(value(metrics, "whence_errors_total{cause=\"store\"}")).isZero();
        assertThat(value(metrics, "whence_queue")).isZero();
        for (String stage : List.of("extract", "read", "wait", "store", "derive")) {
            assertThat(value(metrics, "whence_stage_seconds_count{stage=\"" + stage + "\"}")).as(stage).isPositive();
            assertThat(value(metrics, "whence_stage_seconds_sum{stage=\"" + stage + "\"}")).as(stage).isPositive();
        }
        assertThat(err.toString().lines()).allMatch(told -> told.matches("time=\\S+ level=(info|warn) event=(kept|failed|done) .*"));
        assertThat(err.toString()).contains("event=failed cause=input input=" + empty + " reason=\"is empty\"").contains("event=done added=" + articles + " changed=0 known=0 failed=1");
    }

    @Test
    void aLedgerThatFailsIsCountedToo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try (Operation operation = Operation.begin(new Log(new PrintWriter(err), Log.Format.TEXT, Clock.systemUTC()), null, "-", new PrintWriter(out))) {
            assertThatThrownBy(() -> {
                throw operation.failed(new org.whence.io.store.StoreException("ledger " + file + ": broken"));
            }).isInstanceOf(Failure.class);
        }
        assertThat(value(out.toString(), "whence_errors_total{cause=\"store\"}")).isEqualTo(1);
    }

    @Test
    void showsMetricsAtAPortWhileItRuns() throws Exception {
        StringWriter err = new StringWriter();
        try (Operation operation = Operation.begin(new Log(new PrintWriter(err), Log.Format.LOGFMT, Clock.systemUTC()), 0, null, new PrintWriter(new StringWriter()))) {
            operation.metrics().took(Meter.Stage.READ, 2_500_000_000L);
            Matcher port = Pattern.compile("event=metrics port=(\\d+)").matcher(err.toString());
            assertThat(port.find()).isTrue();
            assertThat(value(get("http://127.0.0.1:" + port.group(1) + "/metrics", null).body(), "whence_stage_seconds_sum{stage=\"read\"}")).isEqualTo(2.5);
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Operation.begin(new Log(new PrintWriter(err), Log.Format.TEXT, Clock.systemUTC()), taken.getLocalPort(), null, new PrintWriter(new StringWriter())))
                    .isInstanceOf(Failure.class).hasMessageContaining("at port " + taken.getLocalPort());
        }
    }

    private static HttpResponse<String> get(String address, @org.jspecify.annotations.Nullable String token) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void theDeskShowsItsMetricsToWhoMayEnter() throws Exception {
        LedgerAddress ledger = new LedgerAddress.Folder(folder.resolve("ledger"));
        StringWriter err = new StringWriter();
        LedgerStore.open(ledger, RarityTable.shipped(), Clock.systemUTC()).close();
        try (Metrics metrics = new Metrics(); LedgerStore store = LedgerStore.openToRead(ledger)) {
            metrics.watch(store);
            ReaderIncoming incoming = new ReaderIncoming((Article article) -> {
                throw new IllegalStateException("nothing is read here");
            }, new Inputs(Limits.DEFAULT), null);
            try (Desk desk = Desk.start(new StoreAnswers(store), Corrections.NONE, incoming, Access.token("0123456789abcdef"), "127.0.0.1", 0,
                    new Watched(metrics, new Log(new PrintWriter(err), Log.Format.JSON, Clock.systemUTC())))) {
                String address = "http://127.0.0.1:" + desk.port() + "/metrics";
                assertThat(get(address, null).statusCode()).isEqualTo(401);
                assertThat(get(address, "0123456789abcdeX").statusCode()).isEqualTo(401);
                HttpResponse<String> shown = get(address, "0123456789abcdef");
                assertThat(shown.statusCode()).isEqualTo(200);
                assertThat(shown.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
                assertThat(value(shown.body(), "whence_ledger{what=\"article\"}")).isZero();
                assertThat(value(get(address, "0123456789abcdef").body(), "whence_request_seconds_count{method=\"GET\",status=\"4xx\"}")).isEqualTo(2);
            }
        }
        assertThat(err.toString()).contains("\"event\":\"request\",\"method\":\"GET\",\"path\":\"/metrics\",\"status\":401");
    }
}
