package org.whence.io.wire;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;
import org.whence.core.article.Published;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// The written form of an article. What it does not know it leaves alone: unknown fields are ignored.
public final class ArticleJson {

    private ArticleJson() {}

    /// Reads an article: the object itself, or the `article` field of a reading.
    ///
    /// `id` and `text` are kept to the letter. Without an `id` the article is called by its `url`.
    ///
    /// @throws WireException if a field that is needed is missing or of the wrong kind; the message names it
    public static Article read(String json) throws WireException {
        return read(Json.parse(json));
    }

    /// Reads an article from a value that has been parsed; else as the other `read`.
    public static Article read(JsonNode given) throws WireException {
        JsonNode node = given.isObject() && given.has("article") ? given.get("article") : given;
        if (!node.isObject()) {
            throw new WireException("no article: expected an object with \"id\" and \"text\"");
        }
        String url = Json.stringOrNull(node, "url");
        String id = Json.stringOrNull(node, "id");
        if (id == null && url == null) {
            throw new WireException("article: field \"id\" is missing");
        }
        String published = Json.stringOrNull(node, "published");
        try {
            return new Article(
                    id != null ? id : url,
                    url,
                    Json.stringOrNull(node, "title"),
                    Json.stringOrNull(node, "publisher"),
                    Json.stringOrNull(node, "byline"),
                    published == null ? null : Published.parse(published).orElse(null),
                    Json.stringOrNull(node, "language"),
                    Text.of(Json.string(node, "text")),
                    links(node.get("links")),
                    intake(node));
        } catch (IllegalArgumentException e) {
            throw new WireException("article " + (id != null ? id : url) + ": " + e.getMessage());
        }
    }

    private static List<Link> links(@Nullable JsonNode node) throws WireException {
        List<Link> links = new ArrayList<>();
        if (node != null && node.isArray()) {
            for (JsonNode link : node) {
                links.add(new Link(new Span(Json.integer(link, "start"), Json.integer(link, "end")), Json.string(link, "href")));
            }
        }
        return links;
    }

    private static Intake intake(JsonNode node) throws WireException {
        String modified = Json.stringOrNull(node, "modified");
        String kind = Json.stringOrNull(node, "kind");
        List<String> captions = new ArrayList<>();
        if (node.get("captions") instanceof JsonNode list && list.isArray()) {
            for (JsonNode caption : list) {
                captions.add(caption.asString());
            }
        }
        return new Intake(
                Json.stringOrNull(node, "subtitle"),
                modified == null ? null : Published.parse(modified).orElse(null),
                kind == null ? null : Json.constant(Intake.Kind.class, kind),
                Json.stringOrNull(node, "credit"),
                captions,
                Json.flag(node, "partial"),
                Json.stringOrNull(node, "domain"),
                Json.stringOrNull(node, "section"));
    }

    /// The article on one line.
    public static String line(Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.writer().createGenerator(out)) {
            write(json, article);
        }
        return out.toString();
    }

    /// Writes an article as one object. Fields beyond the contract's own are written only where they say something.
    static void write(JsonGenerator out, Article article) {
        out.writeStartObject();
        out.writeStringProperty("id", article.id());
        string(out, "url", article.url());
        string(out, "title", article.title());
        string(out, "publisher", article.publisher());
        string(out, "byline", article.byline());
        string(out, "published", article.published() == null ? null : article.published().toString());
        string(out, "language", article.language());
        out.writeStringProperty("text", article.text().original());
        out.writeArrayPropertyStart("links");
        for (Link link : article.links()) {
            out.writeStartObject();
            out.writeNumberProperty("start", link.anchor().start());
            out.writeNumberProperty("end", link.anchor().end());
            out.writeStringProperty("href", link.href());
            out.writeEndObject();
        }
        out.writeEndArray();
        intake(out, article.intake());
        out.writeEndObject();
    }

    private static void intake(JsonGenerator out, Intake intake) {
        given(out, "subtitle", intake.subtitle());
        given(out, "modified", intake.modified() == null ? null : intake.modified().toString());
        given(out, "kind", intake.kind() == null ? null : Json.name(intake.kind()));
        given(out, "credit", intake.credit());
        given(out, "domain", intake.domain());
        given(out, "section", intake.section());
        if (!intake.captions().isEmpty()) {
            out.writeArrayPropertyStart("captions");
            intake.captions().forEach(out::writeString);
            out.writeEndArray();
        }
        if (intake.partial()) {
            out.writeBooleanProperty("partial", true);
        }
    }

    static void string(JsonGenerator out, String field, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(field);
        } else {
            out.writeStringProperty(field, value);
        }
    }

    private static void given(JsonGenerator out, String field, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(field, value);
        }
    }
}
