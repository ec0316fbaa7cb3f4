package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.text.Text;
import org.whence.io.feed.Feed;
import org.whence.io.feed.FeedEntry;
import org.whence.io.feed.Feeds;
import org.whence.io.page.Page;

/// A feed: an article for every entry that carries text; one that carries only a summary is partial.
final class FeedForm implements Form {

    @Override
    public boolean takes(String name) {
        return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".rdf") || name.endsWith(".opml");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        Optional<Feed> read = Feeds.read(Form.all(in, limits), given.contentType(), given.url());
        if (read.isEmpty()) {
            sink.accept(new Input.Unreadable(given.name(), "is XML, but no feed or sitemap"));
            return;
        }
        Feed feed = read.get();
        int texts = 0;
        for (FeedEntry entry : feed.entries()) {
            String text = entry.html() == null ? "" : Page.text(entry.html());
            if (!text.isBlank()) {
                sink.accept(new Input.Read(given.name() + ", entry " + entry.guid(), article(feed, entry, text)));
                texts++;
            }
        }
        if (texts == 0) {
            int addresses = feed.entries().size() + feed.feeds().size();
            sink.accept(new Input.Unreadable(given.name(), "is a list of " + addresses + " addresses (" + feed.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ") without texts; whence watch fetches them"));
        }
    }

    /// The article that an entry is.
    static Article article(Feed feed, FeedEntry entry, String text) {
        String outlet = entry.source() != null ? entry.source() : feed.title();
        Intake intake = new Intake(null, entry.updated(), Intake.Kind.NEWS, null, List.of(), !entry.whole(), null, null);
        return new Article(entry.guid(), entry.url(), entry.title(), outlet, entry.author(), entry.published(), entry.language(), Text.of(text), List.of(), intake);
    }
}
