package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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

/// Whatever a person names on the command line, as articles.
///
/// Folders are walked in the order of their names; of a folder only files in a known form are taken. A file that is named
/// itself and is in no known form is [Input.Unreadable].
public final class Inputs {

    private static final List<Form> FORMS = List.of(new PlainText(), new JsonLines());
    private static final String KNOWN = ".txt, .json, .jsonl";

    /// What standard input is called.
    static final String STANDARD = "-";

    private final Limits limits;

    public Inputs(Limits limits) {
        this.limits = limits;
    }

    /// The sources that names stand for: folders become their files.
    public List<Source> sources(List<String> names) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD)) {
                sources.add(new Source.Standard());
            } else if (name.startsWith("http://") || name.startsWith("https://")) {
                sources.add(web(name));
            } else {
                sources.addAll(files(name));
            }
        }
        return sources;
    }

    private static Source web(String name) {
        try {
            return new Source.Web(URI.create(name));
        } catch (IllegalArgumentException e) {
            return new Source.Nothing(name, "is no web address");
        }
    }

    private static List<Source> files(String name) {
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
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(new Source.Nothing(name, "cannot be walked: " + oneLine(e)));
        }
    }

    /// Reads one source and hands over what comes of it, in order. Whatever goes wrong is handed over too, never thrown.
    public void read(Source source, Consumer<Input> sink) {
        switch (source) {
            case Source.Nothing nothing -> sink.accept(new Input.Unreadable(nothing.name(), nothing.reason()));
            case Source.Standard standard -> guarded(STANDARD, sink, () -> sniffed(System.in, sink));
            case Source.Web web -> sink.accept(new Input.Unreadable(web.name(), "cannot be fetched by this build"));
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
            guarded(name, sink, () -> {
                try (InputStream in = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
                    form.read(name, id, in, limits, sink);
                }
            });
        }
    }

    private void file(Path path, Consumer<Input> sink) {
        String name = path.toString();
        Form form = form(path.getFileName() == null ? name : path.getFileName().toString());
        if (!Files.exists(path)) {
            sink.accept(new Input.Unreadable(name, "no such file or folder"));
        } else if (form == null) {
            sink.accept(new Input.Unreadable(name, "is in no form that is known: " + KNOWN + ", each also as .gz"));
        } else {
            guarded(name, sink, () -> {
                try (InputStream raw = Files.newInputStream(path);
                        InputStream in = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
                    form.read(name, idOf(path), in, limits, sink);
                }
            });
        }
    }

    /// Standard input has no name: JSON begins with a brace, anything else is text.
    private void sniffed(InputStream standard, Consumer<Input> sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(standard, 1 << 16);
        in.mark(1 << 12);
        int first = in.read();
        while (first >= 0 && Character.isWhitespace(first)) {
            first = in.read();
        }
        in.reset();
        Form form = first == '{' ? new JsonLines() : new PlainText();
        form.read(STANDARD, "stdin", in, limits, sink);
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void guarded(String name, Consumer<Input> sink, Reading reading) {
        try {
            reading.run();
        } catch (Form.TooLarge e) {
            sink.accept(new Input.Unreadable(name, oneLine(e)));
        } catch (EOFException e) {
            sink.accept(new Input.Unreadable(name, "is cut off: its compressed data ends too early"));
        } catch (ZipException e) {
            sink.accept(new Input.Unreadable(name, "holds broken compressed data: " + oneLine(e)));
        } catch (NoSuchFileException e) {
            sink.accept(new Input.Unreadable(name, "no such file or folder"));
        } catch (java.nio.file.AccessDeniedException e) {
            sink.accept(new Input.Unreadable(name, "may not be read: access denied"));
        } catch (IOException e) {
            sink.accept(new Input.Unreadable(name, "cannot be read: " + oneLine(e)));
        }
    }

    private static @org.jspecify.annotations.Nullable Form form(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return FORMS.stream().filter(form -> form.takes(bare)).findFirst().orElse(null);
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
