package org.whence.app.metrics;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What happens, a line an event: in words for a person, or with a name for every part for programs that gather logs.
public final class Log {

    /// How a line is written.
    public enum Format {
        /// In words.
        TEXT,
        /// `time=… level=… event=… name=value`, values with spaces in quotation marks.
        LOGFMT,
        /// An object.
        JSON
    }

    /// How much an event matters.
    public enum Level {
        INFO, WARN, ERROR
    }

    private final PrintWriter out;
    private final Format format;
    private final Clock clock;

    public Log(PrintWriter out, Format format, Clock clock) {
        this.out = out;
        this.format = format;
        this.clock = clock;
    }

    /// Whether programs read it.
    public boolean isStructured() {
        return format != Format.TEXT;
    }

    /// Writes one event.
    ///
    /// @param event its kind, one word
    /// @param words what a person reads; empty for nothing
    /// @param parts what a program reads: names and values in turn; a null value is left out
    public synchronized void tell(Level level, String event, String words, @Nullable Object... parts) {
        if (format == Format.TEXT) {
            if (!words.isEmpty()) {
                out.println(words);
            }
        } else {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            named.put("level", level.name().toLowerCase(Locale.ROOT));
            named.put("event", event);
            for (int i = 0; i + 1 < parts.length; i += 2) {
                Object value = parts[i + 1];
                if (value != null) {
                    named.put(String.valueOf(parts[i]), value);
                }
            }
            out.println(format == Format.JSON ? json(named) : logfmt(named));
        }
        out.flush();
    }

    private static String json(Map<String, Object> named) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        named.forEach((name, value) -> {
            switch (value) {
                case Integer number -> node.put(name, number);
                case Long number -> node.put(name, number);
                case Double number -> node.put(name, number);
                default -> node.put(name, value.toString());
            }
        });
        return node.toString();
    }

    private static String logfmt(Map<String, Object> named) {
        StringBuilder line = new StringBuilder();
        named.forEach((name, value) -> {
            String written = value.toString();
            boolean plain = !written.isEmpty() && written.chars().allMatch(c -> c > ' ' && c != '"' && c != '=' && c != '\\' && c != 0x7F);
            line.append(line.isEmpty() ? "" : " ").append(name).append('=').append(plain ? written : quoted(written));
        });
        return line.toString();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' || c == 0x7F ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
