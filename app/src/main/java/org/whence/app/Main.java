package org.whence.app;

import java.io.PrintWriter;
import org.whence.app.desk.ExportCommand;
import org.whence.app.desk.ServeCommand;
import org.whence.app.ledger.AddCommand;
import org.whence.app.ledger.ClaimsCommand;
import org.whence.app.ledger.LedgerCommand;
import org.whence.app.ledger.SourcesCommand;
import org.whence.app.ledger.StoriesCommand;
import org.whence.app.ledger.TraceCommand;
import org.whence.app.mcp.McpCommand;
import org.whence.app.read.DemoCommand;
import org.whence.app.read.ReadCommand;
import org.whence.app.watch.EvidenceCommand;
import org.whence.app.watch.WatchCommand;
import org.whence.io.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: `whence COMMAND …`. Exit status 0: all was done; 1: some input could not be used, each named in one
/// line on standard error; 2: the command was not understood.
@Command(
        name = "whence",
        description = "Reads news and says of every claim who says so, on whose word, and how many independent roots it has.",
        mixinStandardHelpOptions = true,
        version = "whence 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ReadCommand.class, DemoCommand.class, AddCommand.class, ClaimsCommand.class, TraceCommand.class, StoriesCommand.class, SourcesCommand.class,
            LedgerCommand.class, ExportCommand.class, ServeCommand.class, McpCommand.class, WatchCommand.class, EvidenceCommand.class})
public final class Main implements Runnable {

    /// What picocli sets: the model of this command.
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; \"whence --help\" lists them");
    }

    /// The command line with every command, ready to execute.
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (problem instanceof Failure || problem instanceof org.whence.WhenceException || problem instanceof StoreException) {
                        line.getErr().println("whence: " + problem.getMessage());
                        return 1;
                    }
                    throw problem;
                })
                .setParameterExceptionHandler((problem, arguments) -> {
                    PrintWriter err = problem.getCommandLine().getErr();
                    err.println("whence: " + problem.getMessage());
                    return 2;
                });
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }
}
