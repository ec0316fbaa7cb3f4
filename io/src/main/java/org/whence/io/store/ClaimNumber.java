package org.whence.io.store;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Hash;

/// The number under which a claim is kept. The greater it is, the earlier the claim stands among those that share words.
///
/// An index of words hands its claims over by their numbers, so the first of a page are there at once, however many others have the
/// words too. An order that has to look at each of them first, as by BM25, takes longer the larger the ledger is.
///
/// From the greatest bits to the least: how many reports the claim has ([#MOST_REPORTS] or more are alike), the minute from which
/// it was reported (UTC, a day alone as its last), and bits of its id that only keep claims apart.
final class ClaimNumber {

    static final int MOST_REPORTS = 255;

    private static final int MINUTE_BITS = 27;
    private static final int ID_BITS = 28;
    private static final long SECONDS = 60;

    private ClaimNumber() {}

    /// The number that a claim would have; another may have it already.
    static long of(Claim claim) {
        long reports = Math.min(MOST_REPORTS, claim.reports().size());
        return (reports << MINUTE_BITS | minute(claim.since())) << ID_BITS | Hash.of(claim.id()) >>> Long.SIZE - ID_BITS;
    }

    /// Minutes since 1970, within their bits; 0 where there is no time.
    private static long minute(@Nullable Published published) {
        if (published == null) {
            return 0;
        }
        Instant instant = published.instant() != null ? published.instant() : published.day().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        return Math.clamp(Math.floorDiv(instant.getEpochSecond(), SECONDS), 0, (1L << MINUTE_BITS) - 1);
    }
}
