package org.whence.io.form;

import java.net.URI;
import java.nio.file.Path;

/// One thing to read: what the command line names, folders already walked.
public sealed interface Source {

    /// What the person calls it.
    String name();

    /// A file.
    record File(Path path) implements Source {

        @Override
        public String name() {
            return path.toString();
        }
    }

    /// Standard input.
    record Standard() implements Source {

        @Override
        public String name() {
            return "-";
        }
    }

    /// An http or https address.
    record Web(URI address) implements Source {

        @Override
        public String name() {
            return address.toString();
        }
    }

    /// Something that is no input at all.
    ///
    /// @param reason why not, on one line
    record Nothing(String name, String reason) implements Source {}
}
