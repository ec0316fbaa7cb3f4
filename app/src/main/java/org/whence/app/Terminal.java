package org.whence.app;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the place where output goes: whether a person looks at it, how wide it is, and whether it takes colour.
///
/// The launcher asks the shell, as Java cannot tell standard output and standard error apart, and hands the answers over
/// as system properties.
///
/// @param out standard output is a terminal
/// @param err standard error is a terminal
/// @param colour whether standard output takes colour: it is a terminal and `NO_COLOR` is not set
/// @param width columns
public record Terminal(boolean out, boolean err, boolean colour, int width) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;

    /// Reads what the launcher says and the environment.
    public static Terminal of(Map<String, String> environment) {
        boolean out = Boolean.getBoolean("whence.stdout.terminal");
        String noColour = environment.get("NO_COLOR");
        boolean colour = out && (noColour == null || noColour.isEmpty()) && !"dumb".equals(environment.get("TERM"));
        int columns = number(environment.get("COLUMNS"), Integer.getInteger("whence.columns", DEFAULT_WIDTH));
        return new Terminal(out, Boolean.getBoolean("whence.stderr.terminal"), colour, Math.max(NARROWEST, Math.min(columns, 140)));
    }

    private static int number(@Nullable String written, int otherwise) {
        return written != null && written.matches("[1-9]\\d{0,3}") ? Integer.parseInt(written) : otherwise;
    }

    /// A bar on standard error that shows how far a run is; silent where no person looks at it.
    public Progress progress(String what, int total) {
        return new Progress(err && total > 1 ? new PrintWriter(System.err, true) : null, what, total);
    }

    /// How far a run is.
    public static final class Progress implements AutoCloseable {

        private static final int BAR = 30;

        private final @Nullable PrintWriter out;
        private final String what;
        private final int total;
        private int done;

        private Progress(@Nullable PrintWriter out, String what, int total) {
            this.out = out;
            this.what = what;
            this.total = total;
        }

        /// One more is done.
        public void step() {
            done++;
            if (out != null && (done == total || done % Math.max(1, total / 200) == 0)) {
                int filled = (int) ((long) BAR * done / total);
                out.print("\r" + what + " " + "█".repeat(filled) + "░".repeat(BAR - filled) + " " + done + "/" + total + " ");
                out.flush();
            }
        }

        /// Wipes the bar.
        @Override
        public void close() {
            if (out != null) {
                out.print("\r" + " ".repeat(what.length() + BAR + 24) + "\r");
                out.flush();
            }
        }
    }
}
