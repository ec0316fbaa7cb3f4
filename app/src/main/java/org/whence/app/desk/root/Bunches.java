package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// Bunches leaves that trace alike and follow one another in time, so that they fit.
final class Bunches {

    private Bunches() {}

    /// The leaves themselves where they fit, else bunches of them, in order of time.
    static List<Plant.Leaf> atMost(int max, List<Plant.Leaf> leaves) {
        if (leaves.size() <= max) {
            return leaves;
        }
        List<List<Plant.Leaf>> alike = new ArrayList<>(leaves.stream()
                .collect(Collectors.groupingBy(Plant.Leaf::ties, LinkedHashMap::new, Collectors.toList())).values());
        if (alike.size() > max) {
            alike.sort(Comparator.<List<Plant.Leaf>>comparingInt(List::size).reversed());
            List<Plant.Leaf> rest = alike.subList(max - 1, alike.size()).stream().flatMap(Collection::stream).toList();
            alike = new ArrayList<>(alike.subList(0, max - 1));
            alike.add(rest);
        }
        int[] shares = shares(alike, max);
        List<Plant.Leaf> bunches = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            bunches.addAll(split(alike.get(i), shares[i]));
        }
        Map<Integer, Integer> place = new LinkedHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            place.put(leaves.get(i).reports().getFirst(), i);
        }
        bunches.sort(Comparator.comparing(b -> place.getOrDefault(b.reports().getFirst(), Integer.MAX_VALUE)));
        return bunches;
    }

    /// How many bunches each group gets: one, and the rest by size.
    private static int[] shares(List<List<Plant.Leaf>> groups, int max) {
        int[] shares = new int[groups.size()];
        java.util.Arrays.fill(shares, 1);
        for (int left = max - groups.size(); left > 0; left--) {
            int neediest = 0;
            for (int i = 1; i < shares.length; i++) {
                if ((long) groups.get(i).size() * shares[neediest] > (long) groups.get(neediest).size() * shares[i]) {
                    neediest = i;
                }
            }
            shares[neediest]++;
        }
        return shares;
    }

    private static List<Plant.Leaf> split(List<Plant.Leaf> group, int parts) {
        List<Plant.Leaf> bunches = new ArrayList<>();
        int n = Math.min(parts, group.size());
        for (int i = 0; i < n; i++) {
            bunches.add(bunch(group.subList(group.size() * i / n, group.size() * (i + 1) / n)));
        }
        return bunches;
    }

    private static Plant.Leaf bunch(List<Plant.Leaf> members) {
        if (members.size() == 1) {
            return members.getFirst();
        }
        int articles = members.stream().mapToInt(Plant.Leaf::articles).sum();
        int copies = members.stream().mapToInt(Plant.Leaf::copies).sum();
        List<Integer> reports = members.stream().map(Plant.Leaf::reports).flatMap(Collection::stream).sorted().toList();
        TreeMap<Integer, Line> ties = new TreeMap<>();
        for (Plant.Leaf member : members) {
            member.ties().forEach(t -> ties.merge(t.node(), t.line(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        List<Published> times = members.stream().flatMap(m -> java.util.stream.Stream.of(m.from(), m.until())).filter(Objects::nonNull).sorted().toList();
        @Nullable Published from = times.isEmpty() ? null : times.getFirst();
        @Nullable Published until = times.isEmpty() ? null : times.getLast();
        return new Plant.Leaf(
                reports,
                articles + " articles",
                from,
                until,
                articles,
                copies,
                ties.entrySet().stream().map(e -> new Plant.Tie(e.getKey(), e.getValue())).toList());
    }
}
