package org.whence.app.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands before every request: who asks, whether they may, how often; and sets the headers that keep a page from doing what it should not.
final class Guard {

    private static final String COOKIE = "whence";
    private static final String SESSION = "session";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<HandlerType> SAFE = List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Access access;
    private final Sessions sessions;
    private final RateLimit requests;
    private final RateLimit signIns;

    Guard(Access access, Clock clock) {
        this.access = access;
        this.sessions = new Sessions(clock);
        this.requests = new RateLimit(300, 60, clock);
        this.signIns = new RateLimit(8, 0.1, clock);
    }

    Access access() {
        return access;
    }

    void before(Context ctx) {
        headers(ctx);
        checkHost(ctx);
        if (!access.isOpen() && !requests.take(ctx.ip())) {
            throw new Problem(429, "too many requests", "this address asked too often; wait a minute");
        }
        Optional<Sessions.Session> session = session(ctx);
        session.ifPresent(s -> ctx.attribute(SESSION, s));
        boolean isPublic = ctx.path().startsWith("/assets/") || ctx.path().equals("/sign-in") || ctx.path().equals("/health");
        if (session.isEmpty() && !isPublic) {
            throw new SignInNeeded(ctx.path().startsWith("/api/") || ctx.path().startsWith("/mcp") || ctx.path().equals("/metrics"));
        }
        if (!SAFE.contains(ctx.method())) {
            checkForm(ctx, session.orElse(null));
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin").header("Cross-Origin-Resource-Policy", "same-origin").header("X-Frame-Options", "DENY")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()").header("Vary", "Cookie, Authorization");
    }

    /// A desk on the loopback address answers to no other name: a page elsewhere cannot point its own name at it and read it.
    private void checkHost(Context ctx) {
        String host = ctx.header("Host");
        if (access.isOpen() && (host == null || !LOOPBACK.contains(host.replaceFirst(":\\d+$", "")))) {
            throw new Problem(421, "not this host", "this desk answers on the loopback address only");
        }
    }

    private Optional<Sessions.Session> session(Context ctx) {
        String authorization = ctx.header("Authorization");
        if (authorization != null && !access.isOpen()) {
            return signedByHeader(ctx, authorization);
        }
        String cookie = ctx.cookie(COOKIE);
        Optional<Sessions.Session> known = cookie == null ? Optional.empty() : sessions.of(cookie);
        if (known.isEmpty() && access.isOpen()) {
            boolean keepsCookies = SAFE.contains(ctx.method()) && !ctx.path().startsWith("/api/") && !ctx.path().startsWith("/assets/") && !ctx.path().equals("/metrics");
            Access.Person here = new Access.Person("local", Access.Role.EDITOR);
            return Optional.of(keepsCookies ? begin(ctx, here) : new Sessions.Session("", "", here, java.time.Instant.EPOCH));
        }
        return known;
    }

    private Optional<Sessions.Session> signedByHeader(Context ctx, String authorization) {
        Optional<Access.Person> person = Optional.empty();
        if (authorization.startsWith("Bearer ")) {
            person = access.byToken() ? limited(ctx, "", authorization.substring(7).strip()) : Optional.empty();
        } else if (authorization.startsWith("Basic ") && ctx.basicAuthCredentials() != null) {
            person = limited(ctx, ctx.basicAuthCredentials().getUsername(), ctx.basicAuthCredentials().getPassword());
        }
        return person.map(p -> new Sessions.Session("", "", p, java.time.Instant.EPOCH));
    }

    private Optional<Access.Person> limited(Context ctx, String name, String password) {
        Optional<Access.Person> person = access.check(name, password);
        if (person.isEmpty() && !signIns.take(ctx.ip())) {
            throw new Problem(429, "too many tries", "wait a minute before you try again");
        }
        return person;
    }

    /// Signs a person in; empty where name or password is wrong.
    ///
    /// @throws Problem if this address failed too often
    Optional<Sessions.Session> signIn(Context ctx, String name, String password) {
        return limited(ctx, name, password).map(person -> begin(ctx, person));
    }

    private Sessions.Session begin(Context ctx, Access.Person person) {
        Sessions.Session session = sessions.begin(person);
        Cookie cookie = new Cookie(COOKIE, session.id());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) Sessions.IDLE.toSeconds());
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure("https".equals(ctx.scheme()));
        ctx.cookie(cookie);
        return session;
    }

    void signOut(Context ctx) {
        String cookie = ctx.cookie(COOKIE);
        if (cookie != null) {
            sessions.end(cookie);
            ctx.removeCookie(COOKIE, "/");
        }
    }

    /// A request that changes something comes from this desk's own page: its form carries the session's secret. A caller who signs each
    /// request by header sends no cookie that another page could abuse and needs none; on the loopback address a caller that is no
    /// browser shows this by sending no `Origin`.
    private void checkForm(Context ctx, Sessions.@Nullable Session session) {
        String origin = ctx.header("Origin");
        if (origin != null && !sameOrigin(origin, ctx.header("Host"))) {
            throw new Problem(403, "another site", "a page of " + origin + " asked; only this desk's own pages may change the ledger");
        }
        if (session == null || ctx.path().equals("/sign-in") || ctx.path().startsWith("/mcp")) {
            return;
        }
        boolean byHeader = session.id().isEmpty() && (origin == null && ctx.header("Sec-Fetch-Site") == null);
        String sent = ctx.header("X-Form") != null ? ctx.header("X-Form") : ctx.isFormUrlencoded() || ctx.isMultipartFormData() ? ctx.formParam("form") : null;
        boolean equal = sent != null && !session.form().isEmpty()
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), session.form().getBytes(StandardCharsets.UTF_8));
        if (!byHeader && !equal) {
            throw new Problem(403, "form out of date", "the form does not belong to this session; load the page again");
        }
    }

    private static boolean sameOrigin(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    static Optional<Sessions.Session> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SESSION));
    }

    /// Refuses who may only read.
    static Access.Person editor(Context ctx) {
        return of(ctx).map(Sessions.Session::person).filter(p -> p.role() == Access.Role.EDITOR)
                .orElseThrow(() -> new Problem(403, "readers cannot change the ledger", "sign in as an editor"));
    }

    /// The request is by nobody known.
    static final class SignInNeeded extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient boolean byProgram;

        SignInNeeded(boolean byProgram) {
            super("sign in first");
            this.byProgram = byProgram;
        }
    }
}
