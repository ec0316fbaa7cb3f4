package org.whence.flink.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// Strings, lists and times as fields of a value.
final class Fields {

    private static final int ABSENT = -1;

    private Fields() {}

    static void write(DataOutputView out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String readOrNull(DataInputView in) throws IOException {
        int length = in.readInt();
        if (length == ABSENT) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String read(DataInputView in) throws IOException {
        String value = readOrNull(in);
        if (value == null) {
            throw new IOException("a field that is always there is missing");
        }
        return value;
    }

    static void write(DataOutputView out, Iterable<String> values, int size) throws IOException {
        out.writeInt(size);
        for (String value : values) {
            write(out, value);
        }
    }

    static List<String> readList(DataInputView in) throws IOException {
        int size = in.readInt();
        List<String> values = new ArrayList<>(Math.min(size, 1 << 16));
        for (int i = 0; i < size; i++) {
            values.add(read(in));
        }
        return values;
    }

    static void write(DataOutputView out, @Nullable Published published) throws IOException {
        write(out, published == null ? null : published.toString());
    }

    static @Nullable Published readPublished(DataInputView in) throws IOException {
        String written = readOrNull(in);
        if (written == null) {
            return null;
        }
        return Published.parse(written).orElseThrow(() -> new IOException("\"" + written + "\" is no time"));
    }
}
