package org.whence.io.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns bytes of unknown encoding into text: a byte order mark, else UTF-16 by its upper bytes, else UTF-8 where it is valid,
/// else windows-1251 or windows-1252, whichever makes words.
public final class Charsets {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// How many bytes are looked at to tell encodings apart.
    private static final int SAMPLE = 64 * 1024;

    private Charsets() {}

    /// The text of the bytes; empty where they are no text.
    public static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int even = pages(bytes, 0);
        int odd = pages(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (odd * 20 > pairs * 19 && even * 2 < pairs) {
            return text(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (even * 20 > pairs * 19 && odd * 2 < pairs) {
            return text(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return text(bytes, 0, isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : isCyrillic(bytes) ? CYRILLIC : WESTERN);
        }
    }

    private static Optional<String> text(byte[] bytes, int start, Charset charset) {
        return Optional.of(new String(bytes, start, bytes.length - start, charset));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// How many bytes of every second one are the upper byte of a common code unit: Latin to Hebrew, or punctuation.
    private static int pages(byte[] bytes, int from) {
        int pages = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            pages += bytes[i] >= 0 && bytes[i] <= 0x05 || bytes[i] == 0x20 ? 1 : 0;
        }
        return pages;
    }

    /// Text has hardly any control characters besides white space.
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int n = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls * 100 > n;
    }

    /// Whether most bytes above 127 belong to valid UTF-8 sequences: a UTF-8 file with a few broken bytes.
    private static boolean isMostlyUtf8(byte[] bytes) {
        int valid = 0;
        int high = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            high++;
            int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 0;
            boolean whole = length > 0 && i + length <= bytes.length;
            for (int k = 1; whole && k < length; k++) {
                whole = (bytes[i + k] & 0xC0) == 0x80;
            }
            if (whole) {
                valid++;
                i += length - 1;
            }
        }
        return valid * 4 > high * 3;
    }

    /// Cyrillic words are runs of high bytes; Western ones have a high byte here and there.
    private static boolean isCyrillic(byte[] bytes) {
        int inRuns = 0;
        int high = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if ((bytes[i] & 0xFF) >= 0xC0) {
                high++;
                inRuns += i > 0 && (bytes[i - 1] & 0xFF) >= 0xC0 ? 1 : 0;
            }
        }
        return inRuns * 2 > high;
    }
}
