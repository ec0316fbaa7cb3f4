package org.whence.io.form;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/// A form in which articles come. Forms keep nothing between readings and may be used by many threads.
public interface Form {

    /// The endings of file names that this form has, in small letters, without a dot.
    Set<String> endings();

    /// Reads a source to its end and passes on what it holds, in order. What is wrong with one article is passed on as
    /// [Input.Unreadable] and does not stop the others.
    ///
    /// @throws IOException if nothing more can be read; the message is one line that a person understands
    void read(Source source, Consumer<? super Input> each) throws IOException;
}
