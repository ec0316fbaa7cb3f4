package org.whence.io.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.text.Text;
import org.whence.io.page.Dates;
import org.whence.io.page.Decoding;
import org.whence.io.page.Page;
import org.whence.io.page.Shown;

/// An e-mail newsletter (RFC 5322, MIME): its subject is the title, its sender the publisher, its text the body. The HTML part
/// is taken before the plain one, which newsletters tend to neglect.
final class Mail implements Form {
    private static final int DEEPEST_PART = 16;
    private static final int MOST_PARTS = 500;
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?=");
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]{1,200})\"|([^;\\s\"]{1,200}))");

    @Override
    public boolean takes(String name) {
        return name.endsWith(".eml");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        String raw = new String(Form.all(in, limits), StandardCharsets.ISO_8859_1);
        Part mail = Part.of(raw);
        Found found = new Found();
        found.in(mail, 0);
        String text = found.html != null ? Page.text(found.html) : found.plain == null ? "" : found.plain.replace("\r\n", "\n").strip();
        if (text.isBlank() && found.plain != null) {
            text = found.plain.replace("\r\n", "\n").strip();
        }
        if (mail.headers.isEmpty() || text.isBlank()) {
            sink.accept(new Input.Unreadable(given.name(), mail.headers.isEmpty() ? "is no e-mail" : "is an e-mail without text"));
            return;
        }
        String from = words(mail.header("From"));
        String date = mail.header("Date");
        Published published = date.isEmpty() ? null : Dates.in(date).orElse(null);
        String title = words(mail.header("Subject"));
        sink.accept(new Input.Read(given.name(), new Article(given.id(), null, Shown.line(title), Shown.line(name(from)), null, published, null, Text.of(text), java.util.List.of(), Intake.NONE)));
    }

    /// The sender's name, the host where there is none.
    private static @Nullable String name(String from) {
        String name = from.replaceAll("<[^>]*>", "").replace("\"", "").strip();
        if (!name.isEmpty() && name.indexOf('@') < 0) {
            return name;
        }
        int at = from.lastIndexOf('@');
        String host = at < 0 ? "" : from.substring(at + 1).replaceAll("[>\\s].*$", "");
        return host.isEmpty() ? null : host;
    }

    /// The first HTML and the first plain part of a mail.
    private static final class Found {
        private @Nullable String html;
        private @Nullable String plain;
        private int parts;

        void in(Part part, int depth) {
            String type = part.header("Content-Type");
            String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            if (kind.startsWith("multipart/") && depth < DEEPEST_PART) {
                String boundary = parameter(type, "boundary");
                if (boundary == null) {
                    return;
                }
                String[] pieces = part.body.split("(?m)^--" + Pattern.quote(boundary), MOST_PARTS);
                for (int i = 1; i < pieces.length && !pieces[i].startsWith("--") && parts++ < MOST_PARTS; i++) {
                    in(Part.of(pieces[i].replaceFirst("^[ \\t]*\\r?\\n", "")), depth + 1);
                }
                return;
            }
            if (part.header("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment")) {
                return;
            }
            if (kind.equals("text/html") && html == null) {
                html = part.text(parameter(type, "charset"));
            } else if ((kind.equals("text/plain") || kind.isEmpty()) && plain == null) {
                plain = part.text(parameter(type, "charset"));
            }
        }
    }

    private static @Nullable String parameter(String header, String name) {
        Matcher m = PARAMETER.matcher(header);
        while (m.find()) {
            if (m.group(1).equalsIgnoreCase(name)) {
                return m.group(2) != null ? m.group(2) : m.group(3);
            }
        }
        return null;
    }

    /// A mail or a part of one: its headers and its body, bytes as Latin letters.
    private record Part(Map<String, String> headers, String body) {
        static Part of(String raw) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            int at = 0;
            String last = "";
            while (at < raw.length()) {
                int end = raw.indexOf('\n', at);
                String line = raw.substring(at, end < 0 ? raw.length() : end);
                line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
                int next = end < 0 ? raw.length() : end + 1;
                int colon = line.indexOf(':');
                if (line.isEmpty()) {
                    return new Part(headers, raw.substring(next));
                }
                if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !last.isEmpty()) {
                    headers.merge(last, line.strip(), (a, b) -> a + " " + b);
                } else if (colon > 0 && line.substring(0, colon).matches("[!-9;-~]+")) {
                    last = line.substring(0, colon);
                    headers.putIfAbsent(last, line.substring(colon + 1).strip());
                } else if (!line.startsWith("From ")) {
                    return new Part(headers, raw.substring(at));
                }
                at = next;
            }
            return new Part(headers, "");
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text(@Nullable String charset) {
            byte[] bytes = switch (header("Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT)) {
                case "base64" -> base64(body);
                case "quoted-printable" -> quotedPrintable(body, false);
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
            return Decoding.text(bytes, charset);
        }
    }

    private static byte[] base64(String text) {
        StringBuilder signs = new StringBuilder();
        text.chars().filter(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/').forEach(c -> signs.append((char) c));
        signs.setLength(signs.length() % 4 == 1 ? signs.length() - 1 : signs.length());
        return Base64.getDecoder().decode(signs.toString());
    }

    private static byte[] quotedPrintable(String text, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0 && Character.digit(text.charAt(i + 2), 16) >= 0) {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (c == '=' && i + 1 < text.length() && (text.charAt(i + 1) == '\n' || text.startsWith("\r\n", i + 1))) {
                i += text.charAt(i + 1) == '\n' ? 1 : 2;
            } else {
                out.write(header && c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }

    /// The words of a header, encoded words (RFC 2047) decoded.
    private static String words(String header) {
        Matcher m = ENCODED_WORD.matcher(header.replaceAll("(\\?=)\\s+(=\\?)", "$1$2"));
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            byte[] bytes = m.group(2).equalsIgnoreCase("b") ? base64(m.group(3)) : quotedPrintable(m.group(3), true);
            Charset charset = Decoding.named(m.group(1));
            m.appendReplacement(out, Matcher.quoteReplacement(new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset)));
        }
        m.appendTail(out);
        String words = out.toString();
        return words.chars().anyMatch(c -> c >= 0x80 && c <= 0xFF) && words.chars().allMatch(c -> c <= 0xFF) && m.reset().results().findAny().isEmpty() ? Decoding.text(words.getBytes(StandardCharsets.ISO_8859_1), null) : words;
    }
}
