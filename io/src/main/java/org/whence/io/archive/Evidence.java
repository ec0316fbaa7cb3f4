package org.whence.io.archive;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.whence.io.fetch.Fetched;
import org.whence.io.fetch.Fetcher;

/// Keeps what was fetched, and files that were added, byte for byte, as WARC with their sha256, and gives them back.
///
/// A folder holds `evidence-00001.warc.gz` …, `index.tsv` (address or id, sha256, time, file, offset, length, status) and `names.tsv` (another
/// address of a document: the one that was asked for, one that redirected, the one that the page calls its own; the address that answered).
/// Redirects and errors are kept beside the documents, by their status. A record counts once its line is in the index: what a kill left
/// behind it is cut off before the next record. Several processes may keep in one folder: each record is written under a lock on the file
/// `writer.lock`.
public final class Evidence implements AutoCloseable {
    private static final long LONGEST_FILE = 1L << 30;
    private static final Pattern TIME = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z");
    private static final String INDEX = "index.tsv";
    private static final String NAMES = "names.tsv";

    /// What ends a line that a kill cut off: one field more than a line has.
    private static final String BROKEN = "\t!\n";

    private static final String LOCK = "writer.lock";
    private static final int BETWEEN_TRIES_MS = 5;
    private static final int OK = 200;
    private static final int MOST_HOPS = 20;
    private static final int MOST_ERRORS = 10_000;

    /// How much of the index is read at once, in bytes.
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private int number = 1;
    private @Nullable FileChannel archive;
    private int opened;

    /// Names already noted by this process, so that a page fetched again and again is not noted again.
    private final Set<String> named = new HashSet<>();

    /// The error that an address answered with last: what is asked for again and again answers the same for long.
    private final Map<String, String> errors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_ERRORS;
        }
    };

    /// Where the last record of the last archive ends, and how much of the index was read to know it.
    private long end;
    private long indexed;

    /// One answer or file that was kept.
    ///
    /// @param url the address that answered; of a file the key of an article in it
    /// @param sha256 of the body, in hex
    /// @param at when it was fetched or added
    /// @param file the archive's name in the folder
    /// @param offset where its record begins in the file
    /// @param length of the record, compressed
    /// @param status the HTTP status; 200 for a file
    public record Kept(String url, String sha256, Instant at, String file, long offset, long length, int status) {

        /// Whether it is a document, neither a redirect nor an error.
        public boolean document() {
            return status / 100 == 2;
        }
    }

    /// One redirect that was kept.
    ///
    /// @param answer the redirect
    /// @param to the address that it led to
    public record Hop(Kept answer, String to) {}

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
        // An index of an older program has no status: all that it kept were documents.
        return (f.length == 6 || f.length == 7 && f[6].matches("[1-5]\\d\\d")) && TIME.matcher(f[2]).matches() && f[3].matches("evidence-\\d{1,9}\\.warc\\.gz") && f[4].matches("\\d{1,18}") && f[5].matches("\\d{1,18}")
                ? new Kept(f[0], f[1], Instant.parse(f[2]), f[3], Long.parseLong(f[4]), Long.parseLong(f[5]), f.length == 6 ? OK : Integer.parseInt(f[6])) : null;
    }

    /// Looks into a folder and changes nothing there, while another process may be keeping more.
    public static Evidence toRead(Path folder) {
        return new Evidence(folder);
    }

    private String fileName() {
        return "evidence-%05d.warc.gz".formatted(number);
    }

    /// Keeps a document, and the redirects that led to it.
    public synchronized Kept keep(Fetched.Document document) throws IOException {
        for (Fetched.Answer hop : document.hops()) {
            append(hop);
        }
        Kept kept = append(new Fetched.Answer(document.url(), document.at(), document.status(), document.rawHead(), document.body()));
        name(document.asked().toString(), kept);
        for (Fetched.Answer hop : document.hops()) {
            name(hop.url().toString(), kept);
        }
        errors.remove(document.asked().toString());
        return kept;
    }

    /// Keeps what was answered where no document came; nothing where nobody answered. An error that an address answers with again and again is
    /// kept once, as long as this object lives and sees no other answer of the address.
    public synchronized void keep(Fetched.Failed failed) throws IOException {
        if (failed.answers().isEmpty()) {
            return;
        }
        Fetched.Answer last = failed.answers().getLast();
        String error = last.status() + " " + last.url();
        if (!error.equals(errors.put(failed.asked().toString(), error))) {
            for (Fetched.Answer answer : failed.answers()) {
                append(answer);
            }
        }
    }

    private Kept append(Fetched.Answer answer) throws IOException {
        String sha256 = sha256(answer.body());
        return append(answer.url().toString(), sha256, answer.at(), record(answer, sha256), answer.status());
    }

    /// Keeps a file that an article was read from.
    ///
    /// @param article the article's key
    /// @param body the file as it is
    /// @param at when it was added
    public synchronized Kept keep(String article, byte[] body, Instant at) throws IOException {
        String sha256 = sha256(body);
        return append(article, sha256, at, resource(article, body, sha256, at), OK);
    }

    /// Notes that another article was read from a file that is kept.
    public synchronized Kept also(Kept kept, String article) throws IOException {
        return inTurn(() -> {
            Kept other = new Kept(article, kept.sha256(), kept.at(), kept.file(), kept.offset(), kept.length(), kept.status());
            index(other);
            return other;
        });
    }

    private Kept append(String url, String sha256, Instant at, byte[] record, int status) throws IOException {
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
            Kept kept = new Kept(url, sha256, at, fileName(), end, record.length, status);
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
        byte[] line = (String.join("\t", kept.url(), kept.sha256(), kept.at().toString(), kept.file(), Long.toString(kept.offset()), Long.toString(kept.length()), Integer.toString(kept.status())) + "\n")
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

    /// The documents that were kept of an address, oldest first: the one that answered, the one asked for, one that redirected or the one that the
    /// page calls its own.
    public List<Kept> of(String url) throws IOException {
        return answers(url).stream().filter(Kept::document).toList();
    }

    /// The same with the redirects and errors that these addresses answered.
    public List<Kept> answers(String url) throws IOException {
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
        return index().stream().filter(kept -> addresses.contains(plain(kept.url()))).toList();
    }

    /// The redirects by which an address led to a document that was kept, in order; empty where it is the document's own, or one that its page
    /// alone calls its own.
    public List<Hop> way(String url, Kept document) throws IOException {
        List<Kept> redirects = index().stream().filter(kept -> kept.status() / 100 == 3 && !kept.at().isAfter(document.at())).toList();
        List<Hop> way = new ArrayList<>();
        String place = plain(url);
        while (!place.equals(plain(document.url())) && way.size() < MOST_HOPS) {
            String from = place;
            Optional<Kept> redirect = redirects.stream().filter(kept -> plain(kept.url()).equals(from)).reduce((_, later) -> later);
            String to = redirect.isEmpty() ? null : location(redirect.get());
            if (to == null) {
                return way;
            }
            way.add(new Hop(redirect.get(), to));
            place = plain(to);
        }
        return way;
    }

    /// Where a redirect that was kept leads to; null where it does not say.
    private @Nullable String location(Kept redirect) throws IOException {
        String location = HttpCapture.head(record(redirect).block()).map(head -> head.headers().get("Location")).orElse(null);
        return location == null ? null : Fetcher.place(URI.create(redirect.url()), location).map(URI::toString).orElse(null);
    }

    /// An address without the place on the page, on one line.
    private static String plain(String url) {
        // An id that is no address may hold any sign.
        int hash = url.contains("://") ? url.indexOf('#') : -1;
        return (hash < 0 ? url : url.substring(0, hash)).replaceAll("\\s", "");
    }

    /// All documents that were kept, oldest first.
    public List<Kept> all() throws IOException {
        return index().stream().filter(Kept::document).toList();
    }

    private synchronized List<Kept> index() throws IOException {
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

    /// The body of what was kept, byte for byte.
    ///
    /// @throws IOException if the archive is damaged: the message names the file and the place
    public byte[] body(Kept kept) throws IOException {
        WarcRecord record = record(kept);
        byte[] body = record.type().equals("resource") ? record.block() : HttpCapture.read(record.block(), Integer.MAX_VALUE).map(HttpCapture::body).orElse(new byte[0]);
        if (!sha256(body).equals(kept.sha256())) {
            throw new IOException(kept.file() + ", byte " + kept.offset() + ": the record's sha256 is not the one in the index");
        }
        return body;
    }

    private WarcRecord record(Kept kept) throws IOException {
        byte[] bytes = new byte[(int) kept.length()];
        try (InputStream in = Files.newInputStream(folder.resolve(kept.file()))) {
            in.skipNBytes(kept.offset());
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IOException(kept.file() + " ends before the record at byte " + kept.offset() + " does");
            }
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes), Integer.MAX_VALUE)) {
            WarcRecord record = reader.next();
            if (record == null) {
                throw new IOException(kept.file() + ", byte " + kept.offset() + ": no record begins here");
            }
            return record;
        }
    }

    /// Takes what stands in the index.
    public interface Entries {

        /// @param place where its line begins, for [#at]
        void entry(Kept kept, long place);
    }

    /// Hands over what stands in the index from a place on, oldest first; the place where the next line will begin. Half a line that another
    /// process is just writing is left for the next time.
    public long since(long place, Entries entries) throws IOException {
        Path index = folder.resolve(INDEX);
        if (!Files.exists(index)) {
            return place;
        }
        long begin = place;
        try (InputStream in = Files.newInputStream(index)) {
            in.skipNBytes(place);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            for (int length = in.read(block); length > 0; length = in.read(block)) {
                int from = 0;
                for (int i = 0; i < length; i++) {
                    if (block[i] == '\n') {
                        line.write(block, from, i - from);
                        Kept kept = kept(line.toString(StandardCharsets.UTF_8));
                        if (kept != null) {
                            entries.entry(kept, begin);
                        }
                        begin += line.size() + 1;
                        line.reset();
                        from = i + 1;
                    }
                }
                line.write(block, from, length - from);
            }
        }
        return begin;
    }

    /// What the line of the index says that begins at a place.
    ///
    /// @throws IOException if no line begins there
    public Kept at(long place) throws IOException {
        Path index = folder.resolve(INDEX);
        try (InputStream in = Files.newInputStream(index); BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            in.skipNBytes(place);
            String line = lines.readLine();
            Kept kept = line == null ? null : kept(line);
            if (kept == null) {
                throw new IOException(index + ": no entry begins at byte " + place);
            }
            return kept;
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

    private static byte[] record(Fetched.Answer answer, String sha256) throws IOException {
        // The body is kept as read, so the headers that told of encodings are kept under another name, as crawlers do.
        StringBuilder head = new StringBuilder();
        for (String line : answer.rawHead().split("\r?\n")) {
            if (line.isEmpty() || line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                continue;
            }
            boolean encoding = line.regionMatches(true, 0, "Content-Encoding:", 0, 17) || line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18);
            head.append(encoding ? "X-Crawler-" + line : line).append("\r\n");
        }
        head.append("Content-Length: ").append(answer.body().length).append("\r\n\r\n");
        byte[] http = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] block = new byte[http.length + answer.body().length];
        System.arraycopy(http, 0, block, 0, http.length);
        System.arraycopy(answer.body(), 0, block, http.length, answer.body().length);
        return record("response", answer.url().toString(), answer.at(), sha256, "application/http;msgtype=response", block);
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
