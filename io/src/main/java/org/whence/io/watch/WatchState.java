package org.whence.io.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What watching remembers between runs: of each feed its validators and when it is due, and which articles were taken in.
///
/// Kept in a folder as `feeds.tsv`, replaced as a whole, and `seen.tsv`, to which an address is added once its article has been
/// handed over: a kill loses at most the hand-over of one article, which is then taken in again. One process at a time: it holds a lock.
final class WatchState implements AutoCloseable {
    private static final int MOST_SEEN = 2_000_000;

    private static final String LOCK = "watch.lock";

    private final Path folder;
    private final FileChannel lock;
    private final Map<String, FeedState> feeds = new TreeMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /// @param due when the feed is to be asked next
    /// @param failures how often in a row it has failed
    record FeedState(Instant due, int failures, @Nullable String etag, @Nullable String lastModified) {}

    private WatchState(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static WatchState open(Path folder) throws IOException {
        Files.createDirectories(folder);
        WatchState state = new WatchState(folder, locked(folder));
        Path feeds = folder.resolve("feeds.tsv");
        if (Files.exists(feeds)) {
            try (BufferedReader in = Files.newBufferedReader(feeds)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    state.readFeed(line);
                }
            }
        }
        Path seen = folder.resolve("seen.tsv");
        if (Files.exists(seen)) {
            endLine(seen);
            try (BufferedReader in = Files.newBufferedReader(seen)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    state.remember(line);
                }
            }
        }
        return state;
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // held all the same
        }
        channel.close();
        throw new IOException(folder + ": another watch keeps its state here; give all feeds to one");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /// A line that a kill cut off must not run into the next.
    private static void endLine(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            if (channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n') {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}), channel.size());
            }
        }
    }

    private void readFeed(String line) {
        String[] f = line.split("\t", -1);
        if (f.length < 5 || !f[2].matches("\\d{1,6}")) {
            return;
        }
        try {
            feeds.put(f[0], new FeedState(Instant.parse(f[1]), Integer.parseInt(f[2]), f[3].isEmpty() ? null : f[3], f[4].isEmpty() ? null : f[4]));
        } catch (DateTimeException damaged) {
            // A line that a crash damaged costs one needless poll.
            feeds.remove(f[0]);
        }
    }

    synchronized @Nullable FeedState feed(String url) {
        return feeds.get(url);
    }

    synchronized void feed(String url, FeedState state) throws IOException {
        feeds.put(url, state);
        StringBuilder out = new StringBuilder();
        feeds.forEach((address, s) -> out.append(String.join("\t", address, s.due().toString(), Integer.toString(s.failures()), clean(s.etag()), clean(s.lastModified()))).append('\n'));
        Path fresh = folder.resolve("feeds.tsv.new");
        Files.writeString(fresh, out, StandardCharsets.UTF_8);
        Files.move(fresh, folder.resolve("feeds.tsv"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\t\\r\\n]", " ");
    }

    synchronized boolean seen(String url) {
        return seen.contains(url);
    }

    synchronized void see(String url) throws IOException {
        remember(url);
        Files.writeString(folder.resolve("seen.tsv"), url.replaceAll("[\\t\\r\\n]", " ") + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void remember(String url) {
        seen.add(url);
        if (seen.size() > MOST_SEEN) {
            seen.remove(seen.iterator().next());
        }
    }
}
