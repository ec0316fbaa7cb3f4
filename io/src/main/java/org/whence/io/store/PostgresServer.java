package org.whence.io.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// A pool of connections to a ledger in a PostgreSQL database. Any number of processes may write: each transaction that writes first
/// takes the lock on the one row of the table `change`, so that they follow each other.
final class PostgresServer implements Connections {

    private static final int MOST_CONNECTIONS = 8;
    private static final int LONGEST_WAIT_MS = 20_000;

    /// The class of SQL states in which PostgreSQL says that a table is not there.
    private static final String NO_TABLE = "42P01";

    /// The advisory lock under which tables are made: any number that others are unlikely to take.
    private static final long MIGRATION_LOCK = 0x5748_454E_4345L;

    private final LedgerAddress.Server address;
    private final HikariDataSource pool;

    private PostgresServer(LedgerAddress.Server address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
    }

    /// Opens a ledger to write; makes its tables where there are none.
    static PostgresServer writer(LedgerAddress.Server address) {
        PostgresServer server = new PostgresServer(address, pool(address, false));
        try {
            int version = server.version();
            if (version > Scripts.SCHEMA) {
                throw Scripts.newer(address, version);
            }
            if (version < Scripts.SCHEMA) {
                server.migrate();
            }
            return server;
        } catch (SQLException e) {
            server.pool.close();
            throw new StoreException("ledger " + address + ": cannot be opened to write: " + Connections.reason(e) + server.advice(e), e);
        } catch (StoreException e) {
            server.pool.close();
            throw e;
        }
    }

    /// Opens a ledger to read.
    static PostgresServer reader(LedgerAddress.Server address) {
        PostgresServer server = new PostgresServer(address, pool(address, true));
        try {
            int version = server.version();
            if (version == 0) {
                throw new StoreException("ledger " + address + ": there is none; \"whence add INPUT\" makes one");
            }
            if (version > Scripts.SCHEMA) {
                throw Scripts.newer(address, version);
            }
            if (version < Scripts.SCHEMA) {
                // An older program's ledger is brought up to date by the first that opens it.
                writer(address).close();
            }
            return server;
        } catch (SQLException e) {
            server.pool.close();
            throw new StoreException("ledger " + address + ": cannot be read: " + Connections.reason(e) + server.advice(e), e);
        } catch (StoreException e) {
            server.pool.close();
            throw e;
        }
    }

    static boolean exists(LedgerAddress.Server address) {
        PostgresServer server = new PostgresServer(address, pool(address, true));
        try {
            return server.version() > 0;
        } catch (SQLException e) {
            throw new StoreException("ledger " + address + ": cannot be read: " + Connections.reason(e) + server.advice(e), e);
        } finally {
            server.pool.close();
        }
    }

    private static HikariDataSource pool(LedgerAddress.Server address, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl("jdbc:postgresql://" + (address.host().contains(":") ? "[" + address.host() + "]" : address.host()) + ":" + address.port() + "/"
                + URLEncoder.encode(address.database(), StandardCharsets.UTF_8).replace("+", "%20"));
        String user = address.user() != null ? address.user() : System.getenv("PGUSER");
        if (user != null) {
            config.setUsername(user);
        }
        String password = address.password() != null ? address.password() : System.getenv("PGPASSWORD");
        if (password != null) {
            config.setPassword(password);
        }
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "whence");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.putAll(address.properties());
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        config.setReadOnly(readOnly);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            SQLException cause = cause(e);
            throw new StoreException("ledger " + address + ": cannot be reached: " + Connections.reason(cause) + advice(cause.getSQLState()), e);
        }
    }

    private static SQLException cause(HikariPool.PoolInitializationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(Connections.reason(e), e);
    }

    /// The schema's version, 0 where there is none.
    private int version() throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT max(split_part(version, '.', 1)::int) FROM flyway_schema_history WHERE success")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            if (NO_TABLE.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    private void migrate() throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SHOW server_encoding")) {
            if (rows.next() && !rows.getString(1).equals("UTF8")) {
                throw new StoreException("ledger " + address + ": the database holds text as " + rows.getString(1) + "; make one with ENCODING 'UTF8' TEMPLATE template0");
            }
        }
        // Of several writers that find no tables one makes them, and the others wait: Flyway's own lock comes after its history is made.
        try (Connection holding = pool.getConnection(); Statement statement = holding.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + MIGRATION_LOCK + ")");
            try {
                if (version() < Scripts.SCHEMA) {
                    makeTables();
                }
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + MIGRATION_LOCK + ")");
            }
        }
    }

    private void makeTables() {
        try {
            Flyway.configure(PostgresServer.class.getClassLoader()).dataSource(pool).locations(Scripts.locations(Dialect.POSTGRESQL)).placeholders(Dialect.POSTGRESQL.types())
                    .baselineOnMigrate(true).baselineVersion("0").failOnMissingLocations(true).load().migrate();
        } catch (FlywayException e) {
            throw new StoreException("ledger " + address + ": its tables cannot be made: " + Connections.reason(e) + "; the user must be allowed to create tables in the database's schema", e);
        }
    }

    @Override
    public LedgerAddress address() {
        return address;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    /// The pool rolls back what was left open.
    @Override
    public void back(Connection taken) throws SQLException {
        taken.close();
    }

    /// The driver keeps statements with the connection.
    @Override
    public PreparedStatement prepare(Connection taken, String sql) throws SQLException {
        return taken.prepareStatement(sql);
    }

    @Override
    public void done(PreparedStatement statement) throws SQLException {
        statement.close();
    }

    @Override
    public String advice(SQLException failure) {
        return advice(failure.getSQLState());
    }

    private static String advice(@Nullable String state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case "28P01", "28000" -> "; give the user in the address and the password in PGPASSWORD or ~/.pgpass";
            case "3D000" -> "; make the database with \"createdb\"";
            case "42501" -> "; the user may not do this, grant it or take another user";
            case "53100" -> "; the server's disk is full, make room and run the command again: nothing that was added is lost";
            case "53300" -> "; the server has no connection left, raise max_connections or stop other programs";
            case "57P01", "57P02", "57P03" -> "; the server is stopping or starting, run the command again: nothing that was added is lost";
            case "25006" -> "; this server takes no changes, name the one that others follow";
            default -> state.startsWith("08") ? "; see that the server runs and listens there, then run the command again: nothing that was added is lost" : "";
        };
    }

    /// The server checks its pages itself, where it was set up with checksums.
    @Override
    public List<String> damage(Database database) {
        return List.of();
    }

    /// A SQLite ledger of the same content, made beside the file and moved into place.
    @Override
    public void backup(Database database, Path file) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".backup");
            try (Database copy = Database.writer(new LedgerAddress.Folder(folder))) {
                Rows.copy(database, copy);
            }
            Files.move(folder.resolve(SqliteFile.FILE), file);
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be written: " + Connections.reason(e) + "; name a file in a folder that you may write to", e);
        } finally {
            if (folder != null) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new StoreException(folder + ": cannot be removed: " + Connections.reason(e) + "; remove it yourself", e);
        }
    }

    @Override
    public void renumber(Database database) {
        for (String table : List.of("article", "claim")) {
            renumber(database, table, "num");
        }
        for (String table : List.of("correction", "verdict")) {
            renumber(database, table, "id");
        }
    }

    private static void renumber(Database database, String table, String column) {
        database.number("SELECT setval(pg_get_serial_sequence('" + table + "', '" + column + "'), coalesce(max(" + column + "), 0) + 1, false) FROM " + table);
    }

    @Override
    public void close() {
        pool.close();
    }
}
