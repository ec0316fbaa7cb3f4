package org.whence.io.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One connection to a ledger's SQLite file, its schema brought up to date. For one thread at a time.
final class Database implements AutoCloseable {

    static final String FILE = "ledger.db";
    private static final String LOCK = "writer.lock";

    /// The schema that this program writes. Scripts `schema-1.sql` up to this are run in order on what is older.
    private static final int SCHEMA = 1;

    private final Path folder;
    private final Connection connection;
    private final @Nullable FileChannel lock;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path folder, Connection connection, @Nullable FileChannel lock) {
        this.folder = folder;
        this.connection = connection;
        this.lock = lock;
    }

    /// Opens a ledger to write; makes it where there is none. One writer at a time.
    static Database writer(Path folder) {
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(lock)) {
                throw new StoreException("ledger " + folder + ": another process is writing to it; wait until that one ends");
            }
            Database database = new Database(folder, connect(folder, false), lock);
            database.migrate();
            return database;
        } catch (StoreException e) {
            release(lock, e);
            throw e;
        } catch (IOException | SQLException e) {
            StoreException failure = new StoreException("ledger " + folder + ": cannot be opened to write: " + reason(e) + "; name a folder that you may write to with --ledger", e);
            release(lock, failure);
            throw failure;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void release(@Nullable FileChannel lock, StoreException failure) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /// Opens a ledger to read.
    static Database reader(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new StoreException("ledger " + folder + ": there is none; \"whence add INPUT\" makes one");
        }
        try {
            Database database = new Database(folder, connect(folder, true), null);
            database.checkVersion();
            return database;
        } catch (SQLException e) {
            throw new StoreException("ledger " + folder + ": cannot be read: " + reason(e), e);
        }
    }

    private static Connection connect(Path folder, boolean readOnly) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            if (readOnly) {
                statement.execute("PRAGMA query_only = ON");
            } else {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA cache_size = -32000");
            statement.execute("PRAGMA temp_store = MEMORY");
        }
        return connection;
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private void checkVersion() throws SQLException {
        int version = version();
        if (version > SCHEMA) {
            throw new StoreException("ledger " + folder + ": written by a newer Whence (schema " + version + ", this one knows " + SCHEMA + "); update Whence");
        }
    }

    private void migrate() throws SQLException, IOException {
        checkVersion();
        for (int next = version() + 1; next <= SCHEMA; next++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String script : List.of("schema-" + next + ".sql", "schema-" + next + "-sqlite.sql")) {
                    for (String sql : script(script).split(";\\s*\\n")) {
                        if (!sql.isBlank()) {
                            statement.execute(sql);
                        }
                    }
                }
                statement.execute("PRAGMA user_version = " + next);
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name + ": build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
    }

    /// Writes all of it into a new file. On a connection of its own, as SQLite does this only where no statement is open.
    void copyTo(Path file) {
        try (Connection other = connect(folder, false); PreparedStatement vacuum = other.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    Path folder() {
        return folder;
    }

    /// Makes one value of a row.
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = prepare(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(row.of(rows));
            }
        } catch (SQLException e) {
            throw failure(e);
        }
        return found;
    }

    /// The first row's value, null where there is no row.
    <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values) {
        List<T> found = query(sql, row, values);
        return found.isEmpty() ? null : found.getFirst();
    }

    long number(String sql, @Nullable Object... values) {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    /// Runs a statement that changes rows; the number of them.
    int update(String sql, @Nullable Object... values) {
        try {
            return prepare(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Inserts a row and gives its number.
    long insert(String sql, @Nullable Object... values) {
        update(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /// Does all of it or nothing.
    void inTransaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private StoreException failure(SQLException e) {
        String advice = switch (e.getErrorCode() & 0xFF) {
            case 5, 6 -> "; another process is writing to it, try again when that one ends";
            case 8 -> "; it may not be written to, name another folder with --ledger";
            case 11, 26 -> "; the file is damaged, restore a backup";
            case 13 -> "; the disk is full, make room and run the command again: nothing that was added is lost";
            default -> "";
        };
        return new StoreException("ledger " + folder + ": " + reason(e) + advice, e);
    }

    private static String reason(Exception e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "access denied";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException | IOException e) {
            throw new StoreException("ledger " + folder + ": cannot be closed: " + reason(e), e);
        }
    }
}
