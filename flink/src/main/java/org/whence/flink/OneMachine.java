package org.whence.flink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Ledger;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.RarityTable;

/// The plain loop over the same two functions: what the job's answer is held against.
public final class OneMachine {

    private OneMachine() {}

    /// The articles that names on the command line stand for; what cannot be read is left out.
    public static List<Article> articles(List<String> names) {
        List<Article> articles = new ArrayList<>();
        Inputs inputs = new Inputs(Limits.DEFAULT);
        inputs.sources(names).forEach(source -> inputs.read(source, input -> {
            if (input instanceof Input.Read read) {
                articles.add(read.article());
            }
        }));
        return articles;
    }

    /// The ledger of articles.
    public static Ledger ledger(Collection<Article> articles, boolean rules) {
        try (Whence whence = rules ? Whence.withRules() : Whence.open()) {
            List<Reading> readings = new ArrayList<>(articles.size());
            articles.forEach(article -> readings.add(whence.read(article)));
            return Ledger.of(readings, RarityTable.shipped(), List.of());
        }
    }
}
