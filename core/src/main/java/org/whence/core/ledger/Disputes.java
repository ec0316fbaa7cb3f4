package org.whence.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// Which claims of a story cannot both be true: a denial of the same content, or different numbers for the same thing.
///
/// Numbers whose origins are all among those of the other are no dispute, as one origin gives another number on another day; nor are
/// those of days that do not meet: a toll moves. Nobody denies what is said only later.
final class Disputes {

    private static final Pattern RISES = Pattern.compile("\\b(?:risen|rose|rises|raised|raises|lifts|lifted|increased|grown)\\b");
    private static final Pattern FALLS = Pattern.compile("\\b(?:fallen|fell|cut|lowered)\\b");
    private static final Pattern FIRST = Pattern.compile("\\bfirst\\b");
    private static final Pattern REVISED = Pattern.compile("\\brevised\\b");
    private static final double ALIKE = .35;
    private static final double UNTOLD = .35;
    private static final double NEXT_BEST = .1;
    private static final double DENIED = .55;

    /// A claim as far as disputes need it.
    ///
    /// @param members its reports
    /// @param origins the identities of its origins
    /// @param measured whether a report states a number
    /// @param first the first day on which it was reported, null where no report is dated
    /// @param last the last such day, null where no report is dated
    record Side(List<Gist> members, Set<String> origins, boolean measured, @Nullable LocalDate first, @Nullable LocalDate last) {

        static Side of(List<Gist> members, Set<String> origins) {
            LocalDate first = null;
            LocalDate last = null;
            for (Gist gist : members) {
                Published published = gist.statement().page().article().published();
                if (published != null) {
                    first = first == null || published.day().isBefore(first) ? published.day() : first;
                    last = last == null || published.day().isAfter(last) ? published.day() : last;
                }
            }
            return new Side(members, origins, members.stream().anyMatch(gist -> !gist.measures().isEmpty()), first, last);
        }

        boolean isNegative() {
            return members.getFirst().negative();
        }

        /// Whether the days on which the two were reported meet; so do claims without days.
        boolean meets(Side other) {
            return !isAfter(other) && !other.isAfter(this);
        }

        /// Whether it was first reported on a day after the last of the other.
        boolean isAfter(Side other) {
            return first != null && other.last != null && first.isAfter(other.last);
        }

        /// Whether somebody gives this who does not give the other, or nobody is known to give this.
        boolean isApartFrom(Side other) {
            return origins.isEmpty() || !other.origins.containsAll(origins);
        }
    }

    private Disputes() {}

    /// For each claim, the indexes of those that dispute it.
    static List<Set<Integer>> among(List<Side> sides) {
        List<Set<Integer>> disputed = new ArrayList<>();
        sides.forEach(_ -> disputed.add(new TreeSet<>()));
        double[] most = new double[sides.size()];
        List<Denied> denials = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                Dispute dispute = compare(sides.get(i), sides.get(j));
                if (dispute.denied() >= DENIED) {
                    int denial = sides.get(i).isNegative() ? i : j;
                    most[denial] = Math.max(most[denial], dispute.denied());
                    denials.add(new Denied(denial, denial == i ? j : i, dispute.denied()));
                }
                if (dispute.numbers()) {
                    add(disputed, i, j);
                }
            }
        }
        // A denial is of what it comes nearest to, not of all that shares its words.
        for (Denied one : denials) {
            if (one.alike() >= most[one.denial()] - NEXT_BEST) {
                add(disputed, one.denial(), one.of());
            }
        }
        return disputed;
    }

    /// A denial, what it may deny, and how alike the two are.
    private record Denied(int denial, int of, double alike) {}

    private static void add(List<Set<Integer>> disputed, int i, int j) {
        disputed.get(i).add(j);
        disputed.get(j).add(i);
    }

    /// How two claims stand to each other.
    ///
    /// @param denied how alike a denial and what it denies are, 0 where neither denies
    /// @param numbers whether their numbers cannot both be true
    private record Dispute(double denied, boolean numbers) {

        private static final Dispute NONE = new Dispute(0, false);
    }

    private static Dispute compare(Side a, Side b) {
        boolean opposed = a.isNegative() != b.isNegative() && !(a.isNegative() ? b.isAfter(a) : a.isAfter(b));
        boolean numbers = a.measured() && b.measured() && a.meets(b) && a.isApartFrom(b) && b.isApartFrom(a);
        if (a.members().stream().anyMatch(x -> b.members().stream().anyMatch(y -> isRivalled(x, y, Match.of(x, y).likeness())))) {
            return new Dispute(0, true);
        }
        if (!opposed && !numbers) {
            return Dispute.NONE;
        }
        int conflicting = 0;
        double denied = 0;
        double alike = 0;
        boolean compatible = false;
        boolean moved = false;
        for (Gist x : a.members()) {
            for (Gist y : b.members()) {
                Match.Numbers stated = Match.Numbers.of(x, y);
                Gist denial = x.negative() ? x : y;
                if (x.negative() != y.negative() && !stated.conflict() && (denial.measures().isEmpty() || stated.same() > 0)) {
                    denied = opposed ? Math.max(denied, Match.dice(x, y)) : 0;
                } else if (x.negative() == y.negative() && !x.negative() && stated.conflict() && x.future() == y.future()) {
                    Match match = Match.of(x, y, stated);
                    if (incompatible(x, y, match)) {
                        conflicting++;
                        alike = Math.max(alike, match.likeness());
                        moved |= moves(x, y) || moves(y, x);
                    }
                } else if (stated.same() > 0 && !stated.other()) {
                    // Who gives both numbers side by side does not make them one.
                    compatible = true;
                }
            }
        }
        return new Dispute(denied, numbers && conflicting > 0 && !compatible && !moved && alike >= ALIKE);
    }

    /// Numbers that do not tell what they count dispute each other only where the rest of the words is alike.
    private static boolean incompatible(Gist x, Gist y, Match match) {
        if (x.content().fatal() != y.content().fatal()) {
            return false; // sixty who were below and seven who died are not counted as one
        }
        return x.measures().stream().anyMatch(m -> y.measures().stream().anyMatch(n -> m.sameThing(n) && !m.compatible(n)
                && (match.dice() >= UNTOLD || !m.things().isEmpty() && !n.things().isEmpty())));
    }

    /// "They fired first" of one side and of the other.
    private static boolean isRivalled(Gist x, Gist y, double alike) {
        return Groups.ofOthers(x, y) && x.negative() == y.negative() && alike >= ALIKE && FIRST.matcher(x.statement().words()).find() && FIRST.matcher(y.statement().words()).find();
    }

    /// Whether the words say that the number has come from where the other is: it then follows the other and disputes nothing. What has
    /// risen to 41 does not follow 90.
    private static boolean moves(Gist x, Gist y) {
        String words = x.statement().words().toLowerCase(Locale.ROOT);
        if (REVISED.matcher(words).find()) {
            return true;
        }
        boolean rises = RISES.matcher(words).find();
        boolean falls = FALLS.matcher(words).find();
        return (rises || falls) && x.measures().stream().anyMatch(m -> y.measures().stream()
                .anyMatch(n -> m.sameThing(n) && (rises && n.low() < m.high() || falls && n.high() > m.low())));
    }
}
