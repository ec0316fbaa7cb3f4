package org.whence.app.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.app.Failure;
import org.whence.app.metrics.Log;
import org.whence.app.metrics.Metrics;
import org.whence.app.metrics.Watched;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.LedgerStore;

/// A walk through a desk by its own links. The launcher makes its cache of loaded classes from a run that takes it, so that a desk starts
/// with the classes of its pages at hand.
public final class Rehearsal {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final List<String> DOORS = List.of("/", "/search", "/sources", "/map", "/forecasts", "/add", "/corrections", "/assets/desk.css", "/assets/desk.js", "/assets/htmx.js", "/api/v1",
            "/api/v1/claims?limit=5", "/api/v1/stories?limit=5");

    private static final int PAGES = 60;

    private Rehearsal() {}

    /// Opens a desk over a ledger for as long as the walk takes.
    ///
    /// @throws Failure if a page does not answer as it should
    public static void of(Path ledger) throws InterruptedException {
        Log silent = new Log(new PrintWriter(Writer.nullWriter()), Log.Format.TEXT, Clock.systemUTC());
        try (Metrics metrics = new Metrics();
                LedgerStore store = LedgerStore.openToRead(ledger);
                OnDemand whence = new OnDemand();
                Desk desk = Desk.start(new StoreAnswers(store), Corrections.NONE, new ReaderIncoming(whence, new Inputs(Limits.DEFAULT), null), Access.loopback(), "127.0.0.1", 0, new Watched(metrics, silent))) {
            metrics.watch(store);
            walk("http://127.0.0.1:" + desk.port(), PAGES);
        } catch (IOException e) {
            throw new Failure("the desk cannot be rehearsed: " + e.getMessage(), e);
        }
    }

    /// Visits a desk's pages, each once.
    ///
    /// @param desk where it stands, such as `http://127.0.0.1:7411`
    /// @param most how many pages at most
    /// @return how many pages were visited
    /// @throws Failure if one of them does not answer as it should
    static int walk(String desk, int most) throws InterruptedException {
        Set<String> seen = new LinkedHashSet<>(DOORS);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int next = 0; next < seen.size() && next < most; next++) {
                String page = seen.stream().skip(next).findFirst().orElseThrow();
                HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(desk + page)).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new Failure(desk + page + ": answered with status " + answer.statusCode());
                }
                for (Matcher link = LINK.matcher(answer.body()); link.find() && seen.size() < most;) {
                    seen.add(link.group(1).replace("&amp;", "&"));
                }
            }
        } catch (IOException e) {
            throw new Failure(desk + ": " + e.getMessage(), e);
        }
        return Math.min(most, seen.size());
    }
}
