package org.whence.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whence.app.Failure;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence ledger copy`: all of a ledger into another place, from a folder to a server or back.
@Command(name = "copy", description = "Copies a whole ledger into an empty one: from a folder to a server, back, or to another of its kind.", mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {

    /// What belongs to a ledger and is in no database.
    private static final List<String> BESIDE = List.of("evidence", "watch");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "A folder, or postgresql://USER@HOST:PORT/DATABASE.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "A folder or database that holds no ledger yet, or an empty one.")
    private String to = "";

    @Override
    public Integer call() {
        LedgerAddress source = LedgerFolder.address(from);
        LedgerAddress target = LedgerFolder.address(to);
        Path beside = LedgerFolder.path(source);
        Path there = LedgerFolder.path(target);
        if (source.equals(target) || beside.equals(there)) {
            throw new Failure(from + " and " + to + " are one ledger; name another to copy to");
        }
        for (String folder : BESIDE) {
            if (Files.exists(beside.resolve(folder)) && Files.exists(there.resolve(folder))) {
                throw new Failure(there.resolve(folder) + ": exists already; move it away, or name a ledger that holds nothing yet");
            }
        }
        try (LedgerStore first = LedgerFolder.toRead(source); LedgerStore second = LedgerFolder.toWrite(target, Meter.NONE)) {
            first.copyTo(second);
            for (String folder : BESIDE) {
                copy(beside.resolve(folder), there.resolve(folder));
            }
            var counts = second.counts();
            spec.commandLine().getOut().println("copied " + counts.get("article") + " articles, " + counts.get("story") + " stories, " + counts.get("claim") + " claims, "
                    + second.corrections().size() + " corrections to " + target);
            spec.commandLine().getOut().flush();
            return 0;
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /// Copies a folder beside its place first, so that it is there whole or not at all.
    private static void copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = unfinished.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.move(unfinished, to);
        } catch (IOException e) {
            throw new Failure("the ledger is copied, but not what was fetched for it: " + from + " to " + to + ": " + e + "; copy that folder yourself", e);
        }
    }
}
