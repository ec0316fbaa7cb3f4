package org.whence.io.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FeedsTest {
    private static final String RSS = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Varnholm Courier</title><link>https://courier.example/</link><language>en</language>"
            + "<item><title>Court voids sale &amp; more</title><link>/news/1</link><guid isPermaLink=\"false\">tag:1</guid><pubDate>Mon, 05 Feb 2024 18:30:00 +0100</pubDate><dc:creator>Ida Lund</dc:creator><description>Short.</description>"
            + "<content:encoded><![CDATA[<p>The court ruled.</p><p>The city may appeal.</p>]]></content:encoded><source url=\"https://agency.example/rss\">Northern Agency</source></item>"
            + "<item><title>No date</title><link>https://courier.example/news/2</link><description>&lt;p&gt;Only a summary.&lt;/p&gt;</description><pubDate>yesterday</pubDate></item></channel></rss>";

    private static Feed read(String feed) {
        return Feeds.read(feed.getBytes(StandardCharsets.UTF_8), null, "https://courier.example/feed/").orElseThrow();
    }

    @Test
    void readsRss() {
        Feed feed = read(RSS);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.RSS);
        assertThat(feed.title()).isEqualTo("Varnholm Courier");
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.title()).isEqualTo("Court voids sale & more");
        assertThat(first.url()).isEqualTo("https://courier.example/news/1");
        assertThat(first.guid()).isEqualTo("tag:1");
        assertThat(String.valueOf(first.published())).isEqualTo("2024-02-05T17:30:00Z");
        assertThat(first.author()).isEqualTo("Ida Lund");
        assertThat(first.html()).isEqualTo("<p>The court ruled.</p><p>The city may appeal.</p>");
        assertThat(first.whole()).isTrue();
        assertThat(first.source()).isEqualTo("Northern Agency");
        assertThat(first.sourceUrl()).isEqualTo("https://agency.example/rss");
        FeedEntry second = feed.entries().get(1);
        assertThat(second.published()).isNull();
        assertThat(second.html()).isEqualTo("<p>Only a summary.</p>");
        assertThat(second.whole()).isFalse();
    }

    @Test
    void readsRdf() {
        Feed feed = read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Old</title></channel><item rdf:about=\"x\"><title>One</title><link>https://courier.example/1</link><dc:date>2024-02-05</dc:date></item></rdf:RDF>");
        assertThat(feed.entries()).singleElement().satisfies(e -> assertThat(String.valueOf(e.published())).isEqualTo("2024-02-05"));
    }

    @Test
    void readsAtom() {
        Feed feed = read("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://courier.example/base/\"><title type=\"html\">A &amp;amp; B</title><entry><id>urn:1</id><title>One</title><link rel=\"self\" href=\"self\"/><link rel=\"alternate\" href=\"one\"/>"
                + "<author><name>Ida Lund</name></author><author><name>Jonas Vik</name></author><updated>2024-02-06T00:00:00Z</updated><published>2024-02-05T00:00:00Z</published><content type=\"xhtml\"><div><p>Whole.</p></div></content></entry></feed>");
        assertThat(feed.title()).isEqualTo("A & B");
        assertThat(feed.entries()).singleElement().satisfies(e -> {
            assertThat(e.url()).isEqualTo("https://courier.example/base/one");
            assertThat(e.author()).isEqualTo("Ida Lund, Jonas Vik");
            assertThat(String.valueOf(e.published())).isEqualTo("2024-02-05T00:00:00Z");
            assertThat(e.html()).contains("<p>Whole.</p>");
        });
    }

    @Test
    void readsOldAtom() {
        Feed feed = read("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>T</title><entry><title>One</title><link href=\"https://courier.example/1\"/><issued>2024-02-05T10:00:00Z</issued></entry></feed>");
        assertThat(feed.entries()).singleElement().satisfies(e -> assertThat(String.valueOf(e.published())).isEqualTo("2024-02-05T10:00:00Z"));
    }

    @Test
    void readsJsonFeed() {
        Feed feed = read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"home_page_url\":\"https://courier.example/\",\"items\":[{\"id\":7,\"url\":\"/7\",\"content_text\":\"One.\\n\\nTwo <3.\",\"date_published\":\"2024-02-05T10:00:00Z\",\"authors\":[{\"name\":\"Ida\"}]},{\"x\":1}]}");
        assertThat(feed.kind()).isEqualTo(Feed.Kind.JSON_FEED);
        assertThat(feed.entries()).singleElement().satisfies(e -> {
            assertThat(e.url()).isEqualTo("https://courier.example/7");
            assertThat(e.html()).isEqualTo("<p>One.</p><p>Two &lt;3.</p>");
        });
    }

    @Test
    void readsListsAndSitemaps() {
        assertThat(read("<opml version=\"2.0\"><head><title>Mine</title></head><body><outline text=\"a\"><outline type=\"rss\" xmlUrl=\"https://a.example/rss\"/></outline><outline xmlUrl=\"javascript:x\"/></body></opml>").feeds()).containsExactly("https://a.example/rss");
        assertThat(read("<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>").feeds()).containsExactly("https://a.example/1.xml");
        Feed map = read("<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>https://a.example/n</loc><news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication>"
                + "<news:publication_date>2024-02-05</news:publication_date><news:title>N</news:title></news:news></url></urlset>");
        assertThat(map.entries()).singleElement().satisfies(e -> {
            assertThat(e.title()).isEqualTo("N");
            assertThat(e.source()).isEqualTo("A");
            assertThat(String.valueOf(e.published())).isEqualTo("2024-02-05");
        });
    }

    @Test
    void survivesMalformedXml() {
        assertThat(read(RSS.replace("</title><link>/news/1", "<link>/news/1")).entries()).isNotEmpty();
        assertThat(read(RSS.replace("&amp; more", "& more <b>bold")).entries()).hasSize(2);
        assertThat(read(RSS.substring(0, RSS.indexOf("<item><title>No date") + 60)).entries()).isNotEmpty();
        assertThat(read("Warning: something failed in line 3\n" + RSS).entries()).hasSize(2);
        assertThat(read(RSS.replace("</rss>", "</channel></rss><!-- made in 3 ms -->junk")).entries()).hasSize(2);
        byte[] wrong = RSS.replace("Ida Lund", "Иван Петров сын").replace("utf-8", "windows-1251").getBytes(Charset.forName("windows-1251"));
        assertThat(Feeds.read(wrong, "application/rss+xml; charset=utf-8", null).orElseThrow().entries().getFirst().author()).isEqualTo("Иван Петров сын");
    }

    @Test
    void entitiesNeitherFetchNorMultiply() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><item><title>&c;&x;</title><link>https://a.example/</link></item></channel></rss>";
        assertThat(read(bomb).entries()).singleElement().satisfies(e -> assertThat(String.valueOf(e.title())).hasSizeLessThan(20).doesNotContain("root"));
    }

    @Test
    void otherDocumentsAreNoFeeds() {
        assertThat(Feeds.read("<html><body>no</body></html>".getBytes(StandardCharsets.UTF_8), null, null)).isEmpty();
        assertThat(Feeds.read("{\"a\":1}".getBytes(StandardCharsets.UTF_8), null, null)).isEmpty();
        assertThat(Feeds.read(new byte[0], null, null)).isEmpty();
    }

    @Test
    void anyDamageIsSurvived() {
        byte[] whole = RSS.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        int read = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read += Feeds.read(damaged, null, null).isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1_000);
        assertThat(Feeds.read(("<rss>" + "<item>".repeat(100_000)).getBytes(StandardCharsets.UTF_8), null, null)).isPresent();
    }
}
