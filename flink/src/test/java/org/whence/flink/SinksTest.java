package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Story;
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

    @Test
    void oneRunWritesTheLedgerItsChangesAndAStore(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("ledger.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": 1");
        int status = run("--local", "--rules", "--parallelism", "2", "-o", out.toString(), "--jsonl", folder.resolve("changes").toString(),
                "--ledger", folder.resolve("ledger").toString(), EXAMPLES, broken.toString());
        assertThat(status).as("one input is no article").isEqualTo(1);
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

        try (LedgerStore store = LedgerStore.openToRead(folder.resolve("ledger"))) {
            Ledger stored = store.ledger();
            assertThat(stored.stories()).containsExactlyInAnyOrderElementsOf(expected.stories());
            assertThat(stored.copies()).containsExactlyInAnyOrderElementsOf(expected.copies());
            assertThat(stored.claims().stream().sorted(Comparator.comparing(Claim::id)).toList())
                    .isEqualTo(expected.claims().stream().sorted(Comparator.comparing(Claim::id)).toList());
        }
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine(@TempDir Path folder) {
        assertThat(run("--local")).isEqualTo(2);
        assertThat(run("--local", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("--local", "--from", "articles")).isEqualTo(2);
        assertThat(run("--local", "--horizon", "3", EXAMPLES)).isEqualTo(2);
        assertThat(run(EXAMPLES)).isEqualTo(2);
    }
}
