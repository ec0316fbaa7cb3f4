package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whence.core.claim.Reading;

/// What claims are decided by: the statements of a story, and how each two of them compare.
///
/// @param statements the story's statements, without steps
/// @param pairs each two of them
public record Likenesses(List<Report> statements, List<Pair> pairs) {

    public Likenesses {
        statements = List.copyOf(statements);
        pairs = List.copyOf(pairs);
    }

    /// Two statements.
    ///
    /// @param one the index of the one
    /// @param other the index of the other, less than that of the one
    /// @param value what clusters are merged by: the probability that the two assert the same; negative where they cannot, as their numbers
    ///        or their senses are opposed
    /// @param features what the probability is made of, by name
    public record Pair(int one, int other, double value, Map<String, Double> features) {

        public Pair {
            features = Map.copyOf(features);
        }
    }

    /// The statements of one story and their pairs.
    ///
    /// @param story the readings of its articles, in any order
    /// @param rarity how telling a term is
    public static Likenesses in(List<Reading> story, Rarity rarity) {
        List<Prepared> articles = story.stream().sorted(Order.READINGS).map(reading -> Prepared.of(reading, rarity)).toList();
        List<Content> contents = articles.stream().flatMap(article -> article.contents().stream()).toList();
        Parties parties = Parties.of(articles.stream().map(Prepared::page).toList(), contents.stream().map(Content::statement).toList(), Map.of());
        List<Gist> gists = Gist.of(contents);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gists.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Pair(i, j, Groups.value(gists.get(i), gists.get(j), parties), Match.of(gists.get(i), gists.get(j)).named()));
            }
        }
        return new Likenesses(gists.stream().map(gist -> gist.statement().report(List.of())).toList(), pairs);
    }
}
