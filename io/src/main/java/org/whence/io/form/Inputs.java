package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.whence.io.fetch.Fetched;
import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Limited;

/// What the command line is given to read: files, folders, addresses, `-` for standard input.
///
/// Whatever cannot be read is passed on as one line and the rest is read all the same. Nothing is kept: memory does not
/// grow with the number of articles.
public final class Inputs {
    /// The longest document unless another limit is given: 64 MB after decompression.
    public static final long USUAL_LIMIT = 64L << 20;
    private static final int DEEPEST_FOLDER = 64;

    private final Supplier<Fetcher> fetcher;
    private final InputStream standardInput;
    private final long mostBytes;

    /// @param fetcher what addresses are fetched with; asked for only where an address is given
    /// @param standardInput what `-` stands for
    /// @param mostBytes the longest document, after decompression
    public Inputs(Supplier<Fetcher> fetcher, InputStream standardInput, long mostBytes) {
        this.fetcher = fetcher;
        this.standardInput = standardInput;
        this.mostBytes = mostBytes;
    }

    /// Reads everything that the names stand for, in their order, folders in the order of their files' names.
    public void read(List<String> names, Consumer<? super Input> each) {
        for (String name : names) {
            read(name, each);
        }
    }

    /// Reads what one name stands for.
    public void read(String name, Consumer<? super Input> each) {
        if (name.equals("-")) {
            readStandardInput(each);
        } else if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            readAddress(name, each);
        } else {
            readPath(name, each);
        }
    }

    private void readStandardInput(Consumer<? super Input> each) {
        try {
            byte[] bytes = new Limited(standardInput, mostBytes).readAllBytes();
            bytes = gzipped(bytes) ? new Limited(new GZIPInputStream(new java.io.ByteArrayInputStream(bytes)), mostBytes).readAllBytes() : bytes;
            read(new Source("standard input", "stdin", null, null, opening(bytes), mostBytes), Forms.byLook(bytes), each);
        } catch (IOException broken) {
            each.accept(new Input.Unreadable("standard input", reason(broken)));
        }
    }

    private void readAddress(String name, Consumer<? super Input> each) {
        URI url;
        try {
            url = new URI(name);
        } catch (URISyntaxException broken) {
            each.accept(new Input.Unreadable(name, "not an address: " + broken.getReason()));
            return;
        }
        switch (fetcher.get().get(url)) {
            case Fetched.Document document -> read(document, each);
            case Fetched.Unchanged unchanged -> each.accept(new Input.Unreadable(name, "the server sent nothing (status 304)"));
            case Fetched.Failed failed -> each.accept(new Input.Unreadable(name, failed.reason()));
        }
    }

    /// Reads a document that was fetched.
    public void read(Fetched.Document document, Consumer<? super Input> each) {
        byte[] body = document.body();
        String url = document.url().toString();
        String contentType = document.header("Content-Type");
        Form form = Forms.byContentType(contentType);
        String path = document.url().getPath() == null ? "" : document.url().getPath();
        if (form == null || form == Forms.text()) {
            Form byEnding = Forms.byEnding(path);
            Form byLook = Forms.byLook(body);
            form = byEnding != null ? byEnding : byLook != null ? byLook : form;
        }
        String name = document.asked().toString();
        read(new Source(name, name, url, contentType, opening(body), mostBytes), form, each);
    }

    private void readPath(String name, Consumer<? super Input> each) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException broken) {
            each.accept(new Input.Unreadable(name, "not a path: " + broken.getReason()));
            return;
        }
        if (Files.isDirectory(path)) {
            readFolder(path, each);
        } else {
            readFile(path, each);
        }
    }

    private void readFolder(Path folder, Consumer<? super Input> each) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST_FOLDER, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!hidden(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException broken) {
                    each.accept(new Input.Unreadable(file.toString(), broken instanceof FileSystemLoopException ? "a link that leads in a circle" : reason(broken)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            each.accept(new Input.Unreadable(folder.toString(), reason(broken)));
        }
        files.sort(null);
        if (files.isEmpty()) {
            each.accept(new Input.Unreadable(folder.toString(), "the folder has no files"));
        }
        files.forEach(file -> readFile(file, each));
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private void readFile(Path file, Consumer<? super Input> each) {
        String name = file.toString();
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(name);
            }
            Source source = new Source(name, id(file), null, null, () -> open(file), mostBytes);
            byte[] head = head(source);
            if (head.length == 0) {
                each.accept(new Input.Unreadable(name, "empty"));
                return;
            }
            Form form = Forms.byEnding(name);
            if (form == null) {
                form = Forms.ending(name).isEmpty() ? Forms.byLook(head) : unknownEnding(head);
            }
            if (form == null && !Forms.binary(head)) {
                each.accept(new Input.Unreadable(name, "unknown ending; known are " + Forms.known()));
                return;
            }
            read(source, form, each);
        } catch (IOException broken) {
            each.accept(new Input.Unreadable(name, reason(broken)));
        }
    }

    /// A file with an ending that is not known is read only where its bytes show plainly what it is.
    private static @Nullable Form unknownEnding(byte[] head) {
        Form form = Forms.byLook(head);
        return form == Forms.text() ? null : form;
    }

    private static void read(Source source, @Nullable Form form, Consumer<? super Input> each) {
        try {
            if (form == null) {
                each.accept(new Input.Unreadable(source.name(), "no text: looks like binary data"));
                return;
            }
            if (form == Forms.text() && Forms.binary(head(source))) {
                each.accept(new Input.Unreadable(source.name(), "no text: looks like binary data"));
                return;
            }
            form.read(source, each);
        } catch (IOException broken) {
            each.accept(new Input.Unreadable(source.name(), reason(broken)));
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 64 << 10);
        try {
            in.mark(2);
            boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return gzip ? new BufferedInputStream(new GZIPInputStream(in, 64 << 10)) : in;
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private static byte[] head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(4096);
        }
    }

    private static Source.Opening opening(byte[] bytes) {
        return () -> new java.io.ByteArrayInputStream(bytes);
    }

    private static boolean gzipped(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /// The name of a file without its endings; the whole name where nothing else is left.
    static String id(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        String bare = name;
        if (bare.toLowerCase(java.util.Locale.ROOT).endsWith(".gz")) {
            bare = bare.substring(0, bare.length() - 3);
        }
        int dot = bare.lastIndexOf('.');
        if (dot > 0 && Forms.byEnding(bare) != null) {
            bare = bare.substring(0, dot);
        }
        return bare.isBlank() ? name : bare;
    }

    /// Why reading failed, in one line.
    static String reason(IOException broken) {
        return switch (broken) {
            case NoSuchFileException missing -> "no such file or folder";
            case AccessDeniedException denied -> "no permission to read it";
            case EOFException cut -> "the compressed data breaks off (an unfinished download?)";
            case ZipException damaged -> "the compressed data is damaged";
            default -> broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage().lines().findFirst().orElse("").strip();
        };
    }

    /// The endings that are known, for a message or a help text.
    public static List<String> endings() {
        return Arrays.asList(Forms.known().split(", "));
    }
}
