package org.whence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.whence.Whence;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Outlets;
import org.whence.core.ledger.Story;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.WireException;

/// Which outlets carry whose claims in the FA-KES corpus of the war in Syria, and how many claims that several outlets report rest
/// on one root. Prints the tables of `docs/explanation/syria-study.md`.
///
/// `SyriaStudy FOLDER [READINGS.jsonl]`: FOLDER holds `fa-kes.jsonl` and `cross-source-pairs.tsv`; the articles are read by model and
/// rules, which takes minutes, unless their readings are given as `whence read --format jsonl` writes them.
public final class SyriaStudy {

    private static final int SHOWN = 15;
    private static final double SHARED = .5;

    private final Map<String, String> outlets = new HashMap<>();
    private final Ledger ledger;

    private SyriaStudy(List<Reading> readings) {
        readings.forEach(reading -> {
            String publisher = reading.article().publisher();
            outlets.put(reading.article().key(), publisher == null ? "unknown" : publisher);
        });
        ledger = Ledger.of(readings, RarityTable.shipped(), List.of());
    }

    public static void main(String[] arguments) throws IOException, WireException {
        Path folder = Path.of(arguments[0]);
        List<Reading> readings = arguments.length > 1 ? Derive.readings(Path.of(arguments[1])) : read(folder.resolve("fa-kes.jsonl"));
        SyriaStudy study = new SyriaStudy(readings);
        study.overall();
        study.roots();
        study.singleRoots();
        study.origins();
        study.copies();
        study.shared(folder.resolve("cross-source-pairs.tsv"));
        study.disputes();
    }

    private static List<Reading> read(Path file) {
        List<Reading> readings = new ArrayList<>();
        Inputs inputs = new Inputs(Limits.DEFAULT);
        try (Whence whence = Whence.open()) {
            inputs.sources(List.of(file.toString())).forEach(source -> inputs.read(source, input -> {
                switch (input) {
                    case Input.Read one -> readings.add(whence.read(one.article()));
                    case Input.Unreadable unreadable -> System.err.println(unreadable.name() + ": " + unreadable.reason());
                }
            }));
        }
        return readings;
    }

    private Set<String> outletsOf(Claim claim) {
        return claim.reports().stream().map(report -> outlets.getOrDefault(report.article(), "unknown")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void head(String title, String columns) {
        System.out.println("\n### " + title + "\n\n| " + columns.replace(",", " |") + " |\n|" + "---|".repeat(columns.split(",").length));
    }

    private static void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        System.out.println(row);
    }

    private static String percent(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / all);
    }

    private void overall() {
        head("The ledger", "what, number");
        row("articles", outlets.size());
        row("outlets", Set.copyOf(outlets.values()).size());
        row("stories", ledger.stories().size());
        row("stories told by two outlets or more", ledger.stories().stream().filter(story -> story.articles().stream().map(outlets::get).distinct().count() > 1).count());
        row("claims", ledger.claims().size());
        row("reports", ledger.claims().stream().mapToInt(claim -> claim.reports().size()).sum());
        row("copies", ledger.copies().size());
    }

    /// Claims by how many outlets report them and how many roots they have.
    private void roots() {
        head("Roots of claims that several outlets report", "outlets, claims, no root named, one root, two, three or more, one root among those with any");
        for (int least : new int[] {2, 3, 4}) {
            List<Claim> several = ledger.claims().stream().filter(claim -> outletsOf(claim).size() >= least).toList();
            long none = several.stream().filter(claim -> claim.independent() == 0).count();
            long one = several.stream().filter(claim -> claim.independent() == 1).count();
            long two = several.stream().filter(claim -> claim.independent() == 2).count();
            row(least + " or more", several.size(), none, one, two, several.size() - none - one - two, percent(one, several.size() - none));
        }
    }

    /// Whose the single roots are, under claims that several outlets report.
    private void singleRoots() {
        Map<String, Integer> single = new TreeMap<>();
        ledger.claims().stream().filter(claim -> claim.independent() == 1 && outletsOf(claim).size() > 1)
                .forEach(claim -> single.merge(claim.origins().getFirst().named() ? claim.origins().getFirst().name() : "somebody not named", 1, Integer::sum));
        head("Whose the single root is", "origin, claims of two outlets or more");
        single.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(8)
                .forEach(entry -> row(entry.getKey(), entry.getValue()));
    }

    /// The origins that most outlets carry, and who carries them.
    private void origins() {
        record Carried(String name, Set<Claim> claims, Map<String, Integer> by) {}
        Map<String, Carried> carried = new TreeMap<>();
        for (Claim claim : ledger.claims()) {
            for (Origin origin : claim.origins()) {
                if (origin.named()) {
                    Carried of = carried.computeIfAbsent(Outlets.fold(origin.name()), _ -> new Carried(origin.name(), new HashSet<>(), new TreeMap<>()));
                    of.claims().add(claim);
                    Set<String> by = origin.reports().stream().map(report -> outlets.getOrDefault(claim.reports().get(report).article(), "unknown")).collect(Collectors.toSet());
                    by.forEach(outlet -> of.by().merge(outlet, 1, Integer::sum));
                }
            }
        }
        head("Named origins carried by the most outlets", "origin, claims, outlets, who carries most of it");
        carried.values().stream().sorted(Comparator.comparing((Carried one) -> one.by().size()).thenComparing(one -> one.claims().size()).reversed()
                .thenComparing(Carried::name)).limit(SHOWN).forEach(one -> row(one.name(), one.claims().size(), one.by().size(), most(one.by(), 4)));
        Map<String, Map<String, Integer>> byOutlet = new TreeMap<>();
        carried.values().forEach(one -> one.by().forEach((outlet, claims) -> byOutlet.computeIfAbsent(outlet, _ -> new TreeMap<>()).put(one.name(), claims)));
        head("Whose claims each outlet carries", "outlet, articles, named origins, claims with a named origin, the most carried");
        byOutlet.forEach((outlet, origins) -> row(outlet, outlets.values().stream().filter(outlet::equals).count(), origins.size(),
                origins.values().stream().mapToInt(Integer::intValue).sum(), most(origins, 4)));
    }

    private static String most(Map<String, Integer> counts, int shown) {
        return String.join(", ", counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(shown)
                .map(entry -> entry.getKey() + " " + entry.getValue()).toList());
    }

    private void copies() {
        Map<String, Integer> across = new TreeMap<>();
        for (Copy copy : ledger.copies()) {
            String to = outlets.getOrDefault(copy.article(), "unknown");
            String from = outlets.getOrDefault(copy.of(), "unknown");
            across.merge(from.equals(to) ? "within one outlet" : from + " → " + to, 1, Integer::sum);
        }
        head("Text taken over", "from → to, copies");
        across.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(SHOWN)
                .forEach(entry -> row(entry.getKey(), entry.getValue()));
        long across2 = ledger.copies().stream().filter(copy -> !outlets.getOrDefault(copy.article(), "").equals(outlets.getOrDefault(copy.of(), ""))).count();
        System.out.println("\nCopies across outlets: " + across2 + ", of which verbatim "
                + ledger.copies().stream().filter(copy -> copy.relation() == Copy.Relation.VERBATIM && !outlets.getOrDefault(copy.article(), "").equals(outlets.getOrDefault(copy.of(), ""))).count());
    }

    /// How the corpus's own list of texts that share 5-grams is found again.
    private void shared(Path pairs) throws IOException {
        Map<String, String> storyOf = new HashMap<>();
        for (Story story : ledger.stories()) {
            story.articles().forEach(article -> storyOf.put(article, story.id()));
        }
        Set<String> copied = new HashSet<>();
        ledger.copies().forEach(copy -> {
            copied.add(copy.article());
            copied.add(copy.of());
        });
        int all = 0;
        int together = 0;
        int found = 0;
        List<String> lines = Files.readAllLines(pairs);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            String a = "fakes-" + cells[1];
            String b = "fakes-" + cells[5];
            if (Double.parseDouble(cells[0]) >= SHARED && storyOf.containsKey(a) && storyOf.containsKey(b)) {
                all++;
                together += storyOf.getOrDefault(a, "").equals(storyOf.get(b)) ? 1 : 0;
                found += copied.contains(a) && copied.contains(b) ? 1 : 0;
            }
        }
        head("Pairs across outlets that the corpus lists with half their 5-grams in common", "what, pairs");
        row("listed", all);
        row("in one story here", together);
        row("both in a copy here", found);
    }

    private void disputes() {
        Map<String, Claim> byId = ledger.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Map<String, Integer> pairs = new TreeMap<>();
        int across = 0;
        int all = 0;
        for (Claim claim : ledger.claims()) {
            for (String id : claim.disputedBy()) {
                Claim other = byId.get(id);
                if (other == null || claim.id().compareTo(id) > 0) {
                    continue;
                }
                all++;
                Set<String> mine = outletsOf(claim);
                Set<String> theirs = outletsOf(other);
                boolean differ = mine.stream().noneMatch(theirs::contains);
                across += differ ? 1 : 0;
                if (differ) {
                    mine.forEach(a -> theirs.forEach(b -> pairs.merge(a.compareTo(b) < 0 ? a + " – " + b : b + " – " + a, 1, Integer::sum)));
                }
            }
        }
        head("Claims that cannot both be true", "what, number");
        row("pairs of claims", all);
        row("of these with no outlet on both sides", across);
        row("outlets that face each other most", most(pairs, 6));
    }
}
