package org.whence.app.metrics;

import io.javalin.config.JavalinConfig;
import java.util.function.Consumer;

/// Makes a server show its metrics at `/metrics`, and counts, times and logs its requests.
public final class Watched implements Consumer<JavalinConfig> {

    private final Metrics metrics;
    private final Log log;

    public Watched(Metrics metrics, Log log) {
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public void accept(JavalinConfig config) {
        config.routes.get("/metrics", ctx -> ctx.contentType(Metrics.CONTENT_TYPE).result(metrics.text()));
        config.requestLogger.http((ctx, milliseconds) -> {
            metrics.request(ctx.method().name(), ctx.status().getCode(), milliseconds);
            log.tell(Log.Level.INFO, "request", "", "method", ctx.method().name(), "path", ctx.path(), "status", ctx.status().getCode(), "ms", Math.round(milliseconds));
        });
    }
}
