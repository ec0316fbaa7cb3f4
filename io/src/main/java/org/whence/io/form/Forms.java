package org.whence.io.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The forms that are known, and which of them some bytes have.
final class Forms {
    private static final PageForm PAGE = new PageForm();
    private static final TextForm TEXT = new TextForm();
    private static final JsonForm JSON = new JsonForm();
    private static final List<Form> ALL = List.of(PAGE, TEXT, JSON);

    private Forms() {}

    /// The form that a file's ending names (a last `.gz` left aside); null where none does.
    static @Nullable Form byEnding(String name) {
        String ending = ending(name);
        for (Form form : ALL) {
            if (form.endings().contains(ending)) {
                return form;
            }
        }
        return null;
    }

    /// The ending of a file's name in small letters, a last `.gz` left aside; empty where there is none.
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = bare.lastIndexOf('.');
        return dot < 0 || bare.indexOf('/', dot) >= 0 ? "" : bare.substring(dot + 1);
    }

    /// The form that a `Content-Type` names; null where it names none.
    static @Nullable Form byContentType(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "text/plain" -> TEXT;
            case "application/json", "application/x-ndjson", "application/jsonl", "application/ld+json" -> JSON;
            default -> null;
        };
    }

    /// The form that the first bytes have; null where they are no form that is known.
    static @Nullable Form byLook(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).replaceFirst("^(?:ï»¿)?\\s+", "").replaceFirst("^ï»¿", "");
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head") || lower.startsWith("<body")) {
            return PAGE;
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            return JSON;
        }
        return binary(head) ? null : TEXT;
    }

    /// Whether bytes are no text in any encoding: zeros (that are not UTF-16) or many control characters.
    static boolean binary(byte[] head) {
        int n = Math.min(head.length, 4096);
        if (n >= 2 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF)) {
            return false;
        }
        int zeros = 0;
        int even = 0;
        int controls = 0;
        for (int i = 0; i < n; i++) {
            int b = head[i] & 0xFF;
            if (b == 0) {
                zeros++;
                even += i % 2 == 0 ? 1 : 0;
            } else if (b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
                controls++;
            }
        }
        boolean wide = zeros > 0.3 * n && (even == 0 || even == zeros);
        return zeros > 0 && !wide || controls > 0.05 * n;
    }

    /// The endings of all forms, for a message.
    static String known() {
        TreeSet<String> endings = new TreeSet<>();
        ALL.forEach(form -> endings.addAll(form.endings()));
        return String.join(", ", endings);
    }

    static Form text() {
        return TEXT;
    }
}
