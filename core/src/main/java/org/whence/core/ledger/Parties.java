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
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Party;

/// Which names of a story are one party: aliases, a spokesperson and the body spoken for, a document and its issuer.
final class Parties {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "in", "at", "on", "s", "de", "da", "do", "its", "their");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "general", "gen", "colonel", "col", "lieutenant",
            "lt", "major", "maj", "captain", "capt", "sergeant", "sgt", "admiral", "president", "minister", "prime", "secretary", "spokesman", "spokeswoman", "spokesperson",
            "chief", "councillor", "senator", "governor", "mayor", "judge", "king", "queen", "prince", "princess", "pope", "director", "commander");
    /// Words that a body shares with thousands of others: alone they name none.
    private static final Set<String> GENERIC = Set.of("ministry", "government", "police", "army", "company", "group", "party", "union", "council", "court", "office", "department",
            "agency", "committee", "commission", "hospital", "university", "city", "hall", "state", "national", "public", "security", "defence", "defense", "foreign", "interior",
            "health", "general", "staff", "service", "services", "federal", "regional", "local", "central", "official", "authority", "authorities", "news", "report", "statement");

    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Party> named = new TreeMap<>();

    private Parties() {}

    /// The parties of a story's statements.
    static Parties of(List<Page> pages, List<Statement> statements, Map<String, String> aliases) {
        Parties parties = new Parties();
        for (Statement statement : statements) {
            for (Party party : statement.chain()) {
                if (party.named()) {
                    parties.named.putIfAbsent(Outlets.fold(party.name()), party);
                }
            }
        }
        for (Map.Entry<String, String> affiliation : Affiliations.in(pages, parties.named.values()).entrySet()) {
            parties.join(affiliation.getKey(), parties.known(affiliation.getValue()));
        }
        parties.joinAliases();
        parties.joinIssuers();
        aliases.forEach((a, b) -> parties.join(Outlets.fold(a), Outlets.fold(b)));
        return parties;
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
        for (String word : folded.split(" ")) {
            if (!TITLES.contains(word) && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void joinAliases() {
        List<String> names = new ArrayList<>(named.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isAlias(names.get(i), names.get(j))) {
                    join(names.get(i), names.get(j));
                }
            }
        }
        // A name whose words stand in exactly one other body's name is short for it.
        for (String name : names) {
            Party party = party(name);
            boolean perhapsBody = party.kind() != Party.Kind.PERSON || name.indexOf(' ') < 0 && !find(name).contains(" ");
            if (!perhapsBody || party.kind() == Party.Kind.DOCUMENT) {
                continue;
            }
            Set<String> containers = new TreeSet<>();
            for (String other : names) {
                if (!other.equals(name) && isBody(party(other)) && contains(core(other), core(name))) {
                    containers.add(find(other));
                }
            }
            containers.remove(find(name));
            if (containers.size() == 1) {
                join(name, containers.iterator().next());
            }
        }
    }

    private Party party(String folded) {
        Party party = named.get(folded);
        if (party == null) {
            throw new IllegalArgumentException("no party is called \"" + folded + '"');
        }
        return party;
    }

    private static boolean isBody(Party party) {
        return switch (party.kind()) {
            case STATE, ORGANISATION -> true;
            case PERSON, OUTLET, DOCUMENT, GROUP -> false;
        };
    }

    private boolean isAlias(String a, String b) {
        Party x = party(a);
        Party y = party(b);
        if (x.kind() == Party.Kind.PERSON || y.kind() == Party.Kind.PERSON) {
            if (x.kind() != y.kind()) {
                return false;
            }
            List<String> p = personal(a);
            List<String> q = personal(b);
            return !p.isEmpty() && !q.isEmpty() && p.getLast().equals(q.getLast()) && (p.size() == 1 || q.size() == 1 || p.getFirst().equals(q.getFirst()));
        }
        if ((x.kind() == Party.Kind.DOCUMENT) != (y.kind() == Party.Kind.DOCUMENT)) {
            return false;
        }
        Set<String> p = core(a);
        Set<String> q = core(b);
        return like(p, q) || Outlets.same(a, b, null);
    }

    private static boolean like(Set<String> a, Set<String> b) {
        return contains(a, b) && contains(b, a);
    }

    /// Whether every word of `part` is in `whole`; "astrenia" and "astrenian" are one word.
    private static boolean contains(Set<String> whole, Set<String> part) {
        return !part.isEmpty() && part.stream().allMatch(word -> whole.stream().anyMatch(other -> isWord(word, other)));
    }

    private static boolean isWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 5 && Math.abs(a.length() - b.length()) <= 2 && a.regionMatches(0, b, 0, shorter - 1);
    }

    /// A document belongs to the body that its name begins with or holds.
    private void joinIssuers() {
        for (Map.Entry<String, Party> document : named.entrySet()) {
            if (document.getValue().kind() != Party.Kind.DOCUMENT) {
                continue;
            }
            String issuer = null;
            for (Map.Entry<String, Party> body : named.entrySet()) {
                Set<String> core = core(body.getKey());
                if (isBody(body.getValue()) && !GENERIC.containsAll(core) && contains(core(document.getKey()), core)
                        && (issuer == null || core.size() > core(issuer).size())) {
                    issuer = body.getKey();
                }
            }
            if (issuer != null) {
                join(document.getKey(), issuer);
            }
        }
    }

    /// The folded name under which a body is known in this story; its own where it is new.
    private String known(String body) {
        String folded = Outlets.fold(body);
        if (named.containsKey(folded)) {
            return folded;
        }
        String best = null;
        for (Map.Entry<String, Party> entry : named.entrySet()) {
            Set<String> core = core(entry.getKey());
            if (isBody(entry.getValue()) && (contains(core, core(folded)) || contains(core(folded), core) && !GENERIC.containsAll(core))
                    && (best == null || core.size() > core(best).size())) {
                best = entry.getKey();
            }
        }
        return best == null ? folded : best;
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

    /// What identifies a party in this story: equal for parties that are one.
    ///
    /// An anonymous party is the same only within its article.
    String identity(Party party, Page page) {
        return party.named() ? "n " + find(Outlets.fold(party.name())) : "a " + page.index() + ' ' + Outlets.fold(party.name());
    }

    /// Whether two parties are one by name, wherever they stand.
    boolean same(Party a, Party b) {
        return a.named() && b.named() && find(Outlets.fold(a.name())).equals(find(Outlets.fold(b.name())));
    }

    /// Whether two statements of one article come from one source.
    boolean speakForOne(Statement a, Statement b) {
        Party x = a.origin();
        Party y = b.origin();
        return x != null && y != null && identity(x, a.page()).equals(identity(y, b.page()));
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

    /// Whether two anonymous parties are given the same description of the same body.
    static boolean sameDescription(Party a, Party b) {
        Description x = Description.of(a.name());
        Description y = Description.of(b.name());
        return x.matches(y);
    }

    /// An anonymous party's description: what it is, and of which body.
    ///
    /// @param role words like "shift engineer"
    /// @param body words like "Coastline Nitrogen"; empty where no body is named
    /// @param vague whether the body is given by a common noun ("the plant") and not by a name
    private record Description(Set<String> role, Set<String> body, boolean vague) {

        private static final Set<String> PREPOSITIONS = Set.of("of", "at", "in", "from", "for", "inside", "within", "with", "close", "near", "to");
        private static final Set<String> UNTOLD = Set.of("unnamed", "anonymous", "unidentified", "senior", "top", "former", "person", "people", "source", "insider", "familiar", "matter",
                "situation", "talk", "one", "two", "three", "several", "some", "another", "who", "that", "close", "to");

        static Description of(String name) {
            Set<String> role = new HashSet<>();
            Set<String> body = new HashSet<>();
            boolean after = false;
            boolean capital = false;
            for (String word : name.split("[^\\p{L}\\p{Nd}]+")) {
                if (word.isEmpty()) {
                    continue;
                }
                String folded = Outlets.fold(word);
                if (PREPOSITIONS.contains(folded)) {
                    after = true;
                } else if (!SMALL.contains(folded) && !UNTOLD.contains(Terms.stem(folded)) && !UNTOLD.contains(folded)) {
                    boolean upper = Character.isUpperCase(word.codePointAt(0));
                    capital |= upper;
                    (after || upper ? body : role).add(Terms.stem(folded));
                }
            }
            return new Description(role, body, !capital);
        }

        boolean matches(Description other) {
            if (body.isEmpty() || other.body.isEmpty() || role.stream().noneMatch(word -> other.role.stream().anyMatch(theirs -> isWord(word, theirs)))) {
                return false;
            }
            return vague || other.vague || body.stream().anyMatch(word -> other.body.stream().anyMatch(theirs -> isWord(word, theirs)));
        }
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
