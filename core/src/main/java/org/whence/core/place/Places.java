package org.whence.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Finds the places that an article names and resolves each to one entry of a gazetteer.
///
/// A name counts as that of a place by a logistic model of what stands around it (gazetteers know a place for almost every
/// surname), and a weak name is lifted where surer ones lie close by; which place it is follows from size, from what the text says ("Springfield, Ohio") and from the article's other places.
/// Demonyms are listed too, marked as such.
public final class Places {

    private static final double THRESHOLD = 0.5;
    /// A name that is surely none is none among neighbours either.
    private static final double HOPELESS = 0.05;
    /// What each place close by adds to the logarithm of the odds of a weak name.
    private static final double COMPANY = 1;
    private static final double PUBLISHER = 0.6;
    private static final double REFERRED = 0.7;
    private static final double PER_MILLE = 1000;
    private static final int RIVALS = 3;
    private static final double SAME_PLACE = 25;

    private Places() {}

    /// The places of a text, in its order; none overlap.
    ///
    /// @param document the article's text, divided
    /// @param article what else is known of it: a publisher called after a place is a hint where the article is at home
    /// @param parties where sources stand: a name that is all of one ("Moscow said") is a party and no place
    public static List<Place> in(Document document, Article article, Gazetteer gazetteer, Collection<Span> parties) {
        return in(document, article, gazetteer, parties, List.of());
    }

    /// The places of a text that belongs to another, such as a title: a name that is among `known` means what it means there.
    public static List<Place> in(Document document, Article article, Gazetteer gazetteer, Collection<Span> parties, List<Place> known) {
        List<Mention> candidates = Mentions.in(document, gazetteer);
        List<Mention> publisher = publisher(article, gazetteer);
        Senses senses = Senses.of(joined(sure(candidates), publisher), gazetteer);
        for (Mention mention : candidates) {
            if (mention.probability < THRESHOLD && mention.probability > HOPELESS && !mention.unknown) {
                mention.probability = lifted(mention.probability, COMPANY * senses.company(mention));
            }
        }
        List<Mention> mentions = sure(candidates);
        if (mentions.isEmpty()) {
            return List.of();
        }
        senses = Senses.of(joined(mentions, publisher), gazetteer);
        Collection<Span> speakers = parties.stream().map(party -> bare(document.text(), party)).toList();
        List<Place> places = new ArrayList<>();
        for (Mention mention : mentions) {
            Senses.Name name = senses.of(mention);
            if (name != null && !speakers.contains(mention.span)) {
                Place place = place(document, mention, name, gazetteer);
                places.add(as(place, known));
            }
        }
        return List.copyOf(places);
    }

    private static List<Mention> sure(List<Mention> candidates) {
        return candidates.stream().filter(mention -> mention.demonym || mention.probability >= THRESHOLD).toList();
    }

    private static List<Mention> joined(List<Mention> mentions, List<Mention> others) {
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(others);
        return all;
    }

    /// A probability with so much more on the scale of a logistic model.
    private static double lifted(double probability, double by) {
        return 1 / (1 + (1 - probability) / probability * Math.exp(-by));
    }

    /// "The city", "the region" and the like, each resolved back to the last place named before it that is one.
    ///
    /// They are no names, so they are not among the places of [#in]; a claim that is made of "the city" is made there all the same.
    ///
    /// @param places the places that the same text names
    public static List<Place> referred(Document document, List<Place> places, Gazetteer gazetteer) {
        return References.in(document, places, gazetteer, REFERRED);
    }

    private static List<Mention> publisher(Article article, Gazetteer gazetteer) {
        String name = article.publisher();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        List<Mention> mentions = Mentions.in(Document.of(Text.of(name)), gazetteer);
        mentions.forEach(m -> m.probability = PUBLISHER);
        return mentions;
    }

    /// A party's span without its article and genitive.
    private static Span bare(Text text, Span party) {
        String words = text.chars().substring(party.start(), party.end());
        int start = words.startsWith("the ") || words.startsWith("The ") ? 4 : 0;
        int end = words.endsWith("'s") || words.endsWith("’s") ? words.length() - 2 : words.length();
        return start < end ? new Span(party.start() + start, party.start() + end) : party;
    }

    private static Place as(Place place, List<Place> known) {
        for (Place other : known) {
            if (other.demonym() == place.demonym() && other.extract().text().equalsIgnoreCase(place.extract().text())) {
                return new Place(place.extract(), other.id(), other.lat(), other.lon(), other.name(), place.demonym(), place.qualifier(),
                        other.confidence(), other.rivals());
            }
        }
        return place;
    }

    private static Place place(Document document, Mention mention, Senses.Name name, Gazetteer gazetteer) {
        int entry = name.entry();
        double confidence = name.confidence() * (mention.demonym ? 1 : mention.probability);
        @Nullable String qualifier = mention.unknown ? document.text().slice(mention.span) : mention.qualifier;
        return new Place(Extract.of(document.text(), mention.span), gazetteer.id(entry), gazetteer.lat(entry), gazetteer.lon(entry),
                gazetteer.name(entry), mention.demonym, qualifier, Math.round(confidence * PER_MILLE) / PER_MILLE, rivals(name, entry, gazetteer));
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
    public record Candidate(Extract extract, boolean demonym, Map<String, Double> evidence) {

        public Candidate {
            evidence = Map.copyOf(evidence);
        }
    }
}
