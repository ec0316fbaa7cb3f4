package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.app.desk.root.Claims;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.core.text.Text;
import org.whence.io.wire.Json;
import tools.jackson.databind.JsonNode;

class DeskTest {

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Trial.start(Access.loopback());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static HttpResponse<String> get(Desk at, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at.port() + path));
        return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(Desk at, String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at.port() + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
    }

    // The pages.

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories/s-dorvik", "/claims/dorvik-c1", "/claims/dorvik-c1/report", "/claims/dorvik-c1/reports?offset=2", "/claims/dorvik-c1/evidence/3",
        "/article?key=https%3A%2F%2Fnordenwire.example%2Fworld%2Fdorvik-70-vehicles-dispatch", "/sources", "/source?name=Groundtrace", "/map", "/forecasts", "/search?q=lenna&circular=on", "/add"})
    void pagesAnswerUnderAStrictPolicy(String path) throws Exception {
        HttpResponse<String> page = get(desk, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'").doesNotContain("unsafe");
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("script:not([src]), style, [style]")).isEmpty();
        for (Element element : document.getAllElements()) {
            assertThat(element.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on"));
        }
    }

    @Test
    void linksOfAPageLeadSomewhere() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        List<String> next = new ArrayList<>(List.of("/", "/claims/fellgate-c1", "/source?name=Corran"));
        for (int i = 0; i < next.size() && seen.size() < 120; i++) {
            if (seen.add(next.get(i))) {
                HttpResponse<String> page = get(desk, next.get(i));
                assertThat(page.statusCode()).as(next.get(i)).isIn(200, 302);
                Jsoup.parse(page.body()).select("a[href^=/]").stream().map(a -> a.attr("href").replaceFirst("#.*", ""))
                        .filter(href -> !href.startsWith("/source?")).forEach(next::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void aClaimSaysItsRoots() throws Exception {
        Document page = Jsoup.parse(get(desk, "/claims/fellgate-c4").body());
        assertThat(page.select(".sum").text()).startsWith("4 reports in 3 articles · 1 root");
        assertThat(page.select(".sum .finding")).hasSize(1);
        assertThat(page.select(".changes li")).hasSize(2);
        assertThat(page.select("table.reports tbody tr")).hasSize(4);
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertThat(get(desk, "/claims/none", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get(desk, "/claims/none", "Accept", "text/html").body()).contains("no claim \"none\"");
        assertThat(get(desk, "/nowhere", "Accept", "text/html").body()).contains("nothing stands at /nowhere");
        HttpResponse<String> problem = get(desk, "/api/v1/nowhere");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static Stream<String> hostile() {
        return Stream.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "' onmouseover='alert(1)", "</textarea><svg onload=alert(1)>", "\u202Egnp.exe\u0000\u001B[31m");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsStayWords(String words) throws Exception {
        Article article = new Article("1", words, words + "\nsecond", words, words, Published.parse("2026-01-02").orElseThrow(), null, Text.of(words + "\n" + words), List.of(), Intake.NONE);
        Claim shape = Claims.of(5, 6, 2, words);
        Claim claim = new Claim("c1", "s1", words, shape.modality(), shape.reports(), shape.origins(), shape.unattributed(), shape.drift(), List.of());
        Ledger ledger = new Ledger(List.of(new Story("s1", words, null, null, claim.reports().stream().map(Report::article).toList()), new Story("s2", words, null, null, List.of(words))), List.of(), List.of(claim));
        try (Desk hostile = Trial.start(new LedgerAnswers(List.of(new Reading(article, List.of(), List.of(), List.of())), ledger), Access.loopback(), 0)) {
            String origin = URLEncoder.encode(claim.origins().getFirst().name(), StandardCharsets.UTF_8);
            for (String path : List.of("/", "/stories/s1", "/stories/s2", "/claims/c1", "/claims/c1/evidence/0", "/claims/c1/report", "/sources", "/source?name=" + origin, "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                    "/article?key=" + URLEncoder.encode(words, StandardCharsets.UTF_8))) {
                HttpResponse<String> page = get(hostile, path);
                Document document = Jsoup.parse(page.body());
                assertThat(document.select("script:not([src]), img")).as(path).isEmpty();
                assertThat(page.body()).as(path).doesNotContain("\u202E").doesNotContain("\u001B").doesNotContain("\u0000");
                for (Element element : document.getAllElements()) {
                    assertThat(element.attributes().asList()).as(path).noneMatch(a -> a.getKey().startsWith("on"));
                    assertThat(element.attr("href").strip().toLowerCase(java.util.Locale.ROOT)).as(path).doesNotStartWith("javascript");
                }
            }
        }
    }

    // REST.

    private static JsonNode json(String body) throws Exception {
        return Json.parse(body);
    }

    @Test
    void theDocumentNamesEveryEndpointAndEveryAnswerFitsItsSchema() throws Exception {
        String document = get(desk, "/api/v1/openapi.json").body();
        JsonNode api = json(document);
        assertThat(api.get("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(api.get("paths").propertyNames()).contains("/claims", "/claims/{id}", "/stories", "/events", "/export");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonNode index = json(get(desk, "/api/v1").body());
        assertThat(index.get("endpoints").size()).isGreaterThan(10);
        for (JsonNode endpoint : index.get("endpoints")) {
            String path = endpoint.get("path").stringValue();
            String below = path.substring("/api/v1".length());
            JsonNode operation = api.get("paths").get(below.isEmpty() ? "/" : below).get(endpoint.get("method").stringValue().toLowerCase(java.util.Locale.ROOT));
            assertThat(operation).as(path).isNotNull();
            if (!endpoint.get("method").stringValue().equals("GET") || below.equals("/export")) {
                continue;
            }
            String asked = path.replace("/stories/{id}", "/stories/s-dorvik").replace("/claims/{id}", "/claims/dorvik-c1")
                    + (below.equals("/readings") ? "?key=https%3A%2F%2Fvta.example%2Fen%2Fdefence%2Flenna-statement" : below.equals("/source") ? "?name=Groundtrace" : "");
            HttpResponse<String> answer = get(desk, asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            String name = operation.get("responses").get("200").get("content").get("application/json").get("schema").get("$ref").stringValue();
            String schema = "{\"$ref\": \"" + name + "\", \"components\": " + api.get("components") + "}";
            assertThat(registry.getSchema(schema, InputFormat.JSON).validate(answer.body(), InputFormat.JSON)).as(asked).isEmpty();
        }
    }

    @Test
    void partsMakeTheWhole() throws Exception {
        List<String> ids = new ArrayList<>();
        long total = 1;
        for (int offset = 0; offset < total; offset += 7) {
            JsonNode part = json(get(desk, "/api/v1/claims?limit=7&offset=" + offset).body());
            total = part.get("total").longValue();
            part.get("claims").forEach(c -> ids.add(c.get("id").stringValue()));
        }
        assertThat(ids).hasSize(44).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"circular=true, 22", "disputed=true, 19", "drift=true, 12", "party=groundtrace, 1", "publisher=Norden, 1", "about=naryn, 4", "q=dorvik+vehicles, 3", "since=2025-11-04, 5",
        "until=2025-03-11, 3"})
    void filtersAsk(String query, int expected) throws Exception {
        JsonNode found = json(get(desk, "/api/v1/claims?limit=500&" + query).body());
        assertThat(found.get("total").intValue()).isEqualTo(found.get("claims").size());
        List<Claim> all = Newsroom.all().ledger().claims();
        for (JsonNode claim : found.get("claims")) {
            Claim one = all.stream().filter(c -> c.id().equals(claim.get("id").stringValue())).findFirst().orElseThrow();
            switch (query.substring(0, query.indexOf('='))) {
                case "circular" -> assertThat(one.circular()).isTrue();
                case "disputed" -> assertThat(one.disputedBy()).isNotEmpty();
                case "drift" -> assertThat(one.drift()).isNotEmpty();
                default -> assertThat(one.toString().toLowerCase(java.util.Locale.ROOT)).contains(query.substring(query.indexOf('=') + 1).split("[+]|-\\d\\d$")[0].toLowerCase(java.util.Locale.ROOT));
            }
        }
        assertThat(found.get("claims").size()).as(query).isEqualTo(expected);
    }

    @Test
    void anonymousAsksForAnOriginWithoutAName() throws Exception {
        List<String> expected = Newsroom.all().ledger().claims().stream().filter(c -> c.origins().stream().anyMatch(o -> !o.named())).map(Claim::id).toList();
        JsonNode found = json(get(desk, "/api/v1/claims?limit=500&anonymous=true").body());
        List<String> ids = new ArrayList<>();
        found.get("claims").forEach(c -> ids.add(c.get("id").stringValue()));
        assertThat(ids).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims?limit=0", "/api/v1/claims?limit=many", "/api/v1/claims?offset=-1", "/api/v1/claims?since=yesterday", "/api/v1/claims?circular=perhaps", "/api/v1/export?format=xls", "/api/v1/readings"})
    void badParametersAreNamed(String path) throws Exception {
        HttpResponse<String> answer = get(desk, path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).get("detail").stringValue()).contains("parameter");
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get(desk, "/api/v1/claims/dorvik-c1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(desk, "/api/v1/claims/dorvik-c1", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(desk, "/api/v1/claims/dorvik-c2", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    /// A party that only carries what others say is a link on an article's page, and leads somewhere.
    @Test
    void aPartyThatNothingRestsOnLeadsToWhatItCarries() throws Exception {
        HttpResponse<String> answer = get(desk, "/source?name=No+Such+Party");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/search?party=No+Such+Party"));
        assertThat(get(desk, "/search?party=No+Such+Party").statusCode()).isEqualTo(200);
    }

    /// What is kept for the next reader is the same for both, and nobody's secret is in it.
    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories/s-dorvik", "/claims/dorvik-c1", "/claims/dorvik-c1/evidence/0", "/sources", "/source?name=Groundtrace", "/map", "/search?q=dorvik"})
    void aPageIsSentPackedAndOnce(String path) throws Exception {
        HttpResponse<String> plain = get(desk, path);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body()).doesNotContain("name=\"form\"");
        HttpResponse<byte[]> packed = HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path)).header("Accept-Encoding", "br;q=0.1, gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (java.io.InputStream in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        }
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(get(desk, path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
        assertThat(get(desk, path, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void anArticleIsReadAndKept() throws Exception {
        HttpResponse<String> read = post(desk, "/api/v1/read", "Brenn said the bridge is closed.", "Content-Type", "text/plain");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(json(read.body()).get("readings").get(0).get("attributions").get(0).get("chain").get(0).get("name").stringValue()).isEqualTo("Brenn");
        assertThat(post(desk, "/api/v1/articles", "{\"id\": \"x\", \"text\": \"Brenn said so.\"}", "Content-Type", "application/json").statusCode()).isEqualTo(201);
        HttpResponse<String> broken = post(desk, "/api/v1/articles", "{\"id\": ", "Content-Type", "application/json");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(json(broken.body()).get("detail").stringValue()).contains("line 1");
    }

    @Test
    void newsIsAStream() throws Exception {
        HttpResponse<java.io.InputStream> answer = HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/api/v1/events")).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        byte[] head = answer.body().readNBytes(13);
        answer.body().close();
        assertThat(new String(head, StandardCharsets.UTF_8)).isEqualTo("event: ledger");
    }

    @Test
    void exportsAreTheSameOnThePageAndOverRest() throws Exception {
        for (ExportForm form : ExportForm.values()) {
            String asked = "/export?claim=dorvik-c1&format=" + form.written();
            HttpResponse<String> page = get(desk, asked);
            HttpResponse<String> rest = get(desk, "/api/v1" + asked);
            assertThat(page.statusCode()).as(asked).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type").orElse("").replace(" ", "")).isEqualTo(form.type().replace(" ", ""));
            assertThat(page.headers().firstValue("Content-Disposition").orElse("")).endsWith("whence-dorvik-c1." + form.ending() + "\"");
            assertThat(rest.statusCode()).isEqualTo(200);
            assertThat(form == ExportForm.PDF ? rest.body().substring(0, 5) : rest.body()).isEqualTo(form == ExportForm.PDF ? "%PDF-" : page.body());
        }
        assertThat(get(desk, "/api/v1/export?format=pdf").statusCode()).isEqualTo(400);
    }

    // Starting.

    @Test
    void aPortThatIsTakenIsOneLine() {
        assertThatThrownBy(() -> Desk.start(Trial.answers(), Corrections.NONE, new Trial.FirstWord(), Access.loopback(), "127.0.0.1", desk.port()))
                .isInstanceOf(IOException.class).hasMessageContaining("port " + desk.port()).hasMessageContaining("--port").hasMessageNotContaining("\n");
        assertThatThrownBy(() -> Desk.start(Trial.answers(), Corrections.NONE, new Trial.FirstWord(), Access.token("a token of some length"), "203.0.113.7", 0))
                .isInstanceOf(IOException.class).hasMessageContaining("--host");
    }

    @Test
    void theRehearsalSeesEverySortOfPage() throws Exception {
        assertThat(Rehearsal.walk("http://127.0.0.1:" + desk.port(), 40)).isEqualTo(40);
    }

    // The guard.

    @Test
    void aDeskForOthersAsksWhoItIs() {
        assertThatThrownBy(() -> Desk.start(Trial.answers(), Corrections.NONE, new Trial.FirstWord(), Access.loopback(), "0.0.0.0", 0)).hasMessageContaining("--token");
    }

    @Test
    void anotherNameForTheLoopbackAddressIsRefused() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", desk.port())) {
            socket.getOutputStream().write("GET /api/v1/claims HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void anotherSiteChangesNothing() throws Exception {
        assertThat(post(desk, "/api/v1/articles", "words", "Content-Type", "text/plain", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(post(desk, "/add", "text=words", "Content-Type", "application/x-www-form-urlencoded", "Origin", "http://127.0.0.1:" + desk.port()).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormOfTheSessionIsTaken() throws Exception {
        HttpResponse<String> page = get(desk, "/add");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        String form = Jsoup.parse(page.body()).select("input[name=form]").attr("value");
        String session = cookie.split(";")[0];
        HttpResponse<String> taken = post(desk, "/add", "text=Brenn+said+so.&form=" + form, "Content-Type", "application/x-www-form-urlencoded", "Cookie", session, "Origin", "http://127.0.0.1:" + desk.port());
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("Brenn");
        assertThat(post(desk, "/add", "text=x&form=" + form + "x", "Content-Type", "application/x-www-form-urlencoded", "Cookie", session).statusCode()).isEqualTo(403);
    }

    @Test
    void theTokenOpens() throws Exception {
        try (Desk guarded = Trial.start(Access.token("a token of some length"))) {
            assertThat(get(guarded, "/api/v1/claims").statusCode()).isEqualTo(401);
            assertThat(get(guarded, "/").headers().firstValue("Location")).hasValue("/sign-in");
            assertThat(get(guarded, "/api/v1/claims", "Authorization", "Bearer a token of some length").statusCode()).isEqualTo(200);
            assertThat(get(guarded, "/api/v1/claims", "Authorization", "Bearer another").statusCode()).isEqualTo(401);
            HttpResponse<String> in = post(guarded, "/sign-in", "password=a+token+of+some+length", "Content-Type", "application/x-www-form-urlencoded");
            String session = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            assertThat(get(guarded, "/", "Cookie", session).statusCode()).isEqualTo(200);
            get(guarded, "/sign-out", "Cookie", session);
            assertThat(get(guarded, "/", "Cookie", session).statusCode()).isEqualTo(302);
        }
    }

    /// Beyond the loopback address nobody asks without end.
    @Test
    void whoAsksWithoutEndIsToldToWait() throws Exception {
        try (Desk guarded = Trial.start(Access.token("a token of some length"))) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 1_000 && !statuses.contains(429); i++) {
                statuses.add(get(guarded, "/health").statusCode());
            }
            assertThat(statuses).startsWith(200).endsWith(429);
        }
    }

    @Test
    void readersReadAndEditorsChange(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("people");
        Files.writeString(file, "# people\nrea:reader:" + BCrypt.withDefaults().hashToString(6, "look".toCharArray()) + "\ned:editor:" + BCrypt.withDefaults().hashToString(6, "change".toCharArray()) + "\n");
        try (Desk guarded = Trial.start(Access.passwords(file))) {
            String rea = "Basic " + java.util.Base64.getEncoder().encodeToString("rea:look".getBytes(StandardCharsets.UTF_8));
            String ed = "Basic " + java.util.Base64.getEncoder().encodeToString("ed:change".getBytes(StandardCharsets.UTF_8));
            assertThat(get(guarded, "/api/v1/claims", "Authorization", rea).statusCode()).isEqualTo(200);
            assertThat(post(guarded, "/api/v1/articles", "Brenn said so.", "Content-Type", "text/plain", "Authorization", rea).statusCode()).isEqualTo(403);
            assertThat(post(guarded, "/api/v1/articles", "Brenn said so.", "Content-Type", "text/plain", "Authorization", ed).statusCode()).isEqualTo(201);
            int refused = 0;
            for (int i = 0; i < 12; i++) {
                refused += post(guarded, "/sign-in", "name=ed&password=guess" + i, "Content-Type", "application/x-www-form-urlencoded").statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isPositive();
        }
        Files.writeString(file, "ed:owner:x\n");
        assertThatThrownBy(() -> Access.passwords(file)).hasMessageContaining("line 1");
        assertThatThrownBy(() -> Access.token("short")).hasMessageContaining("16");
    }

    @Test
    void tooMuchAtOnceIsRefused() throws Exception {
        HttpResponse<String> answer = post(desk, "/api/v1/read", "x".repeat(21 * 1024 * 1024), "Content-Type", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void whoAsksTooOftenWaits() {
        Instant[] now = {Instant.EPOCH};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        RateLimit limit = new RateLimit(3, 1, clock);
        assertThat(Stream.generate(() -> limit.take("a")).limit(4)).containsExactly(true, true, true, false);
        assertThat(limit.take("b")).isTrue();
        now[0] = now[0].plus(Duration.ofSeconds(2));
        assertThat(Stream.generate(() -> limit.take("a")).limit(3)).containsExactly(true, true, false);
        Sessions sessions = new Sessions(clock);
        Sessions.Session session = sessions.begin(new Access.Person("a", Access.Role.READER));
        now[0] = now[0].plus(Sessions.IDLE).plusSeconds(1);
        assertThat(sessions.of(session.id())).isEmpty();
        Sessions.Session oldest = sessions.begin(new Access.Person("first", Access.Role.READER));
        for (int i = 0; i < 12_000; i++) {
            now[0] = now[0].plusMillis(1);
            session = sessions.begin(new Access.Person("b" + i, Access.Role.READER));
        }
        assertThat(sessions.of(session.id())).isPresent();
        assertThat(sessions.of(oldest.id())).isEmpty();
    }
}
