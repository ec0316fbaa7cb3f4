package org.whence.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.attribution.AttributionRules;
import org.whence.core.claim.Reader;
import org.whence.core.claim.Reading;
import org.whence.core.place.PlaceFinder;
import org.whence.io.place.GazetteerFile;
import org.whence.io.wire.Json;
import org.whence.io.wire.WireException;
import tools.jackson.databind.JsonNode;

/// The places of readings as GeoJSON, held against what RFC 7946 says of a FeatureCollection of points.
class ReadingGeoJsonTest {

    private static final String TEXT = """
            Fire crews reached the eastern part of Bakhmut on Monday. "Two bridges in Bakhmut are down," the mayor said. 😀

            Turkish engineers left for Springfield, the embassy said.""";

    private static Reader reader;

    @BeforeAll
    static void open() throws IOException {
        reader = new Reader(new AttributionRules(), PlaceFinder.of(GazetteerFile.shipped()));
    }

    private static JsonNode written(String... texts) throws WireException {
        List<Reading> readings = new java.util.ArrayList<>();
        for (String text : texts) {
            readings.add(reader.read(Article.of("article " + readings.size(), text)));
        }
        return Json.parse(ReadingGeoJson.write(readings));
    }

    /// Section 3 of the RFC: the members that each object must have, and 4: no other reference system than WGS 84, longitude first.
    private static void assertLaws(JsonNode collection) {
        assertThat(collection.propertyNames()).containsExactlyInAnyOrder("type", "features");
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features").isArray()).isTrue();
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : collection.get("features")) {
            assertThat(feature.propertyNames()).containsExactlyInAnyOrder("type", "id", "geometry", "properties");
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("id").isString()).isTrue();
            assertThat(ids.add(feature.get("id").asString())).as("one feature for one id").isTrue();
            assertThat(feature.get("properties").isObject()).isTrue();
            JsonNode geometry = feature.get("geometry");
            assertThat(geometry.propertyNames()).containsExactlyInAnyOrder("type", "coordinates");
            assertThat(geometry.get("type").asString()).isEqualTo("Point");
            assertThat(geometry.get("coordinates").size()).isEqualTo(2);
            assertThat(geometry.get("coordinates").get(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(geometry.get("coordinates").get(1).asDouble()).isBetween(-90.0, 90.0);
        }
    }

    private static JsonNode feature(JsonNode collection, String id) {
        for (JsonNode feature : collection.get("features")) {
            if (feature.get("properties").get("place_id").asString().equals(id)) {
                return feature;
            }
        }
        throw new AssertionError("no feature of " + id + " in " + collection);
    }

    @Test
    void holdsTheLawsOfRfc7946() throws WireException {
        JsonNode collection = written(TEXT, TEXT, "Nobody came.");
        assertLaws(collection);
        assertThat(collection.get("features").size()).as("each of two articles has its own").isEqualTo(6);
    }

    @Test
    void nothingReadIsAnEmptyCollection() throws WireException {
        assertLaws(written());
        assertThat(written().get("features").size()).isZero();
        assertThat(written("Nobody came.").get("features").size()).isZero();
    }

    @Test
    void aPointIsLongitudeFirst() throws WireException {
        JsonNode at = feature(written(TEXT), "geonames:713174").get("geometry").get("coordinates");
        assertThat(at.get(0).asDouble()).isCloseTo(38.0, org.assertj.core.api.Assertions.within(0.1));
        assertThat(at.get(1).asDouble()).isCloseTo(48.6, org.assertj.core.api.Assertions.within(0.1));
    }

    @Test
    void aPlaceSaysWhereItIsNamedWhatIsSaidThereAndWhatElseItMayBe() throws WireException {
        JsonNode collection = written(TEXT);
        JsonNode bakhmut = feature(collection, "geonames:713174").get("properties");
        assertThat(bakhmut.get("mentions").size()).isEqualTo(2);
        assertThat(bakhmut.get("mentions").get(0).get("qualifier").asString()).isEqualTo("eastern part");
        for (JsonNode mention : bakhmut.get("mentions")) {
            int start = TEXT.offsetByCodePoints(0, mention.get("start").asInt());
            int end = TEXT.offsetByCodePoints(0, mention.get("end").asInt());
            assertThat(TEXT.substring(start, end)).isEqualTo(mention.get("text").asString());
        }
        assertThat(bakhmut.get("claims").get(0).get("content").asString()).contains("Two bridges in Bakhmut are down");
        assertThat(bakhmut.get("claims").get(0).get("chain").get(0).asString()).contains("mayor");
        assertThat(bakhmut.get("place_confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(feature(collection, "geonames:298795").get("properties").get("mentions").get(0).get("demonym").asBoolean()).isTrue();
        JsonNode springfield = collection.get("features").get(collection.get("features").size() - 1).get("properties");
        assertThat(springfield.get("place").asString()).isEqualTo("Springfield");
        assertThat(springfield.get("rivals").size()).isBetween(1, 3);
        assertThat(springfield.get("place_confidence").asDouble()).as("one of many Springfields").isLessThan(0.9);
    }
}
