package org.whence.io.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a ledger is kept: in a folder of this machine, or in a database of a PostgreSQL server.
public sealed interface LedgerAddress {

    /// A folder with a SQLite file in it. One process writes at a time.
    record Folder(Path path) implements LedgerAddress {

        public Folder {
            path = path.toAbsolutePath();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A database of a PostgreSQL server. Several processes write at once.
    ///
    /// @param host name or number of the server
    /// @param port 1 to 65535
    /// @param database its name
    /// @param user null takes `PGUSER`, else the name of this machine's user
    /// @param password null takes `PGPASSWORD`, else the file that `PGPASSFILE` names, else `.pgpass` in the user's folder, else none
    /// @param properties what the driver is told beside, such as `sslmode` or `currentSchema`
    record Server(String host, int port, String database, @Nullable String user, @Nullable String password, Map<String, String> properties) implements LedgerAddress {

        public Server {
            if (host.isBlank() || port < 1 || port > 65_535 || database.isBlank()) {
                throw new IllegalArgumentException("host \"" + host + "\", port " + port + ", database \"" + database + "\": each must be given, the port 1 to 65535");
            }
            properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        }

        /// As it was written, the password and what follows `?` left out.
        @Override
        public String toString() {
            return "postgresql://" + (user == null ? "" : user + "@") + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/" + database;
        }
    }

    /// `USER:PASSWORD@HOST:PORT`, all but the host optional.
    Pattern AUTHORITY = Pattern.compile("(?:(?<user>[^:@]*)(?::(?<password>[^@]*))?@)?(?<host>\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(?::(?<port>\\d{1,5}))?");

    /// The port of a PostgreSQL server unless another is named.
    int POSTGRESQL_PORT = 5432;

    /// The address that words stand for: `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require` (user, password, port and what
    /// follows `?` may be left out), else a folder.
    ///
    /// @throws IllegalArgumentException if it is neither; the message says what is wrong and never gives the password
    static LedgerAddress of(String words) {
        if (words.startsWith("postgresql://") || words.startsWith("postgres://")) {
            return server(words);
        }
        if (Pattern.matches("[a-z][a-z0-9+.-]+://.*", words)) {
            throw new IllegalArgumentException("\"" + words.substring(0, words.indexOf("://") + 3) + "…\": a ledger is a folder or postgresql://USER@HOST:PORT/DATABASE");
        }
        try {
            return new Folder(Path.of(words));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + words + "\": no name of a folder: " + e.getReason(), e);
        }
    }

    private static Server server(String words) {
        try {
            URI uri = new URI(words);
            String authority = uri.getRawAuthority();
            String path = uri.getPath();
            // Not the host of the URI: that has none where a name holds an underscore, as names of containers do.
            Matcher at = AUTHORITY.matcher(authority == null ? "" : authority);
            if (!at.matches() || path == null || path.length() < 2) {
                throw new IllegalArgumentException("a ledger on a server is postgresql://USER@HOST:PORT/DATABASE; host or database is missing");
            }
            String host = String.valueOf(at.group("host"));
            Map<String, String> properties = new TreeMap<>();
            if (uri.getRawQuery() != null) {
                for (String pair : uri.getRawQuery().split("&")) {
                    int equals = pair.indexOf('=');
                    if (equals < 1) {
                        throw new IllegalArgumentException("\"" + pair + "\": expected NAME=VALUE after the ? of a ledger's address");
                    }
                    properties.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
            String user = at.group("user");
            String password = at.group("password");
            return new Server(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, at.group("port") == null ? POSTGRESQL_PORT : Integer.parseInt(at.group("port")),
                    path.substring(1), user == null || user.isEmpty() ? null : decoded(user), password == null ? null : decoded(password), properties);
        } catch (URISyntaxException e) {
            // Neither the message nor the cause is passed on: both may hold the password.
            throw new IllegalArgumentException("a ledger on a server is postgresql://USER@HOST:PORT/DATABASE; the address cannot be read at character " + (e.getIndex() + 1)
                    + ": write special characters of a password as %XX");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
