package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Order;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.ReadingJson;

@Timeout(value = 180, unit = TimeUnit.SECONDS)
class LoadTest {

    private static final int ARTICLES = 400;

    @TempDir
    private Path folder;

    private static List<Reading> readings(Load load) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            readings.add(load.next());
        }
        return readings;
    }

    @Test
    void theSameSeedGivesTheSameArticlesInTheOrderOfTheirTime() {
        Vocabulary vocabulary = Vocabulary.shipped();
        List<Reading> readings = readings(new Load(3, vocabulary));
        assertThat(readings(new Load(3, vocabulary)).stream().map(ReadingJson::line).toList()).isEqualTo(readings.stream().map(ReadingJson::line).toList());
        assertThat(readings).isSortedAccordingTo((a, b) -> Order.byTime(a.article().published(), b.article().published()));
        assertThat(readings).extracting(reading -> reading.article().key()).doesNotHaveDuplicates();
    }

    @Test
    void theLedgerTellsWhatWasPlanted() {
        Load load = new Load(4, Vocabulary.shipped());
        try (LedgerStore store = LedgerStore.open(folder, RarityTable.shipped(), Clock.systemUTC())) {
            store.add(readings(load));
            List<Planted> planted = load.planted();
            assertThat(planted).hasSizeGreaterThan(20);
            long roots = planted.stream().filter(one -> Answer.of(store, one)[Answer.NAMES.indexOf("roots")]).count();
            assertThat((double) roots / planted.size()).as("events whose roots are counted right").isGreaterThan(.95);
        }
    }
}
