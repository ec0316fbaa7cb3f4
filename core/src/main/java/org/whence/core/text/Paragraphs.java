package org.whence.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the paragraphs of a text: its lines, or, where lines are wrapped at a fixed width, its blocks between blank lines.
///
/// Footers are no paragraphs: an imprint, rights, terms of use and the like under an article are the site's, not the author's.
final class Paragraphs {

    /// A line that is wrapped at a fixed width is no longer than this.
    private static final int WRAPPED_WIDTH = 100;

    private static final Pattern FOOTER = Pattern.compile(
            "(?i)(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\b|all rights reserved|terms (?:of use|of service|and conditions)|privacy policy"
                    + "|cookie policy|editor[- ]in[- ]chief ?[–—:-]|subscribe to our|sign up (?:for|to) our|follow us on|share this article"
                    + "|reproduction (?:is )?(?:prohibited|permitted)|use of (?:site )?materials|contact us\\b)");

    /// How long a line can be and still be a footer for one sign of it; a longer one needs two.
    private static final int FOOTER_LENGTH = 160;

    private static final Set<Character> STOPS = Set.of('.', '!', '?', '"', '”', '’', '»', ':', ')', '…');

    private Paragraphs() {}

    static List<Span> in(Text text) {
        List<Span> lines = lines(text);
        List<Span> paragraphs = isWrapped(text, lines) ? blocks(text, lines) : lines;
        int end = paragraphs.size();
        while (end > 1 && isFooter(text, paragraphs.get(end - 1))) {
            end--;
        }
        return paragraphs.subList(0, end);
    }

    private static List<Span> lines(Text text) {
        List<Span> lines = new ArrayList<>();
        String chars = text.chars();
        int start = 0;
        for (int i = 0; i <= chars.length(); i++) {
            if (i == chars.length() || isBreak(chars.charAt(i))) {
                Span line = text.strip(new Span(start, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    /// Whether most lines that are followed directly by another one break off in the middle of a sentence.
    private static boolean isWrapped(Text text, List<Span> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > WRAPPED_WIDTH) {
                return false;
            }
            if (!isBlankBetween(text, line, lines.get(i + 1))) {
                followed++;
                broken += STOPS.contains(text.at(line.end() - 1)) ? 0 : 1;
            }
        }
        return followed >= 3 && broken * 2 > followed;
    }

    private static boolean isBlankBetween(Text text, Span before, Span after) {
        int breaks = 0;
        for (int i = before.end(); i < after.start(); i++) {
            breaks += text.at(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private static List<Span> blocks(Text text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        Span block = lines.getFirst();
        for (Span line : lines.subList(1, lines.size())) {
            if (isBlankBetween(text, block, line)) {
                blocks.add(block);
                block = line;
            } else {
                block = block.hull(line);
            }
        }
        blocks.add(block);
        return blocks;
    }

    private static boolean isFooter(Text text, Span paragraph) {
        if (paragraph.length() > 2 * FOOTER_LENGTH) {
            return false;
        }
        int signs = (int) FOOTER.matcher(text.chars().substring(paragraph.start(), paragraph.end())).results().limit(2).count();
        return signs >= (paragraph.length() <= FOOTER_LENGTH ? 1 : 2);
    }
}
