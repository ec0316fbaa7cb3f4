package org.whence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.claim.Laws;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

/// The laws of a reading on every article of the corpora beside the checkout: by the rules on all, with the learnt model on some.
class CorporaTest {

    private static final String CORPORA = "corpora/";

    /// Articles that the learnt model reads here, of each set: it takes a hundred times as long as the rules.
    private static final int BY_MODEL = 12;

    @ParameterizedTest
    @ValueSource(strings = {"readings/real", "readings/written", "readings/train-real", "readings/train-written/readings.jsonl", "polnear/dev.jsonl", "places/tr-news.jsonl",
            "places/geowebnews.jsonl", "stories/ecbplus.jsonl"})
    void holdByTheRules(String set) {
        try (Whence whence = Whence.withRules()) {
            assertThat(hold(whence, set, Integer.MAX_VALUE)).as(set).isPositive();
        }
    }

    @Test
    void holdWithTheModel() {
        try (Whence whence = Whence.open()) {
            for (String set : List.of("readings/real", "readings/written", "polnear/dev.jsonl")) {
                assertThat(hold(whence, set, BY_MODEL)).as(set).isPositive();
            }
        }
    }

    /// Reads a set and holds each reading to its laws.
    ///
    /// @return how many articles were read
    private static int hold(Whence whence, String set, int limit) {
        Path path = shared().resolve(CORPORA + set);
        int[] read = {0};
        Inputs inputs = new Inputs(Limits.DEFAULT);
        for (var source : inputs.sources(List.of(path.toString()))) {
            if (read[0] >= limit) {
                break;
            }
            inputs.read(source, input -> {
                if (input instanceof Input.Read readable && read[0] < limit) {
                    Laws.hold(whence.read(readable.article()));
                    read[0]++;
                }
            });
        }
        return read[0];
    }

    private static Path shared() {
        Path shared = Path.of(System.getProperty("whence.shared", "../../shared"));
        Assumptions.assumeTrue(Files.isDirectory(shared.resolve(CORPORA)), () -> "SKIPPED: no corpora at " + shared.toAbsolutePath() + "; set -Dwhence.shared to the folder that holds them");
        return shared;
    }
}
