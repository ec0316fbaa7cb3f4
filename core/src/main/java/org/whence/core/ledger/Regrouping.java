package org.whence.core.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the stories that change when articles come or go, without looking at all that near articles join.
///
/// It gives what [Stories#of] would give for all articles at once. Merging from the nearest pair on, what becomes of the articles of one
/// story hangs on no other story, since none of its parts merges with any part of another: so a set of stories is the right one exactly
/// if each becomes one by itself and no two of them, taken alone together, become anything else. Stories that stay as they were have
/// been held against each other before. It is enough to cluster the articles that have no story, and to take in those stories which
/// do not stay apart from what comes out, until all do.
///
/// The work therefore grows with the stories near the articles that come, and not with how far near articles reach.
///
/// @param <K> what articles are called by
public final class Regrouping<K> {

    /// So many articles are taken in together: of many that come at once the later ones find the stories of the earlier.
    static final int AT_ONCE = 250;

    /// The articles that are there.
    ///
    /// @param <K> what they are called by
    public interface Articles<K> {

        /// What an article is about.
        Profile profile(K article);

        /// The articles that are near one ([Stories#isNear]), this one not among them.
        Collection<K> near(K article);

        /// The articles of the story that holds one, this one among them; empty where it is in none.
        Set<K> story(K article);
    }

    private final Articles<K> articles;
    private final Set<K> within = new LinkedHashSet<>();
    private final Map<Set<K>, List<Set<K>>> clustered = new HashMap<>();
    private final Set<Set<Set<K>>> apart = new HashSet<>();

    private Regrouping(Articles<K> articles) {
        this.articles = articles;
    }

    /// The stories of some articles, and of all whose stories change with them; every other story stays as it is.
    ///
    /// Articles that are in no story and are not asked for are taken as not there.
    ///
    /// @param open the articles without a story, and others whose stories shall be among the answer
    /// @param articles those that are there
    /// @return the stories, each in canonical order
    public static <K> List<List<K>> of(Collection<K> open, Articles<K> articles) {
        if (open.size() <= AT_ONCE) {
            return atOnce(open, articles);
        }
        Grown<K> grown = new Grown<>(articles, new HashMap<>());
        List<K> ordered = ordered(open, articles);
        for (int first = 0; first < ordered.size(); first += AT_ONCE) {
            for (List<K> story : atOnce(ordered.subList(first, Math.min(first + AT_ONCE, ordered.size())), grown)) {
                Set<K> together = new LinkedHashSet<>(story);
                story.forEach(article -> grown.stories.put(article, together));
            }
        }
        Set<Set<K>> stories = Collections.newSetFromMap(new IdentityHashMap<>());
        stories.addAll(grown.stories.values());
        return stories.stream().<List<K>>map(ArrayList::new).toList();
    }

    /// Articles of which some have come to stories since.
    private record Grown<K>(Articles<K> before, Map<K, Set<K>> stories) implements Articles<K> {

        @Override
        public Profile profile(K article) {
            return before.profile(article);
        }

        @Override
        public Collection<K> near(K article) {
            return before.near(article);
        }

        @Override
        public Set<K> story(K article) {
            Set<K> story = stories.get(article);
            return story == null ? before.story(article) : story;
        }
    }

    private static <K> List<List<K>> atOnce(Collection<K> open, Articles<K> articles) {
        Regrouping<K> regrouping = new Regrouping<>(articles);
        for (K article : open) {
            regrouping.within.add(article);
            regrouping.within.addAll(articles.story(article));
        }
        List<Set<K>> stories = regrouping.clusters();
        for (Set<K> joined = regrouping.notApart(stories); !joined.isEmpty(); joined = regrouping.notApart(stories)) {
            regrouping.within.addAll(joined);
            stories = regrouping.clusters();
        }
        return stories.stream().map(story -> ordered(story, articles)).toList();
    }

    /// Whether stories are what [Stories#of] gives for their articles.
    ///
    /// @param stories all stories, each article in one
    /// @param articles those that are there
    /// @return the articles of stories that are not, empty where all are
    public static <K> Set<K> wrong(Collection<Set<K>> stories, Articles<K> articles) {
        Regrouping<K> regrouping = new Regrouping<>(articles);
        Set<K> wrong = new LinkedHashSet<>();
        for (Set<K> story : stories) {
            if (regrouping.cluster(story).size() != 1) {
                wrong.addAll(story);
            }
            for (Set<K> other : regrouping.neighbours(story)) {
                if (!regrouping.areApart(story, other)) {
                    wrong.addAll(story);
                }
            }
        }
        return wrong;
    }

    /// What near articles join among those within, divided.
    private List<Set<K>> clusters() {
        List<Set<K>> stories = new ArrayList<>();
        Set<K> seen = new HashSet<>();
        for (K start : within) {
            if (seen.add(start)) {
                Set<K> component = new LinkedHashSet<>(Set.of(start));
                ArrayDeque<K> open = new ArrayDeque<>(component);
                while (!open.isEmpty()) {
                    for (K other : articles.near(open.remove())) {
                        if (within.contains(other) && seen.add(other)) {
                            component.add(other);
                            open.add(other);
                        }
                    }
                }
                stories.addAll(clustered.computeIfAbsent(component, this::cluster));
            }
        }
        return stories;
    }

    private List<Set<K>> cluster(Set<K> some) {
        List<K> ordered = ordered(some, articles);
        List<Set<K>> clusters = new ArrayList<>();
        for (int[] story : Stories.ofComponent(ordered.stream().map(articles::profile).toList())) {
            Set<K> cluster = new LinkedHashSet<>();
            for (int i : story) {
                cluster.add(ordered.get(i));
            }
            clusters.add(cluster);
        }
        return clusters;
    }

    private static <K> List<K> ordered(Collection<K> some, Articles<K> articles) {
        Map<K, Profile> profiles = new LinkedHashMap<>();
        some.forEach(article -> profiles.put(article, articles.profile(article)));
        return profiles.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing(Profile::published, Order::byTime).thenComparing(Profile::key)))
                .map(Map.Entry::getKey).toList();
    }

    /// The articles of stories outside that do not stay apart from one of these.
    private Set<K> notApart(List<Set<K>> stories) {
        Set<K> joined = new LinkedHashSet<>();
        for (Set<K> story : stories) {
            if (!story.equals(articles.story(story.iterator().next()))) {
                neighbours(story).stream().filter(other -> !areApart(story, other)).forEach(joined::addAll);
            }
        }
        return joined;
    }

    /// The stories outside that have an article near one of these.
    private Set<Set<K>> neighbours(Set<K> story) {
        Set<Set<K>> neighbours = new LinkedHashSet<>();
        for (K article : story) {
            for (K other : articles.near(article)) {
                if (!within.contains(other) && !story.contains(other)) {
                    Set<K> theirs = articles.story(other);
                    if (!theirs.isEmpty()) {
                        neighbours.add(theirs);
                    }
                }
            }
        }
        return neighbours;
    }

    /// Whether two stories, taken alone together, stay what they are.
    private boolean areApart(Set<K> story, Set<K> other) {
        Set<Set<K>> pair = Set.of(story, other);
        if (apart.contains(pair)) {
            return true;
        }
        Set<K> both = new LinkedHashSet<>(story);
        both.addAll(other);
        boolean areApart = pair.equals(Set.copyOf(cluster(both)));
        if (areApart) {
            apart.add(pair);
        }
        return areApart;
    }
}
