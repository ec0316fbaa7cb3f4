package org.whence.app.desk;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Style, script, fonts and htmx, all from the program itself.
public final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2", "txt", "text/plain; charset=utf-8");

    private static final Pattern FONTS = Pattern.compile("(?m)^@font-face .*$");

    private final Map<String, byte[]> held = new ConcurrentHashMap<>();
    private final String tag;

    Assets() {
        this.tag = '"' + HexFormat.of().formatHex(LedgerAnswers.sha256().digest(concat(bytes("desk.css"), bytes("desk.js"), bytes("htmx.js")))).substring(0, 16) + '"';
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    void serve(Context ctx) {
        String name = ctx.path().substring("/assets/".length());
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9-]+(/[a-z0-9-]+)?\\.[a-z0-9]+")) {
            throw Problem.notFound("file", name);
        }
        ctx.header("Cache-Control", name.endsWith(".woff2") ? "public, max-age=604800, immutable" : "public, no-cache").header("ETag", tag).contentType(type);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.result(bytes(name));
    }

    /// The style sheet for a page that stands by itself: without the fonts, which it could not load.
    static String printStyle() {
        return FONTS.matcher(style()).replaceAll("").strip();
    }

    /// The style sheet of the desk's pages.
    public static String style() {
        return new String(load("desk.css"), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        return held.computeIfAbsent(name, Assets::load);
    }

    private static byte[] load(String name) {
        String path = name.equals("htmx.js") ? HTMX + Version.HTMX + "/dist/htmx.min.js" : "assets/" + name;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw Problem.notFound("file", name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
