package org.whence.core.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Knows through which outlet a speaker's words have come to the article as a whole: whoever gave an interview, wrote an article or
/// spoke on a programme is quoted from there, however far on the article quotes him; and whom an outlet keeps anonymous is known
/// through it alone.
final class Interviews {

    /// The sentences at an article's head: an interview told of there is what the article is about, one told of later is not.
    private static final int LEAD = 6;

    /// The longest name of an outlet with what stands before it, in tokens.
    private static final int LONGEST = 9;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Parties parties;
    private final Map<Figure, Party> outlets = new HashMap<>();

    /// Notes the interviews that sentences tell of which need not attribute anything: "Wallace gave his opinion in an interview with
    /// the agency dpa."
    Interviews(Document document, Cast cast, Parties parties) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.parties = parties;
        Figure before = null;
        List<Span> sentences = document.sentences();
        for (Span sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            Tokens.Range zone = tokens.in(sentence);
            Figure subject = parties.subject(zone);
            Span outlet = outlet(zone, List.of());
            Figure speaker = subject == null && !zone.isEmpty() && isPersonal(tokens.lower(zone.first())) ? before : subject;
            if (outlet != null && speaker != null) {
                note(speaker, outlet);
            }
            before = subject == null ? before : subject;
        }
    }

    /// The outlet through which a speaker is known, from the sentence of the relation or another; null where there is none.
    @Nullable Party outlet(Relation relation, Figure speaker) {
        Party known = known(speaker);
        if (relation.cue().isEmpty()) {
            return known;
        }
        int sentence = document.sentenceAt(relation.cue().getFirst().start());
        Span outlet = sentence < 0 ? null : outlet(tokens.in(document.sentences().get(sentence)), relation.content());
        if (outlet == null) {
            return known;
        }
        Party here = party(speaker, outlet);
        if (here != null && sentence < LEAD) {
            outlets.put(speaker, here);
        }
        return here == null ? known : here;
    }

    private @Nullable Party known(Figure speaker) {
        Party own = outlets.get(speaker);
        if (own != null || !speaker.name().startsWith(Chains.MEMBER)) {
            return own;
        }
        String group = speaker.name().substring(Chains.MEMBER.length());
        return outlets.entrySet().stream().filter(entry -> entry.getKey().name().equals(group)).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /// Notes that an outlet cites somebody, which matters where it keeps him anonymous.
    void cites(Party outlet, Figure speaker) {
        if (outlet.kind() == Party.Kind.OUTLET && !speaker.named() && !(speaker.plural() && speaker.kind() == Party.Kind.GROUP) && speaker.kind() != Party.Kind.DOCUMENT) {
            outlets.putIfAbsent(speaker, new Party(outlet.name(), outlet.kind(), outlet.named(), outlet.role(), Party.Basis.CONTINUED, null));
        }
    }

    private void note(Figure speaker, Span outlet) {
        Party party = party(speaker, outlet);
        if (party != null) {
            outlets.put(speaker, party);
        }
    }

    /// The outlet that a span names; null where it names the speaker himself, or nobody.
    private @Nullable Party party(Figure speaker, Span outlet) {
        Parties.Found found = parties.resolve(outlet);
        if (found == null || found.figure() == speaker) {
            return null;
        }
        Party party = found.party(document);
        return new Party(party.name(), Party.Kind.OUTLET, party.named(), party.role(), Party.Basis.CONTINUED, null);
    }

    /// The outlet to which the tokens of `zone` outside `content` say that somebody spoke or wrote at length.
    private @Nullable Span outlet(Tokens.Range zone, List<Span> content) {
        boolean interview = false;
        for (int i = zone.first() + 1; i + 1 < zone.last(); i++) {
            String before = tokens.lower(i - 1);
            interview |= isInterview(before) && !Pieces.hold(content, tokens.start(i - 1));
            if (Pieces.hold(content, tokens.start(i))) {
                continue;
            }
            boolean strictly = isToOutlet(tokens.lower(i)) && (isInterview(before) || interview && isGiven(before));
            boolean begins = strictly || isToOutlet(tokens.lower(i)) && isAppearance(before) || interview && isTelling(tokens.lower(i));
            Span outlet = begins ? named(i + 1, zone.last(), content, strictly) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    /// The outlet that the phrase from `start` on names: "the VGTRK journalist", "Paul Rivera of WESH 2 News"; null where it names none.
    ///
    /// @param strictly whether it must be an outlet, by whatever name: nobody else interviews
    private @Nullable Span named(int start, int limit, List<Span> content, boolean strictly) {
        NameRun body = null;
        boolean noun = false;
        int i = start;
        boolean opens = Phrase.isDeterminer(tokens.lower(i)) || tokens.isCapitalised(i) || tokens.isMark(i) || cast.runAt(i) != null;
        if (!opens || tokens.lower(i).equals("this") || tokens.lower(i).equals("our")) {
            return null;
        }
        while (i < limit && i < start + LONGEST && !Pieces.hold(content, tokens.start(i)) && !isEnd(i)) {
            NameRun run = cast.runAt(i);
            if (run == null || run.first() < start || run.next() > limit) {
                noun |= isOutletNoun(i);
                i++;
                continue;
            }
            Figure figure = cast.figureOf(run);
            if (figure != null && figure.kind() == Party.Kind.OUTLET) {
                return tokens.span(i == start || !isPerson(start, i) ? start : i, run.next() - 1);
            }
            boolean demonym = run.length() == 1 && Countries.isDemonym(tokens.lower(run.core()));
            if (body == null && figure != null && !demonym && (!figure.person() || figure.guessed())) {
                body = run;
            }
            i = run.next();
        }
        if (noun && body == null) {
            return tokens.span(start, i - 1);
        }
        return strictly && body != null ? tokens.span(body.first(), body.next() - 1) : null;
    }

    /// "the agency | dpa": a noun for one outlet by which it can be told, and not "the site's editor".
    private boolean isOutletNoun(int i) {
        Nouns.Sense sense = tokens.isWord(i) ? Nouns.at(tokens, i) : null;
        boolean possessed = i + 1 < tokens.size() && (tokens.lower(i + 1).equals("'s") || tokens.lower(i + 1).equals("of"));
        return sense != null && sense.kind() == Party.Kind.OUTLET && !sense.plural() && !possessed && switch (tokens.lower(i)) {
            case "show", "press", "program", "site", "network", "media", "report", "television" -> false;
            default -> true;
        };
    }

    private boolean isPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            Figure figure = cast.figureAt(i);
            if (figure != null && figure.person()) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int i) {
        String word = tokens.lower(i);
        boolean quote = "\"“”‘’«»'".contains(word) || word.equals("'s");
        return tokens.isMark(i) && !quote || switch (word) {
            case "that", "who", "which", "as", "after", "before", "during", "when", "while", "by", "and", "but", "how", "he", "she", "they", "it" -> true;
            default -> false;
        };
    }

    private static boolean isPersonal(String word) {
        return word.equals("he") || word.equals("she");
    }

    private static boolean isInterview(String word) {
        return switch (word) {
            case "interview", "interviews", "interviewed" -> true;
            default -> false;
        };
    }

    /// "an interview | given to", "conducted by".
    private static boolean isGiven(String word) {
        return switch (word) {
            case "given", "granted", "conducted", "published", "broadcast", "aired", "carried" -> true;
            default -> false;
        };
    }

    private static boolean isAppearance(String word) {
        return switch (word) {
            case "speaking", "spoke", "appearing", "appearance", "appeared", "article", "column", "op-ed", "essay", "comment", "comments", "commentary", "remarks", "conversation" -> true;
            default -> false;
        };
    }

    private static boolean isToOutlet(String word) {
        return switch (word) {
            case "with", "to", "on", "for", "in", "by" -> true;
            default -> false;
        };
    }

    private static boolean isTelling(String word) {
        return switch (word) {
            case "told", "tell", "tells", "telling" -> true;
            default -> false;
        };
    }
}
