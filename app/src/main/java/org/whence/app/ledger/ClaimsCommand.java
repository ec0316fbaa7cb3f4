package org.whence.app.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Story;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import org.whence.io.wire.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `whence claims`: the claims of the ledger, each with its reports and roots counted.
@Command(name = "claims", description = "Lists claims with how many report them and how many roots they have.", mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Filters filters = new Filters();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many. Default: 20 as text, else all.")
    private @Nullable Integer limit;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "TEXT", description = "text, json or csv. Default: text.")
    private View format = View.TEXT;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.of(System.getenv());
        int most = limit != null ? Math.max(1, limit) : format == View.TEXT ? SHOWN : Integer.MAX_VALUE;
        ClaimQuery query = filters.query(most);
        try (LedgerStore store = folder.toRead()) {
            List<Claim> claims = store.claims(query);
            switch (format) {
                case TEXT -> text(out, claims, new Style(terminal.colour()), terminal.width());
                case JSON -> out.println(LedgerJson.write(part(store, claims, query)));
                case CSV -> csv(out, claims);
            }
            out.flush();
            return 0;
        }
    }

    private void text(PrintWriter out, List<Claim> claims, Style style, int width) {
        if (claims.isEmpty()) {
            out.println("no claim fits; \"whence claims\" alone lists the latest");
        }
        for (Claim claim : claims) {
            out.println(style.strong(Lines.cut(claim.proposition(), width)));
            out.println("  " + Lines.counts(claim, style) + "   " + style.faint(claim.id()));
        }
    }

    /// The contract's object: whole where every claim was asked for, else with the stories and copies of these claims' articles.
    private Ledger part(LedgerStore store, List<Claim> claims, ClaimQuery query) {
        Ledger whole = store.ledger();
        if (query.equals(ClaimQuery.ALL)) {
            return whole;
        }
        List<String> ids = claims.stream().map(Claim::story).distinct().toList();
        List<Story> stories = whole.stories().stream().filter(story -> ids.contains(story.id())).toList();
        List<String> articles = stories.stream().flatMap(story -> story.articles().stream()).toList();
        List<Copy> copies = whole.copies().stream().filter(copy -> articles.contains(copy.article())).toList();
        return new Ledger(stories, copies, claims);
    }

    private static void csv(PrintWriter out, List<Claim> claims) {
        out.print(Csv.row(List.of("claim", "story", "proposition", "modality", "since", "reports", "independent", "unattributed", "origins", "drift", "disputed_by")));
        for (Claim claim : claims) {
            List<Object> cells = new ArrayList<>(List.of(claim.id(), claim.story(), claim.proposition(), claim.modality().name().toLowerCase(java.util.Locale.ROOT),
                    claim.since() == null ? "" : claim.since().toString(), claim.reports().size(), claim.independent(), claim.unattributed(),
                    String.join("; ", claim.origins().stream().map(Origin::name).toList()), claim.drift().size(), String.join("; ", claim.disputedBy())));
            out.print(Csv.row(cells));
        }
    }
}
