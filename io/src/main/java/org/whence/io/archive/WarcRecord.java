package org.whence.io.archive;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record of a web archive.
///
/// @param number its place in the archive, from 1
/// @param type `response`, `resource`, `revisit`, `conversion`, `request`, `metadata`, `warcinfo` …, in small letters
/// @param url the address that it is about, null where it has none
/// @param date when it was captured, null where the header is missing or broken
/// @param headers the record's own headers, names in any case
/// @param block its content; of a `response` the HTTP answer, head and body
/// @param cut whether the archive ends before the content does
public record WarcRecord(long number, String type, @Nullable String url, @Nullable Instant date, Map<String, String> headers, byte[] block,
        boolean cut) {}
