package org.whence.core.claim;

import java.util.Locale;
import java.util.stream.Collectors;

/// A reading on lines that tests compare: one line an attribution, its chain from the reader to the origin, the cue, and the
/// first words of the content.
///
/// `(CNN (unnamed NATO representative? [said] Russia has lost …))`: a question mark follows a party that is kept anonymous, a
/// tilde stands before one that is carried on, `not` before the cue of a denial, and the band before a hedged content.
public final class Sexpr {

    private static final int WORDS = 4;

    private Sexpr() {}

    /// The line of one attribution.
    public static String of(Attribution attribution) {
        StringBuilder line = new StringBuilder();
        for (Party party : attribution.chain()) {
            line.append('(').append(party.basis() == Party.Basis.CONTINUED ? "~" : "").append(party.name()).append(party.named() ? "" : "?").append(' ');
        }
        String cue = attribution.cue().stream().map(extract -> extract.text()).collect(Collectors.joining(" … "));
        line.append(attribution.polarity().name().equals("DENIES") ? "not " : "").append('[').append(cue).append("] ");
        if (attribution.certainty().band() != org.whence.core.attribution.Band.STATED) {
            line.append(attribution.certainty().band().name().toLowerCase(Locale.ROOT).replace('_', '-')).append(": ");
        }
        String[] words = attribution.words().split("\\s+", -1);
        line.append(String.join(" ", java.util.Arrays.asList(words).subList(0, Math.min(WORDS, words.length)))).append(words.length > WORDS ? " …" : "");
        return line.append(")".repeat(attribution.chain().size())).toString();
    }

    /// The lines of a reading, relays apart.
    public static String of(Reading reading) {
        return reading.attributions().stream().filter(attribution -> !attribution.relay()).map(Sexpr::of).collect(Collectors.joining("\n"));
    }
}
