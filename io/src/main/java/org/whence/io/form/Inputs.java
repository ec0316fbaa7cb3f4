package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.whence.io.archive.Evidence;
import org.whence.io.feed.Feeds;
import org.whence.io.fetch.Fetched;
import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;

/// Whatever a person names on the command line, as articles.
///
/// Folders are walked in the order of their names; of a folder only files in a known form are taken. A file that is named
/// itself and is in no known form is [Input.Unreadable].
public final class Inputs {

    private static final PlainText TEXT = new PlainText();
    private static final WebPage PAGE = new WebPage();
    private static final FeedForm FEED = new FeedForm();
    private static final Pdf PDF = new Pdf();
    private static final Archive ARCHIVE = new Archive();
    private static final String KNOWN = ".txt, .html, .md, .json, .jsonl, .csv, .eml, .pdf, .xml, .rss, .atom, .warc";
    private static final int SNIFFED = 1 << 12;

    /// What standard input is called.
    static final String STANDARD = "-";

    private final Limits limits;
    private final Fetcher fetcher;
    private final Columns columns;
    private final @Nullable Keeper keeper;
    private final Form json;
    private final Form table;
    private final List<Form> forms;

    /// Keeps what was fetched.
    public interface Keeper {

        /// Keeps a document before it is read.
        ///
        /// @return what notes the addresses that its articles call their own
        Consumer<String> keep(Fetched.Document document) throws IOException;

        /// Keeps what servers answered where no document came.
        void keep(Fetched.Failed failed) throws IOException;

        /// Keeps documents as evidence.
        ///
        /// @param evidence where they are kept
        /// @param told is told of each that was kept
        static Keeper in(Evidence evidence, Consumer<Evidence.Kept> told) {
            return new Keeper() {
                @Override
                public Consumer<String> keep(Fetched.Document document) throws IOException {
                    Evidence.Kept kept = evidence.keep(document);
                    told.accept(kept);
                    return own -> {
                        try {
                            evidence.name(own, kept);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    };
                }

                @Override
                public void keep(Fetched.Failed failed) throws IOException {
                    evidence.keep(failed);
                }
            };
        }
    }

    /// Fetches from public addresses alone.
    public Inputs(Limits limits) {
        this(limits, new Fetcher(Settings.usual()));
    }

    /// @param fetcher what web addresses are fetched with
    public Inputs(Limits limits, Fetcher fetcher) {
        this(limits, fetcher, Columns.USUAL);
    }

    /// @param fetcher what web addresses are fetched with
    /// @param columns which column of a table, or field of a JSON object, holds which field of an article
    public Inputs(Limits limits, Fetcher fetcher, Columns columns) {
        this(limits, fetcher, columns, null);
    }

    private Inputs(Limits limits, Fetcher fetcher, Columns columns, @Nullable Keeper keeper) {
        this.limits = limits;
        this.fetcher = fetcher;
        this.columns = columns;
        this.keeper = keeper;
        this.json = new JsonLines(columns);
        this.table = new Table(columns);
        this.forms = List.of(TEXT, json, PAGE, FEED, PDF, ARCHIVE, table, new Markdown(), new Mail());
    }

    /// The same, where what is fetched is kept.
    public Inputs keeping(Keeper keeper) {
        return new Inputs(limits, fetcher, columns, keeper);
    }

    /// The sources that names stand for: folders become their files.
    public List<Source> sources(List<String> names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD)) {
                sources.add(new Source.Standard());
            } else if (isAddress(name)) {
                sources.add(web(name));
            } else {
                sources.addAll(files(name));
            }
        }
        return sources;
    }

    /// Whether a name stands for something that is fetched.
    public static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    private static Source web(String name) {
        try {
            return new Source.Web(URI.create(name));
        } catch (IllegalArgumentException e) {
            return new Source.Nothing(name, "is no web address");
        }
    }

    private List<Source> files(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(new Source.File(path));
            }
            try (Stream<Path> walk = Files.walk(path)) {
                List<Source> files = walk.filter(Files::isRegularFile)
                        .filter(file -> form(file.getFileName().toString()) != null)
                        .sorted().<Source>map(Source.File::new).toList();
                return files.isEmpty() ? List.of(new Source.Nothing(name, "holds no article in a form that is known: " + KNOWN)) : files;
            }
        } catch (InvalidPathException e) {
            return List.of(new Source.Nothing(name, "is no name that a file can have"));
        } catch (IOException | UncheckedIOException e) {
            return List.of(new Source.Nothing(name, "cannot be walked: " + oneLine(e)));
        }
    }

    /// Reads one source and hands over what comes of it, in order. Whatever goes wrong is handed over too, never thrown.
    public void read(Source source, Consumer<Input> sink) {
        pieces(source, piece -> piece.read().forEach(sink));
    }

    /// The pieces of one source, in order. Any threads may read them: a file with one article is a piece that is not even opened yet, of an
    /// archive each page is one. Whatever goes wrong is a piece too, never thrown.
    public void pieces(Source source, Consumer<Piece> sink) {
        switch (source) {
            case Source.Nothing nothing -> sink.accept(Piece.of(new Input.Unreadable(nothing.name(), nothing.reason())));
            case Source.Standard standard -> guarded(STANDARD, sink, safe -> sniffed(System.in, safe));
            case Source.Web web -> sink.accept(new Piece(web.name(), 0, inputs -> fetched(web, inputs)));
            case Source.File file -> file(file.path(), sink);
        }
    }

    /// Reads what came under a name by another way than the command line: an upload, a request's body. The name's ending tells the form.
    ///
    /// @param id what an article is called that has no id of its own
    public void read(String name, String id, InputStream bytes, Consumer<Input> sink) {
        Form form = form(name);
        if (form == null) {
            sink.accept(new Input.Unreadable(name, "is in no form that is known: " + KNOWN + ", each also as .gz"));
        } else {
            guarded(name, piece -> piece.read().forEach(sink), safe -> {
                try (InputStream in = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
                    form.pieces(Given.of(name, id), in, limits, safe);
                }
            });
        }
    }

    /// Reads a file's bytes from wherever it lies. The name's ending tells the form; an article without an id of its own is called by the
    /// file's name without its endings, as it is where the file is named on the command line.
    public void read(String name, InputStream bytes, Consumer<Input> sink) {
        read(name, idOf(Path.of(name)), bytes, sink);
    }

    /// Whether a file of this name is in a form that is known.
    public boolean takes(String fileName) {
        return form(fileName) != null;
    }

    private void file(Path path, Consumer<Piece> sink) {
        String name = path.toString();
        Form form = form(path.getFileName() == null ? name : path.getFileName().toString());
        if (!Files.exists(path)) {
            sink.accept(Piece.of(new Input.Unreadable(name, "no such file or folder")));
        } else if (form == null) {
            sink.accept(Piece.of(new Input.Unreadable(name, "is in no form that is known: " + KNOWN + ", each also as .gz")));
        } else if (form.single(bare(name))) {
            sink.accept(new Piece(name, 0, inputs -> guarded(name, piece -> piece.read().forEach(inputs), safe -> opened(path, form, safe))));
        } else {
            guarded(name, sink, safe -> opened(path, form, safe));
        }
    }

    private void opened(Path path, Form form, Consumer<Piece> sink) throws IOException {
        String name = path.toString();
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            form.pieces(Given.of(name, idOf(path)), in, limits, sink);
        }
    }

    private void fetched(Source.Web web, Consumer<Input> sink) {
        switch (fetcher.get(web.address())) {
            case Fetched.Document document -> {
                try {
                    Consumer<String> names = keeper == null ? own -> {} : keeper.keep(document);
                    read(document, input -> {
                        if (input instanceof Input.Read found && found.article().url() instanceof String own) {
                            names.accept(own);
                        }
                        sink.accept(input);
                    });
                } catch (IOException notKept) {
                    sink.accept(new Input.Unreadable(web.name(), "cannot be kept as evidence, so it was not read: " + oneLine(notKept)));
                }
            }
            case Fetched.Unchanged unchanged -> sink.accept(new Input.Unreadable(web.name(), "the server says that nothing has changed"));
            case Fetched.Failed failed -> {
                String notKept = "";
                try {
                    if (keeper != null) {
                        keeper.keep(failed);
                    }
                } catch (IOException e) {
                    notKept = "; the answer cannot be kept as evidence: " + oneLine(e);
                }
                sink.accept(new Input.Unreadable(web.name(), failed.reason() + notKept));
            }
        }
    }

    /// Reads a document that was fetched; its articles are called by its address.
    public void read(Fetched.Document document, Consumer<Input> sink) {
        String name = document.asked().toString();
        String contentType = document.header("Content-Type");
        Given given = new Given(name, name, document.url().toString(), contentType);
        String path = document.url().getPath() == null ? "" : document.url().getPath();
        guarded(name, piece -> piece.read().forEach(sink), safe -> {
            Form form = byContentType(contentType);
            if (form == null) {
                form = form(path);
            }
            if (form == null || form == TEXT) {
                form = byLook(document.body());
            }
            form.pieces(given, new ByteArrayInputStream(document.body()), limits, safe);
        });
    }

    private @Nullable Form byContentType(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "text/plain" -> TEXT;
            case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/feed+json", "text/x-opml" -> FEED;
            case "application/pdf" -> PDF;
            case "application/warc" -> ARCHIVE;
            case "text/csv", "text/tab-separated-values" -> table;
            case "application/json", "application/x-ndjson", "application/jsonl" -> json;
            default -> null;
        };
    }

    /// Standard input has no name: what it is shows in its first bytes.
    private void sniffed(InputStream standard, Consumer<Piece> sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(standard, 1 << 16);
        in.mark(SNIFFED);
        byte[] head = in.readNBytes(SNIFFED);
        in.reset();
        if (head.length > 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
            sniffed(new GZIPInputStream(in, 1 << 16), sink);
            return;
        }
        byLook(head).pieces(Given.of(STANDARD, "stdin"), in, limits, sink);
    }

    /// JSON begins with a brace or a list of these, a page with a tag of a page; anything else is text, if it is readable at all.
    private Form byLook(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, SNIFFED), StandardCharsets.ISO_8859_1).replaceFirst("^(?:\\u00EF\\u00BB\\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("warc/")) {
            return ARCHIVE;
        }
        if ((start.startsWith("<") || start.startsWith("{")) && !start.contains("<html") && Feeds.looksLike(start)) {
            return FEED;
        }
        if (start.startsWith("{") || start.matches("(?s)\\[\\s*\\{.*")) {
            return json;
        }
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body") || start.startsWith("<!--") && start.contains("<html");
        return page ? PAGE : TEXT;
    }

    private interface Reading {
        void run(Consumer<Piece> safe) throws IOException;
    }

    /// Says that whoever takes the pieces could not go on, which is no fault of the input.
    private static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException fault;

        Passed(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }
    }

    /// Runs a reading of which every failure becomes an answer; what the taker of the pieces throws is thrown on.
    private static void guarded(String name, Consumer<Piece> sink, Reading reading) {
        try {
            failing(name, sink, reading);
        } catch (Passed passed) {
            throw passed.fault;
        } catch (RuntimeException | StackOverflowError fault) {
            sink.accept(Piece.of(Piece.faulty(name, fault)));
        }
    }

    private static void failing(String name, Consumer<Piece> taker, Reading reading) {
        Consumer<Piece> safe = piece -> {
            try {
                taker.accept(piece);
            } catch (RuntimeException fault) {
                throw new Passed(fault);
            }
        };
        Consumer<String> unreadable = reason -> safe.accept(Piece.of(new Input.Unreadable(name, reason)));
        try {
            reading.run(safe);
        } catch (Form.TooLarge e) {
            unreadable.accept(oneLine(e));
        } catch (EOFException e) {
            unreadable.accept("is cut off: its compressed data ends too early");
        } catch (ZipException e) {
            unreadable.accept("holds broken compressed data: " + oneLine(e));
        } catch (NoSuchFileException e) {
            unreadable.accept("no such file or folder");
        } catch (java.nio.file.AccessDeniedException e) {
            unreadable.accept("may not be read: access denied");
        } catch (IOException e) {
            unreadable.accept("cannot be read: " + oneLine(e));
        }
    }

    private @Nullable Form form(String fileName) {
        String bare = bare(fileName);
        return forms.stream().filter(form -> form.takes(bare)).findFirst().orElse(null);
    }

    /// A file's name in small letters, without `.gz`.
    private static String bare(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /// A file's name without its endings.
    static String idOf(Path path) {
        String name = path.getFileName().toString();
        String bare = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = bare.lastIndexOf('.');
        return dot > 0 ? bare.substring(0, dot) : bare;
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }
}
