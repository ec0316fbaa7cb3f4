package org.whence.app.desk;

import java.util.stream.Collectors;
import org.whence.app.read.Words;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;

/// A forecast or promise in the register.
public record ForecastLine(Claim claim, String by, String hedge) {

    static ForecastLine of(Claim claim) {
        String by = claim.origins().stream().map(Origin::name).collect(Collectors.joining("; "));
        String hedge = claim.reports().stream().map(r -> r.certainty()).filter(Words::isHedged).findFirst().map(Words::hedge).orElse("");
        return new ForecastLine(claim, by.isEmpty() ? "nobody named" : by, hedge);
    }
}
