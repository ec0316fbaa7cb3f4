package org.whence.app.ledger;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.whence.app.Failure;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.core.ledger.Claim;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.SourceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence sources`: the parties of the ledger, or the record of one.
@Command(name = "sources", description = "Lists parties, or shows one party's record: claims, hedges, denials, who relays it, forecasts.", mixinStandardHelpOptions = true)
public final class SourcesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "A party's name.")
    private List<String> name = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "30", description = "At most so many. Default: 30.")
    private int limit = 30;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.of(System.getenv());
        Style style = new Style(terminal.colour());
        try (LedgerStore store = folder.toRead()) {
            if (name.isEmpty()) {
                for (LedgerStore.Source source : store.sources(Math.max(1, limit))) {
                    String shown = Lines.cut(source.name(), 60);
                    out.println((source.named() ? style.strong(shown) : style.hollow(shown)) + "   " + Lines.number(source.claims(), "claim") + ", origin of " + source.origin());
                }
            } else {
                String asked = String.join(" ", name);
                show(out, store.source(asked).orElseThrow(() -> new Failure("no party is called \"" + asked + "\"; \"whence sources\" lists them")), style, terminal.width());
            }
            out.flush();
            return 0;
        }
    }

    private static void show(PrintWriter out, SourceRecord source, Style style, int width) {
        out.println(style.strong(source.name()));
        out.println("  " + Lines.number(source.claims(), "claim") + ", origin of " + source.origin() + "; " + source.denials() + " denied");
        out.println("  hedges: " + counted(source.hedges().entrySet().stream().map(entry -> Map.entry(entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '), entry.getValue())).toList()));
        out.println("  relayed by: " + counted(List.copyOf(source.relays().entrySet())));
        if (!source.forecasts().isEmpty()) {
            out.println("  forecasts and promises:");
        }
        for (Claim claim : source.forecasts()) {
            out.println("    " + Lines.cut(claim.proposition(), Math.max(30, width - 40)) + "   " + Lines.day(claim.since()) + "   " + style.faint(claim.id()));
        }
    }

    private static String counted(List<Map.Entry<String, Integer>> entries) {
        if (entries.isEmpty()) {
            return "none";
        }
        return String.join(", ", entries.stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue()).toList());
    }
}
