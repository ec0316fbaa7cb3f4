package org.whence.io.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Claim;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.WireException;

/// All rows of a ledger, as they are: readings, what is derived from them, corrections and verdicts.
final class Rows {

    private static final int TOGETHER = 500;

    private record Table(String name, String columns) {

        String select() {
            return "SELECT " + columns + " FROM " + name;
        }

        int width() {
            return columns.split(",").length;
        }

        String insert() {
            return "INSERT INTO " + name + " (" + columns + ") VALUES (?" + ", ?".repeat(width() - 1) + ")";
        }
    }

    private static final List<Table> TABLES = List.of(
            new Table("reading", "hash, article, body, added"),
            new Table("article", "num, article_key, hash, published, publisher, title, day, profile, story"),
            new Table("head", "period, term, day, article"),
            new Table("near", "a, b"),
            new Table("story", "id, title, first, last, articles, claims, basis"),
            new Table("copy", "article, of_article, relation, share, story"),
            new Table("claim", "num, id, story, proposition, modality, since, reports, independent, unattributed, drift, disputed, anonymous, body"),
            new Table("report", "claim, id, article, publisher"),
            new Table("party", "name, claim, shown, origin, named"),
            new Table("place", "name, claim, id"),
            new Table("told", "story, version"),
            new Table("awaited", "article, story"),
            new Table("former", "id, first"),
            new Table("correction", "id, kind, one, two, who, at, undone_by, undone_at"),
            new Table("verdict", "id, report, verdict, note, who, at, undone_by, undone_at"));

    private Rows() {}

    /// Copies all of one ledger into another that is empty: all of it or nothing, from one state of the first.
    ///
    /// @throws StoreException if the other holds anything
    static void copy(Database from, Database to) {
        from.snapshot(() -> to.inTransaction(() -> {
            for (String table : List.of("reading", "correction", "verdict")) {
                if (to.number("SELECT count(*) FROM " + table) > 0) {
                    throw new StoreException("ledger " + to.address() + ": is not empty; name one that holds nothing yet");
                }
            }
            TABLES.forEach(table -> copy(table, from, to));
            copyWords(from, to);
            to.connections().renumber(to);
            return true;
        }));
    }

    /// An index of words gives none back: they are entered anew.
    private static void copyWords(Database from, Database to) {
        List<@Nullable Object[]> waiting = new ArrayList<>();
        from.each("SELECT num, body FROM claim", row -> {
            waiting.add(new Object[] {row.getLong(1), Derived.words(to, claim(from, row))});
            if (waiting.size() == TOGETHER) {
                to.updateAll(to.dialect().enterWords(), waiting);
                waiting.clear();
            }
        });
        to.updateAll(to.dialect().enterWords(), waiting);
    }

    private static Claim claim(Database from, ResultSet row) throws SQLException {
        try {
            return LedgerJson.readClaim(row.getString(2));
        } catch (WireException e) {
            throw new StoreException("ledger " + from.address() + ": a claim is damaged (" + e.getMessage() + "); run \"whence ledger rebuild\"", e);
        }
    }

    private static void copy(Table table, Database from, Database to) {
        List<@Nullable Object[]> waiting = new ArrayList<>();
        from.each(table.select(), row -> {
            @Nullable Object[] values = new Object[table.width()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            waiting.add(values);
            if (waiting.size() == TOGETHER) {
                to.updateAll(table.insert(), waiting);
                waiting.clear();
            }
        });
        to.updateAll(table.insert(), waiting);
    }
}
