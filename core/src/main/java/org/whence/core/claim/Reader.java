package org.whence.core.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.core.article.Article;
import org.whence.core.attribution.Finder;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.place.Place;
import org.whence.core.place.PlaceFinder;
import org.whence.core.quantity.Quantities;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Reads an article: the first of the two functions that Whence is made of.
///
/// A finder gives the relations, rules or model alike; everything else — who the sources are, the chains, hedges, numbers
/// and the publisher's own statements — is made here from these. Pure and thread-safe where its finders are.
public final class Reader {

    private final Finder finder;
    private final PlaceFinder placeFinder;

    /// A reader.
    ///
    /// @param finder finds the attribution relations
    /// @param placeFinder finds the places; [PlaceFinder#NONE] where none are wanted
    public Reader(Finder finder, PlaceFinder placeFinder) {
        this.finder = finder;
        this.placeFinder = placeFinder;
    }

    /// The reading of an article. The same article gives the same reading each time.
    public Reading read(Article article) {
        Document text = Document.of(article.text());
        Cast cast = Cast.of(text);
        Part body = part(text, cast, article);
        List<Attribution> attributions = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        String title = article.title();
        if (title != null && !title.isBlank()) {
            Document headline = Document.of(Text.of(title));
            Part head = part(headline, Cast.of(headline, cast), article);
            attributions.addAll(attributions(headline, head, Attribution.In.TITLE, 0));
            assertions.addAll(Assertions.of(headline, Attribution.In.TITLE, head.relations, head.places));
        }
        attributions.addAll(attributions(text, body, Attribution.In.TEXT, attributions.size()));
        assertions.addAll(Assertions.of(text, Attribution.In.TEXT, body.relations, body.places));
        return new Reading(article, attributions, assertions, body.places);
    }

    /// What is found in the title or in the text.
    ///
    /// @param places the places that are named
    /// @param referred those that are only referred back to: a claim about "the city" is made there all the same
    private record Part(List<Relation> relations, List<Link> links, List<Place> places, List<Place> referred) {}

    private Part part(Document document, Cast cast, Article article) {
        List<Relation> relations = finder.in(document);
        List<Place> places = placeFinder.in(document, article, sources(relations));
        return new Part(relations, Chains.of(document, cast, relations, article.publisher()), places, placeFinder.referred(document, places));
    }

    private static Set<Span> sources(List<Relation> relations) {
        Set<Span> sources = new HashSet<>();
        relations.forEach(relation -> sources.addAll(relation.source()));
        return sources;
    }

    private static List<Attribution> attributions(Document document, Part part, Attribution.In in, int before) {
        List<Link> links = part.links;
        List<List<Span>> inner = new ArrayList<>();
        links.forEach(link -> inner.add(new ArrayList<>()));
        for (Link link : links) {
            if (link.parent() >= 0) {
                inner.get(link.parent()).addAll(link.relation().content());
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            attributions.add(attribution(document, links.get(i), inner.get(i), part, in, before + i + 1, before));
        }
        return attributions;
    }

    private static Attribution attribution(Document document, Link link, List<Span> inner, Part part, Attribution.In in, int number, int before) {
        Relation relation = link.relation();
        Labels labels = relation.labels();
        // The rules read bands and denials better than the learnt model does (bench/scores.tsv); of its polarity that counts which
        // has no cue to be read from.
        Certainty certainty = Hedges.of(document, relation.content(), relation.cue());
        Polarity polarity = labels.polarity() == null || !relation.cue().isEmpty() ? Polarities.of(document, relation.cue()) : labels.polarity();
        Modality modality = labels.modality() != null ? labels.modality() : Modalities.of(document, relation.content(), relation.cue(), certainty);
        List<Quantity> quantities = new ArrayList<>();
        List<Place> named = new ArrayList<>();
        for (Span piece : relation.content()) {
            Quantities.in(document, piece).stream().filter(quantity -> inner.stream().noneMatch(span -> span.overlaps(quantity.extract().span()))).forEach(quantities::add);
            part.places.stream().filter(place -> piece.contains(place.extract().span())).forEach(named::add);
            part.referred.stream().filter(place -> piece.contains(place.extract().span()) && named.stream().noneMatch(known -> place.id() != null && place.id().equals(known.id())))
                    .forEach(named::add);
        }
        named.sort(Comparator.comparing(place -> place.extract().span()));
        return new Attribution("a" + number, link.parent() < 0 ? null : "a" + (before + link.parent() + 1), link.relay(), in, relation.finder(),
                Types.of(document, relation.content()), extracts(document, relation.content()), extracts(document, relation.cue()), extracts(document, relation.source()),
                link.chain(), modality, polarity, certainty, quantities, named, link.speech(), relation.confidence());
    }

    private static List<Extract> extracts(Document document, List<Span> spans) {
        return spans.stream().map(span -> Extract.of(document.text(), span)).toList();
    }
}
