package org.whence.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows as RFC 4180 has them. A cell that a spreadsheet would run as a formula is given an apostrophe first.
final class Csv {

    private Csv() {}

    static String row(List<? extends @Nullable Object> cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(cell(cell == null ? "" : cell.toString()));
        }
        return row.append("\r\n").toString();
    }

    private static String cell(String words) {
        String safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 && !words.matches("-?\\d+(\\.\\d+)?") ? "'" + words : words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
