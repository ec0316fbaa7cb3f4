package org.whence.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.io.archive.Evidence;
import org.whence.io.form.Source;

class OriginalsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void givesBackEachFileByteForByte() throws IOException {
        Path page = Files.write(folder.resolve("page.html"), new byte[] {'<', 'p', '>', 0, (byte) 0xFF, '\r', '\n'});
        Path lines = Files.writeString(folder.resolve("two.jsonl"), "{\"id\": \"a\"}\n{\"id\": \"b\"}\n");
        for (int i = 0; i < 2; i++) {
            try (Originals originals = new Originals(folder.resolve("evidence"), CLOCK)) {
                originals.keep(new Source.File(page), "https://one.example/page");
                originals.keep(new Source.File(lines), "a");
                originals.keep(new Source.File(lines), "b");
                originals.keep(new Source.Standard(), "c");
            }
        }
        try (Evidence evidence = Evidence.open(folder.resolve("evidence"))) {
            List<Evidence.Kept> all = evidence.all();
            assertThat(all).as("added twice, kept once").extracting(Evidence.Kept::url).containsExactly("https://one.example/page", "a", "b");
            assertThat(all.get(1).offset()).as("one file, kept once").isEqualTo(all.get(2).offset());
            assertThat(evidence.body(all.getFirst())).isEqualTo(Files.readAllBytes(page));
            assertThat(evidence.body(all.getLast())).isEqualTo(Files.readAllBytes(lines));
            assertThat(all.getLast().sha256()).isEqualTo(Evidence.sha256(Files.readAllBytes(lines)));
        }
    }

    @Test
    void keepsAFileAnewThatHasChanged() throws IOException {
        Path page = folder.resolve("page.txt");
        for (String words : List.of("first", "second")) {
            Files.writeString(page, words);
            try (Originals originals = new Originals(folder.resolve("evidence"), CLOCK)) {
                originals.keep(new Source.File(page), "page");
            }
        }
        try (Evidence evidence = Evidence.open(folder.resolve("evidence"))) {
            assertThat(evidence.of("page")).hasSize(2);
            assertThat(evidence.body(evidence.of("page").getLast())).asString().isEqualTo("second");
        }
    }
}
