package org.whence.core.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Makes provenance chains: who stands between the reader and each content, from the nearest to the origin.
///
/// A chain is built of what the relation's source names, of the outlets told and sources cited around its cue, of the
/// chain of the relation whose content holds it, and of what carries on from the sentence before.
final class Chains {

    /// Words in a cue that leave the source untold on purpose.
    private static final java.util.Set<String> AGENTLESS = java.util.Set.of("reportedly", "allegedly", "believed", "expected", "feared", "understood", "thought", "alleged", "rumoured", "rumored",
            "supposed", "unofficially", "considered", "reported", "suspected", "estimated", "predicted", "projected", "presumed", "speculation", "fears", "rumours",
            "rumors", "planned", "intended", "scheduled", "accused", "criticism", "concerns", "concern", "tipped", "purportedly", "supposedly", "allegation",
            "allegations", "complaint", "complaints");

    /// How the name of a member of a group begins.
    static final String MEMBER = "one of ";

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Parties parties;
    private final Relays relays;
    private final Occasions occasions;
    private final Levels levels;
    private final Interviews interviews;
    private final @Nullable String publisher;
    private final List<Relation> relations;
    private final List<Link> links = new ArrayList<>();
    private Said last = Said.NOTHING;

    /// What was said last, for what carries on from it.
    ///
    /// @param chain its chain
    /// @param figures whose they are
    /// @param outlets how many outlets stand first in it
    /// @param told whether these were told and did not report of themselves
    /// @param sentence the index of its last sentence
    private record Said(List<Party> chain, List<Figure> figures, int outlets, boolean told, int sentence) {
        private static final Said NOTHING = new Said(List.of(), List.of(), 0, false, -2);

        /// Whether it was said by `figure`, or by several of whom `figure` is one.
        boolean isSpeaker(Figure figure) {
            List<Figure> speakers = figures.subList(outlets, figures.size());
            return speakers.contains(figure) || figure.name().startsWith(MEMBER) && speakers.stream().anyMatch(each -> each.name().equals(figure.name().substring(MEMBER.length())));
        }
    }

    private Chains(Document document, Cast cast, List<Relation> relations, @Nullable String publisher) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.parties = new Parties(document, cast, relations, publisher == null ? null : bare(publisher));
        this.relays = new Relays(document, cast);
        this.occasions = new Occasions(document);
        this.levels = new Levels(document.tokens());
        this.interviews = new Interviews(document, cast, parties);
        this.publisher = publisher == null ? null : bare(publisher);
        this.relations = relations;
    }

    /// The chains of the relations of a document, by the start of their content; a joint source gives one link for each party.
    ///
    /// @param cast the parties of the article, whose title may be the document
    /// @param publisher the name of the outlet, which is left out of chains; null where unknown
    static List<Link> of(Document document, Cast cast, List<Relation> relations, @Nullable String publisher) {
        List<Relation> sorted = new ArrayList<>(relations.stream().map(relation -> Pieces.tidied(document, cast, relation)).toList());
        sorted.sort(Comparator.<Relation>comparingInt(r -> r.reach().start()).thenComparing(r -> -r.reach().end()));
        return Kinds.settled(new Chains(document, cast, Rows.joined(document, sorted), publisher).all());
    }

    private List<Link> all() {
        int[] parents = Nesting.parents(relations);
        boolean[] wrapped = new boolean[relations.size()];
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0 && !wrapped[parents[i]]) {
                wrapped[parents[i]] = Nesting.wraps(document, relations.get(parents[i]), relations.get(i));
            }
        }
        // What two say jointly that a third has said has come by two chains.
        List<List<Integer>> linksOf = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            List<Integer> own = new ArrayList<>();
            for (int parent : parents[i] < 0 ? List.of(-1) : linksOf.get(parents[i])) {
                for (Relation each : joint(relations.get(i))) {
                    own.add(links.size());
                    links.add(link(each, parent, wrapped[i]));
                }
            }
            linksOf.add(own);
        }
        return withoutOwnVoice();
    }

    /// The links without those that only say of the publisher that it carries what another says: it does so with all.
    private List<Link> withoutOwnVoice() {
        List<Link> kept = new ArrayList<>();
        int[] places = new int[links.size()];
        for (int i = 0; i < places.length; i++) {
            Link link = links.get(i);
            int parent = link.parent() < 0 ? -1 : places[link.parent()];
            if (link.relay() && link.chain().size() == 1 && isPublisher(link.chain().getFirst())) {
                places[i] = parent;
            } else {
                places[i] = kept.size();
                kept.add(new Link(link.relation(), parent, link.relay(), link.chain(), link.speech()));
            }
        }
        return kept;
    }

    /// One relation for each party of a joint source ("Germany and France said").
    private List<Relation> joint(Relation relation) {
        if (relation.source().isEmpty()) {
            return List.of(relation);
        }
        Span source = relation.source().getLast();
        Tokens.Range range = tokens.in(source);
        for (int i = range.first() + 1; i + 1 < range.last(); i++) {
            if (tokens.lower(i).equals("and") && cast.runAt(i) == null && isParty(range.first(), i, false) && isParty(i + 1, range.last(), relation.source().size() > 1)) {
                return List.of(withSource(relation, tokens.span(range.first(), lastWord(range.first(), i))), withSource(relation, tokens.span(i + 1, range.last() - 1)));
            }
        }
        return List.of(relation);
    }

    private int lastWord(int first, int and) {
        return tokens.isMark(and - 1) && and - 2 >= first ? and - 2 : and - 1;
    }

    /// Whether the tokens can be a party by themselves: a name, or a description that begins with a determiner.
    ///
    /// @param complemented whether something may hang on the description, as where an outlet cites "emails and a member of the panel"
    private boolean isParty(int from, int to, boolean complemented) {
        Phrase phrase = Phrase.of(tokens, cast, from, to);
        if (phrase == null || phrase.next() - phrase.head() > 1 && !complemented) {
            return false;
        }
        NameRun run = cast.runAt(phrase.head());
        if (run != null && !run.isTitleOnly()) {
            return !Countries.isDemonym(tokens.lower(phrase.head()));
        }
        Nouns.Sense sense = Nouns.of(tokens.lower(phrase.head()));
        return sense != null && (!phrase.determiner().isEmpty() || sense.plural());
    }

    /// The relation with another last piece of its source.
    private static Relation withSource(Relation r, Span source) {
        List<Span> sources = new ArrayList<>(r.source().subList(0, r.source().size() - 1));
        sources.add(source);
        return new Relation(r.content(), r.cue(), sources, r.continued(), r.labels(), r.finder(), r.confidence());
    }

    /// "According to reports, …, CNN says, citing | an official": whether the relation cites, in a row that names a document at another level, the
    /// one who has read it.
    private boolean hasReadIt(Relation relation, Link parent) {
        return parent.chain().size() > 1 && parent.chain().getLast().kind() == Party.Kind.DOCUMENT && begins(relation, "citing") && begins(parent.relation(), "according");
    }

    private boolean begins(Relation relation, String word) {
        return !relation.cue().isEmpty() && tokens.lower(tokens.in(relation.cue().getFirst()).first()).equals(word);
    }

    private Link link(Relation relation, int parent, boolean wrapper) {
        List<Parties.Found> own = own(relation, parent < 0 ? null : links.get(parent).relation());
        String time = occasions.time(relation);
        if (parent >= 0) {
            List<Party> chain = new ArrayList<>(links.get(parent).chain());
            List<Party> fresh = own.stream().map(found -> found.party(document)).filter(party -> chain.stream().noneMatch(known -> known.name().equals(party.name()))).toList();
            chain.addAll(hasReadIt(relation, links.get(parent)) ? chain.size() - 1 : chain.size(), fresh);
            if (own.isEmpty() && !relation.continued()) {
                chain.add(Party.unknown());
            }
            if (!own.isEmpty() && chain.size() == 2) {
                interviews.cites(chain.getFirst(), own.getLast().figure());
            }
            carriesWhatItWraps(links.get(parent), relation, chain, own);
            return new Link(relation, parent, wrapper, withoutPublisher(chain), new Speech(null, time));
        }
        int sentence = document.sentenceAt(relation.reach().start());
        if (own.isEmpty()) {
            return carriedOn(relation, wrapper, sentence, time);
        }
        List<Party> chain = new ArrayList<>(own.stream().map(found -> found.party(document)).toList());
        List<Figure> figures = new ArrayList<>(own.stream().map(Parties.Found::figure).toList());
        int outlets = leadingOutlets(figures);
        boolean told = isTold(relation);
        String venue = told && outlets > 0 ? chain.getFirst().name() : occasions.occasion(relation);
        if (figures.size() == 1 && last.outlets > 0 && last.isSpeaker(figures.getLast()) && sentence - last.sentence <= 1) {
            for (int i = last.outlets - 1; i >= 0; i--) {
                chain.addFirst(continued(last.chain.get(i)));
                figures.addFirst(last.figures.get(i));
            }
            outlets = last.outlets;
            told = last.told;
            venue = told ? chain.getFirst().name() : venue;
        }
        if (outlets > 0) {
            interviews.cites(chain.getFirst(), figures.getLast());
        }
        Party interviewer = interviews.outlet(relation, figures.get(outlets));
        if (interviewer != null && outlets == 0 && figures.getFirst().kind() != Party.Kind.OUTLET) {
            chain.addFirst(interviewer);
            figures.addFirst(new Figure(interviewer.name(), interviewer.kind(), interviewer.named(), false, false));
            outlets = 1;
        }
        last = new Said(List.copyOf(chain), List.copyOf(figures), outlets, told, lastSentence(relation));
        return new Link(relation, -1, wrapper, withoutPublisher(chain), new Speech(venue, time));
    }

    /// "The Courier reported, citing two people, that …": what carries on from an outlet that only passes on another's words are these.
    private void carriesWhatItWraps(Link outer, Relation relation, List<Party> chain, List<Parties.Found> own) {
        boolean wrapped = outer.relay() && outer.parent() < 0 && !last.figures.isEmpty() && last.figures.getLast().kind() == Party.Kind.OUTLET;
        if (wrapped && !own.isEmpty() && last.chain.equals(outer.chain()) && chain.size() == last.chain.size() + own.size()) {
            List<Figure> figures = new ArrayList<>(last.figures);
            own.forEach(found -> figures.add(found.figure()));
            last = new Said(List.copyOf(chain), List.copyOf(figures), leadingOutlets(figures), last.told, lastSentence(relation));
        }
    }

    /// A relation without a source: on purpose, or because the sentence carries on the one before.
    private Link carriedOn(Relation relation, boolean wrapper, int sentence, @Nullable String time) {
        if (last.chain.isEmpty() || !relation.continued() && isAgentless(relation)) {
            return new Link(relation, -1, wrapper, List.of(Party.unknown()), new Speech(null, time));
        }
        parties.says(last.figures.getLast(), relation.content());
        int keep = last.figures.size();
        while (keep > 1 && last.figures.get(keep - 1).kind() == Party.Kind.DOCUMENT && last.figures.get(keep - 2).kind() != Party.Kind.OUTLET) {
            keep--;
        }
        List<Party> chain = last.chain.subList(0, keep).stream().map(Chains::continued).toList();
        last = new Said(chain, last.figures.subList(0, keep), Math.min(last.outlets, keep), last.told, Math.max(sentence, lastSentence(relation)));
        String venue = last.told && last.outlets > 0 ? chain.getFirst().name() : null;
        return new Link(relation, -1, wrapper, withoutPublisher(chain), new Speech(venue, time));
    }

    /// The index of the last sentence in which a relation has words. Where nobody says who publishes the article, "X said this, Y reports" may
    /// name its own outlet: then the next sentence does not carry Y on.
    private int lastSentence(Relation relation) {
        int end = relation.reach().end();
        if (publisher != null) {
            for (Span span : relation.cue()) {
                end = Math.max(end, span.end());
            }
        }
        return document.sentenceAt(end - 1);
    }

    private static Party continued(Party party) {
        return new Party(party.name(), party.kind(), party.named(), party.role(), Party.Basis.CONTINUED, null);
    }

    private boolean isAgentless(Relation relation) {
        for (Span piece : relation.cue()) {
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last(); i++) {
                if (AGENTLESS.contains(tokens.lower(i))) {
                    return true;
                }
            }
        }
        return !relation.cue().isEmpty() && !relation.continued() && isPassive(relation) && !isCarryingOn(relation);
    }

    /// "it was noted", "it is emphasized": what goes on with the source before.
    private boolean isCarryingOn(Relation relation) {
        Tokens.Range range = tokens.in(relation.cue().getFirst());
        for (int i = range.first(); i < range.last(); i++) {
            switch (tokens.lower(i)) {
                case "noted", "emphasized", "emphasised", "stressed", "added", "recalled", "explained", "underlined", "mentioned", "specified", "indicated", "clarified" -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }

    /// "it was reported", "is said to": a form of "be" and a participle.
    private boolean isPassive(Relation relation) {
        Tokens.Range range = tokens.in(relation.cue().getFirst());
        boolean be = false;
        for (int i = range.first(); i < range.last(); i++) {
            be |= switch (tokens.lower(i)) {
                case "is", "are", "was", "were", "been", "be" -> true;
                default -> false;
            };
        }
        return be;
    }

    /// The parties of the relation's own sentence, from the reader to the origin.
    ///
    /// @param outer the relation whose content holds it, null where there is none
    private List<Parties.Found> own(Relation relation, @Nullable Relation outer) {
        List<Relays.Named> named = new ArrayList<>();
        Span governing = outer == null ? relays.governing(relation) : null;
        if (governing != null) {
            named.add(relays.placed(governing));
            Relays.Named told = relays.told(governing, relation);
            if (told != null) {
                named.add(told);
            }
        }
        for (Span piece : relation.source()) {
            // "citing two people familiar with the inquiry, that prosecutors believe": the inquiry says whom is cited, and believes nothing.
            if (relation.source().size() == 1 || outer == null || outer.source().stream().noneMatch(whole -> whole.contains(piece) && !whole.equals(piece))) {
                named.addAll(relays.parts(piece));
            }
        }
        if (!relation.source().isEmpty()) {
            named.addAll(relays.around(relation, relation.source()));
        }
        named.sort(Comparator.comparing(Relays.Named::span));
        List<Levels.Hop> hops = new ArrayList<>();
        for (Relays.Named each : lateFirst(named, relation.content().getFirst().start())) {
            if (!hops.isEmpty() && isBackReference(each.span())) {
                continue;
            }
            Parties.Found party = parties.resolve(each.span());
            boolean known = party == null || hops.stream().map(Levels.Hop::party).anyMatch(other -> other.figure() == party.figure() || other.figure().name().equals(party.figure().name()));
            if (!known && !(each.told() && named.size() > 1 && !canCarry(party.figure()))) {
                hops.add(new Levels.Hop(party, each));
            }
        }
        hops.sort(Comparator.comparing(hop -> hop.named().span()));
        List<Parties.Found> found = levels.ordered(hops, relation.content().getFirst().start());
        if (!found.isEmpty()) {
            Parties.Found origin = found.getLast();
            parties.spoke(origin.figure(), tokens.in(relation.source().getLast()).first());
            parties.says(origin.figure(), relation.content());
        }
        return found;
    }

    /// Whether what a party was told can have come to the reader through it: "told parliament" names who listened.
    private static boolean canCarry(Figure figure) {
        return switch (figure.kind()) {
            case OUTLET, ORGANISATION -> true;
            case STATE -> figure.named() && (isOutletName(figure) || java.util.Arrays.stream(figure.name().toLowerCase(Locale.ROOT).split(" ")).noneMatch(word -> NameWords.isStateHead(word) || Nouns.of(word) != null
                    || Countries.of(word) != null));
            case PERSON, DOCUMENT, GROUP -> false;
        };
    }

    private static boolean isOutletName(Figure figure) {
        return java.util.Arrays.stream(figure.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(NameWords::isOutletHead);
    }

    /// Whoever speaks after the content is known before whom he speaks of: in "the logs show …, it says" the pronoun is not the logs.
    private static List<Relays.Named> lateFirst(List<Relays.Named> named, int content) {
        List<Relays.Named> ordered = new ArrayList<>(named.stream().filter(each -> each.span().start() >= content).toList());
        ordered.addAll(named.stream().filter(each -> each.span().start() < content).toList());
        return ordered;
    }

    /// A pronoun beside the source it goes back to: "France … their aim", "the ministry … itself".
    private boolean isBackReference(Span span) {
        Tokens.Range range = tokens.in(span);
        return range.last() - range.first() == 1 && switch (tokens.lower(range.first())) {
            case "his", "her", "their", "its", "who", "whose", "itself", "himself", "herself", "themselves", "both", "which" -> true;
            default -> false;
        };
    }

    private boolean isTold(Relation relation) {
        for (Span piece : relation.cue()) {
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last(); i++) {
                String word = tokens.lower(i);
                if (word.equals("told") || word.equals("tells") || word.equals("telling") || word.equals("interview") || word.startsWith("speak") || word.equals("spoke")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int leadingOutlets(List<Figure> figures) {
        int outlets = 0;
        while (outlets < figures.size() - 1 && figures.get(outlets).kind() == Party.Kind.OUTLET) {
            outlets++;
        }
        return outlets;
    }

    /// The chain without the publisher itself, unless nothing else is in it.
    private List<Party> withoutPublisher(List<Party> chain) {
        if (chain.size() < 2) {
            return chain;
        }
        List<Party> others = chain.stream().filter(party -> !isPublisher(party)).toList();
        return others.isEmpty() ? chain : others;
    }

    /// Whether a party is the outlet of the article: by its name, by the end of it ("the Messenger" in the Carrow Messenger), or as
    /// it calls itself.
    private boolean isPublisher(Party party) {
        String name = bare(party.name());
        return switch (name) {
            case "this newspaper", "this website", "this publication", "this organisation", "this organization", "this magazine", "this outlet", "this site", "this news organisation",
                    "our newspaper", "our newsroom" -> true;
            default -> publisher != null && (name.equals(publisher) || party.kind() == Party.Kind.OUTLET && publisher.endsWith(" " + name));
        };
    }

    /// A name in lower case without an article.
    static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
