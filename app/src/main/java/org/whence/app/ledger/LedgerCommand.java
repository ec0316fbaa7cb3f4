package org.whence.app.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Report;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.Noted;
import org.whence.io.store.RarityTable;
import org.whence.io.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence ledger …`: what keeps a ledger in order, and what a person puts right in it.
@Command(name = "ledger", description = "Checks, rebuilds, copies and backs up the ledger, and notes what a person has put right.", mixinStandardHelpOptions = true,
        subcommands = {LedgerCommand.Rebuild.class, LedgerCommand.Check.class, LedgerCommand.Backup.class, CopyCommand.class, LedgerCommand.Remove.class, LedgerCommand.Merge.class,
            LedgerCommand.Split.class, LedgerCommand.Alias.class, LedgerCommand.WrongTrace.class, LedgerCommand.Undo.class, LedgerCommand.Corrections.class,
            LedgerCommand.Forecasts.class, LedgerCommand.Judge.class})
public final class LedgerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: check, rebuild, backup, copy, merge, …; \"whence ledger --help\" lists them");
    }

    /// What these commands share.
    abstract static class Work implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private LedgerFolder folder = new LedgerFolder();

        /// Does it and returns the exit status.
        abstract int work(LedgerStore store, PrintWriter out);

        boolean writes() {
            return true;
        }

        @Override
        public Integer call() {
            try (LedgerStore store = writes() ? folder.toWrite() : folder.toRead()) {
                int status = work(store, spec.commandLine().getOut());
                spec.commandLine().getOut().flush();
                return status;
            } catch (StoreException e) {
                throw new Failure(e.getMessage(), e);
            }
        }
    }

    /// What notes a correction shares: who makes it.
    abstract static class Correcting extends Work {

        @Option(names = "--by", paramLabel = "NAME", description = "Who does this. Default: your user name.")
        private String by = System.getProperty("user.name", "unknown");

        String by() {
            return by;
        }

        int correct(LedgerStore store, PrintWriter out, Correction correction) {
            long id = store.correct(correction, by);
            out.println("noted as correction " + id + "; \"whence ledger undo " + id + "\" takes it back");
            return 0;
        }

        /// The first report of a claim, or the report itself.
        static String report(LedgerStore store, String id) {
            return store.claim(id, true).map(claim -> claim.reports().getFirst().id()).orElse(id);
        }
    }

    @Command(name = "rebuild", description = "Derives stories and claims anew from the readings.", mixinStandardHelpOptions = true)
    static final class Rebuild extends Work {
        @Override
        int work(LedgerStore store, PrintWriter out) {
            store.rebuild();
            out.println("rebuilt: " + store.counts());
            return 0;
        }
    }

    @Command(name = "check", description = "Verifies hashes and laws, and that all that is derived follows from the readings. Exit status 1 where something is wrong.", mixinStandardHelpOptions = true)
    static final class Check extends Work {
        @Option(names = "--quick", description = "Verify hashes and laws alone; derive nothing anew.")
        private boolean quick;

        @Override
        boolean writes() {
            return false;
        }

        @Override
        int work(LedgerStore store, PrintWriter out) {
            List<String> findings = quick ? store.check() : store.check(RarityTable.shipped());
            findings.forEach(out::println);
            out.println(findings.isEmpty() ? "all is well: " + store.counts() : findings.size() + " findings");
            return findings.isEmpty() ? 0 : 1;
        }
    }

    @Command(name = "backup", description = "Writes the whole ledger into a new file, also while it is in use.", mixinStandardHelpOptions = true)
    static final class Backup extends Work {
        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        @Override
        boolean writes() {
            return false;
        }

        @Override
        int work(LedgerStore store, PrintWriter out) {
            store.backup(file.toAbsolutePath());
            out.println("backed up to " + file);
            return 0;
        }
    }

    @Command(name = "remove", description = "Takes an article out of the answer.", mixinStandardHelpOptions = true)
    static final class Remove extends Work {
        @Parameters(paramLabel = "ARTICLE", description = "Its address, or its id where it has none.")
        private String article = "";

        @Override
        int work(LedgerStore store, PrintWriter out) {
            if (!store.remove(article)) {
                throw new Failure(article + ": no such article in the ledger");
            }
            out.println("removed " + article);
            return 0;
        }
    }

    @Command(name = "merge", description = "Two claims are one.", mixinStandardHelpOptions = true)
    static final class Merge extends Correcting {
        @Parameters(index = "0", paramLabel = "CLAIM")
        private String claim = "";

        @Parameters(index = "1", paramLabel = "OTHER")
        private String other = "";

        @Override
        int work(LedgerStore store, PrintWriter out) {
            return correct(store, out, new Correction.Merge(report(store, claim), report(store, other)));
        }
    }

    @Command(name = "split", description = "A report states something else than its claim.", mixinStandardHelpOptions = true)
    static final class Split extends Correcting {
        @Parameters(index = "0", paramLabel = "CLAIM")
        private String claim = "";

        @Parameters(index = "1", paramLabel = "REPORT", description = "The report's number in the claim, from 0, as \"trace --format csv\" gives it.")
        private int report;

        @Override
        int work(LedgerStore store, PrintWriter out) {
            return correct(store, out, new Correction.Split(reportOf(store, claim, report)));
        }
    }

    @Command(name = "alias", description = "Two names are one party's.", mixinStandardHelpOptions = true)
    static final class Alias extends Correcting {
        @Parameters(index = "0", paramLabel = "NAME")
        private String name = "";

        @Parameters(index = "1", paramLabel = "OTHER")
        private String other = "";

        @Override
        int work(LedgerStore store, PrintWriter out) {
            return correct(store, out, new Correction.Alias(name, other));
        }
    }

    @Command(name = "wrong-trace", description = "A report does not rest on another.", mixinStandardHelpOptions = true)
    static final class WrongTrace extends Correcting {
        @Parameters(index = "0", paramLabel = "CLAIM")
        private String claim = "";

        @Parameters(index = "1", paramLabel = "REPORT")
        private int report;

        @Parameters(index = "2", paramLabel = "ON")
        private int on;

        @Override
        int work(LedgerStore store, PrintWriter out) {
            return correct(store, out, new Correction.WrongTrace(reportOf(store, claim, report), reportOf(store, claim, on)));
        }
    }

    private static String reportOf(LedgerStore store, String id, int index) {
        Claim claim = store.claim(id, true).orElseThrow(() -> new Failure("no claim has the id \"" + id + "\"; \"whence claims\" lists them"));
        if (index < 0 || index >= claim.reports().size()) {
            throw new Failure("claim " + claim.id() + " has reports 0 to " + (claim.reports().size() - 1) + ", not " + index);
        }
        return claim.reports().get(index).id();
    }

    @Command(name = "undo", description = "Takes a correction back.", mixinStandardHelpOptions = true)
    static final class Undo extends Correcting {
        @Parameters(paramLabel = "CORRECTION")
        private long id;

        @Override
        int work(LedgerStore store, PrintWriter out) {
            if (!store.undo(id, by())) {
                throw new Failure("no correction " + id + " stands; \"whence ledger corrections\" lists them");
            }
            out.println("undone");
            return 0;
        }
    }

    @Command(name = "corrections", description = "Lists what people have put right.", mixinStandardHelpOptions = true)
    static final class Corrections extends Work {
        @Override
        boolean writes() {
            return false;
        }

        @Override
        int work(LedgerStore store, PrintWriter out) {
            for (Noted noted : store.corrections()) {
                out.println(noted.id() + "  " + noted.correction() + "  by " + noted.who() + " at " + noted.at() + (noted.stands() ? "" : "  undone by " + noted.undoneBy() + " at " + noted.undoneAt()));
            }
            return 0;
        }
    }

    @Command(name = "forecasts", description = "Lists forecasts and promises with the verdicts on them.", mixinStandardHelpOptions = true)
    static final class Forecasts extends Work {
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
        private int limit = 50;

        @Override
        boolean writes() {
            return false;
        }

        @Override
        int work(LedgerStore store, PrintWriter out) {
            List<LedgerStore.Judged> verdicts = store.verdicts();
            for (Claim claim : store.forecasts(Math.max(1, limit))) {
                List<String> reports = claim.reports().stream().map(Report::id).toList();
                String verdict = verdicts.stream().filter(one -> reports.contains(one.report())).map(one -> one.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .findFirst().orElse("open");
                String by = claim.origins().isEmpty() ? "nobody named" : claim.origins().getFirst().name();
                String due = Due.in(claim);
                out.println(Lines.cut(claim.proposition(), 90) + "   " + by + "   " + Lines.day(claim.since()) + (due.isEmpty() ? "" : "   until: " + due) + "   " + verdict + "   " + claim.id());
            }
            return 0;
        }
    }

    @Command(name = "judge", description = "Notes how a forecast came out: came_true, did_not or cannot_be_said.", mixinStandardHelpOptions = true)
    static final class Judge extends Correcting {
        @Parameters(index = "0", paramLabel = "CLAIM")
        private String claim = "";

        @Parameters(index = "1", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}")
        private LedgerStore.Verdict verdict = LedgerStore.Verdict.CANNOT_BE_SAID;

        @Option(names = "--note", paramLabel = "WORDS")
        private @Nullable String note;

        @Override
        int work(LedgerStore store, PrintWriter out) {
            long id = store.judge(reportOf(store, claim, 0), verdict, note, by());
            out.println("noted as verdict " + id);
            return 0;
        }
    }
}
