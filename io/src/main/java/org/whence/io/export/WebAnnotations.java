package org.whence.io.export;

import java.util.List;
import java.util.Optional;
import org.whence.core.article.Article;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The evidence of claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each report annotates its words in its article,
/// found by quotation (TextQuoteSelector) and by place (TextPositionSelector, in code points from 0, as the standard has it).
public final class WebAnnotations {

    private static final int CONTEXT = 32;

    private WebAnnotations() {}

    /// The annotations of the claims' reports as one collection with one page.
    public static String write(List<Claim> claims, Articles articles) {
        ObjectNode collection = Tree.object().put("@context", "http://www.w3.org/ns/anno.jsonld").put("id", "urn:whence:annotations").put("type", "AnnotationCollection")
                .put("label", "Who says it, in its article's own words");
        collection.put("total", claims.stream().mapToInt(c -> c.reports().size()).sum());
        ObjectNode page = collection.putObject("first").put("id", "urn:whence:annotations:1").put("type", "AnnotationPage").put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        for (Claim claim : claims) {
            for (int i = 0; i < claim.reports().size(); i++) {
                annotation(items.addObject(), claim, i, articles.of(claim.reports().get(i).article()));
            }
        }
        return Tree.write(collection);
    }

    private static void annotation(ObjectNode annotation, Claim claim, int index, Optional<Article> article) {
        Report report = claim.reports().get(index);
        annotation.put("id", Iris.report(report.id())).put("type", "Annotation").put("motivation", "identifying");
        ArrayNode bodies = annotation.putArray("body");
        bodies.addObject().put("type", "TextualBody").put("purpose", "identifying").put("format", "text/plain").put("value", claim.proposition());
        String chain = String.join(" <- ", report.chain().stream().map(Party::name).toList());
        bodies.addObject().put("type", "TextualBody").put("purpose", "describing").put("format", "text/plain")
                .put("value", chain.isEmpty() ? "names no source" : "on the word of: " + chain);
        ObjectNode target = annotation.putObject("target");
        target.put("source", Iris.article(report.article()));
        ArrayNode selectors = target.putArray("selector");
        Text text = article.map(a -> report.isTitle() ? Text.of(a.title() == null ? "" : a.title()) : a.text()).orElse(Text.of(""));
        for (Extract piece : report.content()) {
            ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector").put("exact", piece.text());
            if (piece.end() <= text.length()) {
                quote.put("prefix", text.slice(new Span(Math.max(0, piece.start() - CONTEXT), piece.start())));
                quote.put("suffix", text.slice(new Span(piece.end(), Math.min(text.length(), piece.end() + CONTEXT))));
            }
            selectors.addObject().put("type", "TextPositionSelector").put("start", piece.start()).put("end", piece.end());
        }
    }
}
