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

    private static final Set<String> MOVES = Set.copyOf(Terms.of("risen rose rises raised raises lifts lifted increased grown fallen fell cut lowered revised first initial earlier originally"));
    private static final double ALIKE = .35;
    private static final double DENIED = .3;

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
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (dispute(sides.get(i), sides.get(j))) {
                    disputed.get(i).add(j);
                    disputed.get(j).add(i);
                }
            }
        }
        return disputed;
    }

    private static boolean dispute(Side a, Side b) {
        int denying = 0;
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
                    denying++;
                    denied = Math.max(denied, match.likeness());
                } else if (x.negative() == y.negative() && !x.negative() && match.conflict() > 0 && match.time() == 0) {
                    if (incompatible(x, y)) {
                        conflicting++;
                        alike = Math.max(alike, match.likeness());
                        moved |= moves(x.statement()) || moves(y.statement());
                    }
                } else if (match.number() > 0) {
                    compatible = true;
                }
            }
        }
        if (denying > 0 && denied >= DENIED && a.members().getFirst().negative() != b.members().getFirst().negative()) {
            return true;
        }
        Set<String> common = new HashSet<>(a.origins());
        common.retainAll(b.origins());
        return conflicting > 0 && !compatible && !moved && alike >= ALIKE && common.isEmpty() && meet(a, b);
    }

    private static boolean incompatible(Gist x, Gist y) {
        return x.measures().stream().anyMatch(m -> y.measures().stream().anyMatch(n -> m.sameThing(n) && !m.compatible(n)));
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
