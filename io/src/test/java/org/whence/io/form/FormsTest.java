package org.whence.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.article.Article;
import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;

class FormsTest {
    @TempDir
    Path folder;

    private List<Input> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Input> read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Inputs inputs = new Inputs(new Limits(1 << 20));
        List<Input> all = new ArrayList<>();
        inputs.sources(List.of(file.toString())).forEach(source -> inputs.read(source, all::add));
        return all;
    }

    private static Article only(List<Input> inputs) {
        assertThat(inputs).singleElement().isInstanceOf(Input.Read.class);
        return ((Input.Read) inputs.getFirst()).article();
    }

    private static String refusal(List<Input> inputs) {
        assertThat(inputs).last().isInstanceOf(Input.Unreadable.class);
        return ((Input.Unreadable) inputs.getLast()).reason();
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsLinks() throws IOException {
        Article article = only(read("a.md", "---\ntitle: \"Ferry stops\"\ndate: 2024-02-05\nauthor: Ida Lund\n---\n\nThe *ferry* line has **stopped**, [its owner](https://ferry.example/a_(b)) said\non Monday.\n\n> “No crossings,” he said.\n\n- first point\n- second point\n\n![picture](p.png)\n\n## What next\n\nsnake_case stays \uD83D\uDEA2 and [here](https://x.example/).\n"));
        assertThat(article.title()).isEqualTo("Ferry stops");
        assertThat(article.byline()).isEqualTo("Ida Lund");
        assertThat(String.valueOf(article.published())).isEqualTo("2024-02-05");
        assertThat(article.text().original()).isEqualTo("The ferry line has stopped, its owner said on Monday.\n\n“No crossings,” he said.\n\nfirst point\n\nsecond point\n\nWhat next\n\nsnake_case stays \uD83D\uDEA2 and here.");
        assertThat(article.links()).hasSize(2);
        assertThat(article.text().slice(article.links().get(0).anchor())).isEqualTo("its owner");
        assertThat(article.links().get(0).href()).isEqualTo("https://ferry.example/a_(b)");
        assertThat(article.text().slice(article.links().get(1).anchor())).isEqualTo("here");
        assertThat(only(read("b.md", "# Title\n\nWords.")).title()).isEqualTo("Title");
    }

    @Test
    void tablesGiveAnArticleARow() throws IOException {
        List<Input> all = read("t.csv", "id,headline,body,date\n1,\"One, two\",\"He said \"\"no\"\".\nAnd left.\",2024-02-05\n2,Empty,,\n3,Three,Text three,\n");
        assertThat(all).hasSize(3);
        Article first = ((Input.Read) all.getFirst()).article();
        assertThat(first.title()).isEqualTo("One, two");
        assertThat(first.text().original()).isEqualTo("He said \"no\".\nAnd left.");
        assertThat(all.get(1)).isInstanceOf(Input.Unreadable.class);
        assertThat(((Input.Read) all.get(2)).article().id()).isEqualTo("3");
        assertThat(refusal(read("u.csv", "a;b\n1;2\n"))).isEqualTo("has no column for the text; its columns are a, b; --columns text=COLUMN names it");
        assertThat(only(read("text=b", "v.csv", "a;b\n1;2\n")).text().original()).isEqualTo("2");
    }

    private List<Input> read(String columns, String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Inputs inputs = new Inputs(new Limits(1 << 20), new Fetcher(Settings.usual()), Columns.parse(columns));
        List<Input> all = new ArrayList<>();
        inputs.sources(List.of(file.toString())).forEach(source -> inputs.read(source, all::add));
        return all;
    }

    @Test
    void columnsAreNamedByThePersonOrByTheirUsualNames() throws IOException {
        Article row = only(read("text=Full Story, title=hl,publisher=paper", "m.csv", "Nr;hl;full-story;paper;Author\n7;One;The ferry stops.;Courier;Ida Lund\n"));
        assertThat(row.id()).isEqualTo("m-2");
        assertThat(row.text().original()).isEqualTo("The ferry stops.");
        assertThat(row.title()).isEqualTo("One");
        assertThat(row.publisher()).isEqualTo("Courier");
        assertThat(row.byline()).isEqualTo("Ida Lund");
        assertThat(refusal(read("text=corpus", "n.csv", "id,body\n1,x\n"))).isEqualTo("has no column for the text called \"corpus\"; its columns are id, body; --columns text=COLUMN names it");
    }

    @Test
    void fieldsOfForeignJsonAreNamedToo() throws IOException {
        String line = "{\"nr\":7,\"doc\":{\"paras\":[\"The ferry stops.\",\"People wait.\"]},\"head\":\"One\",\"author\":[{\"name\":\"Ida Lund\"},\"Jonas Vik\"],\"date\":\"5 February 2024\"}";
        List<Input> all = read("id=nr,text=doc.paras,title=head", "f.jsonl", line + "\n{\"nr\":8}\nno json\n[1]\n");
        Article first = ((Input.Read) all.getFirst()).article();
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.text().original()).isEqualTo("The ferry stops.\n\nPeople wait.");
        assertThat(first.title()).isEqualTo("One");
        assertThat(first.byline()).isEqualTo("Ida Lund, Jonas Vik");
        assertThat(String.valueOf(first.published())).isEqualTo("2024-02-05");
        assertThat(all.stream().skip(1).map(i -> ((Input.Unreadable) i).reason())).hasSize(3).first().asString().isEqualTo("has no text in \"doc.paras\"; its fields are nr");
        assertThat(read("text=b", "l.json", "[{\"b\":\"One.\"},{\"b\":\"Two.\"}]")).extracting(i -> ((Input.Read) i).article().id()).containsExactly("l-1", "l-2");
        assertThat(read("m.json", "[{\"id\":\"a\",\"text\":\"One.\"},{\"id\":\"b\"}]")).extracting(Input::name).map(n -> n.replaceFirst("^.*/", "")).containsExactly("m.json, item 1", "m.json, item 2");
    }

    @Test
    void aMappingThatIsNoneIsRefused() {
        for (String wrong : List.of("text", "text=", "=body", "colour=red", "text=a,text=b", "")) {
            assertThatThrownBy(() -> Columns.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        StringBuilder table = new StringBuilder("\uFEFFid,text\r\n");
        for (int i = 0; i < 60_000; i++) {
            table.append(i).append(",\"Café number ").append(i).append(", \"\"closed\"\"\"\r\n");
        }
        List<Input> all = read("big.csv", table.toString());
        assertThat(all).hasSize(60_000);
        assertThat(((Input.Read) all.getLast()).article().text().original()).isEqualTo("Café number 59999, \"closed\"");
        assertThat(refusal(read("open.csv", "id,text\n1,one\n2,\"" + "left open ".repeat(200_000)))).startsWith("a row is larger than 1 MiB");
        assertThat(only(read("w.csv", "id,text\n1,Élise est arrivée\n".getBytes(java.nio.charset.Charset.forName("windows-1252")))).text().original()).isEqualTo("Élise est arrivée");
    }

    @Test
    void piecesOfAnArchiveMayBeReadByAnyThread() throws Exception {
        StringBuilder warc = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Ferry stops in the storm</h1><p>The ferry line " + i + " between the islands has stopped all crossings until the evening, its owner said on Monday.</p>"
                    + "<p>About two hundred people are waiting in the harbour, according to the port authority, which has opened a hall for them.</p></article></body></html>";
            warc.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://c.example/").append(i % 10).append("\r\nContent-Length: ").append(http.length()).append("\r\n\r\n").append(http).append("\r\n\r\n");
        }
        Path file = Files.writeString(folder.resolve("p.warc"), warc);
        Inputs inputs = new Inputs(Limits.DEFAULT);
        List<Piece> pieces = new ArrayList<>();
        inputs.sources(List.of(file.toString())).forEach(source -> inputs.pieces(source, pieces::add));
        assertThat(pieces).hasSize(12).allSatisfy(piece -> assertThat(piece.bytes()).isGreaterThan(300));
        List<Input> oneByOne = pieces.stream().flatMap(piece -> piece.read().stream()).toList();
        assertThat(pieces.parallelStream().flatMap(piece -> piece.read().stream()).map(Object::toString).toList()).isEqualTo(oneByOne.stream().map(Object::toString).toList());
        assertThat(oneByOne).extracting(i -> ((Input.Read) i).article().id()).startsWith("https://c.example/0").endsWith("https://c.example/9", "https://c.example/0#2", "https://c.example/1#2");
    }

    @Test
    void mailGivesItsSubjectSenderAndText() throws IOException {
        String mail = "From: =?UTF-8?B?VmFybmhvbG0gQ291cmllcg==?= <news@courier.example>\r\nSubject: =?utf-8?Q?Ferry_stops_=E2=80=93?=\r\n =?utf-8?Q?_live?=\r\nDate: Mon, 5 Feb 2024 18:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\npreamble\r\n"
                + "--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The ferry line has stopped, its =\r\nowner said =E2=80=93 today.</p><p>Second.</p>\r\n--b1--\r\n";
        Article article = only(read("m.eml", mail));
        assertThat(article.title()).isEqualTo("Ferry stops – live");
        assertThat(article.publisher()).isEqualTo("Varnholm Courier");
        assertThat(String.valueOf(article.published())).isEqualTo("2024-02-05T17:30:00Z");
        assertThat(article.text().original()).isEqualTo("The ferry line has stopped, its owner said – today.\n\nSecond.");
        assertThat(refusal(read("n.eml", "no mail at all"))).isEqualTo("is no e-mail");
        assertThat(refusal(read("o.eml", "From: a@b.example\nSubject: x\n\n"))).isEqualTo("is an e-mail without text");
    }

    @Test
    void pdfGivesItsText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("The ferry line has stopped, its owner said.");
                content.endText();
            }
            document.save(out);
        }
        assertThat(only(read("p.pdf", out.toByteArray())).text().original()).isEqualTo("The ferry line has stopped, its owner said.");
        assertThat(refusal(read("q.pdf", "%PDF-1.4 broken"))).isEqualTo("is no PDF that can be read");
    }

    @Test
    void feedsGiveTheirEntries() throws IOException {
        List<Input> all = read("f.xml", "<rss><channel><title>Courier</title><item><title>One</title><link>https://c.example/1</link><description>The ferry line has stopped.</description></item><item><title>Two</title><link>https://c.example/2</link></item></channel></rss>");
        Article article = only(all);
        assertThat(article.publisher()).isEqualTo("Courier");
        assertThat(article.url()).isEqualTo("https://c.example/1");
        assertThat(article.intake().partial()).isTrue();
        assertThat(refusal(read("g.xml", "<note>no feed</note>"))).isEqualTo("is XML, but no feed or sitemap");
        assertThat(refusal(read("h.xml", "<sitemapindex><sitemap><loc>https://c.example/s.xml</loc></sitemap></sitemapindex>"))).startsWith("is a list of 1 addresses");
    }

    @Test
    void archivesGiveTheArticlesOfTheirPages() throws IOException {
        String html = "<html><head><title>Ferry stops</title></head><body><article><h1>Ferry stops in the storm</h1><p>The ferry line between the islands has stopped all crossings until the evening, its owner said on Monday.</p>"
                + "<p>About two hundred people are waiting in the harbour, according to the port authority, which has opened a hall for them.</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://c.example/ferry\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        String revisit = "WARC/1.0\r\nWARC-Type: revisit\r\nWARC-Target-URI: https://c.example/ferry\r\nContent-Length: 0\r\n\r\n\r\n\r\n";
        Article article = only(read("a.warc", record + revisit));
        assertThat(article.id()).isEqualTo("https://c.example/ferry");
        assertThat(article.text().original()).startsWith("The ferry line between").endsWith("hall for them.");
        assertThat(refusal(read("b.warc", record + record.substring(0, record.length() - 300)))).contains("record 2 breaks off");
        assertThat(refusal(read("c.warc", "not one"))).contains("no record of a web archive");
    }
}
