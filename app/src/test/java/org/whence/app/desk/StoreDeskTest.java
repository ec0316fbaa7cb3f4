package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.article.Article;
import org.whence.core.attribution.Modality;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.archive.Evidence;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;

/// The desk over a ledger in its store: what it derives itself from the newsrooms' readings.
class StoreDeskTest {

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private LedgerStore store;
    private StoreAnswers answers;
    private Desk desk;

    private LedgerStore writer() {
        return LedgerStore.open(folder, RarityTable.shipped(), Clock.systemUTC());
    }

    @BeforeEach
    void open() throws IOException {
        try (LedgerStore writer = writer()) {
            writer.add(Newsroom.all().readings());
        }
        store = LedgerStore.openToRead(folder);
        answers = new StoreAnswers(store);
        desk = Desk.start(answers, new StoreCorrections(store, this::writer), new Trial.FirstWord(), Access.loopback(), "127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        HttpResponse<String> page = get("/add");
        String form = Jsoup.parse(page.body()).select("input[name=form]").attr("value");
        StringBuilder body = new StringBuilder("form=" + form);
        fields.forEach((name, value) -> body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]).POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void itAnswersAsTheLedgerInMemoryDoes() {
        LedgerAnswers inMemory = new LedgerAnswers(Newsroom.all().readings(), store.ledger());
        assertThat(answers.stories(0, 50).of()).containsExactlyInAnyOrderElementsOf(inMemory.stories(0, 50).of());
        assertThat(answers.stories(2, 2).of()).hasSize(2);
        List<Claim> all = answers.claims(ClaimFilter.ALL, 0, 500).of();
        assertThat(all).containsExactlyInAnyOrderElementsOf(inMemory.claims(ClaimFilter.ALL, 0, 500).of());
        assertThat(answers.claims(ClaimFilter.ALL, 3, 2).total()).isEqualTo(all.size());
        for (Claim claim : all) {
            assertThat(answers.claim(claim.id())).isEqualTo(inMemory.claim(claim.id()));
            String key = claim.reports().getFirst().article();
            assertThat(answers.storyOf(key)).isEqualTo(inMemory.storyOf(key));
            assertThat(answers.reportsIn(key)).isEqualTo(inMemory.reportsIn(key));
            assertThat(answers.original(key).orElseThrow().sha256()).isEqualTo(inMemory.original(key).orElseThrow().sha256());
        }
        ClaimFilter circular = new ClaimFilter(null, null, null, null, null, null, true, false, false, false);
        assertThat(answers.claims(circular, 0, 500).of()).containsExactlyInAnyOrderElementsOf(inMemory.claims(circular, 0, 500).of());
    }

    @Test
    void everyPageStandsOnIt() throws Exception {
        Claim claim = answers.claims(ClaimFilter.ALL, 0, 1).of().getFirst();
        for (String path : List.of("/", "/search?q=vehicles", "/sources", "/map", "/forecasts", "/corrections", Show.claim(claim.id()), Show.claim(claim.id()) + "/report", Show.story(claim.story()),
                Show.article(claim.reports().getFirst().article()), "/export?format=csv", "/api/v1/claims")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void whatIsPutRightCanBeUndone() throws Exception {
        Claim claim = answers.claims(ClaimFilter.ALL, 0, 500).of().stream().filter(c -> c.reports().size() > 2).findFirst().orElseThrow();
        String before = answers.version();
        String last = claim.reports().getLast().id();
        assertThat(post("/corrections", Map.of("kind", "split", "report", last, "claim", claim.id())).statusCode()).isEqualTo(302);
        assertThat(answers.version()).isNotEqualTo(before);
        assertThat(answers.claims(ClaimFilter.ALL, 0, 500).of()).anyMatch(c -> c.reports().size() == 1 && c.reports().getFirst().id().equals(last));
        Document log = Jsoup.parse(get("/corrections").body());
        assertThat(log.select("tbody tr").text()).contains("local").contains(last);
        assertThat(post("/corrections/undo", Map.of("id", log.select("input[name=id]").attr("value"))).statusCode()).isEqualTo(302);
        assertThat(answers.claim(claim.id())).hasValue(claim);
        assertThat(Jsoup.parse(get("/corrections").body()).select("tbody tr").text()).contains("by local");
        assertThat(post("/corrections", Map.of("kind", "guess", "report", last)).statusCode()).isEqualTo(400);
        assertThat(post("/corrections/undo", Map.of("id", "99")).statusCode()).isEqualTo(404);
    }

    /// A page that is kept does not hide from an editor what they did.
    @Test
    void whoPutsSomethingRightSeesItOnTheNextPage() throws Exception {
        Claim claim = answers.claims(ClaimFilter.ALL, 0, 500).of().stream().filter(c -> c.reports().size() > 2).findFirst().orElseThrow();
        List<String> pages = List.of("/search", Show.story(claim.story()), "/");
        List<String> before = new ArrayList<>();
        for (String page : pages) {
            before.add(get(page).body());
            assertThat(get(page).body()).isEqualTo(before.getLast());
        }
        post("/corrections", Map.of("kind", "split", "report", claim.reports().getLast().id(), "claim", claim.id()));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(get(pages.get(i)).body()).as(pages.get(i)).isNotEqualTo(before.get(i));
        }
    }

    /// An address that was passed on leads to what holds its first report now, and says so where nothing does.
    @Test
    void anAddressThatMovedLeadsOnAndOneThatIsGoneSaysSo() throws Exception {
        List<String> followed = new ArrayList<>();
        for (Claim claim : answers.claims(ClaimFilter.ALL, 0, 500).of()) {
            String first = claim.reports().getFirst().article();
            Report second = claim.reports().stream().filter(r -> !r.article().equals(first)).findFirst().orElse(null);
            if (second == null) {
                continue;
            }
            Reading reading = answers.reading(first).orElseThrow();
            try (LedgerStore writer = writer()) {
                writer.remove(first);
            }
            HttpResponse<String> gone = get(Show.claim(claim.id()));
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("this claim is gone").contains("look for it by its words");
            Claim meanwhile = answers.reportsIn(second.article()).entrySet().stream().filter(e -> e.getKey().id().equals(second.id())).map(Map.Entry::getValue).findFirst().orElseThrow();
            assertThat(get(Show.claim(meanwhile.id())).statusCode()).isEqualTo(200);
            Story story = answers.story(meanwhile.story()).orElseThrow();
            try (LedgerStore writer = writer()) {
                writer.add(List.of(reading));
            }
            if (store.claim(meanwhile.id(), false).isEmpty()) {
                HttpResponse<String> moved = get(Show.claim(meanwhile.id()));
                assertThat(moved.statusCode()).isEqualTo(303);
                assertThat(moved.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith(Show.claim(claim.id())));
                assertThat(get("/api/v1/claims/" + meanwhile.id()).body()).contains("\"id\":\"" + claim.id() + "\"");
                assertThat(get(Show.claim(meanwhile.id()) + "/evidence/0").statusCode()).as("a part of another claim would not fit into the page").isEqualTo(404);
                followed.add(meanwhile.id());
            }
            if (store.story(story.id()).isEmpty()) {
                HttpResponse<String> moved = get(Show.story(story.id()));
                assertThat(moved.statusCode()).isEqualTo(303);
                assertThat(moved.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith(Show.story(claim.story())));
                followed.add(story.id());
            }
        }
        assertThat(followed).anyMatch(id -> id.startsWith("c")).anyMatch(id -> id.startsWith("s"));
        assertThat(get("/stories/s0").body()).contains("this story is gone");
    }

    /// The forms by which a claim is put right come when they are opened.
    @Test
    void theFormsOfAClaimComeWhenTheyAreOpened() throws Exception {
        Claim claim = answers.claims(ClaimFilter.ALL, 0, 500).of().stream().filter(c -> c.reports().size() > 2).findFirst().orElseThrow();
        String asked = Jsoup.parse(get(Show.claim(claim.id())).body()).select("details.corrections").attr("hx-get");
        Document forms = Jsoup.parse(get(asked).body());
        assertThat(forms.select("form input[name=kind]").eachAttr("value")).contains("merge", "split");
        assertThat(forms.select("form[action=/corrections] input[name=claim]").eachAttr("value")).containsOnly(claim.id());
    }

    /// While another process adds, the ledger cannot be put right: that is said, and is no fault of the program.
    @Test
    void aLedgerThatAnotherProcessWritesToIsSaidToBeSo() throws Exception {
        String report = answers.claims(ClaimFilter.ALL, 0, 1).of().getFirst().reports().getFirst().id();
        ReaderIncoming incoming = new ReaderIncoming(new Trial.FirstWord()::read, new Inputs(Limits.DEFAULT), this::writer);
        try (LedgerStore other = writer()) {
            assertThat(other.counts()).containsKey("claim");
            HttpResponse<String> answer = post("/corrections", Map.of("kind", "split", "report", report));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("cannot be written now");
            assertThatThrownBy(() -> incoming.keep(List.of(new Trial.FirstWord().read(Article.of("late", "Brenn said so."))))).isInstanceOf(Problem.class);
        }
        incoming.keep(List.of(new Trial.FirstWord().read(Article.of("late", "Brenn said so."))));
        assertThat(answers.reading("late")).isPresent();
    }

    @Test
    void aVerdictStandsUntilItIsTakenBack() throws Exception {
        Reading said = new Trial.FirstWord().read(Article.of("soon", "Brenn will close the bridge in May."));
        Attribution a = said.attributions().getFirst();
        Attribution promise = new Attribution(a.id(), a.parent(), a.relay(), a.in(), a.finder(), a.type(), a.content(), a.cue(), a.source(), a.chain(), Modality.INTENT, a.polarity(), a.certainty(),
                a.quantities(), a.places(), a.speech(), a.confidence());
        try (LedgerStore writer = writer()) {
            writer.add(List.of(new Reading(said.article(), List.of(promise), List.of(), List.of())));
        }
        Claim forecast = answers.claim(answers.forecasts(0, 1).of().getFirst());
        assertThat(post("/verdicts", Map.of("report", forecast.reports().getFirst().id(), "verdict", "did-not")).statusCode()).isEqualTo(302);
        Document page = Jsoup.parse(get("/forecasts").body());
        assertThat(page.select("tbody tr").first().text()).contains("did not").contains("local");
        assertThat(Jsoup.parse(get("/corrections").body()).text()).contains("Verdicts on forecasts").contains("did not");
        String id = page.select("form[action=/verdicts/undo] input[name=id]").attr("value");
        assertThat(post("/verdicts/undo", Map.of("id", id)).statusCode()).isEqualTo(302);
        assertThat(get("/forecasts").body()).doesNotContain("/verdicts/undo");
        assertThat(post("/verdicts/undo", Map.of("id", id)).statusCode()).isEqualTo(404);
        assertThat(post("/verdicts", Map.of("report", "r", "verdict", "perhaps")).statusCode()).isEqualTo(400);
    }

    /// Everything that can be put right on a page: two claims merged, a trace cut, two names joined, each undone.
    @Test
    void mergeAliasAndCutLeaveAnEntryEachThatCanBeUndone() throws Exception {
        List<Claim> claims = answers.claims(ClaimFilter.ALL, 0, 500).of();
        Claim traced = claims.stream().filter(c -> c.reports().stream().anyMatch(r -> !r.steps().isEmpty())).findFirst().orElseThrow();
        int index = java.util.stream.IntStream.range(0, traced.reports().size()).filter(i -> !traced.reports().get(i).steps().isEmpty()).findFirst().orElseThrow();
        String on = traced.reports().get(traced.reports().get(index).steps().getFirst().report()).id();
        Claim other = claims.stream().filter(c -> c.story().equals(traced.story()) && !c.id().equals(traced.id())).findFirst().orElseThrow();
        List<Map<String, String>> all = List.of(
                Map.of("kind", "merge", "report", traced.reports().getFirst().id(), "other", other.reports().getFirst().id()),
                Map.of("kind", "wrong-trace", "trace", traced.reports().get(index).id() + " " + on),
                Map.of("kind", "alias", "name", "Groundtrace", "other", "the Groundtrace institute"));
        for (Map<String, String> one : all) {
            String before = answers.version();
            assertThat(post("/corrections", one).statusCode()).as(one.toString()).isEqualTo(302);
            assertThat(answers.version()).isNotEqualTo(before);
        }
        Document log = Jsoup.parse(get("/corrections").body());
        assertThat(log.select("tbody tr")).hasSize(3);
        for (String id : log.select("input[name=id]").eachAttr("value")) {
            assertThat(post("/corrections/undo", Map.of("id", id)).statusCode()).isEqualTo(302);
        }
        assertThat(answers.claims(ClaimFilter.ALL, 0, 500).of()).containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void whatOthersAddIsSeen() {
        String before = answers.version();
        try (LedgerStore writer = writer()) {
            writer.add(List.of(new Trial.FirstWord().read(Article.of("new", "Brenn said that the bridge is closed."))));
        }
        assertThat(answers.version()).isNotEqualTo(before);
        assertThat(answers.reading("new")).isPresent();
    }

    /// The article as it came, byte for byte, where the ledger kept it, and its hash beside the evidence.
    @Test
    void anArticleShowsTheBytesThatCame() throws Exception {
        Article article = Article.of("page", "Brenn said that the ferry is late.");
        byte[] body = "<html><p>Brenn said that the ferry is late.</p></html>".getBytes(StandardCharsets.UTF_8);
        Path kept = folder.resolve("evidence");
        KeptOriginals originals = new KeptOriginals(kept);
        assertThat(originals.of("page")).isEmpty();
        Files.createDirectories(kept);
        String sha256 = Evidence.sha256(body);
        String http = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n";
        String record = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
                + "WARC-Target-URI: https://a.example/\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + (http.length() + body.length) + "\r\n\r\n" + http;
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(record.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        Files.write(kept.resolve("evidence-00001.warc.gz"), out.toByteArray());
        Files.writeString(kept.resolve("index.tsv"), "page\t" + sha256 + "\t2026-01-02T03:04:05Z\tevidence-00001.warc.gz\t0\t" + out.size() + "\n");
        assertThat(originals.of("page")).hasValueSatisfying(original -> {
            assertThat(original.bytes()).isEqualTo(body);
            assertThat(original.sha256()).isEqualTo(sha256);
            assertThat(original.contentType()).isEqualTo("text/html");
            assertThat(original.kept()).isTrue();
        });
        try (LedgerStore writer = writer()) {
            writer.add(List.of(new Trial.FirstWord().read(article)));
        }
        assertThat(new StoreAnswers(store, originals).original("page").orElseThrow().bytes()).isEqualTo(body);
        assertThat(answers.original("page").orElseThrow().kept()).isFalse();
    }

    @Test
    void openPagesAreToldWhatComesIn() throws Exception {
        HttpResponse<java.io.InputStream> stream = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/api/v1/events")).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (java.io.BufferedReader lines = new java.io.BufferedReader(new java.io.InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            String first = next(lines);
            assertThat(first).isEqualTo("data: " + answers.version());
            try (LedgerStore writer = writer()) {
                writer.add(List.of(new Trial.FirstWord().read(Article.of("told", "Brenn said that the ferry is late."))));
            }
            assertThat(next(lines)).isEqualTo("data: " + answers.version()).isNotEqualTo(first);
        }
        assertThat(get("/api/v1/events").statusCode()).isEqualTo(406);
    }

    private static String next(java.io.BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void addressesOfTheOwnNetworkAreNotFetched() {
        for (String address : List.of("http://127.0.0.1/x", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest", "file:///etc/passwd", "ftp://example.org/", "http://user@example.org/", "nonsense", "http://100.64.0.1/")) {
            assertThatThrownBy(() -> ReaderIncoming.checkPublic(address)).as(address).isInstanceOf(Incoming.Unreadable.class);
        }
    }
}
