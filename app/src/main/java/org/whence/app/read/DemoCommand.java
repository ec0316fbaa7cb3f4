package org.whence.app.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Output;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `whence demo`: reads the examples that ship with the project.
@Command(name = "demo", description = "Reads the examples that ship with Whence and shows what it finds.", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-serve", description = "Stop after printing.")
    private boolean noServe;

    @Override
    public Integer call() throws IOException {
        Path examples = examples();
        Terminal terminal = Terminal.of(System.getenv());
        TextFormat format = new TextFormat(new Style(terminal.colour()), terminal.width());
        Failures failures = new Failures(spec.commandLine().getErr());
        try (Whence whence = Whence.open(); Output out = Output.to(null, System.out)) {
            Writer writer = out.writer();
            new Batch(whence, new Inputs(Limits.DEFAULT), 0).run(List.of(examples.toString()), terminal, reading -> {
                try {
                    writer.write(format.format(reading) + "\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }, failures);
            out.commit();
        }
        return failures.status();
    }

    private static Path examples() {
        Path folder = Path.of(System.getProperty("whence.home", ".")).resolve("examples");
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + ": the examples are missing; start ./whence from the project's own folder");
        }
        return folder;
    }
}
