package org.whence.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.StoreException;

/// Answers from a ledger in its store. Sees what other processes add to it.
public final class StoreAnswers implements Answers {

    private final LedgerStore store;

    /// Claims are asked for again and again: by their pages, their evidence, their drawings. In reports.
    private final Held<Claim> claims = new Held<>(12_000, claim -> claim.reports().size());

    /// In articles.
    private final Held<Optional<Story>> stories = new Held<>(20_000, story -> story.map(s -> s.articles().size()).orElse(1));

    /// An article whose page is looked at is asked for its words, its evidence and its hash. A reading never changes under its hash. In code
    /// points.
    private final Held<Optional<Reading>> readings = new Held<>(2_000_000, reading -> reading.map(r -> r.article().text().length()).orElse(1));
    private final Held<OriginalNote> written = new Held<>(1_000);
    private final Held<List<SourceRecord.Line>> sources = new Held<>(1);

    private final @Nullable KeptOriginals originals;

    /// @param store opened to read or to write; whoever opened it closes it
    public StoreAnswers(LedgerStore store) {
        this(store, null);
    }

    /// @param store opened to read or to write; whoever opened it closes it
    /// @param originals the bytes that its articles were read from, null where they are not asked for
    public StoreAnswers(LedgerStore store, @Nullable KeptOriginals originals) {
        this.store = store;
        this.originals = originals;
    }

    @Override
    public <T> T atOnce(Supplier<T> questions) {
        return store.atOnce(questions);
    }

    @Override
    public Slice<Story> stories(int offset, int limit) {
        return atOnce(() -> new Slice<>(store.findStories(limit, offset).stream().flatMap(id -> story(id).stream()).sorted(Comparator.comparing(StoreAnswers::lastDay, Comparator.reverseOrder())
                .thenComparing(s -> s.articles().size(), Comparator.reverseOrder())).toList(), offset, store.countStories()));
    }

    private static LocalDate lastDay(Story story) {
        return story.until() == null ? LocalDate.MIN : story.until().day();
    }

    @Override
    public Optional<Story> story(String id) {
        return atOnce(() -> known(id).or(() -> store.storyOfFormer(id).flatMap(this::known)));
    }

    private Optional<Story> known(String id) {
        return store.basis(id).flatMap(basis -> stories.of(id + ' ' + basis, () -> store.story(id)));
    }

    @Override
    public String basisOf(String story) {
        return store.basis(story).orElse("");
    }

    @Override
    public String basisOfArticle(String key) {
        return store.basisOfArticle(key).orElse("");
    }

    @Override
    public String basisOfParty(String name) {
        return store.basisOfParty(name);
    }

    @Override
    public LedgerStore.Sums sums(Story story) {
        return store.sums(story.id());
    }

    @Override
    public List<Copy> copies(String story) {
        return store.copies(story);
    }

    @Override
    public List<Claim> claimsOf(Story story) {
        return store.claims(ClaimQuery.ofStory(story.id())).stream().sorted(LedgerAnswers.BY_WEIGHT).toList();
    }

    @Override
    public Slice<LedgerStore.Found> claimsOf(Story story, int offset, int limit) {
        return atOnce(() -> new Slice<>(store.findOfStory(story.id(), limit, offset), offset, store.count(ClaimQuery.ofStory(story.id()))));
    }

    @Override
    public Map<String, Heading> headings(Story story) {
        Map<String, Heading> headings = new HashMap<>();
        store.headings(story.id()).forEach(h -> headings.put(h.article(), new Heading(h.title(), h.publisher(), h.published())));
        return headings;
    }

    @Override
    public List<LedgerStore.Found> findAtPlaces(ClaimFilter filter, int most) {
        return store.findAtPlaces(query(filter, 0, most));
    }

    @Override
    public Map<Report, Claim> reportsIn(String key) {
        return atOnce(() -> {
            Map<Report, Claim> found = new LinkedHashMap<>();
            store.findIn(key).stream().map(this::claim).sorted(LedgerAnswers.BY_WEIGHT)
                    .forEach(claim -> claim.reports().stream().filter(r -> r.article().equals(key)).forEach(r -> found.put(r, claim)));
            return found;
        });
    }

    @Override
    public Optional<Story> storyOf(String key) {
        return store.storyOf(key);
    }

    @Override
    public Slice<LedgerStore.Found> forecasts(int offset, int limit) {
        return atOnce(() -> new Slice<>(store.findForecasts(limit, offset), offset, store.countForecasts()));
    }

    @Override
    public Slice<Claim> claims(ClaimFilter filter, int offset, int limit) {
        ClaimQuery query = query(filter, offset, limit);
        return atOnce(() -> new Slice<>(store.claims(query), offset, store.count(query)));
    }

    @Override
    public Slice<LedgerStore.Found> find(ClaimFilter filter, int offset, int limit) {
        ClaimQuery query = query(filter, offset, limit);
        return atOnce(() -> new Slice<>(store.find(query), offset, store.count(query)));
    }

    private static ClaimQuery query(ClaimFilter filter, int offset, int limit) {
        return new ClaimQuery(filter.words(), filter.about(), filter.party(), filter.publisher(), null, filter.since(), filter.until(), filter.circular(),
                filter.disputed(), filter.drift(), filter.anonymous(), limit, offset);
    }

    @Override
    public long reports(ClaimFilter filter) {
        return store.countReports(query(filter, 0, 1));
    }

    @Override
    public Optional<LedgerStore.Found> find(String id) {
        return store.find(id);
    }

    @Override
    public Claim claim(LedgerStore.Found found) {
        return claims.of(found.id() + ' ' + found.basis(), () -> store.claim(found.id(), false)
                .orElseThrow(() -> new StoreException("claim " + found.id() + " left the ledger while it was read; ask again")));
    }

    @Override
    public Optional<Reading> reading(String key) {
        return store.hash(key).flatMap(hash -> readings.of(hash, () -> store.reading(key)));
    }

    @Override
    public Optional<Original> original(String key) {
        Optional<Original> kept = originals == null ? Optional.empty() : originals.of(key);
        return kept.isPresent() ? kept : reading(key).map(Original::of);
    }

    @Override
    public Optional<OriginalNote> originalNote(String key) {
        Optional<OriginalNote> kept = originals == null ? Optional.empty() : originals.note(key);
        return kept.isPresent() ? kept : store.hash(key).flatMap(hash -> reading(key).map(r -> written.of(hash, () -> OriginalNote.of(Original.of(r)))));
    }

    @Override
    public Optional<SourceRecord> source(String name) {
        ClaimQuery query = new ClaimQuery(null, null, name, null, null, null, null, false, false, false, false, Integer.MAX_VALUE, 0);
        List<Claim> claims = store.claims(query).stream().filter(c -> c.origins().stream().anyMatch(o -> SourceRecord.isCalled(o, name))).toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(SourceRecord.of(name, claims));
    }

    @Override
    public Slice<SourceRecord.Line> sources(int offset, int limit) {
        List<SourceRecord.Line> all = sources.of(version(), () -> store.sources(Integer.MAX_VALUE).stream().filter(s -> s.origin() > 0)
                .map(s -> new SourceRecord.Line(s.name(), s.named(), s.claims(), s.origin())).toList());
        return Slice.of(all, offset, limit);
    }

    @Override
    public String version() {
        return store.version();
    }
}
