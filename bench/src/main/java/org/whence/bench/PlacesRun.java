package org.whence.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.place.Gazetteer;
import org.whence.core.place.Place;
import org.whence.core.place.Places;
import org.whence.core.text.Document;
import org.whence.io.place.GazetteerFile;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;

/// Finds the places of articles and nothing else, to be scored, fitted or timed.
///
/// ```
/// PlacesRun ARTICLES.jsonl READINGS.jsonl     readings with places, for score_places.py
/// PlacesRun --evidence ARTICLES.jsonl OUT.tsv  candidates with their evidence, for training/gazetteer/fit.py
/// PlacesRun --time ARTICLES.jsonl              tokens per CPU-second, without the division into tokens and sentences
/// ```
public final class PlacesRun {

    private static final double NANOS = 1e9;
    private static final int WARM_ROUNDS = 30;
    private static final int TIMED_ROUNDS = 20;

    private PlacesRun() {}

    /// Runs one of the three forms above.
    public static void main(String[] args) throws IOException, WireException {
        Gazetteer gazetteer = GazetteerFile.shipped();
        if (args.length == 3 && args[0].equals("--evidence")) {
            evidence(articles(args[1]), Path.of(args[2]), gazetteer);
        } else if (args.length == 2 && args[0].equals("--time")) {
            time(articles(args[1]), gazetteer);
        } else if (args.length == 2) {
            readings(articles(args[0]), Path.of(args[1]), gazetteer);
        } else {
            System.err.println("usage: PlacesRun [--evidence] ARTICLES.jsonl OUT, or --time ARTICLES.jsonl");
            System.exit(2);
        }
    }

    private static List<Article> articles(String file) throws IOException, WireException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            if (!line.isBlank()) {
                articles.add(ArticleJson.read(line));
            }
        }
        return articles;
    }

    private static void readings(List<Article> articles, Path out, Gazetteer gazetteer) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Article article : articles) {
                List<Place> places = Places.in(Document.of(article.text()), article, gazetteer, List.of());
                writer.write(ReadingJson.line(new Reading(article, List.of(), List.of(), places)));
                writer.write('\n');
            }
        }
    }

    private static void evidence(List<Article> articles, Path out, Gazetteer gazetteer) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Article article : articles) {
                for (Places.Candidate c : Places.candidates(Document.of(article.text()), gazetteer)) {
                    StringBuilder line = new StringBuilder().append(article.id()).append('\t').append(c.extract().start()).append('\t')
                            .append(c.extract().end()).append('\t').append(c.demonym());
                    c.evidence().forEach((name, value) -> line.append('\t').append(name).append('=').append(value));
                    writer.write(line.append('\n').toString());
                }
            }
        }
    }

    private static void time(List<Article> articles, Gazetteer gazetteer) {
        List<Document> documents = articles.stream().map(a -> Document.of(a.text())).toList();
        long tokens = documents.stream().mapToLong(d -> d.tokens().size()).sum();
        long found = 0;
        for (int round = 0; round < WARM_ROUNDS; round++) {
            found += all(articles, documents, gazetteer);
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        for (int round = 0; round < TIMED_ROUNDS; round++) {
            found += all(articles, documents, gazetteer);
        }
        double seconds = (clock.getCurrentThreadCpuTime() - start) / NANOS;
        System.out.printf(Locale.ROOT, "%d articles, %d tokens, %d places: %.0f tokens per CPU-second%n", articles.size(), tokens,
                found / (WARM_ROUNDS + TIMED_ROUNDS), TIMED_ROUNDS * tokens / seconds);
    }

    private static long all(List<Article> articles, List<Document> documents, Gazetteer gazetteer) {
        long found = 0;
        for (int i = 0; i < documents.size(); i++) {
            found += Places.in(documents.get(i), articles.get(i), gazetteer, List.of()).size();
        }
        return found;
    }
}
