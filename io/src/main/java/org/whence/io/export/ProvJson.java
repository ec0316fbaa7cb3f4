package org.whence.io.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Step;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Claims and their chains as PROV-O in JSON-LD.
///
/// A report is an entity that `wasQuotedFrom` its article, `wasDerivedFrom` the report that it rests on and `wasAttributedTo` the parties of
/// its chain; each party `actedOnBehalfOf` nobody unless the chain says so. An origin that is a document is an entity and the report's
/// `hadPrimarySource`; one that is a person or body is an agent, and the primary source is the earliest report that traces to it.
/// A claim is a collection (`hadMember`) of its reports.
public final class ProvJson {

    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    private final Articles articles;

    private ProvJson(Articles articles) {
        this.articles = articles;
    }

    /// The claims as one graph.
    public static String write(List<Claim> claims, Articles articles) {
        ProvJson graph = new ProvJson(articles);
        claims.forEach(graph::claim);
        ObjectNode document = Tree.object();
        context(document.putObject("@context"));
        ArrayNode all = document.putArray("@graph");
        graph.nodes.values().forEach(all::add);
        return Tree.write(document);
    }

    private static void context(ObjectNode context) {
        context.put("prov", "http://www.w3.org/ns/prov#").put("rdfs", "http://www.w3.org/2000/01/rdf-schema#").put("dcterms", "http://purl.org/dc/terms/")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#").put("label", "rdfs:label").put("title", "dcterms:title").put("publisher", "dcterms:publisher")
                .put("value", "prov:value");
        for (String link : List.of("hadMember", "wasQuotedFrom", "wasDerivedFrom", "wasAttributedTo", "hadPrimarySource", "actedOnBehalfOf", "alternateOf")) {
            context.putObject(link).put("@id", "prov:" + link).put("@type", "@id");
        }
        context.putObject("instant").put("@id", "prov:generatedAtTime").put("@type", "xsd:dateTime");
        context.putObject("day").put("@id", "dcterms:issued").put("@type", "xsd:date");
    }

    private ObjectNode node(String iri, String type) {
        return nodes.computeIfAbsent(iri, _ -> Tree.object().put("@id", iri).put("@type", type));
    }

    private static void link(ObjectNode node, String property, String to) {
        ArrayNode all = node.has(property) ? (ArrayNode) node.get(property) : node.putArray(property);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).stringValue().equals(to)) {
                return;
            }
        }
        all.add(to);
    }

    private void claim(Claim claim) {
        ObjectNode collection = node(Iris.claim(claim.id()), "prov:Collection").put("label", claim.proposition());
        for (int i = 0; i < claim.reports().size(); i++) {
            link(collection, "hadMember", Iris.report(claim.reports().get(i).id()));
            report(claim, i);
        }
    }

    private void report(Claim claim, int index) {
        Report report = claim.reports().get(index);
        ObjectNode entity = node(Iris.report(report.id()), "prov:Entity").put("value", report.words());
        link(entity, "wasQuotedFrom", article(report));
        for (Step step : report.steps()) {
            link(entity, "wasDerivedFrom", Iris.report(claim.reports().get(step.report()).id()));
        }
        for (Party party : report.chain()) {
            link(entity, "wasAttributedTo", party(party.name(), party.kind() == Party.Kind.DOCUMENT, party.named()));
            if (party.role() != null && party.kind() == Party.Kind.PERSON) {
                node(Iris.party(party.name()), "prov:Agent").put("rdfs:comment", party.role());
            }
        }
        for (Origin origin : claim.originsOf(index)) {
            String iri = party(origin.name(), origin.kind() == Party.Kind.DOCUMENT, origin.named());
            origin.names().stream().filter(n -> report.chain().stream().anyMatch(p -> p.name().equals(n)) && !n.equals(origin.name()))
                    .forEach(n -> link(node(Iris.party(n), "prov:Agent"), "actedOnBehalfOf", iri));
            int first = origin.reports().getFirst();
            if (origin.kind() == Party.Kind.DOCUMENT) {
                link(entity, "hadPrimarySource", iri);
            } else if (first != index) {
                link(entity, "hadPrimarySource", Iris.report(claim.reports().get(first).id()));
                link(entity, "wasAttributedTo", iri);
            } else {
                link(entity, "wasAttributedTo", iri);
            }
        }
    }

    /// A document is attributed to and cited alike: PROV lets one thing be both entity and agent.
    private String party(String name, boolean document, boolean named) {
        String iri = Iris.party(name);
        ObjectNode node = node(iri, "prov:Agent").put("label", name);
        if (document) {
            node.putArray("@type").add("prov:Agent").add("prov:Entity");
        }
        if (!named) {
            node.put("rdfs:comment", "kept anonymous");
        }
        return iri;
    }

    private String article(Report report) {
        String iri = Iris.article(report.article());
        if (!nodes.containsKey(iri)) {
            Optional<Article> article = articles.of(report.article());
            ObjectNode entity = node(iri, "prov:Entity");
            article.map(Article::title).ifPresent(title -> entity.put("title", title));
            if (report.publisher() != null) {
                entity.put("publisher", report.publisher());
            }
            date(entity, report.published());
        }
        return iri;
    }

    private static void date(ObjectNode entity, @Nullable Published published) {
        if (published != null && published.instant() != null) {
            entity.put("instant", published.instant().toString());
        } else if (published != null) {
            entity.put("day", published.day().toString());
        }
    }
}
