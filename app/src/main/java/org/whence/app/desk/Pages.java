package org.whence.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.RootDrawing;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;

/// The pages that people look at. Every view has an address that shows the same to a colleague.
final class Pages {

    private static final int STORIES = 12;
    private static final int CLAIMS = 40;
    private static final int MAP_CLAIMS = 2_000;

    private final Answers answers;
    private final Incoming incoming;
    private final Guard guard;
    private final Corrections corrections;
    private final Templates templates = new Templates();
    private final Held<List<TodayView.Day>> days = new Held<>(16);
    private final Held<StoryView> stories = new Held<>(32);
    private final Held<ClaimView> claims = new Held<>(64);
    private final Held<MapView> maps = new Held<>(8);
    private final Held<Optional<SourceRecord>> parties = new Held<>(32);

    Pages(Answers answers, Corrections corrections, Incoming incoming, Guard guard) {
        this.answers = answers;
        this.corrections = corrections;
        this.incoming = incoming;
        this.guard = guard;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::today);
        routes.get("/stories/{id}", this::story);
        routes.get("/claims/{id}", this::claim);
        routes.get("/claims/{id}/reports", this::reports);
        routes.get("/claims/{id}/evidence/{report}", this::evidence);
        routes.get("/claims/{id}/corrections", this::corrections);
        routes.get("/claims/{id}/roots.svg", this::drawing);
        routes.get("/article", this::article);
        routes.get("/article/original", this::original);
        routes.get("/sources", this::sources);
        routes.get("/source", this::source);
        routes.get("/map", this::map);
        routes.get("/forecasts", this::forecasts);
        routes.get("/search", this::search);
        routes.get("/add", ctx -> add(ctx, null, List.of(), false));
        routes.post("/add", this::added);
        routes.get("/corrections", ctx -> page(ctx, "correctionLog", Map.of("frame", frame(ctx, "Corrections", "corrections"), "all", corrections.all().reversed(), "verdicts", corrections.verdicts().reversed())));
        routes.get("/sign-in", ctx -> signIn(ctx, null));
        routes.post("/sign-in", this::signedIn);
        routes.get("/sign-out", ctx -> {
            guard.signOut(ctx);
            ctx.redirect("/");
        });
    }

    private Frame frame(Context ctx, String title, String page) {
        Optional<Sessions.Session> session = Guard.of(ctx);
        return new Frame(title, page, session.map(Sessions.Session::form).orElse(""), session.map(s -> s.person().name()).orElse(""),
                session.map(s -> s.person().role() == Access.Role.EDITOR).orElse(false), session.isPresent() && !guard.access().isOpen());
    }

    private void page(Context ctx, String template, Map<String, Object> parameters) {
        ctx.header("Cache-Control", "private, no-cache").html(templates.render(template, parameters));
    }

    private void today(Context ctx) {
        int offset = Query.offset(ctx);
        Answers.Slice<Story> slice = answers.stories(offset, STORIES);
        page(ctx, "today", Map.of("frame", frame(ctx, "Today", "today"), "days", days.of(answers.version(), Integer.toString(offset), () -> TodayView.of(slice.of(), answers)), "pager", Pager.of(slice, STORIES, "/")));
    }

    private void story(Context ctx) {
        Story story = answers.story(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("story", ctx.pathParam("id")));
        int offset = Query.offset(ctx);
        int articles = Query.offset(ctx, "articles");
        StoryView view = stories.of(answers.version(), story.id() + ' ' + offset + ' ' + articles, () -> StoryView.of(story, answers, offset, articles, CLAIMS));
        page(ctx, "story", Map.of("frame", frame(ctx, view.title(), "story"), "view", view));
    }

    private Claim theClaim(Context ctx) {
        return answers.claim(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound("claim", ctx.pathParam("id")));
    }

    private void claim(Context ctx) {
        Optional<Claim> there = answers.claim(ctx.pathParam("id"));
        if (there.isEmpty() && Query.flag(ctx, "corrected")) {
            ctx.redirect("/corrections");
            return;
        }
        Claim claim = theClaim(ctx);
        Frame frame = frame(ctx, claim.proposition(), "claim");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("view", claims.of(answers.version(), claim.id(), () -> ClaimView.of(claim, answers)));
        parameters.put("correctable", frame.mayCorrect() && corrections.areTaken());
        page(ctx, "claim", parameters);
    }

    /// The forms by which a claim is put right, asked for when they are opened: they list the claims of the whole story.
    private void corrections(Context ctx) {
        Guard.editor(ctx);
        page(ctx, "corrections", Map.of("frame", frame(ctx, "Corrections", "corrections"), "view", CorrectionsView.of(theClaim(ctx), answers, corrections)));
    }

    private void reports(Context ctx) {
        page(ctx, "reports", Map.of("view", ReportRows.of(theClaim(ctx), Query.offset(ctx))));
    }

    private void evidence(Context ctx) {
        Claim claim = theClaim(ctx);
        String written = ctx.pathParam("report");
        if (!written.matches("\\d{1,9}") || Integer.parseInt(written) >= claim.reports().size()) {
            throw Problem.notFound("report", written);
        }
        page(ctx, "evidence", Map.of("view", EvidenceView.of(claim, Integer.parseInt(written), answers)));
    }

    private void drawing(Context ctx) {
        Claim claim = theClaim(ctx);
        Map<String, String> copies = Show.verbatim(answers.copies(claim.story()));
        ctx.contentType("image/svg+xml").result(RootDrawing.of(claim, copies, Query.number(ctx, "width", 760, 240, 2000), false, Show::report));
    }

    private void article(Context ctx) {
        String key = Query.required(ctx, "key");
        Reading reading = answers.reading(key).orElseThrow(() -> Problem.notFound("article", key));
        Map<Report, Claim> reports = answers.reportsIn(key);
        String shown = Query.words(ctx, "report");
        Report at = reports.keySet().stream().filter(r -> r.id().equals(shown)).findFirst().orElse(null);
        ArticleView view = ArticleView.of(reading, reports, at, answers.storyOf(key).orElse(null), answers.original(key).orElse(null));
        page(ctx, "article", Map.of("frame", frame(ctx, Show.title(reading.article()), "article"), "view", view));
    }

    private void original(Context ctx) {
        String key = Query.required(ctx, "key");
        Answers.Original original = answers.original(key).orElseThrow(() -> Problem.notFound("original of", key));
        ctx.header("Content-Disposition", "attachment; filename=\"" + original.sha256().substring(0, 12) + ".bin\"").contentType("application/octet-stream").result(original.bytes());
    }

    private void sources(Context ctx) {
        Answers.Slice<SourceRecord.Line> slice = answers.sources(Query.offset(ctx), Query.PAGE);
        page(ctx, "sources", Map.of("frame", frame(ctx, "Sources", "sources"), "lines", slice.of(), "pager", Pager.of(slice, Query.PAGE, "/sources")));
    }

    private void source(Context ctx) {
        String name = Query.required(ctx, "name");
        SourceRecord record = parties.of(answers.version(), name, () -> answers.source(name)).orElseThrow(() -> new Problem(404, "nothing rests on this party's word",
                "no claim in the ledger has \"" + name + "\" for its origin; it may still be named on the way to one"));
        page(ctx, "source", Map.of("frame", frame(ctx, record.name(), "source"), "view", SourceView.of(record, Query.offset(ctx), CLAIMS)));
    }

    private void map(Context ctx) {
        ClaimFilter filter = Query.filter(ctx);
        page(ctx, "map", Map.of("frame", frame(ctx, "Map", "map"), "filter", filter, "view", maps.of(answers.version(), Query.written(filter), () -> MapView.of(answers.claimsAtPlaces(filter, MAP_CLAIMS)))));
    }

    private void forecasts(Context ctx) {
        Answers.Slice<Claim> slice = answers.forecasts(Query.offset(ctx), Query.PAGE);
        List<LedgerStore.Judged> verdicts = corrections.verdicts();
        page(ctx, "forecasts", Map.of("frame", frame(ctx, "Forecasts", "forecasts"), "lines", slice.of().stream().map(c -> ForecastLine.of(c, verdicts)).toList(),
                "pager", Pager.of(slice, Query.PAGE, "/forecasts"), "mayJudge", corrections.areTaken() && frame(ctx, "", "").mayCorrect()));
    }

    private void search(Context ctx) {
        ClaimFilter filter = Query.filter(ctx);
        Answers.Slice<Claim> slice = answers.claims(filter, Query.offset(ctx), CLAIMS);
        Map<String, Map<String, String>> copies = new HashMap<>();
        List<ClaimLine> lines = slice.of().stream().map(c -> ClaimLine.of(c, copies.computeIfAbsent(c.story(), id -> Show.verbatim(answers.copies(id))))).toList();
        String written = Query.written(filter);
        page(ctx, "search", Map.of("frame", frame(ctx, filter.words() == null ? "Search" : filter.words(), "search"), "filter", filter, "lines", lines,
                "total", slice.total(), "pager", Pager.of(slice, CLAIMS, written.isEmpty() ? "/search" : "/search?" + written)));
    }

    private void add(Context ctx, @Nullable String problem, List<ArticleView> read, boolean kept) {
        Map<String, Object> parameters = new HashMap<>();
        Frame frame = frame(ctx, "Add", "add");
        parameters.put("frame", frame);
        parameters.put("problem", problem);
        parameters.put("read", read);
        parameters.put("kept", kept);
        parameters.put("mayKeep", frame.mayCorrect() && incoming.canKeep());
        // What was brought stays in the form: to keep it after a look at it, nobody pastes twice.
        parameters.put("text", Objects.requireNonNullElse(ctx.formParam("text"), ""));
        parameters.put("url", Objects.requireNonNullElse(ctx.formParam("url"), ""));
        parameters.put("largest", Desk.LARGEST_UPLOAD);
        page(ctx.status(problem == null ? 200 : 422), "add", parameters);
    }

    private void added(Context ctx) {
        List<Reading> readings;
        try {
            readings = incoming(ctx).stream().map(incoming::read).toList();
        } catch (Incoming.Unreadable e) {
            add(ctx, e.getMessage(), List.of(), false);
            return;
        } catch (IOException e) {
            add(ctx, "could not fetch it: " + e.getMessage(), List.of(), false);
            return;
        }
        boolean keep = "on".equals(ctx.formParam("keep")) && incoming.canKeep();
        if (keep) {
            Guard.editor(ctx);
            incoming.keep(readings);
        }
        add(ctx, null, readings.stream().map(r -> ArticleView.of(r, Map.of(), null, null, null)).toList(), keep);
    }

    private List<Article> incoming(Context ctx) throws Incoming.Unreadable, IOException {
        List<Article> articles = new ArrayList<>();
        String text = ctx.formParam("text");
        String url = ctx.formParam("url");
        if (text != null && !text.isBlank()) {
            articles.addAll(incoming.articles("pasted.txt", text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        }
        if (url != null && !url.isBlank()) {
            articles.addAll(incoming.fetch(url.strip()));
        }
        for (UploadedFile file : ctx.uploadedFiles("file")) {
            if (file.size() > 0) {
                try (InputStream in = file.content()) {
                    articles.addAll(incoming.articles(file.filename(), in.readAllBytes()));
                }
            }
        }
        if (articles.isEmpty()) {
            throw new Incoming.Unreadable("nothing to read: paste a text, give an address or choose a file");
        }
        return articles;
    }

    private void signIn(Context ctx, @Nullable String problem) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("byToken", guard.access().byToken());
        parameters.put("problem", problem);
        page(ctx.status(problem == null ? 200 : 401), "signIn", parameters);
    }

    private void signedIn(Context ctx) {
        String name = Optional.ofNullable(ctx.formParam("name")).orElse("");
        String password = Optional.ofNullable(ctx.formParam("password")).orElse("");
        if (guard.signIn(ctx, name, password).isPresent()) {
            ctx.redirect("/");
        } else {
            signIn(ctx, guard.access().byToken() ? "This is not the token." : "Name or password is wrong.");
        }
    }

    void problem(Context ctx, int status, String title, String detail) {
        ctx.status(status);
        page(ctx, "problem", Map.of("frame", frame(ctx, title, "problem"), "status", status, "title", title, "detail", detail));
    }
}
