package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.claim.Reading;

/// One story with everything that follows from its readings: the unit that is derived anew when an article joins.
///
/// @param story the story
/// @param copies its copies
/// @param claims its claims
public record Chapter(Story story, List<Copy> copies, List<Claim> claims) {

    private static final int LONGEST_PROPOSITION = 240;
    private static final int MOST_TITLES = 200;

    public Chapter {
        copies = List.copyOf(copies);
        claims = List.copyOf(claims);
    }

    /// Derives a story from its readings, in any order.
    ///
    /// @param unordered the readings of one story, at least one
    /// @param rarity how telling a term is
    /// @param corrections what a person has put right
    public static Chapter of(List<Reading> unordered, Rarity rarity, List<Correction> corrections) {
        return of(unordered.stream().map(reading -> Prepared.of(reading, rarity)).toList(), corrections);
    }

    /// Derives a story from articles that are prepared already, in any order.
    ///
    /// @param unordered the articles of one story, at least one
    /// @param corrections what a person has put right
    public static Chapter of(List<Prepared> unordered, List<Correction> corrections) {
        List<Prepared> articles = unordered.stream().sorted(Comparator.comparing(Prepared::reading, Order.READINGS)).toList();
        List<Page> pages = articles.stream().map(Prepared::page).toList();
        List<Content> contents = articles.stream().flatMap(article -> article.contents().stream()).toList();
        List<Statement> statements = contents.stream().map(Content::statement).toList();
        List<Copies.Found> copies = Copies.in(pages.stream().map(Page::words).toList());
        Corrected corrected = Corrected.of(corrections);
        Parties parties = Parties.of(pages, statements, corrected.aliases());
        Tracing.Scene scene = Tracing.Scene.of(pages, copies, parties, corrected.wrongTraces());

        List<Gist> gists = Gist.of(contents);
        List<int[]> groups = Groups.of(gists, parties);
        groups = Groups.joinDenials(gists, groups, parties);
        groups = Changed.join(gists, groups, scene);
        groups = corrected.apply(gists, withoutRepeats(gists, groups));

        Story story = story(articles);
        return new Chapter(story, copies.stream().map(copy -> new Copy(pages.get(copy.article()).key(), pages.get(copy.of()).key(), copy.relation(), copy.share()))
                .sorted(Comparator.comparing(Copy::article)).toList(), claims(story.id(), gists, groups, scene));
    }

    /// Of statements of one claim whose words overlap in one article the shortest counts: the others wrap it.
    private static List<int[]> withoutRepeats(List<Gist> gists, List<int[]> groups) {
        List<int[]> kept = new ArrayList<>();
        for (int[] group : groups) {
            kept.add(Arrays.stream(group).filter(i -> Arrays.stream(group).noneMatch(j -> wraps(gists.get(i).statement(), gists.get(j).statement(), i, j))).toArray());
        }
        return kept;
    }

    private static boolean wraps(Statement outer, Statement inner, int i, int j) {
        if (i == j || outer.page() != inner.page() || outer.in() != inner.in() || outer.start() >= inner.end() || inner.start() >= outer.end()) {
            return false;
        }
        boolean sameChain = outer.chain().equals(inner.chain());
        // Two sources for one content ("A and B said") are two reports, not one wrapped in the other.
        if (outer.start() == inner.start() && outer.end() == inner.end()) {
            return outer.chain().isEmpty() && !inner.chain().isEmpty() || sameChain && j < i;
        }
        if (outer.chain().isEmpty() != inner.chain().isEmpty()) {
            return outer.chain().isEmpty();
        }
        int byLength = Integer.compare(outer.end() - outer.start(), inner.end() - inner.start());
        return byLength > 0 || byLength == 0 && j < i;
    }

    private static Story story(List<Prepared> articles) {
        List<Published> times = articles.stream().map(one -> one.reading().article().published()).filter(time -> time != null).sorted().toList();
        List<Prepared> titled = articles.stream().filter(one -> one.reading().article().title() != null).limit(MOST_TITLES).toList();
        String title = titled.isEmpty() ? null : titled.get(Stories.centre(titled.stream().map(Prepared::profile).toList())).reading().article().title();
        List<String> keys = articles.stream().map(one -> one.page().key()).toList();
        return new Story(Story.idOf(keys.getFirst()), title, times.isEmpty() ? null : times.getFirst(), times.isEmpty() ? null : times.getLast(), keys);
    }

    private static List<Claim> claims(String story, List<Gist> gists, List<int[]> groups, Tracing.Scene scene) {
        List<Disputes.Side> sides = new ArrayList<>();
        List<Derived> derived = new ArrayList<>();
        for (int[] group : groups) {
            List<Gist> members = new ArrayList<>();
            for (int i : group) {
                members.add(gists.get(i));
            }
            List<List<Step>> steps = Tracing.of(members, scene);
            List<Set<Integer>> ends = Tracing.ends(steps);
            List<Origin> origins = Tracing.origins(members, ends, scene.parties());
            derived.add(new Derived(Claim.idOf(members.getFirst().statement().id()), members, steps, origins));
            Set<String> identities = new TreeSet<>();
            ends.forEach(of -> of.forEach(end -> {
                Statement last = members.get(end).statement();
                if (last.origin() != null) {
                    identities.add(scene.parties().identity(last.chain(), last.page()));
                }
            }));
            sides.add(Disputes.Side.of(members, identities));
        }
        List<Set<Integer>> disputes = Disputes.among(sides);
        List<Claim> claims = new ArrayList<>();
        for (int c = 0; c < derived.size(); c++) {
            List<String> disputedBy = disputes.get(c).stream().map(other -> derived.get(other).id()).sorted().toList();
            claims.add(derived.get(c).claim(story, disputedBy));
        }
        return claims;
    }

    private record Derived(String id, List<Gist> members, List<List<Step>> steps, List<Origin> origins) {

        Claim claim(String story, List<String> disputedBy) {
            List<Report> reports = new ArrayList<>();
            int unattributed = 0;
            for (int i = 0; i < members.size(); i++) {
                int report = i;
                reports.add(members.get(i).statement().report(steps.get(i)));
                boolean rooted = origins.stream().anyMatch(origin -> origin.reports().contains(report));
                unattributed += rooted || members.get(i).statement().isTitle() ? 0 : 1;
            }
            return new Claim(id, story, proposition(), modality(), reports, origins, unattributed, Drifts.in(members, steps, origins), disputedBy);
        }

        /// The words of the weightiest statement that is no headline and not too long.
        private String proposition() {
            Gist best = null;
            for (Gist gist : members) {
                boolean fits = gist.statement().words().length() <= LONGEST_PROPOSITION;
                if (best == null || fits && rank(gist) > rank(best)) {
                    best = gist;
                }
            }
            String words = best == null ? "" : best.statement().words();
            return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        private static double rank(Gist gist) {
            return gist.mass() * (gist.statement().isTitle() ? .6 : 1) + (gist.measures().isEmpty() ? 0 : 2);
        }

        private Modality modality() {
            Map<Modality, Integer> votes = new TreeMap<>();
            members.forEach(gist -> votes.merge(gist.statement().modality(), 1, Integer::sum));
            return votes.entrySet().stream().max(Map.Entry.<Modality, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow().getKey();
        }
    }

    /// Corrections in the form that derivation needs.
    private record Corrected(Map<String, String> aliases, Set<String> wrongTraces, List<Correction.Merge> merges, Set<String> splits) {

        static Corrected of(List<Correction> corrections) {
            Map<String, String> aliases = new TreeMap<>();
            Set<String> wrong = new TreeSet<>();
            List<Correction.Merge> merges = new ArrayList<>();
            Set<String> splits = new TreeSet<>();
            for (Correction correction : corrections) {
                switch (correction) {
                    case Correction.Alias(String name, String other) -> aliases.put(name, other);
                    case Correction.WrongTrace(String report, String on) -> wrong.add(report + " " + on);
                    case Correction.Merge merge -> merges.add(merge);
                    case Correction.Split(String report) -> splits.add(report);
                }
            }
            return new Corrected(aliases, wrong, merges, splits);
        }

        List<int[]> apply(List<Gist> gists, List<int[]> groups) {
            List<int[]> parted = new ArrayList<>();
            for (int[] group : groups) {
                List<Integer> stay = new ArrayList<>();
                for (int i : group) {
                    if (splits.contains(gists.get(i).statement().id()) && group.length > 1) {
                        parted.add(new int[] {i});
                    } else {
                        stay.add(i);
                    }
                }
                if (!stay.isEmpty()) {
                    parted.add(stay.stream().mapToInt(Integer::intValue).toArray());
                }
            }
            parted.sort(Comparator.comparingInt(group -> group[0]));
            Map<String, Integer> groupOf = new HashMap<>();
            for (int g = 0; g < parted.size(); g++) {
                for (int i : parted.get(g)) {
                    groupOf.put(gists.get(i).statement().id(), g);
                }
            }
            int[] into = new int[parted.size()];
            for (int g = 0; g < into.length; g++) {
                into[g] = g;
            }
            for (Correction.Merge merge : merges) {
                Integer a = root(into, groupOf.get(merge.report()));
                Integer b = root(into, groupOf.get(merge.other()));
                if (a != null && b != null) {
                    into[Math.max(a, b)] = Math.min(a, b);
                }
            }
            return Groups.regroup(parted, into);
        }

        private static @Nullable Integer root(int[] into, @Nullable Integer group) {
            Integer root = group;
            while (root != null && into[root] != root) {
                root = into[root];
            }
            return root;
        }
    }
}
