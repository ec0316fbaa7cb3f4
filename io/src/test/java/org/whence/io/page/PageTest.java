package org.whence.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;
import org.whence.core.article.Published;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageTest {
    private static final String[] PARAGRAPHS = {
        "The regional court in Varnholm ruled on Monday that the sale of the old shipyard to a foreign investor was void, a decision that the city had not expected.",
        "“We will study the ruling and decide within a week whether to appeal,” the city's lawyer, Anna Brandt, told reporters outside the court.",
        "The investor, a fund registered in Luxembourg, said in a statement that it had acted in good faith and would ask for its money back with interest.",
        "About 400 people work at the shipyard, according to the union, which had brought the case together with two members of the city council.",
        "A spokesman for the ministry declined to comment on the ruling, saying that it was a matter for the city alone and that the ministry had no part in the sale."};

    private static String page(String head, String beforeBody, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Court voids shipyard sale | Varnholm Courier</title>" + head + "</head><body>"
                + "<header class=masthead><a href=/>Varnholm Courier</a><nav class=main-nav><ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li><li><a href=/opinion>Opinion</a></li></ul></nav></header>"
                + "<main><article class=story><h1 class=headline>Court voids sale of shipyard</h1>" + beforeBody + "<div class=article-body>" + body + "</div></article>"
                + "<aside class=related><h3>More stories</h3><ul><li><a href=/a>Storm closes the northern ferry line for a second day</a></li><li><a href=/b>Council votes on school budget tonight</a></li></ul></aside>"
                + "<section id=comments class=comments><h3>Comments</h3><div class=comment><p>I always said that this sale was a mistake and nobody listened to me at all, as ever.</p></div></section></main>"
                + "<footer><p>© 2024 Varnholm Courier. All rights reserved.</p><a href=/privacy>Privacy policy</a></footer></body></html>";
    }

    private static String body() {
        StringBuilder out = new StringBuilder();
        for (String p : PARAGRAPHS) {
            out.append("<p>").append(p).append("</p>\n");
        }
        return out.toString();
    }

    private static Article only(String html, String url) {
        PageResult result = Page.read(html, url, "p1");
        assertThat(result).isInstanceOf(PageResult.Articles.class);
        List<Article> articles = ((PageResult.Articles) result).articles();
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    @Test
    void takesTheBodyAndLeavesTheRest() {
        Article article = only(page("", "", body()), "https://courier.example/news/2024/02/05/shipyard");
        assertThat(article.text().original()).isEqualTo(String.join("\n\n", PARAGRAPHS));
        assertThat(article.title()).isEqualTo("Court voids sale of shipyard");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.published()).isEqualTo(Published.parse("2024-02-05").orElseThrow());
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        String ld = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#ab\",\"name\":\"Ida Lund\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Court voids sale of shipyard\","
                + "\"datePublished\":\"2024-02-05T18:30:00+01:00\",\"dateModified\":\"2024-02-06T07:00:00Z\",\"author\":[{\"@id\":\"#ab\"},{\"@type\":\"Person\",\"name\":\"By Jonas Vik\"}],"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Varnholm Courier\"},\"articleSection\":\"Business\"}]}</script><link rel=canonical href=\"/news/shipyard\">";
        Article article = only(page(ld, "", body()), "https://www.courier.example/news/shipyard?utm=1");
        assertThat(article.byline()).isEqualTo("Ida Lund, Jonas Vik");
        assertThat(article.publisher()).isEqualTo("Varnholm Courier");
        assertThat(article.published()).isEqualTo(Published.parse("2024-02-05T17:30:00Z").orElseThrow());
        assertThat(article.intake().modified()).isEqualTo(Published.parse("2024-02-06T07:00:00Z").orElseThrow());
        assertThat(article.url()).isEqualTo("https://www.courier.example/news/shipyard");
        assertThat(article.intake().domain()).isEqualTo("courier.example");
        assertThat(article.intake().section()).isEqualTo("Business");
        assertThat(article.intake().kind()).isEqualTo(Intake.Kind.NEWS);
    }

    @Test
    void bylineBesideTheHeadlineIsFound() {
        Article article = only(page("", "<div class=byline>By <a rel=author href=/staff/lund>Ida Lund</a> and <a rel=author href=/staff/vik>Jonas Vik</a></div>", body()), "https://courier.example/x");
        assertThat(article.byline()).isEqualTo("Ida Lund, Jonas Vik");
    }

    @Test
    void linksHaveTheirPlaceInCodePoints() {
        String body = body().replace("The investor, a fund", "The investor \uD83D\uDEA2, <a href=\"/funds/1\">a fund</a>").replace("according to the union", "according to <a href=\"https://union.example/\">the union</a>, <a href=\"javascript:alert(1)\">not here</a>");
        Article article = only(page("", "", body), "https://courier.example/news/x");
        assertThat(article.links()).extracting(Link::href).containsExactly("https://courier.example/funds/1", "https://union.example/");
        assertThat(article.text().slice(article.links().get(0).anchor())).isEqualTo("a fund");
        assertThat(article.text().slice(article.links().get(1).anchor())).isEqualTo("the union");
    }

    @Test
    void captionsStandApart() {
        String body = body().replaceFirst("</p>", "</p><figure><img src=a.jpg><figcaption>The shipyard seen from the harbour wall. Photo: Ole Berg</figcaption></figure>");
        Article article = only(page("", "", body), "https://courier.example/news/x");
        assertThat(article.intake().captions()).containsExactly("The shipyard seen from the harbour wall. Photo: Ole Berg");
        assertThat(article.text().original()).doesNotContain("Ole Berg");
    }

    @Test
    void creditsTheAgency() {
        assertThat(Credit.in(List.of("VARNHOLM, Feb 5 (Reuters) - The court ruled.", "More."), "")).contains("Reuters");
        assertThat(Credit.in(List.of("A court ruled on Monday.", "Source: Interfax-Ukraine"), "")).contains("Interfax-Ukraine");
        assertThat(Credit.in(List.of("A court ruled on Monday. --AFP"), "")).contains("AFP");
        assertThat(Credit.in(List.of("A court ruled on Monday."), "Associated Press")).contains("Associated Press");
        assertThat(Credit.in(List.of("A court ruled on Monday, Reuters reported.", "The end."), "Ida Lund")).isEmpty();
    }

    @Test
    void indexPageHasNoArticle() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            teasers.append("<div class=teaser><h3><a href=/news/").append(i).append(">Headline number ").append(i).append(" about something that happened</a></h3><p>").append(PARAGRAPHS[i % 5], 0, 90).append(" …</p></div>");
        }
        PageResult result = Page.read("<html><head><title>Varnholm Courier – news</title><meta property=og:type content=website></head><body><div class=front>" + teasers + "</div></body></html>", "https://courier.example/", "front");
        assertThat(result).isInstanceOfSatisfying(PageResult.NoArticle.class, none -> assertThat(none.why()).isEqualTo(PageResult.Why.INDEX));
    }

    @Test
    void consentAndErrorPagesHaveNoArticle() {
        String consent = "<html><head><title>Before you continue</title></head><body><div><h1>Before you continue</h1><p>We and our 812 partners use cookies to store and access personal data on your device, for advertising and measurement.</p>"
                + "<p>By choosing accept you consent to cookies by us and these vendors; you can change your privacy settings at any time in the footer.</p></div></body></html>";
        assertThat(Page.read(consent, "https://courier.example/a", "c")).isInstanceOfSatisfying(PageResult.NoArticle.class, none -> assertThat(none.why()).isEqualTo(PageResult.Why.CONSENT));
        assertThat(Page.read("<html><head><title>404 – page not found</title></head><body><h1>Page not found</h1><p>Sorry.</p></body></html>", null, "e"))
                .isInstanceOfSatisfying(PageResult.NoArticle.class, none -> assertThat(none.why()).isEqualTo(PageResult.Why.REFUSED));
        assertThat(Page.read("<html><body><div id=root></div><script src=a.js></script></body></html>", null, "s"))
                .isInstanceOfSatisfying(PageResult.NoArticle.class, none -> assertThat(none.why()).isEqualTo(PageResult.Why.SCRIPT));
        assertThat(Page.read(" ", null, "b")).isInstanceOfSatisfying(PageResult.NoArticle.class, none -> assertThat(none.why()).isEqualTo(PageResult.Why.EMPTY));
    }

    @Test
    void stubBehindAPaywallIsPartial() {
        String ld = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Court voids sale of shipyard\",\"isAccessibleForFree\":false,\"wordCount\":900}</script>";
        Article article = only(page(ld, "", "<p>" + PARAGRAPHS[0] + "</p><p>" + PARAGRAPHS[1] + "</p><div class=paywall><p>Subscribe to continue reading</p></div>"), "https://courier.example/news/x");
        assertThat(article.intake().partial()).isTrue();
        assertThat(only(page("", "", body()), "https://courier.example/news/x").intake().partial()).isFalse();
    }

    @Test
    void liveBlogIsOneArticleAnEntry() {
        String ld = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm: live\",\"liveBlogUpdate\":["
                + "{\"@type\":\"BlogPosting\",\"headline\":\"Ferries stop\",\"datePublished\":\"2024-02-05T12:00:00Z\",\"articleBody\":\"The ferry line has stopped all crossings until the evening, its owner says.\"},"
                + "{\"@type\":\"BlogPosting\",\"headline\":\"Schools close\",\"datePublished\":\"2024-02-05T11:00:00Z\",\"articleBody\":\"Schools in the north will close at noon, the regional council has announced.\"},"
                + "{\"@type\":\"BlogPosting\",\"headline\":\"Trains late\",\"datePublished\":\"2024-02-05T10:00:00Z\",\"articleBody\":\"Trains to the coast are up to an hour late, according to the railway.\"}]}</script>";
        PageResult result = Page.read(page(ld, "", body()), "https://courier.example/live/storm", "storm");
        List<Article> entries = ((PageResult.Articles) result).articles();
        assertThat(entries).extracting(Article::id).containsExactly("storm", "storm#2", "storm#3");
        assertThat(entries).extracting(Article::title).containsExactly("Ferries stop", "Schools close", "Trains late");
        assertThat(entries.get(1).published()).isEqualTo(Published.parse("2024-02-05T11:00:00Z").orElseThrow());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.intake().kind()).isEqualTo(Intake.Kind.LIVE_BLOG));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-03-07T10:15:00Z|2023-03-07T10:15:00Z", "2023-03-07T10:15:00+0200|2023-03-07T08:15:00Z", "2023-03-07 10:15|2023-03-07", "Tue, 07 Mar 2023 10:15:00 GMT|2023-03-07T10:15:00Z",
        "Tue, 7 Mar 2023 10:15:00 EST|2023-03-07T15:15:00Z", "March 7, 2023|2023-03-07", "7 March 2023|2023-03-07", "7 марта 2023|2023-03-07", "07.03.2023|2023-03-07", "17/03/2023|2023-03-17", "03/17/2023|2023-03-17",
        "Published 10:15 GMT, 7 March 2023|2023-03-07", "1678184100|2023-03-07T10:15:00Z", "20230307|2023-03-07", "7. März 2023|2023-03-07"})
    void readsDates(String written, String expected) {
        assertThat(Dates.in(written).map(Published::toString)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-13-45", "31 February", "03/04/2023", "yesterday", "99999999999999", "0000-00-00T00:00:00Z"})
    void refusesWhatIsNoDate(String written) {
        assertThat(Dates.in(written)).isEmpty();
    }

    @Test
    void encodingOfThePageIsFoundOut() {
        String html = page("", "", body()).replace("<meta charset=\"utf-8\">", "").replace(PARAGRAPHS[4], "Суд признал продажу верфи недействительной, сообщила пресс-служба суда в понедельник, и это решение удивило город, сказал адвокат.");
        String text = ((PageResult.Articles) Page.read(html.getBytes(Charset.forName("windows-1251")), "text/html; charset=windows-1251", null, "x")).articles().getFirst().text().original();
        assertThat(text).contains("Суд признал продажу верфи");
        String wrong = page("", "", body());
        assertThat(((PageResult.Articles) Page.read(wrong.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1", null, "x")).articles().getFirst().text().original()).contains("“We will study");
    }

    @Test
    void marksThatTurnTextAreDropped() {
        Article article = only(page("", "", body().replace("Anna Brandt", "Anna \u202Etdnarb\u202C Bra\u00ADndt\u200B\u0007")), null);
        assertThat(article.text().original()).contains("Anna tdnarb Brandt").doesNotContain("\u202E", "\u0007");
    }

    @Test
    void twoHundredThousandNestedTags() {
        String nested = page("", "", "<div>".repeat(200_000) + body());
        assertThat(Page.read(nested, null, "n")).isNotNull();
        assertThat(Page.read("<b><a href=x>".repeat(100_000) + "text", null, "n")).isNotNull();
        assertThat(Page.read("<table><tr><td>".repeat(60_000) + body(), null, "n")).isNotNull();
        assertThat(Page.read("<p>" + "x".repeat(5_000_000), null, "n")).isNotNull();
        assertThat(Page.read("<p>a</p>".repeat(200_000), null, "n")).isNotNull();
        assertThat(Page.read("<script type=application/ld+json>" + "[".repeat(300_000) + "</script>" + body(), null, "n")).isNotNull();
        assertThat(Page.read("<div class=\"" + "a-b ".repeat(300_000) + "\">" + body(), null, "n")).isNotNull();
        assertThat(Page.read("<title>" + "a | ".repeat(100_000) + "</title><h1>" + "By and ".repeat(50_000) + "</h1>" + body(), null, "n")).isNotNull();
    }

    @Test
    void anyDamageIsSurvived() {
        byte[] whole = page("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ida Lund\"},\"datePublished\":\"2024-02-05\"}</script>", "<p class=byline>By Ida Lund</p>", body()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            int hits = 1 + random.nextInt(60);
            for (int i = 0; i < hits; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? "<>\"'&/= {}[]\n\0".charAt(random.nextInt(14)) : random.nextInt(256));
            }
            PageResult result = Page.read(damaged, null, "https://courier.example/x", "f" + round);
            if (result instanceof PageResult.Articles found) {
                for (Article article : found.articles()) {
                    assertThat(article.links()).allSatisfy(link -> assertThat(link.anchor().end()).isLessThanOrEqualTo(article.text().length()));
                    assertThat(article.text().original().codePoints()).noneMatch(c -> c < ' ' && c != '\n');
                }
            }
        }
    }
}
