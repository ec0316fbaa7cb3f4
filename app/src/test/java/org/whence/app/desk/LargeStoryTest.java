package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whence.app.desk.root.Claims;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.wire.Json;
import tools.jackson.databind.JsonNode;

/// A story of ten thousand articles, half of them copies, and a claim that each of them reports: what a page holds stays small.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LargeStoryTest {

    private static final int REPORTS = 10_000;
    private static final int PAGE_BYTES = 400_000;

    private static Desk desk;
    private static Claim claim;
    private static HttpClient http;

    @BeforeAll
    static void open() {
        claim = Claims.of(11, REPORTS, 40);
        List<String> articles = claim.reports().stream().map(Report::article).toList();
        List<Copy> copies = new ArrayList<>();
        for (int i = 1; i < REPORTS; i += 2) {
            copies.add(new Copy(articles.get(i), articles.get(i < REPORTS / 2 ? 0 : i - 1), i % 4 == 1 ? Copy.Relation.VERBATIM : Copy.Relation.REWRITE, 0.9));
        }
        Story story = new Story("s1", "Large", claim.since(), claim.reports().getLast().published(), articles);
        desk = Trial.start(new LedgerAnswers(List.of(), new Ledger(List.of(story), copies, List.of(claim))), Access.loopback(), 0);
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        http.close();
        desk.close();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.body().length()).as(path + " in characters").isLessThan(PAGE_BYTES);
        return Jsoup.parse(path.contains("/reports?") ? "<table>" + answer.body() + "</table>" : answer.body());
    }

    @Test
    void itsClaimIsDrawnAsBunches() throws Exception {
        Document page = page("/claims/c11");
        assertThat(page.select(".sum").text()).startsWith("10000 reports · 40 roots");
        assertThat(page.select(".plants .wide svg.roots *")).hasSizeLessThan(600);
        assertThat(page.select("table.reports tbody tr[data-row]")).hasSize(60);
        assertThat(page("/claims/c11/reports?offset=9960").select("tr[data-row]")).hasSize(40);
    }

    @Test
    void itsArticlesComeInPartsWithTheirCopiesFolded() throws Exception {
        Document story = page("/stories/s1");
        assertThat(story.select("svg.timeline").first().select("*")).hasSizeLessThan(6_000);
        assertThat(story.select("ol.articles > li")).hasSize(60);
        assertThat(story.select("ol.articles > li").first().select("details summary").text()).isEqualTo("2500 articles took its words");
        assertThat(story.select("ol.articles > li").first().select("details li")).hasSize(101);
        int seen = 60;
        for (String next = story.select("#articles ~ nav.pager a[rel=next]").attr("href"); !next.isEmpty() && seen < 200;) {
            Document further = page(next);
            seen += further.select("ol.articles > li").size();
            next = further.select("#articles ~ nav.pager a[rel=next]").attr("href");
        }
        assertThat(seen).isEqualTo(240);
    }

    /// Over REST a list carries the first reports of each claim, and a claim its reports in parts that make the whole.
    @Test
    void overRestItsReportsComeInParts() throws Exception {
        for (String path : List.of("/api/v1/claims", "/api/v1/stories/s1", "/api/v1/claims?reports=50")) {
            HttpResponse<String> answer = answer(path);
            assertThat(answer.body().length()).as(path).isLessThan(1_000_000);
            JsonNode claim = Json.parse(answer.body()).get("claims").get(0);
            assertThat(claim.get("reports")).as(path).hasSize(path.endsWith("50") ? 50 : 20);
            assertThat(claim.get("reports_total").intValue()).isEqualTo(REPORTS);
            assertThat(claim.get("independent").intValue()).isEqualTo(40);
        }
        List<String> articles = new ArrayList<>();
        List<Integer> traced = new ArrayList<>();
        for (String next = "/api/v1/claims/c11"; next != null;) {
            HttpResponse<String> answer = answer(next);
            JsonNode claim = Json.parse(answer.body());
            assertThat(claim.get("reports_from").intValue()).isEqualTo(articles.size());
            claim.get("reports").forEach(report -> articles.add(report.get("article").stringValue()));
            claim.get("origins").forEach(origin -> origin.get("reports").forEach(report -> traced.add(report.intValue())));
            next = answer.headers().firstValue("Link").map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1")).orElse(null);
        }
        assertThat(articles).containsExactlyElementsOf(claim.reports().stream().map(Report::article).toList());
        assertThat(traced).containsExactlyInAnyOrderElementsOf(claim.origins().stream().flatMap(origin -> origin.reports().stream()).toList());
    }

    private static HttpResponse<String> answer(String path) throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    @Test
    void theOtherPagesStaySmallToo() throws Exception {
        for (String path : List.of("/", "/search", "/sources", "/map", "/claims/c11/evidence/9999")) {
            page(path);
        }
    }
}
