package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.io.archive.HttpCapture;
import org.whence.io.archive.WarcReader;
import org.whence.io.archive.WarcRecord;
import org.whence.io.page.Page;
import org.whence.io.page.PageResult;

/// A web archive: the articles of the pages in it. Records that are no pages (pictures, requests, revisits of what has been
/// there before) are passed over.
final class Archive implements Form {

    @Override
    public boolean takes(String name) {
        return name.endsWith(".warc");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        long pages = 0;
        try (WarcReader reader = new WarcReader(in, limits.bytes())) {
            for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                String name = given.name() + ", record " + record.number() + (record.url() == null ? "" : " (" + record.url() + ")");
                Optional<HttpCapture> capture = capture(record, limits);
                if (capture.isEmpty()) {
                    continue;
                }
                pages++;
                String url = record.url();
                String id = url == null ? given.id() + "-" + record.number() : url;
                if (ids.size() < 1_000_000 && ids.merge(id, 1, Integer::sum) > 1) {
                    id = id + "#" + ids.get(id);
                }
                switch (Page.read(capture.get().body(), capture.get().headers().get("Content-Type"), url, id)) {
                    case PageResult.Articles found -> found.articles().forEach(article -> sink.accept(new Input.Read(name, article)));
                    case PageResult.NoArticle none -> sink.accept(new Input.Unreadable(name, "no article here: " + none.reason()));
                }
            }
            String trouble = reader.trouble();
            if (trouble != null) {
                sink.accept(new Input.Unreadable(given.name(), trouble));
            } else if (pages == 0) {
                sink.accept(new Input.Unreadable(given.name(), "holds no web page"));
            }
        }
    }

    /// The page that a record holds; empty where it holds none.
    private static Optional<HttpCapture> capture(WarcRecord record, Limits limits) {
        if (record.type().equals("resource") || record.type().equals("conversion")) {
            String type = record.headers().getOrDefault("Content-Type", "");
            return page(type) ? Optional.of(new HttpCapture(200, record.headers(), record.block())) : Optional.empty();
        }
        if (!record.type().equals("response")) {
            return Optional.empty();
        }
        return HttpCapture.read(record.block(), limits.bytes()).filter(c -> c.status() >= 200 && c.status() < 300 && page(c.headers().getOrDefault("Content-Type", "text/html")));
    }

    private static boolean page(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("html") || type.isBlank();
    }
}
