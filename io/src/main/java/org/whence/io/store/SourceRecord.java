package org.whence.io.store;

import java.util.List;
import java.util.Map;
import org.whence.core.attribution.Band;
import org.whence.core.ledger.Claim;

/// What a party has said, as far as the ledger knows.
///
/// @param name the name under which it was asked for, as the ledger shows it
/// @param claims claims in whose reports it is a party
/// @param origin how many of these have it as an origin
/// @param hedges how often its reports carry each hedge
/// @param denials how many of its reports deny
/// @param relays outlets that give its words to others, with how often
/// @param forecasts its forecasts and promises
public record SourceRecord(String name, int claims, int origin, Map<Band, Integer> hedges, int denials, Map<String, Integer> relays, List<Claim> forecasts) {

    public SourceRecord {
        hedges = Map.copyOf(hedges);
        relays = Map.copyOf(relays);
        forecasts = List.copyOf(forecasts);
    }
}
