package org.whence.io.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.place.Gazetteer;
import org.whence.core.place.Place;
import org.whence.core.place.Places;
import org.whence.core.text.Document;
import org.whence.core.text.Text;

/// Reads `docs/spec/places.md`: each example of the page is a test, by the gazetteer that is shipped.
class PlacesSpecTest {

    private static final Path PAGE = Path.of(System.getProperty("whence.root", ".."), "docs", "spec", "places.md");
    private static final Pattern EXAMPLE = Pattern.compile("```example\\n(?:publisher: (?<publisher>[^\\n]+)\\n)?(?<text>.*?)\\n=>\\n(?<places>.*?)\\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExampleOfThePage() throws IOException {
        Gazetteer gazetteer = GazetteerFile.shipped();
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            Article article = new Article("example", null, null, example.group("publisher"), null, null, null, Text.of(example.group("text")), List.of(),
                    Intake.NONE);
            List<String> expected = example.group("places").lines().toList();
            tests.add(DynamicTest.dynamicTest(article.text().original(),
                    () -> assertThat(found(article, gazetteer)).containsExactlyElementsOf(expected)));
        }
        assertThat(tests).as("examples on the page").hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static List<String> found(Article article, Gazetteer gazetteer) {
        return Places.in(Document.of(article.text()), article, gazetteer, List.of()).stream().map(place -> line(place, gazetteer)).toList();
    }

    private static String line(Place place, Gazetteer gazetteer) {
        int entry = gazetteer.byId(String.valueOf(place.id()));
        return '"' + place.extract().text() + "\" " + gazetteer.label(entry) + (place.qualifier() == null ? "" : " [" + place.qualifier() + "]")
                + (place.demonym() ? " demonym" : "");
    }
}
