package org.whence.io.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the names that a page gives its elements (class, id, role) say about their part on the page.
enum Hint {
    BODY("article", "body", "content", "entry", "post", "story", "text", "copy", "hentry", "rich", "prose", "paragraph", "paragraphs",
            "articlebody", "articletext", "richtext", "storybody", "postcontent", "entrycontent", "wysiwyg"),
    COMMENT("comment", "comments", "disqus", "respond", "discussion", "livefyre", "coral", "reply", "replies", "commentlist", "viafoura"),
    RELATED("related", "recirc", "recirculation", "recommended", "recommend", "recommendation", "recommendations", "more", "trending",
            "popular", "latest", "mostread", "taboola", "outbrain", "readmore", "suggested", "similar", "upnext", "next", "prev",
            "previous", "teaser", "teasers", "carousel", "slider", "river", "also", "relatedposts", "jp", "yarpp", "onward", "zergnet"),
    CARD("card", "cards", "feed", "grid", "item", "items", "headline", "headlines", "tile", "tiles", "listing", "stream", "collection",
            "package", "module"),
    SOCIAL("share", "sharing", "social", "facebook", "twitter", "follow", "addtoany", "sharedaddy", "whatsapp", "sharebar", "addthis"),
    NEWSLETTER("newsletter", "newsletters", "subscribe", "subscription", "signup", "sign", "email", "cta", "optin", "mailchimp",
            "inline", "callout", "donate", "membership", "support"),
    ADVERT("ad", "ads", "advert", "adverts", "advertisement", "advertising", "sponsor", "sponsored", "dfp", "gpt", "promo", "promos",
            "promotion", "promoted", "affiliate", "commerce", "product", "products", "shop", "buy", "deal", "deals", "partner"),
    NAVIGATION("nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "foot", "masthead", "sidebar", "side", "rail", "aside",
            "widget", "widgets", "toolbar", "pagination", "pager", "skip", "topbar", "navbar", "secondary", "tertiary", "complementary"),
    HEADER("header", "head", "hero", "top", "title", "heading", "lede"),
    META("meta", "byline", "bylines", "date", "time", "timestamp", "dateline", "tags", "tag", "category", "categories", "topics",
            "topic", "labels", "label", "kicker", "eyebrow", "published", "posted", "info", "details", "tagged", "datetime", "updated"),
    AUTHOR("author", "authors", "bio", "bios", "contributor", "contributors", "about", "profile", "writer", "vcard", "authorbox"),
    CAPTION("caption", "captions", "figcaption", "figure", "image", "images", "photo", "photos", "gallery", "video", "videos", "credit",
            "credits", "thumb", "thumbnail", "slideshow", "player", "media", "lightbox", "copyright"),
    LEGAL("cookie", "cookies", "consent", "gdpr", "privacy", "legal", "disclaimer", "disclosure", "terms", "banner", "modal", "popup",
            "overlay", "onetrust", "dialog", "notice", "alert", "correction"),
    PAYWALL("paywall", "login", "register", "registration", "regwall", "metered", "gate", "piano", "tp", "premium", "locked"),
    CONTENTS("toc", "contents", "jump", "anchor", "anchors", "jumplinks"),
    QUOTE("pullquote", "pull", "quote", "quotes", "blockquote"),
    DEK("dek", "subtitle", "subhead", "standfirst", "deck", "summary", "excerpt", "intro", "description", "subheadline", "subheading",
            "subhed", "tagline", "bullets", "highlights", "keypoints"),
    EMBED("embed", "tweet", "instagram", "tiktok", "embedded", "oembed"),
    HIDDEN("hidden", "hide", "visually", "sr", "screen", "reader", "print", "noprint", "offscreen", "invisible");

    private static final Map<String, Hint> BY_WORD = new HashMap<>();

    static {
        for (Hint hint : values()) {
            for (String word : hint.words) {
                BY_WORD.putIfAbsent(word, hint);
            }
        }
    }

    private final String[] words;

    Hint(String... words) {
        this.words = words;
    }

    /// The bit that stands for this hint in a set of hints.
    int bit() {
        return 1 << ordinal();
    }

    /// The hints in a class, id or role attribute, as a set of bits. Words are parted at anything that is no letter and where
    /// a capital follows a small letter.
    static int in(String names) {
        int bits = 0;
        int n = names.length();
        int from = -1;
        for (int i = 0; i <= n; i++) {
            char c = i < n ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && from >= 0 && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (from >= 0 && (!letter || hump)) {
                bits |= of(names.substring(from, i));
                from = -1;
            }
            if (letter && from < 0) {
                from = i;
            }
        }
        return bits;
    }

    private static int of(String word) {
        if (word.length() < 2 || word.length() > 20) {
            return 0;
        }
        Hint hint = BY_WORD.get(word.toLowerCase(Locale.ROOT));
        return hint == null ? 0 : hint.bit();
    }
}
