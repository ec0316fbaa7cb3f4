package org.whence.core.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;

/// One proposition that one article states, attributed or in its own voice.
///
/// @param id made from the article's key and the place of the content
/// @param page the article
/// @param attribution the attribution that it comes from, null for the publisher's own statement
/// @param in title or text
/// @param content its words
/// @param cue the cue's words
/// @param source the source's words
/// @param chain its parties, the publisher and unknown ones not among them
/// @param modality what is done with the content
/// @param polarity affirms or denies
/// @param certainty how strongly
/// @param quantities the numbers in these words
/// @param places the places in these words
/// @param sentence the index of the sentence in which the content begins
/// @param lastSentence the index of the sentence in which it ends
/// @param links addresses that its words link to
record Statement(
        String id,
        Page page,
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
        int sentence,
        int lastSentence,
        List<String> links) {

    boolean isTitle() {
        return in == Attribution.In.TITLE;
    }

    /// A headline that names nobody.
    boolean isBareTitle() {
        return isTitle() && chain.isEmpty();
    }

    String words() {
        return String.join(" ", content.stream().map(Extract::text).toList());
    }

    int start() {
        return content.getFirst().start();
    }

    int end() {
        return content.getLast().end();
    }

    /// The innermost party, null where none is given.
    @Nullable Party origin() {
        return chain.isEmpty() ? null : chain.getLast();
    }

    /// Whether its sentences name an outlet, outside its own content where that is somebody's words.
    boolean mentions(String outlet) {
        var document = page.document(in);
        Span reach = Page.sentenceSpan(document, sentence).hull(Page.sentenceSpan(document, lastSentence));
        String name = " " + Outlets.fold(outlet) + " ";
        if (attribution == null) {
            return (" " + Outlets.fold(document.text().slice(reach)) + " ").contains(name);
        }
        String before = reach.start() < start() ? document.text().slice(new Span(reach.start(), start())) : "";
        String after = end() < reach.end() ? document.text().slice(new Span(end(), reach.end())) : "";
        return (" " + Outlets.fold(before) + " ").contains(name) || (" " + Outlets.fold(after) + " ").contains(name);
    }

    Report report(List<Step> steps) {
        return new Report(id, page.key(), page.article().published(), page.article().publisher(), attribution, in, content, cue, source, chain,
                modality, polarity, certainty, quantities, places, steps);
    }
}
