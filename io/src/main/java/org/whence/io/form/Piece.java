package org.whence.io.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A part of an input that can be read by any thread, apart from the other parts: a file, a page in an archive, an article that has
/// been read already. Whoever reads the pieces of an input in their order has read the input.
public final class Piece {

    /// What gives the piece's inputs; it may throw only where the program itself is at fault.
    interface Work {
        void read(Consumer<Input> sink);
    }

    private final String name;
    private final long bytes;
    private final Work work;

    /// @param name what messages call it
    /// @param bytes what it holds in memory until it is read
    Piece(String name, long bytes, Work work) {
        this.name = name;
        this.bytes = bytes;
        this.work = work;
    }

    /// What needs no more work.
    static Piece of(Input input) {
        long bytes = switch (input) {
            case Input.Read read -> 2L * read.article().text().length();
            case Input.Unreadable unreadable -> 0;
        };
        return new Piece(input.name(), bytes, sink -> sink.accept(input));
    }

    /// What messages call it.
    public String name() {
        return name;
    }

    /// About how many bytes of memory it holds until it is read.
    public long bytes() {
        return bytes;
    }

    /// Reads it: its articles, and whatever is none, in order. A fault of the program is an answer too, so that one input never stops the rest.
    public List<Input> read() {
        List<Input> inputs = new ArrayList<>();
        try {
            work.read(inputs::add);
        } catch (RuntimeException | StackOverflowError fault) {
            inputs.add(faulty(name, fault));
        }
        return inputs;
    }

    /// Says in one line where in the program an input met a fault.
    public static Input.Unreadable faulty(String name, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "an unknown place" : trace[0].getClassName() + ", line " + trace[0].getLineNumber();
        return new Input.Unreadable(name, "meets a fault of the program (" + fault.getClass().getSimpleName() + " in " + place + "); please report it with the input");
    }
}
