package org.whence.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;

/// One attributed claim of an article: who says it, on whose word, how strongly, with which numbers.
///
/// @param id unique within the reading, `a1`, `a2`, … in text order
/// @param parent the id of the attribution whose content holds this one, null where there is none
/// @param relay whether this level merely wraps an inner one: evidence for the chain, no claim
/// @param in whether it stands in the title or in the text; offsets are into that
/// @param finder which finder found it
/// @param type how much of the content stands in quotation marks
/// @param content the pieces of the content, at least one
/// @param cue the pieces of the cue, may be empty
/// @param source the pieces of the source, may be empty
/// @param chain the parties from the one nearest the reader to the origin; at least one, the publisher not among them
/// @param modality what the source does with the content
/// @param polarity whether it affirms or rejects it
/// @param certainty how strongly
/// @param quantities the numbers of the content
/// @param places the places of the content
/// @param speech where and when it was said
/// @param confidence the probability that the attribution is right, 0 to 1
public record Attribution(
        String id,
        @Nullable String parent,
        boolean relay,
        In in,
        Relation.Origin finder,
        Type type,
        List<Extract> content,
        List<Extract> cue,
        List<Extract> source,
        List<Party> chain,
        Modality modality,
        Polarity polarity,
        Certainty certainty,
        List<Quantity> quantities,
        List<Place> places,
        Speech speech,
        double confidence) {

    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        chain = List.copyOf(chain);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " has no content");
        }
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " has no chain; a party that is not named is " + Party.UNKNOWN);
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("attribution " + id + " is its own parent");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("attribution " + id + ": confidence " + confidence + " is not between 0 and 1");
        }
    }

    /// The innermost party: the one whose word the claim rests on.
    public Party origin() {
        return chain.getLast();
    }

    /// The content's pieces, joined by a space.
    public String words() {
        return String.join(" ", content.stream().map(Extract::text).toList());
    }

    /// How much of a content stands in quotation marks. The wire form is the lower-case name.
    public enum Type {
        DIRECT, INDIRECT, MIXED
    }

    /// Where an attribution stands.
    public enum In {
        TEXT, TITLE
    }
}
