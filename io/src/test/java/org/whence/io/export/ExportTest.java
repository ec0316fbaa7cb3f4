package org.whence.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.io.wire.Json;
import tools.jackson.databind.JsonNode;

/// One claim with an accent before its words, a headline that a spreadsheet would run and an anonymous source, in every form.
class ExportTest {

    private static final String FIRST = "https://a.example/one";
    private static final String SECOND = "https://b.example/two";
    private static final Text TEXT = Text.of("Élodie 😀 heard it: at least 12 barges, \"all\nempty\", sank off Orvane, an official said.");

    private final Claim claim = claim();
    private final Articles articles = key -> key.equals(FIRST)
            ? Optional.of(new Article("1", FIRST, "=HYPERLINK(\"x\"), barges", "A Paper", null, at(), "en", TEXT, List.of(), Intake.NONE)) : Optional.empty();

    private static Published at() {
        return Published.at(Instant.parse("2026-03-07T09:12:00Z"));
    }

    private static Extract extract(String words) {
        int at = TEXT.toString().indexOf(words);
        int start = TEXT.toString().codePointCount(0, at);
        return Extract.of(TEXT, new Span(start, start + words.codePointCount(0, words.length())));
    }

    private static Claim claim() {
        Extract content = extract("at least 12 barges, \"all\nempty\", sank off Orvane");
        Party official = new Party("unnamed official of the Harbour Office", Party.Kind.STATE, false, "official", Party.Basis.STATED, null);
        Party log = new Party("harbour log", Party.Kind.DOCUMENT, true, null, Party.Basis.STATED, null);
        Place orvane = new Place(extract("Orvane"), "geonames:1", 51.5, -0.25, "Orvane", false, null, 1, List.of());
        Quantity barges = Quantity.of(extract("at least 12 barges"), Quantity.Kind.COUNT, 12, "barges", Quantity.Bound.AT_LEAST);
        Report one = new Report("r1", FIRST, at(), "A Paper", "a1", Attribution.In.TEXT, List.of(content), List.of(), List.of(), List.of(official, log), Modality.REPORT, Polarity.AFFIRMS,
                Certainty.STATED, List.of(barges), List.of(orvane), List.of());
        Report two = new Report("r2", SECOND, null, null, "a1", Attribution.In.TEXT, List.of(content), List.of(), List.of(), List.of(), Modality.REPORT, Polarity.DENIES,
                Certainty.STATED, List.of(), List.of(), List.of(new Step(Step.How.LINK, 0, "A Paper")));
        return new Claim("c1", "s1", "At least 12 barges sank off Orvane", Modality.REPORT, List.of(one, two),
                List.of(new Origin("harbour log", List.of("harbour log"), Party.Kind.DOCUMENT, true, List.of(0, 1))), 0,
                List.of(new Drift(1, 0, SECOND, Drift.Kind.RELAY_DROPPED, "A Paper", "nobody")), List.of("c2"));
    }

    /// Reads CSV as RFC 4180 has it.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\r') {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(rows.removeLast()).isEmpty();
        return rows;
    }

    @Test
    void csvHasTheCodersColumnsAndARowForEachReport() {
        List<List<String>> rows = rows(ClaimCsv.write(List.of(claim), articles));
        List<String> header = rows.getFirst();
        assertThat(header).contains("source_article", "source_office", "source_date", "source_headline", "source_original", "where_coordinates", "latitude", "longitude", "date_start", "date_end", "low", "best",
                "high");
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(header));
        List<String> one = rows.get(1);
        assertThat(one.get(header.indexOf("content"))).isEqualTo("at least 12 barges, \"all\nempty\", sank off Orvane");
        assertThat(one.get(header.indexOf("source_headline"))).isEqualTo("'=HYPERLINK(\"x\"), barges");
        assertThat(one.get(header.indexOf("longitude"))).isEqualTo("-0.25");
        assertThat(one.get(header.indexOf("low"))).isEqualTo("12");
        assertThat(one.get(header.indexOf("bound"))).isEqualTo("at-least");
        assertThat(one.get(header.indexOf("number_of_sources"))).isEqualTo("1");
        assertThat(rows.get(2).get(header.indexOf("drift"))).isEqualTo("relay-dropped: A Paper -> nobody");
        assertThat(rows.get(2).get(header.indexOf("date_start"))).isEqualTo("2026-03-07");
    }

    @Test
    void geoJsonPutsLongitudeFirst() throws Exception {
        JsonNode collection = Json.parse(ClaimGeoJson.write(List.of(claim)));
        assertThat(collection.get("type").stringValue()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).hasSize(1);
        JsonNode feature = collection.get("features").get(0);
        assertThat(feature.get("type").stringValue()).isEqualTo("Feature");
        assertThat(feature.get("geometry").get("type").stringValue()).isEqualTo("Point");
        assertThat(feature.get("geometry").get("coordinates").get(0).doubleValue()).isEqualTo(-0.25);
        assertThat(feature.get("geometry").get("coordinates").get(1).doubleValue()).isEqualTo(51.5);
        assertThat(feature.get("properties").get("origins").get(0).stringValue()).isEqualTo("harbour log");
    }

    /// Every property of a node is a JSON-LD keyword or stands in the context; every link's end is a node of the graph or an address.
    @Test
    void provNamesOnlyWhatItsContextKnows() throws Exception {
        JsonNode document = Json.parse(ProvJson.write(List.of(claim), articles));
        List<String> known = new ArrayList<>(document.get("@context").propertyNames());
        List<String> ids = new ArrayList<>();
        document.get("@graph").forEach(node -> ids.add(node.get("@id").stringValue()));
        assertThat(ids).doesNotHaveDuplicates();
        for (JsonNode node : document.get("@graph")) {
            for (String name : node.propertyNames()) {
                assertThat(name.startsWith("@") || known.contains(name) || known.contains(name.split(":")[0])).as(name).isTrue();
                JsonNode definition = document.get("@context").get(name);
                if (definition != null && definition.isObject() && "@id".equals(String.valueOf(definition.path("@type").stringValue("")))) {
                    node.get(name).forEach(end -> assertThat(ids).as(name).contains(end.stringValue()));
                }
            }
        }
        JsonNode second = null;
        for (JsonNode node : document.get("@graph")) {
            second = node.get("@id").stringValue().equals("urn:whence:report:r2") ? node : second;
        }
        assertThat(second).isNotNull();
        assertThat(second.get("wasQuotedFrom").get(0).stringValue()).isEqualTo(SECOND);
        assertThat(second.get("wasDerivedFrom").get(0).stringValue()).isEqualTo("urn:whence:report:r1");
        assertThat(second.get("hadPrimarySource").get(0).stringValue()).isEqualTo("urn:whence:party:harbour%20log");
    }

    @Test
    void annotationsFindTheirWordsByQuotationAndByPlace() throws Exception {
        JsonNode collection = Json.parse(WebAnnotations.write(List.of(claim), articles));
        assertThat(collection.get("@context").stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").stringValue()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").intValue()).isEqualTo(collection.get("first").get("items").size());
        for (JsonNode annotation : collection.get("first").get("items")) {
            assertThat(annotation.propertyNames()).contains("id", "type", "body", "target");
            JsonNode selectors = annotation.get("target").get("selector");
            JsonNode quote = selectors.get(0);
            JsonNode place = selectors.get(1);
            int[] codePoints = TEXT.toString().codePoints().toArray();
            int start = place.get("start").intValue();
            String found = new String(codePoints, start, place.get("end").intValue() - start);
            assertThat(quote.get("exact").stringValue()).isEqualTo(found);
            if (quote.has("prefix")) {
                assertThat(TEXT.toString()).contains(quote.get("prefix").stringValue() + found + quote.get("suffix").stringValue());
            }
        }
    }

    @Test
    void schemaOrgClaimsSayWhereTheyAppearAndGiveNoRating() throws Exception {
        String written = SchemaClaims.write(List.of(claim), articles);
        assertThat(written).doesNotContain("reviewRating").doesNotContain("ClaimReview");
        JsonNode node = Json.parse(written).get("@graph").get(0);
        assertThat(node.get("@type").stringValue()).isEqualTo("Claim");
        assertThat(node.propertyNames()).isSubsetOf("@type", "@id", "text", "datePublished", "author", "isBasedOn", "firstAppearance", "appearance");
        assertThat(node.get("appearance")).hasSize(2);
        assertThat(node.get("firstAppearance").get("@id").stringValue()).isEqualTo(FIRST);
        assertThat(node.get("isBasedOn").get(0).get("name").stringValue()).isEqualTo("harbour log");
    }
}
