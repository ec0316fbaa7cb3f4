package org.whence.io.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Hash;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Outlets;
import org.whence.core.ledger.Prepared;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Rarity;
import org.whence.core.ledger.Regrouping;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Stories;
import org.whence.core.ledger.Story;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;

/// Keeps what follows from the readings in step with them: an article that joins or leaves changes only the stories of the
/// articles that are near it.
final class Derived {

    /// What a dateless article has for a day in the index of heavy terms: it may be near any other.
    private static final int NO_DAY = Integer.MIN_VALUE;

    /// The index of heavy terms stands in periods of 16 days.
    private static final int PERIOD_BITS = 4;

    /// All periods that there are, each found from the one before.
    private static final String PERIODS = "WITH RECURSIVE period (n) AS (SELECT min(period) FROM head UNION ALL SELECT (SELECT min(h.period) FROM head h WHERE h.period > period.n)"
            + " FROM period WHERE period.n IS NOT NULL) SELECT n FROM period";

    private static final int KEPT_PROFILES = 20_000;

    /// Prepared articles that are kept: those of the stories that grow.
    private static final int KEPT_PREPARED = 4_000;

    /// Articles whose stories are found, and derived side by side, before any is written.
    private static final int TOGETHER = 1_000;

    /// Articles whose neighbours and stories are kept while stories are found.
    private static final int KEPT_NEAR = 20_000;
    private static final int LONGEST_NAME = 500;

    /// How many values are asked for at once.
    private static final int ASKED = 64;

    private final Database database;
    private final Rarity rarity;
    private final Map<Long, Profile> profiles = new Recent<>(KEPT_PROFILES);
    private final Map<String, Prepared> prepared = new Recent<>(KEPT_PREPARED);

    /// Ids of the claims and stories that were taken out in this transaction and are not there again, and what those that were found were made
    /// from.
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> former = new TreeMap<>();

    /// Keeps what was asked for last.
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Recent(int most) {
            super(16, .75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    Derived(Database database, Rarity rarity) {
        this.database = database;
        this.rarity = rarity;
    }

    /// Makes articles ready that are about to be entered, all processors at once.
    ///
    /// @param readings by their hash
    void prepare(Map<String, Reading> readings) {
        readings.entrySet().parallelStream().map(one -> Map.entry(one.getKey(), Prepared.of(one.getValue(), rarity))).toList()
                .forEach(one -> prepared.put(one.getKey(), one.getValue()));
    }

    /// Enters an article, or its new reading, among the others; the numbers of the articles whose story may change.
    Set<Long> enter(Reading reading, String hash) {
        Set<Long> touched = new TreeSet<>();
        String key = reading.article().key();
        Long old = database.first("SELECT num FROM article WHERE article_key = ?", row -> row.getLong(1), key);
        if (old != null) {
            touched.addAll(leave(old));
        }
        touched.add(insert(reading, hash, null));
        return touched;
    }

    /// Enters an article of which an engine derives the story: what it has told of that stays as it is.
    void enterTold(Reading reading, String hash) {
        String key = reading.article().key();
        record Old(long num, @Nullable String story) {}
        Old old = database.first("SELECT num, story FROM article WHERE article_key = ?", row -> new Old(row.getLong(1), row.getString(2)), key);
        String story = old == null ? database.first("SELECT story FROM awaited WHERE article = ?", row -> row.getString(1), key) : old.story();
        if (old == null) {
            database.update("DELETE FROM awaited WHERE article = ?", key);
        } else {
            forget(old.num());
        }
        insert(reading, hash, story);
    }

    private long insert(Reading reading, String hash, @Nullable String story) {
        String key = reading.article().key();
        Prepared ready = prepared.get(hash);
        Profile profile = ready != null ? ready.profile() : Profile.of(reading.article(), rarity);
        Published published = reading.article().published();
        Integer day = published == null ? null : (int) published.day().toEpochDay();
        long num = database.insert("INSERT INTO article (article_key, hash, published, publisher, title, day, profile, story) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING num", key, hash,
                published == null ? null : published.toString(), reading.article().publisher(), reading.article().title(), day, ProfileBytes.write(profile), story);
        profiles.put(num, profile);
        List<@Nullable Object[]> pairs = new ArrayList<>();
        for (long other : candidates(profile, day)) {
            Profile theirs = profile(other);
            if (Stories.isNear(profile, theirs)) {
                pairs.add(row(num, other));
                pairs.add(row(other, num));
            }
        }
        database.updateAll("INSERT INTO near (a, b) VALUES (?, ?)", pairs);
        List<@Nullable Object[]> heads = new ArrayList<>();
        for (long head : profile.heads()) {
            heads.add(head(head, day == null ? NO_DAY : day, num));
        }
        database.updateAll("INSERT INTO head (period, term, day, article) VALUES (?, ?, ?, ?)", heads);
        return num;
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] head(long term, int day, long article) {
        return row(period(day), term, day, article);
    }

    /// The period of days in which a day's heavy terms stand.
    private static int period(int day) {
        return day >> PERIOD_BITS;
    }

    /// Takes an article out; the numbers of the articles that were in its story.
    Set<Long> leave(long num) {
        Set<Long> left = new TreeSet<>();
        String story = database.first("SELECT story FROM article WHERE num = ?", row -> row.getString(1), num);
        if (story != null) {
            left.addAll(members(story));
            left.remove(num);
            removeStory(story);
        }
        forget(num);
        return left;
    }

    /// Takes an article's own rows out.
    private void forget(long num) {
        Profile profile = profile(num);
        int day = profile.published() == null ? NO_DAY : (int) profile.published().day().toEpochDay();
        List<@Nullable Object[]> heads = new ArrayList<>();
        for (long head : profile.heads()) {
            heads.add(head(head, day, num));
        }
        database.updateAll("DELETE FROM head WHERE period = ? AND term = ? AND day = ? AND article = ?", heads);
        for (long other : near(num)) {
            database.update("DELETE FROM near WHERE a = ? AND b = ?", other, num);
        }
        database.update("DELETE FROM near WHERE a = ?", num);
        database.update("DELETE FROM article WHERE num = ?", num);
        profiles.remove(num);
    }

    /// The articles that are near one.
    List<Long> near(long num) {
        return database.query("SELECT b FROM near WHERE a = ?", row -> row.getLong(1), num);
    }

    private List<Long> members(String story) {
        return database.query("SELECT num FROM article WHERE story = ?", row -> row.getLong(1), story);
    }

    /// The articles that share heavy terms enough to be compared.
    Set<Long> candidates(Profile profile, @Nullable Integer day) {
        if (profile.heads().length == 0) {
            return Set.of();
        }
        List<Long> heads = LongStream.of(profile.heads()).boxed().toList();
        String terms = " AND term IN (" + marks(heads.size()) + ")";
        List<@Nullable Object> values = new ArrayList<>();
        String postings;
        if (day == null) {
            postings = "SELECT article FROM head WHERE period IN (" + PERIODS + ")" + terms;
            values.addAll(heads);
        } else {
            List<Integer> periods = IntStream.rangeClosed(period(day - Stories.HORIZON_DAYS), period(day + Stories.HORIZON_DAYS)).boxed().toList();
            // Two searches by period, term and day: a condition with OR would read the whole posting of a term.
            postings = "SELECT article FROM head WHERE period IN (" + marks(periods.size()) + ")" + terms + " AND day BETWEEN ? AND ?"
                    + " UNION ALL SELECT article FROM head WHERE period = ?" + terms + " AND day = ?";
            values.addAll(periods);
            values.addAll(heads);
            values.addAll(List.of(day - Stories.HORIZON_DAYS, day + Stories.HORIZON_DAYS, period(NO_DAY)));
            values.addAll(heads);
            values.add(NO_DAY);
        }
        values.add(Stories.SHARED_HEADS);
        return new TreeSet<>(database.query("SELECT article FROM (" + postings + ") AS posting GROUP BY article HAVING count(*) >= ?", row -> row.getLong(1), values.toArray()));
    }

    private static String marks(int values) {
        return "?" + ", ?".repeat(values - 1);
    }

    Profile profile(long num) {
        Profile kept = profiles.get(num);
        if (kept != null) {
            return kept;
        }
        Profile read = database.first("SELECT article_key, published, publisher, profile FROM article WHERE num = ?",
                row -> ProfileBytes.read(row.getString(1), published(row.getString(2)), row.getString(3), row.getBytes(4)), num);
        if (read == null) {
            throw new IllegalStateException("no article has the number " + num);
        }
        profiles.put(num, read);
        return read;
    }

    static @Nullable Published published(@Nullable String written) {
        return written == null ? null : Published.parse(written).orElse(null);
    }

    /// Derives the stories of these articles, and of all whose stories change with them, anew.
    void derive(Collection<Long> touched, List<Correction> corrections) {
        List<Long> open = List.copyOf(touched);
        Set<Long> done = new HashSet<>();
        for (int i = 0; i < open.size(); i += TOGETHER) {
            Set<Long> portion = numbers("SELECT num FROM article WHERE num", open.subList(i, Math.min(open.size(), i + TOGETHER)));
            portion.removeAll(done);
            List<Changed> stories = Regrouping.of(portion, new Grouped()).stream().map(story -> changed(story, corrections)).toList();
            stories.forEach(story -> story.members().forEach(member -> done.add(member.num())));
            write(fresh(stories), corrections);
        }
        remember();
    }

    /// The articles as they are grouped now.
    final class Grouped implements Regrouping.Articles<Long> {

        private final Map<Long, List<Long>> near = new Recent<>(KEPT_NEAR);
        private final Map<Long, Set<Long>> stories = new Recent<>(KEPT_NEAR);

        @Override
        public Profile profile(Long article) {
            return Derived.this.profile(article);
        }

        @Override
        public Collection<Long> near(Long article) {
            return near.computeIfAbsent(article, Derived.this::near);
        }

        @Override
        public Set<Long> story(Long article) {
            Set<Long> kept = stories.get(article);
            if (kept == null) {
                kept = Set.copyOf(database.query("SELECT b.num FROM article a JOIN article b ON b.story = a.story WHERE a.num = ?", row -> row.getLong(1), article));
                for (Long member : kept) {
                    stories.put(member, kept);
                }
                stories.putIfAbsent(article, kept);
            }
            return kept;
        }
    }

    /// Notes the ids that are no more, so that an address which was passed on leads to what holds the same report or article now.
    private void remember() {
        former.keySet().retainAll(gone);
        database.updateAll("INSERT INTO former (id, first) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", former.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList());
        gone.clear();
        former.clear();
    }

    /// Takes note of what a chapter brings back under its id, and of what it holds of those that are gone.
    private void note(Chapter chapter) {
        gone.remove(chapter.story().id());
        chapter.claims().forEach(claim -> gone.remove(claim.id()));
        if (gone.isEmpty()) {
            return;
        }
        chapter.story().articles().forEach(article -> note(Story.idOf(article), article));
        chapter.claims().forEach(claim -> claim.reports().forEach(report -> note(Claim.idOf(report.id()), report.id())));
    }

    private void note(String id, String first) {
        if (gone.contains(id)) {
            former.put(id, first);
        }
    }

    /// A story: its articles, and what it is derived from in short.
    record Changed(String basis, List<Member> members) {}

    /// A story as it is written.
    ///
    /// @param bodies the written form of each claim
    private record Ready(Chapter chapter, String basis, List<String> bodies) {

        static Ready of(Chapter chapter, String basis) {
            return new Ready(chapter, basis, chapter.claims().stream().map(LedgerJson::write).toList());
        }
    }

    /// Derives stories side by side, and writes them in the place of those that are no longer so.
    private void write(Fresh fresh, List<Correction> corrections) {
        Map<String, Reading> missing = new HashMap<>();
        Map<String, Prepared> ready = new HashMap<>();
        for (Changed story : fresh.stories()) {
            for (Member member : story.members()) {
                Prepared kept = prepared.get(member.hash());
                if (kept != null) {
                    ready.put(member.hash(), kept);
                } else {
                    missing.computeIfAbsent(member.hash(), this::reading);
                }
            }
        }
        missing.entrySet().parallelStream().map(one -> Map.entry(one.getKey(), Prepared.of(one.getValue(), rarity))).toList().forEach(one -> {
            ready.put(one.getKey(), one.getValue());
            prepared.put(one.getKey(), one.getValue());
        });
        write(fresh.stale(), fresh.stories().parallelStream().map(story -> Ready.of(Chapter.of(of(story, ready), corrections), story.basis())).toList());
    }

    private record Kept(long num, String body) {}

    /// Writes stories in the place of others. Claims that are as they were keep their rows.
    private void write(Set<String> stale, List<Ready> stories) {
        Map<String, Kept> before = new HashMap<>();
        for (String story : stale) {
            database.query("SELECT id, num, body FROM claim WHERE story = ?", row -> Map.entry(row.getString(1), new Kept(row.getLong(2), row.getString(3))), story)
                    .forEach(one -> before.put(one.getKey(), one.getValue()));
        }
        Set<String> same = new HashSet<>();
        for (Ready story : stories) {
            for (int i = 0; i < story.bodies().size(); i++) {
                String id = story.chapter().claims().get(i).id();
                Kept kept = before.get(id);
                // The written form names the story too.
                if (kept != null && kept.body().equals(story.bodies().get(i))) {
                    before.remove(id);
                    same.add(id);
                }
            }
        }
        gone.addAll(before.keySet());
        gone.addAll(stale);
        removeClaims(before.values().stream().map(Kept::num).toList());
        for (String story : stale) {
            database.update("DELETE FROM copy WHERE story = ?", story);
            database.update("DELETE FROM story WHERE id = ?", story);
        }
        TreeMap<Long, String> words = new TreeMap<>();
        for (Ready story : stories) {
            write(story, same, words);
        }
        enterWords(words);
    }

    /// Takes claims out by their numbers.
    private void removeClaims(List<Long> nums) {
        List<@Nullable Object[]> rows = nums.stream().map(num -> row(num)).toList();
        database.updateAll(database.dialect().leaveWords(), rows);
        for (String table : List.of("report", "party", "place")) {
            database.updateAll("DELETE FROM " + table + " WHERE claim = ?", rows);
        }
        database.updateAll("DELETE FROM claim WHERE num = ?", rows);
    }

    private void enterWords(TreeMap<Long, String> words) {
        database.updateAll(database.dialect().enterWords(), words.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList());
    }

    private static List<Prepared> of(Changed story, Map<String, Prepared> ready) {
        List<Prepared> articles = new ArrayList<>();
        for (Member member : story.members()) {
            Prepared article = ready.get(member.hash());
            if (article == null) {
                throw new IllegalStateException("the reading " + member.hash() + " was not prepared");
            }
            articles.add(article);
        }
        return articles;
    }

    /// The numbers that a query gives whose condition ends with the column that is to be one of these.
    private Set<Long> numbers(String query, List<Long> of) {
        Set<Long> found = new TreeSet<>();
        for (int i = 0; i < of.size(); i += ASKED) {
            // Always so many marks, the last value again where there are fewer: one statement serves all.
            List<@Nullable Object> values = new ArrayList<>(of.subList(i, Math.min(of.size(), i + ASKED)));
            int marks = values.size() == 1 ? 1 : ASKED;
            while (values.size() < marks) {
                values.add(values.getLast());
            }
            found.addAll(database.query(query + " IN (" + marks(marks) + ")", row -> row.getLong(1), values.toArray()));
        }
        return found;
    }

    record Member(long num, Profile profile, String hash, @Nullable String story) {}

    /// A story with what it is derived from.
    ///
    /// @param story its articles in canonical order
    Changed changed(List<Long> story, List<Correction> corrections) {
        List<Member> members = new ArrayList<>();
        StringBuilder basis = new StringBuilder(Long.toHexString(Hash.of(corrections.toString())));
        for (long num : story) {
            Profile profile = profile(num);
            Member member = database.first("SELECT hash, story FROM article WHERE num = ?", row -> new Member(num, profile, row.getString(1), row.getString(2)), num);
            if (member == null) {
                throw new IllegalStateException("no article has the number " + num);
            }
            members.add(member);
            basis.append(' ').append(member.hash()).append(' ').append(profile.key());
        }
        return new Changed(Long.toHexString(Hash.of(basis.toString())) + Long.toHexString(Hash.of(basis.reverse().toString())), members);
    }

    /// What is to be written.
    ///
    /// @param stale the ids of stories that are no longer so
    /// @param stories those that take their place
    private record Fresh(Set<String> stale, List<Changed> stories) {}

    private Fresh fresh(List<Changed> now) {
        Map<String, String> before = new TreeMap<>();
        for (Changed story : now) {
            for (Member member : story.members()) {
                if (member.story() != null && !before.containsKey(member.story())) {
                    String basis = database.first("SELECT basis FROM story WHERE id = ?", row -> row.getString(1), member.story());
                    if (basis != null) {
                        before.put(member.story(), basis);
                    }
                }
            }
        }
        Set<String> bases = new HashSet<>(now.stream().map(Changed::basis).toList());
        Set<String> kept = new HashSet<>(before.values());
        before.values().removeAll(bases);
        return new Fresh(before.keySet(), now.stream().filter(story -> !kept.contains(story.basis())).toList());
    }

    /// An article made ready from its reading.
    Prepared prepared(String hash) {
        return prepared.computeIfAbsent(hash, missing -> Prepared.of(reading(missing), rarity));
    }

    private Reading reading(String hash) {
        String body = database.first("SELECT body FROM reading WHERE hash = ?", row -> row.getString(1), hash);
        if (body == null) {
            throw new StoreException("ledger " + database.address() + ": the reading " + hash + " is missing; restore a backup");
        }
        try {
            return ReadingJson.read(body);
        } catch (WireException e) {
            throw new StoreException("ledger " + database.address() + ": the reading " + hash + " is damaged (" + e.getMessage() + "); restore a backup", e);
        }
    }

    private void removeStory(String story) {
        gone.add(story);
        gone.addAll(database.query("SELECT id FROM claim WHERE story = ?", row -> row.getString(1), story));
        removeClaims(database.query("SELECT num FROM claim WHERE story = ?", row -> row.getLong(1), story));
        database.update("DELETE FROM copy WHERE story = ?", story);
        database.update("DELETE FROM story WHERE id = ?", story);
        database.update("UPDATE article SET story = NULL WHERE story = ?", story);
    }

    /// Puts what an engine has derived of a story in the place of what it told before; an older version than that changes nothing.
    void tell(Told told) {
        Long before = database.first("SELECT version FROM told WHERE story = ?", row -> row.getLong(1), told.story());
        if (before != null && before >= told.version()) {
            return;
        }
        database.update("INSERT INTO told (story, version) VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET version = excluded.version", told.story(), told.version());
        removeStory(told.story());
        database.update("DELETE FROM awaited WHERE story = ?", told.story());
        Chapter chapter = told.chapter();
        if (chapter == null) {
            gone.clear();
            return;
        }
        // An article may come out of a story that the engine has not told the end of yet.
        List<@Nullable Object[]> articles = chapter.story().articles().stream().map(article -> row(article)).toList();
        database.updateAll("DELETE FROM copy WHERE article = ?", articles);
        database.updateAll("DELETE FROM awaited WHERE article = ?", articles);
        write(Set.of(), List.of(Ready.of(chapter, "told " + told.version())));
        remember();
        database.updateAll("INSERT INTO awaited (article, story) SELECT a.one, a.other FROM (SELECT CAST(? AS TEXT) AS one, CAST(? AS TEXT) AS other) AS a"
                + " WHERE NOT EXISTS (SELECT 1 FROM article WHERE article_key = a.one)", chapter.story().articles().stream().map(article -> row(article, told.story())).toList());
    }

    /// Empties all that is derived but profiles and nearness.
    void clear() {
        for (String table : List.of("told", "awaited", "story", "copy", "claim", "report", "party", "place")) {
            database.update("DELETE FROM " + table);
        }
        database.update(database.dialect().clearWords());
        database.update("UPDATE article SET story = NULL");
    }

    /// @param same the ids of claims whose rows are there already
    /// @param words takes the words of each claim by its number
    private void write(Ready ready, Set<String> same, Map<Long, String> words) {
        Chapter chapter = ready.chapter();
        String story = chapter.story().id();
        database.update("INSERT INTO story (id, title, first, last, articles, claims, basis) VALUES (?, ?, ?, ?, ?, ?, ?)", story, chapter.story().title(),
                text(chapter.story().from()), text(chapter.story().until()), chapter.story().articles().size(), chapter.claims().size(), ready.basis());
        database.updateAll("UPDATE article SET story = ? WHERE article_key = ?", chapter.story().articles().stream().map(article -> row(story, article)).toList());
        database.updateAll("INSERT INTO copy (article, of_article, relation, share, story) VALUES (?, ?, ?, ?, ?)",
                chapter.copies().stream().map(copy -> row(copy.article(), copy.of(), copy.relation().name(), copy.share(), story)).toList());
        List<Claim> claims = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < ready.bodies().size(); i++) {
            if (!same.contains(chapter.claims().get(i).id())) {
                claims.add(chapter.claims().get(i));
                bodies.add(ready.bodies().get(i));
            }
        }
        write(story, claims, bodies, words);
        note(chapter);
    }

    private static @Nullable String text(@Nullable Published published) {
        return published == null ? null : published.toString();
    }

    /// All claims of a story together: every statement once for all of them.
    private void write(String story, List<Claim> claims, List<String> bodies, Map<Long, String> words) {
        long[] nums = numbers(claims);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            Claim claim = claims.get(i);
            rows.add(row(nums[i], claim.id(), story, claim.proposition(), claim.modality().name(), text(claim.since()), claim.reports().size(), claim.independent(), claim.unattributed(),
                    claim.drift().size(), claim.disputedBy().size(), claim.origins().stream().anyMatch(origin -> !origin.named()) ? 1 : 0, bodies.get(i)));
        }
        database.updateAll("INSERT INTO claim (num, id, story, proposition, modality, since, reports, independent, unattributed, drift, disputed, anonymous, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        List<@Nullable Object[]> reports = new ArrayList<>();
        List<@Nullable Object[]> parties = new ArrayList<>();
        List<@Nullable Object[]> places = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            Claim claim = claims.get(i);
            long num = nums[i];
            claim.reports().forEach(report -> reports.add(row(report.id(), num, report.article(), report.publisher() == null ? null : name(report.publisher()))));
            parties(claim).forEach((name, party) -> parties.add(row(name, num, party.shown(), party.origin() ? 1 : 0, party.named() ? 1 : 0)));
            places(claim).forEach((name, id) -> places.add(row(name, num, id)));
            words.put(num, words(database, claim));
        }
        database.updateAll("INSERT INTO report (id, claim, article, publisher) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", reports);
        database.updateAll("INSERT INTO party (name, claim, shown, origin, named) VALUES (?, ?, ?, ?, ?)", parties);
        database.updateAll("INSERT INTO place (name, claim, id) VALUES (?, ?, ?)", places);
    }

    /// A number for each claim: its own, or where another has that, the next below that is free.
    private long[] numbers(List<Claim> claims) {
        long[] nums = claims.stream().mapToLong(ClaimNumber::of).toArray();
        Set<Long> taken = numbers("SELECT num FROM claim WHERE num", LongStream.of(nums).boxed().toList());
        for (int i = 0; i < nums.length; i++) {
            while (!taken.add(nums[i])) {
                nums[i]--;
                taken.addAll(numbers("SELECT num FROM claim WHERE num", List.of(nums[i])));
            }
        }
        return nums;
    }

    private record Named(String shown, boolean origin, boolean named) {}

    private static Map<String, Named> parties(Claim claim) {
        Map<String, Named> parties = new TreeMap<>();
        for (Report report : claim.reports()) {
            for (Party party : report.chain()) {
                parties.putIfAbsent(name(party.name()), new Named(party.name(), false, party.named()));
            }
        }
        for (Origin origin : claim.origins()) {
            origin.names().forEach(called -> parties.put(name(called), new Named(called, true, origin.named())));
        }
        return parties;
    }

    private static Map<String, @Nullable String> places(Claim claim) {
        Map<String, @Nullable String> places = new TreeMap<>();
        claim.reports().forEach(report -> report.places()
                .forEach(place -> places.putIfAbsent(name(place.name() != null ? place.name() : place.extract().text()), place.id())));
        return places;
    }

    /// The words by which a claim is found: those of its proposition and of its reports.
    static String words(Database database, Claim claim) {
        Set<String> words = new TreeSet<>(Set.of(claim.proposition()));
        claim.reports().forEach(report -> words.add(report.words()));
        return database.dialect().indexed(String.join("\n", words));
    }

    /// A name as it is looked up: no longer than an index takes.
    static String name(String name) {
        String folded = Outlets.fold(name);
        return folded.length() > LONGEST_NAME ? folded.substring(0, LONGEST_NAME) : folded;
    }

    /// The last day that a time names, for a filter by day.
    static String dayAfter(LocalDate day) {
        return day.plusDays(1).toString();
    }
}
