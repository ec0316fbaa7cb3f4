package org.whence.core.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.claim.Reading;

/// The answer to "who says so, on whose word, and how many independent roots does it have" for a set of articles.
///
/// Equal sets of readings give equal ledgers, whatever the order in which they came.
///
/// @param stories every article in exactly one story, by their first article
/// @param copies articles whose text was taken from an earlier one, by article
/// @param claims by story, then by first report
public record Ledger(List<Story> stories, List<Copy> copies, List<Claim> claims) {

    /// The ledger of no article.
    public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

    public Ledger {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        claims = List.copyOf(claims);
    }

    /// Derives the ledger of a set of readings, in any order; of readings of one article the last counts.
    ///
    /// @param readings what was read
    /// @param rarity how telling a term is
    /// @param corrections what a person has put right
    public static Ledger of(Collection<Reading> readings, Rarity rarity, List<Correction> corrections) {
        Map<String, Reading> byKey = new HashMap<>();
        readings.forEach(reading -> byKey.put(reading.article().key(), reading));
        List<Reading> ordered = byKey.values().stream().sorted(Order.READINGS).toList();
        List<Prepared> articles = ordered.stream().map(reading -> Prepared.of(reading, rarity)).toList();
        List<Chapter> chapters = Stories.of(articles.stream().map(Prepared::profile).toList()).stream()
                .map(story -> Chapter.of(Arrays.stream(story).mapToObj(articles::get).toList(), corrections)).toList();
        return of(chapters);
    }

    /// Puts chapters together, in any order.
    public static Ledger of(Collection<Chapter> chapters) {
        List<Chapter> ordered = chapters.stream().sorted(Comparator.comparing((Chapter chapter) -> chapter.story().from(), Order::byTime)
                .thenComparing(chapter -> chapter.story().articles().getFirst())).toList();
        return new Ledger(ordered.stream().map(Chapter::story).toList(),
                ordered.stream().flatMap(chapter -> chapter.copies().stream()).sorted(Comparator.comparing(Copy::article)).toList(),
                ordered.stream().flatMap(chapter -> chapter.claims().stream()).toList());
    }
}
