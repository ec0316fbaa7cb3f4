package org.whence.io.wire;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Assertion;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.claim.Speech;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/// The written form of a reading. [#read] gives back what [#write] wrote, equal in every field.
public final class ReadingJson {

    private ReadingJson() {}

    /// The reading on one line.
    public static String line(Reading reading) {
        StringWriter out = new StringWriter();
        write(out, reading, false);
        return out.toString();
    }

    /// Writes a reading, on one line or indented. The writer is left open.
    public static void write(Writer out, Reading reading, boolean indented) {
        var writer = Json.MAPPER.writer();
        try (JsonGenerator json = (indented ? writer.with((PrettyPrinter) new DefaultPrettyPrinter()) : writer).createGenerator(
                new Writer() {
                    @Override
                    public void write(char[] buffer, int offset, int length) throws java.io.IOException {
                        out.write(buffer, offset, length);
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                })) {
            write(json, reading);
        }
    }

    /// Writes a reading as one object.
    public static void write(JsonGenerator out, Reading reading) {
        out.writeStartObject();
        out.writeName("article");
        ArticleJson.write(out, reading.article());
        out.writeArrayPropertyStart("attributions");
        for (Attribution attribution : reading.attributions()) {
            attribution(out, attribution);
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("assertions");
        for (Assertion assertion : reading.assertions()) {
            assertion(out, assertion);
        }
        out.writeEndArray();
        places(out, reading.places());
        out.writeEndObject();
    }

    private static void attribution(JsonGenerator out, Attribution a) {
        out.writeStartObject();
        out.writeStringProperty("id", a.id());
        ArticleJson.string(out, "parent", a.parent());
        out.writeBooleanProperty("relay", a.relay());
        out.writeStringProperty("in", Json.name(a.in()));
        out.writeStringProperty("finder", Json.name(a.finder()));
        out.writeStringProperty("type", Json.name(a.type()));
        extracts(out, "content", a.content());
        extracts(out, "cue", a.cue());
        extracts(out, "source", a.source());
        out.writeArrayPropertyStart("chain");
        for (Party party : a.chain()) {
            party(out, party);
        }
        out.writeEndArray();
        out.writeStringProperty("modality", Json.name(a.modality()));
        out.writeStringProperty("polarity", Json.name(a.polarity()));
        certainty(out, a.certainty());
        quantities(out, a.quantities());
        places(out, a.places());
        out.writeObjectPropertyStart("speech");
        ArticleJson.string(out, "venue", a.speech().venue());
        ArticleJson.string(out, "time", a.speech().time());
        out.writeEndObject();
        number(out, "confidence", a.confidence());
        out.writeEndObject();
    }

    private static void assertion(JsonGenerator out, Assertion a) {
        out.writeStartObject();
        out.writeStringProperty("in", Json.name(a.in()));
        extracts(out, "content", a.content());
        out.writeStringProperty("modality", Json.name(a.modality()));
        certainty(out, a.certainty());
        quantities(out, a.quantities());
        places(out, a.places());
        out.writeEndObject();
    }

    static void party(JsonGenerator out, Party p) {
        out.writeStartObject();
        out.writeStringProperty("name", p.name());
        out.writeStringProperty("kind", Json.name(p.kind()));
        out.writeBooleanProperty("named", p.named());
        ArticleJson.string(out, "role", p.role());
        out.writeStringProperty("basis", Json.name(p.basis()));
        extract(out, "mention", p.mention());
        out.writeEndObject();
    }

    static void certainty(JsonGenerator out, Certainty c) {
        out.writeObjectPropertyStart("certainty");
        out.writeStringProperty("band", Json.name(c.band()));
        number(out, "low", c.low());
        number(out, "high", c.high());
        extract(out, "cue", c.cue());
        out.writeEndObject();
    }

    static void quantities(JsonGenerator out, List<Quantity> quantities) {
        out.writeArrayPropertyStart("quantities");
        for (Quantity q : quantities) {
            out.writeStartObject();
            out.writeStringProperty("text", q.extract().text());
            out.writeNumberProperty("start", q.extract().start());
            out.writeNumberProperty("end", q.extract().end());
            out.writeStringProperty("kind", Json.name(q.kind()));
            if (q.value() != null) {
                number(out, "value", q.value());
            }
            number(out, "low", q.low());
            number(out, "high", q.high());
            ArticleJson.string(out, "unit", q.unit());
            out.writeStringProperty("bound", Json.name(q.bound()));
            if (q.of() != null) {
                out.writeStringProperty("of", q.of());
            }
            if (q.than() != null) {
                out.writeStringProperty("than", q.than());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void places(JsonGenerator out, List<Place> places) {
        out.writeArrayPropertyStart("places");
        for (Place p : places) {
            out.writeStartObject();
            out.writeStringProperty("text", p.extract().text());
            out.writeNumberProperty("start", p.extract().start());
            out.writeNumberProperty("end", p.extract().end());
            ArticleJson.string(out, "id", p.id());
            if (p.lat() == null || p.lon() == null) {
                out.writeNullProperty("lat");
                out.writeNullProperty("lon");
            } else {
                number(out, "lat", p.lat());
                number(out, "lon", p.lon());
            }
            ArticleJson.string(out, "name", p.name());
            if (p.demonym()) {
                out.writeBooleanProperty("demonym", true);
            }
            if (p.qualifier() != null) {
                out.writeStringProperty("qualifier", p.qualifier());
            }
            number(out, "confidence", p.confidence());
            if (!p.rivals().isEmpty()) {
                out.writeArrayPropertyStart("rivals");
                for (Place.Rival rival : p.rivals()) {
                    out.writeStartObject();
                    out.writeStringProperty("id", rival.id());
                    out.writeStringProperty("name", rival.name());
                    number(out, "lat", rival.lat());
                    number(out, "lon", rival.lon());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void extracts(JsonGenerator out, String field, List<Extract> extracts) {
        out.writeArrayPropertyStart(field);
        for (Extract extract : extracts) {
            extract(out, extract);
        }
        out.writeEndArray();
    }

    static void extract(JsonGenerator out, String field, @Nullable Extract extract) {
        if (extract == null) {
            out.writeNullProperty(field);
        } else {
            out.writeName(field);
            extract(out, extract);
        }
    }

    static void extract(JsonGenerator out, Extract extract) {
        out.writeStartObject();
        out.writeNumberProperty("start", extract.start());
        out.writeNumberProperty("end", extract.end());
        out.writeStringProperty("text", extract.text());
        out.writeEndObject();
    }

    /// Whole numbers are written without a fraction: 5, not 5.0.
    static void number(JsonGenerator out, String field, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumberProperty(field, (long) value);
        } else {
            out.writeNumberProperty(field, value);
        }
    }

    /// Reads a reading.
    ///
    /// @throws WireException if it is none; the message names the attribution and the field
    public static Reading read(String json) throws WireException {
        JsonNode node = Json.parse(json);
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode a : list(node, "attributions")) {
            attributions.add(at("attribution " + Json.stringOrNull(a, "id"), () -> attribution(a)));
        }
        List<Assertion> assertions = new ArrayList<>();
        for (JsonNode a : list(node, "assertions")) {
            assertions.add(at("assertion " + assertions.size(), () -> assertion(a)));
        }
        return new Reading(ArticleJson.read(node), attributions, assertions, at("places", () -> places(node)));
    }

    /// Reads one part and puts its address before the message of what goes wrong there.
    private static <T> T at(String where, Part<T> part) throws WireException {
        try {
            return part.read();
        } catch (WireException | IllegalArgumentException e) {
            throw new WireException(where + ": " + e.getMessage());
        }
    }

    private interface Part<T> {
        T read() throws WireException;
    }

    private static Attribution attribution(JsonNode a) throws WireException {
        List<Party> chain = new ArrayList<>();
        for (JsonNode p : list(a, "chain")) {
            chain.add(party(p));
        }
        JsonNode speech = Json.required(a, "speech");
        return new Attribution(
                Json.string(a, "id"),
                Json.stringOrNull(a, "parent"),
                Json.flag(a, "relay"),
                Json.constant(Attribution.In.class, Json.string(a, "in")),
                Json.constant(Relation.Origin.class, Json.string(a, "finder")),
                Json.constant(Attribution.Type.class, Json.string(a, "type")),
                extracts(a, "content"),
                extracts(a, "cue"),
                extracts(a, "source"),
                chain,
                Json.constant(Modality.class, Json.string(a, "modality")),
                Json.constant(Polarity.class, Json.string(a, "polarity")),
                certainty(a),
                quantities(a),
                places(a),
                new Speech(Json.stringOrNull(speech, "venue"), Json.stringOrNull(speech, "time")),
                Json.number(a, "confidence"));
    }

    private static Assertion assertion(JsonNode a) throws WireException {
        return new Assertion(
                Json.constant(Attribution.In.class, Json.string(a, "in")),
                extracts(a, "content"),
                Json.constant(Modality.class, Json.string(a, "modality")),
                certainty(a),
                quantities(a),
                places(a));
    }

    static Party party(JsonNode p) throws WireException {
        return new Party(
                Json.string(p, "name"),
                Json.constant(Party.Kind.class, Json.string(p, "kind")),
                Json.flag(p, "named"),
                Json.stringOrNull(p, "role"),
                Json.constant(Party.Basis.class, Json.string(p, "basis")),
                extractOrNull(p.get("mention")));
    }

    static Certainty certainty(JsonNode node) throws WireException {
        JsonNode c = Json.required(node, "certainty");
        return new Certainty(
                Json.constant(Band.class, Json.string(c, "band")), Json.number(c, "low"), Json.number(c, "high"), extractOrNull(c.get("cue")));
    }

    static List<Quantity> quantities(JsonNode node) throws WireException {
        List<Quantity> quantities = new ArrayList<>();
        for (JsonNode q : list(node, "quantities")) {
            quantities.add(new Quantity(
                    extract(q),
                    Json.constant(Quantity.Kind.class, Json.string(q, "kind")),
                    q.has("value") ? (Double) Json.number(q, "value") : null,
                    Json.number(q, "low"),
                    Json.number(q, "high"),
                    Json.stringOrNull(q, "unit"),
                    Json.constant(Quantity.Bound.class, Json.string(q, "bound")),
                    Json.stringOrNull(q, "of"),
                    Json.stringOrNull(q, "than")));
        }
        return quantities;
    }

    static List<Place> places(JsonNode node) throws WireException {
        List<Place> places = new ArrayList<>();
        for (JsonNode p : list(node, "places")) {
            boolean found = Json.stringOrNull(p, "id") != null;
            List<Place.Rival> rivals = new ArrayList<>();
            for (JsonNode r : list(p, "rivals")) {
                rivals.add(new Place.Rival(Json.string(r, "id"), Json.string(r, "name"), Json.number(r, "lat"), Json.number(r, "lon")));
            }
            places.add(new Place(
                    extract(p),
                    Json.stringOrNull(p, "id"),
                    found ? (Double) Json.number(p, "lat") : null,
                    found ? (Double) Json.number(p, "lon") : null,
                    Json.stringOrNull(p, "name"),
                    Json.flag(p, "demonym"),
                    Json.stringOrNull(p, "qualifier"),
                    Json.number(p, "confidence"),
                    rivals));
        }
        return places;
    }

    static List<Extract> extracts(JsonNode node, String field) throws WireException {
        List<Extract> extracts = new ArrayList<>();
        for (JsonNode e : list(node, field)) {
            extracts.add(extract(e));
        }
        return extracts;
    }

    private static @Nullable Extract extractOrNull(@Nullable JsonNode e) throws WireException {
        return e == null || e.isNull() ? null : extract(e);
    }

    private static Extract extract(JsonNode e) throws WireException {
        return new Extract(new Span(Json.integer(e, "start"), Json.integer(e, "end")), Json.string(e, "text"));
    }

    static Iterable<JsonNode> list(JsonNode node, String field) {
        JsonNode list = node.get(field);
        return list == null || !list.isArray() ? List.of() : list;
    }
}
