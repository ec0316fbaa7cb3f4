package org.whence.io.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which claims are asked for. What is null or false asks for nothing.
///
/// @param words words that a claim's reports or proposition must have, all of them
/// @param place the name or id of a place in the claim, or of one that such a place lies in; "Paris, Texas" tells two of a name apart
/// @param party a party of a report's chain or an origin
/// @param publisher an outlet that reports it
/// @param story the id of its story
/// @param since first reported on that day (UTC) or later
/// @param until first reported on that day (UTC) or earlier
/// @param circular several reports and one root
/// @param disputed disputed by another claim
/// @param drift lost something on the way
/// @param anonymous has an origin that is not named
/// @param limit at most so many, at least 1; with words those with most reports come first, else the latest
/// @param offset how many to pass over
public record ClaimQuery(
        @Nullable String words,
        @Nullable String place,
        @Nullable String party,
        @Nullable String publisher,
        @Nullable String story,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean circular,
        boolean disputed,
        boolean drift,
        boolean anonymous,
        int limit,
        int offset) {

    public ClaimQuery {
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("limit " + limit + " and offset " + offset + ": at least 1 and 0");
        }
    }

    /// Every claim.
    public static final ClaimQuery ALL = new ClaimQuery(null, null, null, null, null, null, null, false, false, false, false, Integer.MAX_VALUE, 0);

    /// Every claim of one story.
    public static ClaimQuery ofStory(String story) {
        return new ClaimQuery(null, null, null, null, story, null, null, false, false, false, false, Integer.MAX_VALUE, 0);
    }
}
