package org.whence;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.attribution.AttributionRules;
import org.whence.core.attribution.Finder;
import org.whence.core.attribution.Relations;
import org.whence.core.claim.Reader;
import org.whence.core.claim.Reading;
import org.whence.core.place.PlaceFinder;
import org.whence.core.text.Quotation;
import org.whence.encoder.AttributionModel;
import org.whence.encoder.DamagedWeightsException;
import org.whence.io.place.GazetteerFile;

/// Reads articles: who says what in them, and on whose word.
///
/// ```java
/// try (Whence whence = Whence.open()) {
///     Reading reading = whence.read(Article.of("one", text));
/// }
/// ```
///
/// One object serves any number of threads. There is no state beyond what it was opened with.
public final class Whence implements AutoCloseable {

    private final Reader reader;
    private final @Nullable AttributionModel model;

    private Whence(Finder finder, PlaceFinder places, @Nullable AttributionModel model) {
        this.reader = new Reader(finder, places);
        this.model = model;
    }

    /// Opens everything that a reading needs.
    ///
    /// @throws WhenceException if a file that comes with the program is missing or damaged; the message names it
    public static Whence open() {
        // The gazetteer and the network are the two slow parts of a start: side by side they take the time of one.
        CompletableFuture<PlaceFinder> places = CompletableFuture.supplyAsync(Whence::places);
        try {
            AttributionModel model = AttributionModel.open();
            return new Whence(together(model, new AttributionRules()), joined(places), model);
        } catch (DamagedWeightsException e) {
            throw new WhenceException(e.getMessage(), e);
        }
    }

    /// Opens a reader that finds attributions by rules alone: faster, smaller, and less good.
    ///
    /// @throws WhenceException if a file that comes with the program is missing or damaged; the message names it
    public static Whence withRules() {
        return new Whence(new AttributionRules(), places(), null);
    }

    private static PlaceFinder joined(CompletableFuture<PlaceFinder> places) {
        try {
            return places.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof WhenceException damaged ? damaged : e;
        }
    }

    /// What the model and the rules find, as one.
    private static Finder together(Finder model, Finder rules) {
        return document -> Relations.merge(model.in(document), rules.in(document), document.quotations().stream().map(Quotation::inner).toList());
    }

    private static PlaceFinder places() {
        try {
            return PlaceFinder.of(GazetteerFile.shipped());
        } catch (IOException e) {
            throw new WhenceException(e.getMessage(), e);
        }
    }

    /// The reading of an article: the same for the same article, each time.
    public Reading read(Article article) {
        return reader.read(article);
    }

    /// Frees the model's memory. Nothing can be read afterwards.
    @Override
    public void close() {
        if (model != null) {
            model.close();
        }
    }
}
