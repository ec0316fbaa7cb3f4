package org.whence.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.app.Main;
import org.whence.core.claim.Reading;
import org.whence.io.archive.Evidence;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;
import picocli.CommandLine;

class ReadCommandTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Path EXAMPLES = ROOT.resolve("examples");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private Path read(String format, String... inputs) {
        Path out = folder.resolve("out." + format);
        String[] arguments = Stream.concat(Stream.of("read", "--rules", "--format", format, "-o", out.toString()), Stream.of(inputs)).toArray(String[]::new);
        run(arguments);
        return out;
    }

    @Test
    void everyExampleIsReadInOrderAndFitsTheSchema() throws IOException, WireException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/reference/reading.schema.json")));
        List<String> lines = Files.readAllLines(read("jsonl", EXAMPLES.toString()));
        assertThat(err.toString()).isEmpty();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(8);
        String before = "";
        int attributions = 0;
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            Reading reading = ReadingJson.read(line);
            assertThat(ReadingJson.line(reading)).as("written, read and written again").isEqualTo(line);
            attributions += reading.attributions().size();
            assertThat(reading.article().id()).isGreaterThan(before);
            before = reading.article().id();
        }
        assertThat(attributions).isGreaterThan(3 * lines.size());
    }

    @Test
    void oneArticleIsAnObjectAndSeveralAreAList() throws IOException {
        assertThat(Files.readString(read("json", EXAMPLES.resolve("05-brightline-orvane.json").toString()))).startsWith("{").endsWith("}\n");
        assertThat(Files.readString(read("json", EXAMPLES.toString()))).startsWith("[{").endsWith("}]\n");
    }

    @Test
    void badInputIsNamedAndTheRestIsRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Nobody was hurt, the mayor said.");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path out = folder.resolve("o.jsonl");
        int status = run("read", "--rules", "--format", "jsonl", "-o", out.toString(), empty.toString(), "none.txt", good.toString());
        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("whence: " + empty + ": is empty", "whence: none.txt: no such file or folder");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    /// The umask decides, as it does for the output of any other program.
    @Test
    void anOutputHasThePermissionsOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(read("text", EXAMPLES.toString()))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidInOneLine() {
        assertThat(run("read", "--rules", "-o", folder.resolve("no/such/folder.txt").toString(), EXAMPLES.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("whence: " + folder.resolve("no/such/folder.txt") + ": cannot be written: ");
    }

    @Test
    void aCommandThatIsNotUnderstoodHasStatusTwo() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("reed", "x")).isEqualTo(2);
        assertThat(run("read", "--format", "xml", "x")).isEqualTo(2);
    }

    @Test
    void thePageIsWholeAndEscapesWhatItShows() throws IOException {
        Path hostile = Files.writeString(folder.resolve("h.json"),
                "{\"id\":\"h\",\"title\":\"<script>alert(1)</script>\",\"publisher\":\"\\\"><img src=x onerror=alert(1)>\",\"text\":\"It was <b>safe</b>, \\u202eDr. Evil</p> said.\\n\\nThe lake is safe, Mara Quist said.\"}",
                StandardCharsets.UTF_8);
        String page = Files.readString(read("html", hostile.toString()));
        assertThat(page).doesNotContain("<script>alert", "<img", "<b>safe", "\u202e").contains("&lt;script&gt;alert(1)");
        assertThat(page).as("nothing is fetched").doesNotContainPattern("<[^>]+ (?:src|href)=").doesNotContain("url(", "@import");
        assertThat(page).contains("class=\"cue\"", "class=\"content\"", "aria-label=\"Chains of attribution\"");
    }

    @Test
    void nothingInAnArticleCommandsTheTerminal() throws IOException {
        Path hostile = Files.writeString(folder.resolve("e.json"),
                "{\"id\":\"e\",\"title\":\"Lake \\u001b[2Jclosed\",\"publisher\":\"Radio\\u0007 \\u202eNord\",\"text\":\"The lake \\u001b]0;x\\u0007 is \\u202esafe, Mara Quist told Radio Nord.\"}", StandardCharsets.UTF_8);
        String text = Files.readString(read("text", hostile.toString()));
        assertThat(text).contains("Quist").doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void columnsAreNamedOnTheCommandLine() throws IOException, WireException {
        Path table = Files.writeString(folder.resolve("t.csv"), "nr,story,hl\n7,\"The lake is safe, Mara Quist said.\",Lake safe\n");
        Path out = folder.resolve("t.jsonl");
        assertThat(run("read", "--rules", "--format", "jsonl", "--columns", "id=nr,text=story,title=hl", "-o", out.toString(), table.toString())).isZero();
        Reading reading = ReadingJson.read(Files.readAllLines(out).getFirst());
        assertThat(reading.article().id()).isEqualTo("7");
        assertThat(reading.article().title()).isEqualTo("Lake safe");
        assertThat(run("read", "--columns", "colour=red", table.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("an article has no field \"colour\"; it has byline, id, language, published, publisher, text, title, url");
    }

    /// A page that is fetched to be read can be shown later as it was, by the address that was asked for and by the one it calls its own.
    @Test
    void whatIsFetchedIsKeptByteForByte() throws IOException {
        byte[] page = ("<html><head><title>Lake frozen</title><link rel=canonical href='https://radio.example/lake'></head><body><article><h1>Lake frozen</h1>"
                + "<p>The lake is likely to stay frozen until April, hydrologist Mara Quist told Radio Nord on Monday, \0 after three weeks of frost.</p>"
                + "<p>Nobody may walk on it before the city has measured the ice, a spokesman for the city said.</p></article></body></html>\r\n").getBytes(StandardCharsets.ISO_8859_1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean asked = exchange.getRequestURI().getPath().equals("/short");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(asked ? 200 : 404, asked ? page.length : -1);
            exchange.getResponseBody().write(asked ? page : new byte[0]);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/short";
            Path ledger = folder.resolve("ledger");
            Path out = folder.resolve("r.jsonl");
            assertThat(run("read", "--rules", "--allow-private", "--no-originals", "--ledger", ledger.toString(), "--format", "jsonl", "-o", out.toString(), address)).isZero();
            assertThat(ledger).doesNotExist();
            assertThat(run("read", "--rules", "--allow-private", "--ledger", ledger.toString(), "--format", "jsonl", "-o", out.toString(), address)).isZero();
            assertThat(Files.readString(out)).contains("\"url\":\"https://radio.example/lake\"");
            String sha256 = Evidence.sha256(page);
            assertThat(err.toString().lines()).containsExactly("kept " + address + " as evidence, sha256 " + sha256);
            for (String name : List.of(address, "https://radio.example/lake")) {
                Path back = folder.resolve("back");
                assertThat(run("evidence", "--ledger", ledger.toString(), "-o", back.toString(), name)).isZero();
                assertThat(Files.readAllBytes(back)).isEqualTo(page);
                assertThat(err.toString().strip()).endsWith("sha256 " + sha256);
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void minimumConfidenceLeavesOutTheRest() throws IOException, WireException {
        Path out = folder.resolve("c.jsonl");
        run("read", "--rules", "--min-confidence", "0.9", "--format", "jsonl", "-o", out.toString(), EXAMPLES.toString());
        for (String line : Files.readAllLines(out)) {
            Reading reading = ReadingJson.read(line);
            assertThat(reading.attributions()).allMatch(a -> a.confidence() >= 0.9
                    || reading.attributions().stream().anyMatch(child -> a.id().equals(child.parent())));
        }
    }

    @Test
    void textShowsTheChainTheHedgeAndTheEvidence() throws IOException {
        Path article = Files.writeString(folder.resolve("t.txt"),
                "Lake frozen\n\nThe lake is likely to stay frozen until April, hydrologist Mara Quist told Radio Nord.");
        assertThat(Files.readString(read("text", article.toString())))
                .contains("this article ← ", "Mara Quist", "“likely” = likely, 55–80 %", "│ The lake is likely to stay frozen until April");
    }
}
