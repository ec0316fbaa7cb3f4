package org.whence.io.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.whence.core.article.Article;
import org.whence.io.wire.ArticleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads pages with gold and writes their articles for the scorer of texts; itself it scores titles and authors and
/// measures pages per CPU-second.
///
/// `PagesRun PAGES OUT.jsonl [verbose]`, where PAGES holds `gold.jsonl` and `html/ID.html.gz`.
final class PagesRun {
    private PagesRun() {}

    public static void main(String[] args) throws IOException {
        Path pages = Path.of(args[0]);
        boolean verbose = args.length > 2;
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> golds = new ArrayList<>();
        Map<String, byte[]> bytes = new HashMap<>();
        for (String line : Files.readAllLines(pages.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode gold = mapper.readTree(line);
                golds.add(gold);
                String id = gold.get("id").asString();
                try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.resolve("html").resolve(id + ".html.gz")))) {
                    bytes.put(id, in.readAllBytes());
                }
            }
        }
        for (int i = 0; i < 60; i++) {
            read(golds.get(i), bytes);
        }
        int titles = 0;
        int authors = 0;
        int withAuthors = 0;
        int authorsOfThose = 0;
        int dates = 0;
        long cpu = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (JsonNode gold : golds) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                PageResult result = read(gold, bytes);
                cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                String id = gold.get("id").asString();
                if (!(result instanceof PageResult.Articles found)) {
                    System.out.println("no article: " + gold.get("url").asString() + " " + result);
                    continue;
                }
                if (found.articles().size() > 1) {
                    System.out.println(found.articles().size() + " articles: " + gold.get("url").asString());
                }
                Article article = found.articles().getFirst();
                for (Article a : found.articles()) {
                    out.write(ArticleJson.line(a));
                    out.newLine();
                }
                boolean title = article.title() != null && Words.of(article.title()).equals(Words.of(gold.get("title").asString()));
                Set<String> goldAuthors = names(gold.get("authors").asString());
                Set<String> own = names(article.byline() == null ? "" : article.byline());
                titles += title ? 1 : 0;
                authors += own.equals(goldAuthors) ? 1 : 0;
                withAuthors += goldAuthors.isEmpty() ? 0 : 1;
                authorsOfThose += !goldAuthors.isEmpty() && own.equals(goldAuthors) ? 1 : 0;
                dates += article.published() != null && article.published().day().toString().equals(gold.get("date").asString()) ? 1 : 0;
                if (verbose && !title) {
                    System.out.println("TITLE " + id + "\n  gold " + gold.get("title").asString() + "\n  own  " + article.title());
                }
                if (verbose && !own.equals(goldAuthors)) {
                    System.out.println("AUTHORS " + id + " " + gold.get("url").asString() + "\n  gold " + gold.get("authors").asString() + "\n  own  " + article.byline());
                }
            }
        }
        int n = golds.size();
        System.out.printf(Locale.ROOT, "titles right %.1f %%, author sets right %.1f %% (of pages with authors %.1f %%), days right %.1f %%, %.0f pages per CPU-second%n",
                100.0 * titles / n, 100.0 * authors / n, 100.0 * authorsOfThose / Math.max(1, withAuthors), 100.0 * dates / n, n * 1e9 / cpu);
    }

    private static PageResult read(JsonNode gold, Map<String, byte[]> bytes) {
        String id = gold.get("id").asString();
        return Page.read(bytes.get(id), null, gold.get("url").asString(), id);
    }

    private static Set<String> names(String byline) {
        return java.util.Arrays.stream(byline.split(",| and |;|&")).map(s -> String.join(" ", Words.of(s))).filter(s -> !s.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
