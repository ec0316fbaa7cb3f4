package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Link;
import org.whence.core.article.Published;
import org.whence.core.text.Text;
import org.whence.core.text.Tokens;

/// What an article is about, as far as grouping it with others needs: weighted terms, time, and whom it leans on.
///
/// @param key the article's key
/// @param published when it was published, null where unknown
/// @param publisher the outlet, null where unknown
/// @param terms hashes of its terms, ascending
/// @param weights the weight of each term; the squares add up to 1 (or 0 for a text without words)
/// @param heads hashes of its heaviest terms, ascending: two articles are compared only when they share some
/// @param links the addresses that it links to
/// @param outlets the outlets that its text may name: capitalised runs of two words or more, folded
public record Profile(
        String key,
        @Nullable Published published,
        @Nullable String publisher,
        long[] terms,
        float[] weights,
        long[] heads,
        Set<String> links,
        Set<String> outlets) {

    /// How many of the heaviest terms are kept for finding candidates.
    static final int HEADS = 24;

    private static final int LEAD = 60;
    private static final double LEAD_WEIGHT = 1.5;
    private static final double NAME_WEIGHT = 2;
    private static final double NUMBER_WEIGHT = 3;
    private static final double TITLE_WEIGHT = 2;
    private static final double COUNT_POWER = .4;

    public Profile {
        links = Set.copyOf(links);
        outlets = Set.copyOf(outlets);
        if (terms.length != weights.length) {
            throw new IllegalArgumentException("profile of " + key + ": " + terms.length + " terms and " + weights.length + " weights");
        }
    }

    /// The profile of an article. A pure function of the article and the fixed rarity.
    public static Profile of(Article article, Rarity rarity) {
        Map<String, Double> counts = new HashMap<>();
        Tokens body = Tokens.of(article.text());
        count(body, true, counts);
        if (article.title() != null) {
            count(Tokens.of(Text.of(article.title())), false, counts);
        }
        // An outlet's own name, in its datelines and footers, says nothing of the event.
        if (article.publisher() != null) {
            Terms.of(article.publisher()).forEach(counts::remove);
        }
        List<Weighed> weighed = new ArrayList<>(counts.size());
        double squares = 0;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            double weight = Math.pow(entry.getValue(), COUNT_POWER) * rarity.of(entry.getKey());
            if (weight > 0) {
                weighed.add(new Weighed(Hash.of(entry.getKey()), weight));
                squares += weight * weight;
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term));
        long[] heads = weighed.stream().limit(HEADS).mapToLong(Weighed::term).sorted().toArray();
        weighed.sort(Comparator.comparingLong(Weighed::term));
        long[] terms = weighed.stream().mapToLong(Weighed::term).toArray();
        float[] weights = new float[terms.length];
        double norm = Math.sqrt(squares);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (weighed.get(i).weight() / norm);
        }
        Set<String> links = new TreeSet<>(article.links().stream().map(Link::href).toList());
        return new Profile(article.key(), article.published(), article.publisher(), terms, weights, heads, links, names(body));
    }

    private record Weighed(long term, double weight) {}

    private static void count(Tokens tokens, boolean body, Map<String, Double> counts) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i) || Terms.isStop(tokens.lower(i))) {
                continue;
            }
            double weight = TITLE_WEIGHT;
            if (body) {
                weight = tokens.isCapitalised(i) ? NAME_WEIGHT : tokens.kind(i) == Tokens.Kind.NUMBER ? NUMBER_WEIGHT : 1;
                weight *= i < LEAD ? LEAD_WEIGHT : 1;
            }
            counts.merge(Terms.stem(tokens.lower(i)), weight, Double::sum);
        }
    }

    /// Every run of two to four capitalised words, folded: "zululand beacon" as well as "the zululand beacon has".
    private static Set<String> names(Tokens tokens) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(i + 4, tokens.size()) && tokens.isWord(j) && tokens.isCapitalised(j); j++) {
                name.append(j == i ? "" : " ").append(tokens.lower(j));
                if (j > i) {
                    names.add(name.toString());
                }
            }
        }
        return names;
    }

    /// Whether this article links to the other or names its outlet.
    boolean leansOn(Profile other) {
        return links.contains(other.key)
                || other.publisher != null && !other.publisher.equals(publisher) && outlets.contains(Outlets.fold(other.publisher));
    }

    /// The cosine of the weighted terms, 0 to 1.
    double cosine(Profile other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /// How many of the heaviest terms the two share.
    int sharedHeads(Profile other) {
        int shared = 0;
        for (int i = 0, j = 0; i < heads.length && j < other.heads.length; ) {
            if (heads[i] == other.heads[j]) {
                shared++;
                i++;
                j++;
            } else if (heads[i] < other.heads[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
