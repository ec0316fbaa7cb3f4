package org.whence.core.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Groups articles about one event.
///
/// Two articles are *near* when their similarity reaches [#NEAR], or a lower bar where one leans on the other. Clusters are merged from
/// the nearest pair on (agglomerative clustering, quadratic mean linkage) until none is near. The outcome depends on the set alone.
/// Clusters between which no articles are near never merge, so that each component of near articles can be clustered by itself; and
/// a component may be as large as the archive, so that who has its stories already finds with [Regrouping] which ones change.
public final class Stories {

    /// The least similarity at which two articles, and two clusters, belong together.
    public static final double NEAR = .25;

    /// Clusters of which one leans on the other (links to it, names its outlet) need only this.
    private static final double NEAR_LEANING = .08;

    /// What the squares of similarities, whose means are taken, are measured with.
    private static final double ENOUGH = NEAR * NEAR;

    private static final double LEAST = NEAR_LEANING * NEAR_LEANING;

    /// Two dated articles of one day are as much more alike; it fades by a factor e in [#FADE_DAYS] days.
    private static final double SAME_TIME = 2.2;

    private static final double FADE_DAYS = 8;

    /// After so many days no similarity of words reaches [#NEAR]: stories look back no further.
    public static final int HORIZON_DAYS = (int) Math.ceil(FADE_DAYS * Math.log(SAME_TIME / NEAR));

    /// Two articles are compared only when they share so many of their heaviest terms.
    public static final int SHARED_HEADS = 2;
    /// Sums of floats that differ by less are the same.
    private static final double LIKE = 1e-5;
    private static final double SECONDS_PER_DAY = 86_400;

    private Stories() {}

    /// How alike two articles are in words and time: 0 to 2.2, where they share heavy terms enough to be compared; else 0.
    public static double similarity(Profile a, Profile b) {
        if (a.sharedHeads(b) < SHARED_HEADS) {
            return 0;
        }
        double days = daysBetween(a, b);
        if (Double.isNaN(days)) {
            return a.cosine(b);
        }
        return days > HORIZON_DAYS ? 0 : a.cosine(b) * SAME_TIME * Math.exp(-days / FADE_DAYS);
    }

    /// The days between two articles, NaN where one has no date.
    private static double daysBetween(Profile a, Profile b) {
        if (a.published() == null || b.published() == null) {
            return Double.NaN;
        }
        if (a.published().instant() != null && b.published().instant() != null) {
            return Math.abs(a.published().instant().getEpochSecond() - b.published().instant().getEpochSecond()) / SECONDS_PER_DAY;
        }
        return Math.abs(a.published().day().toEpochDay() - b.published().day().toEpochDay());
    }

    /// The stories of a set of articles, each a list of indexes into `profiles`, ascending; ordered by their first index.
    ///
    /// @param profiles in canonical order
    public static List<int[]> of(List<Profile> profiles) {
        List<int[]> stories = new ArrayList<>();
        List<List<Integer>> near = near(profiles);
        for (int[] component : reach(near)) {
            stories.addAll(component.length > Regrouping.AT_ONCE ? grown(profiles, near, component) : split(profiles, component));
        }
        stories.sort(Comparator.comparingInt(story -> story[0]));
        return stories;
    }

    /// The stories of some articles without looking for components first, for who knows already which articles are near: the same as [#of].
    ///
    /// @param component in canonical order
    public static List<int[]> ofComponent(List<Profile> component) {
        return split(component, IntStream.range(0, component.size()).toArray());
    }

    /// Whether two articles are near enough to be of one component.
    public static boolean isNear(Profile a, Profile b) {
        float square = square(a, b);
        return square >= ENOUGH || isLeaning(square, a, b);
    }

    private static float square(Profile a, Profile b) {
        double similarity = similarity(a, b);
        return (float) (similarity * similarity);
    }

    private static boolean isLeaning(float square, Profile a, Profile b) {
        return square >= LEAST && (a.leansOn(b) || b.leansOn(a));
    }

    /// What near articles join.
    static List<int[]> components(List<Profile> profiles) {
        return reach(near(profiles));
    }

    /// Of each article those that are near it.
    private static List<List<Integer>> near(List<Profile> profiles) {
        List<List<Integer>> near = new ArrayList<>();
        profiles.forEach(_ -> near.add(new ArrayList<>()));
        comparable(profiles, (i, j) -> {
            if (isNear(profiles.get(i), profiles.get(j))) {
                near.get(i).add(j);
                near.get(j).add(i);
            }
        });
        return near;
    }

    /// The stories of a large component, from stories that grow as its articles come: to look at all of it at once would take ever more memory.
    private static List<int[]> grown(List<Profile> profiles, List<List<Integer>> near, int[] component) {
        return Regrouping.of(Arrays.stream(component).boxed().toList(), new Regrouping.Articles<Integer>() {
            @Override
            public Profile profile(Integer article) {
                return profiles.get(article);
            }

            @Override
            public Collection<Integer> near(Integer article) {
                return near.get(article);
            }

            @Override
            public Set<Integer> story(Integer article) {
                return Set.of();
            }
        }).stream().map(story -> story.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private interface Pairs {
        void take(int i, int j);
    }

    /// The pairs that share heavy terms enough, and may be near enough in time, to be compared; the later one first.
    ///
    /// @param profiles in canonical order
    private static void comparable(List<Profile> profiles, Pairs pairs) {
        Map<Long, List<Integer>> dated = new HashMap<>();
        Map<Long, List<Integer>> undated = new HashMap<>();
        int[] shared = new int[profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            List<Integer> touched = new ArrayList<>();
            long since = profile.published() == null ? Long.MIN_VALUE : profile.published().day().toEpochDay() - HORIZON_DAYS;
            for (long head : profile.heads()) {
                List<Integer> posting = dated.getOrDefault(head, List.of());
                for (int p = posting.size() - 1; p >= 0 && day(profiles.get(posting.get(p))) >= since; p--) {
                    count(posting.get(p), shared, touched);
                }
                undated.getOrDefault(head, List.of()).forEach(j -> count(j, shared, touched));
                (profile.published() == null ? undated : dated).computeIfAbsent(head, _ -> new ArrayList<>()).add(i);
            }
            for (int j : touched) {
                if (shared[j] >= SHARED_HEADS) {
                    pairs.take(i, j);
                }
                shared[j] = 0;
            }
        }
    }

    private static long day(Profile dated) {
        return Objects.requireNonNull(dated.published()).day().toEpochDay();
    }

    private static void count(int j, int[] shared, List<Integer> touched) {
        if (shared[j]++ == 0) {
            touched.add(j);
        }
    }

    private static List<int[]> reach(List<List<Integer>> near) {
        boolean[] seen = new boolean[near.size()];
        List<int[]> components = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (seen[start]) {
                continue;
            }
            TreeSet<Integer> component = new TreeSet<>();
            ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
            seen[start] = true;
            while (!open.isEmpty()) {
                int i = open.poll();
                component.add(i);
                for (int j : near.get(i)) {
                    if (!seen[j]) {
                        seen[j] = true;
                        open.add(j);
                    }
                }
            }
            components.add(component.stream().mapToInt(Integer::intValue).toArray());
        }
        return components;
    }

    private static List<int[]> split(List<Profile> profiles, int[] members) {
        int n = members.length;
        if (n == 1) {
            return List.of(members);
        }
        SparseLinkage linkage = new SparseLinkage(n, ENOUGH, LEAST);
        comparable(Arrays.stream(members).mapToObj(profiles::get).toList(), (i, j) -> {
            Profile a = profiles.get(members[i]);
            Profile b = profiles.get(members[j]);
            float square = square(a, b);
            if (square > 0) {
                linkage.alike(i, j, square, isLeaning(square, a, b));
            }
        });
        int[] cluster = linkage.merge();
        TreeMap<Integer, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            stories.computeIfAbsent(cluster[i], _ -> new ArrayList<>()).add(members[i]);
        }
        return stories.values().stream().map(story -> story.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    /// The index of the article that is most like all others, the earliest of several.
    static int centre(List<Profile> profiles) {
        Map<Long, Double> sum = new HashMap<>();
        for (Profile profile : profiles) {
            for (int t = 0; t < profile.terms().length; t++) {
                sum.merge(profile.terms()[t], (double) profile.weights()[t], Double::sum);
            }
        }
        int best = 0;
        double most = -1;
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            double likeness = 0;
            for (int t = 0; t < profile.terms().length; t++) {
                double weight = profile.weights()[t];
                likeness += weight * (sum.getOrDefault(profile.terms()[t], weight) - weight);
            }
            if (likeness > most + LIKE) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }
}
