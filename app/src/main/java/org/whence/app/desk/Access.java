package org.whence.app.desk;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who may use a desk. On the loopback address everybody at this machine may read and correct; beyond it only who knows the token or
/// stands in the password file.
public final class Access {

    /// What a person may do.
    public enum Role {
        /// Look at everything.
        READER,
        /// Correct the ledger and add to it as well.
        EDITOR
    }

    /// Somebody who has shown who they are.
    public record Person(String name, Role role) {}

    private record Entry(Role role, String hash) {}

    private static final int SHORTEST_TOKEN = 16;

    /// Compared with when there is no such name, so that a wrong name takes as long as a wrong password. Made when the first name comes:
    /// it takes a tenth of a second, and a desk on the loopback address asks for none.
    private static final class Nobody {
        private static final String HASH = BCrypt.withDefaults().hashToString(10, "nobody".toCharArray());
    }

    private final boolean open;
    private final @Nullable String token;
    private final Map<String, Entry> entries;

    private Access(boolean open, @Nullable String token, Map<String, Entry> entries) {
        this.open = open;
        this.token = token;
        this.entries = entries;
    }

    /// Whoever reaches the loopback address is an editor.
    public static Access loopback() {
        return new Access(true, null, Map.of());
    }

    /// Whoever knows the token is an editor.
    ///
    /// @throws IllegalArgumentException if the token is shorter than 16 characters
    public static Access token(String token) {
        if (token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token needs " + SHORTEST_TOKEN + " characters at least and has " + token.length());
        }
        return new Access(false, token, Map.of());
    }

    /// People with their passwords, one a line: `name:reader:HASH` or `name:editor:HASH`, the hash by bcrypt (`$2a$`, `$2b$` or `$2y$`).
    /// Empty lines and those that begin with `#` are passed over.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws IllegalArgumentException if a line has another form; the message names the file and the line
    public static Access passwords(Path file) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(":", 3);
            if (parts.length != 3 || parts[0].isBlank() || !parts[1].matches("reader|editor") || !parts[2].matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}")) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": expected name:reader:HASH or name:editor:HASH with a bcrypt hash");
            }
            entries.put(parts[0], new Entry(Role.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]));
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException(file + ": names nobody; add a line name:editor:HASH with a bcrypt hash");
        }
        return new Access(false, null, entries);
    }

    /// Whether nobody needs to say who they are.
    public boolean isOpen() {
        return open;
    }

    /// Whether a token is asked for and no name.
    public boolean byToken() {
        return token != null;
    }

    /// The person of a name and password; with a token the name does not count.
    public Optional<Person> check(String name, String password) {
        if (token != null) {
            boolean equal = MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
            return equal ? Optional.of(new Person("token", Role.EDITOR)) : Optional.empty();
        }
        Entry entry = entries.get(name);
        boolean verified = BCrypt.verifyer().verify(password.toCharArray(), entry == null ? Nobody.HASH : entry.hash()).verified;
        return entry != null && verified ? Optional.of(new Person(name, entry.role())) : Optional.empty();
    }
}
