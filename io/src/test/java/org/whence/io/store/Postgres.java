package org.whence.io.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real PostgreSQL server for tests: made in a folder of its own by an unprivileged user, listening on a free port of the loopback
/// address, stopped when the last test is done. One for all tests of a run; each asks for a database of its own.
///
/// Where the machine has no PostgreSQL the tests that ask for one are skipped, and say so. `-Dwhence.postgresql=required` fails instead.
public final class Postgres implements BeforeAllCallback {

    private static final String USER = "whence";
    private static final String PASSWORD = "a pass:word@/%?";
    private static final String MISSING = "PostgreSQL is not installed (looked in /usr/lib/postgresql/*/bin and PATH): apt-get install postgresql";

    private @Nullable Server server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
        if (server.bin == null) {
            if ("required".equals(System.getProperty("whence.postgresql"))) {
                throw new IllegalStateException(MISSING);
            }
            System.err.println("SKIPPED, all tests of " + context.getDisplayName() + " that need a server: " + MISSING);
        }
    }

    /// A new, empty database.
    ///
    /// @throws org.opentest4j.TestAbortedException where the machine has no PostgreSQL
    public LedgerAddress.Server database() {
        if (server == null) {
            throw new IllegalStateException("register this extension in a static field");
        }
        Assumptions.assumeTrue(server.bin != null, MISSING);
        return server.database();
    }

    /// The server itself.
    private static final class Server implements AutoCloseable {

        private final @Nullable Path bin;
        private final @Nullable Path folder;
        private final int port;
        private final AtomicInteger databases = new AtomicInteger();

        private Server(@Nullable Path bin, @Nullable Path folder, int port) {
            this.bin = bin;
            this.folder = folder;
            this.port = port;
        }

        static Server start() {
            try {
                Path bin = binaries();
                if (bin == null) {
                    return new Server(null, null, 0);
                }
                Path folder = Files.createTempDirectory("whence-postgresql");
                own(folder);
                Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
                own(password);
                Path data = folder.resolve("data");
                run(folder, bin.resolve("initdb").toString(), "-D", data.toString(), "-U", USER, "--pwfile=" + password, "--auth=scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync");
                int port = freePort();
                run(folder, bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-t", "60", "-l", folder.resolve("log").toString(), "-o",
                        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
                return new Server(bin, folder, port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static @Nullable Path binaries() throws IOException {
            List<Path> found = new ArrayList<>();
            Path debian = Path.of("/usr/lib/postgresql");
            if (Files.isDirectory(debian)) {
                try (DirectoryStream<Path> versions = Files.newDirectoryStream(debian)) {
                    versions.forEach(version -> found.add(version.resolve("bin")));
                }
                found.sort(Comparator.comparing((Path bin) -> bin.getParent().getFileName().toString().length()).thenComparing(Comparator.naturalOrder()).reversed());
            }
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                found.add(Path.of(folder));
            }
            return found.stream().filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl"))).findFirst().orElse(null);
        }

        /// PostgreSQL refuses to run as root: there the user of Debian's package runs it.
        private static boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        private static void own(Path path) throws IOException {
            if (isRoot()) {
                try {
                    Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
                } catch (UserPrincipalNotFoundException e) {
                    throw new IOException("PostgreSQL does not run as root, and there is no user \"postgres\"", e);
                }
            }
        }

        private static void run(Path folder, String... command) throws IOException {
            List<String> whole = new ArrayList<>(isRoot() ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
            whole.addAll(List.of(command));
            Path out = Files.createTempFile("whence-postgresql", ".out");
            try {
                Process process = new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
                if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroy();
                    throw new IOException(String.join(" ", whole) + " failed:\n" + Files.readString(out));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                Files.delete(out);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        LedgerAddress.Server database() {
            String name = "ledger" + databases.incrementAndGet();
            try (Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, PASSWORD); Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("the test's server makes no database: " + e.getMessage(), e);
            }
            return new LedgerAddress.Server("127.0.0.1", port, name, USER, PASSWORD, Map.of());
        }

        @Override
        public void close() throws IOException {
            if (bin == null || folder == null) {
                return;
            }
            run(folder, bin.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
