package org.whence.app.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Story;
import org.whence.io.export.Articles;
import org.whence.io.export.ClaimCsv;
import org.whence.io.export.ClaimGeoJson;
import org.whence.io.export.ProvJson;
import org.whence.io.export.SchemaClaims;
import org.whence.io.export.WebAnnotations;
import org.whence.io.wire.LedgerJson;

/// Claims in other tools' forms, for what a page shows: one claim, one story or whatever passes a filter.
final class Export {

    private static final int MOST = 20_000;

    private final Answers answers;
    private final Articles articles;
    private final Templates templates = new Templates();

    Export(Answers answers) {
        this.answers = answers;
        this.articles = key -> answers.reading(key).map(Reading::article);
    }

    /// What a form is called, its type and the ending of its files.
    private record Form(String type, String ending) {}

    private static final Map<String, Form> FORMS = Map.of(
            "csv", new Form("text/csv; charset=utf-8; header=present", "csv"),
            "geojson", new Form("application/geo+json", "geojson"),
            "prov", new Form("application/ld+json", "prov.jsonld"),
            "annotations", new Form("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "anno.jsonld"),
            "schema", new Form("application/ld+json", "schema.jsonld"),
            "json", new Form("application/json", "json"));

    void serve(Context ctx) {
        String format = Query.required(ctx, "format");
        Form form = FORMS.get(format);
        if (form == null) {
            throw Problem.badParameter("format", format, "one of " + String.join(", ", FORMS.keySet().stream().sorted().toList()));
        }
        if (Rest.isKnown(ctx, answers)) {
            return;
        }
        List<Claim> claims = claims(ctx);
        String name = claims.size() == 1 ? claims.getFirst().id().replaceAll("[^A-Za-z0-9._-]", "_") : "claims";
        ctx.contentType(form.type()).header("Content-Disposition", "attachment; filename=\"whence-" + name + "." + form.ending() + "\"").result(write(format, claims));
    }

    private List<Claim> claims(Context ctx) {
        String claim = Query.words(ctx, "claim");
        String story = Query.words(ctx, "story");
        if (claim != null) {
            return List.of(answers.claim(claim).orElseThrow(() -> Problem.notFound("claim", claim)));
        }
        if (story != null) {
            return answers.claimsOf(answers.story(story).orElseThrow(() -> Problem.notFound("story", story)));
        }
        return answers.claims(Query.filter(ctx), 0, MOST).of();
    }

    private String write(String format, List<Claim> claims) {
        return switch (format) {
            case "csv" -> ClaimCsv.write(claims, articles);
            case "geojson" -> ClaimGeoJson.write(claims);
            case "prov" -> ProvJson.write(claims, articles);
            case "annotations" -> WebAnnotations.write(claims, articles);
            case "schema" -> SchemaClaims.write(claims, articles);
            case "json" -> LedgerJson.write(ledger(claims));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private Ledger ledger(List<Claim> claims) {
        List<Story> stories = claims.stream().map(Claim::story).distinct().flatMap(id -> answers.story(id).stream()).toList();
        return new Ledger(stories, stories.stream().flatMap(s -> answers.copies(s).stream()).toList(), claims);
    }

    /// One claim with all its evidence, to print.
    void report(Context ctx) {
        Claim claim = answers.claim(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("claim", ctx.pathParam("id")));
        ctx.header("Cache-Control", "private, no-cache").html(templates.render("report", Map.of("view", PrintView.of(claim, answers))));
    }
}
