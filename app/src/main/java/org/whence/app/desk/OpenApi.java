package org.whence.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/// The REST interface as an OpenAPI 3.1 document, from the same table as its routes. The schemas stand in `schemas.json`.
final class OpenApi {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private OpenApi() {}

    static void write(JsonGenerator json, List<Rest.Endpoint> endpoints) {
        json.writeStartObject();
        json.writeStringProperty("openapi", "3.1.0");
        json.writeObjectPropertyStart("info");
        json.writeStringProperty("title", "Whence");
        json.writeStringProperty("version", Version.WHENCE);
        json.writeStringProperty("summary", "Who says what, on whose word, and with how many independent roots");
        json.writeObjectPropertyStart("license");
        json.writeStringProperty("name", "Apache-2.0");
        json.writeStringProperty("identifier", "Apache-2.0");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("servers");
        json.writeStartObject();
        json.writeStringProperty("url", Rest.BASE);
        json.writeEndObject();
        json.writeEndArray();
        paths(json, endpoints);
        json.writeName("components");
        json.writeRawValue(schemas());
        json.writeEndObject();
    }

    private static void paths(JsonGenerator json, List<Rest.Endpoint> endpoints) {
        Map<String, List<Rest.Endpoint>> byPath = new LinkedHashMap<>();
        endpoints.forEach(e -> byPath.computeIfAbsent(e.path().isEmpty() ? "/" : e.path(), _ -> new java.util.ArrayList<>()).add(e));
        json.writeObjectPropertyStart("paths");
        byPath.forEach((path, here) -> {
            json.writeObjectPropertyStart(path);
            here.forEach(e -> operation(json, e));
            json.writeEndObject();
        });
        json.writeObjectPropertyStart("/events");
        json.writeObjectPropertyStart("get");
        json.writeStringProperty("operationId", "events");
        json.writeStringProperty("summary", "Server-sent events: \"ledger\" with the ledger's version whenever something came in");
        json.writeObjectPropertyStart("responses");
        response(json, "200", "a stream that stays open", "text/event-stream", "EventStream");
        response(json, "default", "why not", "application/problem+json", "Problem");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void operation(JsonGenerator json, Rest.Endpoint e) {
        json.writeObjectPropertyStart(e.method().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringProperty("operationId", (e.method().name().toLowerCase(java.util.Locale.ROOT) + e.path()).replaceAll("[^A-Za-z]+", "_").replaceAll("_$", ""));
        json.writeStringProperty("summary", e.summary());
        json.writeArrayPropertyStart("parameters");
        Matcher part = PART.matcher(e.path());
        while (part.find()) {
            parameter(json, new Rest.Parameter(part.group(1), "string", true, "which one"), "path");
        }
        e.parameters().forEach(p -> parameter(json, p, "query"));
        json.writeEndArray();
        boolean post = e.method() == io.javalin.http.HandlerType.POST;
        if (post) {
            body(json);
        }
        json.writeObjectPropertyStart("responses");
        if (e.answer().equals("Export")) {
            exports(json);
        } else {
            response(json, e.path().equals("/articles") ? "201" : "200", e.summary(), "application/json", e.answer());
        }
        if (!post) {
            json.writeObjectPropertyStart("304");
            json.writeStringProperty("description", "as the asker knows it (If-None-Match)");
            json.writeEndObject();
        }
        response(json, "default", "why not", "application/problem+json", "Problem");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void exports(JsonGenerator json) {
        json.writeObjectPropertyStart("200");
        json.writeStringProperty("description", "the claims in the form that was asked for");
        json.writeObjectPropertyStart("content");
        for (String type : Arrays.stream(ExportForm.values()).map(form -> form.type().replaceFirst(";.*", "")).distinct().toList()) {
            json.writeObjectPropertyStart(type);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void body(JsonGenerator json) {
        json.writeObjectPropertyStart("requestBody");
        json.writeBooleanProperty("required", true);
        json.writeObjectPropertyStart("content");
        for (String type : List.of("application/json", "text/html", "text/plain")) {
            json.writeObjectPropertyStart(type);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, Rest.Parameter p, String in) {
        json.writeStartObject();
        json.writeStringProperty("name", p.name());
        json.writeStringProperty("in", in);
        json.writeBooleanProperty("required", p.required());
        json.writeStringProperty("description", p.meaning());
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("type", p.type().equals("date") ? "string" : p.type());
        if (p.type().equals("date")) {
            json.writeStringProperty("format", "date");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void response(JsonGenerator json, String status, String description, String type, String schema) {
        json.writeObjectPropertyStart(status);
        json.writeStringProperty("description", description);
        json.writeObjectPropertyStart("content");
        json.writeObjectPropertyStart(type);
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$ref", "#/components/schemas/" + schema);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String schemas() {
        try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: schemas.json is missing; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
