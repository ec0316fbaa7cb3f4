package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Extract;

/// One hop of a provenance chain.
///
/// @param name the fullest name that the article gives the party; "unknown" where it gives none
/// @param kind what sort of party
/// @param named false where the party is kept anonymous
/// @param role the office or function as the text gives it, null where it gives none
/// @param basis how the party is known
/// @param mention where this attribution's text names it, null where it does not
public record Party(String name, Kind kind, boolean named, @Nullable String role, Basis basis, @Nullable Extract mention) {

    /// The name of a party that the text does not give.
    public static final String UNKNOWN = "unknown";

    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party needs a name; one that the text does not name is \"" + UNKNOWN + '"');
        }
    }

    /// The party of "it was reported": a group that is not named.
    public static Party unknown() {
        return new Party(UNKNOWN, Kind.GROUP, false, null, Basis.STATED, null);
    }

    /// What sort of party a source is. The wire form is the lower-case name.
    public enum Kind {
        PERSON,
        /// Government, ministry, military, police, court, public or intergovernmental body, or a country or capital that stands for one.
        STATE,
        /// Company, NGO, think tank, party, union, armed group.
        ORGANISATION,
        /// News outlet or agency.
        OUTLET,
        /// Report, statement, filing, poll, data set, post.
        DOCUMENT,
        /// Witnesses, residents, experts, analysts.
        GROUP
    }

    /// How a party is known to be the source.
    public enum Basis {
        /// Named beside the cue.
        STATED,
        /// Found by coreference.
        RESOLVED,
        /// Carried on from the sentence before.
        CONTINUED,
        /// Shown only by a hyperlink.
        LINKED
    }
}
