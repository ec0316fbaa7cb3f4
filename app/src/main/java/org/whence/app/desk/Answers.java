package org.whence.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;
import org.whence.io.wire.ReadingJson;

/// What the ledger answers to the questions of a desk. Thread-safe; every answer is a snapshot.
public interface Answers extends Snapshots {

    /// Stories, those with the latest report first, by day; within a day those with most articles first.
    Slice<Story> stories(int offset, int limit);

    /// The story that has an id; else the one that holds the first article of the story that had it. Empty where there was none, or its articles
    /// are gone.
    Optional<Story> story(String id);

    /// Copies among the articles of a story, by its id.
    List<Copy> copies(String story);

    /// Every claim of a story, those with most reports first, then by id.
    List<Claim> claimsOf(Story story);

    /// A part of them by name alone.
    Slice<LedgerStore.Found> claimsOf(Story story, int offset, int limit);

    /// What the claims of a story amount to.
    LedgerStore.Sums sums(Story story);

    /// What a story, its copies and its claims are derived from, in short: as long as that is the same, so are they. Empty where there is no
    /// such story.
    String basisOf(String story);

    /// The same of what the ledger says of an article.
    String basisOfArticle(String key);

    /// The same of what a party said.
    String basisOfParty(String name);

    /// What stands over the articles of a story, by key.
    Map<String, Heading> headings(Story story);

    /// Those of the claims that pass a filter which name a place that the gazetteer knows, at most so many.
    List<LedgerStore.Found> findAtPlaces(ClaimFilter filter, int most);

    /// The reports that stand in an article, with their claims.
    Map<Report, Claim> reportsIn(String key);

    /// The story that an article belongs to; empty where the ledger does not hold it.
    Optional<Story> storyOf(String key);

    /// Forecasts and promises, the latest first.
    Slice<LedgerStore.Found> forecasts(int offset, int limit);

    /// Claims that pass a filter, in an order that stays the same while the ledger does.
    Slice<Claim> claims(ClaimFilter filter, int offset, int limit);

    /// The same by name alone.
    Slice<LedgerStore.Found> find(ClaimFilter filter, int offset, int limit);

    /// How many reports all claims have that pass a filter.
    long reports(ClaimFilter filter);

    /// The claim that has an id; else the one that holds the reports of the claim that had it. Empty where there was none, or its reports are
    /// gone.
    Optional<LedgerStore.Found> find(String id);

    /// A claim that was found.
    Claim claim(LedgerStore.Found found);

    /// The claim that has an id, else the one that holds the reports of the claim that had it.
    default Optional<Claim> claim(String id) {
        return atOnce(() -> find(id).map(this::claim));
    }

    /// The reading of an article by its key.
    Optional<Reading> reading(String key);

    /// The article as it came; its written form where the bytes themselves are not kept. Empty where the ledger does not hold it.
    Optional<Original> original(String key);

    /// What is to be said of an article as it came; empty where the ledger does not hold it.
    Optional<OriginalNote> originalNote(String key);

    /// What a party said, by a name of it; empty where no report gives the name.
    Optional<SourceRecord> source(String name);

    /// Parties that claims rest on, those with most claims first.
    Slice<SourceRecord.Line> sources(int offset, int limit);

    /// A part of a longer row.
    ///
    /// @param of what is in the part
    /// @param offset where the part begins
    /// @param total how long the whole row is
    record Slice<T>(List<T> of, int offset, long total) {

        public Slice {
            of = List.copyOf(of);
            if (offset < 0 || total < 0) {
                throw new IllegalArgumentException("slice at " + offset + " of " + total);
            }
        }

        /// The part of a row that is all in memory.
        static <T> Slice<T> of(List<T> all, int offset, int limit) {
            int from = Math.min(offset, all.size());
            return new Slice<>(all.subList(from, Math.min(all.size(), from + limit)), offset, all.size());
        }

        boolean hasMore() {
            return offset + of.size() < total;
        }
    }

    /// What stands over an article.
    ///
    /// @param title null where it has none
    /// @param publisher null where it is not known
    /// @param published null where it is not dated
    record Heading(@Nullable String title, @Nullable String publisher, @Nullable Published published) {}

    /// An article's bytes as they came.
    ///
    /// @param contentType as it was served, `application/json` for an article that came as JSON
    /// @param sha256 of the bytes, 64 hexadecimal digits
    /// @param kept false where the bytes are not those that came but the article in its written form
    record Original(String contentType, String sha256, byte[] bytes, boolean kept) {

        /// The article of a reading in its written form, where the bytes themselves are not kept.
        static Original of(Reading reading) {
            byte[] bytes = ReadingJson.line(new Reading(reading.article(), List.of(), List.of(), List.of())).getBytes(StandardCharsets.UTF_8);
            return new Original("application/json", HexFormat.of().formatHex(LedgerAnswers.sha256().digest(bytes)), bytes, false);
        }
    }

    /// What is to be said of an article's bytes as they came.
    ///
    /// @param contentType as it was served, `application/json` for an article that came as JSON
    /// @param sha256 of the bytes, 64 hexadecimal digits
    /// @param length how many bytes
    /// @param kept false where the bytes are not those that came but the article in its written form
    record OriginalNote(String contentType, String sha256, long length, boolean kept) {

        static OriginalNote of(Original original) {
            return new OriginalNote(original.contentType(), original.sha256(), original.bytes().length, original.kept());
        }
    }
}
