package org.whence.io.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Regrouping;
import org.whence.core.ledger.Stories;

/// Derives everything from the readings once more and says where what is kept is otherwise. Writes nothing.
final class Comparison {

    private final LedgerStore store;
    private final Database database;
    private final Derived derived;
    private final List<Correction> corrections;
    private final List<String> findings = new ArrayList<>();

    /// @param derived with the rarity that the ledger was made with
    Comparison(LedgerStore store, Database database, Derived derived, List<Correction> corrections) {
        this.store = store;
        this.database = database;
        this.derived = derived;
        this.corrections = corrections;
    }

    private record Row(long num, String key, @Nullable String hash, byte[] profile) {}

    /// What differs, a line each.
    List<String> findings() {
        List<Long> articles = database.query("SELECT num FROM article ORDER BY num", row -> row.getLong(1));
        for (long num : articles) {
            Row row = database.first("SELECT article_key, hash, profile FROM article WHERE num = ?", r -> new Row(num, r.getString(1), r.getString(2), r.getBytes(3)), num);
            if (row != null && row.hash() != null) {
                article(row);
            }
        }
        // An engine tells its own stories, and may not have told the end of some.
        if (database.number("SELECT count(*) FROM told") == 0) {
            stories();
        }
        return findings;
    }

    private void stories() {
        record In(String story, long num, String hash) {}
        Map<String, Set<Long>> stories = new TreeMap<>();
        Map<String, List<String>> hashes = new HashMap<>();
        for (In one : database.query("SELECT story, num, hash FROM article WHERE story IS NOT NULL", row -> new In(row.getString(1), row.getLong(2), row.getString(3)))) {
            stories.computeIfAbsent(one.story(), _ -> new HashSet<>()).add(one.num());
            hashes.computeIfAbsent(one.story(), _ -> new ArrayList<>()).add(one.hash());
        }
        Set<Long> wrong = Regrouping.wrong(stories.values(), derived.new Grouped());
        stories.forEach((id, articles) -> {
            if (!Collections.disjoint(wrong, articles)) {
                findings.add("story " + id + ": its articles were grouped otherwise");
            }
            Chapter chapter = Chapter.of(hashes.getOrDefault(id, List.of()).stream().map(derived::prepared).toList(), corrections);
            if (chapter.story().id().equals(id)) {
                compare(chapter);
            } else {
                findings.add("story " + id + " is called " + chapter.story().id());
            }
        });
        for (String story : database.query("SELECT id FROM story", row -> row.getString(1))) {
            if (!stories.containsKey(story)) {
                findings.add("story " + story + " follows from no reading");
            }
        }
    }

    private void article(Row row) {
        Profile profile = derived.prepared(row.hash()).profile();
        if (!Arrays.equals(ProfileBytes.write(profile), row.profile())) {
            findings.add("article " + row.key() + ": what it is about was derived otherwise");
        }
        Integer day = profile.published() == null ? null : (int) profile.published().day().toEpochDay();
        Set<Long> near = new TreeSet<>();
        for (long other : derived.candidates(profile, day)) {
            if (other != row.num() && Stories.isNear(profile, derived.profile(other))) {
                near.add(other);
            }
        }
        if (!near.equals(new TreeSet<>(derived.near(row.num())))) {
            findings.add("article " + row.key() + ": the articles near it were derived otherwise");
        }
    }

    private void compare(Chapter chapter) {
        String id = chapter.story().id();
        if (!store.story(id).filter(chapter.story()::equals).isPresent()) {
            findings.add("story " + id + " was derived otherwise");
        }
        if (!store.copies(id).equals(chapter.copies())) {
            findings.add("story " + id + ": its copies were derived otherwise");
        }
        List<Claim> expected = chapter.claims().stream().sorted(Comparator.comparing(Claim::id)).toList();
        List<Claim> kept = store.claims(ClaimQuery.ofStory(id)).stream().sorted(Comparator.comparing(Claim::id)).toList();
        if (!kept.equals(expected)) {
            String which = expected.stream().filter(claim -> !kept.contains(claim)).map(Claim::id).findFirst().orElse("there are more than follow from it");
            findings.add("story " + id + ": its claims were derived otherwise: " + which);
        }
        for (Claim claim : expected) {
            long rows = database.number("SELECT count(*) FROM report r JOIN claim c ON c.num = r.claim WHERE c.id = ?", claim.id());
            if (rows != claim.reports().stream().map(report -> report.id()).distinct().count()) {
                findings.add("claim " + claim.id() + " is listed with " + rows + " reports");
            }
            if (database.number("SELECT count(*) FROM claim WHERE id = ? AND reports = ? AND independent = ? AND unattributed = ? AND drift = ? AND disputed = ?", claim.id(),
                    claim.reports().size(), claim.independent(), claim.unattributed(), claim.drift().size(), claim.disputedBy().size()) != 1) {
                findings.add("claim " + claim.id() + " is listed with other counts than it has");
            }
        }
    }
}
