package org.whence.io.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds an article's headline: what the page shows, held against what it says of itself.
final class Headline {
    private static final Pattern SITE_AFTER = Pattern.compile("^(.{12,}?)\\s+(?:[|•·»]|[-–—:]{1,2})\\s+([^|•·»]{2,60})$");
    private static final Pattern SITE_BEFORE = Pattern.compile("^([^|»]{2,40})\\s*[|»]\\s+(.{12,})$");

    private Headline() {}

    /// The headline, null where the page has none.
    ///
    /// @param article the JSON-LD description of the article, null where there is none
    /// @param publisher the outlet's name, null where unknown
    static @Nullable String of(PageView page, Head head, @Nullable JsonNode article, @Nullable String publisher) {
        String described = article == null ? null : plain(JsonLd.text(article.get("headline")));
        if (described == null && article != null) {
            described = plain(JsonLd.text(article.get("name")));
        }
        String shared = plain(head.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline"));
        String window = plain(head.documentTitle());
        String shown = page.headline < 0 ? null : page.blocks.get(page.headline).text();
        if (shown != null) {
            Set<String> words = new HashSet<>(Words.of(shown));
            double most = 0;
            for (String told : new String[] {described, shared, window}) {
                if (told != null) {
                    Set<String> toldWords = new HashSet<>(Words.of(withoutSite(told, publisher)));
                    most = Math.max(most, Words.likeness(words, toldWords));
                }
            }
            boolean firstRank = page.blocks.get(page.headline).frame().tag.equals("h1");
            if (most >= 0.5 || firstRank && words.size() >= 3 && (most >= 0.2 || described == null && shared == null)) {
                return shown;
            }
        }
        String told = described != null ? described : shared != null ? shared : window;
        return told == null || told.isBlank() ? shown : withoutSite(told, publisher);
    }

    /// A title without the name of the site before or after it.
    static String withoutSite(String title, @Nullable String publisher) {
        String t = title.strip();
        for (int i = 0; i < 2; i++) {
            Matcher after = SITE_AFTER.matcher(t);
            if (after.matches() && (!t.substring(after.end(1)).strip().matches("^[-–—:].*") || siteLike(after.group(2), publisher))) {
                t = after.group(1);
                continue;
            }
            Matcher before = SITE_BEFORE.matcher(t);
            if (before.matches() && siteLike(before.group(1), publisher)) {
                t = before.group(2);
            }
        }
        return t.strip();
    }

    private static boolean siteLike(String part, @Nullable String publisher) {
        if (publisher == null) {
            return false;
        }
        String a = squeeze(part);
        String b = squeeze(publisher);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String squeeze(String s) {
        return String.join("", Words.of(s.toLowerCase(Locale.ROOT).replace("the ", "").replace(".com", "")));
    }

    private static @Nullable String plain(@Nullable String s) {
        if (s == null) {
            return null;
        }
        String t = s.indexOf('&') >= 0 || s.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(s).text() : s.replaceAll("\\s+", " ").strip();
        return t.isBlank() ? null : t;
    }
}
