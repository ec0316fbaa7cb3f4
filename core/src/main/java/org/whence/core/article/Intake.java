package org.whence.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What intake knows of an article beyond the contract's own fields. Readers of the wire form ignore what they do not know.
///
/// @param subtitle the standfirst under the title, null where there is none
/// @param modified when the article was last changed, null where unknown
/// @param kind what sort of page it stood on, null where unknown
/// @param credit the agency that the text is credited to ("Reuters", "AFP"), null where there is none
/// @param captions captions and pull quotes, in page order; no part of the body
/// @param partial whether only a part of the text was visible (a paywall stub)
/// @param domain the host that served it without `www.`, null where unknown
/// @param section the site's own name for the section, null where unknown
public record Intake(
        @Nullable String subtitle,
        @Nullable Published modified,
        @Nullable Kind kind,
        @Nullable String credit,
        List<String> captions,
        boolean partial,
        @Nullable String domain,
        @Nullable String section) {

    /// Nothing beyond the article's own fields.
    public static final Intake NONE = new Intake(null, null, null, null, List.of(), false, null, null);

    public Intake {
        captions = List.copyOf(captions);
    }

    /// The sorts of page that an article can stand on.
    public enum Kind {
        NEWS,
        OPINION,
        LIVE_BLOG
    }
}
