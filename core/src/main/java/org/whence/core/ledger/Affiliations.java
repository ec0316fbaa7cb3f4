package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// For which body a person speaks, as the articles of a story introduce them: "Azamat Turgunov of the Ministry of
/// Emergency Situations", "the brigade's spokesman, Captain Leo Marsh", "Ines Okafor runs Groundtrace".
final class Affiliations {

    private static final int REACH = 10;
    private static final Set<String> OFFICES = Set.of("spokesman", "spokeswoman", "spokesperson", "officer", "minister", "president", "director", "head", "chief", "chairman",
            "chairwoman", "chair", "secretary", "commander", "governor", "mayor", "manager", "coordinator", "leader", "representative", "official", "adviser", "ambassador", "lawyer",
            "founder", "analyst", "editor", "general-secretary", "boss", "executive", "envoy", "commissioner", "superintendent", "doctor", "professor", "deputy");
    private static final Set<String> LEADS = Set.of("runs", "leads", "led", "heads", "headed", "chairs", "chaired", "coordinates", "coordinated", "directs", "directed", "founded",
            "manages", "edits", "represents", "commands");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with");
    private static final Set<String> BODIES = Set.of("ministry", "brigade", "company", "group", "union", "department", "hospital", "police", "army", "party", "firm", "council",
            "agency", "municipality", "government", "coalition", "charity", "federation", "association", "organisation", "organization", "alliance", "service", "office", "plant",
            "university", "institute", "fund", "bank", "club", "court", "commission", "committee", "corporation", "airline", "operator", "network");

    private static final Set<String> BUSINESSES = Set.of("company", "group", "firm", "manufacturer", "maker", "operator", "owner", "concern", "management", "board");
    /// Stems of words for bodies that people have joined, and that no "company" stands for.
    private static final Set<String> ASSOCIATIONS = Stream.of("union", "party", "association", "league", "federation", "institute", "university", "council", "committee", "society",
            "foundation", "centre", "center", "hospital", "mission", "agency", "service").map(Terms::stem).collect(Collectors.toUnmodifiableSet());

    private Affiliations() {}

    /// Folded names of persons, each with the name of the body that the first article to tell gives.
    static Map<String, String> in(List<Page> pages, Collection<Party> parties) {
        Map<String, String> bodies = new TreeMap<>();
        Map<String, String> surnames = new TreeMap<>();
        for (Party party : parties) {
            if (party.kind() != Party.Kind.PERSON) {
                continue;
            }
            String folded = Outlets.fold(party.name());
            int of = party.name().indexOf(" of ");
            if (of > 0) {
                bodies.put(folded, party.name().substring(of + 4));
            } else {
                surnames.put(folded, folded.substring(folded.lastIndexOf(' ') + 1));
            }
        }
        Map<String, List<Mention>> mentions = mentions(pages, Set.copyOf(surnames.values()));
        surnames.forEach((folded, surname) -> {
            for (Mention mention : mentions.getOrDefault(surname, List.of())) {
                String body = body(mention, parties);
                if (body != null) {
                    bodies.put(folded, body);
                    break;
                }
            }
        });
        return bodies;
    }

    /// A word of an article by its token's index.
    private record Mention(Page page, int token) {}

    /// Where surnames stand as capitalised words, in the order of the articles.
    private static Map<String, List<Mention>> mentions(List<Page> pages, Set<String> surnames) {
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (Page page : pages) {
            Tokens tokens = page.body().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i) && tokens.isCapitalised(i)) {
                    String word = Outlets.fold(tokens.word(i));
                    if (surnames.contains(word)) {
                        mentions.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Mention(page, i));
                    }
                }
            }
        }
        return mentions;
    }

    private static @Nullable String body(Mention mention, Collection<Party> named) {
        Document document = mention.page().body();
        Tokens tokens = document.tokens();
        int i = mention.token();
        Tokens.Range range = tokens.in(Page.sentenceSpan(document, Page.sentence(document, tokens.start(i))));
        return near(mention.page(), tokens, Math.max(range.first(), i - REACH), i, Math.min(range.last(), i + REACH), range, named);
    }

    private static @Nullable String near(Page page, Tokens tokens, int first, int name, int last, Tokens.Range sentence, Collection<Party> named) {
        int begin = name;
        while (begin > first && tokens.isCapitalised(begin - 1) && tokens.isWord(begin - 1)) {
            begin--;
        }
        // "Turgunov of the Ministry", "Rothgar of Volmark's defence ministry"
        if (name + 1 < last && LINKS.contains(tokens.lower(name + 1))) {
            String body = noun(page, tokens, name + 2, last, named);
            if (body != null) {
                return body;
            }
        }
        // "Okafor runs Groundtrace", "Thabethe, who led the exercise"
        for (int i = name + 1; i < Math.min(last, name + 4); i++) {
            if (LEADS.contains(tokens.lower(i))) {
                String body = noun(page, tokens, i + 1, last, named);
                if (body != null) {
                    return body;
                }
            }
        }
        // "Maduna, general secretary of the union", "Marsh, the brigade's spokesman"
        for (int i = name + 1; i < last; i++) {
            if (OFFICES.contains(tokens.lower(i)) && tokens.lower(name + 1).equals(",")) {
                return around(page, tokens, name + 2, i, last, named);
            }
        }
        // "the ministry's spokesman, Azamat Turgunov", "a spokesman for the group, Fintan Moriarty", "Secretary General Aino Brandt"
        for (int i = name - 1; i >= first; i--) {
            if (OFFICES.contains(tokens.lower(i))) {
                String body = around(page, tokens, first, i, name, named);
                return body != null || i < begin - 2 ? body : beside(tokens, sentence.first(), sentence.last(), named);
            }
        }
        return null;
    }

    /// The body among those known that the sentence names, for "Secretary General Aino Brandt" who needs no other word.
    private static @Nullable String beside(Tokens tokens, int first, int last, Collection<Party> parties) {
        Set<String> words = new HashSet<>();
        for (int i = first; i < last; i++) {
            words.add(Terms.stem(Outlets.fold(tokens.word(i))));
        }
        String best = null;
        for (Party party : parties) {
            boolean body = party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.ORGANISATION;
            Set<String> core = Parties.core(party.name());
            if (body && core.size() > 1 && words.containsAll(core) && (best == null || core.size() > Parties.core(best).size())) {
                best = party.name();
            }
        }
        return best;
    }

    /// The body of an office: behind "of" or "for", before "'s", before the office itself, or the article's last source for "its".
    private static @Nullable String around(Page page, Tokens tokens, int first, int office, int last, Collection<Party> parties) {
        if (office + 1 < last && LINKS.contains(tokens.lower(office + 1))) {
            return noun(page, tokens, office + 2, last, parties);
        }
        for (int i = office - 1; i >= first; i--) {
            String word = tokens.lower(i);
            if (word.equals("'s") || word.equals("’s")) {
                int start = i;
                while (start > first && tokens.isWord(start - 1) && (tokens.isCapitalised(start - 1) || BODIES.contains(tokens.lower(start - 1)))) {
                    start--;
                }
                return start == i ? null : named(page, tokens, start, i, parties);
            }
            if (word.equals("its") || word.equals("their")) {
                return lastBody(page, tokens.start(i));
            }
            if (BODIES.contains(word)) {
                return named(page, tokens, i, i + 1, parties);
            }
            if (tokens.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    /// The noun phrase that names a body from `start` on.
    private static @Nullable String noun(Page page, Tokens tokens, int start, int last, Collection<Party> parties) {
        int i = start;
        while (i < last && (tokens.lower(i).equals("the") || tokens.lower(i).equals("a"))) {
            i++;
        }
        int begin = i;
        boolean seen = false;
        while (i < last && tokens.isWord(i)) {
            boolean body = BODIES.contains(tokens.lower(i));
            boolean joins = seen && (tokens.lower(i).equals("of") || tokens.lower(i).equals("'s") || tokens.lower(i).equals("’s") || tokens.lower(i).equals("and"))
                    && i + 1 < last && (tokens.isCapitalised(i + 1) || !tokens.lower(i).equals("and"));
            boolean number = Character.isDigit(tokens.lower(i).charAt(0));
            if (!(tokens.isCapitalised(i) || body || joins || number || seen && i + 1 < last && BODIES.contains(tokens.lower(i + 1)))) {
                break;
            }
            seen |= tokens.isCapitalised(i) || body;
            i++;
        }
        return seen ? named(page, tokens, begin, i, parties) : null;
    }

    private static @Nullable String named(Page page, Tokens tokens, int first, int last, Collection<Party> parties) {
        while (last > first && !tokens.isWord(last - 1)) {
            last--;
        }
        if (last <= first) {
            return null;
        }
        boolean capital = false;
        for (int i = first; i < last; i++) {
            capital |= tokens.isCapitalised(i);
        }
        String words = page.body().text().slice(tokens.span(first, last - 1));
        return capital ? words : resolve(page, tokens.lower(last - 1), tokens.start(first), parties);
    }

    /// The body that "the ministry" stands for: one in the article's chains whose name has that word and others; for "the company" the one of
    /// the story's businesses that the article has named last, else the last body that spoke. Null where there is none.
    ///
    /// @param parties those of the story
    static @Nullable String resolve(Page page, String noun, int offset, Collection<Party> parties) {
        String stem = Terms.stem(noun);
        for (Attribution attribution : page.reading().attributions()) {
            for (Party party : attribution.chain()) {
                Set<String> core = Parties.core(party.name());
                if (party.named() && party.kind() != Party.Kind.PERSON && core.size() > 1 && core.contains(stem)) {
                    return party.name();
                }
            }
        }
        if (!BUSINESSES.contains(noun)) {
            return null;
        }
        String spoke = lastSpeaking(page, offset);
        String business = spoke == null ? lastBusiness(page, offset, parties) : spoke;
        return business == null ? lastBody(page, offset) : business;
    }

    /// The last business that spoke in the article before an offset; null where none did.
    private static @Nullable String lastSpeaking(Page page, int offset) {
        String last = null;
        for (Attribution attribution : page.reading().attributions()) {
            Party origin = attribution.origin();
            if (origin.named() && isBusiness(origin) && attribution.in() == Attribution.In.TEXT && attribution.content().getFirst().start() < offset) {
                last = origin.name();
            }
        }
        return last;
    }

    private static boolean isBusiness(Party party) {
        return party.kind() == Party.Kind.ORGANISATION && Character.isUpperCase(party.name().codePointAt(0))
                && Parties.core(party.name()).stream().noneMatch(ASSOCIATIONS::contains);
    }

    /// The business among the story's parties whose name stands last before an offset of the article, else first after it.
    private static @Nullable String lastBusiness(Page page, int offset, Collection<Party> parties) {
        String chars = page.body().text().original();
        String best = null;
        int nearest = Integer.MAX_VALUE;
        for (Party party : parties) {
            boolean business = isBusiness(party);
            int before = business ? chars.lastIndexOf(party.name(), offset) : -1;
            int after = business && before < 0 ? chars.indexOf(party.name(), offset) : -1;
            int distance = before >= 0 ? offset - before : after >= 0 ? chars.length() + after : Integer.MAX_VALUE;
            if (distance < nearest) {
                nearest = distance;
                best = party.name();
            }
        }
        return best;
    }

    /// The last body among the article's sources before an offset, else the first after it.
    private static @Nullable String lastBody(Page page, int offset) {
        String last = null;
        for (Attribution attribution : page.reading().attributions()) {
            Party origin = attribution.origin();
            boolean body = origin.named() && (origin.kind() == Party.Kind.ORGANISATION || origin.kind() == Party.Kind.STATE);
            if (body && attribution.in() == Attribution.In.TEXT && (attribution.content().getFirst().start() < offset || last == null)) {
                last = origin.name();
            }
        }
        return last;
    }
}
