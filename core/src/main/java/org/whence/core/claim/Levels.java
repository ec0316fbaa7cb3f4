package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.whence.core.text.Tokens;

/// Puts the parties that a sentence names for one content in order, from the one nearest the reader to the origin.
///
/// A sentence tells levels: "the general staff assured him", "the minister said", "according to the paper". Each is a party with
/// those that hang on it: whom it told, who carried its words, whom it cites. Levels that stand before the content go inwards as
/// they are read ("the minister said that the staff believed …"); those that stand in it or after it go outwards ("…, the minister
/// said, according to the paper"), and so does one put in between commas ("her neighbours, she said, want …").
final class Levels {

    private final Tokens tokens;

    Levels(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A party and how the sentence names it.
    record Hop(Parties.Found party, Relays.Named named) {}

    /// The parties in their order.
    ///
    /// @param hops in the order of the text
    /// @param content the start of the content
    List<Parties.Found> ordered(List<Hop> hops, int content) {
        List<List<Hop>> before = new ArrayList<>();
        List<List<Hop>> after = new ArrayList<>();
        List<Hop> waiting = new ArrayList<>();
        List<Hop> level = null;
        for (Hop hop : hops) {
            boolean late = hop.named.span().start() >= content;
            Relays.Place place = level == null ? hop.named.place() : place(hop, late);
            if (level == null && place == Relays.Place.INNER && !late) {
                waiting.add(hop);
                continue;
            }
            boolean own = level == null || place == Relays.Place.UNTOLD || place == Relays.Place.APART;
            if (own) {
                level = new ArrayList<>(List.of(hop));
                level.addAll(waiting);
                waiting.clear();
                if (late) {
                    after.addFirst(level);
                } else if (!before.isEmpty() && isPutIn(hop, before.getLast())) {
                    before.add(before.size() - 1, level);
                } else {
                    before.add(level);
                }
                continue;
            }
            if (place == Relays.Place.INNER && hop.party.figure().kind() == Party.Kind.OUTLET && isOfReport(hop)) {
                level.addFirst(hop);
                continue;
            }
            List<Hop> host = late && place == Relays.Place.INNER && after.isEmpty() && isApart(hop) ? before.getFirst() : level;
            // Whoever was told, or carried the words, is not whom a speaker cites, or has it from.
            List<Hop> speakers = host.stream().filter(each -> !isOuter(each)).toList();
            Hop last = lastBefore(place == Relays.Place.INNER && !speakers.isEmpty() ? speakers : host, hop);
            int at = host.indexOf(last);
            host.add(place == Relays.Place.OUTER ? at : at + 1, hop);
        }
        List<Parties.Found> ordered = new ArrayList<>();
        after.forEach(each -> each.forEach(hop -> ordered.add(hop.party)));
        before.forEach(each -> each.forEach(hop -> ordered.add(hop.party)));
        waiting.forEach(hop -> ordered.add(hop.party));
        return ordered;
    }

    /// Whether a party was spoken to, or carried what another says.
    private boolean isOuter(Hop hop) {
        int first = tokens.in(hop.named.span()).first();
        boolean verb = first > 1 && isBreak(first - 2) && !isPreposition(tokens.lower(first - 1));
        return hop.named.place() == Relays.Place.OUTER || !verb && place(hop, false) == Relays.Place.OUTER;
    }

    /// The party of the level that was named last before `hop`.
    private static Hop lastBefore(List<Hop> level, Hop hop) {
        Hop last = level.getFirst();
        for (Hop each : level) {
            if (each.named.span().start() < hop.named.span().start() && each.named.span().start() > last.named.span().start()) {
                last = each;
            }
        }
        return last;
    }

    /// Whether a participle that stands by itself brings the party in ("…, citing two people"): it goes with whoever speaks in the main clause.
    private boolean isApart(Hop hop) {
        int first = tokens.in(hop.named.span()).first();
        for (int i = first - 1; i > 1 && i > first - 6; i--) {
            if (tokens.lower(i).equals("citing") || tokens.lower(i).equals("quoting")) {
                return tokens.lower(i - 1).equals(",");
            }
        }
        return false;
    }

    /// How a party hangs on the one before it, by the word before it where the cue does not say: "described it to the BBC", "on the word of a pilot".
    private Relays.Place place(Hop hop, boolean late) {
        int i = tokens.in(hop.named.span()).first() - 1;
        if (hop.named.place() == Relays.Place.INNER && hop.party.figure().kind() == Party.Kind.OUTLET && i > 0 && isBreak(i - 1) && !tokens.lower(i).endsWith("ing")) {
            return Relays.Place.UNTOLD; // "…, quotes | the agency": it quotes and is not quoted
        }
        if (hop.named.place() != Relays.Place.UNTOLD) {
            return hop.named.place();
        }
        while (i > 0 && Phrase.isDeterminer(tokens.lower(i))) {
            i--;
        }
        boolean outlet = hop.party.figure().kind() == Party.Kind.OUTLET;
        boolean body = outlet || hop.party.figure().named() && !hop.party.figure().person();
        return switch (i < 0 ? "" : tokens.lower(i)) {
            case "of" -> i > 0 && isWording(tokens.lower(i - 1)) ? Relays.Place.UNTOLD : Relays.Place.INNER;
            case "from" -> i > 0 && isShowing(tokens.lower(i - 1)) ? Relays.Place.UNTOLD : Relays.Place.INNER;
            case "via", "through" -> Relays.Place.OUTER;
            case "to", "for", "with" -> body ? Relays.Place.OUTER : Relays.Place.UNTOLD;
            case "on", "in" -> !outlet ? Relays.Place.UNTOLD : i > 0 && isWord(tokens.lower(i - 1)) ? Relays.Place.INNER : Relays.Place.OUTER;
            case "read", "seen", "reviewed", "studied", "saw" -> hop.party.figure().kind() == Party.Kind.DOCUMENT ? Relays.Place.INNER : Relays.Place.UNTOLD;
            default -> late && isLevel(hop) || !late && !outlet ? Relays.Place.UNTOLD : outlet ? Relays.Place.OUTER : Relays.Place.INNER;
        };
    }

    /// "…, | the paper said", "…", said | the paper": a clause after the content by itself, and not what somebody there used, saw or was told.
    private boolean isLevel(Hop hop) {
        int i = tokens.in(hop.named.span()).first() - 1;
        if (i > 0 && Phrase.isDeterminer(tokens.lower(i))) {
            i--;
        }
        return i < 1 || isBreak(i) || isBreak(i - 1) && !tokens.lower(i).endsWith("ing");
    }

    private boolean isBreak(int i) {
        return tokens.isMark(i) && !tokens.lower(i).equals("'") || tokens.lower(i).equals("as");
    }

    /// "the president said, reports Ukrinform with reference to | the channel": whoever publishes the article reports and refers, not the speaker.
    private boolean isOfReport(Hop hop) {
        int first = tokens.in(hop.named.span()).first();
        boolean refers = false;
        for (int i = first - 1; i > 0 && i > first - 9; i--) {
            String word = tokens.lower(i);
            refers |= word.equals("reference") || word.equals("citing") || word.equals("quoting") || word.equals("referring");
            if (refers && (word.equals("reports") || word.equals("report") || word.equals("reported") || word.equals("writes") || word.equals("informs") || word.equals("transmits"))) {
                return true;
            }
        }
        return false;
    }

    /// "in the words | of".
    private static boolean isWording(String noun) {
        return switch (noun) {
            case "words", "phrase", "view", "opinion", "telling", "account", "reading", "judgement", "judgment", "estimate", "estimation" -> true;
            default -> false;
        };
    }

    /// "it emerged | from".
    private static boolean isShowing(String verb) {
        return switch (verb) {
            case "follows", "emerged", "emerges", "clear", "evident", "apparent" -> true;
            default -> false;
        };
    }

    /// "reports | in Western media".
    private static boolean isWord(String noun) {
        return switch (noun) {
            case "report", "reports", "claims", "stories", "rumours", "rumors", "allegations", "news" -> true;
            default -> false;
        };
    }

    /// "The reply, Ms Rudge said, ran …", "the allies, who he claimed are planning …": a speaker put in between a party and its verb.
    private boolean isPutIn(Hop hop, List<Hop> level) {
        if (hop.named.place() == Relays.Place.APART) {
            return true;
        }
        Hop before = lastBefore(level, hop);
        if (before.named.place() != Relays.Place.UNTOLD) {
            return false;
        }
        int last = tokens.in(before.named.span()).last();
        int first = tokens.in(hop.named.span()).first();
        int next = tokens.in(hop.named.span()).last();
        int mark = last;
        while (mark < first && mark < last + 3 && !tokens.lower(mark).equals(",") && !tokens.lower(mark).equals("who") && !tokens.lower(mark).equals("which")) {
            mark++;
        }
        boolean relative = first > 1 && !isPreposition(tokens.lower(first - 2)) && (tokens.lower(first - 1).equals("who") || tokens.lower(first - 1).equals("which"));
        if (mark >= first || mark == last + 3 || next >= tokens.size()) {
            return false;
        }
        if (relative) {
            return first - mark <= 2;
        }
        if (first - mark != 1 && !(first - mark == 2 && !isPreposition(tokens.lower(first - 1)) && !tokens.lower(first - 1).endsWith("ing"))) {
            return false;
        }
        for (int i = next; i < tokens.size() && i < next + 4; i++) {
            if (tokens.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "in", "to", "of", "for", "by", "from", "with", "on" -> true;
            default -> false;
        };
    }
}
