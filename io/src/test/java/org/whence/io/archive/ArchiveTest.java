package org.whence.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.io.fetch.Fetched;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArchiveTest {
    private static String response(String url, String http) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2024-02-05T10:00:00Z\r\nContent-Length: " + http.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] gzip(String s) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(s.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static List<WarcRecord> records(byte[] warc) throws IOException {
        List<WarcRecord> all = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc), 1 << 20)) {
            for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                all.add(record);
            }
        }
        return all;
    }

    @Test
    void readsRecordsCompressedOneByOne() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(gzip("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"));
        warc.write(gzip(response("https://a.example/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello")));
        List<WarcRecord> records = records(warc.toByteArray());
        assertThat(records).extracting(WarcRecord::type).containsExactly("warcinfo", "response");
        assertThat(records.get(1).url()).isEqualTo("https://a.example/");
        assertThat(records.get(1).date()).isEqualTo(Instant.parse("2024-02-05T10:00:00Z"));
        assertThat(HttpCapture.read(records.get(1).block(), 1000).orElseThrow().body()).asString().isEqualTo("<p>Hello");
    }

    @Test
    void goesOnAfterBrokenHeaders() throws IOException {
        String warc = response("https://a.example/1", "HTTP/1.1 200 OK\r\n\r\none") + "garbage without sense\r\nWARC-Type response\r\n\r\n" + response("https://a.example/2", "HTTP/1.1 200 OK\r\n\r\ntwo")
                + "WARC/1.0\r\nWARC-Type: response\r\nno colon\r\nContent-Length: many\r\n\r\n" + response("https://a.example/3", "HTTP/1.1 200 OK\r\n\r\nthree");
        assertThat(records(warc.getBytes(StandardCharsets.ISO_8859_1))).extracting(WarcRecord::url).containsExactly("https://a.example/1", "https://a.example/2", null, "https://a.example/3");
    }

    @Test
    void lastRecordMayBreakOff() throws IOException {
        byte[] warc = (response("https://a.example/1", "HTTP/1.1 200 OK\r\n\r\none") + response("https://a.example/2", "HTTP/1.1 200 OK\r\n\r\n" + "two ".repeat(100))).getBytes(StandardCharsets.ISO_8859_1);
        List<WarcRecord> records = records(Arrays.copyOf(warc, warc.length - 200));
        assertThat(records).hasSize(2);
        assertThat(records.get(1).cut()).isTrue();
        byte[] packed = gzip(new String(warc, StandardCharsets.ISO_8859_1));
        assertThat(records(Arrays.copyOf(packed, packed.length - 12))).hasSizeBetween(1, 2);
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream("nothing of the kind".getBytes(StandardCharsets.US_ASCII)), 100)) {
            assertThat(reader.next()).isNull();
            assertThat(reader.trouble()).contains("no record");
        }
    }

    @Test
    void takesEncodingsOffOnlyWhereTheyAreOn() throws IOException {
        String packed = new String(gzip("<p>words</p>"), StandardCharsets.ISO_8859_1);
        String chunked = Integer.toHexString(packed.length()) + "\r\n" + packed + "\r\n0\r\n\r\n";
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n";
        for (String body : List.of(chunked, packed, "<p>words</p>")) {
            assertThat(HttpCapture.read((head + body).getBytes(StandardCharsets.ISO_8859_1), 1000).orElseThrow().body()).asString().isEqualTo("<p>words</p>");
        }
        assertThat(HttpCapture.read("no http".getBytes(StandardCharsets.US_ASCII), 1000)).isEmpty();
    }

    @Test
    void bombInARecordStopsAtTheLimit() throws IOException {
        String bomb = new String(gzip("0".repeat(5_000_000)), StandardCharsets.ISO_8859_1);
        assertThat(HttpCapture.read(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + bomb).getBytes(StandardCharsets.ISO_8859_1), 1000).orElseThrow().body()).hasSize(1000);
    }

    /// A few hundred kilobytes that unpack to a record of three hundred megabytes, and a page after it.
    @Test
    void aRecordOfThreeHundredMegabytesIsReadPast() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(warc)) {
            long size = 300L << 20;
            gzip.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: " + size + "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] zeros = new byte[1 << 20];
            for (long left = size - 19; left > 0; left -= Math.min(left, zeros.length)) {
                gzip.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        warc.write(gzip(response("https://a.example/2", "HTTP/1.1 200 OK\r\n\r\ntwo")));
        List<WarcRecord> records = records(warc.toByteArray());
        assertThat(records).extracting(WarcRecord::url).containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(records.getFirst().block()).hasSize(1 << 20);
    }

    private static Fetched.Document document(String url, byte[] body) {
        return new Fetched.Document(URI.create(url), URI.create(url), Instant.parse("2024-02-05T10:00:00Z"), 200, Map.of("Content-Type", List.of("text/html")),
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n", body, List.of());
    }

    @Test
    void evidenceComesBackByteForByte(@TempDir Path folder) throws IOException {
        byte[] one = "<p>one\r\n\r\n\0 ö".getBytes(StandardCharsets.UTF_8);
        byte[] two = new byte[100_000];
        new Random(3).nextBytes(two);
        try (Evidence evidence = Evidence.open(folder)) {
            Evidence.Kept kept = evidence.keep(document("https://a.example/1", one));
            assertThat(kept.sha256()).isEqualTo(Evidence.sha256(one));
            evidence.keep(document("https://a.example/2", two));
        }
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/1", two));
            List<Evidence.Kept> kept = evidence.of("https://a.example/1");
            assertThat(kept).hasSize(2);
            assertThat(evidence.body(kept.get(0))).isEqualTo(one);
            assertThat(evidence.body(kept.get(1))).isEqualTo(two);
        }
        assertThat(records(Files.readAllBytes(folder.resolve("evidence-00001.warc.gz")))).hasSize(3);
    }

    @Test
    void whatAKillLeftIsCutOff(@TempDir Path folder) throws IOException {
        byte[] one = "<p>one".getBytes(StandardCharsets.UTF_8);
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/1", one));
        }
        Files.write(folder.resolve("evidence-00001.warc.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3}, StandardOpenOption.APPEND);
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/2", one));
            assertThat(evidence.body(evidence.of("https://a.example/2").getFirst())).isEqualTo(one);
        }
        assertThat(records(Files.readAllBytes(folder.resolve("evidence-00001.warc.gz")))).hasSize(2);
    }

    /// Two that keep at once, as two processes on one machine do, and one that reads meanwhile.
    @Test
    void severalMayKeepInOneFolder(@TempDir Path folder) throws Exception {
        Evidence first = Evidence.open(folder);
        Evidence second = Evidence.open(folder);
        List<Thread> threads = new ArrayList<>();
        for (Evidence evidence : List.of(first, second)) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (evidence) {
                    for (int i = 0; i < 40; i++) {
                        String address = "https://" + (evidence == first ? "a" : "b") + ".example/" + i;
                        Evidence.Kept kept = evidence.keep(document(address, address.repeat(1 + i * 13).getBytes(StandardCharsets.UTF_8)));
                        evidence.also(kept, address + "/again");
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }));
        }
        try (Evidence reader = Evidence.open(folder)) {
            while (threads.stream().anyMatch(Thread::isAlive)) {
                for (Evidence.Kept kept : reader.all()) {
                    assertThat(reader.body(kept)).isNotEmpty();
                }
            }
            assertThat(reader.all()).hasSize(160);
            for (Evidence.Kept kept : reader.all()) {
                assertThat(new String(reader.body(kept), StandardCharsets.UTF_8)).startsWith(kept.url().replace("/again", ""));
            }
        }
        assertThat(records(Files.readAllBytes(folder.resolve("evidence-00001.warc.gz")))).hasSize(80);
    }

    @Test
    void halfALineOfTheIndexCountsAsNone(@TempDir Path folder) throws IOException {
        byte[] one = "<p>one".getBytes(StandardCharsets.UTF_8);
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/1", one));
        }
        Files.writeString(folder.resolve("index.tsv"), "https://a.example/2\tabc", StandardOpenOption.APPEND);
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/3", one));
            assertThat(evidence.all()).extracting(Evidence.Kept::url).containsExactly("https://a.example/1", "https://a.example/3");
            assertThat(evidence.body(evidence.of("https://a.example/3").getFirst())).isEqualTo(one);
        }
    }

    @Test
    void evidenceIsFoundByEveryAddressOfItsPage(@TempDir Path folder) throws IOException {
        byte[] one = "<p>one".getBytes(StandardCharsets.UTF_8);
        try (Evidence evidence = Evidence.open(folder)) {
            Fetched.Document moved = new Fetched.Document(URI.create("https://short.example/x"), URI.create("https://a.example/1?utm=2"), Instant.parse("2024-02-05T10:00:00Z"), 200, Map.of(), "HTTP/1.1 200 OK\r\n\r\n", one, List.of());
            evidence.name("https://a.example/1#e4", evidence.keep(moved));
        }
        Evidence later = Evidence.open(folder);
        for (String url : List.of("https://short.example/x", "https://a.example/1?utm=2", "https://a.example/1", "https://a.example/1#e7")) {
            assertThat(later.of(url)).as(url).singleElement().satisfies(kept -> assertThat(later.body(kept)).isEqualTo(one));
        }
        assertThat(later.of("https://a.example/2")).isEmpty();
    }

    private static Fetched.Answer answer(String url, int second, int status, String more, String body) {
        return new Fetched.Answer(URI.create(url), Instant.parse("2024-02-05T10:00:00Z").plusSeconds(second), status, "HTTP/1.1 " + status + " x\r\n" + more + "\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Fetched.Document document(String asked, Fetched.Answer answer, Fetched.Answer... hops) {
        return new Fetched.Document(URI.create(asked), answer.url(), answer.at(), answer.status(), Map.of(), answer.rawHead(), answer.body(), List.of(hops));
    }

    @Test
    void redirectsAreKeptAndFollowedToTheDocument(@TempDir Path folder) throws IOException {
        try (Evidence evidence = Evidence.open(folder)) {
            Fetched.Answer first = answer("https://short.example/x", 0, 301, "Location: https://a.example/old\r\n", "moved");
            Fetched.Answer second = answer("https://a.example/old", 1, 302, "Location: /new#top\r\n", "");
            evidence.keep(document("https://short.example/x", answer("https://a.example/new", 2, 200, "", "<p>one"), first, second));
            // Later the short address leads elsewhere: that says nothing of the first document.
            Fetched.Answer later = answer("https://short.example/x", 9, 301, "Location: https://b.example/\r\n", "");
            evidence.keep(document("https://short.example/x", answer("https://b.example/", 10, 200, "", "<p>two"), later));
        }
        Evidence evidence = Evidence.open(folder);
        Evidence.Kept document = evidence.of("https://short.example/x").getFirst();
        assertThat(evidence.body(document)).asString().isEqualTo("<p>one");
        assertThat(evidence.way("https://short.example/x", document)).extracting(hop -> hop.answer().status() + " " + hop.to()).containsExactly("301 https://a.example/old", "302 https://a.example/new");
        assertThat(evidence.way("https://a.example/old", document)).hasSize(1);
        assertThat(evidence.way("https://a.example/new", document)).isEmpty();
        assertThat(evidence.way("https://c.example/", document)).isEmpty();
        assertThat(evidence.of("https://a.example/old")).containsExactly(document);
        assertThat(evidence.all()).hasSize(2).allMatch(Evidence.Kept::document);
        assertThat(evidence.answers("https://short.example/x")).extracting(Evidence.Kept::status).containsExactly(301, 200, 301, 200);
        assertThat(evidence.body(evidence.answers("https://short.example/x").getFirst())).asString().isEqualTo("moved");
        assertThat(records(Files.readAllBytes(folder.resolve("evidence-00001.warc.gz")))).hasSize(5).allMatch(record -> record.type().equals("response"));
    }

    @Test
    void errorsAreKeptOnceWithTheirHeadersAndHideNoDocument(@TempDir Path folder) throws IOException {
        Fetched.Answer gone = answer("https://a.example/1", 5, 410, "Server: s\r\nContent-Encoding: gzip\r\n", "gone");
        Fetched.Failed failed = new Fetched.Failed(gone.url(), "status 410", true, null, List.of(gone));
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(new Fetched.Failed(gone.url(), "no such host", false, null, List.of()));
            assertThat(evidence.answers("https://a.example/1")).isEmpty();
            evidence.keep(document("https://a.example/1", answer("https://a.example/1", 0, 200, "", "<p>one")));
            evidence.keep(failed);
            evidence.keep(failed);
            assertThat(evidence.answers("https://a.example/1")).extracting(Evidence.Kept::status).containsExactly(200, 410);
            evidence.keep(document("https://a.example/1", answer("https://a.example/1", 6, 200, "", "<p>one")));
            evidence.keep(failed);
            assertThat(evidence.answers("https://a.example/1")).extracting(Evidence.Kept::status).containsExactly(200, 410, 200, 410);
            assertThat(evidence.of("https://a.example/1")).hasSize(2);
            assertThat(evidence.body(evidence.answers("https://a.example/1").get(1))).asString().isEqualTo("gone");
        }
        WarcRecord record = records(Files.readAllBytes(folder.resolve("evidence-00001.warc.gz"))).get(1);
        assertThat(record.headers()).containsEntry("WARC-Payload-Digest", "sha256:" + Evidence.sha256("gone".getBytes(StandardCharsets.UTF_8)));
        assertThat(HttpCapture.read(record.block(), 100).orElseThrow()).satisfies(capture -> {
            assertThat(capture.status()).isEqualTo(410);
            assertThat(capture.headers()).containsEntry("Server", "s").containsEntry("X-Crawler-Content-Encoding", "gzip");
        });
    }

    @Test
    void anIndexWithoutStatusesHoldsDocuments(@TempDir Path folder) throws IOException {
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/1", new byte[] {1}));
        }
        Path index = folder.resolve("index.tsv");
        Files.writeString(index, Files.readString(index).replaceFirst("\t200\n$", "\n"));
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/2", new byte[] {2}));
            assertThat(evidence.all()).extracting(Evidence.Kept::status).containsExactly(200, 200);
            assertThat(evidence.body(evidence.all().get(0))).containsExactly(1);
            assertThat(evidence.body(evidence.all().get(1))).containsExactly(2);
        }
    }

    @Test
    void aReaderLeavesAloneWhatIsBeingWritten(@TempDir Path folder) throws IOException {
        try (Evidence first = Evidence.open(folder); Evidence second = Evidence.open(folder)) {
            first.keep(document("https://a.example/1", new byte[] {1}));
            // What is being written and not in the index yet must outlive a reader.
            Files.write(folder.resolve("evidence-00001.warc.gz"), new byte[] {0x1F}, StandardOpenOption.APPEND);
            long size = Files.size(folder.resolve("evidence-00001.warc.gz"));
            assertThat(second.of("https://a.example/1")).hasSize(1);
            assertThat(Files.size(folder.resolve("evidence-00001.warc.gz"))).isEqualTo(size);
            second.keep(document("https://a.example/2", new byte[] {2}));
            assertThat(first.body(first.of("https://a.example/2").getFirst())).containsExactly(2);
            assertThat(second.body(second.of("https://a.example/1").getFirst())).containsExactly(1);
        }
        try (Evidence third = Evidence.open(folder)) {
            third.keep(document("https://a.example/3", new byte[] {3}));
            assertThat(third.body(third.of("https://a.example/3").getFirst())).containsExactly(3);
        }
    }

    @Test
    void aLineOfTheIndexThatAKillCutOffIsDropped(@TempDir Path folder) throws IOException {
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/1", new byte[] {1}));
            evidence.keep(document("https://a.example/2", new byte[] {2}));
        }
        Path index = folder.resolve("index.tsv");
        Files.writeString(index, Files.readString(index).substring(0, (int) Files.size(index) - 2));
        try (Evidence evidence = Evidence.open(folder)) {
            evidence.keep(document("https://a.example/3", new byte[] {3}));
            assertThat(evidence.of("https://a.example/2")).isEmpty();
            assertThat(evidence.body(evidence.of("https://a.example/3").getFirst())).containsExactly(3);
            assertThat(evidence.body(evidence.of("https://a.example/1").getFirst())).containsExactly(1);
        }
    }

    @Test
    void changedEvidenceIsNoticed(@TempDir Path folder) throws IOException {
        try (Evidence evidence = Evidence.open(folder)) {
            Evidence.Kept kept = evidence.keep(document("https://a.example/1", "<p>one".getBytes(StandardCharsets.UTF_8)));
            Evidence.Kept forged = new Evidence.Kept(kept.url(), Evidence.sha256(new byte[0]), kept.at(), kept.file(), kept.offset(), kept.length(), 200);
            assertThatThrownBy(() -> evidence.body(forged)).isInstanceOf(IOException.class).hasMessageContaining("sha256").hasMessageContaining("evidence-00001.warc.gz");
        }
    }

    @Test
    void anyDamageIsSurvived() throws IOException {
        byte[] whole = (response("https://a.example/1", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n5\r\none..\r\n0\r\n\r\n") + response("https://a.example/2", "HTTP/1.1 200 OK\r\n\r\ntwo")).getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(5);
        int read = 0;
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            for (WarcRecord record : records(damaged)) {
                HttpCapture.read(record.block(), 1 << 16);
                read++;
            }
        }
        assertThat(read).isGreaterThan(3_000);
    }
}
