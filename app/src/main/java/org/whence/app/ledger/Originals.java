package org.whence.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.io.archive.Evidence;
import org.whence.io.form.Inputs;
import org.whence.io.form.Source;

/// Keeps the files that articles were added from, each once, and the pages, so that `whence evidence` can give them back.
final class Originals implements AutoCloseable {

    /// Larger files are whole archives: they are not kept a second time.
    private static final long LARGEST = 64L << 20;

    private final Evidence evidence;
    private final InstantSource clock;
    private final Set<String> known = new HashSet<>();
    private @Nullable Path file;
    private byte @Nullable [] bytes;
    private Evidence.@Nullable Kept kept;
    private String sha256 = "";

    /// @param folder where they are kept
    Originals(Path folder, InstantSource clock) {
        this.clock = clock;
        try {
            evidence = Evidence.open(folder);
            evidence.all().forEach(one -> known.add(one.url() + '\t' + one.sha256()));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /// Keeps what an article was read from, where it is a file of at most 64 MiB and is not kept yet.
    void keep(Source source, String article) {
        if (source instanceof Source.File(Path path)) {
            try {
                if (!path.equals(file)) {
                    open(path);
                }
                byte[] body = bytes;
                if (body != null && known.add(article + '\t' + sha256)) {
                    Evidence.Kept before = kept;
                    kept = before == null ? evidence.keep(article, body, clock.instant()) : evidence.also(before, article);
                }
            } catch (IOException e) {
                throw failure(path, e);
            }
        }
    }

    /// What keeps the pages that are fetched.
    Inputs.Keeper pages() {
        return Inputs.Keeper.in(evidence, _ -> {});
    }

    private void open(Path path) throws IOException {
        file = path;
        kept = null;
        bytes = Files.size(path) <= LARGEST ? Files.readAllBytes(path) : null;
        sha256 = bytes == null ? "" : Evidence.sha256(bytes);
    }

    private static Failure failure(Path what, IOException e) {
        return new Failure(what + ": the original cannot be kept: " + e.getMessage() + "; make room, or add with --no-originals", e);
    }

    @Override
    public void close() {
        try {
            evidence.close();
        } catch (IOException e) {
            throw new Failure("the originals cannot be closed: " + e.getMessage(), e);
        }
    }
}
