package org.whence.core.quantity;

import java.util.Set;
import org.whence.core.text.Tokens;

/// Finds the end of the noun phrase that a number counts: "four American contractors", "dozens of open jobs".
final class CountedNoun {

    private static final int LONGEST = 5;

    /// Words that end a noun phrase.
    private static final Set<String> STOPS = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "that", "which", "who",
            "whom", "whose", "and", "or", "but", "were", "was", "are", "is", "be", "been", "had", "has", "have", "will", "would", "could", "may", "might",
            "should", "can", "must", "did", "do", "does", "after", "before", "since", "until", "while", "when", "where", "if", "because", "than", "per", "into",
            "over", "under", "between", "during", "near", "within", "without", "there", "they", "he", "she", "it", "we", "you", "i", "his", "her", "their",
            "its", "our", "this", "these", "those", "not", "also", "still", "so", "now", "then", "yet", "against", "through", "across", "along", "said",
            "says", "told", "ago", "later", "earlier", "each", "every", "all", "both", "out", "up", "down", "off", "away", "back", "'s");

    /// Plurals and collectives that do not end in "s", and the participles that stand for people.
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "troops", "police", "personnel", "dead", "wounded", "injured",
            "killed", "deceased", "missing", "staff", "military", "aircraft", "cattle", "sheep", "fish", "servicemen", "servicewomen", "gunmen", "policemen",
            "firefighters", "infantry", "artillery", "cavalry", "others", "media", "criteria", "data");

    private CountedNoun() {}

    static int end(Tokens tokens, int i, int limit) {
        int at = i;
        if (at + 1 < limit && tokens.lower(at).equals("of")) {
            at++;
            while (at < limit && isDeterminer(tokens.lower(at))) {
                at++;
            }
        }
        int last = i;
        for (int j = at; j < limit && j < at + LONGEST; j++) {
            if (!tokens.isWord(j) || STOPS.contains(tokens.lower(j))) {
                break;
            }
            String word = tokens.lower(j);
            if (PLURALS.contains(word) || word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && !word.endsWith("ous") && !word.endsWith("'s")) {
                return j + 1;
            }
            if (j == at && !word.endsWith("ly") && !word.endsWith("ed")) {
                last = j + 1;
            }
        }
        return last;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "its", "their", "his", "her", "our", "these", "those", "all", "my" -> true;
            default -> false;
        };
    }
}
