package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Party;

/// Which names of a story are one party: aliases, a spokesperson and the body spoken for, a document and its issuer.
final class Parties {

    /// Words that only hold a name together.
    static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "in", "at", "on", "s", "de", "da", "do", "its", "their");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "general", "gen", "colonel", "col", "lieutenant",
            "lt", "major", "maj", "captain", "capt", "sergeant", "sgt", "admiral", "president", "minister", "prime", "secretary", "spokesman", "spokeswoman", "spokesperson",
            "chief", "councillor", "senator", "governor", "mayor", "judge", "king", "queen", "prince", "princess", "pope", "director", "commander");
    /// Words that a body shares with thousands of others: alone they name none.
    private static final Set<String> GENERIC = Set.of("ministry", "government", "police", "army", "company", "group", "party", "union", "council", "court", "office", "department",
            "agency", "committee", "commission", "hospital", "university", "city", "hall", "state", "national", "public", "security", "defence", "defense", "foreign", "interior",
            "health", "general", "staff", "service", "services", "federal", "regional", "local", "central", "official", "authority", "authorities", "news", "report", "statement");

    private final Map<String, String> parent = new HashMap<>();
    /// By article's key and folded name, whom a name without a name in it ("the company") stands for there.
    private final Map<String, String> local = new HashMap<>();
    private final Map<String, Called> named = new TreeMap<>();

    /// A named party with what its name is compared by, made once.
    ///
    /// @param name folded
    /// @param party the first of that name
    /// @param core the words that tell it apart
    /// @param personal the words without titles, in order
    private record Called(String name, Party party, Set<String> core, List<String> personal) {

        static Called of(String folded, Party party) {
            return new Called(folded, party, Parties.core(folded), Parties.personal(folded));
        }

        boolean isPerson() {
            return party.kind() == Party.Kind.PERSON;
        }

        boolean isDocument() {
            return party.kind() == Party.Kind.DOCUMENT;
        }

        boolean isBody() {
            return switch (party.kind()) {
                case STATE, ORGANISATION -> true;
                case PERSON, OUTLET, DOCUMENT, GROUP -> false;
            };
        }
    }

    private Parties() {}

    /// The parties of a story's statements.
    static Parties of(List<Page> pages, List<Statement> statements, Map<String, String> aliases) {
        Parties parties = new Parties();
        for (Statement statement : statements) {
            for (Party party : statement.chain()) {
                if (party.named()) {
                    parties.named.computeIfAbsent(Outlets.fold(party.name()), folded -> Called.of(folded, party));
                }
            }
        }
        for (Map.Entry<String, String> affiliation : Affiliations.in(pages, parties.named.values().stream().map(Called::party).toList()).entrySet()) {
            parties.join(affiliation.getKey(), parties.known(affiliation.getValue()));
        }
        parties.joinAliases();
        parties.joinIssuers();
        aliases.forEach((a, b) -> parties.join(Outlets.fold(a), Outlets.fold(b)));
        parties.placeBare(statements);
        return parties;
    }

    /// "The company said", "the ministry": one body in one article and another in the next.
    private void placeBare(List<Statement> statements) {
        List<Party> all = named.values().stream().map(Called::party).toList();
        for (Statement statement : statements) {
            for (Party party : statement.chain()) {
                String folded = Outlets.fold(party.name());
                boolean bare = party.named() && party.name().chars().noneMatch(Character::isUpperCase);
                Called called = bare ? named.get(folded) : null;
                if (called != null && called.isBody()) {
                    int in = folded.indexOf(" in ");
                    String noun = in < 0 ? folded : folded.substring(0, in);
                    String body = noun.indexOf(' ') < 0 ? Affiliations.resolve(statement.page(), noun, statement.isTitle() ? 0 : statement.start(), all) : null;
                    if (body != null) {
                        local.putIfAbsent(statement.page().key() + ' ' + folded, known(body));
                    }
                }
            }
        }
    }

    /// The words of a name that tell it apart, stemmed, titles of persons left out.
    static Set<String> core(String name) {
        Set<String> core = new LinkedHashSet<>();
        for (String word : Outlets.fold(name).split(" ")) {
            if (!SMALL.contains(word) && !word.isEmpty()) {
                core.add(Terms.stem(word));
            }
        }
        return core;
    }

    private static List<String> personal(String folded) {
        List<String> words = new ArrayList<>();
        int of = folded.indexOf(" of ");
        for (String word : (of > 0 && folded.lastIndexOf(' ', of - 1) > 0 ? folded.substring(0, of) : folded).split(" ")) {
            if (!TITLES.contains(word) && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void joinAliases() {
        // Two persons are one only where their last words are, so that only these are compared.
        Map<String, List<Called>> bySurname = new HashMap<>();
        List<Called> others = new ArrayList<>();
        for (Called called : named.values()) {
            if (!called.isPerson()) {
                others.add(called);
            } else if (!called.personal().isEmpty()) {
                bySurname.computeIfAbsent(called.personal().getLast(), _ -> new ArrayList<>()).add(called);
            }
        }
        bySurname.values().forEach(persons -> joinPairs(persons, Parties::isSamePerson));
        joinPairs(others, Parties::isSameBody);
        List<Called> bodies = others.stream().filter(Called::isBody).toList();
        // A name whose words stand in exactly one other body's name is short for it.
        for (Called called : named.values()) {
            boolean perhapsBody = !called.isPerson() || called.name().indexOf(' ') < 0 && !find(called.name()).contains(" ");
            if (!perhapsBody || called.isDocument()) {
                continue;
            }
            Set<String> containers = new TreeSet<>();
            for (Called body : bodies) {
                if (body != called && contains(body.core(), called.core())) {
                    containers.add(find(body.name()));
                }
            }
            containers.remove(find(called.name()));
            if (containers.size() == 1) {
                join(called.name(), containers.iterator().next());
            } else if (containers.isEmpty() && !called.isPerson() && called.name().indexOf(' ') < 0) {
                // A surname alone that was taken for a body's name.
                List<Called> persons = bySurname.getOrDefault(called.name(), List.of());
                if (persons.stream().map(person -> find(person.name())).distinct().count() == 1) {
                    join(called.name(), persons.getFirst().name());
                }
            }
        }
    }

    private void joinPairs(List<Called> names, BiPredicate<Called, Called> areOne) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areOne.test(names.get(i), names.get(j))) {
                    join(names.get(i).name(), names.get(j).name());
                }
            }
        }
    }

    /// One surname, and one given name where both tell it.
    private static boolean isSamePerson(Called a, Called b) {
        List<String> p = a.personal();
        List<String> q = b.personal();
        return p.getLast().equals(q.getLast()) && (p.size() == 1 || q.size() == 1 || p.getFirst().equals(q.getFirst()));
    }

    private static boolean isSameBody(Called a, Called b) {
        return a.isDocument() == b.isDocument() && (like(a.core(), b.core()) || !a.name().isEmpty() && Outlets.sameFolded(a.name(), b.name()));
    }

    private static boolean like(Set<String> a, Set<String> b) {
        return contains(a, b) && contains(b, a);
    }

    /// Whether every word of `part` is in `whole`; "astrenia" and "astrenian" are one word.
    private static boolean contains(Set<String> whole, Set<String> part) {
        return !part.isEmpty() && part.stream().allMatch(word -> whole.stream().anyMatch(other -> isWord(word, other)));
    }

    /// Whether two stems are forms of one word: "astrenia" and "astrenian".
    static boolean isWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 5 && Math.abs(a.length() - b.length()) <= 2 && a.regionMatches(0, b, 0, shorter - 1);
    }

    /// A document belongs to the body that its name begins with or holds.
    private void joinIssuers() {
        for (Called document : named.values()) {
            if (document.isDocument()) {
                Called issuer = longest(body -> !GENERIC.containsAll(body.core()) && contains(document.core(), body.core()));
                if (issuer != null) {
                    join(document.name(), issuer.name());
                }
            }
        }
    }

    /// The folded name under which a body is known in this story; its own where it is new.
    private String known(String body) {
        String folded = Outlets.fold(body);
        if (named.containsKey(folded)) {
            return folded;
        }
        Set<String> words = core(folded);
        Called best = longest(one -> contains(one.core(), words) || contains(words, one.core()) && !GENERIC.containsAll(one.core()));
        return best == null ? folded : best.name();
    }

    /// Of the bodies that fit the one whose name has the most words, the first of several.
    private @Nullable Called longest(Predicate<Called> fits) {
        Called best = null;
        for (Called called : named.values()) {
            if (called.isBody() && fits.test(called) && (best == null || called.core().size() > best.core().size())) {
                best = called;
            }
        }
        return best;
    }

    private void join(String a, String b) {
        String x = find(a);
        String y = find(b);
        if (!x.equals(y)) {
            // The root is the smaller name: the outcome must not depend on the order of joining.
            parent.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }

    private String find(String name) {
        String root = name;
        while (parent.containsKey(root)) {
            root = parent.get(root);
        }
        return root;
    }

    /// What identifies the origin of a statement in this story: equal for parties that are one.
    ///
    /// An anonymous party is the same only within its article, unless it can but be the voice of one body: "the centre's researchers", "a
    /// spokesman for the ministry", or what a body shows ("Orbigrid's images").
    ///
    /// @param chain of the statement, not empty
    String identity(List<Party> chain, Page page) {
        Party party = chain.getLast();
        String folded = Outlets.fold(party.name());
        if (Unnamed.isShown(party) && chain.size() > 1) {
            Party shows = chain.get(chain.size() - 2);
            String body = shows.kind() == Party.Kind.OUTLET ? null : shows.named() ? Outlets.fold(shows.name()) : bodyIn(shows);
            if (body != null) {
                return "n " + find(body);
            }
        }
        String body = Unnamed.isVoice(party) ? bodyIn(party) : null;
        if (body != null) {
            return "n " + find(body);
        }
        return party.named() ? "n " + find(local.getOrDefault(page.key() + ' ' + folded, folded)) : "a " + page.key() + ' ' + folded;
    }

    /// The folded name of the body that a description names, null where it names none.
    private @Nullable String bodyIn(Party party) {
        Set<String> words = core(party.name());
        Called body = longest(one -> !GENERIC.containsAll(one.core()) && contains(words, one.core()));
        return body == null ? null : body.name();
    }

    /// Whether two parties are one by name, wherever they stand.
    boolean same(Party a, Party b) {
        return a.named() && b.named() && find(Outlets.fold(a.name())).equals(find(Outlets.fold(b.name())));
    }

    /// Whether two statements of one article come from one source.
    boolean speakForOne(Statement a, Statement b) {
        Party x = a.origin();
        Party y = b.origin();
        return x != null && y != null && identity(a.chain(), a.page()).equals(identity(b.chain(), b.page()));
    }

    /// Whether `body` could be the institution that an anonymous party belongs to.
    boolean isBodyOf(Party body, Party anonymous) {
        if (!body.named() || anonymous.named()) {
            return false;
        }
        Set<String> words = new HashSet<>(core(anonymous.name()));
        Set<String> own = core(body.name());
        return own.stream().anyMatch(word -> words.stream().anyMatch(other -> isWord(word, other)));
    }

    /// The fullest name among several of one party: of a body before a person before a document, then the longest.
    static String fullest(List<Party> parties) {
        Party best = null;
        for (Party party : parties) {
            if (best == null || rank(party) < rank(best) || rank(party) == rank(best) && isFuller(party.name(), best.name())) {
                best = party;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no party to name");
        }
        return best.name();
    }

    private static boolean isFuller(String a, String b) {
        int byWords = Integer.compare(core(a).size(), core(b).size());
        return byWords > 0 || byWords == 0 && (a.length() > b.length() || a.length() == b.length() && a.compareTo(b) < 0);
    }

    private static int rank(Party party) {
        return switch (party.kind()) {
            case STATE, ORGANISATION, OUTLET -> 0;
            case PERSON -> 1;
            case DOCUMENT -> 2;
            case GROUP -> 3;
        };
    }

    /// The named outlet nearest the origin, null where there is none.
    static @Nullable Party relay(Statement statement) {
        Party relay = null;
        for (Party party : statement.chain()) {
            if (party.kind() == Party.Kind.OUTLET && party.named()) {
                relay = party;
            }
        }
        return relay;
    }
}
