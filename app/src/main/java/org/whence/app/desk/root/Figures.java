package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whence.core.ledger.Claim;
import org.whence.core.quantity.Quantity;

/// The figures in which claims that dispute one another can be compared.
public final class Figures {

    private Figures() {}

    /// A claim's figure.
    public record Figure(Claim claim, Quantity quantity) {}

    /// One figure of the same measure from each claim that has one; empty unless at least two have. The measure is the one that most
    /// claims share, with its unit where they agree on one; a claim's figure is the one that most of its reports give. Empty as well where
    /// all give the same: claims that agree on their figures dispute something else.
    public static List<Figure> comparable(List<Claim> claims) {
        List<Figure> byUnit = best(claims, q -> q.kind() + " " + unit(q));
        List<Figure> figures = byUnit.size() > 1 ? byUnit : best(claims, q -> q.kind().name());
        return figures.stream().map(f -> value(f.quantity())).distinct().count() > 1 ? figures : List.of();
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit().toLowerCase(Locale.ROOT);
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static List<Figure> best(List<Claim> claims, java.util.function.Function<Quantity, String> measure) {
        Map<String, List<Figure>> byMeasure = new TreeMap<>();
        for (Claim claim : claims) {
            Map<String, List<Quantity>> own = claim.reports().stream().flatMap(r -> r.quantities().stream())
                    .collect(Collectors.groupingBy(measure, TreeMap::new, Collectors.toList()));
            own.forEach((name, quantities) -> byMeasure.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Figure(claim, mostGiven(quantities))));
        }
        List<Figure> best = byMeasure.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return best.size() > 1 ? best : List.of();
    }

    private static Quantity mostGiven(List<Quantity> quantities) {
        Map<Object, Integer> times = new HashMap<>();
        quantities.forEach(q -> times.merge(value(q), 1, Integer::sum));
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return quantities.stream().filter(q -> Objects.equals(times.get(value(q)), most)).findFirst().orElse(quantities.getFirst());
    }

    private static Object value(Quantity q) {
        return List.of(q.low(), q.high(), q.bound());
    }
}
