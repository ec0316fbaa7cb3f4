package org.whence.app.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.app.ledger.LedgerFolder;
import org.whence.app.metrics.Log;
import org.whence.app.metrics.Metered;
import org.whence.app.metrics.Metrics;
import org.whence.app.metrics.Watched;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `whence serve`: the ledger in a browser.
@Command(name = "serve", description = "Opens the ledger in a browser.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /// The port unless another is named.
    public static final int PORT = 7411;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + PORT, description = "The port; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = PORT;

    @Option(names = "--host", paramLabel = "NAME", defaultValue = "127.0.0.1", description = "The address to listen on. Beyond this machine it needs --token or --passwords. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(names = "--token", paramLabel = "WORDS", description = "Who knows it may enter. Default: $$WHENCE_TOKEN.")
    private @Nullable String token;

    @Option(names = "--passwords", paramLabel = "FILE", description = "Who may enter: lines name:reader:HASH or name:editor:HASH, the hash by bcrypt.")
    private @Nullable Path passwords;

    @Option(names = "--open", description = "Open it in the browser.")
    private boolean open;

    @Option(names = "--log", paramLabel = "FORMAT", description = "Log each request on standard error, as logfmt (name=value) or json. Default: text, which logs none.")
    private Log.Format log = Log.Format.TEXT;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port " + port + ": a port lies between 0 and 65535");
        }
        folder.make();
        try (Metrics metrics = new Metrics(); LedgerStore store = folder.toRead(); OnDemand whence = new OnDemand(); Desk desk = start(store, whence, metrics)) {
            metrics.watch(store);
            announce(spec.commandLine().getOut(), host, desk.port(), open);
            untilStopped();
            return 0;
        }
    }

    private Desk start(LedgerStore store, OnDemand whence, Metrics metrics) {
        try {
            ReaderIncoming incoming = new ReaderIncoming(new Metered(article -> whence.get().read(article), metrics), new Inputs(Limits.DEFAULT), () -> folder.toWrite(metrics));
            return Desk.start(new StoreAnswers(store, new KeptOriginals(folder.evidence())), new StoreCorrections(store, folder::toWrite), incoming, access(), host, port,
                    new Watched(metrics, new Log(spec.commandLine().getErr(), log, Clock.systemUTC())));
        } catch (IllegalArgumentException | IOException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private Access access() throws IOException {
        if (passwords != null) {
            return Access.passwords(passwords);
        }
        String words = token != null ? token : System.getenv("WHENCE_TOKEN");
        return words == null || words.isBlank() ? Access.loopback() : Access.token(words);
    }

    /// Prints where a desk is and, where it is asked to, opens it.
    public static void announce(PrintWriter out, String host, int port, boolean open) {
        String address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
        out.println("The desk is at " + address + "  (stop it with Ctrl-C)");
        out.flush();
        if (open && !opened(address)) {
            out.println("No browser could be started here; open the address yourself.");
            out.flush();
        }
    }

    private static boolean opened(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        String[] command = system.contains("mac") ? new String[] {"open", address}
                : system.contains("win") ? new String[] {"rundll32", "url.dll,FileProtocolHandler", address} : new String[] {"xdg-open", address};
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException noBrowser) {
            return false;
        }
    }

    /// Waits until the process is told to end.
    public static void untilStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
        stopped.await();
    }
}
