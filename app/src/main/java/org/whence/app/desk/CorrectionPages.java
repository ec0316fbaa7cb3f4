package org.whence.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import org.whence.core.ledger.Correction;
import org.whence.io.store.LedgerStore;

/// Takes what people put right on a page. Every change needs an editor and the session's form.
final class CorrectionPages {

    private final Corrections corrections;

    CorrectionPages(Corrections corrections) {
        this.corrections = corrections;
    }

    void register(RoutesConfig routes) {
        routes.post("/corrections", this::correct);
        routes.post("/corrections/undo", this::undo);
        routes.post("/verdicts", this::judge);
        routes.post("/verdicts/undo", this::undoVerdict);
    }

    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        if (value == null || value.isBlank()) {
            throw new Problem(400, "bad form", "field \"" + name + "\" is missing");
        }
        return value.strip();
    }

    private void correct(Context ctx) {
        Access.Person person = Guard.editor(ctx);
        try {
            corrections.correct(correction(ctx), person.name());
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "no such correction", String.valueOf(e.getMessage()));
        }
        back(ctx);
    }

    private static Correction correction(Context ctx) {
        String kind = field(ctx, "kind");
        return switch (kind) {
            case "merge" -> new Correction.Merge(field(ctx, "report"), field(ctx, "other"));
            case "split" -> new Correction.Split(field(ctx, "report"));
            case "alias" -> new Correction.Alias(field(ctx, "name"), field(ctx, "other"));
            case "wrong-trace" -> {
                String[] both = field(ctx, "trace").split(" ", 2);
                yield new Correction.WrongTrace(both[0], both.length == 2 ? both[1] : "");
            }
            default -> throw new IllegalArgumentException("kind \"" + kind + "\" is none of merge, split, alias, wrong-trace");
        };
    }

    private void undo(Context ctx) {
        Access.Person person = Guard.editor(ctx);
        long id = number(ctx);
        if (!corrections.undo(id, person.name())) {
            throw Problem.notFound("correction", Long.toString(id));
        }
        back(ctx);
    }

    private static long number(Context ctx) {
        String id = field(ctx, "id");
        if (!id.matches("\\d{1,18}")) {
            throw new Problem(400, "bad form", "field \"id\" is \"" + id + "\"; expected a number");
        }
        return Long.parseLong(id);
    }

    private void undoVerdict(Context ctx) {
        Access.Person person = Guard.editor(ctx);
        long id = number(ctx);
        if (!corrections.undoVerdict(id, person.name())) {
            throw Problem.notFound("verdict", Long.toString(id));
        }
        ctx.redirect("/forecasts");
    }

    private void judge(Context ctx) {
        Access.Person person = Guard.editor(ctx);
        String verdict = field(ctx, "verdict").toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            corrections.judge(field(ctx, "report"), LedgerStore.Verdict.valueOf(verdict), ctx.formParam("note"), person.name());
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "no such verdict", "a forecast came-true, did-not or cannot-be-said");
        }
        ctx.redirect("/forecasts");
    }

    /// A claim can have another id after its correction; then the list of corrections is shown.
    private static void back(Context ctx) {
        String claim = ctx.formParam("claim");
        ctx.redirect(claim == null ? "/corrections" : "/claims/" + Query.encode(claim) + "?corrected=true");
    }
}
