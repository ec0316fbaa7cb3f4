package org.whence.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.app.Output;
import org.whence.app.ledger.Filters;
import org.whence.app.ledger.LedgerFolder;
import org.whence.core.ledger.Claim;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `whence export`: claims of the ledger in the forms of other tools; the same as the desk's pages and REST give.
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes claims for other tools: csv (a row a report, UCDP's columns), geojson, prov (PROV-O), annotations (W3C), schema (schema.org), json; or one claim's report as html or pdf.")
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    private Filters filters = new Filters();

    @Option(names = "--claim", paramLabel = "ID", description = "One claim, by its id or the beginning of it; the filters do not count then.")
    private @Nullable String claim;

    @Option(names = "--story", paramLabel = "ID", description = "The claims of one story; the filters do not count then.")
    private @Nullable String story;

    @Option(names = "--format", paramLabel = "FORM", required = true, description = "${COMPLETION-CANDIDATES}, in any case.")
    private ExportForm form = ExportForm.CSV;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file, which is whole or not there at all.")
    private @Nullable Path file;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() {
        try (LedgerStore store = folder.toRead()) {
            List<Claim> claims = claims(store);
            if (form.isOfOneClaim() && claims.size() != 1) {
                throw new Failure("--format " + form.written() + ": is a report of one claim, and " + claims.size() + " pass; name one with --claim (\"whence claims\" lists them)");
            }
            Output.write(file, System.out, new Exports(new StoreAnswers(store, new KeptOriginals(folder.evidence()))).write(form, claims));
            return 0;
        }
    }

    private List<Claim> claims(LedgerStore store) {
        if (claim != null) {
            return List.of(store.claim(claim, true).orElseThrow(() -> new Failure("--claim " + claim + ": no claim's id begins so, or several do; \"whence claims\" lists them")));
        }
        if (story != null) {
            String id = store.story(story).orElseThrow(() -> new Failure("--story " + story + ": there is no such story; \"whence stories\" lists them")).id();
            return store.claims(ClaimQuery.ofStory(id));
        }
        return store.claims(filters.query(Integer.MAX_VALUE));
    }
}
