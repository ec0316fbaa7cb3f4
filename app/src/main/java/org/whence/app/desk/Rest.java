package org.whence.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// The REST interface under `/api/v1`: the contract's JSON, paged, with the filters of the command line.
///
/// Every endpoint stands once in a table, from which both the routes and the OpenAPI document are made.
final class Rest {

    static final String BASE = "/api/v1";
    private static final int FIRST_REPORTS = 20;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Answers answers;
    private final Incoming incoming;
    private final ExportPages exports;
    private final List<Endpoint> endpoints;

    /// @param path below the base, with `{name}` for parts that vary
    /// @param parameters in the query
    /// @param answer the schema of the answer's body, by its name in the document
    record Endpoint(HandlerType method, String path, String summary, List<Parameter> parameters, String answer, Handler handler) {}

    /// @param type `string`, `integer`, `boolean`, `date`
    record Parameter(String name, String type, boolean required, String meaning) {}

    Rest(Answers answers, Incoming incoming) {
        this.answers = answers;
        this.incoming = incoming;
        this.exports = new ExportPages(answers);
        this.endpoints = endpoints();
    }

    private static final Parameter OFFSET = new Parameter("offset", "integer", false, "where the part begins, from 0");
    private static final Parameter LIMIT = new Parameter("limit", "integer", false, "how long the part is at most, 1 to 500, 50 unless told");
    private static final Parameter REPORTS = new Parameter("reports", "integer", false, "how many reports of each claim come along, 1 to 500, 20 unless told");
    private static final Parameter KEY = new Parameter("key", "string", true, "the article's key: its url as given, else its id");
    static final List<Parameter> FILTERS = List.of(
            new Parameter("q", "string", false, "words that all stand in the claim, its reports or its parties"),
            new Parameter("about", "string", false, "a place that a report names"),
            new Parameter("party", "string", false, "a party of a chain or an origin"),
            new Parameter("publisher", "string", false, "an outlet"),
            new Parameter("since", "date", false, "first reported on this day (UTC) or later"),
            new Parameter("until", "date", false, "first reported on this day (UTC) or earlier"),
            new Parameter("circular", "boolean", false, "several reports and one root"),
            new Parameter("disputed", "boolean", false, "another claim cannot be true together with it"),
            new Parameter("drift", "boolean", false, "something changed on the way"),
            new Parameter("anonymous", "boolean", false, "an origin is kept anonymous"));

    private List<Endpoint> endpoints() {
        List<Parameter> paged = List.of(OFFSET, LIMIT);
        List<Parameter> filtered = new ArrayList<>(FILTERS);
        filtered.addAll(paged);
        filtered.add(REPORTS);
        List<Parameter> exported = new ArrayList<>(List.of(new Parameter("format", "string", true, "one of " + ExportForm.names() + "; the last two of one claim"),
                new Parameter("claim", "string", false, "one claim's id"), new Parameter("story", "string", false, "one story's id")));
        exported.addAll(FILTERS);
        return List.of(
                new Endpoint(HandlerType.GET, "", "What there is", List.of(), "Index", this::index),
                new Endpoint(HandlerType.GET, "/openapi.json", "This interface as an OpenAPI 3.1 document", List.of(), "Document", this::openApi),
                new Endpoint(HandlerType.GET, "/stories", "Stories, the latest first", paged, "StoryPage", this::stories),
                new Endpoint(HandlerType.GET, "/stories/{id}", "One story with its copies and, in parts, its claims", List.of(OFFSET, LIMIT, REPORTS), "StoryPart", this::story),
                new Endpoint(HandlerType.GET, "/claims", "Claims that pass the filters, those with most reports first", filtered, "ClaimPage", this::claims),
                new Endpoint(HandlerType.GET, "/claims/{id}", "One claim with its reports, in parts, and their origins, drift and disputes", List.of(OFFSET, new Parameter("limit", "integer", false, "how many reports at most, 1 to 500, 500 unless told")), "Claim", this::claim),
                new Endpoint(HandlerType.GET, "/readings", "The reading of an article", List.of(KEY), "Reading", this::reading),
                new Endpoint(HandlerType.GET, "/sources", "Parties that claims rest on, those with most claims first", paged, "SourcePage", this::sources),
                new Endpoint(HandlerType.GET, "/source", "What one party said", List.of(new Parameter("name", "string", true, "a name of the party"), OFFSET, LIMIT, REPORTS), "Source", this::source),
                new Endpoint(HandlerType.GET, "/forecasts", "Forecasts and promises, the latest first", List.of(OFFSET, LIMIT, REPORTS), "ClaimPage", this::forecasts),
                new Endpoint(HandlerType.POST, "/read", "Reads the article in the body (JSON, HTML or plain text by Content-Type) and keeps nothing", List.of(), "Readings", this::read),
                new Endpoint(HandlerType.POST, "/articles", "Reads the article in the body and adds it to the ledger", List.of(), "Readings", this::add),
                new Endpoint(HandlerType.GET, "/export", "Claims in another tool's form", exported, "Export", exports::serve));
    }

    void register(RoutesConfig routes) {
        for (Endpoint endpoint : endpoints) {
            routes.addHttpHandler(endpoint.method(), BASE + endpoint.path(), endpoint.handler());
        }
        exports.register(routes);
    }

    static void problem(Context ctx, int status, String title, String detail) {
        ctx.status(status).contentType("application/problem+json").result(write(json -> {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            json.writeStringProperty("instance", ctx.path());
            json.writeEndObject();
        }));
    }

    static String write(Consumer<JsonGenerator> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            body.accept(json);
        }
        return out.toString();
    }

    /// Whether the asker has the answer already; sets its tag.
    static boolean isKnown(Context ctx, Answers answers) {
        String asked = answers.version() + ' ' + ctx.path() + '?' + ctx.queryString();
        String tag = "W/\"" + HexFormat.of().formatHex(LedgerAnswers.sha256().digest(asked.getBytes(StandardCharsets.UTF_8))).substring(0, 20) + '"';
        ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
        String known = ctx.header("If-None-Match");
        if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
            ctx.status(304);
            return true;
        }
        return false;
    }

    private void answer(Context ctx, Consumer<JsonGenerator> body) {
        if (!isKnown(ctx, answers)) {
            ctx.contentType("application/json").result(write(body));
        }
    }

    private <T> void page(Context ctx, Answers.Slice<T> slice, String field, java.util.function.BiConsumer<JsonGenerator, T> item) {
        answer(ctx, json -> {
            json.writeStartObject();
            json.writeNumberProperty("offset", slice.offset());
            json.writeNumberProperty("total", slice.total());
            json.writeArrayPropertyStart(field);
            slice.of().forEach(one -> item.accept(json, one));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void index(Context ctx) {
        answer(ctx, json -> {
            json.writeStartObject();
            json.writeStringProperty("whence", Version.WHENCE);
            json.writeStringProperty("ledger", answers.version());
            json.writeArrayPropertyStart("endpoints");
            for (Endpoint endpoint : endpoints) {
                json.writeStartObject();
                json.writeStringProperty("method", endpoint.method().name());
                json.writeStringProperty("path", BASE + endpoint.path());
                json.writeStringProperty("summary", endpoint.summary());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void openApi(Context ctx) {
        answer(ctx, json -> OpenApi.write(json, endpoints));
    }

    private void stories(Context ctx) {
        page(ctx, answers.stories(Query.offset(ctx), Query.limit(ctx)), "stories", LedgerJson::write);
    }

    private void story(Context ctx) {
        Story story = answers.story(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("story", ctx.pathParam("id")));
        int reports = reports(ctx);
        Answers.Slice<Claim> claims = answers.atOnce(() -> claims(answers.claimsOf(story, Query.offset(ctx), Query.limit(ctx))));
        answer(ctx, json -> {
            json.writeStartObject();
            json.writeNumberProperty("offset", claims.offset());
            json.writeNumberProperty("total", claims.total());
            json.writeArrayPropertyStart("stories");
            LedgerJson.write(json, story);
            json.writeEndArray();
            json.writeArrayPropertyStart("copies");
            answers.copies(story.id()).forEach(copy -> LedgerJson.write(json, copy));
            json.writeEndArray();
            json.writeArrayPropertyStart("claims");
            claims.of().forEach(claim -> first(json, claim, reports));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void claims(Context ctx) {
        int reports = reports(ctx);
        page(ctx, answers.claims(Query.filter(ctx), Query.offset(ctx), Query.limit(ctx)), "claims", (json, claim) -> first(json, claim, reports));
    }

    private Answers.Slice<Claim> claims(Answers.Slice<LedgerStore.Found> found) {
        return new Answers.Slice<>(found.of().stream().map(answers::claim).toList(), found.offset(), found.total());
    }

    /// How many reports of each claim of a list come along.
    private static int reports(Context ctx) {
        return Query.number(ctx, "reports", FIRST_REPORTS, 1, Query.LARGEST_PAGE);
    }

    private static void first(JsonGenerator json, Claim claim, int reports) {
        LedgerJson.write(json, claim, 0, Math.min(reports, claim.reports().size()));
    }

    private void claim(Context ctx) {
        Claim claim = answers.claim(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("claim", ctx.pathParam("id")));
        int total = claim.reports().size();
        int from = Math.min(Query.offset(ctx), total);
        int until = Math.min(total, from + Query.number(ctx, "limit", Query.LARGEST_PAGE, 1, Query.LARGEST_PAGE));
        if (until < total) {
            ctx.header("Link", "<" + BASE + "/claims/" + Query.encode(claim.id()) + "?offset=" + until + "&limit=" + (until - from) + ">; rel=\"next\"");
        }
        answer(ctx, json -> LedgerJson.write(json, claim, from, until));
    }

    private void reading(Context ctx) {
        String key = Query.required(ctx, "key");
        Reading reading = answers.reading(key).orElseThrow(() -> Problem.notFound("article", key));
        answer(ctx, json -> ReadingJson.write(json, reading));
    }

    private void sources(Context ctx) {
        page(ctx, answers.sources(Query.offset(ctx), Query.limit(ctx)), "sources", Rest::line);
    }

    private static void line(JsonGenerator json, SourceRecord.Line line) {
        json.writeStartObject();
        json.writeStringProperty("name", line.name());
        json.writeBooleanProperty("named", line.named());
        json.writeNumberProperty("claims", line.claims());
        json.writeNumberProperty("origin", line.origin());
        json.writeEndObject();
    }

    private void source(Context ctx) {
        String name = Query.required(ctx, "name");
        SourceRecord record = answers.source(name).orElseThrow(() -> Problem.notFound("source", name));
        Answers.Slice<Claim> claims = Answers.Slice.of(record.claims(), Query.offset(ctx), Query.limit(ctx));
        int reports = reports(ctx);
        answer(ctx, json -> source(json, record, claims, reports));
    }

    private static void source(JsonGenerator json, SourceRecord record, Answers.Slice<Claim> claims, int reports) {
        json.writeStartObject();
        json.writeStringProperty("name", record.name());
        json.writeArrayPropertyStart("names");
        record.names().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("kind", Show.name(record.kind()));
        json.writeBooleanProperty("named", record.named());
        json.writeNumberProperty("reports", record.reports());
        json.writeNumberProperty("denials", record.denials());
        json.writeNumberProperty("disputed", record.disputed());
        json.writeObjectPropertyStart("hedges");
        record.hedges().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> json.writeNumberProperty(org.whence.io.wire.Json.name(e.getKey()), e.getValue()));
        json.writeEndObject();
        json.writeObjectPropertyStart("modalities");
        record.modalities().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> json.writeNumberProperty(org.whence.io.wire.Json.name(e.getKey()), e.getValue()));
        json.writeEndObject();
        json.writeArrayPropertyStart("relays");
        for (SourceRecord.Relay relay : record.relays()) {
            json.writeStartObject();
            json.writeStringProperty("outlet", relay.outlet());
            json.writeNumberProperty("reports", relay.reports());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("offset", claims.offset());
        json.writeNumberProperty("total", claims.total());
        json.writeArrayPropertyStart("claims");
        claims.of().forEach(claim -> first(json, claim, reports));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void forecasts(Context ctx) {
        int reports = reports(ctx);
        page(ctx, answers.atOnce(() -> claims(answers.forecasts(Query.offset(ctx), Query.limit(ctx)))), "claims", (json, claim) -> first(json, claim, reports));
    }

    private List<Reading> readings(Context ctx) {
        String type = String.valueOf(ctx.contentType());
        String name = type.contains("json") ? "body.json" : type.contains("html") ? "body.html" : type.contains("xml") ? "body.xml" : "body.txt";
        try {
            List<Article> found = incoming.articles(name, ctx.bodyAsBytes());
            return found.stream().map(incoming::read).toList();
        } catch (Incoming.Unreadable e) {
            throw new Problem(422, "no article in it", String.valueOf(e.getMessage()));
        }
    }

    private static void readings(Context ctx, int status, List<Reading> readings) {
        ctx.status(status).contentType("application/json").result(write(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("readings");
            readings.forEach(r -> ReadingJson.write(json, r));
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private void read(Context ctx) {
        readings(ctx, 200, readings(ctx));
    }

    private void add(Context ctx) {
        Guard.editor(ctx);
        if (!incoming.canKeep()) {
            throw new Problem(409, "this ledger is not kept", "start the desk with --ledger to add to one");
        }
        List<Reading> readings = readings(ctx);
        incoming.keep(readings);
        readings(ctx, 201, readings);
    }
}
