package org.whence.io.page;

import java.util.Locale;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/// Addresses as pages write them.
final class Addresses {
    private static final int LONGEST = 4_000;

    private Addresses() {}

    /// The http or https address that `href` means on a page at `base`; null where it is of another kind (`javascript:`,
    /// `mailto:`), a place on the same page, or not to be made absolute.
    static @Nullable String absolute(@Nullable String base, String href) {
        String h = href.strip();
        if (h.isEmpty() || h.startsWith("#") || h.length() > LONGEST) {
            return null;
        }
        String address = hasScheme(h) ? h : base == null ? "" : StringUtil.resolve(base, h);
        String lower = address.regionMatches(true, 0, "http", 0, 4) ? address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT) : "";
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        StringBuilder clean = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ' ') {
                clean.append("%20");
            } else if (c > ' ' && c != 0x7F) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean hasScheme(String h) {
        for (int i = 0; i < h.length(); i++) {
            char c = h.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return false;
    }

    /// The path of an absolute address, from the slash after the host up to query or fragment; empty where there is none.
    static String path(String address) {
        int host = address.indexOf("://");
        int from = host < 0 ? 0 : address.indexOf('/', host + 3);
        if (from < 0) {
            return "";
        }
        int to = address.length();
        for (int i = from; i < to; i++) {
            char c = address.charAt(i);
            if (c == '?' || c == '#') {
                to = i;
            }
        }
        return address.substring(from, to);
    }
}
