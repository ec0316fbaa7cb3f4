package org.whence.app.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.io.store.ClaimQuery;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which claims a command works on; REST and the search page take the same under the same names.
public final class Filters {

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words that the claim must have.")
    private List<String> words = List.of();

    @Option(names = "--about", paramLabel = "PLACE", description = "About this place, or one that lies in it.")
    private @Nullable String place;

    @Option(names = "--party", paramLabel = "NAME", description = "With this party in a report's chain or as an origin.")
    private @Nullable String party;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Reported by this outlet.")
    private @Nullable String publisher;

    @Option(names = "--since", paramLabel = "DAY", description = "First reported on this day or later, such as 2025-03-01.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "First reported on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--circular", description = "Several reports, one root.")
    private boolean circular;

    @Option(names = "--disputed", description = "Disputed by another claim.")
    private boolean disputed;

    @Option(names = "--drift", description = "Lost something on the way.")
    private boolean drift;

    @Option(names = "--anonymous", description = "With an origin that is not named.")
    private boolean anonymous;

    /// What was asked for.
    ///
    /// @param most at most so many claims
    public ClaimQuery query(int most) {
        return new ClaimQuery(words.isEmpty() ? null : String.join(" ", words), place, party, publisher, null, since, until, circular, disputed, drift, anonymous, most, 0);
    }
}
