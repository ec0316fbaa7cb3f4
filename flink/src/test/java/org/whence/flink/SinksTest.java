package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.flink.sink.ReportRow;
import org.whence.io.store.LedgerStore;
import org.whence.io.wire.LedgerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `whence flink --local` from the command line to the places where answers go.
@TestInstance(Lifecycle.PER_CLASS)
class SinksTest {

    private static final String EXAMPLES = Path.of(System.getProperty("whence.root")).resolve("examples").toString();

    private Ledger expected;

    @BeforeAll
    void read() {
        expected = OneMachine.ledger(OneMachine.articles(List.of(EXAMPLES)), true);
    }

    private static int run(String... arguments) {
        return Main.commandLine().execute(arguments);
    }

    /// What is said on standard error about a command line that is not understood.
    private static String refused(String... arguments) {
        StringWriter said = new StringWriter();
        assertThat(Main.commandLine().setErr(new PrintWriter(said, true)).execute(arguments)).isEqualTo(2);
        return said.toString();
    }

    @Test
    void oneRunWritesTheLedgerItsChangesAndAStore(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("ledger.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": 1");
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int status = run("--local", "--rules", "--parallelism", "2", "-o", out.toString(), "--jsonl", folder.resolve("changes").toString(),
                    "--parquet", folder.resolve("table").toString(), "--ledger", folder.resolve("ledger").toString(), "--log", "json", EXAMPLES, broken.toString());
            assertThat(status).as("one input is no article").isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        JsonNode told = JsonMapper.builder().build().readTree(said.toString(StandardCharsets.UTF_8).lines().reduce((a, b) -> fail("two lines for one input: %s, %s", a, b)).orElseThrow());
        assertThat(told.get("input").stringValue()).endsWith("/broken.json");
        assertThat(told.get("reason").stringValue()).startsWith("no JSON");
        assertThat(told.get("event").stringValue()).isEqualTo("failed");
        assertThat(Files.readString(out)).isEqualTo(LedgerJson.write(expected) + "\n");

        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> changes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("changes"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> changes.add(mapper.readTree(line)));
            }
        }
        assertThat(changes.stream().map(change -> change.get("story").stringValue())).containsExactlyInAnyOrderElementsOf(expected.stories().stream().map(Story::id).toList());
        assertThat(changes.stream().mapToInt(change -> change.get("chapter").get("claims").size()).sum()).isEqualTo(expected.claims().size());

        table(folder.resolve("table"));

        try (LedgerStore store = LedgerStore.openToRead(folder.resolve("ledger"))) {
            Ledger stored = store.ledger();
            assertThat(stored.stories()).containsExactlyInAnyOrderElementsOf(expected.stories());
            assertThat(stored.copies()).containsExactlyInAnyOrderElementsOf(expected.copies());
            assertThat(stored.claims().stream().sorted(Comparator.comparing(Claim::id)).toList())
                    .isEqualTo(expected.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
        }
    }

    /// Holds that the table has each report of each claim once, with what belongs to it.
    private void table(Path folder) throws Exception {
        List<ReportRow> rows = rows(folder);
        Map<String, Claim> claims = expected.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        assertThat(rows.stream().filter(row -> row.claim() != null).map(row -> row.claim() + " " + row.report()).toList()).containsExactlyInAnyOrderElementsOf(
                expected.claims().stream().flatMap(claim -> claim.reports().stream().map(report -> claim.id() + " " + report.id())).toList());
        assertThat(rows.stream().map(ReportRow::story).distinct().toList()).containsExactlyInAnyOrderElementsOf(expected.stories().stream().map(Story::id).toList());
        for (ReportRow row : rows) {
            if (row.claim() != null) {
                Claim claim = claims.get(row.claim());
                Report report = claim.reports().stream().filter(one -> one.id().equals(row.report())).findFirst().orElseThrow();
                int index = claim.reports().indexOf(report);
                assertThat(row.proposition()).isEqualTo(claim.proposition());
                assertThat(row.numberOfSources()).isEqualTo(claim.independent());
                assertThat(row.content()).isEqualTo(report.words());
                assertThat(row.sourceArticle()).isEqualTo(report.article());
                assertThat(row.chain()).isEqualTo(report.chain().stream().map(Party::name).toList());
                assertThat(row.sourceOriginal()).isEqualTo(claim.originsOf(index).stream().map(Origin::name).toList());
                assertThat(row.disputedBy()).isEqualTo(claim.disputedBy());
                assertThat(row.sourceTime()).isEqualTo(report.published() == null ? null : report.published().instant());
                assertThat(row.drift()).hasSize((int) claim.drift().stream().filter(drift -> drift.report() == index).count());
            }
        }
        assertThat(rows).anyMatch(row -> row.best() != null && row.unit() != null).anyMatch(row -> row.latitude() != null).anyMatch(row -> Boolean.TRUE.equals(row.anonymous()));
    }

    private static List<ReportRow> rows(Path folder) throws Exception {
        List<ReportRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".parquet")).toList()) {
                rows.addAll(new CarpetReader<>(file.toFile(), ReportRow.class).withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE).toList());
            }
        }
        return rows;
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine(@TempDir Path folder) {
        String none = folder.resolve("none").toString();
        assertThat(refused("--local")).isEqualTo("whence flink: nothing says where articles come from: give files or folders, --from or --generated\n");
        assertThat(refused("--local", none)).isEqualTo("whence flink: " + none + ": no such file or folder\n");
        assertThat(refused("--local", "--from", "articles")).isEqualTo("whence flink: --from and --to need --kafka BROKERS\n");
        assertThat(refused("--local", "--horizon", "3", EXAMPLES)).startsWith("whence flink: a horizon of 3 days is shorter than").endsWith("\n").containsOnlyOnce("\n");
        assertThat(refused(EXAMPLES)).startsWith("whence flink: nothing says where the answer goes").endsWith("\n").containsOnlyOnce("\n");
    }
}
