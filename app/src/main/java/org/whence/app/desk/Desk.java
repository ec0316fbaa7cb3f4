package org.whence.app.desk;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.app.mcp.Mcp;
import org.whence.app.mcp.Tools;

/// The desk's server. One process, nothing fetched from elsewhere.
public final class Desk implements AutoCloseable {

    /// The largest request that is taken, in bytes.
    static final long LARGEST_UPLOAD = 20L * 1024 * 1024;

    private final Javalin javalin;
    private final Guard guard;
    private final Pages pages;
    private final CorrectionPages correctionPages;
    private final Rest rest;
    private final News news;
    private final Tools tools;
    private @Nullable HttpServlet mcp;

    private Desk(Answers answers, Corrections corrections, Incoming incoming, Access access, Consumer<JavalinConfig> more) {
        this.guard = new Guard(access, Clock.systemUTC());
        this.pages = new Pages(answers, corrections, incoming, guard);
        this.correctionPages = new CorrectionPages(corrections);
        this.rest = new Rest(answers, incoming);
        this.news = new News(answers);
        this.tools = new Tools(answers, incoming);
        this.javalin = Javalin.create(config -> {
            configure(config);
            more.accept(config);
        });
    }

    /// Starts a desk.
    ///
    /// @param host the address to listen on; beyond the loopback address `access` must ask who it is
    /// @param port to listen on, 0 for any that is free
    /// @throws IllegalArgumentException if the desk would be open to others than this machine
    /// @throws IOException if it cannot listen there; the message says why and what to do
    public static Desk start(Answers answers, Corrections corrections, Incoming incoming, Access access, String host, int port) throws IOException {
        return start(answers, corrections, incoming, access, host, port, config -> {});
    }

    /// Starts a desk that answers more than its own pages.
    ///
    /// @param host the address to listen on; beyond the loopback address `access` must ask who it is
    /// @param port to listen on, 0 for any that is free
    /// @param more adds to what it answers; who may ask is looked at before
    /// @throws IllegalArgumentException if the desk would be open to others than this machine
    /// @throws IOException if it cannot listen there; the message says why and what to do
    public static Desk start(Answers answers, Corrections corrections, Incoming incoming, Access access, String host, int port, Consumer<JavalinConfig> more) throws IOException {
        boolean loopback = host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
        if (access.isOpen() && !loopback) {
            throw new IllegalArgumentException("listening on " + host + " needs a token or a password file: give --token or --passwords");
        }
        Desk desk = new Desk(answers, corrections, incoming, access, more);
        try {
            desk.javalin.start(host, port);
        } catch (JavalinException e) {
            desk.close();
            throw cannotListen(host, port, e);
        }
        return desk;
    }

    private static IOException cannotListen(String host, int port, JavalinException e) {
        String where = host + ", port " + port + ": ";
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new IOException(where + switch (cause) {
            case BindException taken when String.valueOf(taken.getMessage()).contains("in use") -> "something else listens there; name another port with --port, or 0 for any that is free";
            case BindException _ -> "this machine has no such address; name one of its own with --host";
            case UnresolvedAddressException _ -> "there is no such host; name an address of this machine with --host";
            case SocketException refused -> refused.getMessage() + "; name another port with --port, 1024 or above";
            default -> String.valueOf(cause.getMessage());
        }, e);
    }

    /// The port that it listens on.
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        news.close();
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_UPLOAD;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize((int) LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(guard::before);
        Assets assets = new Assets();
        config.routes.get("/assets/*", assets::serve);
        config.routes.get("/health", ctx -> ctx.contentType("application/json").result("{\"status\":\"ok\"}"));
        pages.register(config.routes);
        correctionPages.register(config.routes);
        rest.register(config.routes);
        config.routes.before("/api/v1/events", ctx -> {
            if (!String.valueOf(ctx.header("Accept")).contains("text/event-stream")) {
                throw new Problem(406, "only a stream stands here", "ask for it with the header Accept: text/event-stream");
            }
        });
        config.routes.sse("/api/v1/events", news::join);
        config.routes.post("/mcp", ctx -> mcp().service(ctx.req(), ctx.res()));
        config.routes.get("/mcp", ctx -> mcp().service(ctx.req(), ctx.res()));
        config.routes.after(ctx -> {
            if (HandlerType.POST.equals(ctx.method()) && !ctx.path().startsWith("/mcp") && !ctx.path().equals(Rest.BASE + "/read")) {
                pages.changed();
            }
        });
        config.routes.exception(Moved.class, (e, ctx) -> ctx.redirect(e.address(), HttpStatus.SEE_OTHER));
        config.routes.exception(Guard.SignInNeeded.class, this::signInNeeded);
        config.routes.exception(Problem.class, (e, ctx) -> problem(ctx, e.status(), e.title(), e.detail()));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> {
            boolean nothing = e.getStatus() == 404;
            problem(ctx, e.getStatus(), nothing ? "no such page" : "cannot be answered", nothing ? "nothing stands at " + ctx.path() : String.valueOf(e.getMessage()));
        });
        config.routes.exception(Exception.class, (e, ctx) -> {
            System.err.println("whence: the desk failed at " + ctx.method() + " " + ctx.path());
            e.printStackTrace();
            problem(ctx, 500, "the desk failed", "this is a fault of the program; its log on standard error says where");
        });
    }

    /// The servlet for assistants, made when the first one asks: most desks have none, and it would make each of them start later.
    private synchronized HttpServlet mcp() {
        if (mcp == null) {
            mcp = Mcp.overHttp(tools, Version.WHENCE, "/mcp");
        }
        return mcp;
    }

    private void signInNeeded(Guard.SignInNeeded e, Context ctx) {
        if (e.byProgram) {
            ctx.header("WWW-Authenticate", guard.access().byToken() ? "Bearer" : "Basic realm=\"Whence\", charset=\"UTF-8\"");
            Rest.problem(ctx, 401, "sign in first", "send the token or name and password in the Authorization header");
        } else {
            ctx.redirect("/sign-in");
        }
    }

    private void problem(Context ctx, int status, String title, String detail) {
        if (ctx.path().startsWith("/api/") || !String.valueOf(ctx.header("Accept")).contains("text/html")) {
            Rest.problem(ctx, status, title, detail);
        } else {
            pages.problem(ctx, status, title, detail);
        }
    }
}
