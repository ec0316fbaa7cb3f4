package org.whence.io.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs statements on a ledger's database, whichever it is. For any number of threads: each has a connection to itself while a
/// statement or a transaction of its own runs.
final class Database implements AutoCloseable {

    /// How many rows of a large answer are held at once.
    private static final int ROWS_AT_ONCE = 500;

    private final Connections connections;
    private final ThreadLocal<@Nullable Connection> held = new ThreadLocal<>();
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(Connections connections) {
        this.connections = connections;
    }

    /// Opens a ledger to write; makes it where there is none.
    static Database writer(LedgerAddress address) {
        return new Database(switch (address) {
            case LedgerAddress.Folder folder -> SqliteFile.writer(folder);
            case LedgerAddress.Server server -> PostgresServer.writer(server);
        });
    }

    /// Opens a ledger to read.
    static Database reader(LedgerAddress address) {
        return new Database(switch (address) {
            case LedgerAddress.Folder folder -> SqliteFile.reader(folder);
            case LedgerAddress.Server server -> PostgresServer.reader(server);
        });
    }

    LedgerAddress address() {
        return connections.address();
    }

    Dialect dialect() {
        return connections.dialect();
    }

    Connections connections() {
        return connections;
    }

    /// Makes one value of a row.
    interface Row<T> {
        @Nullable T of(ResultSet row) throws SQLException;
    }

    /// Does something with each row.
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /// What runs on a connection.
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Runs it on this thread's connection, else on one that is taken for it.
    private <T> T run(Work<T> work) {
        Connection mine = held.get();
        try {
            if (mine != null) {
                return work.on(mine);
            }
            Connection taken = connections.take();
            held.set(taken);
            try {
                return work.on(taken);
            } finally {
                held.remove();
                connections.back(taken);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connections.prepare(connection, sql);
        bind(statement, values);
        return statement;
    }

    private void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, dialect().bound(values[i]));
        }
    }

    <T> List<@Nullable T> query(String sql, Row<T> row, @Nullable Object... values) {
        return run(connection -> {
            List<@Nullable T> found = new ArrayList<>();
            PreparedStatement statement = prepare(connection, sql, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            } finally {
                connections.done(statement);
            }
            return found;
        });
    }

    /// Hands over each row of an answer that may be larger than the memory. Inside a [#snapshot].
    void each(String sql, Each each) {
        run(connection -> {
            PreparedStatement statement = connections.prepare(connection, sql);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            } finally {
                connections.done(statement);
            }
            return true;
        });
    }

    /// The first row's value, null where there is no row.
    <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values) {
        List<@Nullable T> found = query(sql, row, values);
        return found.isEmpty() ? null : found.getFirst();
    }

    long number(String sql, @Nullable Object... values) {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    /// Runs a statement that changes rows; the number of them.
    int update(String sql, @Nullable Object... values) {
        return run(connection -> {
            PreparedStatement statement = prepare(connection, sql, values);
            try {
                return statement.executeUpdate();
            } finally {
                connections.done(statement);
            }
        });
    }

    /// Runs a statement that changes rows once for each of these values, in one go.
    void updateAll(String sql, List<@Nullable Object[]> all) {
        if (all.isEmpty()) {
            return;
        }
        run(connection -> {
            PreparedStatement statement = connections.prepare(connection, sql);
            try {
                for (@Nullable Object[] values : all) {
                    bind(statement, values);
                    statement.addBatch();
                }
                statement.executeBatch();
            } finally {
                statement.clearBatch();
                connections.done(statement);
            }
            return true;
        });
    }

    /// Inserts a row by a statement that returns its number.
    long insert(String sql, @Nullable Object... values) {
        return number(sql, values);
    }

    /// Does all of it or nothing, after all that other writers do before it and before all that they do after it: its first
    /// statement locks the one row of the table `change` (in SQLite the file), and every later one sees what they have committed.
    <T> T inTransaction(Supplier<T> work) {
        writing.lock();
        try {
            return run(connection -> {
                connection.setAutoCommit(false);
                try {
                    update("UPDATE change SET n = n + 1");
                    T result = work.get();
                    connection.commit();
                    return result;
                } catch (SQLException | RuntimeException e) {
                    rollBack(connection, e);
                    throw e;
                }
            });
        } finally {
            writing.unlock();
        }
    }

    /// Answers from one state of the ledger, whatever others write meanwhile.
    <T> T snapshot(Supplier<T> work) {
        if (held.get() != null) {
            return work.get();
        }
        return run(connection -> {
            if (dialect() == Dialect.POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        });
    }

    /// A connection that is gone cannot be rolled back, and need not be.
    private void rollBack(Connection connection, Exception because) {
        try {
            connections.failed(connection);
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    StoreException failure(SQLException e) {
        return new StoreException("ledger " + address() + ": " + Connections.reason(e) + connections.advice(e), e);
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new StoreException("ledger " + address() + ": cannot be closed: " + Connections.reason(e), e);
        }
    }
}
