package org.whence.flink.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.meter.Meter;

/// Hands over a file's articles as Flink asks for them, where [Inputs] hands them over as it finds them: a thread reads ahead by a few.
final class ArticleReader implements BulkFormat.Reader<Input> {

    private static final int AHEAD = 64;

    /// What the reading thread says.
    private sealed interface Word {
        record Found(Input input) implements Word {}

        record Broken(Throwable cause) implements Word {}

        record End() implements Word {}
    }

    /// The reader was closed before the file's end.
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Path path;
    private final Meter meter;
    private final BlockingQueue<Word> words = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private long position;
    private boolean ended;

    /// @param skip how many articles were taken before and are passed over
    /// @param meter is told how long each article takes to come out of the file, and how many wait
    ArticleReader(Path path, long skip, Limits limits, Meter meter) throws IOException {
        this.path = path;
        this.meter = meter;
        this.position = skip;
        InputStream in = path.getFileSystem().open(path);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        thread = Thread.ofPlatform().daemon().name("read " + path.getName()).unstarted(() -> read(in, skip, limits));
        thread.setContextClassLoader(loader);
        thread.start();
    }

    private void read(InputStream in, long skip, Limits limits) {
        long[] left = {skip};
        long[] since = {System.nanoTime()};
        try (in) {
            new Inputs(limits).read(path.toString(), in, input -> {
                meter.took(Meter.Stage.EXTRACT, System.nanoTime() - since[0]);
                if (left[0] > 0) {
                    left[0]--;
                } else {
                    say(new Word.Found(input));
                    meter.queue(words.size());
                }
                since[0] = System.nanoTime();
            });
            say(new Word.End());
        } catch (Closed closed) {
            return;
        } catch (IOException | RuntimeException | Error e) {
            say(new Word.Broken(e));
        }
    }

    private void say(Word word) {
        try {
            words.put(word);
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<Input> readBatch() throws IOException {
        if (ended) {
            return null;
        }
        try {
            List<Word> batch = new ArrayList<>();
            batch.add(words.take());
            words.drainTo(batch);
            meter.queue(words.size());
            List<Input> found = new ArrayList<>();
            for (Word word : batch) {
                switch (word) {
                    case Word.Found(Input input) -> found.add(input);
                    case Word.Broken(Throwable cause) -> throw new IOException(path + ": cannot be read: " + cause.getMessage(), cause);
                    case Word.End() -> ended = true;
                }
            }
            long first = position;
            position += found.size();
            return new IteratorResultIterator<>(found.iterator(), CheckpointedPosition.NO_OFFSET, first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(path + ": interrupted");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
