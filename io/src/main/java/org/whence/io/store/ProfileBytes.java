package org.whence.io.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.ledger.Profile;

/// The written form of a [Profile], for a column of a row that also has the article's key, date and publisher.
final class ProfileBytes {

    private ProfileBytes() {}

    static byte[] write(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(profile.terms().length);
            for (int i = 0; i < profile.terms().length; i++) {
                out.writeLong(profile.terms()[i]);
                out.writeFloat(profile.weights()[i]);
            }
            out.writeInt(profile.heads().length);
            for (long head : profile.heads()) {
                out.writeLong(head);
            }
            strings(out, profile.links());
            strings(out, profile.outlets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void strings(DataOutputStream out, Set<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : new TreeSet<>(strings)) {
            out.writeUTF(string.length() > 10_000 ? string.substring(0, 10_000) : string);
        }
    }

    static Profile read(String key, @Nullable Published published, @Nullable String publisher, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int n = in.readInt();
            long[] terms = new long[n];
            float[] weights = new float[n];
            for (int i = 0; i < n; i++) {
                terms[i] = in.readLong();
                weights[i] = in.readFloat();
            }
            long[] heads = new long[in.readInt()];
            for (int i = 0; i < heads.length; i++) {
                heads[i] = in.readLong();
            }
            return new Profile(key, published, publisher, terms, weights, heads, strings(in), strings(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> strings(DataInputStream in) throws IOException {
        int n = in.readInt();
        Set<String> strings = new TreeSet<>();
        for (int i = 0; i < n; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
