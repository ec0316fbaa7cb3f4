package org.whence.core.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds the runs of capitalised words of a document, in one pass.
final class NameRuns {

    /// Words that begin sentences in capitals and are no names.
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "in", "on", "at", "of", "for", "to", "from", "by", "with", "as", "but", "and", "or", "if", "when", "while", "after",
            "before", "since", "until", "although", "though", "because", "that", "this", "these", "those", "it", "he", "she", "they", "we", "i", "you",
            "his", "her", "their", "its", "our", "my", "your", "there", "here", "what", "who", "why", "how", "where", "which", "not", "no", "yes",
            "according", "however", "meanwhile", "earlier", "later", "also", "both", "some", "many", "most", "several", "all", "each", "every", "one",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "another", "other", "others", "asked", "speaking", "writing",
            "citing", "quoting", "under", "over", "more", "less", "than", "then", "now", "so", "still", "yet", "only", "even", "just", "once",
            "during", "between", "among", "despite", "without", "within", "about", "around", "nearly", "almost", "up", "down", "out", "added",
            "instead", "such", "any", "neither", "either", "nor", "let", "please", "overall", "today", "yesterday", "tomorrow", "monday", "tuesday",
            "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "christmas", "easter", "ramadan", "further", "separately", "elsewhere", "finally", "perhaps", "nevertheless", "moreover", "furthermore",
            "indeed", "nobody", "nothing", "everything", "everyone", "something", "reportedly", "allegedly", "last", "next", "previously", "recently",
            "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "must", "do", "does", "did",
            "half", "dozens", "hundreds", "thousands", "millions", "due", "given", "following", "commenting", "responding", "asking", "anyone",
            "us-led", "whether", "afterwards", "thereafter", "again", "soon", "often", "sometimes", "besides", "likewise", "thus", "therefore", "otherwise", "abroad", "tonight",
            "hence", "nonetheless", "nowadays", "them", "him", "me", "itself", "himself", "herself", "themselves");

    /// The longest name of a person, in tokens.
    private static final int LONGEST_PERSON = 4;

    private final Tokens tokens;
    private final boolean[] shouted;
    private final Set<String> lowerElsewhere = new HashSet<>();
    private final Set<String> capitalElsewhere = new HashSet<>();
    private final boolean[] opensSentence;
    private final BitSet opensParagraph = new BitSet();
    private final int dateline;
    private final @Nullable Predicate<String> isKnown;

    private NameRuns(Document document, @Nullable Predicate<String> isKnown) {
        this.tokens = document.tokens();
        for (Span paragraph : document.paragraphs()) {
            opensParagraph.set(tokens.at(paragraph.start()));
        }
        this.shouted = shouted(document);
        this.isKnown = isKnown != null && isHeadline(tokens) ? isKnown : null;
        this.opensSentence = new boolean[tokens.size() + 1];
        for (Span sentence : document.sentences()) {
            int i = tokens.at(sentence.start());
            while (i < tokens.size() && tokens.isMark(i)) {
                i++;
            }
            opensSentence[Math.min(i, tokens.size())] = true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                lowerElsewhere.add(tokens.lower(i));
            } else if (tokens.isWord(i) && !shouted[i] && !opensSentence[i] && i > 0 && !tokens.isMark(i - 1)) {
                capitalElsewhere.add(tokens.lower(i));
            }
        }
        this.dateline = dateline();
    }

    /// The tokens of lines that are written in capitals throughout: headlines inside a text.
    private static boolean[] shouted(Document document) {
        Tokens tokens = document.tokens();
        boolean[] shouted = new boolean[tokens.size()];
        for (Span paragraph : document.paragraphs()) {
            Tokens.Range range = tokens.in(paragraph);
            int words = 0;
            boolean lower = false;
            for (int i = range.first(); i < range.last() && !lower; i++) {
                words += tokens.isWord(i) ? 1 : 0;
                lower = tokens.isWord(i) && !NameRun.isAcronym(tokens.word(i)) && tokens.end(i) - tokens.start(i) > 1 && !tokens.lower(i).equals("'s");
            }
            if (!lower && words >= 4) {
                for (int i = range.first(); i < range.last(); i++) {
                    shouted[i] = true;
                }
            }
        }
        return shouted;
    }

    /// The token after a dateline such as "BELZA, Dravenia (Northgate Wire) —"; 0 where the text opens without one.
    private int dateline() {
        if (tokens.size() == 0 || !NameRun.isAcronym(tokens.word(0)) || tokens.lower(0).length() < 3) {
            return 0;
        }
        for (int i = 1; i < tokens.size() && i < 14; i++) {
            String mark = tokens.lower(i);
            if (mark.equals("—") || mark.equals("–") || mark.equals("-") && tokens.start(i) > tokens.end(i - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The runs of a document, in order.
    ///
    /// @param isKnown for a title, whether a word in lower case is part of a name in the text: where most words of the title
    /// have capitals, only these are names; null for a text
    static List<NameRun> in(Document document, @Nullable Predicate<String> isKnown) {
        return new NameRuns(document, isKnown).all();
    }

    private static boolean isHeadline(Tokens tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 2 > words;
    }

    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    private List<NameRun> all() {
        List<NameRun> runs = new ArrayList<>();
        int i = dateline;
        while (i < tokens.size()) {
            if (!begins(i)) {
                i++;
                continue;
            }
            int next = end(i);
            int person = personAfterPlace(i, next);
            if (person > i) {
                runs.add(NameRun.of(tokens, i, person));
            }
            runs.add(NameRun.of(tokens, person, next));
            i = next;
        }
        return runs;
    }

    /// "Ambassador to Germany Richard Grenell", "director of Amnesty International Ana Costa": where, in the capitals that follow an office and
    /// its preposition, the name of the one who holds it begins; `first` where no such name follows.
    private int personAfterPlace(int first, int next) {
        if (first < 2 || !isOfficePreposition(tokens.lower(first - 1)) || NameWords.isFirstName(tokens.lower(first))) {
            return first;
        }
        boolean office = false;
        for (int i = first - 2; i >= 0 && i >= first - 4 && tokens.isWord(i); i--) {
            Nouns.Sense sense = Nouns.of(tokens.lower(i));
            office |= sense != null && sense.person() && !sense.plural();
        }
        for (int i = first + 1; office && i + 1 < next; i++) {
            if (NameWords.isFirstName(tokens.lower(i)) && next - i <= LONGEST_PERSON && tokens.isWord(i + 1)) {
                return i;
            }
        }
        return first;
    }

    private static boolean isOfficePreposition(String word) {
        return word.equals("of") || word.equals("to") || word.equals("from") || word.equals("for") || word.equals("at") || word.equals("in");
    }

    private boolean begins(int i) {
        if (!isCapitalisedName(i)) {
            return false;
        }
        if (!opensSentence[i] && !(i > 0 && tokens.isMark(i - 1) && "“\"‘'«„".contains(tokens.lower(i - 1)))) {
            return true;
        }
        String word = tokens.lower(i);
        if (isDescriptive(word) && !NameWords.isTitle(word) && !NameRun.isAcronym(tokens.word(i)) && !capitalElsewhere.contains(word) && Countries.of(word) == null
                && !(i + 1 < tokens.size() && tokens.lower(i + 1).equals("of"))) {
            return false;
        }
        boolean alone = i + 1 >= tokens.size() || !isCapitalisedName(i + 1);
        Nouns.Sense common = alone ? Nouns.of(word) : null;
        if (common != null && common.plural() && !NameRun.isAcronym(tokens.word(i)) && (lowerElsewhere.contains(word) || !capitalElsewhere.contains(word))) {
            return false;
        }
        if (!alone || Countries.of(word) != null || NameRun.isAcronym(tokens.word(i)) || capitalElsewhere.contains(word)) {
            return !(alone && lowerElsewhere.contains(word) && !capitalElsewhere.contains(word));
        }
        boolean several = word.endsWith("s") && !NameWords.isFirstName(word) && !NameWords.isOutlet(word);
        return !lowerElsewhere.contains(word) && Nouns.of(word) == null && !several && !isCommonForm(word) && isPredicate(i + 1);
    }

    /// Whether a noun before a name describes it ("Carmaker Ostara") and is no part of it ("Radio Levanter").
    private static boolean isDescriptive(String word) {
        Nouns.Sense sense = Nouns.of(word);
        return sense != null && (sense.person() || sense.kind() == Party.Kind.DOCUMENT || word.endsWith("maker") || switch (word) {
            case "company", "firm", "agency", "airline", "charity", "brokerage", "broadcaster", "newspaper", "website", "portal", "site", "newsletter", "magazine", "insurer",
                    "retailer", "contractor", "party", "union", "outlet", "blog", "podcast", "daily", "weekly" -> true;
            default -> false;
        });
    }

    /// Whether what follows a first word can be said of a name: a mark, a possessive or a verb.
    private boolean isPredicate(int i) {
        if (i >= tokens.size() || tokens.isMark(i)) {
            return true;
        }
        String word = tokens.lower(i);
        return word.endsWith("ed") || NameWords.isParticle(word) || switch (word) {
            case "'s", "said", "says", "told", "tells", "has", "had", "was", "is", "will", "would", "and", "also", "did", "does", "could", "may", "might", "should", "must", "can",
                    "made", "took", "gave", "went", "came", "saw", "put", "wrote", "writes", "thinks", "thought", "wants", "plans", "hopes", "fears", "believes", "sees",
                    "expects", "claims", "denies", "reports", "notes", "adds", "calls", "puts", "warns", "insists", "argues", "itself", "spoke", "sent", "lost", "won", "now", "then", "of", "for" -> true;
            default -> false;
        };
    }

    /// A single word at the start of a sentence that looks like an adverb or a participle.
    private static boolean isCommonForm(String word) {
        return word.endsWith("ly") || word.endsWith("ing") && word.length() > 5;
    }

    private boolean isCapitalisedName(int i) {
        return tokens.isWord(i) && (tokens.isCapitalised(i) || isArabicArticle(i)) && !tokens.lower(i).equals("'s") && (isKnown == null || isKnown.test(tokens.lower(i))) && !(shouted[i] && !capitalElsewhere.contains(tokens.lower(i))) && !(FUNCTION_WORDS.contains(tokens.lower(i)) && !isShout(i));
    }

    /// "al-Masirah": the article in lower case before a capital.
    private boolean isArabicArticle(int i) {
        String word = tokens.lower(i);
        return (word.startsWith("al-") || word.startsWith("el-") || word.startsWith("an-")) && word.length() > 4 && Character.isUpperCase(tokens.word(i).charAt(3));
    }

    /// "US" and the like are no pronouns.
    private boolean isShout(int i) {
        return tokens.lower(i).equals("us") && tokens.word(i).equals("US");
    }

    private int end(int start) {
        int i = start + 1;
        boolean bodyHead = isBodyHead(start);
        boolean afterOf = start > 0 && (tokens.lower(start - 1).equals("of") || tokens.lower(start - 1).equals("in"));
        while (i < tokens.size() && !opensParagraph.get(i)) {
            if (afterOf && i == start + 1 && Countries.isState(tokens.lower(start)) && !isBodyHead(i) && !Countries.isState(tokens.lower(start) + " " + tokens.lower(i))) {
                return i;
            }
            if (isCapitalisedName(i) || isTitleWord(i)) {
                if (NameWords.isOutlet(tokens.lower(i - 1)) && NameRun.isAcronym(tokens.word(i - 1)) && NameWords.isFirstName(tokens.lower(i))) {
                    return i;
                }
                if (bodyHead && i > start + 1 && isFirstName(i)) {
                    return i;
                }
                bodyHead |= isBodyHead(i);
                i++;
            } else if (isAbbreviationStop(i) || isRankHyphen(i)) {
                i++;
            } else if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.end(i) - tokens.start(i) <= 3 && i == start + 1 && isChannel(start)) {
                i++;
            } else {
                int joined = joined(start, i, bodyHead);
                if (joined < 0) {
                    return i;
                }
                i = joined;
            }
        }
        return i;
    }

    /// "Sahil Today", "Radio Five": a function word with a capital inside a name, days and months apart.
    private boolean isTitleWord(int i) {
        String word = tokens.lower(i);
        return tokens.isWord(i) && tokens.isCapitalised(i) && !opensSentence[i] && isKnown == null && !shouted[i] && FUNCTION_WORDS.contains(word) && word.length() > 1
                && (!word.endsWith("day") || word.equals("today")) && !isMonth(word);
    }

    private static boolean isMonth(String word) {
        return switch (word) {
            case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "the", "us" -> true;
            default -> false;
        };
    }

    /// "Institute of Strategic Studies Anna Berg": a first name with another name after it begins a run of its own.
    private boolean isFirstName(int i) {
        return NameWords.isFirstName(tokens.lower(i)) && !NameWords.isFirstName(tokens.lower(i - 1)) && !NameWords.isTitle(tokens.lower(i - 2)) && !NameWords.isTitle(tokens.lower(i)) && i + 1 < tokens.size() && isCapitalisedName(i + 1)
                && !NameWords.isTitle(tokens.lower(i - 1)) && !tokens.lower(i - 1).equals(".");
    }

    /// The hyphen of "Maj.-Gen.", with a stop before it and a rank after it.
    private boolean isRankHyphen(int i) {
        return i > 1 && i + 1 < tokens.size() && tokens.lower(i).equals("-") && tokens.lower(i - 1).equals(".") && NameWords.isTitle(tokens.lower(i - 2)) && NameWords.isTitle(tokens.lower(i + 1))
                && tokens.start(i) == tokens.end(i - 1) && tokens.start(i + 1) == tokens.end(i);
    }

    /// The stop of "Maj." or of an initial, with a capital after it.
    private boolean isAbbreviationStop(int i) {
        if (!tokens.lower(i).equals(".") || tokens.start(i) != tokens.end(i - 1) || i + 1 >= tokens.size() || !tokens.isCapitalised(i + 1) && !isRankHyphen(i + 1)) {
            return false;
        }
        int length = tokens.end(i - 1) - tokens.start(i - 1);
        return length == 1 && !tokens.lower(i - 1).equals("i") || length <= 4 && NameWords.isTitle(tokens.lower(i - 1));
    }

    /// Whether a number after the name that begins at `i` belongs to it: "Channel 4", "the station Onde 8".
    private boolean isChannel(int i) {
        Nouns.Sense before = i > 0 ? Nouns.of(tokens.lower(i - 1)) : null;
        return tokens.lower(i).equals("channel") || tokens.lower(i).equals("france") || tokens.lower(i).equals("group") || before != null && before.kind() == Party.Kind.OUTLET;
    }

    private boolean isBodyHead(int i) {
        String word = tokens.lower(i);
        return NameWords.isStateHead(word) || NameWords.isOrganisationHead(word) || NameWords.isTitle(word) || word.equals("secretary") || NameWords.isOutletHead(word);
    }

    /// The token to go on with where a word in lower case joins the run to the next capital ("Ministry of Defence", "Ursula von
    /// der Leyen", "Rourke & Sons", "Sons of the Furnace"); -1 where the run ends.
    private int joined(int start, int i, boolean bodyHead) {
        String word = tokens.lower(i);
        if (NameWords.isParticle(word) || word.equals("&")) {
            int next = i + 1;
            while (next < tokens.size() && NameWords.isParticle(tokens.lower(next)) && next < i + 3) {
                next++;
            }
            return next < tokens.size() && isCapitalisedName(next) && tokens.isCapitalised(i - 1) ? next : -1;
        }
        if (word.equals("'s") && isMembership(tokens.lower(i - 1)) && i + 1 < tokens.size() && isCapitalisedName(i + 1) && isBodyHead(i + 1)) {
            return i + 1;
        }
        if (word.equals("'s") && isHolder(tokens.lower(i - 1)) && tokens.isCapitalised(i - 1) && i + 1 < tokens.size() && isCapitalisedName(i + 1) && tokens.lower(i + 1).equals("office")) {
            return i + 1;
        }
        if ("'’".contains(word) && tokens.lower(i - 1).endsWith("s") && tokens.start(i) == tokens.end(i - 1) && i + 1 < tokens.size() && isCapitalisedName(i + 1)
                && NameWords.isOrganisationHead(tokens.lower(i + 1))) {
            return i + 1; // "the Metalworkers' League"
        }
        if (word.equals("–") && tokens.start(i) == tokens.end(i - 1) && i + 1 < tokens.size() && tokens.start(i + 1) == tokens.end(i) && isCapitalisedName(i + 1)) {
            return i + 1; // "African Export–Import Bank"
        }
        if (isQuote(i) && i + 3 < tokens.size() && isCapitalisedName(i + 1) && isQuote(i + 2) && isCapitalisedName(i + 3) && NameWords.isFirstName(tokens.lower(i - 1))) {
            return i + 3;
        }
        boolean centre = start > 0 && i == start + 1 && tokens.lower(start - 1).equals("the");
        boolean of = word.equals("of") || (bodyHead || centre) && word.equals("for") || bodyHead && word.equals("on");
        if (of) {
            int next = i + 1;
            if (next < tokens.size() && tokens.lower(next).equals("the")) {
                next++;
            }
            boolean plain = next < tokens.size() && isCapitalisedName(next);
            boolean state = plain && next == i + 1 && Countries.of(tokens.lower(next)) != null;
            return plain && !isTitledName(start, i) && (bodyHead || centre || !state && !isFullName(start, i)) ? next : -1;
        }
        if (word.equals("and") && i + 1 < tokens.size() && isCapitalisedName(i + 1)) {
            boolean another = isBodyHead(i + 1) || Countries.of(tokens.lower(i + 1)) != null;
            boolean headAfter = !bodyHead && i + 2 < tokens.size() && isCapitalisedName(i + 2) && isBodyHead(i + 2) && !NameWords.isTitle(tokens.lower(i + 2)) && i == start + 1
                    && Countries.of(tokens.lower(start)) == null;
            boolean listed = hasOf(start, i) && (bodyHead || start > 0 && tokens.lower(start - 1).equals("the"));
            boolean halves = (bodyHead || Countries.isState(tokens.lower(start)) || tokens.lower(start).startsWith("u.")) && i + 2 < tokens.size() && isCapitalisedName(i + 2) && isBodyHead(i + 2) && !NameWords.isTitle(tokens.lower(i + 2)) && Countries.of(tokens.lower(i - 1)) == null;
            return !another && !NameWords.isFirstName(tokens.lower(i + 1)) && (listed || headAfter || halves && i == start + 2) ? i + 1 : -1;
        }
        return -1;
    }

    /// Whose a body can be in its own name: "the Luhansk People's Republic", "the Women's Union"; an office's own is "the Sheriff's Office".
    private static boolean isMembership(String word) {
        return switch (word) {
            case "people", "women", "men", "children", "workers", "teachers", "farmers", "miners", "writers", "doctors" -> true;
            default -> false;
        };
    }

    private static boolean isHolder(String word) {
        Nouns.Sense sense = Nouns.of(word);
        return sense != null && sense.person() && !sense.plural() || NameWords.isTitle(word) || word.equals("general");
    }

    private boolean isQuote(int i) {
        return tokens.isMark(i) && "\"“”‘’'".contains(tokens.lower(i));
    }

    /// "Ana Lopes of the Harbour Trust": two words or more without an article are a person, whose place or body follows, where
    /// "the Free Legion of the Coast" and "Sons of the Furnace" are one name.
    private boolean isFullName(int start, int end) {
        return end - start >= 2 && !(start > 0 && tokens.lower(start - 1).equals("the"));
    }

    /// "Prof. Gao Renshu of …": a title with two words of a name after it, none of which heads a body.
    private boolean isTitledName(int start, int end) {
        int words = 0;
        for (int i = end - 1; i >= start && !NameWords.isTitle(tokens.lower(i)); i--) {
            if (isBodyHead(i) || Topics.isTopic(tokens.lower(i)) || i == start) {
                return false;
            }
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words == 2 && NameWords.isFirstName(tokens.lower(end - 2));
    }

    private boolean hasOf(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.lower(i).equals("of") || tokens.lower(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /// The run that holds token `i`, null where none does; `runs` are in order.
    static @Nullable NameRun at(List<NameRun> runs, int i) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).next() <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < runs.size() && runs.get(low).first() <= i ? runs.get(low) : null;
    }
}
