package org.whence.core.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.whence.core.claim.Party;

/// What parties without a name are known by: what they are, of which body, and whether there can be more than one of them.
final class Unnamed {

    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "in", "from", "for", "inside", "within", "with", "close", "near", "to");
    /// Words that say nothing of who it is, but that it is kept back or one of several.
    private static final Set<String> UNTOLD = Set.of("unnamed", "anonymous", "unidentified", "senior", "top", "former", "person", "people", "source", "insider", "familiar", "matter",
            "situation", "talk", "one", "two", "three", "several", "some", "another", "who", "that", "close", "to");

    /// Who speaks for a body that has but one of them.
    private static final Set<String> OFFICES = Set.of("spokesman", "spokeswoman", "spokesperson", "director", "head", "chief", "president", "chairman", "chairwoman", "chair", "mayor",
            "governor", "minister");
    /// Whose work is their body's own, where nobody counts them.
    private static final Set<String> STAFF = Set.of("researchers", "scientists", "boffins", "seismologists", "economists", "analysts", "experts");
    /// Stems of words for papers of which an event has one at most.
    private static final Set<String> PAPERS = Parties.core("memo memorandum logbook log letter draft recording transcript slides dossier circular diary");
    /// What a body shows or has counted.
    private static final Set<String> SHOWN = Set.of("images", "image", "pictures", "photographs", "photos", "footage", "data", "figures", "count", "readings", "records",
            "satellite images", "satellite imagery", "imagery", "measurements", "calculations");

    private Unnamed() {}

    /// Pictures and figures of which nothing but the chain tells whose they are.
    static boolean isShown(Party party) {
        return party.kind() == Party.Kind.DOCUMENT && SHOWN.contains(Outlets.fold(party.name()));
    }

    /// Whether a party can but be the voice of the body that its description names: "spokesman for the ministry", "the centre's researchers", and no
    /// "adviser to the minister" or "former head".
    static boolean isVoice(Party party) {
        return hasHead(party, OFFICES) || hasHead(party, STAFF);
    }

    /// Whether a party is kept anonymous, and not only an office-holder whose name nobody needs.
    static boolean isKeptBack(Party party) {
        return !party.named() && !hasHead(party, OFFICES);
    }

    /// Whether the noun of a description, the last word before what hangs on it, is one of some, and the only one of its kind.
    private static boolean hasHead(Party party, Set<String> nouns) {
        String head = "";
        for (String word : Outlets.fold(party.name()).split(" ")) {
            if (PREPOSITIONS.contains(word)) {
                break;
            }
            if (UNTOLD.contains(word) || word.equals("deputy")) {
                return false;
            }
            head = word;
        }
        return nouns.contains(head);
    }

    /// Whether two anonymous parties are given the same description of the same body.
    static boolean sameDescription(Party a, Party b) {
        return Description.of(a.name()).matches(Description.of(b.name()));
    }

    /// Whether `bare` is a paper of which nothing is told but what it is ("a secret memo"), and the other is such a paper too.
    static boolean samePaper(Party paper, Party bare) {
        if (paper.kind() != Party.Kind.DOCUMENT || bare.kind() != Party.Kind.DOCUMENT || bare.name().chars().anyMatch(Character::isUpperCase)) {
            return false;
        }
        Set<String> papers = Parties.core(paper.name());
        papers.retainAll(Parties.core(bare.name()));
        return papers.stream().anyMatch(PAPERS::contains);
    }

    /// An anonymous party's description: what it is, and of which body.
    ///
    /// @param role words like "shift engineer"
    /// @param body words like "Coastline Nitrogen"; empty where no body is named
    /// @param vague whether the body is given by a common noun ("the plant", "the Irish group") and not by a name
    private record Description(Set<String> role, Set<String> body, boolean vague) {

        /// How a business is called again by where it is from: "the Irish group".
        private static final Pattern AGAIN = Pattern.compile("\\bthe (?:\\p{Lu}\\p{L}+ )?(?:group|company|firm|maker|manufacturer|producer|retailer|operator|bank|lender|club)(?:'s\\b.*|’s\\b.*|$)");

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
                } else if (!Parties.SMALL.contains(folded) && !UNTOLD.contains(Terms.stem(folded)) && !UNTOLD.contains(folded)) {
                    boolean upper = Character.isUpperCase(word.codePointAt(0));
                    capital |= upper;
                    (after || upper ? body : role).add(Terms.stem(folded));
                }
            }
            return new Description(role, body, !capital || AGAIN.matcher(name).find());
        }

        boolean matches(Description other) {
            if (body.isEmpty() || other.body.isEmpty() || role.stream().noneMatch(word -> other.role.stream().anyMatch(theirs -> Parties.isWord(word, theirs)))) {
                return false;
            }
            return vague || other.vague || body.stream().anyMatch(word -> other.body.stream().anyMatch(theirs -> Parties.isWord(word, theirs)));
        }
    }
}
