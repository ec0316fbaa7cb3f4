package org.whence.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.whence.core.ledger.Claim;

/// Serves exports of what a page shows: one claim, one story or whatever passes a filter.
final class ExportPages {

    /// What is exported at once is wholly in memory.
    private static final int MOST = 20_000;
    private static final int MOST_REPORTS = 40_000;

    private final Answers answers;
    private final Exports exports;

    ExportPages(Answers answers) {
        this.answers = answers;
        this.exports = new Exports(answers);
    }

    void register(RoutesConfig routes) {
        routes.get("/export", this::serve);
        routes.get("/claims/{id}/report", this::page);
    }

    /// Claims in the form that the request names.
    void serve(Context ctx) {
        String named = Query.required(ctx, "format");
        ExportForm form = ExportForm.named(named).orElseThrow(() -> Problem.badParameter("format", named, "one of " + ExportForm.names()));
        if (Rest.isKnown(ctx, answers)) {
            return;
        }
        List<Claim> claims = claims(ctx);
        if (form.isOfOneClaim() && claims.size() != 1) {
            throw new Problem(400, "bad parameter", "parameter \"format\" is \"" + named + "\", a report of one claim; give its id as \"claim\"");
        }
        String name = claims.size() == 1 ? claims.getFirst().id().replaceAll("[^A-Za-z0-9._-]", "_") : "claims";
        ctx.contentType(form.type()).header("Content-Disposition", "attachment; filename=\"whence-" + name + "." + form.ending() + "\"").result(exports.write(form, claims));
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
        ClaimFilter filter = Query.filter(ctx);
        return answers.atOnce(() -> {
            long total = answers.find(filter, 0, 1).total();
            long reports = answers.reports(filter);
            if (total > MOST || reports > MOST_REPORTS) {
                throw new Problem(422, "too many claims", total + " claims with " + reports + " reports pass, and " + MOST + " with " + MOST_REPORTS
                        + " are exported at once; filter them, or run \"whence export\"");
            }
            return answers.claims(filter, 0, MOST).of();
        });
    }

    private void page(Context ctx) {
        Claim claim = answers.claim(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("claim", ctx.pathParam("id")));
        ctx.header("Cache-Control", "private, no-cache").html(exports.page(claim));
    }
}
