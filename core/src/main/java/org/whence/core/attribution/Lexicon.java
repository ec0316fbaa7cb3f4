package org.whence.core.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tables know of a word, in one look-up: every rule asks it of every token.
///
/// @param classes the closed classes as bits of [WordClass]
/// @param verbs the cue verbs that it can be a form of
/// @param noun the cue noun that it is
record Lexicon(int classes, List<CueVerbs.Use> verbs, CueNouns.@Nullable CueNoun noun) {

    static final Lexicon NOTHING = new Lexicon(0, List.of(), null);

    private static final Map<String, Lexicon> ENTRIES = entries();

    private static Map<String, Lexicon> entries() {
        Map<String, Lexicon> entries = new HashMap<>();
        Set<String> words = new java.util.HashSet<>(CueVerbs.words());
        words.addAll(CueNouns.words());
        words.addAll(WordClass.words());
        for (String word : words) {
            entries.put(word, new Lexicon(WordClass.bits(word), CueVerbs.of(word), CueNouns.of(word)));
        }
        return Map.copyOf(entries);
    }

    /// What is known of a word in lower case.
    static Lexicon of(String lower) {
        Lexicon entry = ENTRIES.get(lower);
        if (entry != null) {
            return entry;
        }
        int classes = WordClass.bits(lower);
        return classes == 0 ? NOTHING : ADVERB;
    }

    private static final Lexicon ADVERB = new Lexicon(WordClass.ADVERB.bit(), List.of(), null);
}
