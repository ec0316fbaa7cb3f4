package org.whence.core.ledger;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/// Content addresses: the same words give the same number on every machine and in every version.
public final class Hash {

    private static final Hasher64 HASHER = Hashing.wyhashFinal4();

    private Hash() {}

    /// A 64-bit hash of a string.
    public static long of(String words) {
        return HASHER.hashCharsToLong(words);
    }

    /// An id of 16 hexadecimal digits behind a letter.
    static String id(char kind, String... parts) {
        return kind + HexFormat.of().toHexDigits(of(String.join("\u001F", parts)));
    }
}
