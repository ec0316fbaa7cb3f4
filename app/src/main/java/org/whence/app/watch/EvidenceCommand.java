package org.whence.app.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
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

    @Option(names = "--list", description = "List instead every time that it was kept, and the redirects and errors that came in its place: time, sha256, archive, offset, status, address.")
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
            List<Evidence.Kept> answers = evidence.answers(url);
            if (answers.isEmpty()) {
                throw new Failure(url + ": nothing was kept of this article in " + folder);
            }
            if (list) {
                answers.forEach(k -> spec.commandLine().getOut().println(k.at() + "\t" + k.sha256() + "\t" + k.file() + "\t" + k.offset() + "\t" + k.status() + "\t" + k.url()));
                spec.commandLine().getOut().flush();
                return 0;
            }
            Evidence.Kept last = answers.stream().filter(Evidence.Kept::document).reduce((_, later) -> later).orElse(answers.getLast());
            byte[] body = evidence.body(last);
            if (output != null) {
                Files.write(output, body);
            } else {
                OutputStream out = System.out;
                out.write(body);
                out.flush();
            }
            PrintWriter told = spec.commandLine().getErr();
            evidence.way(url, last).forEach(hop -> told.println(hop.answer().url() + " led to " + hop.to() + " (status " + hop.answer().status() + ", " + hop.answer().at() + ")"));
            told.println("kept " + last.at() + ", sha256 " + last.sha256() + (last.document() ? "" : ", status " + last.status() + ": no document ever came from this address"));
            Evidence.Kept latest = answers.getLast();
            if (latest.status() >= 400 && latest != last) {
                told.println("later, " + latest.at() + ", the answer was an error: status " + latest.status());
            }
            told.flush();
            return 0;
        }
    }
}
