package org.whence.app.ledger;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.app.Style;
import org.whence.app.Terminal;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Story;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `whence stories`: what the articles are about, the latest first.
@Command(name = "stories", description = "Lists stories with their articles and claims counted.", mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many. Default: 20.")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "TEXT", description = "text or csv. Default: text.")
    private View format = View.TEXT;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.of(System.getenv());
        Style style = new Style(terminal.colour());
        try (LedgerStore store = folder.toRead()) {
            if (format == View.CSV) {
                out.print(Csv.row(List.of("story", "title", "from", "until", "articles", "claims", "circular", "disputed")));
            }
            for (Story story : store.stories(Math.max(1, limit))) {
                List<Claim> claims = store.claims(ClaimQuery.ofStory(story.id()));
                long circular = claims.stream().filter(Claim::circular).count();
                long disputed = claims.stream().filter(claim -> !claim.disputedBy().isEmpty()).count();
                String title = story.title() == null ? story.articles().getFirst() : story.title();
                switch (format) {
                    case TEXT, JSON -> {
                        out.println(style.strong(Lines.cut(title, terminal.width())));
                        out.println("  " + Lines.number(story.articles().size(), "article") + " · " + Lines.number(claims.size(), "claim") + " · " + circular
                                + " with one root under several reports · " + disputed + " disputed · " + Lines.day(story.from()) + " to " + Lines.day(story.until()) + "   "
                                + style.faint(story.id()));
                    }
                    case CSV -> out.print(Csv.row(List.of(story.id(), title, story.from() == null ? "" : story.from().toString(),
                            story.until() == null ? "" : story.until().toString(), story.articles().size(), claims.size(), circular, disputed)));
                }
            }
            out.flush();
            return 0;
        }
    }
}
