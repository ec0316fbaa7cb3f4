package org.whence.app.desk.root;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.app.read.Words;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Origin;

/// One party on the way from a report down to its origin.
///
/// @param name as it is shown
/// @param kind what sort of party
/// @param named false where it is kept anonymous, or is a document whose issuer is not given
/// @param role its office as the text gives it, null where it gives none
/// @param line what shows that the one above rests on it
public record Hop(String name, Party.Kind kind, boolean named, @Nullable String role, Line line) {

    static Hop of(Party party) {
        return new Hop(party.name(), party.kind(), party.named(), party.role(), party.basis() == Party.Basis.LINKED ? Line.LINK : Line.WORDS);
    }

    static Hop of(Origin origin, @Nullable String role, Line line) {
        return new Hop(origin.name(), origin.kind(), origin.named(), role, line);
    }

    Hop shownBy(Line other) {
        return new Hop(name, kind, named, role, other);
    }

    /// The name as hops are told apart by it: without case, article and outer spaces.
    String key() {
        return key(name);
    }

    static String key(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /// Kind, role and whether it is named, in words: "state, spokesman, not named".
    public String about() {
        return Words.sort(kind, role, named);
    }

    /// Whether it is shown hollow.
    public boolean anonymous() {
        return Words.isAnonymous(kind, named);
    }
}
