package org.whence.app.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.io.meter.Meter;
import org.whence.io.store.StoreException;

/// A run that is counted, from its begin to its end: its metrics, where they are shown, and its log.
public final class Operation implements AutoCloseable {

    private static final Duration BETWEEN_FILES = Duration.ofSeconds(15);
    private static final String STANDARD = "-";

    private final Metrics metrics = new Metrics();
    private final Log log;
    private final @Nullable String file;
    private final PrintWriter out;
    private @Nullable HttpServer server;
    private @Nullable Thread writer;

    private Operation(Log log, @Nullable String file, PrintWriter out) {
        this.log = log;
        this.file = file;
        this.out = out;
    }

    static Operation begin(Log log, @Nullable Integer port, @Nullable String file, PrintWriter out) {
        Operation operation = new Operation(log, file, out);
        try {
            if (port != null) {
                operation.serve(port);
            }
            if (file != null && !file.equals(STANDARD)) {
                operation.write(Path.of(file));
                operation.writer = Thread.ofVirtual().name("metrics").start(() -> operation.writeAgain(Path.of(file)));
            }
            return operation;
        } catch (IOException | IllegalArgumentException e) {
            operation.end();
            throw new Failure("metrics cannot be shown " + (operation.server == null && port != null ? "at port " + port : "in " + file) + ": " + e.getMessage() + "; name another", e);
        }
    }

    private void serve(int port) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        started.createContext("/metrics", this::answer);
        started.start();
        server = started;
        int taken = started.getAddress().getPort();
        log.tell(Log.Level.INFO, "metrics", "Metrics are at http://127.0.0.1:" + taken + "/metrics", "port", taken);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", Metrics.CONTENT_TYPE);
            exchange.sendResponseHeaders(200, text.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(text);
            }
        }
    }

    private void writeAgain(Path to) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_FILES);
                write(to);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.tell(Log.Level.WARN, "metrics", "whence: " + to + ": metrics cannot be written: " + e.getMessage(), "file", to, "reason", e.getMessage());
        }
    }

    /// Whoever reads the file finds it whole.
    private synchronized void write(Path to) throws IOException {
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        Files.writeString(unfinished, metrics.text());
        Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// What counts.
    public Metrics metrics() {
        return metrics;
    }

    /// What writes events.
    public Log log() {
        return log;
    }

    /// Counts a failure of the ledger and gives what ends the command.
    public Failure failed(StoreException e) {
        metrics.failed(Meter.Cause.STORE);
        if (log.isStructured()) {
            log.tell(Log.Level.ERROR, "failed", "", "cause", "store", "reason", e.getMessage());
        }
        return new Failure(e.getMessage(), e);
    }

    private void end() {
        if (writer != null) {
            writer.interrupt();
        }
        if (server != null) {
            server.stop(0);
        }
        metrics.close();
    }

    /// Writes the metrics a last time.
    ///
    /// @throws Failure if they cannot be written
    @Override
    public void close() {
        try {
            if (STANDARD.equals(file)) {
                out.print(metrics.text());
                out.flush();
            } else if (file != null) {
                write(Path.of(file));
            }
        } catch (IOException e) {
            throw new Failure(file + ": metrics cannot be written: " + e.getMessage(), e);
        } finally {
            end();
        }
    }
}
