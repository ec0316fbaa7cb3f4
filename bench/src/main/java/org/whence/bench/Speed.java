package org.whence.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.place.PlaceFinder;
import org.whence.core.text.Document;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.place.GazetteerFile;

/// How many tokens (words and marks) of articles a second of processor time reads.
///
/// `Speed INPUT…` reads every article several times, on one thread, and prints the median round of each stage as
/// `stage<TAB>tokens per CPU-second`, and what part of the whole reading finding the places takes.
public final class Speed {

    /// The compiler is at work in the first seconds; its time is not the stage's.
    private static final double WARM_UP_SECONDS = 8;
    private static final int ROUNDS = 5;

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        List<Article> articles = articles(List.of(arguments));
        long tokens = articles.stream().mapToLong(a -> Document.of(a.text()).tokens().size()).sum();
        System.out.println("articles\t" + articles.size());
        System.out.println("tokens\t" + tokens);
        double text = print("text", tokens, articles, a -> Document.of(a.text()).sentences().size());
        PlaceFinder places = PlaceFinder.of(GazetteerFile.shipped());
        double withPlaces = print("text and places", tokens, articles, a -> places.in(Document.of(a.text()), a, java.util.Set.of()).size());
        try (Whence rules = Whence.withRules()) {
            print("reading by rules", tokens, articles, a -> rules.read(a).attributions().size());
        }
        try (Whence whence = Whence.open()) {
            double reading = print("reading", tokens, articles, a -> whence.read(a).attributions().size());
            System.out.printf("places, in 100 parts of the reading\t%.2f%n", 100 * reading * (1 / withPlaces - 1 / text));
        }
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                System.out.println("peak memory KiB\t" + line.replaceAll("\\D", ""));
            }
        }
    }

    private static double print(String stage, long tokens, List<Article> articles, ToLongFunction<Article> work) {
        List<Double> rates = new ArrayList<>();
        long found = 0;
        double warm = 0;
        while (rates.size() < ROUNDS) {
            long start = cpu();
            found = 0;
            for (Article article : articles) {
                found += work.applyAsLong(article);
            }
            double seconds = (cpu() - start) / 1e9;
            if (warm >= WARM_UP_SECONDS) {
                rates.add(tokens / seconds);
            }
            warm += seconds;
        }
        rates.sort(null);
        System.out.printf("%s\t%.0f\t(found %d)%n", stage, rates.get(ROUNDS / 2), found);
        return rates.get(ROUNDS / 2);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<Article> articles(List<String> names) {
        List<Article> articles = new ArrayList<>();
        Inputs inputs = new Inputs(Limits.DEFAULT);
        inputs.sources(names).forEach(source -> inputs.read(source, input -> {
            switch (input) {
                case Input.Read read -> articles.add(read.article());
                case Input.Unreadable unreadable -> System.err.println(unreadable.name() + ": " + unreadable.reason());
            }
        }));
        return articles;
    }
}
