package org.whence.core.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a name in a text means an outlet that published an article.
public final class Outlets {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "news", "newspaper", "agency", "online", "com", "www");

    private static final char ASCII = 0x7F;
    private static final String THE = "the";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Outlets() {}

    /// The name in lower case without accents, article and punctuation, so that "The Zululand Beacon" and "Zululand Beacon" are one.
    public static String fold(String name) {
        String plain = isAscii(name) ? name.toLowerCase(Locale.ROOT) : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int start = -1;
        for (int i = 0; i <= plain.length(); ) {
            int c = i < plain.length() ? plain.codePointAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                // "The" in front is no part of a name.
                if (!folded.isEmpty() || i - start != THE.length() || !plain.startsWith(THE, start)) {
                    folded.append(folded.isEmpty() ? "" : " ").append(plain, start, i);
                }
                start = -1;
            }
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > ASCII) {
                return false;
            }
        }
        return true;
    }

    /// Whether `name`, as a text gives it, means the outlet called `publisher` or the one at `domain`.
    ///
    /// Equal when folded; equal without words like "news" and "agency"; the initials of three words or more ("TSNA"); or the
    /// first label of the domain ("bbc" for bbc.co.uk).
    public static boolean same(String name, @Nullable String publisher, @Nullable String domain) {
        String a = fold(name);
        if (a.isEmpty()) {
            return false;
        }
        if (domain != null && label(domain).equals(a.replace(" ", ""))) {
            return true;
        }
        if (publisher == null) {
            return false;
        }
        return sameFolded(a, fold(publisher));
    }

    /// The same for two names that are folded already, without a domain.
    static boolean sameFolded(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String x = core(a);
        String y = core(b);
        return !x.isEmpty() && x.equals(y) && x.length() > 3 || isInitials(a, b) || isInitials(b, a);
    }

    private static String core(String folded) {
        StringBuilder core = new StringBuilder();
        for (String word : folded.split(" ")) {
            if (!SMALL.contains(word)) {
                core.append(core.isEmpty() ? "" : " ").append(word);
            }
        }
        return core.toString();
    }

    private static boolean isInitials(String initials, String name) {
        String[] words = name.split(" ");
        if (words.length < 3 || initials.length() != words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].charAt(0) != initials.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The part of a host name that names the outlet: "bbc" of www.bbc.co.uk, "reuters" of reuters.com.
    private static String label(String domain) {
        String host = domain.startsWith("www.") ? domain.substring(4) : domain;
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }

    /// The host of an address without "www."; null where the address has none.
    public static @Nullable String domain(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int start = url.indexOf("://");
        if (start < 0) {
            return null;
        }
        int end = start + 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
        return host.isEmpty() ? null : host.startsWith("www.") ? host.substring(4) : host;
    }
}
