package org.whence.io.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every format that outlets publish lists of articles in, each by what its specification says and as it is found damaged.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FeedFormatsTest {

    private static final String RSS_090 = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
              <channel><title>Harbour News</title><link>https://harbour.example/</link><description>From the quay</description></channel>
              <image><title>Logo</title><url>https://harbour.example/logo.gif</url><link>https://harbour.example/</link></image>
              <item><title>Crane falls at pier four</title><link>https://harbour.example/1</link></item>
              <item><title>Pilots end strike</title><link>https://harbour.example/2</link></item>
              <textinput><title>Search</title><description>Search us</description><name>q</name><link>https://harbour.example/search</link></textinput>
            </rdf:RDF>""";

    private static final String RSS_091 = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Harbour News</title><link>https://harbour.example/</link><description>From the quay</description>
              <language>en-gb</language><copyright>Copyright 1999</copyright><pubDate>Mon, 12 Apr 1999 08:00:00 GMT</pubDate>
              <skipHours><hour>1</hour></skipHours>
              <image><title>Logo</title><url>https://harbour.example/logo.gif</url><link>https://harbour.example/</link><width>88</width></image>
              <item><title>Caf&eacute; at the quay reopens</title><link>https://harbour.example/1</link><description>After ten years.</description></item>
              <textinput><title>Search</title><description>Search us</description><name>q</name><link>https://harbour.example/search</link></textinput>
            </channel></rss>""";

    private static final String RSS_092 = """
            <?xml version="1.0"?>
            <rss version="0.92"><channel><title>Harbour News</title><link>https://harbour.example/</link><description>From the quay</description>
              <cloud domain="rpc.harbour.example" port="80" path="/RPC2" registerProcedure="pleaseNotify" protocol="xml-rpc"/>
              <item><description>Crane falls &lt;a href="https://harbour.example/1"&gt;at pier four&lt;/a&gt;, two hurt.</description>
                <source url="https://agency.example/rss.xml">Northern Agency</source><category domain="https://dir.example">Ports</category></item>
              <item><title>Pilots end strike</title><link>https://harbour.example/2</link><enclosure url="https://harbour.example/2.mp3" length="12" type="audio/mpeg"/></item>
            </channel></rss>""";

    private static final String RSS_10 = """
            <?xml version="1.0" encoding="utf-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel rdf:about="https://harbour.example/rss"><title>Harbour News</title><link>https://harbour.example/</link><description>From the quay</description><dc:language>en</dc:language>
                <items><rdf:Seq><rdf:li rdf:resource="https://harbour.example/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://harbour.example/1"><title>Crane falls at pier four</title><link>https://harbour.example/1</link><description>Two hurt.</description>
                <dc:creator>Ida Lund</dc:creator><dc:date>2001-03-04T10:00:00+01:00</dc:date><content:encoded><![CDATA[<p>A crane fell.</p>]]></content:encoded></item>
            </rdf:RDF>""";

    private static final String RSS_20 = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link><description>From the quay</description><language>en</language><ttl>60</ttl>
              <item><title>Crane falls at pier four</title><guid>https://harbour.example/1</guid><author>ida@harbour.example (Ida Lund)</author>
                <pubDate>Sat, 07 Sep 02 00:00:01 GMT</pubDate><comments>https://harbour.example/1#comments</comments><description>Two hurt.</description>
                <source url="https://agency.example/rss.xml">Northern Agency</source></item>
              <item><title>Pilots end strike</title><guid isPermaLink="false">harbour-2</guid><link>https://harbour.example/2</link><description>They go back to work.</description></item>
            </channel></rss>""";

    private static final String ATOM_03 = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Harbour News</title><link rel="alternate" type="text/html" href="https://harbour.example/"/><modified>2003-12-13T18:30:02Z</modified>
              <author><name>Ida Lund</name></author>
              <entry><title>Crane falls at pier four</title><link rel="alternate" type="text/html" href="https://harbour.example/1"/><id>tag:harbour.example,2003:1</id>
                <issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14T10:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;A crane fell.&lt;/p&gt;</content></entry>
              <entry><title>Pilots end strike</title><link rel="alternate" type="text/html" href="https://harbour.example/2"/><id>tag:harbour.example,2003:2</id>
                <modified>2003-12-14T11:00:00Z</modified><content type="text/html" mode="base64">PHA+UGlsb3RzIHNhaWwu
                PC9wPg==</content><author><name>Bo Ek</name></author></entry>
            </feed>""";

    private static final String ATOM_10 = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/feeds/"><title>Harbour News</title><link href="/"/><link rel="self" href="atom.xml"/><updated>2003-12-13T18:30:02Z</updated><id>urn:f</id>
              <author><name>Ida Lund</name></author>
              <entry><title type="text">Less &lt;is&gt; more</title><link rel="http://www.iana.org/assignments/relation/alternate" href="../1"/><link rel="enclosure" href="1.mp3"/><id>urn:1</id>
                <published>2003-12-13T08:29:29-04:00</published><updated>2003-12-14T10:00:00.25Z</updated><summary>Short.</summary>
                <content type="xhtml" xml:lang="en"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <b>crane</b> fell.</p></div></content></entry>
              <entry><title type="html">Pilots &lt;i&gt;end&lt;/i&gt; strike</title><link href="../2"/><id>urn:2</id><updated>2003-12-14T11:00:00Z</updated>
                <content type="text">Ships &lt;sail&gt; again.</content><author><name>Bo Ek</name></author></entry>
              <entry><title>Taken over</title><link href="../3"/><id>urn:3</id><updated>2003-12-15T11:00:00Z</updated><content src="../3" type="text/html"/><summary>Only this.</summary>
                <source><id>urn:a</id><title>Northern Agency</title><link href="https://agency.example/"/><author><name>Vera Holt</name></author></source></entry>
            </feed>""";

    private static final String JSON_FEED = """
            {"version": "https://jsonfeed.org/version/1", "title": "Harbour News", "home_page_url": "https://harbour.example/", "author": {"name": "Ida Lund"},
             "items": [{"id": "1", "url": "/1", "title": "Crane falls", "content_html": "<p>A crane fell.</p>", "date_published": "2010-02-07T14:04:00-05:00", "date_modified": "2010-02-08T00:00:00Z"},
                       {"id": 2, "url": "/2", "summary": "Only this.", "external_url": "https://agency.example/2", "author": {"name": "Bo Ek"}}]}""";

    private static final String JSON_FEED_11 = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "language": "en-GB", "authors": [{"name": "Ida Lund"}, {"name": "Bo Ek"}],
             "items": [{"id": "https://harbour.example/1", "url": "https://harbour.example/1", "content_text": "A crane fell.\\n\\nTwo were hurt.", "language": "de"},
                       {"id": "https://harbour.example/2", "url": "https://harbour.example/2", "content_text": "Pilots sail.", "authors": [{"name": "Vera Holt"}]}]}""";

    private static final String OPML = """
            <?xml version="1.0" encoding="utf-8"?>
            <opml version="2.0"><head><title>Ports</title><dateCreated>Mon, 27 Feb 2006 12:09:48 GMT</dateCreated></head><body>
              <outline text="North"><outline text="Harbour News" type="rss" xmlUrl="https://harbour.example/rss" htmlUrl="https://harbour.example/"/></outline>
              <outline text="Quay" type="atom" xmlUrl="quay/atom.xml"/><outline text="Again" xmlUrl="https://harbour.example/rss"/><outline text="A page" type="link" url="https://page.example/"/>
            </body></opml>""";

    private static final String NEWS_SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
              <url><image:image><image:loc>https://harbour.example/1.jpg</image:loc></image:image><loc>https://harbour.example/1?a=1&amp;b=2</loc><lastmod>2008-12-24</lastmod>
                <news:news><news:publication><news:name>Harbour News</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2008-12-23T10:00:00+01:00</news:publication_date><news:title>Crane falls, two hurt</news:title></news:news></url>
              <url><loc><![CDATA[https://harbour.example/2]]></loc><changefreq>daily</changefreq><priority>0.5</priority></url>
            </urlset>""";

    private static final Map<String, String> ALL = Map.ofEntries(Map.entry("RSS 0.90", RSS_090), Map.entry("RSS 0.91", RSS_091), Map.entry("RSS 0.92", RSS_092), Map.entry("RSS 1.0", RSS_10), Map.entry("RSS 2.0", RSS_20),
            Map.entry("Atom 0.3", ATOM_03), Map.entry("Atom 1.0", ATOM_10), Map.entry("JSON Feed 1", JSON_FEED), Map.entry("JSON Feed 1.1", JSON_FEED_11), Map.entry("OPML", OPML), Map.entry("news sitemap", NEWS_SITEMAP));

    private static Feed read(String feed) {
        return read(feed.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed read(byte[] feed) {
        return Feeds.read(feed, null, "https://harbour.example/feeds/list.xml").orElseThrow();
    }

    private static String date(Object published) {
        return String.valueOf(published);
    }

    @Test
    void rss090() {
        Feed feed = read(RSS_090);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.RSS);
        assertThat(feed.title()).isEqualTo("Harbour News");
        assertThat(feed.entries()).extracting(FeedEntry::url).containsExactly("https://harbour.example/1", "https://harbour.example/2");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Crane falls at pier four", "Pilots end strike");
        assertThat(feed.entries()).allSatisfy(e -> assertThat(e.published()).isNull());
    }

    @Test
    void rss091() {
        Feed feed = read(RSS_091.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(feed.entries()).singleElement().satisfies(e -> {
            assertThat(e.title()).isEqualTo("Café at the quay reopens");
            assertThat(e.html()).isEqualTo("After ten years.");
            assertThat(e.whole()).isFalse();
            assertThat(e.language()).isEqualTo("en-gb");
            assertThat(e.published()).as("the channel's date is not the article's").isNull();
        });
    }

    @Test
    void rss092() {
        Feed feed = read(RSS_092);
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly(null, "Pilots end strike");
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.html()).isEqualTo("Crane falls <a href=\"https://harbour.example/1\">at pier four</a>, two hurt.");
        assertThat(first.source()).isEqualTo("Northern Agency");
        assertThat(first.sourceUrl()).isEqualTo("https://agency.example/rss.xml");
        assertThat(feed.entries().getLast().url()).as("the enclosure is not the article").isEqualTo("https://harbour.example/2");
    }

    @Test
    void rss10() {
        assertThat(read(RSS_10).entries()).singleElement().satisfies(e -> {
            assertThat(e.url()).isEqualTo("https://harbour.example/1");
            assertThat(e.author()).isEqualTo("Ida Lund");
            assertThat(date(e.published())).isEqualTo("2001-03-04T09:00:00Z");
            assertThat(e.html()).isEqualTo("<p>A crane fell.</p>");
            assertThat(e.whole()).isTrue();
            assertThat(e.language()).isEqualTo("en");
        });
    }

    @Test
    void rss20() {
        Feed feed = read(RSS_20);
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.url()).as("a guid is a permanent link unless it says otherwise").isEqualTo("https://harbour.example/1");
        assertThat(first.author()).isEqualTo("Ida Lund");
        assertThat(date(first.published())).isEqualTo("2002-09-07T00:00:01Z");
        assertThat(first.source()).isEqualTo("Northern Agency");
        FeedEntry second = feed.entries().getLast();
        assertThat(second.guid()).isEqualTo("harbour-2");
        assertThat(second.url()).isEqualTo("https://harbour.example/2");
        assertThat(second.published()).isNull();
    }

    @Test
    void atom03() {
        Feed feed = read(ATOM_03);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.ATOM);
        FeedEntry first = feed.entries().getFirst();
        assertThat(date(first.published())).isEqualTo("2003-12-13T12:29:29Z");
        assertThat(date(first.updated())).isEqualTo("2003-12-14T10:00:00Z");
        assertThat(first.html()).isEqualTo("<p>A crane fell.</p>");
        assertThat(first.author()).as("the feed's author is that of its entries").isEqualTo("Ida Lund");
        FeedEntry second = feed.entries().getLast();
        assertThat(second.html()).isEqualTo("<p>Pilots sail.</p>");
        assertThat(second.author()).isEqualTo("Bo Ek");
    }

    @Test
    void atom10() {
        Feed feed = read(ATOM_10);
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.title()).as("a title of plain text").isEqualTo("Less <is> more");
        assertThat(first.url()).isEqualTo("https://harbour.example/1");
        assertThat(date(first.published())).isEqualTo("2003-12-13T12:29:29Z");
        assertThat(date(first.updated())).startsWith("2003-12-14T10:00:00");
        assertThat(first.html()).contains("<p>A <b>crane</b> fell.</p>");
        assertThat(first.author()).isEqualTo("Ida Lund");
        assertThat(first.language()).isEqualTo("en");
        FeedEntry second = feed.entries().get(1);
        assertThat(second.title()).isEqualTo("Pilots end strike");
        assertThat(second.author()).isEqualTo("Bo Ek");
        assertThat(org.whence.io.page.Page.text(second.html())).as("a content of plain text").isEqualTo("Ships <sail> again.");
        FeedEntry third = feed.entries().get(2);
        assertThat(third.html()).as("the content is elsewhere").isEqualTo("Only this.");
        assertThat(third.whole()).isFalse();
        assertThat(third.source()).isEqualTo("Northern Agency");
        assertThat(third.sourceUrl()).isEqualTo("https://agency.example/");
        assertThat(third.author()).as("what was taken over is by whoever wrote it there").isEqualTo("Vera Holt");
    }

    @Test
    void jsonFeed1() {
        Feed feed = read(JSON_FEED);
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.url()).isEqualTo("https://harbour.example/1");
        assertThat(first.author()).isEqualTo("Ida Lund");
        assertThat(date(first.published())).isEqualTo("2010-02-07T19:04:00Z");
        assertThat(date(first.updated())).isEqualTo("2010-02-08T00:00:00Z");
        FeedEntry second = feed.entries().getLast();
        assertThat(second.guid()).isEqualTo("2");
        assertThat(second.html()).isEqualTo("Only this.");
        assertThat(second.whole()).isFalse();
        assertThat(second.author()).isEqualTo("Bo Ek");
        assertThat(second.sourceUrl()).isEqualTo("https://agency.example/2");
    }

    @Test
    void jsonFeed11() {
        Feed feed = read(JSON_FEED_11);
        assertThat(feed.entries()).extracting(FeedEntry::author).containsExactly("Ida Lund, Bo Ek", "Vera Holt");
        assertThat(feed.entries()).extracting(FeedEntry::language).containsExactly("de", "en-GB");
        assertThat(feed.entries().getFirst().html()).isEqualTo("<p>A crane fell.</p><p>Two were hurt.</p>");
    }

    @Test
    void opml() {
        Feed feed = read(OPML);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.OPML);
        assertThat(feed.title()).isEqualTo("Ports");
        assertThat(feed.feeds()).containsExactly("https://harbour.example/rss", "https://harbour.example/feeds/quay/atom.xml");
    }

    @Test
    void newsSitemap() {
        Feed feed = read(NEWS_SITEMAP);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.SITEMAP);
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.url()).isEqualTo("https://harbour.example/1?a=1&b=2");
        assertThat(first.title()).isEqualTo("Crane falls, two hurt");
        assertThat(first.source()).isEqualTo("Harbour News");
        assertThat(first.language()).isEqualTo("en");
        assertThat(date(first.published())).isEqualTo("2008-12-23T09:00:00Z");
        assertThat(date(first.updated())).isEqualTo("2008-12-24");
        FeedEntry second = feed.entries().getLast();
        assertThat(second.url()).isEqualTo("https://harbour.example/2");
        assertThat(second.published()).isNull();
    }

    private record Damage(String name, UnaryOperator<String> done) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Damage> damages() {
        return Stream.of(new Damage("words of a server before it", s -> "Notice: undefined index in line 7\n\n" + (s.startsWith("<?xml") ? s : "<?xml version=\"1.0\"?>\n" + s)),
                new Damage("white space and a byte order mark before it", s -> "\uFEFF\n\n  " + s), new Damage("a comment and words behind it", s -> s + "\n<!-- made in 0.3 s -->\nend"),
                new Damage("no declaration", s -> s.replaceFirst("<\\?xml[^>]*>\\s*", "")), new Damage("bare ampersands", s -> s.replace("Harbour News", "Harbour & News").replace("&amp;", "&")),
                new Damage("the last tags missing", s -> s.replaceFirst("(?:</[\\w:]+>\\s*){1,2}$", "")), new Damage("tags in capitals", s -> s.replace("<item>", "<ITEM>").replace("</item>", "</ITEM>").replace("<title>", "<TITLE>").replace("</title>", "</TITLE>")),
                new Damage("a control character and a lone half of a pair", s -> s.replace("Harbour News", "Harbour\u0001\uD800 News")), new Damage("a stylesheet before it", s -> s.replaceFirst("(<\\?xml[^>]*>)", "$1<?xml-stylesheet href='s.xsl'?>")),
                new Damage("a tag never closed", s -> s.replaceFirst("<link>", "<br><link>")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damagedXmlIsReadAllTheSame(Damage damage) {
        ALL.forEach((name, feed) -> {
            if (!feed.startsWith("{")) {
                Feed whole = read(feed);
                Feed read = read(damage.done().apply(feed));
                assertThat(read.kind()).as(name).isEqualTo(whole.kind());
                assertThat(read.feeds()).as(name).isEqualTo(whole.feeds());
                assertThat(read.entries()).as(name).extracting(FeedEntry::url).isEqualTo(whole.entries().stream().map(FeedEntry::url).toList());
                assertThat(read.entries()).as(name).extracting(FeedEntry::title).isEqualTo(whole.entries().stream().map(FeedEntry::title).toList());
            }
        });
    }

    @Test
    void jsonFeedWithFieldsOfTheWrongKindIsReadAllTheSame() {
        Feed feed = read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":[1],\"authors\":\"Ida\",\"items\":[null,7,[],{\"id\":\"a\",\"url\":{},\"title\":3,\"authors\":[3,{\"name\":null}],\"content_html\":\"<p>Words.</p>\",\"date_published\":\"soon\"},{\"id\":\"b\",\"url\":\"javascript:alert(1)\",\"content_text\":\"More.\"}]}");
        assertThat(feed.entries()).extracting(FeedEntry::guid).containsExactly("a", "b");
        assertThat(feed.entries()).allSatisfy(e -> {
            assertThat(e.url()).isNull();
            assertThat(e.author()).isNull();
            assertThat(e.published()).isNull();
        });
        assertThat(Feeds.read(JSON_FEED.substring(0, JSON_FEED.length() / 2).getBytes(StandardCharsets.UTF_8), null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,utf-8,Кран упал у причала", "windows-1251,,Кран упал у причала", "UTF-8,windows-1251,Кран упал у причала", "UTF-16LE,utf-16,Кран упал у причала", "windows-1252,utf-8,Kran fällt auf Größe"})
    void theEncodingIsTheOneThatFits(String real, String said, String title) {
        String declared = said == null ? "<?xml version=\"1.0\"?>" : "<?xml version=\"1.0\" encoding=\"" + said + "\"?>";
        String feed = "\uFEFF" + declared + "<rss version=\"2.0\"><channel><title>x</title><item><title>" + title + "</title><link>https://harbour.example/1</link><description>" + (title + ". ").repeat(5) + "</description></item></channel></rss>";
        byte[] bytes = (real.startsWith("UTF-16") ? feed : feed.substring(1)).getBytes(Charset.forName(real));
        assertThat(read(bytes).entries()).singleElement().satisfies(e -> assertThat(e.title()).isEqualTo(title));
    }

    @Test
    void nothingLeadsOutOfTheWeb() {
        Feed feed = read("<rss version='2.0'><channel><item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><guid>data:text/html,x</guid></item><item><title>c</title><link>file:///etc/passwd</link></item></channel></rss>");
        assertThat(feed.entries()).hasSize(3).allSatisfy(e -> assertThat(e.url()).isNull());
    }
}
