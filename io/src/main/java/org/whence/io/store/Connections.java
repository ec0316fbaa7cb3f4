package org.whence.io.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Gives connections to one ledger's database, its schema brought up to date.
interface Connections extends AutoCloseable {

    /// Where the ledger is, for messages.
    LedgerAddress address();

    Dialect dialect();

    /// A connection for this thread alone, in which each statement is a transaction. Waits where none is free.
    Connection take() throws SQLException;

    /// Gives a connection back, in whatever state it is.
    void back(Connection connection) throws SQLException;

    /// Takes note that what ran on a connection failed, before its transaction is rolled back.
    default void failed(Connection taken) throws SQLException {
        // most databases keep nothing of a failed statement
    }

    /// A statement of a connection that was taken; [#done] follows when its answer was read.
    PreparedStatement prepare(Connection connection, String sql) throws SQLException;

    void done(PreparedStatement statement) throws SQLException;

    /// What a person can do about a failure, "; " before it; empty where nothing is known.
    String advice(SQLException failure);

    /// Looks for damage to the files of the database; each finding is one line.
    List<String> damage(Database database);

    /// Writes the whole ledger into a new SQLite file while it is in use.
    void backup(Database database, Path file);

    /// After rows came with numbers of their own: the next number is beyond them.
    void renumber(Database database);

    /// What the first line of a failure says.
    static String reason(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    @Override
    void close() throws SQLException;
}
