package org.whence.io.archive;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.whence.io.fetch.Fetched;

/// Keeps what was fetched, and files that were added, byte for byte, as WARC with their sha256, and gives them back.
///
/// A folder holds `evidence-00001.warc.gz` …, `index.tsv` (address or id, sha256, time, file, offset, length) and `names.tsv` (another
/// address of a document: the one that was asked for, the one that the page calls its own; the address that answered). A record counts once
/// its line is in the index: what a kill left behind it is cut off before the next record. Several processes may keep in one folder: each
/// record is written under a lock on the file `writer.lock`.
public final class Evidence implements AutoCloseable {
    private static final long LONGEST_FILE = 1L << 30;
    private static final Pattern TIME = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z");
    private static final String INDEX = "index.tsv";
    private static final String NAMES = "names.tsv";

    /// What ends a line that a kill cut off: one field more than a line has.
    private static final String BROKEN = "\t!\n";

    private static final String LOCK = "writer.lock";
    private static final int BETWEEN_TRIES_MS = 5;

    private final Path folder;
    private int number = 1;
    private @Nullable FileChannel archive;
    private int opened;

    /// Names already noted by this process, so that a page fetched again and again is not noted again.
    private final Set<String> named = new HashSet<>();

    /// Where the last record of the last archive ends, and how much of the index was read to know it.
    private long end;
    private long indexed;

    /// One document that was kept.
    ///
    /// @param url the address that answered; of a file the key of an article in it
    /// @param sha256 of the body, in hex
    /// @param at when it was fetched or added
    /// @param file the archive's name in the folder
    /// @param offset where its record begins in the file
    /// @param length of the record, compressed
    public record Kept(String url, String sha256, Instant at, String file, long offset, long length) {}

    private Evidence(Path folder) {
        this.folder = folder;
    }

    /// Opens a folder, made where it is missing.
    public static Evidence open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Evidence(folder);
    }

    private interface Work {
        Kept run() throws IOException;
    }

    /// Does it while no other process and no other object writes to the folder, on what they have written so far.
    private Kept inTurn(Work work) throws IOException {
        try (FileChannel locking = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = turn(locking)) {
            catchUp();
            return work.run();
        }
    }

    private static FileLock turn(FileChannel locking) throws IOException {
        while (true) {
            try {
                return locking.lock();
            } catch (OverlappingFileLockException sameProcess) {
                try {
                    Thread.sleep(BETWEEN_TRIES_MS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted while others wrote", e);
                }
            }
        }
    }

    /// Reads what came into the index since it was read last.
    private void catchUp() throws IOException {
        Path index = folder.resolve(INDEX);
        long size = Files.exists(index) ? Files.size(index) : 0;
        if (size <= indexed) {
            return;
        }
        byte[] fresh = new byte[Math.toIntExact(size - indexed)];
        try (InputStream in = Files.newInputStream(index)) {
            in.skipNBytes(indexed);
            fresh = in.readNBytes(fresh.length);
        }
        if (fresh[fresh.length - 1] != '\n') {
            // A kill left half a line. It is marked, for what is left of it may look whole.
            Files.writeString(index, BROKEN, StandardOpenOption.APPEND);
            size += BROKEN.length();
            fresh = (new String(fresh, StandardCharsets.UTF_8) + BROKEN).getBytes(StandardCharsets.UTF_8);
        }
        for (String line : new String(fresh, StandardCharsets.UTF_8).split("\n")) {
            Kept kept = kept(line);
            if (kept != null && numberOf(kept) >= number) {
                end = numberOf(kept) > number ? kept.offset() + kept.length() : Math.max(end, kept.offset() + kept.length());
                number = numberOf(kept);
            }
        }
        indexed = size;
    }

    private static int numberOf(Kept kept) {
        return Integer.parseInt(kept.file().replaceAll("\\D", ""), 10);
    }

    private static @Nullable Kept kept(String line) {
        String[] f = line.split("\t");
        return f.length == 6 && TIME.matcher(f[2]).matches() && f[3].matches("evidence-\\d{1,9}\\.warc\\.gz") && f[4].matches("\\d{1,18}") && f[5].matches("\\d{1,18}")
                ? new Kept(f[0], f[1], Instant.parse(f[2]), f[3], Long.parseLong(f[4]), Long.parseLong(f[5])) : null;
    }

    /// Looks into a folder and changes nothing there, while another process may be keeping more.
    public static Evidence toRead(Path folder) {
        return new Evidence(folder);
    }

    private String fileName() {
        return "evidence-%05d.warc.gz".formatted(number);
    }

    /// Keeps a document.
    public synchronized Kept keep(Fetched.Document document) throws IOException {
        String sha256 = sha256(document.body());
        Kept kept = append(document.url().toString(), sha256, document.at(), record(document, sha256));
        name(document.asked().toString(), kept);
        return kept;
    }

    /// Keeps a file that an article was read from.
    ///
    /// @param article the article's key
    /// @param body the file as it is
    /// @param at when it was added
    public synchronized Kept keep(String article, byte[] body, Instant at) throws IOException {
        String sha256 = sha256(body);
        return append(article, sha256, at, resource(article, body, sha256, at));
    }

    /// Notes that another article was read from a file that is kept.
    public synchronized Kept also(Kept kept, String article) throws IOException {
        return inTurn(() -> {
            Kept other = new Kept(article, kept.sha256(), kept.at(), kept.file(), kept.offset(), kept.length());
            index(other);
            return other;
        });
    }

    private Kept append(String url, String sha256, Instant at, byte[] record) throws IOException {
        return inTurn(() -> {
            if (end > LONGEST_FILE) {
                number++;
                end = 0;
            }
            FileChannel out = archive();
            // What lies behind the last record that is in the index is what a kill left.
            if (out.size() > end) {
                out.truncate(end);
            }
            for (ByteBuffer bytes = ByteBuffer.wrap(record); bytes.hasRemaining(); ) {
                out.write(bytes);
            }
            out.force(false);
            Kept kept = new Kept(url, sha256, at, fileName(), end, record.length);
            index(kept);
            end += record.length;
            return kept;
        });
    }

    private FileChannel archive() throws IOException {
        FileChannel out = archive;
        if (out == null || opened != number) {
            close();
            out = FileChannel.open(folder.resolve(fileName()), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            archive = out;
            opened = number;
        }
        return out;
    }

    private void index(Kept kept) throws IOException {
        if (kept.url().chars().anyMatch(c -> c < ' ')) {
            throw new IOException("\"" + kept.url().replaceAll("\\p{Cntrl}", "?") + "\" has a control character and cannot be entered in " + INDEX);
        }
        byte[] line = (String.join("\t", kept.url(), kept.sha256(), kept.at().toString(), kept.file(), Long.toString(kept.offset()), Long.toString(kept.length())) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(INDEX), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        indexed += line.length;
    }

    /// Notes another address of a document that was kept: the one that its page calls its own.
    public synchronized void name(String other, Kept kept) throws IOException {
        String plain = plain(other);
        if (!plain.equals(plain(kept.url())) && named.add(plain + "\t" + kept.url())) {
            Files.writeString(folder.resolve(NAMES), plain + "\t" + kept.url() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /// Everything that was kept of an address, oldest first: the one that answered, the one asked for or the one that the page calls its own.
    public List<Kept> of(String url) throws IOException {
        String plain = plain(url);
        Set<String> addresses = new HashSet<>(Set.of(plain));
        Path names = folder.resolve(NAMES);
        if (Files.exists(names)) {
            try (BufferedReader lines = Files.newBufferedReader(names)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0 && line.substring(0, tab).equals(plain)) {
                        addresses.add(plain(line.substring(tab + 1)));
                    }
                }
            }
        }
        return all().stream().filter(kept -> addresses.contains(plain(kept.url()))).toList();
    }

    /// An address without the place on the page, on one line.
    private static String plain(String url) {
        // An id that is no address may hold any sign.
        int hash = url.contains("://") ? url.indexOf('#') : -1;
        return (hash < 0 ? url : url.substring(0, hash)).replaceAll("\\s", "");
    }

    /// Everything that was kept, oldest first.
    public synchronized List<Kept> all() throws IOException {
        List<Kept> all = new ArrayList<>();
        Path index = folder.resolve(INDEX);
        if (!Files.exists(index)) {
            return all;
        }
        try (BufferedReader lines = Files.newBufferedReader(index)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Kept kept = kept(line);
                if (kept != null) {
                    all.add(kept);
                }
            }
        }
        return all;
    }

    /// The body of a document that was kept, byte for byte.
    ///
    /// @throws IOException if the archive is damaged: the message names the file and the place
    public byte[] body(Kept kept) throws IOException {
        byte[] bytes = new byte[(int) kept.length()];
        try (InputStream in = Files.newInputStream(folder.resolve(kept.file()))) {
            in.skipNBytes(kept.offset());
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IOException(kept.file() + " ends before the record at byte " + kept.offset() + " does");
            }
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes), Integer.MAX_VALUE)) {
            WarcRecord record = reader.next();
            byte[] body = record == null ? new byte[0] : record.type().equals("resource") ? record.block()
                    : HttpCapture.read(record.block(), Integer.MAX_VALUE).map(HttpCapture::body).orElse(new byte[0]);
            if (!sha256(body).equals(kept.sha256())) {
                throw new IOException(kept.file() + ", byte " + kept.offset() + ": the record's sha256 is not the one in the index");
            }
            return body;
        }
    }

    /// The sha256 of bytes, in hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] record(Fetched.Document document, String sha256) throws IOException {
        // The body is kept as read, so the headers that told of encodings are kept under another name, as crawlers do.
        StringBuilder head = new StringBuilder();
        for (String line : document.rawHead().split("\r?\n")) {
            if (line.isEmpty() || line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                continue;
            }
            boolean encoding = line.regionMatches(true, 0, "Content-Encoding:", 0, 17) || line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18);
            head.append(encoding ? "X-Crawler-" + line : line).append("\r\n");
        }
        head.append("Content-Length: ").append(document.body().length).append("\r\n\r\n");
        byte[] http = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] block = new byte[http.length + document.body().length];
        System.arraycopy(http, 0, block, 0, http.length);
        System.arraycopy(document.body(), 0, block, http.length, document.body().length);
        return record("response", document.url().toString(), document.at(), sha256, "application/http;msgtype=response", block);
    }

    /// A record of type `resource`: WARC wants an address, and an id is none.
    private static byte[] resource(String article, byte[] body, String sha256, Instant at) throws IOException {
        String target = article.contains("://") ? article : "urn:whence:article:" + URLEncoder.encode(article, StandardCharsets.UTF_8);
        return record("resource", target, at, sha256, "application/octet-stream", body);
    }

    private static byte[] record(String type, String target, Instant at, String sha256, String contentType, byte[] block) throws IOException {
        String warc = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + UUID.nameUUIDFromBytes((target + sha256 + at).getBytes(StandardCharsets.UTF_8))
                + ">\r\nWARC-Date: " + at + "\r\nWARC-Target-URI: " + target + "\r\nWARC-Payload-Digest: sha256:" + sha256
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(warc.getBytes(StandardCharsets.UTF_8));
            out.write(block);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    @Override
    public synchronized void close() throws IOException {
        FileChannel open = archive;
        archive = null;
        if (open != null) {
            open.close();
        }
    }
}
