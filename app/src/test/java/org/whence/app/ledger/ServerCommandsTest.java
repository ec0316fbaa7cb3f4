package org.whence.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.whence.app.Main;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.Postgres;
import picocli.CommandLine;

/// The commands over a ledger on a server, and the way there and back.
class ServerCommandsTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("whence.root"), "examples");

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    @TempDir
    private Path folder;

    private final String home = System.getProperty("user.home");

    /// What a machine keeps beside a ledger on a server goes into this test's folder.
    @BeforeEach
    void moveHome() {
        System.setProperty("user.home", folder.toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty("user.home", home);
    }

    /// What a run of the command line printed, and its status.
    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = line.execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private static String ok(String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(String.join(" ", arguments) + ": " + run.err()).isZero();
        return run.out();
    }

    private static String written(LedgerAddress.Server server) {
        return server.toString().replace("@", ":" + URLEncoder.encode(String.valueOf(server.password()), StandardCharsets.UTF_8).replace("+", "%20") + "@");
    }

    @Test
    void everyCommandTakesAServerAndALedgerComesBackAsItWent() throws Exception {
        String server = written(POSTGRES.database());
        String here = folder.resolve("here").toString();
        String back = folder.resolve("back").toString();
        ok("add", "--rules", "--ledger", here, EXAMPLES.toString());
        ok("add", "--rules", "--ledger", server, EXAMPLES.toString());
        String claims = ok("claims", "--format", "json", "--ledger", here);
        assertThat(ok("claims", "--format", "json", "--ledger", server)).isEqualTo(claims);

        String second = written(POSTGRES.database());
        String id = Pattern.compile("\"id\" ?: ?\"(c[0-9a-f]{16})\"").matcher(claims).results().findFirst().orElseThrow().group(1);
        ok("ledger", "alias", "--by", "an editor", "--ledger", here, "One name", "Another name");
        Files.createDirectories(folder.resolve("here/evidence"));
        Files.writeString(folder.resolve("here/evidence/index.tsv"), "");
        ok("ledger", "copy", here, second);
        ok("ledger", "copy", second, back);
        assertThat(folder.resolve("back/evidence/index.tsv")).exists();
        for (List<String> command : List.of(List.of("claims", "--format", "json"), List.of("trace", id), List.of("stories"), List.of("sources"), List.of("ledger", "corrections"),
                List.of("ledger", "forecasts"), List.of("ledger", "check"))) {
            List<String> answers = new ArrayList<>();
            for (String ledger : List.of(here, second, back)) {
                List<String> whole = new ArrayList<>(command);
                whole.addAll(List.of("--ledger", ledger));
                answers.add(ok(whole.toArray(String[]::new)));
            }
            assertThat(answers).as(String.join(" ", command)).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.getFirst()));
        }
        Path file = folder.resolve("backup.db");
        ok("ledger", "backup", file.toString(), "--ledger", second);
        assertThat(file).isNotEmptyFile();

        Run again = run("ledger", "copy", here, back);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).startsWith("whence: ").containsAnyOf("is not empty", "exists already").hasLineCount(1);
    }

    @Test
    void saysInOneLineWhatIsWrongWithAServer() {
        Run nobody = run("claims", "--ledger", "postgresql://whence:secret@127.0.0.1:1/news");
        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.err()).contains("see that the server runs").doesNotContain("secret").hasLineCount(1);
        Run unreadable = run("stories", "--ledger", "postgresql://whence:se cret@host/news");
        assertThat(unreadable.status()).isEqualTo(1);
        assertThat(unreadable.err()).contains("postgresql://USER@HOST:PORT/DATABASE").doesNotContain("cret@").hasLineCount(1);
    }
}
