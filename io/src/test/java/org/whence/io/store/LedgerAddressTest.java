package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAddressTest {

    @Test
    void readsFoldersAndServers() {
        assertThat(LedgerAddress.of("some/folder")).isEqualTo(new LedgerAddress.Folder(Path.of("some/folder").toAbsolutePath()));
        assertThat(LedgerAddress.of("postgresql://desk@db.example/news")).isEqualTo(new LedgerAddress.Server("db.example", 5432, "news", "desk", null, Map.of()));
        assertThat(LedgerAddress.of("postgres://desk:p%40ss%3Aw+d@[::1]:6000/news%20room?sslmode=require&currentSchema=a"))
                .isEqualTo(new LedgerAddress.Server("::1", 6000, "news room", "desk", "p@ss:w+d", Map.of("sslmode", "require", "currentSchema", "a")));
        assertThat(LedgerAddress.of("postgresql://desk:secret@db/news?password=x")).hasToString("postgresql://desk@db:5432/news");
        assertThat(LedgerAddress.of("postgresql://my_host:1/news")).isEqualTo(new LedgerAddress.Server("my_host", 1, "news", null, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://", "postgresql://host", "postgresql://host/", "postgresql://u:sec ret@host/db", "postgresql://u:secret@host/db?noequals", "mysql://host/db"})
    void saysWhatAnAddressIsNot(String words) {
        assertThatThrownBy(() -> LedgerAddress.of(words)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ledger").hasMessageNotContaining("secret").hasMessageNotContaining("sec ret");
    }
}
