package org.whence.io.wire;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.ledger.Story;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// The written form of a ledger's answer: the contract's object, with fields of Whence's own that other readers ignore.
public final class LedgerJson {

    private LedgerJson() {}

    /// The whole ledger as one object.
    public static String write(Ledger ledger) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.writer().createGenerator(out)) {
            write(json, ledger);
        }
        return out.toString();
    }

    /// One claim as one object.
    public static String write(Claim claim) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.writer().createGenerator(out)) {
            write(json, claim);
        }
        return out.toString();
    }

    /// Writes the whole ledger.
    public static void write(JsonGenerator out, Ledger ledger) {
        out.writeStartObject();
        out.writeArrayPropertyStart("stories");
        ledger.stories().forEach(story -> write(out, story));
        out.writeEndArray();
        out.writeArrayPropertyStart("copies");
        ledger.copies().forEach(copy -> write(out, copy));
        out.writeEndArray();
        out.writeArrayPropertyStart("claims");
        ledger.claims().forEach(claim -> write(out, claim));
        out.writeEndArray();
        out.writeEndObject();
    }

    /// Writes a story: `id`, `title`, `from`, `until`, `articles`.
    public static void write(JsonGenerator out, Story story) {
        out.writeStartObject();
        out.writeStringProperty("id", story.id());
        ArticleJson.string(out, "title", story.title());
        ArticleJson.string(out, "from", story.from() == null ? null : story.from().toString());
        ArticleJson.string(out, "until", story.until() == null ? null : story.until().toString());
        strings(out, "articles", story.articles());
        out.writeEndObject();
    }

    /// Writes a copy.
    public static void write(JsonGenerator out, Copy copy) {
        out.writeStartObject();
        out.writeStringProperty("article", copy.article());
        out.writeStringProperty("of", copy.of());
        out.writeStringProperty("relation", Json.name(copy.relation()));
        out.writeNumberProperty("share", Math.round(copy.share() * 1000) / 1000.0);
        out.writeEndObject();
    }

    /// Writes a claim with all that report it.
    public static void write(JsonGenerator out, Claim claim) {
        write(out, claim, 0, claim.reports().size());
    }

    /// Writes a claim with a part of its reports, the origins that these reach and what was lost in them. Where that is not all of them,
    /// `reports_from` and `reports_total` say so; indexes count from the claim's first report all the same, and `independent` and
    /// `unattributed` are of the whole claim.
    ///
    /// @param from the first report's index
    /// @param until the index after the last one
    public static void write(JsonGenerator out, Claim claim, int from, int until) {
        boolean part = from > 0 || until < claim.reports().size();
        out.writeStartObject();
        out.writeStringProperty("id", claim.id());
        out.writeStringProperty("story", claim.story());
        out.writeStringProperty("proposition", claim.proposition());
        out.writeStringProperty("modality", Json.name(claim.modality()));
        if (part) {
            out.writeNumberProperty("reports_from", from);
            out.writeNumberProperty("reports_total", claim.reports().size());
        }
        out.writeArrayPropertyStart("reports");
        claim.reports().subList(from, until).forEach(report -> write(out, report));
        out.writeEndArray();
        out.writeArrayPropertyStart("origins");
        for (Origin origin : claim.origins()) {
            List<Integer> reached = part ? origin.reports().stream().filter(report -> report >= from && report < until).toList() : origin.reports();
            if (reached.isEmpty()) {
                continue;
            }
            out.writeStartObject();
            out.writeStringProperty("name", origin.name());
            out.writeStringProperty("kind", Json.name(origin.kind()));
            out.writeBooleanProperty("named", origin.named());
            strings(out, "names", origin.names());
            out.writeArrayPropertyStart("reports");
            reached.forEach(out::writeNumber);
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberProperty("independent", claim.independent());
        out.writeNumberProperty("unattributed", claim.unattributed());
        out.writeArrayPropertyStart("drift");
        for (Drift drift : claim.drift()) {
            if (drift.report() < from || drift.report() >= until) {
                continue;
            }
            out.writeStartObject();
            out.writeStringProperty("article", drift.article());
            out.writeStringProperty("kind", Json.name(drift.kind()));
            out.writeStringProperty("from", drift.from());
            out.writeStringProperty("to", drift.to());
            out.writeNumberProperty("report", drift.report());
            out.writeNumberProperty("against", drift.against());
            out.writeEndObject();
        }
        out.writeEndArray();
        strings(out, "disputed_by", claim.disputedBy());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Report report) {
        out.writeStartObject();
        out.writeStringProperty("id", report.id());
        out.writeStringProperty("article", report.article());
        ArticleJson.string(out, "published", report.published() == null ? null : report.published().toString());
        ArticleJson.string(out, "publisher", report.publisher());
        ArticleJson.string(out, "attribution", report.attribution());
        out.writeStringProperty("content", report.words());
        strings(out, "chain", report.chain().stream().map(Party::name).toList());
        out.writeStringProperty("in", Json.name(report.in()));
        out.writeStringProperty("polarity", Json.name(report.polarity()));
        out.writeStringProperty("modality", Json.name(report.modality()));
        ReadingJson.certainty(out, report.certainty());
        ReadingJson.extracts(out, "pieces", report.content());
        ReadingJson.extracts(out, "cue", report.cue());
        ReadingJson.extracts(out, "source", report.source());
        out.writeArrayPropertyStart("parties");
        report.chain().forEach(party -> ReadingJson.party(out, party));
        out.writeEndArray();
        ReadingJson.quantities(out, report.quantities());
        ReadingJson.places(out, report.places());
        out.writeArrayPropertyStart("steps");
        for (Step step : report.steps()) {
            out.writeStartObject();
            out.writeStringProperty("how", Json.name(step.how()));
            out.writeNumberProperty("report", step.report());
            out.writeStringProperty("evidence", step.evidence());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /// Reads a claim that [#write(Claim)] wrote, equal in every field.
    ///
    /// @throws WireException if it is none; the message names the field
    public static Claim readClaim(String json) throws WireException {
        JsonNode node = Json.parse(json);
        List<Report> reports = new ArrayList<>();
        for (JsonNode report : ReadingJson.list(node, "reports")) {
            reports.add(report(report));
        }
        List<Origin> origins = new ArrayList<>();
        for (JsonNode origin : ReadingJson.list(node, "origins")) {
            List<Integer> of = new ArrayList<>();
            for (JsonNode report : ReadingJson.list(origin, "reports")) {
                of.add(report.intValue());
            }
            origins.add(new Origin(Json.string(origin, "name"), strings(origin, "names"), Json.constant(Party.Kind.class, Json.string(origin, "kind")),
                    Json.flag(origin, "named"), of));
        }
        List<Drift> drifts = new ArrayList<>();
        for (JsonNode drift : ReadingJson.list(node, "drift")) {
            drifts.add(new Drift(Json.integer(drift, "report"), Json.integer(drift, "against"), Json.string(drift, "article"),
                    Json.constant(Drift.Kind.class, Json.string(drift, "kind")), Json.string(drift, "from"), Json.string(drift, "to")));
        }
        return new Claim(Json.string(node, "id"), Json.string(node, "story"), Json.string(node, "proposition"),
                Json.constant(Modality.class, Json.string(node, "modality")), reports, origins, Json.integer(node, "unattributed"), drifts,
                strings(node, "disputed_by"));
    }

    private static Report report(JsonNode node) throws WireException {
        List<Party> chain = new ArrayList<>();
        for (JsonNode party : ReadingJson.list(node, "parties")) {
            chain.add(ReadingJson.party(party));
        }
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : ReadingJson.list(node, "steps")) {
            steps.add(new Step(Json.constant(Step.How.class, Json.string(step, "how")), Json.integer(step, "report"), Json.string(step, "evidence")));
        }
        String published = Json.stringOrNull(node, "published");
        return new Report(Json.string(node, "id"), Json.string(node, "article"), published == null ? null : Published.parse(published).orElse(null),
                Json.stringOrNull(node, "publisher"), Json.stringOrNull(node, "attribution"), Json.constant(Attribution.In.class, Json.string(node, "in")),
                ReadingJson.extracts(node, "pieces"), ReadingJson.extracts(node, "cue"), ReadingJson.extracts(node, "source"), chain,
                Json.constant(Modality.class, Json.string(node, "modality")), Json.constant(Polarity.class, Json.string(node, "polarity")),
                ReadingJson.certainty(node), ReadingJson.quantities(node), ReadingJson.places(node), steps);
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : ReadingJson.list(node, field)) {
            values.add(value.asString());
        }
        return values;
    }

    private static void strings(JsonGenerator out, String field, List<String> values) {
        out.writeArrayPropertyStart(field);
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
