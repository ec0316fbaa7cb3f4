package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whence.core.ledger.Claim;

/// Every export against what its standard says of it, on the newsrooms' claims. JSON-LD is expanded by a processor that fails on a term which its
/// context does not define, and that loads nothing from the web: the context of Web Annotation stands in the tests' resources with the terms
/// that are used (as https://www.w3.org/ns/anno.jsonld defines them), schema.org's is taken for its vocabulary.
class StandardsTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";
    private static final String SCHEMA = "https://schema.org/";

    private static final Answers ANSWERS = Trial.answers();
    private static final List<Claim> CLAIMS = ANSWERS.claims(ClaimFilter.ALL, 0, 500).of();

    private static String written(ExportForm form) {
        return new String(new Exports(ANSWERS).write(form, CLAIMS), StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StandardsTest.class.getResourceAsStream("/standards/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document json(String words) throws Exception {
        return JsonDocument.of(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonArray expanded(String written) throws Exception {
        Map<String, String> contexts = Map.of("http://www.w3.org/ns/anno.jsonld", resource("anno.jsonld"), "https://schema.org", "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}");
        return JsonLd.expand(json(written)).undefinedTermsPolicy(ProcessingPolicy.Fail).loader((address, options) -> {
            try {
                return json(contexts.get(address.toString()));
            } catch (Exception e) {
                throw new IllegalStateException("no context for " + address, e);
            }
        }).get();
    }

    private static Set<String> violations(String schema, String document) throws IOException {
        Set<String> found = new TreeSet<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(resource(schema), InputFormat.JSON).validate(document, InputFormat.JSON).forEach(e -> found.add(e.toString()));
        return found;
    }

    private static Set<String> types(JsonObject node) {
        Set<String> types = new TreeSet<>();
        node.getJsonArray("@type").forEach(type -> types.add(((jakarta.json.JsonString) type).getString()));
        return types;
    }

    @Test
    void geoJsonIsAsRfc7946HasIt() throws Exception {
        String written = written(ExportForm.GEOJSON);
        assertThat(violations("geojson.schema.json", written)).isEmpty();
        assertThat(written).contains("\"Feature\"");
        assertThat(violations("geojson.schema.json", written.replaceFirst("\"Point\"", "\"Dot\""))).isNotEmpty();
    }

    /// PROV-O's properties with what it says they lead from and to.
    private static final Map<String, List<String>> PROV_PROPERTIES = Map.of(
            "wasQuotedFrom", List.of("Entity", "Entity"), "wasDerivedFrom", List.of("Entity", "Entity"), "hadPrimarySource", List.of("Entity", "Entity"),
            "wasAttributedTo", List.of("Entity", "Agent"), "actedOnBehalfOf", List.of("Agent", "Agent"), "hadMember", List.of("Collection", "Entity"), "alternateOf", List.of("Entity", "Entity"));

    @Test
    void provUsesProvOsTermsAsTheirDomainsAndRangesHaveThem() throws Exception {
        JsonArray graph = expanded(written(ExportForm.PROV));
        Map<String, Set<String>> types = new HashMap<>();
        for (JsonValue node : graph) {
            types.put(node.asJsonObject().getString("@id"), types(node.asJsonObject()));
        }
        assertThat(types.values()).allSatisfy(of -> assertThat(of).isSubsetOf(PROV + "Entity", PROV + "Agent", PROV + "Collection"));
        Set<String> used = new TreeSet<>();
        for (JsonValue value : graph) {
            JsonObject node = value.asJsonObject();
            for (String property : node.keySet()) {
                List<String> ends = property.startsWith(PROV) ? PROV_PROPERTIES.get(property.substring(PROV.length())) : null;
                if (ends == null) {
                    assertThat(property).isIn("@id", "@type", PROV + "value", PROV + "generatedAtTime", "http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2000/01/rdf-schema#comment",
                            "http://purl.org/dc/terms/title", "http://purl.org/dc/terms/publisher", "http://purl.org/dc/terms/issued");
                    continue;
                }
                used.add(property.substring(PROV.length()));
                assertThat(is(types, node.getString("@id"), ends.getFirst())).as(node.getString("@id") + " " + property).isTrue();
                for (JsonValue end : node.getJsonArray(property)) {
                    assertThat(is(types, end.asJsonObject().getString("@id"), ends.getLast())).as(property + " " + end).isTrue();
                }
            }
        }
        assertThat(used).contains("wasQuotedFrom", "hadPrimarySource", "wasAttributedTo", "hadMember", "wasDerivedFrom");
    }

    /// A collection is an entity.
    private static boolean is(Map<String, Set<String>> types, String node, String type) {
        Set<String> of = types.getOrDefault(node, Set.of());
        return of.contains(PROV + type) || type.equals("Entity") && of.contains(PROV + "Collection");
    }

    @Test
    void annotationsAreAsTheModelHasThem() throws Exception {
        JsonObject collection = expanded(written(ExportForm.ANNOTATIONS)).getJsonObject(0);
        assertThat(types(collection)).containsExactly(AS + "OrderedCollection");
        assertThat(collection.keySet()).contains(AS + "totalItems", AS + "first", "http://www.w3.org/2000/01/rdf-schema#label");
        JsonObject page = collection.getJsonArray(AS + "first").getJsonObject(0);
        JsonArray items = page.getJsonArray(AS + "items").getJsonObject(0).getJsonArray("@list");
        assertThat(items).hasSize(CLAIMS.stream().mapToInt(c -> c.reports().size()).sum());
        for (JsonValue item : items) {
            JsonObject annotation = item.asJsonObject();
            assertThat(URI.create(annotation.getString("@id")).isAbsolute()).isTrue();
            assertThat(types(annotation)).contains(OA + "Annotation");
            assertThat(annotation.getJsonArray(OA + "motivatedBy").getJsonObject(0).getString("@id")).isEqualTo(OA + "identifying");
            JsonObject target = annotation.getJsonArray(OA + "hasTarget").getJsonObject(0);
            assertThat(target.getJsonArray(OA + "hasSource")).hasSize(1);
            JsonArray selectors = target.getJsonArray(OA + "hasSelector");
            assertThat(selectors).isNotEmpty();
            for (JsonValue one : selectors) {
                JsonObject selector = one.asJsonObject();
                if (types(selector).contains(OA + "TextQuoteSelector")) {
                    assertThat(selector.getJsonArray(OA + "exact")).hasSize(1);
                } else {
                    assertThat(types(selector)).contains(OA + "TextPositionSelector");
                    assertThat(place(selector, "start")).isNotNegative().isLessThan(place(selector, "end"));
                }
            }
        }
    }

    private static int place(JsonObject selector, String name) {
        JsonObject value = selector.getJsonArray(OA + name).getJsonObject(0);
        assertThat(value.getString("@type")).isEqualTo("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
        return value.getInt("@value");
    }

    /// Types that are used with the properties that schema.org gives them (https://schema.org/Claim and its parents).
    private static final Map<String, Set<String>> SCHEMA_PROPERTIES = Map.of(
            "Claim", Set.of("text", "datePublished", "author", "isBasedOn", "firstAppearance", "appearance"),
            "NewsArticle", Set.of("headline", "publisher", "datePublished"),
            "CreativeWork", Set.of("name"), "Person", Set.of("name"), "Organization", Set.of("name"));

    @Test
    void schemaOrgClaimsHaveTheirTypesProperties() throws Exception {
        JsonArray graph = expanded(written(ExportForm.SCHEMA));
        assertThat(graph).hasSize(CLAIMS.size());
        graph.forEach(node -> schemaOrg(node.asJsonObject()));
    }

    private static void schemaOrg(JsonObject node) {
        assertThat(types(node)).hasSize(1);
        String type = types(node).iterator().next().substring(SCHEMA.length());
        assertThat(SCHEMA_PROPERTIES).containsKey(type);
        for (Map.Entry<String, JsonValue> property : node.entrySet()) {
            if (!property.getKey().startsWith("@")) {
                assertThat(property.getKey().substring(SCHEMA.length())).as(type).isIn(SCHEMA_PROPERTIES.get(type));
                property.getValue().asJsonArray().stream().map(JsonValue::asJsonObject).filter(o -> !o.containsKey("@value")).forEach(StandardsTest::schemaOrg);
            }
        }
    }

    @Test
    void theInterfaceIsAsOpenApiHasIt() throws Exception {
        try (Desk desk = Trial.start(Access.loopback()); HttpClient http = HttpClient.newHttpClient()) {
            String document = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/api/v1/openapi.json")).build(), HttpResponse.BodyHandlers.ofString()).body();
            assertThat(violations("openapi-3.1.schema.json", document)).isEmpty();
            assertThat(violations("openapi-3.1.schema.json", document.replaceFirst("\"in\":\"query\"", "\"in\":\"air\""))).isNotEmpty();
        }
    }
}
