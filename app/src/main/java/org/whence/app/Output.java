package org.whence.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a command writes: standard output, or a file that is whole or not there at all.
///
/// A file is written beside its place under another name and moved there by [#commit]; closed without it, nothing stays. It has the
/// permissions that any new file of the process has: a temporary file of the library would be readable by its owner alone.
public final class Output implements AutoCloseable {

    private final @Nullable Path file;
    private final @Nullable Path draft;
    private final Writer writer;

    private Output(@Nullable Path file, @Nullable Path draft, Writer writer) {
        this.file = file;
        this.draft = draft;
        this.writer = writer;
    }

    /// Opens a file, or standard output where `file` is null.
    ///
    /// @throws Failure if the file's folder cannot be written to
    public static Output to(@Nullable Path file, PrintStream standard) {
        if (file == null) {
            return new Output(null, null, new BufferedWriter(new OutputStreamWriter(standard, StandardCharsets.UTF_8)));
        }
        try {
            Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
            return new Output(file, draft, Files.newBufferedWriter(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + reason(e) + "; name a file in a folder that exists and that you may write to", e);
        }
    }

    /// Writes bytes to a file that is then whole, or to standard output where `file` is null.
    ///
    /// @throws Failure if they cannot be written
    public static void write(@Nullable Path file, PrintStream standard, byte[] bytes) {
        if (file == null) {
            standard.write(bytes, 0, bytes.length);
            standard.flush();
            return;
        }
        try (Output out = to(file, standard)) {
            if (out.draft != null) {
                Files.write(out.draft, bytes);
            }
            out.commit();
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + reason(e), e);
        }
    }

    public Writer writer() {
        return writer;
    }

    /// What was written is all: flushes it, and puts a file in its place.
    public void commit() {
        try {
            writer.flush();
            if (file != null && draft != null) {
                writer.close();
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Failure((file == null ? "standard output" : file) + ": cannot be written: " + reason(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (draft != null) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }

    /// What an exception of the file system says, without the name that it begins with.
    public static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "no such file or folder";
            case java.nio.file.AccessDeniedException denied -> "access denied";
            case java.nio.file.FileSystemException system when system.getReason() != null -> system.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
