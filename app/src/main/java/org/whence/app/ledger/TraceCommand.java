package org.whence.app.ledger;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.app.Failure;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import org.whence.io.wire.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence trace`: one claim down to its roots.
@Command(name = "trace", description = "Shows a claim's reports on the origins that they trace to, and what was lost on the way.", mixinStandardHelpOptions = true)
public final class TraceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "A claim's id, the beginning of one, or words that find it.")
    private List<String> claim = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "TEXT", description = "text, json or csv (a row a report). Default: text.")
    private View format = View.TEXT;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.of(System.getenv());
        try (LedgerStore store = folder.toRead()) {
            Claim found = find(store);
            switch (format) {
                case TEXT -> out.print(TraceText.of(found, new Style(terminal.colour()), terminal.width(),
                        found.disputedBy().stream().map(id -> store.claim(id, false)).flatMap(Optional::stream).toList()));
                case JSON -> out.println(LedgerJson.write(found));
                case CSV -> csv(out, found);
            }
            out.flush();
            return 0;
        }
    }

    private Claim find(LedgerStore store) {
        String asked = String.join(" ", claim);
        if (claim.size() == 1) {
            Optional<Claim> byId = store.claim(asked, true);
            if (byId.isPresent()) {
                return byId.get();
            }
        }
        List<Claim> byWords = store.claims(new ClaimQuery(asked, null, null, null, null, null, null, false, false, false, false, 1, 0));
        if (byWords.isEmpty()) {
            throw new Failure("no claim has the id or the words \"" + asked + "\"; \"whence claims\" lists them");
        }
        return byWords.getFirst();
    }

    private static void csv(PrintWriter out, Claim claim) {
        out.print(Csv.row(List.of("report", "article", "publisher", "published", "in", "content", "chain", "polarity", "steps", "origins", "drift")));
        for (int i = 0; i < claim.reports().size(); i++) {
            int index = i;
            Report report = claim.reports().get(i);
            out.print(Csv.row(List.of(i, report.article(), report.publisher() == null ? "" : report.publisher(), report.published() == null ? "" : report.published().toString(),
                    report.in().name().toLowerCase(java.util.Locale.ROOT), report.words(), String.join(" > ", report.chain().stream().map(party -> party.name()).toList()),
                    report.polarity().name().toLowerCase(java.util.Locale.ROOT), String.join("; ", report.steps().stream().map(TraceCommand::step).toList()),
                    String.join("; ", claim.originsOf(i).stream().map(origin -> origin.name()).toList()),
                    String.join("; ", claim.drift().stream().filter(drift -> drift.report() == index).map(drift -> drift.kind() + ": " + drift.from() + " -> " + drift.to()).toList()))));
        }
    }

    private static String step(Step step) {
        return step.how().name().toLowerCase(java.util.Locale.ROOT) + " " + step.report();
    }
}
