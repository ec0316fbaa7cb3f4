package org.whence.core.ledger;

import java.util.List;
import org.whence.core.claim.Reading;

/// An article with all that a story takes from it alone: its units, its statements and their words.
///
/// Making it costs more than what a story then does with it. Who derives a story again and again, as its articles come in,
/// keeps the prepared articles and makes each once.
public final class Prepared {

    private final Page page;
    private final List<Content> contents;
    private final Profile profile;

    private Prepared(Page page, List<Content> contents, Profile profile) {
        this.page = page;
        this.contents = contents;
        this.profile = profile;
    }

    /// Prepares an article.
    ///
    /// @param reading what was read in it
    /// @param rarity how telling a term is; the same for all articles of a ledger
    public static Prepared of(Reading reading, Rarity rarity) {
        Page page = Page.of(reading);
        return new Prepared(page, Content.in(page, rarity), Profile.of(reading.article(), rarity));
    }

    /// What was read in it.
    public Reading reading() {
        return page.reading();
    }

    /// What it is about, for grouping it with others.
    public Profile profile() {
        return profile;
    }

    Page page() {
        return page;
    }

    /// What it states.
    List<Content> contents() {
        return contents;
    }
}
