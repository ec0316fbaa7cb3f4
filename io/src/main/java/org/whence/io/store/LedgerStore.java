package org.whence.io.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Order;
import org.whence.core.ledger.Outlets;
import org.whence.core.ledger.Rarity;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Story;
import org.whence.core.place.Gazetteer;
import org.whence.io.meter.Meter;
import org.whence.io.place.GazetteerFile;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A ledger in a folder or on a PostgreSQL server: readings in, claims out.
///
/// In a folder one process writes at a time; on a server any number do, and what they add gives the same ledger as if one had added
/// it all. Any number of readers beside. Each call is whole or has no effect; what [#add] has returned from is kept whatever happens to
/// the process afterwards. An object serves any number of threads.
public final class LedgerStore implements AutoCloseable {

    private static final String LATEST = "c.since DESC NULLS LAST, c.id";

    /// The most claims whose written forms are held at once.
    private static final int PAGE = 200;

    private final Database database;
    private final Derived derived;
    private final Clock clock;
    private final Meter meter;

    private LedgerStore(Database database, Rarity rarity, Clock clock, Meter meter) {
        this.meter = meter;
        this.database = database;
        this.derived = new Derived(database, rarity);
        this.clock = clock;
    }

    /// Opens a ledger to write, and makes it where there is none.
    ///
    /// @throws StoreException if it cannot be reached or written to, another process writes to the folder, or a newer Whence made it
    public static LedgerStore open(LedgerAddress address, Rarity rarity, Clock clock) {
        return open(address, rarity, clock, Meter.NONE);
    }

    /// Opens a ledger to write, and makes it where there is none.
    ///
    /// @param meter is told what comes in, and how long it takes
    /// @throws StoreException if it cannot be reached or written to, another process writes to the folder, or a newer Whence made it
    public static LedgerStore open(LedgerAddress address, Rarity rarity, Clock clock, Meter meter) {
        return new LedgerStore(Database.writer(address), rarity, clock, meter);
    }

    /// Opens a ledger in a folder to write, and makes it where there is none.
    ///
    /// @throws StoreException if the folder cannot be written to, another process writes, or a newer Whence made it
    public static LedgerStore open(Path folder, Rarity rarity, Clock clock) {
        return open(new LedgerAddress.Folder(folder), rarity, clock);
    }

    /// Opens a ledger to read.
    ///
    /// @throws StoreException if there is none or a newer Whence made it
    public static LedgerStore openToRead(LedgerAddress address) {
        return new LedgerStore(Database.reader(address), _ -> 0, Clock.systemUTC(), Meter.NONE);
    }

    /// Opens a ledger in a folder to read.
    ///
    /// @throws StoreException if there is none or a newer Whence made it
    public static LedgerStore openToRead(Path folder) {
        return openToRead(new LedgerAddress.Folder(folder));
    }

    /// Whether there is a ledger, of whatever version.
    ///
    /// @throws StoreException if the server cannot be reached
    public static boolean exists(LedgerAddress address) {
        return switch (address) {
            case LedgerAddress.Folder folder -> SqliteFile.exists(folder);
            case LedgerAddress.Server server -> PostgresServer.exists(server);
        };
    }

    /// What adding did.
    ///
    /// @param added articles that are new
    /// @param changed articles that were there with another reading
    /// @param known articles that were there as they are
    public record Added(int added, int changed, int known) {

        /// The sum of two.
        public Added plus(Added other) {
            return new Added(added + other.added, changed + other.changed, known + other.known);
        }
    }

    /// Adds readings, all of them or none, and derives what follows.
    public Added add(Collection<Reading> readings) {
        long asked = System.nanoTime();
        long[] times = new long[3];
        List<Written> all = readings.parallelStream().map(Written::of).toList();
        Added result = database.inTransaction(() -> {
            times[0] = System.nanoTime();
            Map<String, Reading> fresh = new HashMap<>();
            for (Written one : all) {
                if (!one.hash().equals(hashOf(one.key()))) {
                    fresh.put(one.hash(), one.reading());
                }
            }
            derived.prepare(fresh);
            int[] counts = new int[3];
            Set<Long> touched = new TreeSet<>();
            for (Written one : all) {
                // Asked again: an article may be there twice.
                String before = hashOf(one.key());
                counts[before == null ? 0 : before.equals(one.hash()) ? 2 : 1]++;
                if (!one.hash().equals(before)) {
                    keep(one);
                    touched.addAll(derived.enter(one.reading(), one.hash()));
                }
            }
            times[1] = System.nanoTime();
            derived.derive(touched, standing());
            times[2] = System.nanoTime();
            return new Added(counts[0], counts[1], counts[2]);
        });
        meter.took(Meter.Stage.WAIT, times[0] - asked);
        meter.took(Meter.Stage.STORE, times[1] - times[0] + System.nanoTime() - times[2]);
        meter.took(Meter.Stage.DERIVE, times[2] - times[1]);
        meter.added(result.added(), result.changed(), result.known());
        return result;
    }

    /// Keeps readings whose stories an engine on many machines derives, all of them or none; adding them again changes nothing. What it
    /// derives comes by [#tell], before or after. How articles are near each other is kept too, so that [#add], corrections and
    /// [#rebuild] go on from there.
    public void keep(Collection<Reading> readings) {
        List<Written> all = readings.parallelStream().map(Written::of).toList();
        database.inTransaction(() -> {
            for (Written one : all) {
                if (!one.hash().equals(hashOf(one.key()))) {
                    keep(one);
                    derived.enterTold(one.reading(), one.hash());
                }
            }
            return true;
        });
    }

    /// A reading as it is kept.
    private record Written(Reading reading, String body, String hash) {

        static Written of(Reading reading) {
            String body = ReadingJson.line(reading);
            return new Written(reading, body, sha256(body));
        }

        String key() {
            return reading.article().key();
        }
    }

    private @Nullable String hashOf(String article) {
        return database.first("SELECT hash FROM article WHERE article_key = ?", row -> row.getString(1), article);
    }

    private void keep(Written one) {
        database.update("INSERT INTO reading (hash, article, body, added) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", one.hash(), one.key(), one.body(), clock.instant().toString());
    }

    /// Takes over what an engine has derived, all of it or none.
    public void tell(Collection<Told> all) {
        database.inTransaction(() -> {
            all.forEach(derived::tell);
            return true;
        });
    }

    /// Takes an article out of the answer; its readings are kept. False where it was not there.
    public boolean remove(String article) {
        return database.inTransaction(() -> {
            Long num = database.first("SELECT num FROM article WHERE article_key = ?", row -> row.getLong(1), article);
            if (num != null) {
                derived.derive(derived.leave(num), standing());
            }
            return num != null;
        });
    }

    /// Derives everything anew from the readings that count.
    public void rebuild() {
        database.inTransaction(() -> {
            derived.clear();
            derived.derive(database.query("SELECT num FROM article ORDER BY num", row -> row.getLong(1)), standing());
            return true;
        });
    }

    static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Looks for damage and broken laws; each finding is one line. Empty where all is well.
    public List<String> check() {
        return database.snapshot(this::findings);
    }

    /// The same, and derives everything once more from the readings to compare it with what is kept.
    ///
    /// @param rarity what the ledger was made with
    public List<String> check(Rarity rarity) {
        return database.snapshot(() -> {
            List<String> findings = findings();
            if (findings.isEmpty()) {
                findings.addAll(new Comparison(this, database, new Derived(database, rarity), standing()).findings());
            }
            return findings;
        });
    }

    /// For tests that set limits of the database itself.
    Database database() {
        return database;
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>(database.connections().damage(database));
        for (String hash : database.query("SELECT hash FROM reading", row -> row.getString(1))) {
            String body = database.first("SELECT body FROM reading WHERE hash = ?", row -> row.getString(1), hash);
            if (body == null || !sha256(body).equals(hash)) {
                findings.add("reading " + hash + " does not match its hash");
            }
        }
        findings.addAll(database.query("SELECT article_key FROM article WHERE story IS NULL", row -> "article " + row.getString(1) + " is in no story"));
        Set<String> ids = new TreeSet<>(database.query("SELECT id FROM claim", row -> row.getString(1)));
        for (Claim claim : claims(ClaimQuery.ALL)) {
            if (claim.independent() > claim.reports().size()) {
                findings.add("claim " + claim.id() + " has more origins than reports");
            }
            for (String other : claim.disputedBy()) {
                if (!ids.contains(other)) {
                    findings.add("claim " + claim.id() + " is disputed by " + other + ", which is not there");
                }
            }
        }
        return findings;
    }

    /// Writes the whole ledger into a new file while it is in use.
    ///
    /// @throws StoreException if the file exists or cannot be written
    public void backup(Path file) {
        if (Files.exists(file)) {
            throw new StoreException(file + ": exists already; name a new file for the backup");
        }
        database.connections().backup(database, file);
    }

    /// Copies everything into another ledger that is empty: readings, what is derived from them, corrections and verdicts under their
    /// numbers. All of it or nothing, from one state of this one, also while it is in use.
    ///
    /// @param to opened to write
    /// @throws StoreException if the other holds anything
    public void copyTo(LedgerStore to) {
        Rows.copy(database, to.database);
    }

    /// The whole answer.
    public Ledger ledger() {
        return database.snapshot(() -> new Ledger(stories(Integer.MAX_VALUE), database.query("SELECT article, of_article, relation, share FROM copy ORDER BY article",
                row -> new Copy(row.getString(1), row.getString(2), Copy.Relation.valueOf(row.getString(3)), row.getDouble(4))), claims(ClaimQuery.ALL)));
    }

    /// Stories, those with the latest article first; the whole list where `limit` is the greatest number.
    public List<Story> stories(int limit) {
        return database.query("SELECT id, title, first, last FROM story ORDER BY last DESC NULLS LAST, id LIMIT ?",
                row -> story(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), limit);
    }

    /// A story by its id.
    public Optional<Story> story(String id) {
        return Optional.ofNullable(database.first("SELECT id, title, first, last FROM story WHERE id = ?",
                row -> story(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), id));
    }

    private Story story(String id, @Nullable String title, @Nullable String first, @Nullable String last) {
        record Dated(String key, @Nullable Published published) {}
        List<Dated> articles = new ArrayList<>(database.query("SELECT article_key, published FROM article WHERE story = ?",
                row -> new Dated(row.getString(1), Derived.published(row.getString(2))), id));
        articles.sort((a, b) -> Order.byTime(a.published(), b.published()) != 0 ? Order.byTime(a.published(), b.published()) : a.key().compareTo(b.key()));
        return new Story(id, title, Derived.published(first), Derived.published(last), articles.stream().map(Dated::key).toList());
    }

    /// The claims that a query asks for: with words those with most reports first, then the latest ([ClaimNumber]); else the latest first.
    public List<Claim> claims(ClaimQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        String sql = "SELECT c.body FROM " + chosen(query, values);
        if (query.limit() > PAGE) {
            return database.query(sql, row -> claim(row.getString(1)), values.toArray());
        }
        // Claims that many report take long to read; those of one page are read side by side.
        return database.query(sql, row -> row.getString(1), values.toArray()).parallelStream().map(this::claim).toList();
    }

    /// The tables, conditions, order and part of a query; their values are added.
    private String chosen(ClaimQuery query, List<@Nullable Object> values) {
        boolean words = !asked(query).isEmpty();
        String chosen = (words ? wordsAndClaims() : "claim c") + where(conditions(query, values)) + " ORDER BY "
                + (words ? database.dialect().wordsClaim() + " DESC" : LATEST) + " LIMIT ? OFFSET ?";
        values.add(query.limit());
        values.add(query.offset());
        return chosen;
    }

    /// A claim, and what its story is derived from in short: as long as both are the same, so is the claim.
    public record Found(String id, String story, String basis) {}

    /// The claims of a query by name alone, in the order of [#claims].
    public List<Found> find(ClaimQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        return found("SELECT c.id, c.story FROM " + chosen(query, values), values);
    }

    /// Those of a query's claims that name a place which the gazetteer knows, the latest first.
    public List<Found> findAtPlaces(ClaimQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        List<String> conditions = conditions(query, values);
        conditions.add("c.num IN (SELECT claim FROM place WHERE id IS NOT NULL)");
        values.add(query.limit());
        values.add(query.offset());
        return found("SELECT c.id, c.story FROM " + (asked(query).isEmpty() ? "claim c" : wordsAndClaims()) + where(conditions) + " ORDER BY " + LATEST + " LIMIT ? OFFSET ?", values);
    }

    /// The claims of a story by name alone, those with most reports first, then by id.
    ///
    /// @param limit at most so many
    /// @param offset how many to pass over
    public List<Found> findOfStory(String story, int limit, int offset) {
        return found("SELECT id, story FROM claim WHERE story = ? ORDER BY reports DESC, id LIMIT ? OFFSET ?", List.of(story, limit, offset));
    }

    /// The claim that has an id, else the one that holds now the report which that id was made from; empty where there is none.
    public Optional<Found> find(String id) {
        return atOnce(() -> found("SELECT id, story FROM claim WHERE id = ?", List.of(id)).stream().findFirst()
                .or(() -> found("SELECT c.id, c.story FROM former f JOIN report r ON r.id = f.first JOIN claim c ON c.num = r.claim WHERE f.id = ? ORDER BY c.reports DESC, c.id LIMIT 1",
                        List.of(id)).stream().findFirst()));
    }

    /// The id of the story that holds now the article which a former id of a story was made from; empty where there is none.
    public Optional<String> storyOfFormer(String id) {
        return Optional.ofNullable(database.first("SELECT a.story FROM former f JOIN article a ON a.article_key = f.first WHERE f.id = ?", row -> row.getString(1), id));
    }

    /// What stories are derived from is asked for once each, behind the query: beside it, it would be asked for every claim that passes.
    private List<Found> found(String sql, List<? extends @Nullable Object> values) {
        return atOnce(() -> {
            Map<String, String> bases = new HashMap<>();
            return database.query(sql, row -> new Found(row.getString(1), row.getString(2), ""), values.toArray()).stream()
                    .map(one -> new Found(one.id(), one.story(), bases.computeIfAbsent(one.story(), story -> basis(story).orElse("")))).toList();
        });
    }

    /// What a story is derived from, in short: as long as that is the same, so are the story, its copies and its claims. Empty where there is
    /// no such story.
    public Optional<String> basis(String story) {
        return Optional.ofNullable(database.first("SELECT basis FROM story WHERE id = ?", row -> row.getString(1), story));
    }

    /// What the story of an article is derived from, in short, and the hash of the article's reading; empty where the ledger does not hold it.
    public Optional<String> basisOfArticle(String article) {
        return Optional.ofNullable(database.first("SELECT a.hash, s.basis FROM article a LEFT JOIN story s ON s.id = a.story WHERE a.article_key = ?",
                row -> row.getString(1) + ' ' + row.getString(2), article));
    }

    /// What the claims of a party are derived from, in short; empty where no claim knows the name.
    public String basisOfParty(String name) {
        return sha256(String.join(" ", database.query("SELECT c.id || s.basis FROM party p JOIN claim c ON c.num = p.claim JOIN story s ON s.id = c.story WHERE p.name = ? ORDER BY c.id",
                row -> row.getString(1), Derived.name(name))));
    }

    /// Answers several questions from one state of the ledger, whatever others write meanwhile. The questions are asked by this thread.
    public <T> T atOnce(Supplier<T> questions) {
        return database.snapshot(questions);
    }

    /// The claims that an article reports by name alone, by id.
    public List<Found> findIn(String article) {
        return found("SELECT c.id, c.story FROM article a JOIN claim c ON c.story = a.story WHERE a.article_key = ?"
                + " AND EXISTS (SELECT 1 FROM report r WHERE r.claim = c.num AND r.article = a.article_key) ORDER BY c.id", List.of(article));
    }

    /// How many claims a query asks for, whatever its limit and offset.
    public long count(ClaimQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        List<String> conditions = conditions(query, values);
        // Where words are all that is asked for their index counts alone: each claim would be one more row to read.
        String from = asked(query).isEmpty() ? "claim c" : conditions.size() == 1 ? "words w" : wordsAndClaims();
        return database.number("SELECT count(*) FROM " + from + where(conditions), values.toArray());
    }

    /// How many reports the claims have that a query asks for, whatever its limit and offset.
    public long countReports(ClaimQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        List<String> conditions = conditions(query, values);
        return database.number("SELECT coalesce(sum(c.reports), 0) FROM " + (asked(query).isEmpty() ? "claim c" : wordsAndClaims()) + where(conditions), values.toArray());
    }

    private String wordsAndClaims() {
        return "words w JOIN claim c ON c.num = " + database.dialect().wordsClaim();
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private String asked(ClaimQuery query) {
        return query.words() == null ? "" : database.dialect().asked(query.words());
    }

    /// The conditions of a query; their values are added. That of its words, where it has any, is the first.
    private List<String> conditions(ClaimQuery query, List<@Nullable Object> values) {
        List<String> where = new ArrayList<>();
        filter(where, values, database.dialect().hasWords(), asked(query).isEmpty() ? null : asked(query));
        filter(where, values, "c.story = ?", query.story());
        if (query.place() != null) {
            where.add("c.num IN (SELECT claim FROM place WHERE name = ? OR id IN " + database.dialect().listed() + ")");
            values.add(Derived.name(query.place()));
            ArrayNode inside = JsonNodeFactory.instance.arrayNode();
            inside(query.place()).forEach(inside::add);
            values.add(inside.toString());
        }
        filter(where, values, "c.num IN (SELECT claim FROM party WHERE name = ?)", query.party() == null ? null : Derived.name(query.party()));
        filter(where, values, "c.num IN (SELECT claim FROM report WHERE publisher = ?)", query.publisher() == null ? null : Derived.name(query.publisher()));
        filter(where, values, "c.since >= ?", query.since() == null ? null : query.since().toString());
        filter(where, values, "c.since < ?", query.until() == null ? null : Derived.dayAfter(query.until()));
        if (query.circular()) {
            where.add("c.reports > 1 AND c.independent = 1");
        }
        if (query.disputed()) {
            where.add("c.disputed > 0");
        }
        if (query.drift()) {
            where.add("c.drift > 0");
        }
        if (query.anonymous()) {
            where.add("c.anonymous = 1");
        }
        return where;
    }

    /// The ids of the ledger's places that are what is asked for or lie in it.
    private List<String> inside(String place) {
        try {
            Gazetteer gazetteer = GazetteerFile.shipped();
            List<Integer> asked = gazetteer.asked(place);
            return asked.isEmpty() ? List.of() : database.query("SELECT DISTINCT id FROM place WHERE id IS NOT NULL ORDER BY id", row -> row.getString(1)).stream()
                    .filter(id -> gazetteer.byId(id) != Gazetteer.NONE && asked.stream().anyMatch(outer -> gazetteer.within(gazetteer.byId(id), outer))).toList();
        } catch (IOException e) {
            throw new StoreException(e.getMessage(), e);
        }
    }

    private static void filter(List<String> where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private Claim claim(String body) {
        try {
            return LedgerJson.readClaim(body);
        } catch (WireException e) {
            throw new StoreException("ledger " + database.address() + ": a claim is damaged (" + e.getMessage() + "); run \"whence ledger rebuild\"", e);
        }
    }

    /// A claim by its id or the beginning of it, where only one begins so.
    public Optional<Claim> claim(String id, boolean prefix) {
        List<String> found = prefix
                ? database.query("SELECT body FROM claim WHERE id >= ? AND id < ? LIMIT 2", row -> row.getString(1), id, id + "\uFFFF")
                : database.query("SELECT body FROM claim WHERE id = ?", row -> row.getString(1), id);
        return found.size() == 1 ? Optional.of(claim(found.getFirst())) : Optional.empty();
    }

    /// The reading of an article that counts.
    public Optional<Reading> reading(String article) {
        String body = database.first("SELECT r.body FROM article a JOIN reading r ON r.hash = a.hash WHERE a.article_key = ?", row -> row.getString(1), article);
        try {
            return body == null ? Optional.empty() : Optional.of(ReadingJson.read(body));
        } catch (WireException e) {
            throw new StoreException("ledger " + database.address() + ": the reading of " + article + " is damaged (" + e.getMessage() + "); restore a backup", e);
        }
    }

    /// The hash of an article's reading.
    public Optional<String> hash(String article) {
        return Optional.ofNullable(hashOf(article));
    }

    /// The numbers of articles, stories, claims and reports.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : List.of("article", "story", "copy", "claim", "report")) {
            counts.put(table, database.number("SELECT count(*) FROM " + table));
        }
        return counts;
    }

    // ---- corrections

    /// Puts something right; the number under which it can be undone.
    public long correct(Correction correction, String who) {
        return database.inTransaction(() -> {
            String[] row = written(correction);
            long id = database.insert("INSERT INTO correction (kind, one, two, who, at) VALUES (?, ?, ?, ?, ?) RETURNING id", row[0], row[1], row[2], who, clock.instant().toString());
            derived.derive(affected(correction), standing());
            return id;
        });
    }

    /// Undoes a correction; false where there is none that stands under this number.
    public boolean undo(long id, String who) {
        return database.inTransaction(() -> {
            Optional<Noted> noted = corrections().stream().filter(one -> one.id() == id && one.stands()).findFirst();
            noted.ifPresent(one -> {
                database.update("UPDATE correction SET undone_by = ?, undone_at = ? WHERE id = ?", who, clock.instant().toString(), id);
                derived.derive(affected(one.correction()), standing());
            });
            return noted.isPresent();
        });
    }

    /// Every correction that was ever made, the first first.
    public List<Noted> corrections() {
        return database.query("SELECT id, kind, one, two, who, at, undone_by, undone_at FROM correction ORDER BY id", row -> new Noted(row.getLong(1),
                correction(row.getString(2), row.getString(3), row.getString(4)), row.getString(5), Instant.parse(row.getString(6)), row.getString(7),
                row.getString(8) == null ? null : Instant.parse(row.getString(8))));
    }

    private List<Correction> standing() {
        return corrections().stream().filter(Noted::stands).map(Noted::correction).toList();
    }

    private static String @Nullable [] written(Correction correction) {
        return switch (correction) {
            case Correction.Merge(String report, String other) -> new String[] {"merge", report, other};
            case Correction.Split(String report) -> new String[] {"split", report, null};
            case Correction.Alias(String name, String other) -> new String[] {"alias", name, other};
            case Correction.WrongTrace(String report, String on) -> new String[] {"wrong-trace", report, on};
        };
    }

    private static Correction correction(String kind, String one, @Nullable String two) {
        String other = two == null ? "" : two;
        return switch (kind) {
            case "merge" -> new Correction.Merge(one, other);
            case "split" -> new Correction.Split(one);
            case "alias" -> new Correction.Alias(one, other);
            case "wrong-trace" -> new Correction.WrongTrace(one, other);
            default -> throw new StoreException("a correction of the unknown kind \"" + kind + "\"; update Whence");
        };
    }

    /// The articles whose stories a correction can change. All corrections are part of a story's basis, so that only these are derived anew now.
    private Set<Long> affected(Correction correction) {
        return new TreeSet<>(switch (correction) {
            case Correction.Merge(String report, String other) -> ofReports(report, other);
            case Correction.Split(String report) -> ofReports(report, report);
            case Correction.WrongTrace(String report, String on) -> ofReports(report, on);
            case Correction.Alias(String name, String other) -> database.query("SELECT DISTINCT a.num FROM party p JOIN claim c ON c.num = p.claim JOIN article a ON a.story = c.story"
                    + " WHERE p.name IN (?, ?)", row -> row.getLong(1), Derived.name(name), Derived.name(other));
        });
    }

    private List<Long> ofReports(String report, String other) {
        return database.query("SELECT DISTINCT a.num FROM report r JOIN article a ON a.article_key = r.article WHERE r.id IN (?, ?)", row -> row.getLong(1), report, other);
    }

    // ---- forecasts and promises

    /// Whether a forecast came out.
    public enum Verdict {
        CAME_TRUE, DID_NOT, CANNOT_BE_SAID
    }

    /// A person's verdict on a forecast.
    ///
    /// @param id its number
    /// @param report the report that makes the forecast
    /// @param verdict how it came out
    /// @param note why, null where nothing was written
    /// @param who who says so
    /// @param at when
    public record Judged(long id, String report, Verdict verdict, @Nullable String note, String who, Instant at) {}

    /// Notes how a forecast came out; the number under which it can be undone.
    public long judge(String report, Verdict verdict, @Nullable String note, String who) {
        return database.inTransaction(() -> database.insert("INSERT INTO verdict (report, verdict, note, who, at) VALUES (?, ?, ?, ?, ?) RETURNING id", report, verdict.name(), note, who,
                clock.instant().toString()));
    }

    /// Undoes a verdict; false where there is none that stands under this number.
    public boolean undoVerdict(long id, String who) {
        return database.inTransaction(() -> database.update("UPDATE verdict SET undone_by = ?, undone_at = ? WHERE id = ? AND undone_by IS NULL", who, clock.instant().toString(), id) > 0);
    }

    /// The verdicts that stand.
    public List<Judged> verdicts() {
        return database.query("SELECT id, report, verdict, note, who, at FROM verdict WHERE undone_by IS NULL ORDER BY id", row -> new Judged(row.getLong(1), row.getString(2),
                Verdict.valueOf(row.getString(3)), row.getString(4), row.getString(5), Instant.parse(row.getString(6))));
    }

    /// Claims that forecast, promise or threaten by name alone, the latest first.
    ///
    /// @param limit at most so many
    /// @param offset how many to pass over
    public List<Found> findForecasts(int limit, int offset) {
        return found("SELECT c.id, c.story FROM claim c WHERE c.modality IN ('FORECAST', 'INTENT') ORDER BY " + LATEST + " LIMIT ? OFFSET ?", List.of(limit, offset));
    }

    /// Claims that forecast, promise or threaten, the latest first.
    public List<Claim> forecasts(int limit) {
        return database.query("SELECT c.body FROM claim c WHERE c.modality IN ('FORECAST', 'INTENT') ORDER BY " + LATEST + " LIMIT ?", row -> claim(row.getString(1)), limit);
    }

    /// How many claims forecast, promise or threaten.
    public long countForecasts() {
        return database.number("SELECT count(*) FROM claim WHERE modality IN ('FORECAST', 'INTENT')");
    }

    // ---- sources

    /// A party's name with how many claims it has a part in.
    ///
    /// @param name as the ledger shows it
    /// @param named false where it is kept anonymous
    /// @param claims claims in whose reports it is a party
    /// @param origin how many of these it is an origin of
    public record Source(String name, boolean named, int claims, int origin) {}

    /// The parties of the ledger, those with most claims first.
    public List<Source> sources(int limit) {
        return database.query("SELECT min(shown), min(named), count(*), sum(origin) FROM party GROUP BY name ORDER BY count(*) DESC, name LIMIT ?",
                row -> new Source(row.getString(1), row.getInt(2) != 0, row.getInt(3), row.getInt(4)), limit);
    }

    /// The record of one party; empty where the ledger does not know the name.
    public Optional<SourceRecord> source(String name) {
        String folded = Outlets.fold(name);
        String shown = database.first("SELECT min(shown) FROM party WHERE name = ?", row -> row.getString(1), Derived.name(name));
        if (shown == null) {
            return Optional.empty();
        }
        List<Claim> claims = database.query("SELECT c.body FROM party p JOIN claim c ON c.num = p.claim WHERE p.name = ? ORDER BY c.since DESC NULLS LAST, c.id",
                row -> claim(row.getString(1)), Derived.name(name));
        Map<Band, Integer> hedges = new EnumMap<>(Band.class);
        Map<String, Integer> relays = new HashMap<>();
        int origin = 0;
        int denials = 0;
        for (Claim claim : claims) {
            origin += claim.origins().stream().anyMatch(one -> one.names().stream().anyMatch(called -> Outlets.fold(called).equals(folded))) ? 1 : 0;
            for (Report report : claim.reports()) {
                List<String> chain = report.chain().stream().map(party -> Outlets.fold(party.name())).toList();
                int at = chain.indexOf(folded);
                if (at >= 0) {
                    hedges.merge(report.certainty().band(), 1, Integer::sum);
                    denials += report.polarity() == Polarity.DENIES ? 1 : 0;
                    report.chain().subList(0, at).stream().filter(party -> party.kind() == Party.Kind.OUTLET).forEach(party -> relays.merge(party.name(), 1, Integer::sum));
                }
            }
        }
        List<Claim> forecasts = claims.stream().filter(claim -> claim.modality() == Modality.FORECAST || claim.modality() == Modality.INTENT).toList();
        return Optional.of(new SourceRecord(shown, claims.size(), origin, hedges, denials, relays, forecasts));
    }

    // ---- what pages ask

    /// Copies among the articles of a story, by article.
    public List<Copy> copies(String story) {
        return database.query("SELECT article, of_article, relation, share FROM copy WHERE story = ? ORDER BY article",
                row -> new Copy(row.getString(1), row.getString(2), Copy.Relation.valueOf(row.getString(3)), row.getDouble(4)), story);
    }

    /// What stands over an article.
    ///
    /// @param article its key
    public record Heading(String article, @Nullable String title, @Nullable String publisher, @Nullable Published published) {}

    /// What stands over the articles of a story, in no order.
    public List<Heading> headings(String story) {
        return database.query("SELECT article_key, title, publisher, published FROM article WHERE story = ?",
                row -> new Heading(row.getString(1), row.getString(2), row.getString(3), Derived.published(row.getString(4))), story);
    }

    /// The ids of stories, those with the latest article first.
    ///
    /// @param limit at most so many
    /// @param offset how many to pass over
    public List<String> findStories(int limit, int offset) {
        return database.query("SELECT id FROM story ORDER BY last DESC NULLS LAST, id LIMIT ? OFFSET ?", row -> row.getString(1), limit, offset);
    }

    /// What a story's claims amount to.
    ///
    /// @param claims how many there are
    /// @param circular of how many several articles hang on one root
    /// @param disputed how many are disputed
    public record Sums(int claims, int circular, int disputed) {}

    /// What a story's claims amount to; nothing where there is no such story.
    public Sums sums(String story) {
        Sums sums = database.first("SELECT count(*), coalesce(sum(CASE WHEN c.disputed > 0 THEN 1 ELSE 0 END), 0), coalesce(sum(CASE WHEN c.reports > 1 AND c.independent = 1"
                + " AND (SELECT count(DISTINCT r.article) FROM report r WHERE r.claim = c.num) > 1 THEN 1 ELSE 0 END), 0) FROM claim c WHERE c.story = ?",
                row -> new Sums(row.getInt(1), row.getInt(3), row.getInt(2)), story);
        return sums == null ? new Sums(0, 0, 0) : sums;
    }

    /// How many stories there are.
    public long countStories() {
        return database.number("SELECT count(*) FROM story");
    }

    /// The story that an article belongs to; empty where the ledger does not hold the article.
    public Optional<Story> storyOf(String article) {
        String story = database.first("SELECT story FROM article WHERE article_key = ?", row -> row.getString(1), article);
        return story == null ? Optional.empty() : story(story);
    }

    /// Names what the ledger holds: changes whenever an answer may.
    public String version() {
        return Long.toString(database.number("SELECT n FROM change"));
    }

    @Override
    public void close() {
        database.close();
    }
}
