package org.whence.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whence.app.desk.root.RootDrawing;
import org.whence.core.attribution.Modality;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.io.store.LedgerStore;

/// Answers from a ledger that is wholly in memory, for the shipped examples and for tests. Never changes.
public final class LedgerAnswers implements Answers {

    /// Those with most reports first, then by id.
    static final Comparator<Claim> BY_WEIGHT = Comparator.<Claim>comparingInt(c -> c.reports().size()).reversed().thenComparing(Claim::id);

    private final Ledger ledger;
    private final Map<String, Reading> readings;
    private final List<Story> stories;
    private final List<Claim> claims;
    private final Map<String, Claim> byId;
    private final Map<String, List<Claim>> byStory;
    private final List<SourceRecord.Line> sources;
    private final String version;

    public LedgerAnswers(List<Reading> readings, Ledger ledger) {
        this.ledger = ledger;
        this.readings = readings.stream().collect(Collectors.toMap(r -> r.article().key(), Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.stories = ledger.stories().stream().sorted(Comparator.comparing(LedgerAnswers::lastDay, Comparator.reverseOrder())
                .thenComparing(s -> s.articles().size(), Comparator.reverseOrder()).thenComparing(Story::id)).toList();
        this.claims = ledger.claims().stream().sorted(BY_WEIGHT).toList();
        this.byId = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        this.byStory = claims.stream().collect(Collectors.groupingBy(Claim::story));
        this.sources = lines(claims);
        this.version = version(readings, ledger);
    }

    private static String lastDay(Story story) {
        return story.until() == null ? "" : story.until().day().toString();
    }

    private static String version(List<Reading> readings, Ledger ledger) {
        MessageDigest digest = sha256();
        ledger.claims().forEach(c -> digest.update(c.toString().getBytes(StandardCharsets.UTF_8)));
        readings.forEach(r -> digest.update(r.article().key().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static List<SourceRecord.Line> lines(List<Claim> claims) {
        Map<String, Boolean> named = new HashMap<>();
        Map<String, Integer> part = new HashMap<>();
        Map<String, Integer> origin = new HashMap<>();
        for (Claim claim : claims) {
            claim.origins().forEach(o -> named.merge(o.name(), o.named(), (a, b) -> a && b));
            claim.origins().stream().map(Origin::name).distinct().forEach(name -> origin.merge(name, 1, Integer::sum));
            Stream.concat(claim.origins().stream().map(Origin::name), claim.reports().stream().flatMap(r -> r.chain().stream()).map(Party::name)).distinct()
                    .forEach(name -> part.merge(name, 1, Integer::sum));
        }
        return origin.entrySet().stream().map(e -> new SourceRecord.Line(e.getKey(), named.getOrDefault(e.getKey(), true), part.getOrDefault(e.getKey(), 0), e.getValue()))
                .sorted(Comparator.comparingInt(SourceRecord.Line::claims).reversed().thenComparing(SourceRecord.Line::name)).toList();
    }

    @Override
    public Slice<Story> stories(int offset, int limit) {
        return Slice.of(stories, offset, limit);
    }

    @Override
    public Optional<Story> story(String id) {
        return ledger.stories().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public List<Copy> copies(String story) {
        Set<String> articles = new HashSet<>(story(story).map(Story::articles).orElse(List.of()));
        return ledger.copies().stream().filter(c -> articles.contains(c.article())).toList();
    }

    @Override
    public Slice<Claim> claims(ClaimFilter filter, int offset, int limit) {
        return Slice.of(claims.stream().filter(filter::passes).toList(), offset, limit);
    }

    @Override
    public List<Claim> claimsOf(Story story) {
        return byStory.getOrDefault(story.id(), List.of());
    }

    @Override
    public Map<String, Heading> headings(Story story) {
        Map<String, Heading> headings = new HashMap<>();
        for (String key : story.articles()) {
            Reading reading = readings.get(key);
            if (reading != null) {
                headings.put(key, new Heading(reading.article().title(), reading.article().publisher(), reading.article().published()));
            }
        }
        // A ledger can be held without the readings that it was made from.
        claimsOf(story).forEach(claim -> claim.reports().forEach(r -> headings.putIfAbsent(r.article(), new Heading(null, r.publisher(), r.published()))));
        return headings;
    }

    @Override
    public Slice<LedgerStore.Found> claimsOf(Story story, int offset, int limit) {
        return found(Slice.of(claimsOf(story), offset, limit));
    }

    private Slice<LedgerStore.Found> found(Slice<Claim> slice) {
        return new Slice<>(slice.of().stream().map(this::found).toList(), slice.offset(), slice.total());
    }

    private LedgerStore.Found found(Claim claim) {
        return new LedgerStore.Found(claim.id(), claim.story(), version);
    }

    @Override
    public LedgerStore.Sums sums(Story story) {
        List<Claim> of = claimsOf(story);
        return new LedgerStore.Sums(of.size(), (int) of.stream().filter(RootDrawing::isFinding).count(), (int) of.stream().filter(c -> !c.disputedBy().isEmpty()).count());
    }

    @Override
    public String basisOf(String story) {
        return version;
    }

    @Override
    public String basisOfArticle(String key) {
        return version;
    }

    @Override
    public String basisOfParty(String name) {
        return version;
    }

    @Override
    public <T> T atOnce(Supplier<T> questions) {
        return questions.get();
    }

    @Override
    public List<LedgerStore.Found> findAtPlaces(ClaimFilter filter, int most) {
        return claims.stream().filter(filter::passes).filter(c -> c.reports().stream().anyMatch(r -> r.places().stream().anyMatch(p -> p.id() != null))).limit(most).map(this::found).toList();
    }

    @Override
    public Map<Report, Claim> reportsIn(String key) {
        Map<Report, Claim> found = new LinkedHashMap<>();
        storyOf(key).ifPresent(story -> {
            for (Claim claim : claimsOf(story)) {
                claim.reports().stream().filter(r -> r.article().equals(key)).forEach(r -> found.put(r, claim));
            }
        });
        return found;
    }

    @Override
    public Optional<Story> storyOf(String key) {
        return ledger.stories().stream().filter(s -> s.articles().contains(key)).findFirst();
    }

    @Override
    public Slice<LedgerStore.Found> forecasts(int offset, int limit) {
        List<Claim> coming = claims.stream().filter(c -> c.modality() == Modality.FORECAST || c.modality() == Modality.INTENT)
                .sorted(Comparator.comparing(LedgerAnswers::sinceDay, Comparator.reverseOrder()).thenComparing(Claim::id)).toList();
        return found(Slice.of(coming, offset, limit));
    }

    @Override
    public Slice<LedgerStore.Found> find(ClaimFilter filter, int offset, int limit) {
        return found(claims(filter, offset, limit));
    }

    @Override
    public long reports(ClaimFilter filter) {
        return claims.stream().filter(filter::passes).mapToLong(c -> c.reports().size()).sum();
    }

    @Override
    public Optional<LedgerStore.Found> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::found);
    }

    @Override
    public Claim claim(LedgerStore.Found found) {
        Claim claim = byId.get(found.id());
        if (claim == null) {
            throw new IllegalArgumentException("the ledger has no claim " + found.id());
        }
        return claim;
    }

    @Override
    public Optional<Reading> reading(String key) {
        return Optional.ofNullable(readings.get(key));
    }

    @Override
    public Optional<Original> original(String key) {
        return reading(key).map(Original::of);
    }

    @Override
    public Optional<OriginalNote> originalNote(String key) {
        return original(key).map(OriginalNote::of);
    }

    @Override
    public Optional<SourceRecord> source(String name) {
        List<Claim> of = claims.stream().filter(c -> c.origins().stream().anyMatch(o -> SourceRecord.isCalled(o, name)))
                .sorted(Comparator.comparing(LedgerAnswers::sinceDay, Comparator.reverseOrder()).thenComparing(Claim::id)).toList();
        return of.isEmpty() ? Optional.empty() : Optional.of(SourceRecord.of(name, of));
    }

    private static String sinceDay(Claim claim) {
        return claim.since() == null ? "" : claim.since().toString();
    }

    @Override
    public Slice<SourceRecord.Line> sources(int offset, int limit) {
        return Slice.of(sources, offset, limit);
    }

    @Override
    public String version() {
        return version;
    }
}
