package org.whence.core.claim;

import java.util.List;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds how far a phrase goes in running text that names or describes a party, and whether it does.
final class PartyPhrases {

    /// The longest name of a party after a cue, in tokens.
    static final int LONGEST = 9;

    private final Tokens tokens;
    private final Cast cast;

    PartyPhrases(Tokens tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
    }

    /// The token after the name or description of a party that begins at a token; `start` where none does.
    ///
    /// @param limit the token that it ends before at the latest
    /// @param content what is said, which is no part of it
    /// @param farther whether the party is farther from the reader than the one before it: then more than its name may describe it
    int end(int start, int limit, List<Span> content, boolean farther) {
        int i = start;
        while (i < limit && i < start + LONGEST) {
            NameRun run = cast.runAt(i);
            if (run != null && run.first() >= start && run.next() <= limit) {
                i = run.next();
                boolean demonym = run.length() == 1 && Countries.isDemonym(tokens.lower(run.core()));
                if (i < limit && !demonym && !tokens.lower(i).equals("'s") && !farther) {
                    return i;
                }
                continue;
            }
            String word = tokens.lower(i);
            if (tokens.isMark(i) && !isPossessive(i) || Pieces.hold(content, tokens.start(i)) || (farther ? isEnd(word) : isStop(word))) {
                break;
            }
            i++;
        }
        return i;
    }

    /// The apostrophe of "the engineers' report": right after a word in "s", with a word after it.
    private boolean isPossessive(int i) {
        return "'’".contains(tokens.lower(i)) && i > 0 && i + 1 < tokens.size() && tokens.isWord(i - 1) && tokens.lower(i - 1).endsWith("s") && tokens.end(i - 1) == tokens.start(i)
                && tokens.isWord(i + 1);
    }

    /// What ends the name of a party that is told.
    private static boolean isStop(String word) {
        return switch (word) {
            case "that", "who", "which", "as", "after", "before", "on", "in", "during", "at", "when", "while", "by", "and", "but", "how", "to", "if", "why", "what", "it", "he",
                    "she", "they", "him", "her", "them", "me", "us", "from", "for", "about" -> true;
            default -> false;
        };
    }

    /// What ends the description of a party that is cited.
    private static boolean isEnd(String word) {
        return switch (word) {
            case "that", "who", "which", "as", "said", "says", "saying", "while", "when", "but", "reported", "reports", "writes", "wrote", "it", "he", "she", "they" -> true;
            default -> false;
        };
    }

    /// Whether a party is named or described in the tokens `[start, end)`.
    boolean namesParty(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean noun = tokens.isWord(i) && (Nouns.at(tokens, i) != null || !tokens.isCapitalised(i) && Nouns.byDictionary(tokens.lower(i)) != null);
            if (noun || cast.figureAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether an outlet is named or described in the tokens `[start, end)`.
    boolean namesOutlet(int start, int end) {
        for (int i = start; i < end; i++) {
            Figure figure = cast.figureAt(i);
            if (figure == null ? isOutletNoun(i) : figure.kind() == Party.Kind.OUTLET) {
                return true;
            }
        }
        return false;
    }

    /// A noun for one outlet that is used of nothing else.
    private boolean isOutletNoun(int i) {
        Nouns.Sense sense = tokens.isWord(i) ? Nouns.at(tokens, i) : null;
        return sense != null && sense.kind() == Party.Kind.OUTLET && !sense.plural() && switch (tokens.lower(i)) {
            case "show", "press", "program", "site", "network" -> false;
            default -> true;
        };
    }

    /// Whether the tokens `[from, to)` end with an outlet by name: "the daily Valley Voice".
    boolean endsWithOutlet(int from, int to) {
        NameRun run = cast.runAt(to - 1);
        Figure figure = run == null || run.first() < from ? null : cast.figureOf(run);
        return figure != null && figure.kind() == Party.Kind.OUTLET;
    }

    /// Whether the phrase that begins at `start` begins with an outlet by name, with no more than a word or two before it that describe it.
    boolean beginsWithOutlet(int start) {
        for (int i = start; i < tokens.size() && i < start + 4; i++) {
            NameRun run = cast.runAt(i);
            if (run != null) {
                Figure figure = cast.figureOf(run);
                if (figure != null && figure.kind() == Party.Kind.OUTLET) {
                    return i + 1 == run.next() || !tokens.lower(run.next()).equals("'s");
                }
                if (run.length() > 1 || !Countries.isDemonym(tokens.lower(run.core()))) {
                    return false;
                }
            } else if (tokens.isMark(i) || NameRuns.isFunctionWord(tokens.lower(i)) && !Phrase.isDeterminer(tokens.lower(i))) {
                return false;
            }
        }
        return false;
    }
}
