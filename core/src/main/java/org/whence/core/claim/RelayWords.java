package org.whence.core.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What verbs, and nouns made of them, say about the place of the party named after them: nearer the reader ("told the Courier", "quoted by
/// the Courier"), or farther ("citing a memo", "was told by a nurse"). Words are in lower case.
///
/// A word stands in several classes where it goes with several prepositions ("broadcast by", "broadcast on"). Two pairs of classes differ on purpose.
/// Within a source, what follows a noun says of that noun through whom it came ([#isCarried]); around a cue the same participle may say of any other
/// thing who made or has it, and fewer are trusted ([#isCarrying]). And whom a word "tells" is not by whom somebody "was told".
final class RelayWords {

    /// Passing others' words on: with "by", "in" and "on" they name who did.
    private static final Set<String> PASSING_ON = words("cited quoted carried published distributed reproduced republished broadcast aired interviewed");

    /// Passing others' words on in another form: with "by" they name who did; "translated in" may name a place.
    private static final Set<String> RENDERING = words("reported relayed translated");

    /// Making public: with the prepositions of [#PASSING_ON], but in a source only, since a paper may be released by whoever wrote it.
    private static final Set<String> RELEASING = words("posted printed released");

    /// Having what others made: with "by", in a source only.
    private static final Set<String> HOLDING = words("obtained seen reviewed viewed shared leaked examined shown");

    /// Letting others know of a document: "an assessment described to the paper by an official".
    private static final Set<String> SHOWING = words("described shown read passed summarised summarized relayed");

    /// Having read: their subject rests on the document that is their object: "the Courier, which reviewed samples".
    private static final Set<String> READING = words("reviewed obtained seen saw examined analysed analyzed");

    /// Taking words from another: whom they name is farther from the reader.
    private static final Set<String> CITING = words("citing invoking referencing cites cited cite quoting quotes quoted quote reprints reprinted republished republishing relaying relayed relays");

    /// Telling somebody: whom they name is nearer the reader.
    private static final Set<String> TELLING = words("told tell tells telling informed");

    /// Having been told: with "by" they name who speaks, farther from the reader.
    private static final Set<String> TOLD = words("told informed briefed warned assured advised promised instructed ordered reminded notified");

    /// Having learnt: with "from" they name who speaks.
    private static final Set<String> HEARD = words("heard learned learnt");

    /// Pointing to another: with "to" they name who speaks.
    private static final Set<String> POINTING = words("referring reference refers points pointing pointed");

    /// Resting on another: with "on" they name on whom or what.
    private static final Set<String> RESTING = words("based drawing");

    /// Speaking to somebody: with "to" and "with" they name who listened, and is nearer the reader.
    private static final Set<String> TALK = words("speaking spoke speaks talking talked interview said confirmed comments remarks leaked statement explained");

    /// Speaking or writing where others can read or hear it: with "in", "on" and "for" they name the outlet.
    private static final Set<String> WRITING = words("wrote writing writes written published interview said appeared speaking column article quoted posted broadcast aired saying recorded");

    /// Saying, by verbs that tell what somebody went through or knows: their subject speaks.
    private static final Set<String> SAYING = words(
            "said says told tells reported reports writes wrote claimed claims recalled recalls confided added adds testified explained admitted recounted");

    private RelayWords() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a participle and the preposition after it say, in a source, through whom something came: "quoted by", "published in", "obtained by".
    static boolean isCarried(String participle, String preposition) {
        boolean by = preposition.equals("by");
        boolean anywhere = by || preposition.equals("in") || preposition.equals("on");
        return anywhere && (PASSING_ON.contains(participle) || RELEASING.contains(participle)) || by && (RENDERING.contains(participle) || HOLDING.contains(participle));
    }

    /// Whether a participle around a cue may begin the party that reported a content on: "quoted by", "played on".
    static boolean isCarrying(String participle) {
        return PASSING_ON.contains(participle) || RENDERING.contains(participle) || participle.equals("played");
    }

    /// Whether a participle says that others' words are repeated, which any party may do; other ways of carrying them on are an outlet's.
    static boolean isQuoting(String participle) {
        return participle.equals("quoted") || participle.equals("cited");
    }

    /// Whether a participle and the preposition after it say who let others know of a document: "described to", "read by".
    static boolean isShown(String participle, String preposition) {
        return SHOWING.contains(participle) && (preposition.equals("to") || preposition.equals("for") || preposition.equals("by"));
    }

    /// Whether a verb says, in a relative clause, that somebody has read the document named after it.
    static boolean isReading(String verb) {
        return READING.contains(verb);
    }

    /// Whether a word says that somebody rests "on" the document named after it. "Relying" counts here and not in [#isTakenFrom]: one may rely on
    /// anybody, but on a document only for what it says.
    static boolean isResting(String word) {
        return RESTING.contains(word) || word.equals("relying");
    }

    /// Whether a word takes words from the party named after it: "citing", "quotes".
    static boolean isCiting(String word) {
        return CITING.contains(word);
    }

    /// Whether a word and the preposition after it name whom words were taken from: "referring to", "was told by", "heard from", "based on".
    static boolean isTakenFrom(String word, String preposition) {
        return switch (preposition) {
            case "to" -> POINTING.contains(word);
            case "on" -> RESTING.contains(word);
            case "by" -> TOLD.contains(word);
            case "from" -> HEARD.contains(word);
            default -> false;
        };
    }

    /// Whether a verb has as its object whoever is told.
    static boolean isTelling(String verb) {
        return TELLING.contains(verb);
    }

    /// Whether a word says that somebody spoke, and "to" or "with" after it to whom.
    static boolean isTalk(String word) {
        return TALK.contains(word);
    }

    /// Whether a word says that somebody spoke or wrote, and "in", "on" or "for" after it where.
    static boolean isWriting(String word) {
        return WRITING.contains(word);
    }

    /// Whether a verb's subject speaks, in words that others may go on to report.
    static boolean isSaying(String verb) {
        return SAYING.contains(verb);
    }
}
