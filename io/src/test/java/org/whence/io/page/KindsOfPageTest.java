package org.whence.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;

/// The kinds of page that the web is made of, each by pages written for it.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KindsOfPageTest {

    private static final List<String> BODY = List.of(
            "The council of Ostermark voted late on Thursday to close the valley road for the whole winter, the first time in forty years that it has done so.",
            "“Nobody wants to be the one who digs out the first coach,” said the mayor, Henrik Aalto, who had argued for the closure since October.",
            "The vote was seven to four, with two members away, according to minutes that the council published on Friday morning.",
            "Haulage firms say the detour through Lerwik adds ninety minutes to every trip, and a trade group said it would ask the regional court to stop the closure.",
            "Weather services expect the first heavy snow in the second week of December, with up to eighty centimetres above the tree line.");

    private static String paragraphs() {
        return paragraphs(BODY);
    }

    private static String paragraphs(List<String> body) {
        return "<p>" + String.join("</p>\n<p>", body) + "</p>";
    }

    /// A page as a small site makes it: menu, article, teasers, footer.
    private static String page(String head, String article) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>Council closes the valley road - Ostermark Herald</title>" + head + "</head><body>"
                + "<div class=topbar><a href=/>Ostermark Herald</a><ul class=menu><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li><li><a href=/weather>Weather</a></li></ul></div>"
                + "<div class=wrap><div class=main>" + article + "</div>"
                + "<div class=sidebar><h3>Most read</h3><ol><li><a href=/1>Two held after break-in at the brewery</a></li><li><a href=/2>Swimming pool opens in May</a></li><li><a href=/3>Choir wins second prize in the capital</a></li></ol></div></div>"
                + "<div class=footer><p>© Ostermark Herald. All rights reserved.</p><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></div></body></html>";
    }

    private static final String H1 = "<h1>Council closes the valley road</h1>";

    private static Article only(String html) {
        return only(html, "https://www.herald.example/news/valley-road");
    }

    private static Article only(String html, String url) {
        PageResult result = Page.read(html, url, "p");
        assertThat(result).isInstanceOf(PageResult.Articles.class);
        List<Article> articles = ((PageResult.Articles) result).articles();
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private static PageResult.NoArticle none(String html, String url) {
        PageResult result = Page.read(html, url, "p");
        assertThat(result).isInstanceOf(PageResult.NoArticle.class);
        return (PageResult.NoArticle) result;
    }

    private static String text(Article article) {
        return article.text().original();
    }

    private static String whole() {
        return String.join("\n\n", BODY);
    }

    // subtitle

    @ParameterizedTest
    @ValueSource(strings = {"<p class=standfirst>%s</p>", "<h2>%s</h2>", "<div class=article__subtitle><span>%s</span></div>", "<p class=lead-text itemprop=alternativeHeadline>%s</p>", "<div class=dek><p>%s</p></div>", "<h2 class=subhead>%s</h2>"})
    void theSubtitleIsFoundByItsPlace(String form) {
        String dek = "Haulage firms warn of long detours as the pass shuts until April";
        assertThat(only(page("", H1 + form.formatted(dek) + "<p class=byline>By Signe Holm</p>" + paragraphs())).intake().subtitle()).isEqualTo(dek);
    }

    @Test
    void theSubtitleMayBeDescribed() {
        String ld = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council closes the valley road\",\"alternativeHeadline\":\"Long detours until April\"}</script>";
        assertThat(only(page(ld, H1 + paragraphs())).intake().subtitle()).isEqualTo("Long detours until April");
        assertThat(only(page("", H1 + paragraphs())).intake().subtitle()).isNull();
    }

    // kind and section

    @ParameterizedTest
    @CsvSource({"https://herald.example/opinion/2024/valley-road,OPINION", "https://herald.example/comment/valley-road,OPINION", "https://herald.example/news/opinion-polls-close,NEWS", "https://herald.example/world/valley-road,NEWS",
        "https://herald.example/op-ed/valley-road,OPINION", "https://herald.example/news/letters-found-in-attic,NEWS"})
    void theAddressTellsOpinion(String url, Intake.Kind kind) {
        assertThat(only(page("", H1 + paragraphs()), url).intake().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta property=article:section content=Opinion>", "<script type=application/ld+json>{\"@type\":\"OpinionNewsArticle\",\"headline\":\"x\"}</script>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleSection\":[\"Comment\"]}</script>"})
    void thePageTellsOpinion(String head) {
        assertThat(only(page(head, H1 + paragraphs())).intake().kind()).isEqualTo(Intake.Kind.OPINION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=kicker>Opinion</div>", "<a class=section-label href=/opinion>Opinion</a>", "<ol class=breadcrumb><li><a href=/>Home</a></li><li><a href=/opinion>Opinion</a></li></ol>", "<span class=tag>Editorial</span>"})
    void aLabelAboveTheHeadlineTellsOpinion(String label) {
        assertThat(only(page("", label + H1 + paragraphs())).intake().kind()).isEqualTo(Intake.Kind.OPINION);
        assertThat(only(page("", label.replaceAll("Opinion|Editorial", "Region").replace("opinion", "region") + H1 + paragraphs())).intake().kind()).isEqualTo(Intake.Kind.NEWS);
    }

    @Test
    void theSectionIsNamed() {
        assertThat(only(page("<meta property=article:section content=\"Local news\">", H1 + paragraphs())).intake().section()).isEqualTo("Local news");
        String crumbs = "<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\"},{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"name\":\"Transport\"}},{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Council closes the valley road\"}]}</script>";
        assertThat(only(page(crumbs, H1 + paragraphs())).intake().section()).isEqualTo("Transport");
    }

    // dates

    @Test
    void timesAboveTheTextAreToldApart() {
        Article first = only(page("", H1 + "<p><time datetime=2024-11-29T08:00:00+01:00>29 November</time> Updated <time class=updated datetime=2024-11-29T10:30:00+01:00>10:30</time></p>" + paragraphs()));
        assertThat(String.valueOf(first.published())).isEqualTo("2024-11-29T07:00:00Z");
        assertThat(String.valueOf(first.intake().modified())).isEqualTo("2024-11-29T09:30:00Z");
        Article second = only(page("", H1 + "<p>Updated <time datetime=2024-11-29T10:30:00+01:00>10:30</time>, first published <time datetime=2024-11-29T08:00:00+01:00>08:00</time></p>" + paragraphs()));
        assertThat(String.valueOf(second.published())).isEqualTo("2024-11-29T07:00:00Z");
        assertThat(String.valueOf(second.intake().modified())).isEqualTo("2024-11-29T09:30:00Z");
        Article third = only(page("", H1 + "<span itemprop=datePublished content=2024-11-29T08:00:00+01:00></span><span itemprop=dateModified content=2024-11-30T06:00:00Z></span>" + paragraphs()));
        assertThat(String.valueOf(third.published())).isEqualTo("2024-11-29T07:00:00Z");
        assertThat(String.valueOf(third.intake().modified())).isEqualTo("2024-11-30T06:00:00Z");
        Article fourth = only(page("", H1 + "<p class=date>Last updated: 30 November 2024. Published: 29 November 2024</p>" + paragraphs()));
        assertThat(String.valueOf(fourth.published())).isEqualTo("2024-11-29");
        assertThat(String.valueOf(fourth.intake().modified())).isEqualTo("2024-11-30");
    }

    // address and links

    @Test
    void theCanonicalAddressIsAbsoluteAndOfThisPage() {
        assertThat(only(page("<link rel=canonical href=/news/road>", H1 + paragraphs()), "https://m.herald.example/x?utm_source=a").url()).isEqualTo("https://m.herald.example/news/road");
        assertThat(only(page("<link rel=canonical href=https://www.herald.example/>", H1 + paragraphs()), "https://www.herald.example/news/road").url()).isEqualTo("https://www.herald.example/news/road");
        assertThat(only(page("<link rel=canonical href=\"javascript:alert(1)\"><meta property=og:url content=//herald.example/r>", H1 + paragraphs()), "https://www.herald.example/news/road").url()).isEqualTo("https://herald.example/r");
        assertThat(only(page("<meta property=og:url content=https://herald.example/r>", H1 + paragraphs()), null).url()).isEqualTo("https://herald.example/r");
    }

    @Test
    void linksStandWhereTheirWordsStand() {
        List<String> body = List.of(BODY.get(0).replace("Ostermark", "<a href=' /towns/ostermark '> <b>Ostermark</b> </a>"), BODY.get(1).replace("“", "\uD83D\uDEA7 “").replace("Henrik Aalto", "<a href=https://a.example/?a=1&amp;b=2>Henrik&nbsp;&nbsp;Aalto</a>"),
                BODY.get(2).replace("minutes", "<a href=mailto:x@y.example>minutes</a>"), BODY.get(3).replace("regional court", "<a href=../court>regional\n   court</a>"), BODY.get(4));
        Article article = only(page("<base href=https://cdn.example/base/dir/>", H1 + paragraphs(body)));
        assertThat(article.links()).extracting(Link::href).containsExactly("https://cdn.example/towns/ostermark", "https://a.example/?a=1&b=2", "https://cdn.example/base/court");
        assertThat(article.links()).extracting(link -> article.text().slice(link.anchor())).containsExactly("Ostermark", "Henrik Aalto", "regional court");
    }

    // what stands beside the body

    @ParameterizedTest
    @ValueSource(strings = {"<figure><img src=a.jpg><figcaption>%s</figcaption></figure>", "<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>%s</p></div>", "<div class=article-image><img src=a.jpg><span class=caption>%s</span></div>",
        "<aside class=pullquote><p>%s</p></aside>", "<blockquote class=pull-quote>%s</blockquote>"})
    void captionsAndPullQuotesStandApart(String form) {
        String words = "Snow ploughs wait at the foot of the pass on Friday morning";
        List<String> body = List.of(BODY.get(0), BODY.get(1));
        Article article = only(page("", H1 + paragraphs(body) + form.formatted(words) + paragraphs(BODY.subList(2, 5))));
        assertThat(article.intake().captions()).containsExactly(words);
        assertThat(text(article)).isEqualTo(whole());
    }

    @Test
    void aQuotationInTheTextIsPartOfIt() {
        String quoted = "We have to weigh the lives of drivers against ninety minutes, and that is no choice at all for this council or for any other.";
        String article = H1 + paragraphs(BODY.subList(0, 2)) + "<p>In its statement the council wrote:</p><blockquote><p>" + quoted + "</p></blockquote>" + paragraphs(BODY.subList(2, 5));
        assertThat(text(only(page("", article)))).contains("In its statement the council wrote:\n\n" + quoted + "\n\n" + BODY.get(2));
    }

    @Test
    void listsHeadingsAndTablesOfTheArticleStay() {
        String article = "<article>" + H1 + paragraphs(BODY.subList(0, 3)) + "<h2>What happens next</h2><ul><li>The road closes on 1 December at noon.</li><li>Buses go through Lerwik from the same hour.</li></ul>" + paragraphs(BODY.subList(3, 5)) + "</article>";
        assertThat(text(only(page("", article)))).contains("What happens next", "The road closes on 1 December at noon.", "Buses go through Lerwik");
    }

    @Test
    void commentsTeasersAndInvitationsAreLeftOut() {
        String article = "<article>" + H1 + paragraphs(BODY.subList(0, 2)) + "<div class=related-inline><strong>Read more:</strong> <a href=/x>Why the tunnel was never built</a></div>" + paragraphs(BODY.subList(2, 5)) + "</article>"
                + "<div class=newsletter-signup><p>Sign up for our morning newsletter and get the news of the valley in your inbox every day.</p></div>"
                + "<div class=share><a href=#>Share on Facebook</a><a href=#>Tweet</a></div>"
                + "<section class=comments><h3>12 comments</h3><div class=comment><span>Anna</span><p>They should have built the tunnel thirty years ago when there was still money for such things in the region.</p></div>"
                + "<div class=comment><span>Bo</span><p>My cousin drives a lorry and he says that the detour is not even cleared of snow on most mornings.</p></div></section>";
        assertThat(text(only(page("", article)))).isEqualTo(whole());
    }

    // wire credit

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"OSTERMARK, Nov 29 (Reuters) - ||Reuters", "OSTERMARK (AP) — ||Associated Press", "| --AFP|AFP", "|<p>Source: Interfax</p>|Interfax", "|<p>(with AP)</p>|Associated Press", "|<p class=source>Source: Reuters</p>|Reuters",
        "|<p><em>With reporting by Agence France-Presse.</em></p>|AFP", "|<p>The Associated Press contributed to this report.</p>|Associated Press", "|<p>(Reporting by Signe Holm; Editing by Per Lund)</p>|Reuters", "OSTERMARK, November 29. /TASS/. ||TASS", "OSTERMARK. Nov 29 (Interfax-Ukraine) – ||Interfax-Ukraine",
        "|<p>Copyright 2024 The Associated Press. All rights reserved. This material may not be published or rewritten.</p>|Associated Press", "|<p><i>Based on reporting by AFP and Reuters</i></p>|AFP", "|<p>© 2024 AFP</p>|AFP", "| (ANI)|ANI", "|<p>— Reuters</p>|Reuters", "|<p>Quelle: dpa</p>|dpa", "||"})
    void theAgencyIsCredited(String before, String after, String agency) {
        String b = before == null ? "" : before;
        String a = after == null ? "" : after;
        String body = a.startsWith("<") ? paragraphs() + a : paragraphs().replaceFirst("</p>$", a + "</p>");
        assertThat(only(page("", H1 + body.replaceFirst("<p>", "<p>" + b))).intake().credit()).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<p class=byline>By Signe Holm, The Associated Press</p>|Associated Press|Signe Holm", "<div class=author>Reuters</div>|Reuters|", "<div class=byline>By SIGNE HOLM Associated Press</div>|Associated Press|SIGNE HOLM",
        "<div class=meta><span class=source>AFP</span></div>|AFP|", "<p class=byline>By Signe Holm and Per Lund</p>||Signe Holm, Per Lund"})
    void anAgencyInTheBylineIsTheCredit(String line, String agency, String byline) {
        Article article = only(page("", H1 + line + paragraphs()));
        assertThat(article.intake().credit()).isEqualTo(agency);
        assertThat(article.byline()).isEqualTo(byline);
    }

    // bylines

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Signe Holm and Per Lund in Kyiv|Signe Holm, Per Lund", "By Signe Holm in New York and Per Lund in London|Signe Holm, Per Lund", "Signe Holm, Per Lund and agencies|Signe Holm, Per Lund", "By SIGNE HOLM, Staff Writer|SIGNE HOLM",
        "By Signe Holm for the Ostermark Herald|Signe Holm", "By Signe Holm, Per Lund, and Ida O’Neill-Berg|Signe Holm, Per Lund, Ida O’Neill-Berg", "Words by Signe Holm; photographs by Per Lund|Signe Holm", "By Signe Holm, edited by Per Lund|Signe Holm", "Photo by Per Lund/Getty Images|", "posted by Signe Holm|Signe Holm", "By Dr. Signe K. Holm, M.D.|Dr. Signe K. Holm",
        "By Signe Holm with Per Lund at the pass|Signe Holm, Per Lund", "'Signe Holm | 29 November 2024'|Signe Holm", "By Signe Holm Updated 4:30 PM EST|Signe Holm", "By Signe Holm, Lerwik correspondent|Signe Holm", "By the editorial board|", "By Herald staff|", "By Signe Holm Jr. and Per Lund III|Signe Holm Jr., Per Lund III"})
    void aBylineGivesItsPersons(String line, String persons) {
        assertThat(only(page("", H1 + "<p class=byline>" + line + "</p>" + paragraphs())).byline()).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Автор: Иван Петров|Иван Петров", "Текст: Мария Петрова и Олег Коваль|Мария Петрова, Олег Коваль", "Автор: Оксана Коваленко та Ігор Бойко|Оксана Коваленко, Ігор Бойко", "Por María López y Juan Pérez|María López, Juan Pérez",
        "Di Anna Rossi e Marco Bianchi|Anna Rossi, Marco Bianchi", "Von Jürgen Groß und Anna Weiß, Berlin|Jürgen Groß, Anna Weiß", "Par Hélène Dupré et Jean-Luc Noël|Hélène Dupré, Jean-Luc Noël", "Av Åsa Öberg och Per Lund|Åsa Öberg, Per Lund",
        "Του Νίκου Παπαδόπουλου|Νίκου Παπαδόπουλου", "작성자: 김민수|김민수", "記者 王小明|王小明", "بقلم: أحمد السيد|أحمد السيد"})
    void aBylineMayBeInAnyScript(String line, String persons) {
        assertThat(only(page("", H1 + "<p class=byline>" + line + "</p>" + paragraphs())).byline()).isEqualTo(persons);
    }

    @Test
    void aNameBesideADateBelowTheHeadlineIsTheAuthor() {
        assertThat(only(page("", H1 + "<small>posted on <time>2024-11-29</time></small> by Signe Anna Holm" + paragraphs())).byline()).isEqualTo("Signe Anna Holm");
        assertThat(only(page("", H1 + "<div><span class=x1>Signe Holm</span><span class=x2>Nov 29, 2024</span></div>" + paragraphs())).byline()).isEqualTo("Signe Holm");
        assertThat(only(page("", H1 + "<div><span class=x1>Weather</span><span class=x2>Nov 29, 2024</span></div>" + paragraphs())).byline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<li class=card><a href=/2><h3>Two held after break-in at the brewery</h3><small class=meta>By <span class=author>Per Lund</span></small></a></li>", "<article class=teaser><a href=/2>Two held after break-in at the brewery</a><p class=byline>By Per Lund</p></article>"})
    void theAuthorOfATeaserIsNotTheArticles(String teaser) {
        assertThat(only(page("", H1 + "<ul>" + teaser + "</ul>" + paragraphs())).byline()).isNull();
        assertThat(only(page("", H1 + "<p class=byline>By Signe Holm</p><ul>" + teaser + "</ul>" + paragraphs())).byline()).isEqualTo("Signe Holm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AP", "Herald", "TC Redazione", "Ostermark Herald", "herald.example"})
    void whatIsNoPersonIsNoAuthor(String name) {
        assertThat(only(page("<meta property=og:site_name content='Ostermark Herald'><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council closes the valley road\",\"author\":{\"name\":\"" + name + "\"}}</script>", H1 + paragraphs())).byline()).isNull();
    }

    // what is not all there

    @ParameterizedTest
    @ValueSource(strings = {"<div class=paywall><h3>Subscribe to continue reading</h3><a href=/login>Log in</a></div>", "<div class=regwall><p>This article is for subscribers only. Already a subscriber? Sign in.</p></div>", "<div class=offer><p>To read the full story, start your free trial today.</p></div>",
        "<div class=piano-offer><p>Weiterlesen mit Abo: Jetzt abonnieren und den ganzen Artikel lesen.</p></div>"})
    void aStubGivesWhatIsVisibleAndSaysSo(String wall) {
        Article article = only(page("", "<article>" + H1 + paragraphs(BODY.subList(0, 2)) + wall + "</article>"));
        assertThat(text(article)).isEqualTo(BODY.get(0) + "\n\n" + BODY.get(1));
        assertThat(article.intake().partial()).isTrue();
    }

    @Test
    void aWholeArticleBesideAnOfferIsNotPartial() {
        String many = paragraphs() + paragraphs(List.of("The road was last closed for a whole winter in 1984, when a snow slide took away the upper bridge and two lorries with it.", "A tunnel has been talked about since then, but three governments in a row have put the money elsewhere, as the regional archive shows.",
                "The council will look at the closure again in the last week of March, it said, and open the road on the first day on which it can be cleared.", "Until then the school bus will leave at six, an hour and a half before its usual time, the transport office said."));
        assertThat(only(page("", "<article>" + H1 + many + "</article><div class=offer><p>Subscribe to the Herald and support local news.</p></div>")).intake().partial()).isFalse();
    }

    // no article here

    private static String teasers(int n, String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(form.formatted(i, "Something of note happened in town number " + i, BODY.get(i % 5)));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article class=teaser><h2><a href=/n/%d>%s</a></h2><p>%s</p></article>", "<div class=item><a href=/n/%d><h3>%s</h3></a><p>%s</p><a href=/n>Read more</a></div>", "<li><a href=/n/%d>%s</a> <span>%s</span></li>",
        "<a class=card href=/n/%d><h3>%s</h3><p>%s</p></a>"})
    void listsOfArticlesAreNone(String form) {
        PageResult.NoArticle none = none("<html lang=en><head><title>News from the region - Ostermark Herald</title></head><body><div class=menu><a href=/>Home</a><a href=/sport>Sport</a></div><h1>Region</h1><div class=list>" + teasers(25, form)
                + "</div><div class=pager><a href=?page=2>Next</a></div></body></html>", "https://herald.example/region");
        assertThat(none.why()).isEqualTo(PageResult.Why.INDEX);
        assertThat(none.reason()).contains("links");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>Bevor Sie fortfahren</h1><p>Wir und unsere 180 Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern und Werbung zu messen.</p><p>Mit Klick auf Alle akzeptieren willigen Sie ein; Sie können Ihre Einwilligung jederzeit in der Datenschutzerklärung widerrufen.</p><button>Alle akzeptieren</button>",
        "<h1>Le respect de votre vie privée est notre priorité</h1><p>Nos partenaires et nous-mêmes utilisons des cookies pour stocker des informations sur votre appareil et mesurer la publicité.</p><p>Vous pouvez accepter ou refuser votre consentement à tout moment dans les paramètres de confidentialité.</p>",
        "<h1>Your privacy choices</h1><p>We value your privacy. We and our vendors store or access information on a device, such as cookies, and process personal data for advertising and measurement.</p><p>You may click to consent to our and our 900 vendors’ processing, or manage your choices.</p>",
        "<h1>Tu privacidad es importante</h1><p>Nosotros y nuestros socios utilizamos cookies para almacenar información en tu dispositivo y medir la publicidad que ves en esta página.</p><p>Puedes aceptar o rechazar tu consentimiento en cualquier momento desde la política de privacidad.</p>"})
    void cookieWallsAreNoArticles(String wall) {
        assertThat(none("<html><head><title>Ostermark Herald</title></head><body><div class=wall>" + wall + "</div></body></html>", "https://herald.example/news/road").why()).isEqualTo(PageResult.Why.CONSENT);
    }

    @Test
    void anArticleBehindACookieBannerIsRead() {
        String banner = "<div id=onetrust-banner class=cookie-banner><h2>We value your privacy</h2><p>We and our vendors use cookies to store and access information on your device, for advertising and for measurement of the audience.</p><p>By choosing accept you consent to this; you can change your choice in the privacy settings.</p></div>";
        assertThat(text(only(page("", H1 + paragraphs()).replace("<body>", "<body>" + banner)))).isEqualTo(whole());
    }

    @Test
    void anArticleAboutCookiesIsAnArticle() {
        List<String> body = List.of("The data office of Ostermark fined a newspaper on Thursday for setting cookies before its readers had given their consent, the first fine of its kind in the region.",
                "“Consent that is given after the cookies are set is no consent,” said the head of the office, Liv Sand, at a press conference in the town hall on Friday.",
                "The publisher said that it had changed its page in May and would appeal, adding that its privacy policy had been seen by the same office two years ago without complaint.",
                "The fine is 40,000 crowns, about a tenth of what the law allows for such cases, according to the ruling that was published together with the decision.");
        assertThat(text(only(page("<meta property=og:type content=article>", "<h1>Newspaper fined over cookies</h1>" + paragraphs(body))))).isEqualTo(String.join("\n\n", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Seite nicht gefunden|Die angeforderte Seite wurde nicht gefunden.|REFUSED", "Page introuvable|Erreur 404 : la page demandée est introuvable.|REFUSED", "Just a moment...|Checking your browser before accessing the site.|REFUSED",
        "Access denied|You do not have permission to view this page.|REFUSED", "Página no encontrada|Lo sentimos, la página que busca no existe.|REFUSED"})
    void errorPagesAreNoArticles(String title, String words, PageResult.Why why) {
        assertThat(none("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + words + "</p></body></html>", "https://herald.example/x").why()).isEqualTo(why);
    }

    // live blogs

    @ParameterizedTest
    @ValueSource(strings = {"<article class=live-post id=e%d><time datetime=2024-11-29T1%d:00:00Z>1%d:00</time><h3>Entry %d</h3><p>%s</p></article>",
        "<div class=liveblog__entry id=e%d><span><time datetime=2024-11-29T1%d:00:00Z>1%d:00</time></span><h2>Entry %d</h2><div><p>%s</p></div></div>",
        "<li class=timeline-item id=e%d><time datetime=2024-11-29T1%d:00:00Z>1%d:00</time><h4>Entry %d</h4><p>%s</p></li>",
        "<div itemprop=liveBlogUpdate itemscope itemtype=https://schema.org/BlogPosting id=e%d><time itemprop=datePublished datetime=2024-11-29T1%d:00:00Z>1%d:00</time><h3 itemprop=headline>Entry %d</h3><div itemprop=articleBody><p>%s</p></div></div>"})
    void entriesOfALiveBlogAreArticles(String form) {
        StringBuilder entries = new StringBuilder();
        for (int i = 4; i >= 0; i--) {
            entries.append(form.formatted(i, i, i, i, BODY.get(i)));
        }
        PageResult result = Page.read(page("", "<h1>Council closes the valley road - live updates</h1><div class=feed>" + entries + "</div>"), "https://herald.example/live/valley-road", "live");
        List<Article> articles = ((PageResult.Articles) result).articles();
        assertThat(articles).extracting(Article::title).containsExactly("Entry 4", "Entry 3", "Entry 2", "Entry 1", "Entry 0");
        assertThat(articles).extracting(KindsOfPageTest::text).containsExactly(BODY.get(4), BODY.get(3), BODY.get(2), BODY.get(1), BODY.get(0));
        assertThat(articles).extracting(a -> String.valueOf(a.published())).first().isEqualTo("2024-11-29T14:00:00Z");
        assertThat(articles).extracting(Article::url).doesNotHaveDuplicates().first().asString().isEqualTo("https://herald.example/live/valley-road#e4");
        assertThat(articles).allSatisfy(a -> assertThat(a.intake().kind()).isEqualTo(Intake.Kind.LIVE_BLOG));
    }

    // other writing, other forms

    @Test
    void otherLanguagesAreReadAlike() {
        List<String> body = List.of("Der Rat von Ostermark hat am Donnerstagabend beschlossen, die Talstraße den ganzen Winter über zu schließen, zum ersten Mal seit vierzig Jahren.",
                "„Niemand will derjenige sein, der den ersten Bus ausgräbt“, sagte Bürgermeister Henrik Aalto, der seit Oktober für die Schließung geworben hatte.",
                "Die Abstimmung endete mit sieben zu vier Stimmen, zwei Mitglieder fehlten, wie aus dem Protokoll hervorgeht, das der Rat am Freitag veröffentlichte.");
        Article article = only(page("", "<h1>Rat schließt die Talstraße</h1><p class=autor>Von Signe Holm</p>" + paragraphs(body)).replace("lang=en", "lang=de").replace("Council closes the valley road", "Rat schließt die Talstraße"));
        assertThat(text(article)).isEqualTo(String.join("\n\n", body));
        assertThat(article.byline()).isEqualTo("Signe Holm");
        assertThat(article.language()).isEqualTo("de");
        List<String> cyrillic = List.of("Совет Остермарка в четверг вечером проголосовал за закрытие дороги через долину на всю зиму, впервые за сорок лет, сообщила пресс-служба.",
                "«Никто не хочет откапывать первый автобус», — сказал мэр Хенрик Аалто, который с октября выступал за закрытие дороги для всех машин.",
                "За решение проголосовали семь человек, против четверо, двое отсутствовали, говорится в протоколе, который совет опубликовал в пятницу утром.");
        assertThat(text(only(page("", "<h1>Совет закрыл дорогу</h1>" + paragraphs(cyrillic)).replace("lang=en", "lang=ru").replace("Council closes the valley road", "Совет закрыл дорогу")))).isEqualTo(String.join("\n\n", cyrillic));
    }

    @Test
    void paragraphsMayBePartedByLineBreaksAlone() {
        assertThat(text(only(page("", "<div class=content>" + H1 + "<div class=text>" + String.join("<br><br>", BODY) + "</div></div>")))).isEqualTo(whole());
    }

    @Test
    void anOldPageOfTablesIsReadToo() {
        String table = "<table><tr><td><a href=/>Home</a><br><a href=/news>News</a></td><td><font size=5><b>Council closes the valley road</b></font><br><br>" + String.join("<p>", BODY) + "</td></tr></table>";
        assertThat(text(only("<html><head><title>Council closes the valley road</title></head><body>" + table + "</body></html>"))).contains(BODY.get(0), BODY.get(4)).doesNotContain("Home");
    }

    private static String json(String html) {
        return html.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("/", "\\/");
    }

    /// The forms in which systems hand a text to their scripts.
    private static java.util.stream.Stream<String> hydrations() {
        String next = "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"pageProps\":{\"menu\":[{\"text\":\"News\"}],\"article\":{\"headline\":\"Council closes the valley road\",\"author\":{\"name\":\"Signe Holm\"},\"body\":\"" + json(paragraphs())
                + "\"},\"related\":[{\"headline\":\"Other\",\"body\":\"" + json(paragraphs(BODY.reversed()).repeat(3)) + "\"}]}}}</script>";
        StringBuilder elements = new StringBuilder();
        BODY.forEach(p -> elements.append("{\"_id\":\"ABCDEF\",\"type\":\"text\",\"content\":\"").append(json(p)).append("\"},{\"type\":\"image\",\"caption\":\"A plough waits at the pass before it is closed for the winter.\"},"));
        String arc = "<script>window.Fusion=window.Fusion||{};Fusion.arcSite=\"herald\";Fusion.globalContent={\"_id\":\"X\",\"content_elements\":[" + elements + "{\"type\":\"divider\"}],\"headlines\":{\"basic\":\"Council closes the valley road\"},\"type\":\"story\"};Fusion.globalContentConfig={\"a\":1};</script>";
        StringBuilder rich = new StringBuilder();
        BODY.forEach(p -> rich.append(rich.isEmpty() ? "" : ",").append("{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"").append(json(p.substring(0, 30))).append("\"},{\"nodeType\":\"hyperlink\",\"data\":{\"uri\":\"x\"},\"content\":[{\"nodeType\":\"text\",\"value\":\"").append(json(p.substring(30))).append("\"}]}]}"));
        String state = "<script>window.__PRELOADED_STATE__ = {\"page\":{\"title\":\"Council closes the valley road\",\"document\":{\"nodeType\":\"document\",\"content\":[" + rich + "]}}};\nrun();</script>";
        String parsed = "<script>window.__STATE__ = JSON.parse(\"" + json("{\"title\":\"Council closes the valley road\",\"html\":\"" + json(paragraphs()) + "\"}") + "\");</script>";
        return java.util.stream.Stream.of(next, arc, state, parsed);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("hydrations")
    void theTextThatScriptsWouldShowIsTaken(String script) {
        String shell = "<!doctype html><html lang=en><head><title>Council closes the valley road - Ostermark Herald</title><meta property=og:type content=article></head><body><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>";
        assertThat(text(only(shell + script + "</body></html>"))).isEqualTo(whole());
    }

    @Test
    void scriptsOfAPageThatShowsItsTextAreLeftAlone() {
        String script = "<script>window.state={\"title\":\"Council closes the valley road\",\"body\":\"" + json(paragraphs(BODY.reversed()).repeat(2)) + "\"}</script>";
        assertThat(text(only(page(script, H1 + paragraphs())))).isEqualTo(whole());
    }

    @Test
    void aShellWithoutDataSaysThatItNeedsAScript() {
        String shell = "<html><head><title>Ostermark Herald</title></head><body><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script>var a={\"b\":\"" + "x".repeat(5_000) + "\"};if(a.b=={}){}</script></body></html>";
        assertThat(none(shell, "https://herald.example/news/road").why()).isEqualTo(PageResult.Why.SCRIPT);
    }

    @Test
    void aFastPageForPhonesIsRead() {
        String amp = "<!doctype html><html ⚡ lang=en><head><meta charset=utf-8><title>Council closes the valley road</title><link rel=canonical href=https://herald.example/news/road><script async src=https://cdn.ampproject.org/v0.js></script></head><body><amp-sidebar id=s><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li></ul></amp-sidebar>"
                + "<amp-consent layout=nodisplay id=c><div id=ui><p>We and our partners use cookies to show advertising. You can accept or refuse at any time.</p><button>Accept</button></div></amp-consent><header><a href=/>Ostermark Herald</a></header><article>" + H1 + "<p class=byline>By Signe Holm</p><amp-img src=a.jpg width=1 height=1><noscript><img src=a.jpg></noscript></amp-img>" + paragraphs(BODY.subList(0, 3))
                + "<amp-ad type=x><div placeholder>Advertisement</div></amp-ad>" + paragraphs(BODY.subList(3, 5)) + "</article><amp-social-share type=twitter></amp-social-share><footer>© Ostermark Herald</footer></body></html>";
        Article article = only(amp, "https://amp.herald.example/news/road");
        assertThat(text(article)).isEqualTo(whole());
        assertThat(article.url()).isEqualTo("https://herald.example/news/road");
        assertThat(article.byline()).isEqualTo("Signe Holm");
    }

    @Test
    void framesOfConsentAndWordsForBrowsersWithoutScriptsAreNoText() {
        String frame = "<iframe title='Privacy choices' src=https://consent.example/>We value your privacy. We and our vendors use cookies.</iframe><noscript><p>Please turn on JavaScript, for this page needs it to show all of its text and pictures in the way that we mean them.</p></noscript>";
        assertThat(text(only(page("", frame + "<article>" + H1 + paragraphs(BODY.subList(0, 2)) + frame + paragraphs(BODY.subList(2, 5)) + "</article>")))).isEqualTo(whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<article><h1>%s</h1>%s</article>", "<article class=story><header><h2 class=headline>%s</h2></header>%s</article>", "<div class=article-page><div class=head><h1 class=title>%s</h1></div><div class=text>%s</div></div>"})
    void whatIsScrolledInAfterTheArticleIsAnother(String form) {
        List<String> second = List.of("The brewery at the lower bridge was broken into on Wednesday night, the police of Ostermark said, and two men were held an hour later.",
                "They had loaded forty barrels onto a lorry that then would not start, according to the night watchman, who heard them argue about it.", "The brewer said that the beer was insured and that he would send the watchman a barrel of the best of it.");
        assertThat(text(only(page("", form.formatted("Council closes the valley road", paragraphs()) + form.formatted("Two held after break-in at the brewery", paragraphs(second)))))).isEqualTo(whole());
    }

    @Test
    void theBodyOnlyDescribedIsTaken() {
        String ld = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council closes the valley road\",\"articleBody\":\"" + String.join("\\n\\n", BODY) + "\"}</script>";
        assertThat(text(only(page(ld, H1 + "<div id=app></div>")))).isEqualTo(whole());
    }
}
