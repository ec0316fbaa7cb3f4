package org.whence.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final String SUM_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static Weights weights(Map<String, String> files) {
        return Weights.of(path -> {
            String file = files.get(path.substring("/org/whence/data/".length()));
            return file == null ? null : new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void aFileWithTheListedSumIsRead() {
        assertThat(weights(Map.of("MANIFEST.tsv", "a.txt\t" + SUM_OF_ABC + "\n", "a.txt", "abc")).lines("a.txt")).containsExactly("abc");
    }

    @Test
    void aDamagedFileIsNamedWithTheRemedy() {
        Weights weights = weights(Map.of("MANIFEST.tsv", "a.txt\t" + SUM_OF_ABC + "\n", "a.txt", "abd"));
        assertThatThrownBy(() -> weights.read("a.txt"))
                .isInstanceOf(DamagedWeightsException.class)
                .hasMessageContaining("a.txt is damaged")
                .hasMessageContaining(SUM_OF_ABC)
                .hasMessageContaining("make export");
    }

    @Test
    void aMissingFileIsNamedWithTheRemedy() {
        Weights weights = weights(Map.of("MANIFEST.tsv", "a.txt\t" + SUM_OF_ABC + "\n"));
        assertThatThrownBy(() -> weights.read("a.txt")).isInstanceOf(DamagedWeightsException.class).hasMessageContaining("a.txt is missing");
    }

    @Test
    void aFileThatTheManifestLacksIsNotTrusted() {
        Weights weights = weights(Map.of("MANIFEST.tsv", "name\tsha256\n", "a.txt", "abc"));
        assertThatThrownBy(() -> weights.read("a.txt")).isInstanceOf(DamagedWeightsException.class).hasMessageContaining("not listed");
    }

    @Test
    void aGraphThatIsNoneIsSaidToBeDamaged() {
        assertThatThrownBy(() -> new OnnxEncoder(new byte[] {1, 2, 3}, new byte[0], new byte[0]))
                .isInstanceOf(DamagedWeightsException.class)
                .hasMessageContaining("\"encoder\"");
    }
}
