package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whence.core.claim.Party;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds figures that a report gives as another's, but wrongly: "seven times, CNN reports" where CNN has five.
///
/// Such a report belongs to the claim that it misquotes. It must say whom it quotes (the outlet, a link, the same source, or
/// its own article's body under a headline), state the same but for the number, and its number must be nowhere in what
/// it quotes. A count that grows by its nature (dead, hurt, arrested) and is given by its own source anew is a new claim.
final class Changed {

    private static final double ALIKE = .33;
    /// What is enough for a count of the same things that is given on the word of the outlet which has the other.
    private static final double ALIKE_COUNT = .2;
    private static final double ALIKE_TITLE = .05;
    private static final double MOST_APART = 2.5;
    private static final Set<String> GROWING = concepts("dead injured arrested missing evacuated rescued treated sick captured prisoners homeless destroyed");
    private static final Set<String> ANEW = Set.of("risen", "rose", "rises", "now", "new", "latest", "revised", "updated", "raised", "later", "since", "meanwhile", "fresh", "again",
            "increased", "lowered", "final");

    private final List<Gist> gists;
    private final List<int[]> groups;
    private final Tracing.Scene scene;

    private Changed(List<Gist> gists, List<int[]> groups, Tracing.Scene scene) {
        this.gists = gists;
        this.groups = groups;
        this.scene = scene;
    }

    private static Set<String> concepts(String words) {
        return Set.copyOf(Terms.of(words).stream().map(Concepts::of).distinct().toList());
    }

    /// The groups after misquoting statements were moved to what they misquote.
    static List<int[]> join(List<Gist> gists, List<int[]> groups, Tracing.Scene scene) {
        Changed changed = new Changed(gists, groups, scene);
        int[] groupOf = new int[gists.size()];
        int[] target = new int[gists.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int i : groups.get(g)) {
                groupOf[i] = g;
                target[i] = g;
            }
        }
        for (int i = 0; i < gists.size(); i++) {
            if (!gists.get(i).measures().isEmpty()) {
                target[i] = changed.misquoted(i, groupOf);
            }
        }
        List<List<Integer>> moved = new ArrayList<>();
        groups.forEach(_ -> moved.add(new ArrayList<>()));
        for (int i = 0; i < target.length; i++) {
            moved.get(target[i]).add(i);
        }
        List<int[]> result = new ArrayList<>();
        for (List<Integer> group : moved) {
            if (!group.isEmpty()) {
                result.add(group.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        result.sort((a, b) -> Integer.compare(a[0], b[0]));
        return result;
    }

    private int misquoted(int i, int[] groupOf) {
        int best = groupOf[i];
        double most = 0;
        for (int j = 0; j < gists.size(); j++) {
            if (groupOf[j] == groupOf[i] || gists.get(j).negative() != gists.get(i).negative() || gists.get(j).measures().isEmpty()) {
                continue;
            }
            Match.Numbers numbers = Match.Numbers.of(gists.get(i), gists.get(j));
            if (!numbers.conflict()) {
                continue;
            }
            Match match = Match.of(gists.get(i), gists.get(j), numbers);
            if (match.time() == 0 && match.likeness() > most && quotes(i, j, match, groupOf)) {
                most = match.likeness();
                best = groupOf[j];
            }
        }
        return best;
    }

    private boolean quotes(int i, int j, Match match, int[] groupOf) {
        Statement now = gists.get(i).statement();
        Statement then = gists.get(j).statement();
        if (now.page() == then.page()) {
            return now.isBareTitle() && !then.isTitle() && !then.chain().isEmpty() && match.likeness() >= ALIKE_TITLE && near(i, j)
                    && !statesNumber(i, now.page(), true);
        }
        if (Order.READINGS.compare(then.page().reading(), now.page().reading()) > 0 || then.isTitle() || match.likeness() < (countsSame(i, j) ? ALIKE_COUNT : ALIKE)) {
            return false;
        }
        boolean relayed = now.chain().stream().anyMatch(party -> Tracing.isOutlet(party, then.page()));
        boolean linked = now.links().stream().anyMatch(href -> scene.linked(href) == then.page());
        if (relayed || linked) {
            return scene.pages().stream().filter(page -> sameOutlet(page, then.page())).noneMatch(page -> statesNumber(i, page, false));
        }
        Party a = now.origin();
        Party b = then.origin();
        return match.likeness() >= ALIKE && a != null && b != null && scene.parties().same(a, b) && !sameOutlet(now.page(), then.page()) && groups.get(groupOf[i]).length == 1
                && !grows(i) && !anew(now);
    }

    /// Whether both tell what they count, in the same words and with the same bound: "up to 1,200 jobs" and "up to 2,100 jobs".
    private boolean countsSame(int i, int j) {
        return gists.get(i).measures().stream().anyMatch(a -> !a.things().isEmpty() && gists.get(j).measures().stream()
                .anyMatch(b -> a.kind() == b.kind() && a.bound() == b.bound() && a.things().equals(b.things())));
    }

    private static boolean sameOutlet(Page a, Page b) {
        return a == b || a.article().publisher() != null && a.article().publisher().equals(b.article().publisher());
    }

    /// Whether the numbers of the two are of one size.
    private boolean near(int i, int j) {
        for (Measure a : gists.get(i).measures()) {
            for (Measure b : gists.get(j).measures()) {
                if (a.sameThing(b) && a.low() > 0 && b.low() > 0 && Math.max(a.low() / b.low(), b.low() / a.low()) <= MOST_APART) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether another statement of a page has a number of statement `i`.
    private boolean statesNumber(int i, Page page, boolean textOnly) {
        for (int k = 0; k < gists.size(); k++) {
            Statement other = gists.get(k).statement();
            if (k != i && other.page() == page && !(textOnly && other.isTitle())) {
                for (Measure a : gists.get(i).measures()) {
                    for (Measure b : gists.get(k).measures()) {
                        if (a.sameThing(b) && a.sameNumber(b)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean grows(int i) {
        Statement statement = gists.get(i).statement();
        return Terms.of(statement.words()).stream().map(Concepts::of).anyMatch(GROWING::contains);
    }

    private static boolean anew(Statement statement) {
        var document = statement.page().document(statement.in());
        Span sentence = Page.sentenceSpan(document, statement.sentence());
        Tokens.Range range = document.tokens().in(sentence);
        for (int i = range.first(); i < range.last(); i++) {
            if (ANEW.contains(document.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }
}
