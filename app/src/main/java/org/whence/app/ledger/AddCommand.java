package org.whence.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Terminal;
import org.whence.app.read.Batch;
import org.whence.app.read.Failures;
import org.whence.app.read.Taking;
import org.whence.core.claim.Reading;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence add`: reads articles into a ledger. What was added stays added: a run that was cut off is simply run again.
@Command(name = "add", description = "Reads articles into the ledger. Adding twice changes nothing.", mixinStandardHelpOptions = true)
public final class AddCommand implements Callable<Integer> {

    /// Readings that are entered together: all of them or none.
    private static final int TOGETHER = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "What \"whence read\" takes: files, folders, addresses, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Taking taking = new Taking();

    @Option(names = "--rules", description = "Read with the rules alone, without the learnt model.")
    private boolean rules;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(System.getenv());
        Failures failures = new Failures(spec.commandLine().getErr());
        try (LedgerStore store = folder.toWrite(); Whence whence = rules ? Whence.withRules() : Whence.open()) {
            List<Reading> waiting = new ArrayList<>();
            LedgerStore.Added[] sum = {new LedgerStore.Added(0, 0, 0)};
            new Batch(whence, taking.inputs(), 0).run(inputs, terminal, reading -> {
                waiting.add(reading);
                if (waiting.size() == TOGETHER) {
                    sum[0] = sum[0].plus(store.add(waiting));
                    waiting.clear();
                }
            }, failures);
            sum[0] = sum[0].plus(store.add(waiting));
            var counts = store.counts();
            spec.commandLine().getOut().println(sum[0].added() + " added, " + sum[0].changed() + " changed, " + sum[0].known() + " known already; the ledger has "
                    + counts.get("article") + " articles, " + counts.get("story") + " stories, " + counts.get("claim") + " claims");
            spec.commandLine().getOut().flush();
            return failures.status();
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }
}
