package org.whence.io.export;

import java.util.List;
import org.whence.core.article.Article;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Claims as schema.org `Claim` in JSON-LD: who says it (`author`), where it appears (`appearance`, `firstAppearance`). There is no
/// `ClaimReview` and no `reviewRating`: Whence gives no verdicts.
public final class SchemaClaims {

    private SchemaClaims() {}

    /// The claims as one graph.
    public static String write(List<Claim> claims, Articles articles) {
        ObjectNode document = Tree.object().put("@context", "https://schema.org");
        ArrayNode graph = document.putArray("@graph");
        claims.forEach(claim -> claim(graph.addObject(), claim, articles));
        return Tree.write(document);
    }

    private static void claim(ObjectNode node, Claim claim, Articles articles) {
        node.put("@type", "Claim").put("@id", Iris.claim(claim.id())).put("text", claim.proposition());
        if (claim.since() != null) {
            node.put("datePublished", claim.since().toString());
        }
        ArrayNode authors = node.putArray("author");
        for (Origin origin : claim.origins()) {
            if (origin.kind() != Party.Kind.DOCUMENT) {
                authors.addObject().put("@type", origin.kind() == Party.Kind.PERSON ? "Person" : "Organization").put("@id", Iris.party(origin.name())).put("name", origin.name());
            }
        }
        ArrayNode based = node.putArray("isBasedOn");
        claim.origins().stream().filter(o -> o.kind() == Party.Kind.DOCUMENT)
                .forEach(o -> based.addObject().put("@type", "CreativeWork").put("@id", Iris.party(o.name())).put("name", o.name()));
        appearance(node.putObject("firstAppearance"), claim.reports().getFirst(), articles);
        ArrayNode appearances = node.putArray("appearance");
        claim.reports().stream().map(Report::article).distinct()
                .forEach(key -> claim.reports().stream().filter(r -> r.article().equals(key)).findFirst().ifPresent(r -> appearance(appearances.addObject(), r, articles)));
    }

    private static void appearance(ObjectNode node, Report report, Articles articles) {
        node.put("@type", "NewsArticle").put("@id", Iris.article(report.article()));
        articles.of(report.article()).map(Article::title).ifPresent(title -> node.put("headline", title));
        if (report.publisher() != null) {
            node.putObject("publisher").put("@type", "Organization").put("name", report.publisher());
        }
        if (report.published() != null) {
            node.put("datePublished", report.published().toString());
        }
    }
}
