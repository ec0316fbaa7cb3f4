package org.whence.app.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Output;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.app.desk.Rehearsal;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `whence demo`: reads the examples that ship with the project, then serves them as a ledger of their own.
@Command(name = "demo", description = "Reads the examples that ship with Whence, shows what it finds, then serves them to a browser.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-serve", description = "Stop after printing; so it is where there is no terminal.")
    private boolean noServe;

    @Option(names = "--open", description = "Open the desk in the browser.")
    private boolean open;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The desk's port; 0 takes any that is free. Default: 0.")
    private int port;

    @Option(names = "--rehearse", hidden = true, description = "Walk through the desk once instead of serving it: the launcher makes its cache of classes from such a run.")
    private boolean rehearse;

    @Override
    public Integer call() throws IOException, InterruptedException {
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
        if (rehearse) {
            return rehearse(examples);
        }
        return noServe || !terminal.out() ? failures.status() : serve(examples);
    }

    private int rehearse(Path examples) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("whence-rehearsal");
        try {
            CommandLine whence = spec.commandLine().getParent();
            int status = whence.execute("add", "--ledger", folder.toString(), examples.toString());
            Rehearsal.of(folder);
            return status;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The examples as a ledger beside the program, made anew where it is not there, and the desk upon it.
    private int serve(Path examples) {
        String ledger = home().resolve(".whence/demo-ledger").toString();
        CommandLine whence = spec.commandLine().getParent();
        int added = whence.execute("add", "--ledger", ledger, examples.toString());
        if (added != 0) {
            return added;
        }
        List<String> serve = new ArrayList<>(List.of("serve", "--ledger", ledger, "--port", Integer.toString(port)));
        if (open) {
            serve.add("--open");
        }
        return whence.execute(serve.toArray(String[]::new));
    }

    private static Path home() {
        return Path.of(System.getProperty("whence.home", "."));
    }

    private static Path examples() {
        Path folder = home().resolve("examples");
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + ": the examples are missing; start ./whence from the project's own folder");
        }
        return folder;
    }
}
