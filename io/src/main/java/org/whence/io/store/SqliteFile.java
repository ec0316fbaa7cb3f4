package org.whence.io.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The connections of a process to a ledger's SQLite file. One that writes has one, at which threads take turns, and holds a lock on a file
/// beside: one process writes at a time. One that reads has as many as threads ask at once, so that none waits for another or for the writer.
final class SqliteFile implements Connections {

    static final String FILE = "ledger.db";
    private static final String LOCK = "writer.lock";

    /// Connections of a reader that are kept for the next question.
    private static final int IDLE = 16;

    /// What a connection keeps of the file, in KiB. A transaction that changes more than fits is written out page by page before its end, and read
    /// again; a reader's is emptied whenever another process has written.
    private static final int WRITERS_CACHE = 96_000;
    private static final int READERS_CACHE = 2_000;

    private final LedgerAddress.Folder address;
    private final @Nullable FileChannel lock;
    private final ReentrantLock turn = new ReentrantLock(true);

    /// Those that nobody uses now; the writer's own stays in it.
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    /// The statements of each connection, which only the thread that has taken it touches.
    private final Map<Connection, Map<String, PreparedStatement>> prepared = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private SqliteFile(LedgerAddress.Folder address, Connection connection, @Nullable FileChannel lock) {
        this.address = address;
        this.lock = lock;
        idle.add(connection);
    }

    private boolean writes() {
        return lock != null;
    }

    /// Opens a ledger to write; makes it where there is none.
    static SqliteFile writer(LedgerAddress.Folder address) {
        FileChannel lock = null;
        Connection connection = null;
        try {
            Files.createDirectories(address.path());
            lock = FileChannel.open(address.path().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(lock)) {
                throw new StoreException("ledger " + address + ": another process is writing to it; wait until that one ends");
            }
            connection = connect(address, false);
            migrate(address, connection);
            return new SqliteFile(address, connection, lock);
        } catch (StoreException e) {
            release(connection, lock, e);
            throw e;
        } catch (IOException | SQLException e) {
            String reason = e instanceof AccessDeniedException ? "access denied" : Connections.reason(e);
            StoreException failure = new StoreException("ledger " + address + ": cannot be opened to write: " + reason + "; name a folder that you may write to with --ledger", e);
            release(connection, lock, failure);
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

    private static void release(@Nullable Connection connection, @Nullable FileChannel lock, StoreException failure) {
        try {
            if (connection != null) {
                connection.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException | IOException e) {
            failure.addSuppressed(e);
        }
    }

    /// Opens a ledger to read.
    static SqliteFile reader(LedgerAddress.Folder address) {
        if (!exists(address)) {
            throw new StoreException("ledger " + address + ": there is none; \"whence add INPUT\" makes one");
        }
        Connection connection = null;
        try {
            connection = connect(address, true);
            int version = version(address, connection);
            if (version < Scripts.SCHEMA) {
                connection.close();
                // An older program's ledger is brought up to date by the first that opens it.
                writer(address).close();
                connection = connect(address, true);
            }
            return new SqliteFile(address, connection, null);
        } catch (StoreException e) {
            release(connection, null, e);
            throw e;
        } catch (SQLException e) {
            StoreException failure = new StoreException("ledger " + address + ": cannot be read: " + Connections.reason(e), e);
            release(connection, null, failure);
            throw failure;
        }
    }

    static boolean exists(LedgerAddress.Folder address) {
        return Files.exists(address.path().resolve(FILE));
    }

    private static Connection connect(LedgerAddress.Folder address, boolean readOnly) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address.path().resolve(FILE));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            if (readOnly) {
                statement.execute("PRAGMA query_only = ON");
            } else {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA cache_size = -" + (readOnly ? READERS_CACHE : WRITERS_CACHE));
            statement.execute("PRAGMA temp_store = MEMORY");
        }
        return connection;
    }

    private static int version(LedgerAddress.Folder address, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            int version = rows.next() ? rows.getInt(1) : 0;
            if (version > Scripts.SCHEMA) {
                throw Scripts.newer(address, version);
            }
            return version;
        }
    }

    private static void migrate(LedgerAddress.Folder address, Connection connection) throws SQLException, IOException {
        for (int next = version(address, connection) + 1; next <= Scripts.SCHEMA; next++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : Scripts.statements(Dialect.SQLITE, next)) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA user_version = " + next);
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public LedgerAddress address() {
        return address;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Connection take() throws SQLException {
        if (writes()) {
            turn.lock();
            return idle.getFirst();
        }
        if (closed) {
            throw new SQLException("the ledger is closed");
        }
        Connection free = idle.pollFirst();
        return free == null ? connect(address, true) : free;
    }

    @Override
    public void back(Connection taken) throws SQLException {
        boolean whole = false;
        try {
            if (!taken.getAutoCommit()) {
                taken.setAutoCommit(true);
            }
            whole = true;
        } finally {
            if (writes()) {
                turn.unlock();
            } else if (!whole || closed || idle.size() >= IDLE) {
                close(taken);
            } else {
                idle.addFirst(taken);
            }
        }
    }

    /// Statements are kept: preparing one takes longer than most answers.
    @Override
    public PreparedStatement prepare(Connection taken, String sql) throws SQLException {
        Map<String, PreparedStatement> known = prepared.computeIfAbsent(taken, _ -> new HashMap<>());
        PreparedStatement statement = known.get(sql);
        if (statement == null) {
            statement = taken.prepareStatement(sql);
            known.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void done(PreparedStatement statement) {
        // kept for the next time
    }

    /// A statement that failed is of no more use: where the disk was full, even its transaction is gone already.
    @Override
    public void failed(Connection taken) throws SQLException {
        Map<String, PreparedStatement> known = prepared.remove(taken);
        for (PreparedStatement statement : known == null ? List.<PreparedStatement>of() : known.values()) {
            statement.close();
        }
    }

    private void close(Connection connection) throws SQLException {
        failed(connection);
        connection.close();
    }

    @Override
    public String advice(SQLException failure) {
        return switch (failure.getErrorCode() & 0xFF) {
            case 5, 6 -> "; another process is writing to it, try again when that one ends";
            case 8 -> "; it may not be written to, name another folder with --ledger";
            case 11, 26 -> "; the file is damaged, restore a backup";
            case 13 -> "; the disk is full, make room and run the command again: nothing that was added is lost";
            default -> "";
        };
    }

    @Override
    public List<String> damage(Database database) {
        return database.query("PRAGMA integrity_check", row -> row.getString(1)).stream().filter(line -> !"ok".equals(line)).map(String::valueOf).toList();
    }

    /// On a connection of its own, as SQLite does this only where no statement is open.
    @Override
    public void backup(Database database, Path file) {
        try (Connection other = connect(address, false); PreparedStatement vacuum = other.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public void renumber(Database database) {
        // the next number is always one more than the greatest
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            closed = true;
            for (Connection free = idle.pollFirst(); free != null; free = idle.pollFirst()) {
                close(free);
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new SQLException("the writer's lock cannot be given back: " + Connections.reason(e), e);
        } finally {
            turn.unlock();
        }
    }
}
