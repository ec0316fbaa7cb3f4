package org.whence.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.whence.core.article.Article;
import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;

class InputsTest {
    private static final String PARAGRAPH = "The harbour of Lindqvist was closed on Tuesday after a crane fell across the main quay, the port authority said in a statement. ";
    private static final String PAGE = "<!DOCTYPE html><html lang=en><head><title>Harbour closed | The Lindqvist Post</title><meta charset=utf-8></head><body><nav><a href=/>Home</a><a href=/news>News</a></nav>"
            + "<article><h1>Harbour closed after crane falls</h1>" + ("<p>" + PARAGRAPH + "</p>\n").repeat(1)
            + "<p>Nobody was hurt, a spokeswoman for the authority told reporters, and the quay would open again on Friday at the earliest.</p>"
            + "<p>Two ships that were waiting outside the harbour have been sent to other ports, according to the shipping company that owns them.</p></article></body></html>";

    @TempDir
    Path folder;

    private List<Input> read(String... names) {
        return read(new byte[0], names);
    }

    private List<Input> read(byte[] standardInput, String... names) {
        List<Input> all = new ArrayList<>();
        new Inputs(() -> new Fetcher(Settings.usual()), new ByteArrayInputStream(standardInput), 1 << 20).read(Arrays.asList(names), all::add);
        return all;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Article only(List<Input> inputs) {
        assertThat(inputs).singleElement().isInstanceOf(Input.Found.class);
        return ((Input.Found) inputs.getFirst()).article();
    }

    private static String refusal(List<Input> inputs) {
        assertThat(inputs).singleElement().isInstanceOf(Input.Unreadable.class);
        return ((Input.Unreadable) inputs.getFirst()).reason();
    }

    @Test
    void firstShortLineOfTextIsTheTitle() throws IOException {
        Article article = only(read(write("harbour.txt", ("Harbour closed\n\n" + PARAGRAPH).getBytes(StandardCharsets.UTF_8)).toString()));
        assertThat(article.id()).isEqualTo("harbour");
        assertThat(article.title()).isEqualTo("Harbour closed");
        assertThat(article.text().original()).isEqualTo(PARAGRAPH.strip());
    }

    @Test
    void sentenceIsNoTitle() throws IOException {
        Article article = only(read(write("a.txt", (PARAGRAPH + "\n\n" + PARAGRAPH).getBytes(StandardCharsets.UTF_8)).toString()));
        assertThat(article.title()).isNull();
        assertThat(article.text().original()).startsWith("The harbour").contains("\n\n");
    }

    @Test
    void readsPagesAlsoCompressed() throws IOException {
        write("page.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
        Article article = only(read(folder.toString()));
        assertThat(article.id()).isEqualTo("page");
        assertThat(article.title()).isEqualTo("Harbour closed after crane falls");
        assertThat(article.text().original()).startsWith("The harbour of Lindqvist").endsWith("owns them.");
    }

    @Test
    void readsStandardInputByItsLook() {
        assertThat(only(read(PAGE.getBytes(StandardCharsets.UTF_8), "-")).title()).isEqualTo("Harbour closed after crane falls");
        assertThat(only(read("{\"id\":\"x\",\"text\":\"One.\"}".getBytes(StandardCharsets.UTF_8), "-")).id()).isEqualTo("x");
        assertThat(only(read("Just words.".getBytes(StandardCharsets.UTF_8), "-")).text().original()).isEqualTo("Just words.");
    }

    @Test
    void guessesWindows1251AndUtf16() throws IOException {
        String russian = "Порт закрыт\n\nПорт был закрыт во вторник после падения крана, сообщила администрация.";
        write("a.txt", russian.getBytes(Charset.forName("windows-1251")));
        write("b.txt", russian.getBytes(StandardCharsets.UTF_16));
        write("c.txt", "Café à Liège: « déjà vu », naïveté".getBytes(Charset.forName("windows-1252")));
        List<Input> all = read(folder.toString());
        assertThat(all).hasSize(3).allSatisfy(input -> assertThat(input).isInstanceOf(Input.Found.class));
        assertThat(((Input.Found) all.get(0)).article().title()).isEqualTo("Порт закрыт");
        assertThat(((Input.Found) all.get(1)).article().title()).isEqualTo("Порт закрыт");
        assertThat(((Input.Found) all.get(2)).article().text().original()).startsWith("Café à Liège: « déjà");
    }

    @Test
    void jsonLinesGoOnAfterABrokenOne() throws IOException {
        write("news.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\n\n{\"id\":\"b\",\"text\":\"Two.\"}".getBytes(StandardCharsets.UTF_8));
        List<Input> all = read(folder.resolve("news.jsonl").toString());
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Input.Unreadable.class, u -> assertThat(u.name()).endsWith("news.jsonl, line 2"));
        assertThat(all.get(2)).isInstanceOfSatisfying(Input.Found.class, f -> assertThat(f.article().id()).isEqualTo("b"));
    }

    @Test
    void saysInOneLineWhatCannotBeRead() throws IOException {
        assertThat(refusal(read(folder.resolve("none.txt").toString()))).isEqualTo("no such file or folder");
        assertThat(refusal(read(write("empty.html", new byte[0]).toString()))).isEqualTo("empty");
        assertThat(refusal(read(write("blank.txt", " \n \n".getBytes(StandardCharsets.UTF_8)).toString()))).isEqualTo("empty");
        assertThat(refusal(read(write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3}).toString()))).contains("binary");
        assertThat(refusal(read(write("table.xyz", "some words".getBytes(StandardCharsets.UTF_8)).toString()))).startsWith("unknown ending").contains("html");
        byte[] whole = gzip(PAGE.repeat(20).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(read(write("cut.html.gz", Arrays.copyOf(whole, whole.length - 20)).toString()))).contains("breaks off");
        assertThat(refusal(read(write("long.txt", "word ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8)).toString()))).isEqualTo("longer than the limit of 1 MB");
        assertThat(refusal(read("http://exa mple/"))).startsWith("not an address");
    }

    @Test
    void decompressionBombStopsAtTheLimit() throws IOException {
        assertThat(refusal(read(write("bomb.txt.gz", gzip(new byte[0])).toString()))).isEqualTo("empty");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            byte[] block = " many words of no use ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3000; i++) {
                gzip.write(block);
            }
        }
        assertThat(refusal(read(write("bomb2.html.gz", out.toByteArray()).toString()))).isEqualTo("longer than the limit of 1 MB");
    }

    @Test
    void badInputDoesNotStopTheRest() throws IOException {
        write("1/a.txt", new byte[0]);
        write("1/b.txt", "Words enough.".getBytes(StandardCharsets.UTF_8));
        write("2/.hidden.txt", "Not seen.".getBytes(StandardCharsets.UTF_8));
        List<Input> all = read(folder.toString());
        assertThat(all).hasSize(2);
        assertThat(all.get(1)).isInstanceOf(Input.Found.class);
    }
}
