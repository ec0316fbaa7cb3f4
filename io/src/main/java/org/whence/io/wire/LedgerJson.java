package org.whence.io.wire;

import java.io.StringWriter;
import java.util.List;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import org.whence.core.ledger.Story;
import org.whence.core.text.Extract;
import tools.jackson.core.JsonGenerator;

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
        out.writeStartObject();
        out.writeStringProperty("id", claim.id());
        out.writeStringProperty("story", claim.story());
        out.writeStringProperty("proposition", claim.proposition());
        out.writeStringProperty("modality", Json.name(claim.modality()));
        out.writeArrayPropertyStart("reports");
        claim.reports().forEach(report -> write(out, report));
        out.writeEndArray();
        out.writeArrayPropertyStart("origins");
        for (Origin origin : claim.origins()) {
            out.writeStartObject();
            out.writeStringProperty("name", origin.name());
            out.writeStringProperty("kind", Json.name(origin.kind()));
            out.writeBooleanProperty("named", origin.named());
            strings(out, "names", origin.names());
            out.writeArrayPropertyStart("reports");
            origin.reports().forEach(out::writeNumber);
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberProperty("independent", claim.independent());
        out.writeNumberProperty("unattributed", claim.unattributed());
        out.writeArrayPropertyStart("drift");
        for (Drift drift : claim.drift()) {
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
        out.writeArrayPropertyStart("spans");
        for (Extract piece : report.content()) {
            out.writeStartObject();
            out.writeNumberProperty("start", piece.start());
            out.writeNumberProperty("end", piece.end());
            out.writeEndObject();
        }
        out.writeEndArray();
        strings(out, "chain", report.chain().stream().map(Party::name).toList());
        out.writeStringProperty("in", Json.name(report.in()));
        out.writeStringProperty("polarity", report.polarity() == Polarity.DENIES ? "denies" : "affirms");
        out.writeStringProperty("band", Json.name(report.certainty().band()));
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

    private static void strings(JsonGenerator out, String field, List<String> values) {
        out.writeArrayPropertyStart(field);
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
