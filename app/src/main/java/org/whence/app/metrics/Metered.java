package org.whence.app.metrics;

import java.util.function.Function;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.text.Tokens;
import org.whence.io.meter.Meter;

/// Reads articles and tells a meter.
public final class Metered implements Function<Article, Reading> {

    private final Function<Article, Reading> reader;
    private final Meter meter;

    public Metered(Function<Article, Reading> reader, Meter meter) {
        this.reader = reader;
        this.meter = meter;
    }

    @Override
    public Reading apply(Article article) {
        long start = System.nanoTime();
        Reading reading = reader.apply(article);
        meter.took(Meter.Stage.READ, System.nanoTime() - start);
        if (meter != Meter.NONE) {
            meter.read(Tokens.of(article.text()).size());
        }
        return reading;
    }
}
