package org.whence.io.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.place.Gazetteer;
import org.whence.core.place.Place;
import org.whence.core.place.Places;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// Places in small texts of our own, by the gazetteer that is shipped.
class PlacesTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() throws IOException {
        gazetteer = GazetteerFile.shipped();
    }

    @Test
    void findsAndResolves() {
        List<Place> places = in("Shells fell on Bakhmut and Kupyansk, in the Kharkiv region, the Ukrainian army said.");
        assertThat(places).extracting(p -> p.extract().text()).containsExactly("Bakhmut", "Kupyansk", "Kharkiv", "Ukrainian");
        assertThat(places).extracting(Place::id).startsWith("geonames:713174", "geonames:703656");
        assertThat(places.get(2).name()).isEqualTo("Kharkiv");
        assertThat(gazetteer.kind(gazetteer.byId(places.get(2).id()))).isEqualTo(org.whence.core.place.Kind.REGION1);
        assertThat(places).extracting(Place::demonym).containsExactly(false, false, false, true);
    }

    @Test
    void aRoadBetweenTwoTownsNamesTwo() {
        assertThat(in("The Bakhmut–Kostiantynivka highway is under fire from Russian guns."))
                .extracting(Place::name).contains("Bakhmut", "Kostiantynivka");
    }

    @Test
    void keepsThePartThatIsMeant() {
        Place place = only(in("Fighters hold the eastern part of Bakhmut and the river bank."));
        assertThat(place.name()).isEqualTo("Bakhmut");
        assertThat(place.qualifier()).isEqualTo("eastern part");
        assertThat(only(in("The bridge in northern Syria was rebuilt.")).qualifier()).isEqualTo("northern");
    }

    @Test
    void theTextSaysWhichTown() {
        assertThat(in("He moved from Springfield, Ohio, to Paris, Texas, last year.")).extracting(p -> p.id() == null ? "" : gazetteer.label(gazetteer.byId(p.id())))
                .containsExactly("Springfield, Ohio, United States", "Ohio, United States", "Paris, Texas, United States", "Texas, United States");
        assertThat(in("The mayor of Paris spoke in France on Monday.").getFirst().id()).isEqualTo("geonames:2988507");
    }

    @Test
    void aCapitalThatSpeaksIsNoPlace() {
        String text = "Moscow said it had taken the town. Officials in Moscow denied it.";
        assertThat(in(text)).hasSize(2);
        List<Place> places = Places.in(Document.of(org.whence.core.text.Text.of(text)), Article.of("a", text), gazetteer, List.of(new Span(0, 6)));
        assertThat(places).extracting(p -> p.extract().start()).containsExactly(text.lastIndexOf("Moscow"));
    }

    @Test
    void personsAreNoPlaces() {
        assertThat(in("Paris Hilton met Jack London and Mr Lincoln. Hilton said London was late.")).isEmpty();
    }

    @Test
    void abbreviationsCountAsWritten() {
        assertThat(in("The US and the U.K. told us so in Sacramento, Calif., on Monday.")).extracting(p -> p.extract().text())
                .containsExactly("US", "U.K.", "Sacramento", "Calif.");
    }

    @Test
    void theCityIsTheLastOne() {
        String text = "Troops entered Mariupol in March. The city was in ruins, and the region too.";
        Document document = Document.of(org.whence.core.text.Text.of(text));
        List<Place> places = in(text);
        List<Place> referred = Places.referred(document, places, gazetteer);
        assertThat(referred).extracting(p -> p.extract().text()).containsExactly("The city", "the region");
        assertThat(referred.get(0).id()).isEqualTo(places.getFirst().id());
        assertThat(referred.get(1).name()).isEqualTo("Donetsk");
    }

    @Test
    void rivalsTellThemselvesApart() {
        Place place = in("A fire broke out in Springfield on Monday night.").getFirst();
        assertThat(place.confidence()).isBetween(0.0, 0.9);
        assertThat(place.rivals()).hasSizeBetween(1, 3).allSatisfy(r -> {
            assertThat(r.name()).contains(", ");
            assertThat(r.id()).isNotEqualTo(place.id());
            assertThat(gazetteer.byId(r.id())).isNotEqualTo(Gazetteer.NONE);
        });
    }

    @Test
    void lawsHoldForAnyText() {
        Random random = new Random(11);
        String[] words = {"Paris", "the", "city", "of", "U.S.", "New", "York", "said", "’s", "–", "-", ",", ".", "(", "\n", "😀", "Kyiv", "al", "Bab", "Mr.",
            "Georgia", "County", "north", "NORTH", "St.", "Louis", "Calif.", "№", "Е", "Бахмут", "in", "a", "Á", "1st", "D.C.", "\"", "é\u0301"};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int n = random.nextInt(120);
            for (int i = 0; i < n; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertLaws(text.toString());
        }
    }

    private static void assertLaws(String text) {
        List<Place> places = in(text);
        int end = 0;
        for (Place place : places) {
            assertThat(place.extract().start()).as(text).isGreaterThanOrEqualTo(end);
            end = place.extract().end();
            assertThat(text.substring(text.offsetByCodePoints(0, place.extract().start()), text.offsetByCodePoints(0, end)))
                    .as(text).isEqualTo(place.extract().text());
            assertThat(gazetteer.byId(String.valueOf(place.id()))).as("%s in %s", place, text).isNotEqualTo(Gazetteer.NONE);
        }
        assertThat(in(text)).isEqualTo(places);
    }

    @Test
    void longTextsTakeTheirTimeAndNoMore() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            in("New York, San José and Santa Maria de la Cruz y ".repeat(20_000));
            in("A".repeat(1_000_000));
            in("San ".repeat(200_000));
        });
    }

    private static List<Place> in(String text) {
        Article article = Article.of("a", text);
        return Places.in(Document.of(article.text()), article, gazetteer, List.of());
    }

    private static Place only(List<Place> places) {
        assertThat(places).hasSize(1);
        return places.getFirst();
    }
}
