package org.whence.flink.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Stories;

/// Which articles have which heavy terms, by day: finds the few that an article must be compared with.
final class Heads {

    /// What a dateless article has for a day: it may be near any other.
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Map<Long, TreeMap<Integer, List<String>>> postings = new HashMap<>();

    private static int day(Profile profile) {
        return profile.published() == null ? NO_DAY : (int) profile.published().day().toEpochDay();
    }

    void add(Profile profile) {
        for (long head : profile.heads()) {
            postings.computeIfAbsent(head, _ -> new TreeMap<>()).computeIfAbsent(day(profile), _ -> new ArrayList<>(2)).add(profile.key());
        }
    }

    void remove(Profile profile) {
        for (long head : profile.heads()) {
            TreeMap<Integer, List<String>> days = postings.get(head);
            List<String> articles = days == null ? null : days.get(day(profile));
            if (days == null || articles == null || !articles.remove(profile.key())) {
                throw new IllegalStateException("article " + profile.key() + " is not in the index that it leaves");
            }
            if (articles.isEmpty()) {
                days.remove(day(profile));
            }
            if (days.isEmpty()) {
                postings.remove(head);
            }
        }
    }

    /// The keys of the articles that share heavy terms enough, and are near enough in time, to be compared.
    Collection<String> candidates(Profile profile) {
        int day = day(profile);
        Map<String, Integer> shared = new HashMap<>();
        for (long head : profile.heads()) {
            TreeMap<Integer, List<String>> days = postings.get(head);
            if (days == null) {
                continue;
            }
            if (day == NO_DAY) {
                days.values().forEach(articles -> count(articles, shared));
            } else {
                days.subMap(day - Stories.HORIZON_DAYS, true, day + Stories.HORIZON_DAYS, true).values().forEach(articles -> count(articles, shared));
                count(days.getOrDefault(NO_DAY, List.of()), shared);
            }
        }
        TreeSet<String> candidates = new TreeSet<>();
        shared.forEach((article, times) -> {
            if (times >= Stories.SHARED_HEADS) {
                candidates.add(article);
            }
        });
        return candidates;
    }

    private static void count(List<String> articles, Map<String, Integer> shared) {
        articles.forEach(article -> shared.merge(article, 1, Integer::sum));
    }
}
