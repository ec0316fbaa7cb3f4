package org.whence.app.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.Answers;
import org.whence.app.desk.ClaimFilter;
import org.whence.app.desk.Incoming;
import org.whence.app.desk.SourceRecord;
import org.whence.app.desk.root.RootDrawing;
import org.whence.app.desk.root.RootText;
import org.whence.app.read.Words;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Report;
import org.whence.io.wire.ReadingJson;

/// What an assistant can ask: `read` a text, find `claims`, `trace` one to its roots, look up a `source`.
///
/// Answers are short texts in which every claim stands with its id, its count of roots and the addresses of its reports, so that it can be
/// cited. They never say what is true.
public final class Tools {

    private static final int LONGEST = 200_000;
    private static final int CLAIMS = 20;
    private static final int REPORTS = 60;

    private final Answers answers;
    private final Incoming incoming;

    public Tools(Answers answers, Incoming incoming) {
        this.answers = answers;
        this.incoming = incoming;
    }

    /// One tool with what it does.
    public record Entry(Tool tool, Function<Map<String, Object>, CallToolResult> call) {}

    /// Every tool.
    public List<Entry> all() {
        return List.of(
                entry("read", "Reads a news text and returns who says what in it and on whose word, as JSON with offsets in code points.",
                        Map.of("text", string("the text of one article")), List.of("text"), this::read),
                entry("claims", "Finds claims in the ledger. Each comes with its number of reports and of independent roots: ten reports over one root are one source.",
                        claimsProperties(), List.of(), this::claims),
                entry("trace", "Traces one claim from its reports down to its origins, with the words that show each hop, what changed on the way and who disputes it.",
                        Map.of("claim", string("the claim's id, as \"claims\" gives it")), List.of("claim"), this::trace),
                entry("source", "What one party said: its claims, how firmly, how often it denied, who carries it.",
                        Map.of("name", string("a name of the party")), List.of("name"), this::source));
    }

    private static Map<String, Object> claimsProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("words", string("words that all stand in the claim, its reports or its parties"));
        properties.put("party", string("a party of a chain or an origin"));
        properties.put("place", string("a place that a report names"));
        properties.put("publisher", string("an outlet"));
        properties.put("since", string("first reported on this day (UTC) or later, such as 2026-03-07"));
        properties.put("until", string("first reported on this day (UTC) or earlier"));
        properties.put("one_root_only", Map.of("type", "boolean", "description", "only claims of which several reports hang on one root"));
        properties.put("disputed", Map.of("type", "boolean", "description", "only claims that another claim disputes"));
        properties.put("changed", Map.of("type", "boolean", "description", "only claims that lost or changed something on the way"));
        properties.put("anonymous", Map.of("type", "boolean", "description", "only claims with an origin that is kept anonymous"));
        return properties;
    }

    private static Map<String, Object> string(String meaning) {
        return Map.of("type", "string", "description", meaning);
    }

    private static Entry entry(String name, String description, Map<String, Object> properties, List<String> required, Function<Map<String, Object>, String> answer) {
        Tool tool = Tool.builder(name, Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false)).description(description).build();
        return new Entry(tool, arguments -> {
            try {
                return CallToolResult.builder().addTextContent(answer.apply(arguments)).isError(false).build();
            } catch (IllegalArgumentException e) {
                return CallToolResult.builder().addTextContent(String.valueOf(e.getMessage())).isError(true).build();
            }
        });
    }

    private static @Nullable String text(Map<String, Object> arguments, String name) {
        return arguments.get(name) instanceof String words && !words.isBlank() ? words.strip() : null;
    }

    private static @Nullable LocalDate day(Map<String, Object> arguments, String name) {
        String words = text(arguments, name);
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("argument \"" + name + "\" is \"" + words + "\"; expected a day such as 2026-03-07", noDay);
        }
    }

    private static String required(Map<String, Object> arguments, String name) {
        String words = text(arguments, name);
        if (words == null) {
            throw new IllegalArgumentException("argument \"" + name + "\" is missing");
        }
        return words;
    }

    private String read(Map<String, Object> arguments) {
        String words = required(arguments, "text");
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("the text has " + words.length() + " characters; at most " + LONGEST + " are read at once");
        }
        try {
            return incoming.articles("text.txt", words.getBytes(StandardCharsets.UTF_8)).stream().map(incoming::read).map(ReadingJson::line).collect(Collectors.joining("\n"));
        } catch (Incoming.Unreadable e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private String claims(Map<String, Object> arguments) {
        ClaimFilter filter = new ClaimFilter(text(arguments, "words"), text(arguments, "place"), text(arguments, "party"), text(arguments, "publisher"), day(arguments, "since"),
                day(arguments, "until"), Boolean.TRUE.equals(arguments.get("one_root_only")), Boolean.TRUE.equals(arguments.get("disputed")), Boolean.TRUE.equals(arguments.get("changed")),
                Boolean.TRUE.equals(arguments.get("anonymous")));
        Answers.Slice<Claim> found = answers.claims(filter, 0, CLAIMS);
        String lines = found.of().stream().map(Tools::line).collect(Collectors.joining("\n"));
        return found.total() == 0 ? "no claim passes" : lines + (found.total() > CLAIMS ? "\nand " + (found.total() - CLAIMS) + " more; ask for more words" : "");
    }

    private static String line(Claim claim) {
        return "[" + claim.id() + "] " + claim.proposition() + " — " + RootDrawing.sum(claim) + (claim.unattributed() == 0 ? "" : ", " + claim.unattributed() + " without a source")
                + (claim.disputedBy().isEmpty() ? "" : ", disputed by " + String.join(", ", claim.disputedBy()));
    }

    private String trace(Map<String, Object> arguments) {
        String id = required(arguments, "claim");
        Claim claim = answers.claim(id).orElseThrow(() -> new IllegalArgumentException("the ledger has no claim \"" + id + "\"; find its id with \"claims\""));
        Map<String, String> copies = answers.copies(claim.story()).stream().filter(c -> c.relation() == Copy.Relation.VERBATIM)
                .collect(Collectors.toMap(Copy::article, Copy::of));
        StringBuilder out = new StringBuilder(String.join("\n", RootText.of(claim, copies))).append("\n\nReports:");
        claim.reports().stream().limit(REPORTS).forEach(r -> out.append("\n- ").append(report(r)));
        if (claim.reports().size() > REPORTS) {
            out.append("\n- and ").append(claim.reports().size() - REPORTS).append(" more");
        }
        claim.disputedBy().stream().flatMap(other -> answers.claim(other).stream()).forEach(other -> out.append("\nDisputed by: ").append(line(other)));
        return out.toString();
    }

    private static String report(Report report) {
        return (report.published() == null ? "undated" : Words.published(report.published())) + ", " + org.whence.app.desk.root.Traces.outlet(report) + ": “" + report.words() + "” <" + report.article() + ">";
    }

    private String source(Map<String, Object> arguments) {
        String name = required(arguments, "name");
        SourceRecord record = answers.source(name).orElseThrow(() -> new IllegalArgumentException("no claim in the ledger has \"" + name + "\" for its origin"));
        return record.name() + (record.named() ? "" : " (" + Words.sort(record.kind(), null, record.named()) + ")") + ": " + record.claims().size() + " claims, " + record.reports() + " reports, " + record.denials() + " denials, " + record.disputed()
                + " disputed; carried by " + record.relays().stream().limit(8).map(r -> r.outlet() + " (" + r.reports() + ")").collect(Collectors.joining(", "))
                + record.claims().stream().limit(CLAIMS).map(c -> "\n" + line(c)).collect(Collectors.joining());
    }
}
