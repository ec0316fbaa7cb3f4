package org.whence.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// What the fuzzers start from: one small input of each kind that a reader knows.
final class Seeds {

    private static final String TEXT = "<p>The ferry line between the islands has stopped all crossings until the evening, its owner said on Monday.</p>"
            + "<p>About two hundred people are <a href='/wait?a=1&amp;b=2'>waiting</a> in the harbour, according to the port authority, which has opened a hall for them. (Reuters)</p>";

    private Seeds() {}

    static List<byte[]> pages() {
        String ld = "<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops\",\"author\":[{\"@id\":\"#a\"}],\"datePublished\":\"2024-02-05T10:00:00+01:00\",\"articleBody\":\"The ferry line has stopped.\"},"
                + "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ida Lund\"},{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"},{\"item\":{\"name\":\"Sea\"}},{\"name\":\"Ferry\"}]}]}</script>";
        String live = "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[" + "{\"headline\":\"One\",\"articleBody\":\"<p>The ferry line has stopped all crossings, its owner said.\"},".repeat(3) + "{}]}</script>";
        List<byte[]> all = new ArrayList<>();
        for (String page : List.of(
                "<!doctype html><html lang=en><head><title>Ferry stops | Courier</title><meta property=og:site_name content=Courier><link rel=canonical href=/ferry>" + ld + "</head><body><nav><a href=/>Home</a></nav><article><h1>Ferry stops</h1><p class=byline>By Ida Lund and Bo Ek</p>"
                        + "<time datetime=2024-02-05T10:00Z>today</time>" + TEXT + "<figure><figcaption>A ferry &#8238;</figcaption></figure></article><div id=comments><p>First!</p></div></body></html>",
                "<html><head>" + live + "</head><body><h1>Storm</h1>" + TEXT, "<body><div class=live-post id=a><time datetime=2024-02-05T10:00Z></time>" + TEXT + "</div>",
                "<table><tr><td>" + TEXT + "<br><br>Words<td><select><option>x</table>", "<p>We and our partners use cookies. Accept or manage consent.</p>", "<div>".repeat(60) + TEXT, "<h1>404 page not found</h1>",
                "<html><head><title>Ferry</title></head><body><div id=root></div><script id=__NEXT_DATA__ type=application/json>{\"page\":{\"title\":\"Ferry\",\"content_elements\":[" + ("{\"type\":\"text\",\"content\":\"" + TEXT + "\"},{\"type\":\"list\",\"items\":[{\"content\":\"x\"}]},").repeat(2) + "{}]}}</script>",
                "<script>a.b = JSON.parse(\"{\\\"text\\\":\\\"" + TEXT.repeat(3) + "\\\"}\");c=[1,{\"d\":{}}]</script>", "<base href='//x.example/'><p>" + "<b><i><a href=x>a</b>".repeat(20) + TEXT + "<svg><title>x</svg><math><mi>y</math>")) {
            all.add(page.getBytes(StandardCharsets.UTF_8));
        }
        all.add(("<html lang=ru><body><p>Паром остановлен до вечера, сообщил владелец линии в понедельник, ждут около двухсот человек.</p>".repeat(3)).getBytes(Charset.forName("windows-1251")));
        all.add(("\uFEFF<html><body>" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        return all;
    }

    static List<byte[]> feeds() {
        String item = "<item><title>Ferry &amp; more</title><link>/1</link><guid isPermaLink='false'>g1</guid><pubDate>Mon, 05 Feb 2024 10:00:00 GMT</pubDate><dc:creator>Ida</dc:creator><description>&lt;p&gt;Words&lt;/p&gt;</description><content:encoded><![CDATA[" + TEXT + "]]></content:encoded><source url='https://a.example/'>Agency</source></item>";
        return List.of(("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>C</title><language>en</language>" + item + "</channel></rss>").getBytes(StandardCharsets.UTF_8),
                ("<rdf:RDF><channel><title>C</title></channel>" + item + "</rdf:RDF>").getBytes(StandardCharsets.UTF_8),
                ("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"/b/\"><title>C</title><entry><id>1</id><title type=html>&lt;b&gt;F</title><link rel=alternate href=1 /><author><name>Ida</name></author><updated>2024-02-05T10:00:00Z</updated><content type=xhtml><div>" + TEXT + "</div></content></entry></feed>").getBytes(StandardCharsets.UTF_8),
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"url\":\"/1\",\"content_text\":\"Words.\",\"authors\":[{\"name\":\"Ida\"}],\"date_published\":\"2024-02-05\"}]}".getBytes(StandardCharsets.UTF_8),
                "<opml><body><outline xmlUrl=\"https://a.example/rss\"><outline xmlUrl='b'/></outline></body></opml>".getBytes(StandardCharsets.UTF_8),
                "<urlset><url><loc>/n</loc><news:news><news:publication><news:name>A</news:name></news:publication><news:publication_date>2024-02-05</news:publication_date></news:news></url></urlset><sitemapindex><sitemap><loc>x</loc></sitemap></sitemapindex>".getBytes(StandardCharsets.UTF_8),
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aa\"><!ENTITY x SYSTEM \"file:///x\">]><rss><channel><item><title>&a;&x;</title></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
    }

    static List<byte[]> archives() throws IOException {
        String packed = new String(gzip(("<html><body><h1>Ferry</h1>" + TEXT).getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1);
        String plain = record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Ferry</h1>" + TEXT);
        String chunked = record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + Integer.toHexString(packed.length()) + "\r\n" + packed + "\r\n0\r\n\r\n");
        String others = record("warcinfo", "software: x\r\n") + record("request", "GET / HTTP/1.1\r\n\r\n") + record("revisit", "") + record("resource", "x");
        List<byte[]> all = new ArrayList<>();
        for (String warc : List.of(plain, chunked, others + plain, plain + plain.substring(0, plain.length() / 2), plain.replace("\r\n", "\n"), "junk\r\n" + plain)) {
            all.add(warc.getBytes(StandardCharsets.ISO_8859_1));
        }
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(others.getBytes(StandardCharsets.ISO_8859_1)));
        members.write(gzip(chunked.getBytes(StandardCharsets.ISO_8859_1)));
        all.add(members.toByteArray());
        return all;
    }

    private static String record(String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: <https://a.example/1>\r\nWARC-Date: 2024-02-05T10:00:00Z\r\nContent-Type: text/html\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
