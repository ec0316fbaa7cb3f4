package org.whence.io.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.whence.core.article.Article;
import org.whence.core.article.Link;
import org.whence.io.archive.HttpCapture;
import org.whence.io.archive.WarcReader;
import org.whence.io.archive.WarcRecord;
import org.whence.io.feed.FeedEntry;
import org.whence.io.feed.Feeds;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.page.Page;
import org.whence.io.page.PageResult;

/// What is fuzzed: each reader with the laws that hold for whatever it is given.
final class Targets {

    private static final Limits LIMITS = new Limits(1 << 20);

    private Targets() {}

    /// The reader of pages.
    public static final class PageTarget {

        private PageTarget() {}

        /// Called by Jazzer.
        public static void fuzzerTestOneInput(byte[] data) {
            if (Page.read(data, null, "https://courier.example/news/x", "p") instanceof PageResult.Articles found) {
                found.articles().forEach(Targets::check);
            }
        }
    }

    /// The reader of feeds, lists and sitemaps.
    public static final class FeedTarget {

        private FeedTarget() {}

        /// Called by Jazzer.
        public static void fuzzerTestOneInput(byte[] data) {
            Feeds.read(data, null, "https://courier.example/feed").ifPresent(feed -> {
                for (FeedEntry entry : feed.entries()) {
                    require(entry.url() == null || web(entry.url()), "the address of an entry is none of the web: " + entry.url());
                }
                feed.feeds().forEach(address -> require(web(address), "the address of a feed is none of the web: " + address));
            });
            read("f.xml", data);
        }
    }

    /// The reader of web archives, packed or not.
    public static final class WarcTarget {

        private WarcTarget() {}

        /// Called by Jazzer.
        public static void fuzzerTestOneInput(byte[] data) {
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(data), 1 << 16)) {
                long number = 0;
                for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                    require(record.number() == ++number, "record " + record.number() + " comes as number " + number);
                    require(record.block().length <= 1 << 16, "a block is longer than the limit");
                    HttpCapture.read(record.block(), 1 << 16).ifPresent(capture -> require(capture.body().length <= 1 << 16, "a body is longer than the limit"));
                }
            } catch (IOException broken) {
                // What is no archive at all may be refused; the whole reader below must say so in a line.
                require(broken.getMessage() != null || !broken.getClass().getName().isEmpty(), "refused without a word");
            }
            read("w.warc", data);
        }
    }

    /// Each reader in turn.
    public static final class EveryTarget {

        private EveryTarget() {}

        /// Called by Jazzer.
        public static void fuzzerTestOneInput(byte[] data) {
            PageTarget.fuzzerTestOneInput(data);
            FeedTarget.fuzzerTestOneInput(data);
            WarcTarget.fuzzerTestOneInput(data);
        }
    }

    private static void read(String name, byte[] data) {
        Consumer<Input> sink = input -> {
            switch (input) {
                case Input.Read read -> check(read.article());
                case Input.Unreadable unreadable -> require(!unreadable.reason().contains("fault of the program"), unreadable.reason());
            }
        };
        new Inputs(LIMITS).read(name, "x", new ByteArrayInputStream(data), sink);
    }

    private static void check(Article article) {
        int length = article.text().length();
        for (Link link : article.links()) {
            require(link.anchor().end() <= length, "a link ends behind the text");
            require(web(link.href()), "a link leads out of the web: " + link.href());
        }
        String text = article.text().original();
        require(!text.isBlank(), "an article without text");
        require(text.codePoints().noneMatch(c -> c < ' ' && c != '\n' || c == 0x202E || c == 0x7F), "control characters in the text");
        for (String line : new String[] {article.title(), article.publisher(), article.byline(), article.intake().subtitle(), article.intake().section()}) {
            require(line == null || !line.isBlank() && line.codePoints().noneMatch(c -> c < ' ' || c == 0x202E || c == 0x7F), "control characters in \"" + line + '"');
        }
    }

    private static boolean web(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UncheckedIOException(new IOException(otherwise));
        }
    }
}
