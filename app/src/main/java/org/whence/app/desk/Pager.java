package org.whence.app.desk;

import org.jspecify.annotations.Nullable;

/// The way through a long list.
///
/// @param before the address of the part before, null at the beginning
/// @param after the address of the part after, null at the end
/// @param shown which part this is: "51–100 of 230"
public record Pager(@Nullable String before, @Nullable String after, String shown) {

    /// The way on from a slice.
    ///
    /// @param address of the list with the other parameters, without `offset`
    static Pager of(Answers.Slice<?> slice, int limit, String address) {
        return of(slice, limit, address, "offset");
    }

    /// The way on from one of two slices on a page.
    ///
    /// @param parameter that says where the slice begins
    static Pager of(Answers.Slice<?> slice, int limit, String address, String parameter) {
        String join = (address.contains("?") ? "&" : "?") + parameter + "=";
        String before = slice.offset() == 0 ? null : address + join + Math.max(0, slice.offset() - limit);
        String after = slice.hasMore() ? address + join + (slice.offset() + slice.of().size()) : null;
        return new Pager(before, after, (slice.offset() + 1) + "–" + (slice.offset() + slice.of().size()) + " of " + slice.total());
    }

    public boolean isNeeded() {
        return before != null || after != null;
    }
}
