package org.whence.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whence.core.article.Article;
import org.whence.core.ledger.Terms;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.WireException;

/// Makes the table of rare terms that the ledger weighs words with: the documents of some bodies of news, and for each term in
/// how many of them it is. Counts only; no text.
///
/// Arguments: the table to write, then files of articles as JSON lines.
public final class RarityMaker {

    private static final int LEAST = 2;

    private RarityMaker() {}

    public static void main(String[] arguments) throws IOException, WireException {
        Map<String, Integer> documents = new TreeMap<>();
        int all = 0;
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                Article article = ArticleJson.read(line);
                all++;
                for (String term : new HashSet<>(Terms.of(article.text().original()))) {
                    documents.merge(term, 1, Integer::sum);
                }
            }
        }
        StringBuilder table = new StringBuilder("documents\t").append(all).append('\n');
        documents.forEach((term, count) -> {
            if (count >= LEAST && term.indexOf('\t') < 0 && term.indexOf('\n') < 0) {
                table.append(term).append('\t').append(count).append('\n');
            }
        });
        Files.writeString(Path.of(arguments[0]), table, StandardCharsets.UTF_8);
        System.out.println(all + " documents, " + documents.size() + " terms");
    }
}
