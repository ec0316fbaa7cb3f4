package org.whence.io.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Learns the trees of [Chances] from pages with gold bodies.
///
/// `BlockTraining PAGES check [FILE]` prints the figures of five-fold cross-validation in which no site is in two folds;
/// `BlockTraining PAGES write FILE` learns from all pages and writes the trees. PAGES holds `gold.jsonl` and `html/ID.html.gz`.
final class BlockTraining {
    private static final int FOLDS = 5;
    private static final double PLENTY = 3;
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final JsonMapper MAPPER = new JsonMapper();

    private BlockTraining() {}

    /// One page with what is to be learnt from it.
    private static final class Sample {
        String id = "";
        int fold;
        List<String> gold = List.of();
        PageView page;
        List<float[]> rows = List.of();
        double[] labels = {};
        double[] weights = {};
        boolean cutShort;
    }

    public static void main(String[] args) throws IOException {
        Path pages = Path.of(args[0]);
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(pages.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                samples.add(sample(pages, MAPPER.readTree(line)));
            }
        }
        if (args[1].equals("check")) {
            check(samples, args.length > 2 ? Path.of(args[2]) : null);
        } else {
            Files.writeString(Path.of(args[2]), learn(samples), StandardCharsets.US_ASCII);
        }
    }

    private static void check(List<Sample> samples, Path losses) throws IOException {
        Map<Sample, double[]> unseen = new ConcurrentHashMap<>();
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Trees trees = trees(learn(without(samples, fold)));
            for (Sample s : samples) {
                if (s.fold == fold) {
                    unseen.put(s, s.rows.stream().mapToDouble(trees::chance).toArray());
                }
            }
        });
        if (losses != null) {
            Files.writeString(losses, losses(samples, unseen));
        }
        double[] a = score(samples, unseen::get);
        double[] b = score(samples.stream().filter(s -> !s.cutShort).toList(), unseen::get);
        System.out.printf("unseen sites: all pages P %.1f R %.1f F1 %.2f  pages with a whole gold body P %.1f R %.1f F1 %.2f%n", a[0], a[1], a[2], b[0],
                b[1], b[2]);
        System.out.println("gold bodies that break off: " + samples.stream().filter(s -> s.cutShort).count());
        double[] best = score(samples, s -> s.labels);
        System.out.printf("labels themselves: P %.1f R %.1f F1 %.2f%n", best[0], best[1], best[2]);
        List<String> worst = new ArrayList<>();
        for (Sample s : samples) {
            double[] pr = one(s, unseen.get(s));
            double[] top = one(s, s.labels);
            if (s.cutShort) {
                continue;
            }
            worst.add("%.3f P %.2f R %.2f (labels P %.2f R %.2f) %s".formatted(2 * pr[0] * pr[1] / Math.max(1e-9, pr[0] + pr[1]), pr[0], pr[1],
                    top[0], top[1], s.id));
        }
        worst.sort(null);
        worst.stream().limit(40).forEach(System.out::println);
    }

    private static double[] score(List<Sample> samples, java.util.function.Function<Sample, double[]> chances) {
        double p = 0;
        double r = 0;
        int withOutput = 0;
        for (Sample s : samples) {
            double[] pr = one(s, chances.apply(s));
            if (pr[0] >= 0) {
                p += pr[0];
                withOutput++;
            }
            r += pr[1];
        }
        p = 100 * p / Math.max(1, withOutput);
        r = 100 * r / samples.size();
        return new double[] {p, r, 2 * p * r / (p + r)};
    }

    private static double[] one(Sample s, double[] chance) {
        List<String> out = new ArrayList<>();
        for (Block block : Body.of(s.page, chance)) {
            out.addAll(tokens(block.text()));
        }
        Map<List<String>, Integer> a = shingles(s.gold);
        Map<List<String>, Integer> b = shingles(out);
        int tp = 0;
        int na = 0;
        int nb = 0;
        for (Map.Entry<List<String>, Integer> e : b.entrySet()) {
            tp += Math.min(e.getValue(), a.getOrDefault(e.getKey(), 0));
            nb += e.getValue();
        }
        for (int c : a.values()) {
            na += c;
        }
        return new double[] {nb == 0 ? -1 : (double) tp / nb, (double) tp / Math.max(1, na)};
    }

    private static Map<List<String>, Integer> shingles(List<String> tokens) {
        Map<List<String>, Integer> all = new HashMap<>();
        for (int i = 0; i + 4 <= tokens.size(); i++) {
            all.merge(List.copyOf(tokens.subList(i, i + 4)), 1, Integer::sum);
        }
        return all;
    }

    private static List<Sample> without(List<Sample> samples, int fold) {
        return samples.stream().filter(s -> s.fold != fold && !s.cutShort).toList();
    }

    private static String learn(List<Sample> samples) {
        List<float[]> rows = new ArrayList<>();
        List<double[]> labelled = new ArrayList<>();
        int seen = 0;
        for (Sample s : samples) {
            for (int i = 0; i < s.rows.size(); i++) {
                // Menus and footers are plenty and all alike: a quarter of them stands for all.
                boolean plenty = s.labels[i] == 0 && s.weights[i] <= PLENTY && !PageView.sentence(s.page.blocks.get(i));
                if (!plenty || seen++ % 4 == 0) {
                    rows.add(s.rows.get(i));
                    labelled.add(new double[] {s.labels[i], plenty ? 4 * s.weights[i] : s.weights[i]});
                }
            }
        }
        double[] labels = labelled.stream().mapToDouble(l -> l[0]).toArray();
        double[] weights = labelled.stream().mapToDouble(l -> l[1]).toArray();
        return new Boosting(200, 24, 0.1, 4, 8).learn(rows, labels, weights);
    }

    private static Trees trees(String written) {
        try {
            return Trees.read(new BufferedReader(new StringReader(written)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What was lost on each page, worst page first: `-` a block of the gold body that is missing, `+` one that is not in it.
    private static String losses(List<Sample> samples, Map<Sample, double[]> unseen) {
        Map<Sample, Double> f1 = new HashMap<>();
        for (Sample s : samples) {
            double[] pr = one(s, unseen.get(s));
            f1.put(s, 2 * pr[0] * pr[1] / Math.max(1e-9, pr[0] + pr[1]));
        }
        StringBuilder out = new StringBuilder();
        samples.stream().sorted(Comparator.comparing(f1::get)).forEach(s -> {
            out.append("# %.3f %s%s%n".formatted(f1.get(s), s.id, s.cutShort ? " (gold breaks off)" : ""));
            double[] chances = unseen.get(s);
            List<Block> body = Body.of(s.page, chances);
            for (Block block : s.page.blocks) {
                boolean taken = body.contains(block);
                boolean gold = s.labels[block.index()] > 0.5;
                if (taken != gold) {
                    String words = block.text().length() > 110 ? block.text().substring(0, 110) + "…" : block.text();
                    out.append("%s %.2f %4d %s | %s%n".formatted(taken ? "+" : "-", chances[block.index()], block.chars(), block.frame().template.replaceAll("\\s+", "."), words));
                }
            }
        });
        return out.toString();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(m -> m.group()).toList();
    }

    private static Sample sample(Path pages, JsonNode gold) throws IOException {
        Sample s = new Sample();
        s.id = gold.get("id").asString();
        String host = URI.create(gold.get("url").asString().split("[#?]")[0]).getHost();
        String[] labels = host.split("\\.");
        String site = labels.length < 2 ? host : labels[labels.length - 2].length() <= 3 && labels.length > 2 ? labels[labels.length - 3] : labels[labels.length - 2];
        s.fold = Math.floorMod(site.hashCode() * 31, FOLDS);
        s.gold = tokens(gold.get("text").asString());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.resolve("html").resolve(s.id + ".html.gz")))) {
            Document document = Jsoup.parse(in, null, gold.get("url").asString());
            s.page = PageView.of(Blocks.of(document.body()), Head.of(document));
        }
        s.rows = new Features(s.page).all();
        label(s);
        s.cutShort = cutShort(s);
        return s;
    }

    /// A block's label is the share of its words that stand in the gold body in the same surroundings; its weight its share
    /// of the words that count on this page.
    private static void label(Sample s) {
        StringBuilder joined = new StringBuilder("\n");
        s.gold.forEach(t -> joined.append(t).append('\n'));
        String gold = joined.toString();
        java.util.Set<List<String>> runs = shingles(s.gold).keySet();
        List<List<String>> tokens = s.page.blocks.stream().map(b -> tokens(b.text())).toList();
        int n = tokens.size();
        s.labels = new double[n];
        s.weights = new double[n];
        for (int i = 0; i < n; i++) {
            List<String> own = tokens.get(i);
            if (own.size() >= 8) {
                long hits = 0;
                for (int k = 0; k + 4 <= own.size(); k++) {
                    hits += runs.contains(own.subList(k, k + 4)) ? 1 : 0;
                }
                s.labels[i] = (double) hits / (own.size() - 3);
            } else if (!own.isEmpty()) {
                List<String> before = i == 0 ? List.of() : tokens.get(i - 1);
                List<String> after = i + 1 == n ? List.of() : tokens.get(i + 1);
                List<String> left = new ArrayList<>(before.subList(Math.max(0, before.size() - 2), before.size()));
                left.addAll(own);
                List<String> right = new ArrayList<>(own);
                right.addAll(after.subList(0, Math.min(2, after.size())));
                boolean alone = own.size() >= 5 && gold.contains("\n" + String.join("\n", own) + "\n");
                boolean led = left.size() > own.size() && gold.contains("\n" + String.join("\n", left) + "\n");
                boolean followed = right.size() > own.size() && gold.contains("\n" + String.join("\n", right) + "\n");
                s.labels[i] = alone || led || followed ? 1 : 0;
            }
            s.weights[i] = Math.max(0.1, Math.min(20, 200.0 * own.size() / Math.max(100, s.gold.size())));
        }
    }

    /// Whether the gold body breaks off: the page goes on for long in the same element and place of the template.
    private static boolean cutShort(Sample s) {
        Map<Frame, double[]> sums = new java.util.IdentityHashMap<>();
        int golden = 0;
        for (Block block : s.page.blocks) {
            golden += s.labels[block.index()] > 0.6 ? block.chars() : 0;
        }
        for (Block block : s.page.blocks) {
            if (!PageView.sentence(block) || !block.frame().tag.equals("p") || block.frame().parent == null) {
                continue;
            }
            double[] sum = sums.computeIfAbsent(block.frame().parent, k -> new double[2]);
            if (s.labels[block.index()] > 0.6) {
                sum[0] += block.chars();
                sum[1] = 0;
            } else if (s.labels[block.index()] < 0.2) {
                sum[1] += block.chars();
            }
        }
        int whole = golden;
        return sums.values().stream().anyMatch(sum -> sum[0] > 0.4 * whole && sum[1] > 0.35 * whole);
    }
}
