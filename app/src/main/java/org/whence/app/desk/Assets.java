package org.whence.app.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Style, script, fonts and htmx, all from the program itself.
final class Assets {

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2", "txt", "text/plain; charset=utf-8");

    private final Map<String, byte[]> held = new ConcurrentHashMap<>();
    private final String htmxVersion;
    private final String tag;

    Assets(String htmxVersion) {
        this.htmxVersion = htmxVersion;
        this.tag = '"' + java.util.HexFormat.of().formatHex(LedgerAnswers.sha256().digest(concat(bytes("desk.css"), bytes("desk.js"), bytes("htmx.js")))).substring(0, 16) + '"';
    }

    private static byte[] concat(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
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

    private byte[] bytes(String name) {
        return held.computeIfAbsent(name, this::load);
    }

    private byte[] load(String name) {
        String path = name.equals("htmx.js") ? HTMX + htmxVersion + "/dist/htmx.min.js" : "assets/" + name;
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
