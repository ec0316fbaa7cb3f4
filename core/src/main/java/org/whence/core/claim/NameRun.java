package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// A run of capitalised words, "US Secretary of State Antony Blinken", divided into the title before the name and the name.
///
/// @param first the first token
/// @param core the first token of the name itself; equal to `next` where the run is a title alone
/// @param next the token after the run
/// @param kind what the name's own words say it is, null where they say nothing
/// @param person whether a title or a first name says that it is a person
record NameRun(int first, int core, int next, Party.@Nullable Kind kind, boolean person) {

    boolean isTitleOnly() {
        return core == next;
    }

    /// The number of words of the name itself.
    int length() {
        return next - core;
    }

    /// Finds what the run `[first, next)` is.
    static NameRun of(Tokens tokens, int first, int next) {
        if (NameWords.isOutlet(whole(tokens, first, next))) {
            return new NameRun(first, first, next, Party.Kind.OUTLET, false);
        }
        int title = lastTitle(tokens, first, next);
        int core = title + 1;
        while (core > first && core < next && tokens.lower(core).equals(".")) {
            core++;
        }
        if (title >= first && core < next && isConnector(tokens.lower(core))) {
            core = afterComplement(tokens, core, next);
        }
        Party.Kind kind = kind(tokens, title >= first && core < next ? core : first, next);
        boolean titled = title >= first && core < next && kind == null;
        if (titled || title == next - 1 && kindOf(tokens, first, next) == null) {
            return new NameRun(first, core, next, titled ? Party.Kind.PERSON : null, titled);
        }
        int start = first;
        while (start + 1 < next && (Countries.isDemonym(tokens.lower(start)) && kind == null || isBeside(tokens.lower(start)))) {
            start++;
        }
        boolean known = kind == null && next - start >= 2 && NameWords.isFirstName(tokens.lower(start));
        return new NameRun(first, start, next, known ? Party.Kind.PERSON : kindOf(tokens, first, next), known);
    }

    private static int lastTitle(Tokens tokens, int first, int next) {
        int title = first - 1;
        for (int i = first; i < next; i++) {
            if (NameWords.isTitle(tokens.lower(i)) && !(i > first + 1 && tokens.lower(i - 1).equals("and"))) {
                title = i;
            }
        }
        return title;
    }

    /// "Minister of Foreign Affairs Jan Novak": the name begins at a first name, else it is the last two of
    /// four words.
    private static int afterComplement(Tokens tokens, int of, int next) {
        for (int core = of + 2; core < next; core++) {
            if (NameWords.isFirstName(tokens.lower(core)) && !NameWords.isTitle(tokens.lower(core))) {
                return core;
            }
        }
        int core = next - 2;
        return next - of == 4 && !isConnector(tokens.lower(core)) && !isConnector(tokens.lower(core - 1)) && !Topics.isTopic(tokens.lower(core)) ? core : next;
    }

    private static Party.@Nullable Kind kindOf(Tokens tokens, int first, int next) {
        return kind(tokens, first, next);
    }

    /// What the words of a name say it is: by the whole name, then by its head words, the last one first.
    private static Party.@Nullable Kind kind(Tokens tokens, int first, int next) {
        String whole = whole(tokens, first, next);
        if (Countries.of(whole) != null) {
            return Party.Kind.STATE;
        }
        if (NameWords.isOutlet(whole)) {
            return Party.Kind.OUTLET;
        }
        if (next - first > 1 && (Countries.isState(tokens.lower(first)) || tokens.lower(first).equals("nhs")) && NameRun.isAcronym(tokens.word(first))) {
            return Party.Kind.STATE;
        }
        int end = next;
        for (int i = first + 1; i < next; i++) {
            if (isConnector(tokens.lower(i)) && !tokens.lower(i).equals("and") && !tokens.lower(i).equals("&")) {
                end = i;
                break;
            }
        }
        for (int i = end - 1; i >= first; i--) {
            String word = tokens.lower(i);
            if (i == end - 1 && NameWords.isOutletHead(word) && (next - first > 1 || NameWords.isOutlet(word))) {
                return Party.Kind.OUTLET;
            }
            if (NameWords.isStateHead(word)) {
                return Party.Kind.STATE;
            }
            if (NameWords.isOrganisationHead(word)) {
                return Party.Kind.ORGANISATION;
            }
            if (NameWords.isOutlet(word) || i == first && next - first > 1 && isRadio(word)) {
                return Party.Kind.OUTLET;
            }
        }
        if (next - first == 1 && isAcronym(tokens.word(first))) {
            return Party.Kind.ORGANISATION;
        }
        return null;
    }

    /// "London-based", "Neighbouring": no part of a name though it has a capital.
    private static boolean isBeside(String word) {
        return word.endsWith("-based") || word.endsWith("-backed") || word.endsWith("-owned") || word.endsWith("-led") || word.equals("neighbouring") || word.equals("neighboring")
                || word.contains("-of-") || word.endsWith("-year-old") || word.equals("retired") || word.equals("former") || word.equals("rebel");
    }

    private static boolean isRadio(String word) {
        return word.equals("radio") || word.equals("tv") || word.equals("channel") || word.equals("canal") || word.equals("kanal");
    }

    private static String whole(Tokens tokens, int first, int next) {
        if (next - first == 1) {
            return tokens.lower(first);
        }
        StringBuilder whole = new StringBuilder();
        for (int i = first; i < next; i++) {
            whole.append(i > first ? " " : "").append(tokens.lower(i));
        }
        return whole.toString();
    }

    /// Whether a word is written in capitals alone, at least two of them.
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    /// Whether a word in lower case can join capitalised words into one name.
    static boolean isConnector(String lower) {
        return switch (lower) {
            case "of", "for", "on", "and", "the", "&", "in" -> true;
            default -> false;
        };
    }

    /// The name without titles before it, in lower case, with one space between words.
    String key(Tokens tokens) {
        if (length() == 1) {
            return tokens.lower(core);
        }
        StringBuilder key = new StringBuilder();
        for (int i = core; i < next; i++) {
            key.append(i > core ? " " : "").append(tokens.lower(i));
        }
        return key.toString();
    }

    /// The first letters of its words, in lower case; without `all`, of those with a capital only. A capital after a hyphen counts.
    String initials(Tokens tokens, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < next; i++) {
            if (tokens.isCapitalised(i) || all && !tokens.lower(i).equals("the")) {
                initials.append(tokens.lower(i).charAt(0));
                int hyphen = tokens.word(i).indexOf('-');
                if (hyphen >= 0 && hyphen + 1 < tokens.word(i).length() && Character.isUpperCase(tokens.word(i).charAt(hyphen + 1))) {
                    initials.append(tokens.lower(i).charAt(hyphen + 1));
                }
            }
        }
        return initials.toString();
    }
}
