package org.whence.app.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Output;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.app.ledger.LedgerFolder;
import org.whence.core.claim.Reading;
import org.whence.io.archive.Evidence;
import org.whence.io.export.ReadingGeoJson;
import org.whence.io.form.Inputs;
import org.whence.io.wire.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence read`: articles in, readings out. Readings come in the order of the inputs, whatever the number of workers.
@Command(name = "read", description = "Finds every attributed claim in articles: who says so, on whose word, how strongly.",
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*",
            description = "A .txt, .html, .md, .json, .jsonl, .csv, .eml, .pdf, .xml (feed) or .warc file (each also as .gz), a folder, an http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "TEXT",
            description = "text (for a terminal), json, jsonl, html or geojson. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file, which is whole or not there at all.")
    private @Nullable Path output;

    @Option(names = "--min-confidence", paramLabel = "P", defaultValue = "0",
            description = "Leave out attributions that are less sure than this, 0 to 1.")
    private double minConfidence;

    @Option(names = "--rules", description = "Read with the rules alone, without the learnt model.")
    private boolean rules;

    @Option(names = "--no-originals", description = "Do not keep the pages that are fetched.")
    private boolean withoutOriginals;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Taking taking = new Taking();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(System.getenv());
        try (Whence whence = rules ? Whence.withRules() : Whence.open();
                @Nullable Evidence evidence = evidence();
                Output out = Output.to(output, System.out)) {
            Inputs sources = evidence == null ? taking.inputs() : taking.inputs().keeping(Inputs.Keeper.in(evidence, this::tell));
            Failures failures = new Failures(spec.commandLine().getErr());
            Sink sink = sink(out.writer(), terminal);
            new Batch(whence, sources, minConfidence).run(inputs, terminal, sink::accept, failures);
            sink.end();
            out.commit();
            return failures.status();
        }
    }

    /// Where pages are kept; null where none is fetched, or none is to be kept.
    private @Nullable Evidence evidence() {
        if (withoutOriginals || inputs.stream().noneMatch(Inputs::isAddress)) {
            return null;
        }
        try {
            return Evidence.open(folder.evidence());
        } catch (IOException e) {
            throw new Failure(folder.evidence() + ": pages cannot be kept here: " + e.getMessage() + "; name another ledger, or read with --no-originals", e);
        }
    }

    private void tell(Evidence.Kept kept) {
        spec.commandLine().getErr().println("kept " + kept.url() + " as evidence, sha256 " + kept.sha256());
        spec.commandLine().getErr().flush();
    }

    private Sink sink(Writer out, Terminal terminal) {
        return switch (format) {
            case TEXT -> new EachSink(out, new TextFormat(new Style(terminal.colour() && output == null), terminal.width())::format, "\n");
            case JSONL -> new EachSink(out, reading -> ReadingJson.line(reading) + "\n", "");
            case JSON -> new JsonSink(out);
            case HTML -> new WholeSink(out, new HtmlFormat()::format);
            case GEOJSON -> new WholeSink(out, ReadingGeoJson::write);
        };
    }

    /// Takes readings one by one and writes them.
    private interface Sink {

        void accept(Reading reading);

        /// No more will come.
        default void end() {}
    }

    private record EachSink(Writer out, java.util.function.Function<Reading, String> form, String between) implements Sink {

        @Override
        public void accept(Reading reading) {
            write(out, form.apply(reading) + between);
        }
    }

    /// One reading is an object, several are a list.
    private static final class JsonSink implements Sink {

        private final Writer out;
        private final List<String> first = new ArrayList<>();
        private int written;

        JsonSink(Writer out) {
            this.out = out;
        }

        @Override
        public void accept(Reading reading) {
            java.io.StringWriter json = new java.io.StringWriter();
            ReadingJson.write(json, reading, true);
            if (written == 0 && first.isEmpty()) {
                first.add(json.toString());
                return;
            }
            if (written == 0) {
                write(out, "[" + first.getFirst());
                written = 1;
            }
            write(out, ",\n" + json);
            written++;
        }

        @Override
        public void end() {
            if (written > 0) {
                write(out, "]\n");
            } else {
                write(out, first.isEmpty() ? "[]\n" : first.getFirst() + "\n");
            }
        }
    }

    private static final class WholeSink implements Sink {

        private final Writer out;
        private final java.util.function.Function<List<Reading>, String> form;
        private final List<Reading> readings = new ArrayList<>();

        WholeSink(Writer out, java.util.function.Function<List<Reading>, String> form) {
            this.out = out;
            this.form = form;
        }

        @Override
        public void accept(Reading reading) {
            readings.add(reading);
        }

        @Override
        public void end() {
            write(out, form.apply(readings));
        }
    }

    private static void write(Writer out, String words) {
        try {
            out.write(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
