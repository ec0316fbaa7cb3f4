package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.app.Main;
import org.whence.app.desk.root.Claims;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.Json;
import picocli.CommandLine;

/// Exports of the command line, and the report of one claim as a page and as PDF.
class ExportTest {

    @TempDir
    private Path folder;
    private Path ledger;

    @BeforeEach
    void fill() {
        ledger = folder.resolve("ledger");
        try (LedgerStore store = LedgerStore.open(ledger, RarityTable.shipped(), Clock.systemUTC())) {
            store.add(Newsroom.all().readings());
        }
    }

    private final StringWriter err = new StringWriter();

    private int whence(String... arguments) {
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--ledger", ledger.toString())).toList();
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new));
    }

    private String exported(ExportForm form, String... more) throws Exception {
        Path file = folder.resolve("out." + form.ending());
        List<String> all = Stream.concat(Stream.of("export", "--format", form.written(), "-o", file.toString()), Stream.of(more)).toList();
        assertThat(whence(all.toArray(String[]::new))).as(err.toString()).isZero();
        return Files.readString(file, form == ExportForm.PDF ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Test
    void theCommandLineWritesWhatTheDeskServes() throws Exception {
        try (LedgerStore store = LedgerStore.openToRead(ledger)) {
            Exports exports = new Exports(new StoreAnswers(store));
            List<Claim> circular = new StoreAnswers(store).claims(new ClaimFilter(null, null, null, null, null, null, true, false, false, false), 0, 500).of();
            for (ExportForm form : List.of(ExportForm.CSV, ExportForm.GEOJSON, ExportForm.PROV, ExportForm.ANNOTATIONS, ExportForm.SCHEMA, ExportForm.JSON)) {
                assertThat(exported(form, "--circular")).as(form.name()).isEqualTo(new String(exports.write(form, circular), StandardCharsets.UTF_8));
            }
            Claim one = circular.getFirst();
            assertThat(Json.parse(exported(ExportForm.JSON, "--claim", one.id())).get("claims")).hasSize(1);
            assertThat(Json.parse(exported(ExportForm.JSON, "--story", one.story())).get("stories")).hasSize(1);
            assertThat(exported(ExportForm.PDF, "--claim", one.id())).startsWith("%PDF-1.");
        }
    }

    @Test
    void whatCannotBeExportedIsOneLine() {
        assertThat(whence("export", "--format", "pdf")).isEqualTo(1);
        assertThat(whence("export", "--format", "csv", "--claim", "none")).isEqualTo(1);
        assertThat(whence("export", "--format", "xls")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).anyMatch(line -> line.contains("--claim")).anyMatch(line -> line.contains("whence claims"));
    }

    /// The filters of REST and those of `claims` and `export` bear the same names.
    @Test
    void filtersAreTheSameEverywhere() {
        TreeSet<String> rest = Rest.FILTERS.stream().map(Rest.Parameter::name).filter(name -> !name.equals("q")).map(name -> "--" + name).collect(Collectors.toCollection(TreeSet::new));
        for (String command : List.of("claims", "export")) {
            CommandLine line = Main.commandLine().getSubcommands().get(command);
            TreeSet<String> own = line.getCommandSpec().options().stream().map(o -> o.longestName())
                    .filter(name -> !List.of("--help", "--version", "--limit", "--format", "--ledger", "--output", "--claim", "--story").contains(name)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(own).as(command).isEqualTo(rest);
            assertThat(line.getCommandSpec().positionalParameters()).hasSize(1);
        }
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theReportHoldsTheClaimItsRootsAndAllItsEvidence() throws Exception {
        Answers answers = Trial.answers();
        Claim claim = answers.claim("fellgate-c1").orElseThrow();
        Exports exports = new Exports(answers);
        Document page = Jsoup.parse(new String(exports.write(ExportForm.HTML, List.of(claim)), StandardCharsets.UTF_8));
        String pdf = words(exports.write(ExportForm.PDF, List.of(claim)));
        assertThat(page.select("link[rel=stylesheet], script")).isEmpty();
        for (String held : List.of(page.text(), pdf)) {
            assertThat(held).contains(claim.proposition()).contains("SHA-256");
            claim.origins().forEach(origin -> assertThat(held).contains(origin.name().split(" ")[0]));
            claim.reports().stream().map(Report::publisher).forEach(outlet -> assertThat(held).contains(outlet));
            claim.reports().forEach(report -> assertThat(held.replace(" ", "")).contains(report.words().split("\n")[0].replaceAll("\\s+", "")));
        }
        assertThat(pdf).contains("page 1 of ");
        page.select("svg.roots a.leaf").forEach(leaf -> assertThat(page.select(leaf.attr("href"))).as(leaf.attr("href")).isNotEmpty());
    }

    @Test
    void aReportTakesNamesOfAnyLengthAndScript() throws Exception {
        String name = "نعيم 北京 \u202E" + "Aberystwyth".repeat(60) + " <script>";
        Claim shape = Claims.of(5, 40, 3, name);
        Claim claim = new Claim("c1", "s1", name + "\n" + "word ".repeat(400), shape.modality(), shape.reports(), shape.origins(), shape.unattributed(), shape.drift(), List.of());
        Answers answers = new LedgerAnswers(List.of(), new Ledger(List.of(new Story("s1", name, null, null, claim.reports().stream().map(Report::article).toList())), List.of(), List.of(claim)));
        String pdf = words(new Exports(answers).write(ExportForm.PDF, List.of(claim)));
        assertThat(pdf).contains("Aberystwyth").contains("<script>").contains("characters are in scripts").contains("outlet39.example");
    }
}
