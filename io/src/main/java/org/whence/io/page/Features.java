package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is looked at to tell whether a block is part of the article: numbers, in a fixed order that [Trees] were learnt on.
final class Features {
    private static final Sign INVITATION = new Sign(List.of("sign", "subscri", "newsletter", "click here", "follow ", "read ", "see also", "related", "more ", "watch", "join ", "download ", "learn more", "share this", "comment", "log", "register", "our ", "most popular", "trending", "recommended", "advertisement", "sponsored", "you m", "up next", "miss", "continue", "scroll", "email address", "inbox", "free trial", "support our", "donate", "get the latest"),
            "(?i)\\b(?:sign(?:ing)? up|subscribe|subscri(?:ber|ption)s?|newsletters?|click here"
            + "|follow (?:us|him|her|me|@)|read (?:more|next|also|the full)|see also|related|more (?:from|on|stories|news)|watch:?|join (?:us|our)"
            + "|download (?:the|our)|learn more|share this|comments?|log ?in|sign in|register|our (?:app|site|newsletters?|privacy)"
            + "|most popular|trending|recommended|advertisement|sponsored|you (?:may|might) (?:also )?(?:like|enjoy)|up next|don.t miss"
            + "|continue reading|story continues|scroll|email address|inbox|free trial|support our|donate|get the latest)\\b");
    private static final Sign LEGAL = new Sign(List.of("©", "(c)", "copyright", "all rights", "cookie", "privacy policy", "terms of", "may not be", "affiliate", "commission", "editorial ", "fact", "this ", "originally ", "views expressed", "not responsible", "disclaimer", "permission", "reprint"),
            "(?i)©|\\(c\\) ?\\d{4}|copyright|all rights reserved|cookies?\\b|privacy policy|terms of (?:use|service)"
            + "|may not be (?:published|reproduced|republished)|affiliate|commission|editorial (?:team|standards|process)|fact.check"
            + "|this (?:article|story|post) (?:was|is|has been|originally|first|appeared)|originally (?:published|appeared)|views expressed"
            + "|not responsible|disclaimer|permission|reprint");
    private static final Sign CREDIT = new Sign(List.of("photo", "image", "credit", "picture", "video", "source", "illustration", "by", "written by", "getty", "shutterstock", "afp", "screenshot", "istock", "unsplash", "courtesy of", "/reuters"),
            "(?i)^(?:photos?|images?|credits?|pictures?|video|source|illustration|by|written by"
            + "|(?:photo|image|video) (?:credit|by|courtesy|illustration))\\b|getty images|shutterstock|\\bAP photo|via getty|\\bafp\\b|screenshot|istock"
            + "|unsplash|courtesy of|\\(photo|/reuters|photo by|image via|file photo|pictured");
    private static final Sign BIOGRAPHY = new Sign(List.of("writer", "reporter", "editor", "journalist", "correspondent", "author", "columnist", "contribut", "producer", "professor", "fellow", "freelancer", "has ", "covers", "you can ", "can be reached", "tip", "contact", "reach ", "mail", "@"),
            "(?i)\\b(?:is an? (?:\\w+[ -]){0,5}(?:writer|reporter|editor|journalist|correspondent"
            + "|author|columnist|contributor|producer|professor|fellow|freelancer)|has (?:written|worked|covered)|covers|you can (?:follow|find|reach)"
            + "|contributed (?:to|reporting)|can be reached|tips? (?:to|at)|contact|reach (?:him|her|them|out)|e-?mail (?:him|her|them|the author)|@\\w+)\\b");
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b|\\b\\d{1,2}"
            + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\d{1,2}:\\d{2}|\\bago\\b|min(?:ute)?s? read"
            + "|published|updated|posted");
    private static final Set<String> LITTLE_WORDS = Set.of("the", "of", "and", "to", "in", "a", "is", "that", "was", "for", "on", "with", "as",
            "it", "at", "by", "he", "she", "they", "his", "her", "from", "are", "be", "has", "have", "had", "but", "an", "this", "were", "not",
            "who", "said", "will", "their", "which", "de", "la", "le", "et", "en", "und", "der", "die", "das", "el", "que", "los", "di", "il",
            "и", "в", "не", "на", "что", "с", "по", "та", "у", "що", "за", "до");

    private static final Hint[] HINTS = Hint.values();

    /// The number of features of one block.
    static final int COUNT = 92;

    private final PageView page;

    Features(PageView page) {
        this.page = page;
    }

    /// The features of every block of the page, in order.
    List<float[]> all() {
        List<float[]> rows = new ArrayList<>(page.blocks.size());
        List<Text> texts = new ArrayList<>(page.blocks.size());
        for (Block block : page.blocks) {
            texts.add(Text.of(block));
        }
        int goodBefore = 0;
        int good = page.sentences().size();
        int charsBefore = 0;
        int sinceHeading = 0;
        Text heading = Text.NONE;
        for (Block block : page.blocks) {
            Text own = texts.get(block.index());
            if (block.heading()) {
                heading = own;
                sinceHeading = 0;
            } else {
                sinceHeading++;
            }
            rows.add(row(block, texts, goodBefore, good, charsBefore, heading, sinceHeading));
            if (PageView.sentence(block)) {
                goodBefore++;
            }
            charsBefore += block.chars();
        }
        return rows;
    }

    /// A pattern with the small-letter stems of which a text must hold one for the pattern to match: most texts hold none, and
    /// looking for stems is many times faster.
    private record Sign(List<String> stems, Pattern pattern) {
        Sign(List<String> stems, String pattern) {
            this(stems, Pattern.compile(pattern));
        }

        int in(String text, String small, int most) {
            for (String stem : stems) {
                if (small.contains(stem)) {
                    return (int) pattern.matcher(text).results().limit(most).count();
                }
            }
            return 0;
        }
    }

    /// What a block's words alone show.
    private record Text(int chars, List<String> words, double linkDensity, int sentenceEnds, int commas, double capitals, double digits, double little,
            int end, int start, int invitations, int legal, boolean credit, boolean biography, boolean date, boolean heading, int tag) {
        static final Text NONE = new Text(0, List.of(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, false, false, false, 0);

        static Text of(Block block) {
            String t = block.text();
            int ends = 0;
            int commas = 0;
            int capitals = 0;
            int digits = 0;
            int letters = 0;
            for (int i = 0; i < t.length(); i++) {
                char c = t.charAt(i);
                if ((c == '.' || c == '!' || c == '?' || c == '…') && (i + 1 == t.length() || !Character.isLetterOrDigit(t.charAt(i + 1)))) {
                    ends++;
                } else if (c == ',') {
                    commas++;
                } else if (Character.isDigit(c)) {
                    digits++;
                } else if (Character.isLetter(c)) {
                    letters++;
                    if (Character.isUpperCase(c)) {
                        capitals++;
                    }
                }
            }
            List<String> words = Words.of(t);
            int little = 0;
            for (String word : words) {
                if (LITTLE_WORDS.contains(word)) {
                    little++;
                }
            }
            char last = t.charAt(t.length() - 1);
            int end = last == '.' || last == '!' || last == '?' ? 1 : last == '"' || last == '”' || last == '»' || last == '’' ? 2
                    : last == ':' ? 3 : last == '…' || last == '»' || last == '›' ? 4 : last == ',' ? 5 : last == ')' ? 6 : 0;
            char first = t.charAt(0);
            int start = Character.isUpperCase(first) ? 1 : Character.isLowerCase(first) ? 2 : Character.isDigit(first) ? 3
                    : first == '"' || first == '“' ? 4 : 0;
            String head = t.length() > 600 ? t.substring(0, 600) : t;
            String small = head.toLowerCase(Locale.ROOT);
            boolean date = t.length() < 200 && dated(small) && DATE.matcher(head).find();
            return new Text(t.length(), words, block.linkDensity(), ends, commas, (double) capitals / Math.max(1, letters),
                    (double) digits / t.length(), (double) little / Math.max(1, words.size()), end, start, INVITATION.in(head, small, 5),
                    LEGAL.in(head, small, 5), CREDIT.in(head, small, 1) > 0, BIOGRAPHY.in(head, small, 1) > 0, date,
                    block.heading(), tagCode(block.frame().tag));
        }

        /// Whether a text holds what every date here does: a digit or a word of time.
        private static boolean dated(String small) {
            for (int i = 0; i < small.length(); i++) {
                if (Character.isDigit(small.charAt(i))) {
                    return true;
                }
            }
            return small.contains("ago") || small.contains("read") || small.contains("published") || small.contains("updated") || small.contains("posted");
        }
    }

    private static int tagCode(String tag) {
        return switch (tag) {
            case "p" -> 1;
            case "div", "section", "article", "body", "main" -> 2;
            case "h1" -> 3;
            case "h2" -> 4;
            case "h3" -> 5;
            case "h4", "h5", "h6" -> 6;
            case "li" -> 7;
            case "blockquote" -> 8;
            case "td", "th" -> 9;
            case "figcaption" -> 10;
            case "pre" -> 11;
            case "dt", "dd" -> 12;
            case "nav", "footer", "header", "aside" -> 13;
            case "ul", "ol" -> 14;
            default -> 0;
        };
    }

    private float[] row(Block block, List<Text> texts, int goodBefore, int good, int charsBefore, Text heading, int sinceHeading) {
        float[] v = new float[COUNT];
        int i = 0;
        Text t = texts.get(block.index());
        Frame frame = block.frame();
        // its words
        v[i++] = t.chars;
        v[i++] = t.words.size();
        v[i++] = (float) t.linkDensity;
        v[i++] = t.sentenceEnds;
        v[i++] = t.commas;
        v[i++] = (float) t.capitals;
        v[i++] = (float) t.digits;
        v[i++] = (float) t.little;
        v[i++] = t.end;
        v[i++] = t.start;
        v[i++] = t.invitations;
        v[i++] = t.legal;
        v[i++] = t.credit ? 1 : 0;
        v[i++] = t.biography ? 1 : 0;
        v[i++] = t.date ? 1 : 0;
        v[i++] = t.tag;
        v[i++] = (float) block.strongChars() / block.chars();
        v[i++] = (float) block.emphasisChars() / block.chars();
        v[i++] = Math.min(5, page.repeatsOf(block));
        // what the page says of itself
        List<String> words = t.words;
        Set<String> wordSet = new HashSet<>(words);
        v[i++] = words.size() > 60 ? 0 : (float) Words.likeness(wordSet, page.titleWords);
        v[i++] = (float) Words.share(words, page.descriptionShingles);
        v[i++] = page.bodyShingles.size() < 50 ? -1 : (float) Words.share(words, page.bodyShingles);
        // where it stands
        v[i++] = page.headline < 0 ? 1000 : block.index() - page.headline;
        v[i++] = (float) charsBefore / Math.max(1, page.chars);
        v[i++] = (float) block.index() / page.blocks.size();
        v[i++] = goodBefore;
        v[i++] = good - goodBefore;
        v[i++] = (float) goodBefore / Math.max(1, good);
        Frame container = page.container;
        boolean inside = container != null && frame.within(container);
        v[i++] = inside && container != null ? frame.depth - container.depth : -1;
        v[i++] = inside ? block.index() - page.firstOfContainer : -1000;
        v[i++] = inside ? page.lastOfContainer - block.index() : -1000;
        v[i++] = container == null ? 0 : (float) container.chars / Math.max(1, page.chars);
        v[i++] = page.chars;
        v[i++] = good;
        // the elements around it
        v[i++] = frame.depth;
        for (Hint hint : HINTS) {
            v[i++] = frame.stepsTo(hint);
        }
        v[i++] = frame.stepsTo("article");
        v[i++] = frame.stepsTo("main");
        v[i++] = frame.stepsTo("aside");
        v[i++] = frame.stepsTo("nav", "footer");
        v[i++] = frame.stepsTo("header");
        v[i++] = frame.stepsTo("figure");
        v[i++] = frame.stepsTo("ul", "ol");
        v[i++] = frame.stepsTo("table");
        v[i++] = frame.stepsTo("blockquote");
        Frame up = frame;
        for (int level = 0; level < 3; level++) {
            up = up.parent == null ? up : up.parent;
            v[i++] = up.chars;
            v[i++] = (float) up.linkChars / Math.max(1, up.chars);
            v[i++] = up.blocks;
        }
        PageView.Template template = page.templateOf(block);
        v[i++] = template.blocks;
        v[i++] = (float) template.chars / template.blocks;
        v[i++] = (float) template.chars / Math.max(1, page.chars);
        v[i++] = (float) template.sentences / template.blocks;
        // its neighbours
        for (int step : new int[] {-2, -1, 1, 2}) {
            int at = block.index() + step;
            Text n = at < 0 || at >= texts.size() ? Text.NONE : texts.get(at);
            v[i++] = n.chars;
            v[i++] = (float) n.linkDensity;
            if (step == -1 || step == 1) {
                v[i++] = n.tag;
            }
        }
        v[i++] = page.headlinesBefore(block);
        v[i++] = page.firstHeadingsBefore(block);
        v[i++] = page.stepsToHeadline(block);
        v[i++] = page.stepsFromHeadline(block);
        v[i++] = sinceHeading;
        v[i++] = heading.invitations + heading.legal;
        if (i != COUNT) {
            throw new IllegalStateException("features: " + i + " written, " + COUNT + " declared");
        }
        return v;
    }
}
