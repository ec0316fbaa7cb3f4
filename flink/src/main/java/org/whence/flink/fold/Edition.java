package org.whence.flink.fold;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.ledger.Hash;
import org.whence.io.wire.ArticleJson;

/// Which of several texts under one key counts. Many machines have no common order of arrival, so that "the last" is the one that
/// says that it is: the greatest edition, by time of modification (else of publication), then by content.
final class Edition {

    private Edition() {}

    /// The edition of an article: a later one sorts after an earlier one, equal articles have the same.
    static String of(Article article) {
        Published time = article.intake().modified() != null ? article.intake().modified() : article.published();
        long sortable = time == null ? 0 : end(time).toEpochMilli() ^ Long.MIN_VALUE;
        String line = ArticleJson.line(article);
        // Two hashes of 64 bits: one alone could meet by chance in an archive of billions.
        return HexFormat.of().toHexDigits(sortable) + HexFormat.of().toHexDigits(Hash.of(line)) + HexFormat.of().toHexDigits(Hash.of(article.key() + line));
    }

    /// Whether an edition takes the place of another, null where there is none.
    static boolean replaces(String edition, @Nullable String other) {
        return other == null || edition.compareTo(other) > 0;
    }

    /// The instant, or the last second of the day where only the day is known.
    static Instant end(Published time) {
        return time.instant() != null ? time.instant() : time.day().atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    }
}
