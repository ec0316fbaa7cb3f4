package org.whence.app.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.io.store.LedgerStore.Found;

/// Claims as they stand in lists; a line is made again when its story has changed. Thread-safe.
final class ClaimLines {

    private static final int KEPT = 5_000;

    private final Answers answers;
    private final Held<ClaimLine> lines = new Held<>(KEPT);

    ClaimLines(Answers answers) {
        this.answers = answers;
    }

    /// The lines of claims, in their order. Asked for while the ledger stays as it is.
    List<ClaimLine> of(List<Found> found) {
        Map<String, Map<String, String>> copies = new HashMap<>();
        return found.stream().map(one -> lines.of(one.id() + ' ' + one.basis(),
                () -> ClaimLine.of(answers.claim(one), copies.computeIfAbsent(one.story(), story -> Show.verbatim(answers.copies(story)))))).toList();
    }
}
