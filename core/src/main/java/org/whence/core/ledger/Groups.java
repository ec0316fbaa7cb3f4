package org.whence.core.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Party;
import org.whence.core.quantity.Quantity;

/// Groups the statements of a story by proposition.
///
/// Pairs come from shared words and numbers, their probability from [Match]; clusters are merged by average linkage, so
/// that one stray likeness joins nothing. Different numbers of one thing, and a statement and its denial, keep apart.
final class Groups {

    private static final double SAME = .4;
    private static final double RESTATED = .8;
    private static final double RESTATED_ALIKE = .3;
    /// So many letters make "Kasmar", "Kasmari" and "Kasmarian" one name.
    private static final int SAME_START = 5;
    private static final float NEVER = -4;
    private static final float HARDLY = -1;
    private static final int COMMON = 400;

    private final List<Gist> gists;
    private final Parties parties;
    private final List<List<Integer>> near = new ArrayList<>();

    private Groups(List<Gist> gists, Parties parties) {
        this.gists = gists;
        this.parties = parties;
    }

    /// The groups, each a list of indexes into `gists`, ascending; ordered by their first index.
    static List<int[]> of(List<Gist> gists, Parties parties) {
        Groups groups = new Groups(gists, parties);
        groups.findPairs();
        List<int[]> found = new ArrayList<>();
        for (int[] component : groups.components()) {
            found.addAll(groups.split(component));
        }
        found.sort(Comparator.comparingInt(group -> group[0]));
        return found;
    }

    /// The value of a pair for linkage: the probability, or less where the two cannot be one.
    static float value(Gist a, Gist b, Parties parties) {
        Match.Numbers numbers = Match.Numbers.of(a, b);
        if (numbers.conflict()) {
            return NEVER;
        }
        if (a.negative() != b.negative() || ofOthers(a, b)) {
            return HARDLY;
        }
        Match match = Match.of(a, b, numbers);
        boolean restated = match.number() > 0 && match.time() == 0 && isAlike(a, b, match) && (isHeadlineOf(a.statement(), b.statement()) || oneSource(a.statement(), b.statement(), parties));
        return (float) (restated ? Math.max(RESTATED, match.probability()) : match.probability());
    }

    /// "Kasmari soldiers fired first" and "Ilvenian troops fired first": the same of one side and of the other.
    static boolean ofOthers(Gist a, Gist b) {
        String one = a.content().actor();
        String other = b.content().actor();
        return one != null && other != null && !one.regionMatches(0, other, 0, Math.min(SAME_START, Math.min(one.length(), other.length())));
    }

    /// Whether the value of a pair is that of two statements of one proposition.
    private boolean isNear(Gist a, Gist b) {
        Match.Numbers numbers = Match.Numbers.of(a, b);
        return !numbers.conflict() && a.negative() == b.negative() && (numbers.same() > 0 || Match.mayReach(SAME, a, b)) && value(a, b, parties) >= SAME;
    }

    /// Whether words or, for counts, sentences are alike enough that a common number is no chance.
    private static boolean isAlike(Gist a, Gist b, Match match) {
        boolean counts = a.measures().stream().anyMatch(measure -> measure.kind() == Quantity.Kind.COUNT)
                && b.measures().stream().anyMatch(measure -> measure.kind() == Quantity.Kind.COUNT);
        return (counts ? Math.max(match.context(), match.likeness()) : match.likeness()) >= RESTATED_ALIKE;
    }

    /// A headline that gives a number of its own text restates what the text says.
    private static boolean isHeadlineOf(Statement a, Statement b) {
        return a.page() == b.page() && a.isTitle() != b.isTitle();
    }

    /// One source that gives one number in two articles of a story says one thing.
    private static boolean oneSource(Statement a, Statement b, Parties parties) {
        Party x = a.origin();
        Party y = b.origin();
        return x != null && y != null && parties.same(x, y);
    }

    private void findPairs() {
        Map<Long, Posting> postings = new HashMap<>();
        int[] seenBy = new int[gists.size()];
        Arrays.fill(seenBy, -1);
        for (int i = 0; i < gists.size(); i++) {
            near.add(new ArrayList<>());
            for (long key : keys(gists.get(i))) {
                Posting posting = postings.computeIfAbsent(key, _ -> new Posting());
                for (int p = 0; p < posting.size && posting.size < COMMON; p++) {
                    int j = posting.members[p];
                    if (seenBy[j] != i) {
                        seenBy[j] = i;
                        if (isNear(gists.get(i), gists.get(j))) {
                            near.get(i).add(j);
                            near.get(j).add(i);
                        }
                    }
                }
                posting.add(i);
            }
        }
    }

    /// The statements that share a word or number.
    private static final class Posting {

        private int[] members = new int[4];
        private int size;

        void add(int member) {
            members = size == members.length ? Arrays.copyOf(members, size * 2) : members;
            members[size++] = member;
        }
    }

    private static List<Long> keys(Gist gist) {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < gist.terms().size(); i++) {
            keys.add((long) gist.terms().get(i));
        }
        for (Measure measure : gist.measures()) {
            keys.add(Hash.of(measure.kind() + " " + Math.round(measure.low() * 100)) | Long.MIN_VALUE);
        }
        return keys;
    }

    private List<int[]> components() {
        boolean[] seen = new boolean[gists.size()];
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

    private List<int[]> split(int[] members) {
        int n = members.length;
        if (n == 1) {
            return List.of(members);
        }
        float[][] values = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                values[i][j] = values[j][i] = value(gists.get(members[i]), gists.get(members[j]), parties);
            }
        }
        int[] cluster = Linkage.merge(values, new boolean[n][n], SAME, SAME);
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            groups.computeIfAbsent(cluster[i], _ -> new ArrayList<>()).add(members[i]);
        }
        return groups.values().stream().map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    /// Adds to a denial what its source says right after it in the same sense ("Nothing of the kind took place").
    static List<int[]> joinDenials(List<Gist> gists, List<int[]> groups, Parties parties) {
        int[] groupOf = new int[gists.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int i : groups.get(g)) {
                groupOf[i] = g;
            }
        }
        int[] into = new int[groups.size()];
        Arrays.setAll(into, g -> g);
        for (int i = 0; i + 1 < gists.size(); i++) {
            Gist denial = gists.get(i);
            if (denial.statement().polarity() != Polarity.DENIES || denial.statement().isTitle()) {
                continue;
            }
            for (int j = i + 1; j < gists.size() && carriesOn(denial, gists.get(j)); j++) {
                Gist next = gists.get(j);
                boolean sense = next.negative() || next.massIn(denial.terms()) > 0 && next.statement().polarity() == Polarity.AFFIRMS && next.measures().isEmpty();
                if (sense && groups.get(groupOf[j]).length <= groups.get(groupOf[i]).length + 1 && parties.speakForOne(denial.statement(), next.statement())) {
                    into[Math.max(into[groupOf[i]], into[groupOf[j]])] = Math.min(into[groupOf[i]], into[groupOf[j]]);
                }
            }
        }
        return regroup(groups, into);
    }

    private static boolean carriesOn(Gist denial, Gist next) {
        Statement a = denial.statement();
        Statement b = next.statement();
        return a.page() == b.page() && a.in() == b.in() && b.sentence() <= a.lastSentence() + 1;
    }

    /// The groups after some were put into earlier ones.
    static List<int[]> regroup(List<int[]> groups, int[] into) {
        TreeMap<Integer, List<Integer>> merged = new TreeMap<>();
        for (int g = 0; g < into.length; g++) {
            int root = g;
            while (into[root] != root) {
                root = into[root];
            }
            List<Integer> members = merged.computeIfAbsent(root, _ -> new ArrayList<>());
            Arrays.stream(groups.get(g)).forEach(members::add);
        }
        List<int[]> result = new ArrayList<>();
        for (List<Integer> members : merged.values()) {
            Collections.sort(members);
            result.add(members.stream().mapToInt(Integer::intValue).toArray());
        }
        result.sort(Comparator.comparingInt(group -> group[0]));
        return result;
    }
}
