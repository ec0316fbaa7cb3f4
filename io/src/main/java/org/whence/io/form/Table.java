package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.io.page.Decoding;

/// A table with an article in each row (RFC 4180; parted by comma, semicolon or tab). The first row names the columns. A row is read at
/// a time, so that a table of a million needs the memory of one.
///
/// @param columns which column, by its name in the first row, holds which field of an article
record Table(Columns columns) implements Form {
    /// The bytes that the charset is told by.
    private static final int LOOKED_AT = 1 << 20;
    private static final int NONE = -2;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public boolean takes(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public boolean single(String name) {
        return false;
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOKED_AT);
        buffered.mark(LOOKED_AT);
        byte[] head = buffered.readNBytes(LOOKED_AT);
        buffered.reset();
        if (Decoding.binary(head)) {
            sink.accept(new Input.Unreadable(given.name(), "holds binary data and no text"));
            return;
        }
        Charset charset = Decoding.charset(head, given.contentType());
        String start = Decoding.text(head, charset.name());
        if (start.isBlank()) {
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
            return;
        }
        Rows rows = new Rows(new BufferedReader(new InputStreamReader(buffered, charset), 1 << 16), separator(start), limits);
        List<String> names = rows.next();
        Map<String, Integer> places = names == null ? Map.of() : places(names);
        if (!places.containsKey("text")) {
            String wanted = columns.named().getOrDefault("text", "");
            sink.accept(new Input.Unreadable(given.name(), "has no column for the text" + (wanted.isEmpty() ? "" : " called \"" + wanted + "\"") + "; its columns are "
                    + (names == null ? "none" : String.join(", ", names)) + "; --columns text=COLUMN names it"));
            return;
        }
        int number = 1;
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            number++;
            String name = given.name() + ":" + number;
            List<String> cells = row;
            Article article = ((Fields) field -> cell(cells, places.get(field))).article(given.id() + "-" + number);
            if (article != null) {
                sink.accept(new Input.Read(name, article));
            } else if (row.size() > 1 || !row.getFirst().isBlank()) {
                sink.accept(new Input.Unreadable(name, "has no text"));
            }
        }
    }

    /// The place of the column of each field that has one.
    private Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (String field : Columns.fields()) {
            columns.holder(field, names).ifPresent(name -> places.put(field, names.indexOf(name)));
        }
        return places;
    }

    private static @Nullable String cell(List<String> row, @Nullable Integer place) {
        return place == null || place >= row.size() || row.get(place).isBlank() ? null : row.get(place).strip();
    }

    /// The sign that parts the first row most often.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// The rows of a table, one after the other.
    private static final class Rows {
        private final Reader in;
        private final char separator;
        private final Limits limits;
        private int ahead = NONE;
        private boolean begun;

        Rows(Reader in, char separator, Limits limits) {
            this.in = in;
            this.separator = separator;
            this.limits = limits;
        }

        /// The next row; null at the end.
        @Nullable List<String> next() throws IOException {
            int c = read();
            if (!begun && c == BYTE_ORDER_MARK) {
                c = read();
            }
            begun = true;
            if (c < 0) {
                return null;
            }
            List<String> row = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            long length = 0;
            for (; c >= 0; c = read()) {
                if (++length > limits.bytes()) {
                    throw new TooLarge("a row is larger than " + limits.words() + ", the most that is read of one article; is a quotation mark left open?");
                }
                if (quoted) {
                    if (c != '"') {
                        cell.append((char) c);
                        continue;
                    }
                    ahead = in.read();
                    if (ahead == '"') {
                        cell.append('"');
                        ahead = NONE;
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (c == separator) {
                    row.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n') {
                    break;
                } else if (c != '\r') {
                    cell.append((char) c);
                }
            }
            row.add(cell.toString());
            return row;
        }

        private int read() throws IOException {
            int c = ahead == NONE ? in.read() : ahead;
            ahead = NONE;
            return c;
        }
    }
}
