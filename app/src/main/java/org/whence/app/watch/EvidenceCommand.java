package org.whence.app.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.app.ledger.LedgerFolder;
import org.whence.io.archive.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence evidence`: the bytes of a page as they were fetched, or of a file as it was added.
@Command(name = "evidence", description = "Gives back the bytes that an article was read from, as they were fetched or added, and says when, and with which sha256.", mixinStandardHelpOptions = true)
public final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", arity = "1", description = "Its address, or its id where it has none.")
    private String url = "";

    @Option(names = "--list", description = "List every time it was kept instead.")
    private boolean list;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private LedgerFolder ledger = new LedgerFolder();

    @Override
    public Integer call() throws IOException {
        Path folder = ledger.evidence();
        if (!Files.isDirectory(folder)) {
            throw new Failure(ledger.path() + " keeps no originals yet; \"whence add\", \"whence watch\" and \"whence read ADDRESS\" keep them");
        }
        try (Evidence evidence = Evidence.open(folder)) {
            List<Evidence.Kept> kept = evidence.of(url);
            if (kept.isEmpty()) {
                throw new Failure(url + ": nothing was kept of this article in " + folder);
            }
            if (list) {
                kept.forEach(k -> spec.commandLine().getOut().println(k.at() + "\t" + k.sha256() + "\t" + k.file() + "\t" + k.offset()));
                spec.commandLine().getOut().flush();
                return 0;
            }
            Evidence.Kept last = kept.getLast();
            byte[] body = evidence.body(last);
            if (output != null) {
                Files.write(output, body);
            } else {
                OutputStream out = System.out;
                out.write(body);
                out.flush();
            }
            spec.commandLine().getErr().println("kept " + last.at() + ", sha256 " + last.sha256());
            spec.commandLine().getErr().flush();
            return 0;
        }
    }
}
