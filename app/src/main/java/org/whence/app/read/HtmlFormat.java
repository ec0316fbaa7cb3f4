package org.whence.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.whence.app.Markup;
import org.whence.core.article.Article;
import org.whence.core.attribution.Polarity;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Readings as one self-contained page: the article with source, cue and content marked, the chains beside it.
///
/// Style and script are part of the page; nothing is fetched. Without a script every chain is still there to be read.
public final class HtmlFormat {

    private final String style = resource("reading.css");
    private final String script = resource("reading.js");

    /// The page of one reading or several.
    public String format(List<Reading> readings) {
        StringBuilder out = new StringBuilder();
        String title = readings.size() == 1 ? titleOf(readings.getFirst().article()) : readings.size() + " articles";
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Who says so: ")
                .append(Markup.escape(title)).append("</title>\n<style>\n").append(style).append("</style>\n</head>\n<body>\n");
        for (int i = 0; i < readings.size(); i++) {
            article(out, readings.get(i), "r" + i + "-");
        }
        return out.append("<script>\n").append(script).append("</script>\n</body>\n</html>\n").toString();
    }

    private void article(StringBuilder out, Reading reading, String prefix) {
        Article article = reading.article();
        out.append("<main>\n<article>\n<header>\n<h1>")
                .append(marked(Text.of(titleOf(article)), in(reading, Attribution.In.TITLE), prefix)).append("</h1>\n<p class=\"facts\">");
        List<String> facts = new ArrayList<>();
        if (article.publisher() != null) {
            facts.add(Markup.escape(article.publisher()));
        }
        if (article.published() != null) {
            facts.add("<time datetime=\"" + Markup.escape(article.published().toString()) + "\">" + Markup.escape(Words.published(article.published())) + "</time>");
        }
        facts.add(Words.count(claims(reading).size(), "attributed claim", "attributed claims"));
        out.append(String.join(" · ", facts)).append("</p>\n</header>\n");
        paragraphs(out, reading, prefix);
        out.append("</article>\n<aside aria-label=\"Chains of attribution\">\n<ol>\n");
        for (Attribution claim : claims(reading)) {
            claim(out, claim, article, prefix);
        }
        out.append("</ol>\n</aside>\n</main>\n");
    }

    private static String titleOf(Article article) {
        return article.title() != null ? article.title() : article.id();
    }

    private static List<Attribution> claims(Reading reading) {
        return reading.attributions().stream().filter(a -> !a.relay()).toList();
    }

    private static List<Attribution> in(Reading reading, Attribution.In in) {
        return claims(reading).stream().filter(a -> a.in() == in).toList();
    }

    private void paragraphs(StringBuilder out, Reading reading, String prefix) {
        Text text = reading.article().text();
        String marked = marked(text, in(reading, Attribution.In.TEXT), prefix);
        for (String line : marked.split("\n")) {
            if (!line.isBlank()) {
                out.append("<p>").append(line).append("</p>\n");
            }
        }
    }

    /// The text with a `span` around each stretch in which the roles stay the same; a stretch never crosses a line break,
    /// so that it can stand in a paragraph.
    private static String marked(Text text, List<Attribution> claims, String prefix) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        for (Attribution a : claims) {
            for (List<Extract> role : List.of(a.content(), a.cue(), a.source())) {
                role.forEach(e -> edges.addAll(List.of(e.start(), e.end())));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '\n') {
                edges.addAll(List.of(i, i + 1));
            }
        }
        StringBuilder out = new StringBuilder();
        Integer start = null;
        for (Integer end : edges) {
            if (start != null) {
                stretch(out, text, new Span(start, end), claims, prefix);
            }
            start = end;
        }
        return out.toString();
    }

    private static void stretch(StringBuilder out, Text text, Span span, List<Attribution> claims, String prefix) {
        if (span.isEmpty()) {
            return;
        }
        String words = text.slice(span);
        List<String> roles = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Attribution a : claims) {
            String role = role(a, span);
            if (!role.isEmpty()) {
                roles.add(role);
                ids.add(prefix + a.id());
            }
        }
        if (roles.isEmpty() || words.equals("\n")) {
            out.append(Markup.escape(words));
        } else {
            out.append("<span class=\"").append(roles.stream().distinct().collect(Collectors.joining(" "))).append("\" data-of=\"")
                    .append(String.join(" ", ids)).append("\">").append(Markup.escape(words)).append("</span>");
        }
    }

    private static String role(Attribution a, Span span) {
        if (holds(a.cue(), span)) {
            return "cue";
        }
        if (holds(a.source(), span)) {
            return "source";
        }
        return holds(a.content(), span) ? "content" : "";
    }

    private static boolean holds(List<Extract> extracts, Span span) {
        return extracts.stream().anyMatch(e -> e.span().contains(span));
    }

    private static void claim(StringBuilder out, Attribution claim, Article article, String prefix) {
        out.append("<li id=\"").append(prefix).append(claim.id()).append("\" tabindex=\"0\">\n<p class=\"words\">")
                .append(claim.polarity() == Polarity.DENIES ? "<b>Denied:</b> " : "").append(Markup.escape(claim.words())).append("</p>\n<p class=\"chain\">")
                .append("<span class=\"publisher\">").append(Markup.escape(article.publisher() != null ? article.publisher() : "this article")).append("</span>");
        for (Party party : claim.chain()) {
            out.append(" <span class=\"from\" aria-label=\"from\">←</span> <span class=\"party ").append(Words.isAnonymous(party.kind(), party.named()) ? "anonymous" : "named")
                    .append(party.kind() == Party.Kind.DOCUMENT ? " document" : "").append("\" title=\"")
                    .append(Markup.escape(about(party))).append("\">").append(Markup.escape(party.name())).append("</span>");
        }
        out.append("</p>\n<p class=\"labels\">").append(Markup.escape(labels(claim))).append("</p>\n</li>\n");
    }

    private static String about(Party party) {
        String how = switch (party.basis()) {
            case STATED -> "named beside the cue";
            case RESOLVED -> "found by reference";
            case CONTINUED -> "carried on from the sentence before";
            case LINKED -> "shown by a link";
        };
        return Words.sort(party.kind(), party.role(), party.named()) + "; " + how;
    }

    private static String labels(Attribution claim) {
        List<String> labels = new ArrayList<>();
        labels.add(claim.modality().name().toLowerCase(java.util.Locale.ROOT));
        labels.add(claim.type().name().toLowerCase(java.util.Locale.ROOT));
        labels.add(claim.certainty().cue() == null
                ? Words.hedge(claim.certainty())
                : "“" + claim.certainty().cue().text() + "” = " + Words.hedge(claim.certainty()));
        claim.quantities().forEach(q -> labels.add(Words.quantity(q)));
        if (claim.speech().venue() != null) {
            labels.add("on " + claim.speech().venue());
        }
        labels.add("found by " + claim.finder().name().toLowerCase(java.util.Locale.ROOT) + ", " + Math.round(claim.confidence() * 100) + " % sure");
        return String.join(" · ", labels);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
