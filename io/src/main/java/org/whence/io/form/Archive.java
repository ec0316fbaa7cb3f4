package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.whence.io.archive.HttpCapture;
import org.whence.io.archive.WarcReader;
import org.whence.io.archive.WarcRecord;
import org.whence.io.page.Page;
import org.whence.io.page.PageResult;

/// A web archive: the articles of the pages in it. Records that are no pages (pictures, requests, revisits of what has been
/// there before) are passed over.
final class Archive implements Form {
    /// Addresses that are remembered, so that a second page of one address gets an id of its own.
    private static final int MOST_IDS = 1_000_000;

    @Override
    public boolean takes(String name) {
        return name.endsWith(".warc");
    }

    @Override
    public boolean single(String name) {
        return false;
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        pieces(given, in, limits, piece -> piece.read().forEach(sink));
    }

    @Override
    public void pieces(Given given, InputStream in, Limits limits, Consumer<Piece> sink) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        long pages = 0;
        try (WarcReader reader = new WarcReader(in, limits.bytes())) {
            for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                if (!page(record)) {
                    continue;
                }
                pages++;
                String url = record.url();
                String id = url == null ? given.id() + "-" + record.number() : url;
                int times = ids.size() < MOST_IDS || ids.containsKey(id) ? ids.merge(id, 1, Integer::sum) : 1;
                sink.accept(piece(given, record, times > 1 ? id + "#" + times : id, limits));
            }
            String trouble = reader.trouble();
            if (trouble != null) {
                sink.accept(Piece.of(new Input.Unreadable(given.name(), trouble)));
            } else if (pages == 0) {
                sink.accept(Piece.of(new Input.Unreadable(given.name(), "holds no web page")));
            }
        }
    }

    private static Piece piece(Given given, WarcRecord record, String id, Limits limits) {
        String name = given.name() + ", record " + record.number() + (record.url() == null ? "" : " (" + record.url() + ")");
        return new Piece(name, record.block().length, sink -> {
            HttpCapture capture = record.type().equals("response") ? HttpCapture.read(record.block(), limits.bytes()).orElseThrow() : new HttpCapture(200, record.headers(), record.block());
            switch (Page.read(capture.body(), capture.headers().get("Content-Type"), record.url(), id)) {
                case PageResult.Articles found -> found.articles().forEach(article -> sink.accept(new Input.Read(name, article)));
                case PageResult.NoArticle none -> sink.accept(new Input.Unreadable(name, "no article here: " + none.reason()));
            }
        });
    }

    /// Whether a record holds a web page.
    private static boolean page(WarcRecord record) {
        return switch (record.type()) {
            case "resource", "conversion" -> page(record.headers().getOrDefault("Content-Type", ""));
            case "response" -> HttpCapture.head(record.block()).filter(head -> head.status() >= 200 && head.status() < 300 && page(head.headers().getOrDefault("Content-Type", "text/html"))).isPresent();
            default -> false;
        };
    }

    private static boolean page(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("html") || type.isBlank();
    }
}
