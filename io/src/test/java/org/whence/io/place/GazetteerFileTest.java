package org.whence.io.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.core.place.Gazetteer;
import org.whence.core.place.Kind;

class GazetteerFileTest {

    private static Gazetteer gazetteer;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        gazetteer = GazetteerFile.shipped();
    }

    @ParameterizedTest
    @CsvSource({
        "Bakhmut, 48.59, 38.00", "Artemivsk, 48.59, 38.00", "Артемівськ, 48.59, 38.00", "ARTEMIVSK, 48.59, 38.00",
        "Vuhledar, 47.78, 37.25", "Kupiansk, 49.71, 37.61", "Kupyansk, 49.71, 37.61", "Svatove, 49.41, 38.15", "Kreminna, 49.05, 38.22",
        "Kostiantynivka, 48.53, 37.71", "Kyiv, 50.45, 30.52", "Kiev, 50.45, 30.52", "New York City, 40.71, -74.01", "Cote d'Ivoire, 8, -5.5",
        "Saint Petersburg, 59.94, 30.31", "St. Petersburg, 59.94, 30.31", "Sea of Azov, 46, 37", "Donbas, 48.3, 38.2", "Crimea, 45.3, 34.4"})
    void knowsNames(String name, double lat, double lon) {
        assertThat(gazetteer.named(name)).as(name).anySatisfy(entry ->
                assertThat(Gazetteer.kilometres(lat, lon, gazetteer.lat(entry), gazetteer.lon(entry))).isLessThan(60));
    }

    @Test
    void regionsHoldTheirTowns() {
        int bakhmut = best("Bakhmut");
        int region = gazetteer.region(bakhmut);
        assertThat(gazetteer.name(region)).isEqualTo("Donetsk");
        assertThat(gazetteer.kind(region)).isEqualTo(Kind.REGION1);
        assertThat(gazetteer.within(bakhmut, region)).isTrue();
        assertThat(gazetteer.within(bakhmut, best("Ukraine"))).isTrue();
        assertThat(gazetteer.within(bakhmut, bakhmut)).isTrue();
        assertThat(gazetteer.within(bakhmut, best("Russia"))).isFalse();
        assertThat(gazetteer.within(region, bakhmut)).isFalse();
        assertThat(gazetteer.within("geonames:713174", gazetteer.id(region))).isTrue();
        assertThat(gazetteer.within("geonames:1", "geonames:713174")).isFalse();
        assertThat(gazetteer.label(bakhmut)).isEqualTo("Bakhmut, Donetsk, Ukraine");
    }

    @ParameterizedTest
    @CsvSource({"Lagos, West Africa", "Lagos, Africa", "Bakhmut, Eastern Europe", "Mosul, Middle East", "Tbilisi, Caucasus", "Wuhan, Asia", "Hubei, East Asia",
        "Winnipeg, North America", "Recife, South America", "Kingston, Caribbean", "Suva, Oceania"})
    void partsOfTheWorldHoldTheirCountries(String inner, String outer) {
        assertThat(gazetteer.named(inner)).as("%s in %s", inner, outer).anyMatch(entry -> gazetteer.within(entry, best(outer)));
    }

    /// Points of divisions lie in them, whatever a few towns that are said to be there say.
    @ParameterizedTest
    @CsvSource({"Hebei, 39.5, 116.1", "Heilongjiang, 47.9, 127.7", "Jiangsu, 33, 119.4", "Xinjiang, 41.1, 85.2", "Chukotka, 66.5, 172"})
    void divisionsHaveTheirMiddle(String name, double lat, double lon) {
        assertThat(gazetteer.named(name)).as(name).anySatisfy(entry -> {
            assertThat(gazetteer.kind(entry)).isEqualTo(Kind.REGION1);
            assertThat(Gazetteer.kilometres(lat, lon, gazetteer.lat(entry), gazetteer.lon(entry))).isLessThan(200);
        });
    }

    @ParameterizedTest
    @CsvSource({"Kattegat, SEA", "Sulu Sea, SEA", "Gulf of Panama, SEA", "Golfo de Panamá, SEA", "Irtysh, RIVER", "Okavango River, RIVER", "Danube, RIVER",
        "West Africa, REGION", "Middle East, REGION", "Africa, CONTINENT", "Guangdong, REGION1", "Democratic Republic of the Congo, COUNTRY", "Trinidad and Tobago, COUNTRY"})
    void knowsWhatTheyAre(String name, Kind kind) {
        assertThat(gazetteer.named(name)).as(name).anySatisfy(entry -> assertThat(gazetteer.kind(entry)).isEqualTo(kind));
    }

    @Test
    void whatIsAskedForMayBeToldApart() {
        assertThat(gazetteer.asked("Paris, Texas")).extracting(gazetteer::label).contains("Paris, Texas, United States").doesNotContain("Paris, Île-de-France, France");
        assertThat(gazetteer.asked("geonames:713174")).containsExactly(best("Bakhmut"));
        assertThat(gazetteer.asked("Georgia")).contains(gazetteer.country(best("Tbilisi")));
        assertThat(gazetteer.asked("Ukrainian")).as("a demonym is no place").isEmpty();
        assertThat(gazetteer.asked("Nowhereland, Texas")).isEmpty();
    }

    @Test
    void idsLeadBackToTheirEntries() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            int entry = random.nextInt(gazetteer.size());
            String id = gazetteer.id(entry);
            if (id.startsWith("geonames:")) {
                assertThat(gazetteer.byId(id)).as(id).isEqualTo(entry);
            }
        }
        assertThat(gazetteer.byId("whence:black-sea")).isEqualTo(best("Black Sea"));
        assertThat(gazetteer.byId("geonames:none")).isEqualTo(Gazetteer.NONE);
        assertThat(gazetteer.byId("nowhere")).isEqualTo(Gazetteer.NONE);
    }

    @Test
    void entriesAreWellFormed() {
        for (int entry = 0; entry < gazetteer.size(); entry++) {
            assertThat(Math.abs(gazetteer.lat(entry))).isLessThanOrEqualTo(90);
            assertThat(Math.abs(gazetteer.lon(entry))).isLessThanOrEqualTo(180);
            assertThat(gazetteer.name(entry)).isNotBlank();
            int steps = 0;
            for (int at = entry; at != Gazetteer.NONE; at = gazetteer.parent(at)) {
                assertThat(steps++).as(gazetteer.name(entry)).isLessThan(6);
            }
        }
    }

    @Test
    void measuresDistances() {
        assertThat(gazetteer.kilometres(best("London"), best("Paris"))).isCloseTo(344, within(3.0));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        byte[] whole;
        try (InputStream in = GazetteerFileTest.class.getResourceAsStream("/org/whence/data/gazetteer.bin")) {
            whole = in.readAllBytes();
        }
        assertBad(new byte[0], "is no gazetteer");
        assertBad("not a gazetteer, but long enough to be one".getBytes(), "is no gazetteer");
        assertBad(java.util.Arrays.copyOf(whole, whole.length / 2), "its header says");
        byte[] other = whole.clone();
        other[7] = 9;
        assertBad(other, "has form 9");
        byte[] damaged = whole.clone();
        damaged[whole.length - 100] ^= 1;
        assertBad(damaged, "is damaged");
        assertThatThrownBy(() -> GazetteerFile.open(folder.resolve("none.bin"))).isInstanceOf(IOException.class)
                .hasMessageContaining("none.bin does not exist").hasMessageNotContaining("\n");
    }

    private void assertBad(byte[] bytes, String what) throws IOException {
        Path file = folder.resolve("bad.bin");
        Files.write(file, bytes);
        assertThatThrownBy(() -> GazetteerFile.open(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("bad.bin").hasMessageContaining(what).hasMessageContaining("build it again").hasMessageNotContaining("\n");
    }

    private static int best(String name) {
        Integer best = gazetteer.best(name);
        assertThat(best).as(name).isNotNull();
        return best;
    }
}
