package org.whence.io.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes into text whose encoding may be named wrongly or not at all.
///
/// A byte order mark decides; then bytes that are valid UTF-8 are UTF-8 whatever they are called, as no other text looks so;
/// then the name given from outside, then the one given inside, then the look of the bytes.
public final class Decoding {
    private static final int LOOKED_AT = 4096;
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");
    private static final Pattern IN_HEADER = Pattern.compile("(?i)charset\\s*=\\s*\"?\\s*([a-z0-9_:.-]{2,40})");

    private Decoding() {}

    /// The text of some bytes.
    ///
    /// @param bytes the bytes
    /// @param told a charset's name, or a `Content-Type` header that may name one; null where nothing was told
    public static String text(byte[] bytes, @Nullable String told) {
        int skip = mark(bytes);
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, skip, bytes.length - skip, marked);
        }
        String utf8 = strict(bytes);
        if (utf8 != null) {
            return utf8;
        }
        return new String(bytes, guess(bytes, told));
    }

    /// The charset that the beginning of a longer text is in.
    ///
    /// @param head the beginning; a last character that is cut in two does no harm
    /// @param told as for [#text]
    public static Charset charset(byte[] head, @Nullable String told) {
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        int end = head.length;
        while (end > 0 && head.length - end < 3 && (head[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        boolean led = end > 0 && (head[end - 1] & 0xC0) == 0xC0;
        boolean utf8 = strict(head) != null || strict(java.util.Arrays.copyOf(head, led ? end - 1 : head.length)) != null;
        return utf8 ? StandardCharsets.UTF_8 : guess(head, told);
    }

    /// The charset that a name or a `Content-Type` header names; null where it names none that is known here. `iso-8859-1`
    /// and `us-ascii` mean windows-1252, as in browsers.
    public static @Nullable Charset named(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        Matcher m = IN_HEADER.matcher(told);
        String name = m.find() ? m.group(1) : told.strip();
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "ansi", "iso8859-1" -> Charset.forName("windows-1252");
                case "cp1251", "win-1251", "windows1251" -> Charset.forName("windows-1251");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Charset guess(byte[] bytes, @Nullable String told) {
        Charset header = named(told);
        if (header != null && !header.equals(StandardCharsets.UTF_8)) {
            return header;
        }
        Matcher m = META.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
        if (m.find()) {
            Charset meta = named(m.group(1) != null ? m.group(1) : m.group(2));
            // A page that says UTF-16 in ASCII letters is not UTF-16.
            if (meta != null && !meta.equals(StandardCharsets.UTF_8) && !meta.name().startsWith("UTF-16")) {
                return meta;
            }
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        // Cut or damaged UTF-8 is still UTF-8 where most of its long characters are whole.
        int good = 0;
        int bad = 0;
        int cyrillic = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            high++;
            cyrillic += b >= 0xC0 ? 1 : 0;
            int need = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            boolean whole = need > 0 && i + need < bytes.length;
            for (int k = 1; whole && k <= need; k++) {
                whole = (bytes[i + k] & 0xC0) == 0x80;
            }
            if (whole) {
                good++;
                i += need;
            } else {
                bad++;
            }
        }
        if (good > 3 * bad) {
            return StandardCharsets.UTF_8;
        }
        // In windows-1251 nearly all letters are high and run together; in windows-1252 they are single guests among ASCII.
        boolean runs = highRuns(bytes) > 0.6 * high;
        return Charset.forName(runs && cyrillic > 0.8 * high ? "windows-1251" : "windows-1252");
    }

    private static int highRuns(byte[] bytes) {
        int inRuns = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                inRuns += run >= 3 ? run : 0;
                run = 0;
            }
        }
        return inRuns;
    }

    /// UTF-16 without a mark: nearly every other byte is the upper half of a common character, Latin to Hebrew, or of punctuation.
    static @Nullable Charset wide(byte[] bytes) {
        int n = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = upperHalves(bytes, 0, n);
        int odd = upperHalves(bytes, 1, n);
        if (n >= 4 && odd * 40 > n * 19 && even * 4 < n) {
            return StandardCharsets.UTF_16LE;
        }
        return n >= 4 && even * 40 > n * 19 && odd * 4 < n ? StandardCharsets.UTF_16BE : null;
    }

    private static int upperHalves(byte[] bytes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i += 2) {
            found += bytes[i] >= 0 && bytes[i] <= 5 || bytes[i] == 0x20 ? 1 : 0;
        }
        return found;
    }

    /// Whether the bytes are no text in any encoding: they hold zeros and are not UTF-16 or UTF-32, or many control characters.
    public static boolean binary(byte[] bytes) {
        if (marked(bytes) != null || wide(bytes) != null) {
            return false;
        }
        int controls = 0;
        int n = Math.min(bytes.length, 64 << 10);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            controls += b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls * 100 > n;
    }

    private static @Nullable Charset marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 4 && b[0] == 0 && b[1] == 0 && (b[2] & 0xFF) == 0xFE && (b[3] & 0xFF) == 0xFF) {
            return Charset.forName("UTF-32BE");
        }
        if (b.length >= 4 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE && b[2] == 0 && b[3] == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static int mark(byte[] b) {
        Charset c = marked(b);
        return c == null ? 0 : c.equals(StandardCharsets.UTF_8) ? 3 : c.name().startsWith("UTF-32") ? 4 : 2;
    }

    private static @Nullable String strict(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return null;
        }
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            String text = chars.toString();
            // ISO-2022-JP and its kind are valid ASCII with escapes.
            return text.indexOf('\u001B') >= 0 && text.contains("\u001B$") ? null : text;
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
