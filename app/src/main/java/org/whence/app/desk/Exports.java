package org.whence.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.print.ClaimPdf;
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

/// Claims in other tools' forms.
public final class Exports {

    private final Answers answers;
    private final Articles articles;
    private final Templates templates = new Templates();

    /// @param answers where the claims' articles, stories and disputes are found
    public Exports(Answers answers) {
        this.answers = answers;
        this.articles = key -> answers.reading(key).map(Reading::article);
    }

    /// The claims in a form, UTF-8 where it is text.
    ///
    /// @throws IllegalArgumentException if the form takes one claim and there are more or none
    public byte[] write(ExportForm form, List<Claim> claims) {
        if (form.isOfOneClaim() && claims.size() != 1) {
            throw new IllegalArgumentException(form.written() + " is a report of one claim, and " + claims.size() + " were asked for; name one by its id");
        }
        return switch (form) {
            case CSV -> text(ClaimCsv.write(claims, articles));
            case GEOJSON -> text(ClaimGeoJson.write(claims));
            case PROV -> text(ProvJson.write(claims, articles));
            case ANNOTATIONS -> text(WebAnnotations.write(claims, articles));
            case SCHEMA -> text(SchemaClaims.write(claims, articles));
            case JSON -> text(LedgerJson.write(ledger(claims)));
            case HTML -> text(page(claims.getFirst(), Assets.printStyle()));
            case PDF -> ClaimPdf.write(PrintView.of(claims.getFirst(), answers));
        };
    }

    /// The report of one claim as a page of the desk.
    String page(Claim claim) {
        return page(claim, null);
    }

    private String page(Claim claim, @Nullable String style) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("view", PrintView.of(claim, answers));
        parameters.put("style", style);
        return templates.render("report", parameters);
    }

    private static byte[] text(String written) {
        return written.getBytes(StandardCharsets.UTF_8);
    }

    private Ledger ledger(List<Claim> claims) {
        List<Story> stories = claims.stream().map(Claim::story).distinct().flatMap(id -> answers.story(id).stream()).toList();
        return new Ledger(stories, stories.stream().flatMap(s -> answers.copies(s.id()).stream()).toList(), claims);
    }
}
