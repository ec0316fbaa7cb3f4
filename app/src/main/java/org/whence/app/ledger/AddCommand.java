package org.whence.app.ledger;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.app.Terminal;
import org.whence.app.metrics.Log;
import org.whence.app.metrics.Operating;
import org.whence.app.metrics.Operation;
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

    @Mixin
    private Operating operating = new Operating();

    @Option(names = "--rules", description = "Read with the rules alone, without the learnt model.")
    private boolean rules;

    @Option(names = "--no-originals", description = "Do not keep the files and pages that articles are read from.")
    private boolean withoutOriginals;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(System.getenv());
        PrintWriter out = spec.commandLine().getOut();
        try (Operation operation = operating.begin(out, spec.commandLine().getErr())) {
            Failures failures = new Failures(input -> operation.log().tell(Log.Level.WARN, "failed", "whence: " + input.name() + ": " + input.reason(),
                    "cause", "input", "input", input.name(), "reason", input.reason()));
            return add(operation, terminal, failures, out);
        }
    }

    private int add(Operation operation, Terminal terminal, Failures failures, PrintWriter out) {
        Log log = operation.log();
        try (LedgerStore store = folder.toWrite(operation.metrics()); Whence whence = rules ? Whence.withRules() : Whence.open();
                @Nullable Originals originals = withoutOriginals ? null : new Originals(folder.evidence(), InstantSource.system())) {
            List<Reading> waiting = new ArrayList<>();
            LedgerStore.Added[] sum = {new LedgerStore.Added(0, 0, 0)};
            new Batch(whence, originals == null ? taking.inputs() : taking.inputs().keeping(originals.pages()), 0, operation.metrics()).run(inputs, terminal, (reading, source) -> {
                if (originals != null) {
                    originals.keep(source, reading.article().key());
                }
                waiting.add(reading);
                if (waiting.size() == TOGETHER) {
                    sum[0] = sum[0].plus(store.add(waiting));
                    waiting.clear();
                    log.tell(Log.Level.INFO, "kept", "", "added", sum[0].added(), "changed", sum[0].changed(), "known", sum[0].known(), "failed", failures.count());
                }
            }, failures);
            sum[0] = sum[0].plus(store.add(waiting));
            var counts = store.counts();
            log.tell(Log.Level.INFO, "done", "", "added", sum[0].added(), "changed", sum[0].changed(), "known", sum[0].known(), "failed", failures.count(), "articles", counts.get("article"),
                    "stories", counts.get("story"), "claims", counts.get("claim"));
            out.println(sum[0].added() + " added, " + sum[0].changed() + " changed, " + sum[0].known() + " known already; the ledger has "
                    + counts.get("article") + " articles, " + counts.get("story") + " stories, " + counts.get("claim") + " claims");
            out.flush();
            return failures.status();
        } catch (StoreException e) {
            throw operation.failed(e);
        }
    }
}
