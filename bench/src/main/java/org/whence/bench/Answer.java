package org.whence.bench;

import java.util.List;
import java.util.Optional;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Story;
import org.whence.io.store.ClaimQuery;
import org.whence.io.store.LedgerStore;

/// Whether a ledger tells an invented event as it was planted.
final class Answer {

    /// What is compared, in the order of the answers.
    static final List<String> NAMES = List.of("story", "reports", "roots", "verbatim copies", "rewrites", "dispute");

    private Answer() {}

    /// For each of the [#NAMES], whether the ledger has it right.
    static boolean[] of(LedgerStore store, Planted planted) {
        Optional<Story> story = store.storyOf(planted.first());
        if (story.isEmpty()) {
            return new boolean[NAMES.size()];
        }
        List<Claim> claims = store.claims(ClaimQuery.ofStory(story.get().id()));
        Optional<Claim> claim = claims.stream().filter(one -> one.reports().stream()
                .anyMatch(report -> report.article().equals(planted.first()) && !report.isTitle() && report.content().getFirst().start() == 0)).findFirst();
        long reports = claim.map(one -> one.reports().stream().filter(report -> !report.isTitle()).count()).orElse(0L);
        List<Copy> copies = store.copies(story.get().id());
        return new boolean[] {story.get().articles().size() == planted.articles(), reports == planted.reports(), claim.isPresent() && claim.get().independent() == planted.roots(),
            copies.stream().filter(copy -> copy.relation() == Copy.Relation.VERBATIM).count() == planted.verbatim(),
            copies.stream().filter(copy -> copy.relation() == Copy.Relation.REWRITE).count() == planted.rewrites(),
            claim.isPresent() && claim.get().disputedBy().isEmpty() == (planted.disputes() == 0)};
    }
}
