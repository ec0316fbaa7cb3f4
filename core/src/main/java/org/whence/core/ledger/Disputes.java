package org.whence.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// Which claims of a story cannot both be true: a denial of the same content, or different numbers for the same thing.
///
/// Numbers that one origin gives on different days are no dispute, nor are those of days that do not meet: a toll moves.
final class Disputes {

    private static final Set<String> MOVES = Set.copyOf(Terms.of("risen rose rises raised raises lifts lifted increased grown fallen fell cut lowered revised"));
    private static final double ALIKE = .35;
    private static final double UNTOLD = .25;
    private static final double NEXT_BEST = .1;
    private static final double DENIED = .45;

    /// A claim as far as disputes need it.
    ///
    /// @param members its reports
    /// @param origins the identities of its origins
    record Side(List<Gist> members, Set<String> origins) {}

    private Disputes() {}

    /// For each claim, the indexes of those that dispute it.
    static List<Set<Integer>> among(List<Side> sides) {
        List<Set<Integer>> disputed = new ArrayList<>();
        sides.forEach(_ -> disputed.add(new TreeSet<>()));
        double[][] denied = new double[sides.size()][sides.size()];
        double[] most = new double[sides.size()];
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                Dispute dispute = compare(sides.get(i), sides.get(j));
                denied[i][j] = dispute.denied();
                int denial = isNegative(sides.get(i)) ? i : j;
                most[denial] = Math.max(most[denial], dispute.denied());
                if (dispute.numbers()) {
                    add(disputed, i, j);
                }
            }
        }
        // A denial is of what it comes nearest to, not of all that shares its words.
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                int denial = isNegative(sides.get(i)) ? i : j;
                if (denied[i][j] >= DENIED && denied[i][j] >= most[denial] - NEXT_BEST) {
                    add(disputed, i, j);
                }
            }
        }
        return disputed;
    }

    private static void add(List<Set<Integer>> disputed, int i, int j) {
        disputed.get(i).add(j);
        disputed.get(j).add(i);
    }

    private static boolean isNegative(Side side) {
        return side.members().getFirst().negative();
    }

    /// How two claims stand to each other.
    ///
    /// @param denied how alike a denial and what it denies are, 0 where neither denies
    /// @param numbers whether their numbers cannot both be true
    private record Dispute(double denied, boolean numbers) {}

    private static Dispute compare(Side a, Side b) {
        int conflicting = 0;
        double denied = 0;
        double alike = 0;
        boolean compatible = false;
        boolean moved = false;
        for (Gist x : a.members()) {
            for (Gist y : b.members()) {
                Match match = Match.of(x, y);
                Gist denial = x.negative() ? x : y;
                if (x.negative() != y.negative() && match.conflict() == 0 && (denial.measures().isEmpty() || match.number() > 0)) {
                    denied = Math.max(denied, match.dice());
                } else if (x.negative() == y.negative() && !x.negative() && match.conflict() > 0 && match.time() == 0) {
                    if (incompatible(x, y, match)) {
                        conflicting++;
                        alike = Math.max(alike, match.likeness());
                        moved |= moves(x.statement()) || moves(y.statement());
                    }
                } else if (match.number() > 0) {
                    compatible = true;
                }
            }
        }
        Set<String> common = new HashSet<>(a.origins());
        common.retainAll(b.origins());
        return new Dispute(isNegative(a) != isNegative(b) ? denied : 0, conflicting > 0 && !compatible && !moved && alike >= ALIKE && common.isEmpty() && meet(a, b));
    }

    /// Numbers that do not tell what they count dispute each other only where the rest of the words is alike.
    private static boolean incompatible(Gist x, Gist y, Match match) {
        return x.measures().stream().anyMatch(m -> y.measures().stream().anyMatch(n -> m.sameThing(n) && !m.compatible(n)
                && (match.dice() >= UNTOLD || !m.things().isEmpty() && !n.things().isEmpty())));
    }

    /// Whether the words say that the number has changed: it then follows the other and disputes nothing.
    private static boolean moves(Statement statement) {
        return Terms.of(statement.words()).stream().anyMatch(MOVES::contains);
    }

    /// Whether the days on which the two were reported meet; so do claims without days.
    private static boolean meet(Side a, Side b) {
        LocalDate[] x = days(a);
        LocalDate[] y = days(b);
        return x == null || y == null || !x[0].isAfter(y[1]) && !y[0].isAfter(x[1]);
    }

    private static LocalDate @Nullable [] days(Side side) {
        LocalDate first = null;
        LocalDate last = null;
        for (Gist gist : side.members()) {
            Published published = gist.statement().page().article().published();
            if (published != null) {
                first = first == null || published.day().isBefore(first) ? published.day() : first;
                last = last == null || published.day().isAfter(last) ? published.day() : last;
            }
        }
        return first == null || last == null ? null : new LocalDate[] {first, last};
    }
}
