package org.whence.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.article.Article;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;

/// Finds the places that an article names and resolves each to one entry of a gazetteer.
public final class Places {

    private static final double THRESHOLD = 0.5;
    private static final int RIVALS = 3;
    private static final double SAME_PLACE = 25;

    private Places() {}

    /// The places of a text, in its order; none overlap.
    ///
    /// @param document the text that is read: the article's, or its title
    /// @param article what else is known of it
    /// @param parties spans of sources: a name that is all of one ("Moscow said") is a party and no place
    public static List<Place> in(Document document, Article article, Gazetteer gazetteer, Collection<Span> parties) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : Mentions.in(document, gazetteer)) {
            if (mention.demonym || mention.probability >= THRESHOLD) {
                mentions.add(mention);
            }
        }
        Map<String, Senses.Name> senses = Senses.of(mentions, gazetteer);
        List<Place> places = new ArrayList<>();
        for (Mention mention : mentions) {
            Senses.Name name = senses.get(Senses.key(mention));
            if (name != null && !parties.contains(mention.span)) {
                places.add(place(document, mention, name, gazetteer));
            }
        }
        return List.copyOf(places);
    }

    /// The names of a text that some entry has, with what speaks for and against each: what the model of recognition is fitted to.
    public static List<Candidate> candidates(Document document, Gazetteer gazetteer) {
        List<Candidate> candidates = new ArrayList<>();
        for (Mention mention : Mentions.in(document, gazetteer)) {
            Map<String, Double> evidence = new LinkedHashMap<>();
            for (Evidence e : Evidence.values()) {
                if (mention.has(e)) {
                    evidence.put(e.name(), mention.evidence[e.ordinal()]);
                }
            }
            candidates.add(new Candidate(Extract.of(document.text(), mention.span), mention.demonym, evidence));
        }
        return List.copyOf(candidates);
    }

    /// A name before it is judged.
    ///
    /// @param extract the words
    /// @param demonym whether they name people or things of a place
    /// @param evidence what holds of it, with its value, by the names of the model's weights
    public record Candidate(Extract extract, boolean demonym, Map<String, Double> evidence) {}

    private static Place place(Document document, Mention mention, Senses.Name name, Gazetteer gazetteer) {
        int entry = name.entry();
        double confidence = name.confidence() * (mention.demonym ? 1 : mention.probability);
        return new Place(Extract.of(document.text(), mention.span), gazetteer.id(entry), gazetteer.lat(entry), gazetteer.lon(entry),
                gazetteer.name(entry), mention.demonym, null, Math.round(confidence * 1000) / 1000.0, rivals(name, entry, gazetteer));
    }

    private static List<Place.Rival> rivals(Senses.Name name, int entry, Gazetteer gazetteer) {
        List<Place.Rival> rivals = new ArrayList<>();
        for (int i : name.others()) {
            int other = name.entries[i];
            if (rivals.size() < RIVALS && gazetteer.kilometres(entry, other) > SAME_PLACE) {
                rivals.add(new Place.Rival(gazetteer.id(other), gazetteer.label(other), gazetteer.lat(other), gazetteer.lon(other)));
            }
        }
        return rivals;
    }
}
