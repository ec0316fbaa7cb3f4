package org.whence.io.form;

import org.jspecify.annotations.Nullable;

/// What is known of an input from outside.
///
/// @param name what messages call it
/// @param id what an article is called that has no id of its own
/// @param url the address that it was fetched from, null where it was not
/// @param contentType the `Content-Type` that it came with, null where there was none
public record Given(String name, String id, @Nullable String url, @Nullable String contentType) {

    /// An input of which only its name is known.
    static Given of(String name, String id) {
        return new Given(name, id, null, null);
    }
}
