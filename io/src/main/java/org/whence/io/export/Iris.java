package org.whence.io.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Names for the things of an export: an article is its own address, everything else a `urn:whence:` name made from its id.
final class Iris {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`]+");

    private Iris() {}

    static String article(String key) {
        return ADDRESS.matcher(key).matches() ? key : "urn:whence:article:" + encoded(key);
    }

    static String claim(String id) {
        return "urn:whence:claim:" + encoded(id);
    }

    static String report(String id) {
        return "urn:whence:report:" + encoded(id);
    }

    static String party(String name) {
        return "urn:whence:party:" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
