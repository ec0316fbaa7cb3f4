package org.whence.app.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Reading;

/// Leaves out of a reading what is not sure enough. An attribution that holds one that stays, stays too: a chain needs all its hops.
final class Confidence {

    private Confidence() {}

    static Reading atLeast(double confidence, Reading reading) {
        if (confidence <= 0) {
            return reading;
        }
        Set<String> kept = new HashSet<>();
        List<Attribution> all = reading.attributions();
        for (Attribution attribution : all) {
            if (attribution.confidence() >= confidence) {
                keep(attribution, all, kept);
            }
        }
        return new Reading(reading.article(), all.stream().filter(a -> kept.contains(a.id())).toList(), reading.assertions(), reading.places());
    }

    private static void keep(Attribution attribution, List<Attribution> all, Set<String> kept) {
        if (kept.add(attribution.id()) && attribution.parent() != null) {
            all.stream().filter(a -> a.id().equals(attribution.parent())).forEach(parent -> keep(parent, all, kept));
        }
    }
}
