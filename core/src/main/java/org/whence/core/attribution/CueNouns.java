package org.whence.core.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The nouns that introduce contents: "the claim that …", "a promise to …", "fears of …".
final class CueNouns {

    /// A row is a class: frames' letters (see [Frame]; `n` is a noun phrase after "of", "for", "about" and the like), strength
    /// in per cent, nouns.
    private static final String TABLE = """
            h    80 claim allegation accusation assertion statement suggestion argument contention insinuation charge rumor rumour
            h    75 announcement declaration admission acknowledgement acknowledgment assurance insistence complaint revelation disclosure testimony
            h    75 belief fear hope suspicion conviction view opinion theory perception expectation feeling worry concern doubt
            h    75 warning prediction forecast assessment conclusion finding estimate speculation hint remark comment report reminder confirmation
            h    75 denial promise pledge vow threat demand proposal recommendation request order ruling
            t    75 promise pledge vow threat offer refusal decision desire intention commitment willingness determination wish request demand call
            t    70 order plea appeal
            n    70 criticism accusation allegation denial fear warning claim suggestion condemnation
            """;

    private static final Map<String, CueNoun> BY_WORD = byWord();

    private CueNouns() {}

    /// A noun that can introduce a content.
    ///
    /// @param lemma its singular
    /// @param frames what it takes
    /// @param strength the probability that it introduces a content where its frame is filled
    record CueNoun(String lemma, Set<Frame> frames, double strength) {

        CueNoun {
            frames = Set.copyOf(frames);
        }

        boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    /// The noun that a word is a form of, null where it is none.
    static @Nullable CueNoun of(String lower) {
        return BY_WORD.get(lower);
    }

    /// Every noun in singular and plural.
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    private static Map<String, CueNoun> byWord() {
        Map<String, CueNoun> byWord = new HashMap<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.strip().split("\\s+");
            Set<Frame> frames = EnumSet.noneOf(Frame.class);
            cells[0].chars().forEach(c -> frames.add(Frame.of((char) c)));
            for (int i = 2; i < cells.length; i++) {
                CueNoun noun = new CueNoun(cells[i], frames, Integer.parseInt(cells[1]) / 100.0);
                byWord.merge(cells[i], noun, CueNouns::join);
                byWord.merge(plural(cells[i]), noun, CueNouns::join);
            }
        }
        return Map.copyOf(byWord);
    }

    private static String plural(String noun) {
        return Inflection.of(noun, VerbForm.THIRD_PERSON);
    }

    private static CueNoun join(CueNoun one, CueNoun other) {
        Set<Frame> frames = EnumSet.copyOf(one.frames());
        frames.addAll(other.frames());
        return new CueNoun(one.lemma(), frames, Math.max(one.strength(), other.strength()));
    }
}
