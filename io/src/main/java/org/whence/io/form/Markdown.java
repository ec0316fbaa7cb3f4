package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Link;
import org.whence.core.article.Published;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.io.page.Dates;
import org.whence.io.page.Decoding;

/// Markdown: marks are taken off, links kept by offset; the first heading is the title, and front matter (`---`, one
/// `name: value` a line) tells title, author, date, url, publisher and language.
final class Markdown implements Form {
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]]{0,500})\\]\\(\\s*<?([^\\s()<>]{1,2000}(?:\\([^\\s()]{0,200}\\)[^\\s()<>]{0,500})?)>?(?:\\s+[\"'][^\"']{0,300}[\"'])?\\s*\\)");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,}|=+)$");

    @Override
    public boolean takes(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        byte[] bytes = Form.all(in, limits);
        if (Decoding.binary(bytes)) {
            sink.accept(new Input.Unreadable(given.name(), "holds binary data and no text"));
            return;
        }
        Article article = article(given, Decoding.text(bytes, given.contentType()));
        sink.accept(article.text().length() == 0 ? new Input.Unreadable(given.name(), "is empty") : new Input.Read(given.name(), article));
    }

    private static Article article(Given given, String markdown) {
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        Map<String, String> front = front(lines);
        String title = front.get("title");
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean fenced = false;
        for (String line : lines) {
            if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                fenced = !fenced;
                flush(paragraph, paragraphs);
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            if (!fenced && heading.matches()) {
                flush(paragraph, paragraphs);
                if (title == null && paragraphs.isEmpty()) {
                    title = plain(heading.group(2));
                } else {
                    paragraphs.add(heading.group(2));
                }
            } else if (line.isBlank() || !fenced && RULE.matcher(line).matches()) {
                flush(paragraph, paragraphs);
            } else {
                String text = line.replaceFirst("^\\s*(?:>\\s?)*", "");
                if (text.matches("^(?:[-*+]|\\d{1,3}[.)])\\s+.*")) {
                    flush(paragraph, paragraphs);
                    text = text.replaceFirst("^(?:[-*+]|\\d{1,3}[.)])\\s+", "");
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(text.strip());
            }
        }
        flush(paragraph, paragraphs);
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (String p : paragraphs) {
            StringBuilder own = new StringBuilder();
            String before = text.isEmpty() ? "" : text + "\n\n";
            List<Link> ownLinks = inline(p, before, own);
            if (!own.toString().isBlank()) {
                text.setLength(0);
                text.append(before).append(own);
                links.addAll(ownLinks);
            }
        }
        String date = front.containsKey("date") ? front.get("date") : front.get("published");
        Published published = date == null ? null : Dates.in(date).orElse(null);
        String url = front.containsKey("url") ? front.get("url") : given.url();
        return new Article(given.id(), url, title, first(front, "publisher", "source"), first(front, "author", "byline"), published, first(front, "language", "lang"), Text.of(text.toString()), links, Intake.NONE);
    }

    private static @Nullable String first(Map<String, String> front, String... names) {
        for (String name : names) {
            if (front.containsKey(name)) {
                return front.get(name);
            }
        }
        return null;
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /// Takes the front matter off the lines.
    private static Map<String, String> front(List<String> lines) {
        Map<String, String> front = new HashMap<>();
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return front;
        }
        int end = 1;
        while (end < lines.size() && end < 200 && !lines.get(end).strip().equals("---")) {
            end++;
        }
        if (end >= lines.size() || !lines.get(end).strip().equals("---")) {
            return front;
        }
        for (String line : lines.subList(1, end)) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
            if (colon > 0 && !value.isEmpty()) {
                front.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        lines.subList(0, end + 1).clear();
        return front;
    }

    /// Writes a paragraph's words and gives its links by their offsets in the whole text.
    private static List<Link> inline(String paragraph, String before, StringBuilder out) {
        List<Link> links = new ArrayList<>();
        int base = before.codePointCount(0, before.length());
        Matcher m = LINK.matcher(paragraph);
        int at = 0;
        while (m.find()) {
            out.append(plain(paragraph.substring(at, m.start())));
            at = m.end();
            if (!m.group(1).isEmpty()) {
                continue;
            }
            int start = base + out.codePointCount(0, out.length());
            out.append(plain(m.group(2)));
            int end = base + out.codePointCount(0, out.length());
            String href = m.group(3);
            if (end > start && (href.startsWith("http://") || href.startsWith("https://"))) {
                links.add(new Link(new Span(start, end), href));
            }
        }
        out.append(plain(paragraph.substring(at)));
        return links;
    }

    /// The words without marks of emphasis, code, HTML tags and escapes.
    private static String plain(String words) {
        return words.replaceAll("</?[a-zA-Z][^<>]{0,300}>", "").replaceAll("<(https?://[^<>\\s]{1,2000})>", "$1").replaceAll("(\\*\\*|__|~~)(?=\\S)(.{1,2000}?)(?<=\\S)\\1", "$2")
                .replaceAll("(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*]{1,2000}?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])", "$1").replaceAll("(?<![\\p{L}\\p{N}_])_(?=\\S)([^_]{1,2000}?)(?<=\\S)_(?![\\p{L}\\p{N}_])", "$1")
                .replaceAll("`([^`]{1,2000})`", "$1").replaceAll("\\[\\^[^\\]]{1,50}\\]", "").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])", "$1");
    }
}
