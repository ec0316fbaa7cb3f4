package org.whence.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;

class InputsTest {

    @TempDir
    private Path folder;

    private final Inputs inputs = new Inputs(new Limits(1_000_000));

    private List<Input> read(String... names) {
        List<Input> all = new ArrayList<>();
        inputs.sources(List.of(names)).forEach(source -> inputs.read(source, all::add));
        return all;
    }

    private Article article(Path file) {
        return ((Input.Read) read(file.toString()).getFirst()).article();
    }

    private String reason(Path file) {
        return ((Input.Unreadable) read(file.toString()).getFirst()).reason();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aFirstShortLineIsTheTitle() throws IOException {
        Article article = article(write("a.b.txt", "Bridge falls\n\nIt fell on Monday, a guard said.\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.id()).isEqualTo("a.b");
        assertThat(article.title()).isEqualTo("Bridge falls");
        assertThat(article.text().original()).isEqualTo("It fell on Monday, a guard said.");
        assertThat(article(write("c.txt", "It fell on Monday.\n\nNobody was hurt.".getBytes(StandardCharsets.UTF_8))).title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void findsTheCharsetOfCyrillicText(String charset) throws IOException {
        String text = "Мост упал в понедельник, сказал сторож. Никто не пострадал, сообщили в министерстве.";
        assertThat(article(write(charset + ".txt", text.getBytes(Charset.forName(charset)))).text().original()).isEqualTo(text);
    }

    @Test
    void findsTheCharsetOfWesternText() throws IOException {
        String text = "“Le café est fermé”, a déclaré Élise Noël – à Genève.";
        assertThat(article(write("w.txt", text.getBytes(Charset.forName("windows-1252")))).text().original()).isEqualTo(text);
        assertThat(article(write("u.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).text().original()).isEqualTo(text);
    }

    @Test
    void saysInOneLineWhyAFileIsNoArticle() throws IOException {
        assertThat(reason(write("e.txt", new byte[0]))).isEqualTo("is empty");
        assertThat(reason(write("b.txt", new byte[] {1, 2, 0, 0, 5, 9, 0}))).isEqualTo("holds binary data and no text");
        assertThat(reason(write("l.txt", new byte[1_000_001]))).startsWith("larger than ");
        assertThat(reason(write("x.xyz", new byte[] {'a'}))).startsWith("is in no form that is known");
        assertThat(reason(write("j.json", "{\"id\": 1".getBytes(StandardCharsets.UTF_8)))).startsWith("no JSON: line 1");
        assertThat(reason(folder.resolve("none.txt"))).isEqualTo("no such file or folder");
        byte[] whole = gzip("A long enough text, a reader said.".repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(reason(write("t.txt.gz", Arrays.copyOf(whole, whole.length / 2)))).startsWith("is cut off");
        assertThat(reason(write("n.txt.gz", new byte[] {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'}))).startsWith("holds broken compressed data");
        Files.createDirectory(folder.resolve("void"));
        assertThat(reason(folder.resolve("void"))).startsWith("holds no article");
    }

    @Test
    void walksFoldersInOrderAndReadsPackedFiles() throws IOException {
        write("b.txt.gz", gzip("B said so.".getBytes(StandardCharsets.UTF_8)));
        write("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n\n{\"id\":\"2\"}\n{\"article\":{\"id\":\"3\",\"text\":\"y\"}}".getBytes(StandardCharsets.UTF_8));
        write("c.bin", new byte[] {0});
        List<Input> all = read(folder.toString());
        assertThat(all.stream().map(i -> Path.of(i.name()).getFileName().toString() + " " + switch (i) {
            case Input.Read r -> r.article().id();
            case Input.Unreadable u -> u.reason();
        })).containsExactly("a.jsonl:1 1", "a.jsonl:3 field \"text\" is missing", "a.jsonl:4 3", "b.txt.gz b");
    }

    private static final String PAGE = "<!DOCTYPE html><html lang=en><head><title>Harbour closed | The Lindqvist Post</title><meta charset=utf-8></head><body><nav><a href=/>Home</a><a href=/news>News</a></nav>"
            + "<article><h1>Harbour closed after crane falls</h1>"
            + "<p>The harbour of Lindqvist was closed on Tuesday after a crane fell across the main quay, the port authority said in a statement.</p>"
            + "<p>Nobody was hurt, a spokeswoman for the authority told reporters, and the quay would open again on Friday at the earliest.</p>"
            + "<p>Two ships that were waiting outside the harbour have been sent to other ports, according to the shipping company that owns them.</p></article></body></html>";

    @Test
    void readsPagesAlsoPacked() throws IOException {
        Article article = article(write("page.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8))));
        assertThat(article.id()).isEqualTo("page");
        assertThat(article.title()).isEqualTo("Harbour closed after crane falls");
        assertThat(article.text().original()).startsWith("The harbour of Lindqvist").endsWith("owns them.");
        assertThat(reason(write("front.html", ("<html><body>" + "<div><a href=/a>A headline of some other page</a></div>".repeat(60)).getBytes(StandardCharsets.UTF_8)))).startsWith("no article here: an index page");
    }

    @Test
    void aPackedBombStopsAtTheLimit() throws IOException {
        assertThat(reason(write("bomb.html.gz", gzip(" many words of no use ".repeat(500_000).getBytes(StandardCharsets.UTF_8))))).startsWith("larger than ");
    }

    /// A stream of that many bytes, made as it is read.
    private static InputStream endless(String words, long bytes) {
        byte[] piece = words.repeat(1 + 65_536 / words.length()).getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? piece[0] : -1;
            }

            @Override
            public int read(byte[] b, int off, int len) {
                if (len == 0) {
                    return 0;
                }
                int n = (int) Math.min(Math.min(len, piece.length), left);
                System.arraycopy(piece, 0, b, off, Math.max(0, n));
                left -= Math.max(0, n);
                return n <= 0 ? -1 : n;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "words.txt", "feed.xml", "mail.eml", "list.jsonl", "one.json", "table.csv", "paper.pdf", "notes.md"})
    void threeHundredMegabytesAreOneLine(String name) {
        List<Input> all = new ArrayList<>();
        new Inputs(Limits.DEFAULT).read(name, "x", endless(name.equals("table.csv") ? "text,\"" : "<p>word ", 300L << 20), all::add);
        assertThat(all).singleElement().isInstanceOfSatisfying(Input.Unreadable.class, u -> assertThat(u.reason()).containsAnyOf("larger than 64 MiB", "no column for the text"));
    }

    @Test
    void deepNestingOfDataIsOneLine() throws IOException {
        assertThat(reason(write("deep.json", ("[".repeat(300_000)).getBytes(StandardCharsets.US_ASCII)))).startsWith("no JSON");
        assertThat(reason(write("deep.jsonl", ("{\"a\":".repeat(150_000)).getBytes(StandardCharsets.US_ASCII)))).startsWith("no JSON");
        assertThat(reason(write("deep.xml", ("<a>".repeat(200_000)).getBytes(StandardCharsets.US_ASCII)))).isEqualTo("is XML, but no feed or sitemap");
        assertThat(reason(write("deep.rss", ("<rss><channel><item><description>" + "<b>".repeat(200_000)).getBytes(StandardCharsets.US_ASCII)))).isNotBlank();
    }
}
