package org.whence.app.metrics;

import java.io.PrintWriter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a command shows those who run it what it does.
public final class Operating {

    @Option(names = "--metrics-port", paramLabel = "N",
            description = "Show metrics for Prometheus at http://127.0.0.1:N/metrics while it runs; 0 takes any port that is free and says which.")
    private @Nullable Integer port;

    @Option(names = "--metrics", paramLabel = "FILE", description = "Write metrics in Prometheus' text form to a file, each 15 seconds and at the end; - prints them at the end.")
    private @Nullable String file;

    @Option(names = "--log", paramLabel = "FORMAT", description = "How events are told on standard error: text, logfmt (name=value) or json. Default: text.")
    private Log.Format format = Log.Format.TEXT;

    /// What writes events.
    public Log log(PrintWriter err) {
        return new Log(err, format, Clock.systemUTC());
    }

    /// Starts to count.
    ///
    /// @throws org.whence.app.Failure if the port is taken or the file cannot be written
    public Operation begin(PrintWriter out, PrintWriter err) {
        return Operation.begin(log(err), port, file, out);
    }
}
