package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.flink.source.ArticleSource;
import org.whence.flink.source.PublishedTimes;
import org.whence.flink.wire.Types;

/// What Prometheus sees of the job has, behind one rule, the names that the page for those who operate says.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MetricsTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:]\\w*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(stage|cause|outcome)=\"(\\w*)\"");
    private static final Pattern NAME = Pattern.compile("`(whence_\\w+)");

    /// The names of metrics that the page says the job has, too.
    private static TreeSet<String> documented() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/how-to/operate.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length > 3 && cells[2].strip().equals("yes")) {
                Matcher name = NAME.matcher(cells[1]);
                while (name.find()) {
                    names.add(name.group(1));
                }
            }
        }
        return names;
    }

    /// The sum of each metric over all tasks, by name and label, as the rule of `prometheus.yml` renames it.
    private static Map<String, Double> scraped(int port) throws Exception {
        Matcher regex = Pattern.compile("regex: (.*)").matcher(Files.readString(ROOT.resolve("deploy/flink/prometheus.yml")));
        assertThat(regex.find()).isTrue();
        Pattern rule = Pattern.compile(regex.group(1));
        Map<String, Double> sums = new TreeMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String page = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body();
            for (String line : page.lines().toList()) {
                Matcher sample = SAMPLE.matcher(line);
                if (sample.matches()) {
                    Matcher name = rule.matcher(sample.group(1));
                    if (name.matches()) {
                        Matcher label = LABEL.matcher(sample.group(2));
                        sums.merge(name.group(1) + (label.find() ? "{" + label.group(2) + "}" : ""), Double.parseDouble(sample.group(3)), Double::sum);
                    }
                }
            }
        }
        return sums;
    }

    @Test
    void theJobTellsWhatASingleMachineTells(@TempDir Path folder) throws Exception {
        Path examples = ROOT.resolve("examples");
        int articles = OneMachine.articles(List.of(examples.toString())).size();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": 1");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Configuration reporter = new Configuration();
        reporter.setString("metrics.reporters", "prometheus");
        reporter.setString("metrics.reporter.prometheus.factory.class", "org.apache.flink.metrics.prometheus.PrometheusReporterFactory");
        reporter.setString("metrics.reporter.prometheus.port", Integer.toString(port));
        Cluster cluster = new Cluster(reporter);
        try {
            StreamExecutionEnvironment environment = cluster.environment(RuntimeExecutionMode.STREAMING, 2);
            ArticleSource files = new ArticleSource(List.of(new org.apache.flink.core.fs.Path(examples.toUri()), new org.apache.flink.core.fs.Path(broken.toUri())), Duration.ofSeconds(5));
            Job job = Job.of(environment.fromSource(files, PublishedTimes.strategy(Duration.ofDays(3650)), "files", Types.INPUT),
                    new Job.Settings(true, Duration.ofDays(3650), Duration.ofMillis(200)));
            job.fold().changes().sinkTo(new DiscardingSink<>());
            job.unused().sinkTo(new DiscardingSink<>());
            JobClient running = environment.executeAsync("metrics");
            Map<String, Double> seen = new HashMap<>();
            // A page that is made while a time is being added may have its count and not yet its sum.
            while (seen.getOrDefault("whence_read_articles_total", 0.0) < articles || seen.getOrDefault("whence_stage_seconds_sum{derive}", 0.0) == 0
                    || seen.getOrDefault("whence_stage_seconds_max{derive}", 0.0) == 0) {
                Thread.sleep(200);
                assertThat(running.getJobStatus().get(1, TimeUnit.MINUTES).isGloballyTerminalState()).isFalse();
                seen = scraped(port);
            }
            running.cancel().get(1, TimeUnit.MINUTES);

            assertThat(seen.keySet().stream().map(name -> name.replaceAll("\\{.*", "")).distinct().toList()).containsExactlyInAnyOrderElementsOf(documented());
            assertThat(seen).containsEntry("whence_articles_total{added}", (double) articles).containsEntry("whence_articles_total{changed}", 0.0)
                    .containsEntry("whence_errors_total{input}", 1.0).containsEntry("whence_errors_total{fault}", 0.0).containsEntry("whence_stage_seconds_count{read}", (double) articles);
            for (String stage : List.of("extract", "read", "store", "derive")) {
                assertThat(seen.get("whence_stage_seconds_sum{" + stage + "}")).as(stage).isPositive();
                assertThat(seen.get("whence_stage_seconds_max{" + stage + "}")).as(stage).isPositive();
            }
            assertThat(seen.get("whence_read_tokens_total")).isGreaterThan(100.0 * articles / 2);
        } finally {
            cluster.close();
        }
    }
}
