package org.whence.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.whence.core.article.Article;
import org.whence.core.attribution.AttributionRules;
import org.whence.core.attribution.Relation;
import org.whence.core.claim.Reader;
import org.whence.core.claim.Reading;
import org.whence.core.place.Place;
import org.whence.core.place.PlaceFinder;
import org.whence.core.quantity.Quantities;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.io.place.GazetteerFile;
import org.whence.io.wire.ReadingJson;

/// The stages of a reading one by one, on an article of the examples' kind: microseconds an article.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Stages {

    private static final String PARAGRAPH = """
            Kaldmark has lost at least 1,200 soldiers in the battle for Kharkiv, an official of the alliance told Meridian News on Thursday, \
            citing intelligence reports. "Every street has cost them a company," the official said. "I do not know how long they can pay." \
            The offensive is likely to come to a halt before April, the Institute for Frontier Studies wrote. It remains premature to assess \
            whether the town has fallen. Moscow has repeatedly denied that its forces withdrew from the Donetsk region.

            """;

    private final Text text = Text.of(PARAGRAPH.repeat(8));
    private final Article article = Article.of("bench", text.original());
    private final Document document = Document.of(text);
    private final AttributionRules rules = new AttributionRules();
    private final Reader reader = new Reader(rules, PlaceFinder.NONE);
    private final Reading reading = reader.read(article);
    private PlaceFinder places = PlaceFinder.NONE;

    /// Opens the gazetteer.
    @Setup
    public void open() throws IOException {
        places = PlaceFinder.of(GazetteerFile.shipped());
    }

    @Benchmark
    public Document units() {
        return Document.of(text);
    }

    @Benchmark
    public List<Relation> relationsByRules() {
        return rules.in(document);
    }

    @Benchmark
    public List<Quantity> quantities() {
        return Quantities.in(document, new Span(0, text.length()));
    }

    @Benchmark
    public List<Place> places() {
        return places.in(document, article, Set.of());
    }

    @Benchmark
    public Reading readingWithoutPlaces() {
        return reader.read(article);
    }

    @Benchmark
    public String written() {
        return ReadingJson.line(reading);
    }
}
