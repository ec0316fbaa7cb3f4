package org.whence.io.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The scripts that make a ledger's schema, in order: `V1` and what is special to a database, `V1.1`, then `V2`, and so on. One
/// description serves both databases; what stands for each `${…}` says the [Dialect].
final class Scripts {

    /// The schema that this program writes.
    static final int SCHEMA = 4;

    private static final String COMMON = "schema/common/";

    private record Script(int version, String file) {}

    private Scripts() {}

    private static List<Script> all(Dialect dialect) {
        return List.of(new Script(1, COMMON + "V1__ledger.sql"), new Script(1, "schema/" + dialect.folder() + "/V1.1__words.sql"), new Script(2, COMMON + "V2__change.sql"),
                new Script(3, COMMON + "V3__nearby.sql"), new Script(4, COMMON + "V4__former.sql"));
    }

    /// The statements that bring a schema from the version before to this one.
    static List<String> statements(Dialect dialect, int version) throws IOException {
        List<String> statements = new ArrayList<>();
        for (Script script : all(dialect)) {
            if (script.version() == version) {
                for (String sql : text(script.file(), dialect).split(";\\s*\\n")) {
                    if (!sql.isBlank()) {
                        statements.add(sql);
                    }
                }
            }
        }
        return statements;
    }

    private static String text(String file, Dialect dialect) throws IOException {
        try (InputStream in = Scripts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + file + ": build it again");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (Map.Entry<String, String> type : dialect.types().entrySet()) {
                text = text.replace("${" + type.getKey() + "}", type.getValue());
            }
            return text;
        }
    }

    /// Where Flyway finds them.
    static String[] locations(Dialect dialect) {
        return new String[] {"classpath:org/whence/io/store/schema/common", "classpath:org/whence/io/store/schema/" + dialect.folder()};
    }

    static StoreException newer(LedgerAddress address, int version) {
        return new StoreException("ledger " + address + ": written by a newer Whence (schema " + version + ", this one knows " + SCHEMA + "); update Whence");
    }
}
