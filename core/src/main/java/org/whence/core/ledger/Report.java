package org.whence.core.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;

/// One article's word for a claim: an attribution, or a statement in the publisher's own voice.
///
/// @param id made from the article's key and the place of the content; the same each time
/// @param article the article's key
/// @param published when the article was published, null where unknown
/// @param publisher the article's outlet, null where unknown
/// @param attribution the id of the attribution in the article's reading, null for the publisher's own statement
/// @param in whether it stands in the title or in the text; offsets are into that
/// @param content the pieces of the content that belong to this claim, at least one
/// @param cue the pieces of the cue, may be empty
/// @param source the pieces of the source, may be empty
/// @param chain the article's own chain from the party nearest the reader; empty for the publisher's own statement and where only
///        an unknown party is given
/// @param modality what the source does with the content
/// @param polarity whether it affirms or rejects it
/// @param certainty how strongly
/// @param quantities the numbers of the content
/// @param places the places of the content
/// @param steps where the trace goes on from here; empty where it ends with the chain or was never begun
public record Report(
        String id,
        String article,
        @Nullable Published published,
        @Nullable String publisher,
        @Nullable String attribution,
        Attribution.In in,
        List<Extract> content,
        List<Extract> cue,
        List<Extract> source,
        List<Party> chain,
        Modality modality,
        Polarity polarity,
        Certainty certainty,
        List<Quantity> quantities,
        List<Place> places,
        List<Step> steps) {

    public Report {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        chain = List.copyOf(chain);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("report " + id + " has no content");
        }
    }

    /// The content's pieces, joined by a space.
    public String words() {
        return String.join(" ", content.stream().map(Extract::text).toList());
    }

    public boolean isTitle() {
        return in == Attribution.In.TITLE;
    }
}
