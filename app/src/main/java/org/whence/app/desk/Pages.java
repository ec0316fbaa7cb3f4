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
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /// Bytes of pages, as they are sent, that are kept.
    private static final long PAGES = 32L << 20;

    /// Parts of the list of forecasts that are kept, in bytes beside the lines themselves.
    private static final long FORECASTS = 1L << 20;

    private final Answers answers;
    private final Incoming incoming;
    private final Guard guard;
    private final Corrections corrections;
    private final Templates templates = new Templates();
    private final Current<Made> pages;
    private final Current<Answers.Slice<ForecastLine>> forecasts;
    private final ClaimLines lines;
    private final Held<TodayView.Block> blocks = new Held<>(500);
    private final Held<List<MapView.Pin>> pins = new Held<>(20_000, of -> 1 + of.size());
    private final Held<ForecastLine> forecastLines = new Held<>(5_000, line -> 1 + line.reports().size() / 10);

    Pages(Answers answers, Corrections corrections, Incoming incoming, Guard guard) {
        this.answers = answers;
        this.corrections = corrections;
        this.incoming = incoming;
        this.guard = guard;
        this.lines = new ClaimLines(answers);
        this.pages = new Current<>(PAGES, page -> page.packed().length, answers, System::nanoTime);
        this.forecasts = new Current<>(FORECASTS, slice -> slice.of().size(), answers, System::nanoTime);
    }

    /// A person changed something at this desk: they see it on the next page that they open.
    void changed() {
        pages.changed();
        forecasts.changed();
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

    /// The frame of a page that is the same for all who may do the same: it carries nobody's secret.
    private Frame shared(Context ctx, String title, String page) {
        Frame frame = frame(ctx, title, page);
        return new Frame(title, page, "", frame.person(), frame.mayCorrect(), frame.signedIn());
    }

    /// What a kept page is known by: its address, and what of it depends on who looks.
    private String key(Context ctx) {
        Frame frame = frame(ctx, "", "");
        return ctx.path() + '?' + Objects.requireNonNullElse(ctx.queryString(), "") + '\n' + frame.person() + '\n' + frame.mayCorrect() + frame.signedIn();
    }

    private void page(Context ctx, String template, Map<String, Object> parameters) {
        Made.of(templates.render(template, parameters)).send(ctx);
    }

    /// A page that is made from one story.
    private void kept(Context ctx, String template, Supplier<String> basis, Supplier<Map<String, Object>> parameters) {
        pages.of(key(ctx), basis, () -> Made.of(templates.render(template, parameters.get()))).send(ctx);
    }

    /// A page that any change of the ledger may change.
    private void keptAWhile(Context ctx, String template, Supplier<String> basis, Supplier<Map<String, Object>> parameters) {
        pages.ofTheWhole(key(ctx), basis, () -> Made.of(templates.render(template, parameters.get()))).send(ctx);
    }

    private void today(Context ctx) {
        int offset = Query.offset(ctx);
        keptAWhile(ctx, "today", answers::version, () -> {
            Answers.Slice<Story> slice = answers.stories(offset, STORIES);
            return Map.of("frame", shared(ctx, "Today", "today"), "days", TodayView.of(slice.of(), this::block), "pager", Pager.of(slice, STORIES, "/"));
        });
    }

    private TodayView.Block block(Story story) {
        return blocks.of(story.id() + ' ' + answers.basisOf(story.id()), () -> TodayView.block(story, answers, lines));
    }

    private Story theStory(String id) {
        Story story = answers.story(id).orElseThrow(() -> new Problem(404, "this story is gone", "the ledger has no story \"" + id + "\": its articles were taken out, or the address is mistyped; look for it by its words"));
        if (!story.id().equals(id)) {
            throw new Moved(Show.story(story.id()));
        }
        return story;
    }

    private void story(Context ctx) {
        String id = ctx.pathParam("id");
        int offset = Query.offset(ctx);
        int articles = Query.offset(ctx, "articles");
        kept(ctx, "story", () -> answers.basisOf(theStory(id).id()), () -> {
            StoryView view = StoryView.of(theStory(id), answers, lines, offset, articles, CLAIMS);
            return Map.of("frame", shared(ctx, view.title(), "story"), "view", view);
        });
    }

    /// The claim that a page is about.
    ///
    /// @param below the page's address below that of the claim
    private LedgerStore.Found found(Context ctx, String below) {
        String id = ctx.pathParam("id");
        LedgerStore.Found found = answers.find(id).orElseThrow(() -> new Problem(404, "this claim is gone",
                "the ledger has no claim \"" + id + "\": the articles that reported it were taken out or read anew, or the address is mistyped; look for it by its words"));
        if (!found.id().equals(id)) {
            throw new Moved(Show.claim(found.id()) + below);
        }
        return found;
    }

    /// The claim that a part of a page is about: a part of another claim's would not fit into it.
    private LedgerStore.Found same(Context ctx) {
        try {
            return found(ctx, "");
        } catch (Moved e) {
            throw new Problem(404, "this claim has changed", "its reports stand at " + e.address() + " now; load the page again");
        }
    }

    private void claim(Context ctx) {
        boolean corrected = Query.flag(ctx, "corrected");
        if (corrected && answers.find(ctx.pathParam("id")).isEmpty()) {
            ctx.redirect("/corrections");
            return;
        }
        kept(ctx, "claim", () -> found(ctx, "").basis(), () -> {
            Claim claim = answers.claim(found(ctx, ""));
            Frame frame = shared(ctx, claim.proposition(), "claim");
            return Map.of("frame", frame, "view", ClaimView.of(claim, answers), "correctable", frame.mayCorrect() && corrections.areTaken());
        });
    }

    /// The forms by which a claim is put right, asked for when they are opened: they list the claims of the whole story.
    private void corrections(Context ctx) {
        Guard.editor(ctx);
        page(ctx, "corrections", answers.atOnce(() -> Map.of("frame", frame(ctx, "Corrections", "corrections"), "view", CorrectionsView.of(answers.claim(same(ctx)), answers, corrections))));
    }

    private void reports(Context ctx) {
        int offset = Query.offset(ctx);
        kept(ctx, "reports", () -> same(ctx).basis(), () -> Map.of("view", ReportRows.of(answers.claim(same(ctx)), offset)));
    }

    private void evidence(Context ctx) {
        String written = ctx.pathParam("report");
        kept(ctx, "evidence", () -> same(ctx).basis(), () -> {
            Claim claim = answers.claim(same(ctx));
            if (!written.matches("\\d{1,9}") || Integer.parseInt(written) >= claim.reports().size()) {
                throw Problem.notFound("report", written);
            }
            return Map.of("view", EvidenceView.of(claim, Integer.parseInt(written), answers));
        });
    }

    private void drawing(Context ctx) {
        int width = Query.number(ctx, "width", 760, 240, 2000);
        String drawing = answers.atOnce(() -> {
            Claim claim = answers.claim(found(ctx, "/roots.svg"));
            return RootDrawing.of(claim, Show.verbatim(answers.copies(claim.story())), width, false, Show::report);
        });
        ctx.contentType("image/svg+xml").result(drawing);
    }

    private void article(Context ctx) {
        String key = Query.required(ctx, "key");
        String shown = Query.words(ctx, "report");
        kept(ctx, "article", () -> answers.basisOfArticle(key), () -> {
            Reading reading = answers.reading(key).orElseThrow(() -> Problem.notFound("article", key));
            Map<Report, Claim> reports = answers.reportsIn(key);
            Report at = reports.keySet().stream().filter(r -> r.id().equals(shown)).findFirst().orElse(null);
            ArticleView view = ArticleView.of(reading, reports, at, answers.storyOf(key).orElse(null), answers.originalNote(key).orElse(null));
            return Map.of("frame", shared(ctx, Show.title(reading.article()), "article"), "view", view);
        });
    }

    private void original(Context ctx) {
        String key = Query.required(ctx, "key");
        Answers.Original original = answers.original(key).orElseThrow(() -> Problem.notFound("original of", key));
        ctx.header("Content-Disposition", "attachment; filename=\"" + original.sha256().substring(0, 12) + ".bin\"").contentType("application/octet-stream").result(original.bytes());
    }

    private void sources(Context ctx) {
        int offset = Query.offset(ctx);
        keptAWhile(ctx, "sources", answers::version, () -> {
            Answers.Slice<SourceRecord.Line> slice = answers.sources(offset, Query.PAGE);
            return Map.of("frame", shared(ctx, "Sources", "sources"), "lines", slice.of(), "pager", Pager.of(slice, Query.PAGE, "/sources"));
        });
    }

    private void source(Context ctx) {
        String name = Query.required(ctx, "name");
        int offset = Query.offset(ctx);
        keptAWhile(ctx, "source", () -> answers.basisOfParty(name), () -> {
            // Nothing rests on the word of a party that only carries others': what it carries is shown.
            SourceRecord record = answers.source(name).orElseThrow(() -> new Moved("/search?party=" + Query.encode(name)));
            return Map.of("frame", shared(ctx, record.name(), "source"), "view", SourceView.of(record, offset, CLAIMS));
        });
    }

    private void map(Context ctx) {
        ClaimFilter filter = Query.filter(ctx);
        keptAWhile(ctx, "map", answers::version, () -> {
            Stream<MapView.Pin> here = answers.findAtPlaces(filter, MAP_CLAIMS).stream().flatMap(one -> pins.of(one.id() + ' ' + one.basis(), () -> MapView.pins(answers.claim(one))).stream());
            return Map.of("frame", shared(ctx, "Map", "map"), "filter", filter, "view", MapView.of(here));
        });
    }

    /// Its forms carry the secret of who looks, so that what is kept is the lines.
    private void forecasts(Context ctx) {
        int offset = Query.offset(ctx);
        Answers.Slice<ForecastLine> slice = forecasts.ofTheWhole(Integer.toString(offset), answers::version, () -> {
            Answers.Slice<LedgerStore.Found> found = answers.forecasts(offset, Query.PAGE);
            return new Answers.Slice<>(found.of().stream().map(one -> forecastLines.of(one.id() + ' ' + one.basis(), () -> ForecastLine.of(answers.claim(one)))).toList(), offset, found.total());
        });
        List<LedgerStore.Judged> verdicts = corrections.verdicts();
        Frame frame = frame(ctx, "Forecasts", "forecasts");
        page(ctx, "forecasts", Map.of("frame", frame, "lines", slice.of().stream().map(line -> line.judged(verdicts)).toList(),
                "pager", Pager.of(slice, Query.PAGE, "/forecasts"), "mayJudge", corrections.areTaken() && frame.mayCorrect()));
    }

    private void search(Context ctx) {
        ClaimFilter filter = Query.filter(ctx);
        int offset = Query.offset(ctx);
        keptAWhile(ctx, "search", answers::version, () -> {
            Answers.Slice<LedgerStore.Found> slice = answers.find(filter, offset, CLAIMS);
            String written = Query.written(filter);
            return Map.of("frame", shared(ctx, filter.words() == null ? "Search" : filter.words(), "search"), "filter", filter, "lines", lines.of(slice.of()),
                    "total", slice.total(), "pager", Pager.of(slice, CLAIMS, written.isEmpty() ? "/search" : "/search?" + written));
        });
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
