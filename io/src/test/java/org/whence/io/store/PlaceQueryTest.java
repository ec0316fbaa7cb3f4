package org.whence.io.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.core.article.Article;
import org.whence.core.attribution.AttributionRules;
import org.whence.core.claim.Reader;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Rooms;
import org.whence.core.place.PlaceFinder;
import org.whence.io.place.GazetteerFile;

/// A claim about a town is one about the region, the country and the part of the world that it lies in.
class PlaceQueryTest {

    private static final List<String> TEXTS = List.of(
            "The bridge in Bakhmut has fallen, the mayor said.",
            "The harbour of Odesa is open again, the harbour master said.",
            "A school in Paris, Texas, will close in June, the head teacher said.",
            "Two markets in Lagos burnt down, the fire brigade said.");

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    @TempDir
    private Path folder;

    enum Kind {
        SQLITE, POSTGRESQL
    }

    private LedgerAddress address(Kind kind) {
        return switch (kind) {
            case SQLITE -> new LedgerAddress.Folder(folder.resolve("ledger"));
            case POSTGRESQL -> POSTGRES.database();
        };
    }

    @ParameterizedTest
    @EnumSource
    void aRegionFindsItsTowns(Kind kind) throws IOException {
        Reader reader = new Reader(new AttributionRules(), PlaceFinder.of(GazetteerFile.shipped()));
        List<Reading> readings = new ArrayList<>();
        for (String text : TEXTS) {
            readings.add(reader.read(Article.of("article " + readings.size(), text)));
        }
        try (LedgerStore store = LedgerStore.open(address(kind), Rooms.RARITY, Clock.systemUTC())) {
            store.add(readings);
            assertThat(about(store, "Bakhmut")).containsExactly("article 0");
            assertThat(about(store, "Артемівськ")).as("another name of it").containsExactly("article 0");
            assertThat(about(store, "Donetsk Oblast")).containsExactly("article 0");
            assertThat(about(store, "Ukraine")).containsExactly("article 0", "article 1");
            assertThat(about(store, "Eastern Europe")).containsExactly("article 0", "article 1");
            assertThat(about(store, "Texas")).containsExactly("article 2");
            assertThat(about(store, "Paris, Texas")).containsExactly("article 2");
            assertThat(about(store, "Paris, France")).isEmpty();
            assertThat(about(store, "West Africa")).containsExactly("article 3");
            assertThat(about(store, "Africa")).containsExactly("article 3");
            assertThat(about(store, "geonames:2328926")).as("Nigeria by its id").containsExactly("article 3");
            assertThat(about(store, "Nowhereland")).isEmpty();
        }
    }

    private static List<String> about(LedgerStore store, String place) {
        ClaimQuery query = new ClaimQuery(null, place, null, null, null, null, null, false, false, false, false, 100, 0);
        assertThat(store.count(query)).isEqualTo(store.claims(query).size());
        return store.claims(query).stream().flatMap(claim -> claim.reports().stream()).map(report -> report.article()).distinct().sorted().toList();
    }
}
