package org.whence.io.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What came of a fetch.
public sealed interface Fetched {

    /// The address asked for.
    URI asked();

    /// What a server answered on the way: that the document is elsewhere, or that it cannot be had.
    ///
    /// @param url the address that answered
    /// @param at when the answer began
    /// @param status the HTTP status
    /// @param rawHead the answer's status line and headers as they came
    /// @param body the body, with transfer and content encodings taken off
    record Answer(URI url, Instant at, int status, String rawHead, byte[] body) {}

    /// A body arrived.
    ///
    /// @param asked the address asked for
    /// @param url the address that answered, after redirects
    /// @param at when the answer began
    /// @param status the HTTP status
    /// @param headers the answer's headers by name, in any case
    /// @param rawHead the answer's status line and headers as they came
    /// @param body the body, with transfer and content encodings taken off
    /// @param hops the redirects that led there, in order
    record Document(URI asked, URI url, Instant at, int status, Map<String, List<String>> headers, String rawHead, byte[] body, List<Answer> hops) implements Fetched {
        public Document {
            hops = List.copyOf(hops);
            TreeMap<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach((name, values) -> anyCase.put(name, List.copyOf(values)));
            headers = java.util.Collections.unmodifiableMap(anyCase);
        }

        /// The first value of a header; null where the answer has none.
        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null || values.isEmpty() ? null : values.getFirst();
        }
    }

    /// Nothing has changed since the validators that were sent.
    record Unchanged(URI asked) implements Fetched {}

    /// Nothing usable came.
    ///
    /// @param asked the address asked for
    /// @param reason one line in words
    /// @param lasting whether trying again is useless (not found, refused, no such host)
    /// @param retryAfter how long the server asks to wait, null where it does not say
    /// @param answers what was answered all the same, in order: redirects, then the error if a server gave one
    record Failed(URI asked, String reason, boolean lasting, @Nullable Duration retryAfter, List<Answer> answers) implements Fetched {
        public Failed {
            answers = List.copyOf(answers);
        }
    }
}
