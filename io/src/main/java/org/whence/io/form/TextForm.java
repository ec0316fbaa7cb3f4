package org.whence.io.form;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.text.Text;
import org.whence.io.page.Decoding;

/// Plain text: the first line is the title where it is short, no sentence, and more follows.
final class TextForm implements Form {
    private static final int LONGEST_TITLE = 200;

    @Override
    public Set<String> endings() {
        return Set.of("txt", "text");
    }

    @Override
    public void read(Source source, Consumer<? super Input> each) throws IOException {
        String text = Decoding.text(source.all(), source.contentType()).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            each.accept(new Input.Unreadable(source.name(), "empty"));
            return;
        }
        each.accept(new Input.Found(source.name(), article(source.id(), source.url(), text)));
    }

    static Article article(String id, @Nullable String url, String text) {
        String body = text.stripTrailing();
        int start = 0;
        while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        body = body.substring(start);
        int end = body.indexOf('\n');
        String title = null;
        if (end > 0 && titleLike(body.substring(0, end).strip(), body.substring(end))) {
            title = body.substring(0, end).strip();
            body = body.substring(end).replaceFirst("^\\s+", "");
        }
        return new Article(id, url, title, null, null, null, null, Text.of(body), List.of(), Intake.NONE);
    }

    /// Lines wrapped at a width break off in mid-sentence: their first line is no title unless a blank line follows.
    private static boolean titleLike(String line, String rest) {
        if (line.isEmpty() || line.length() > LONGEST_TITLE || line.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean alone = rest.startsWith("\n\n") || rest.matches("(?s)\\n[ \\t]*\\n.*");
        char last = line.charAt(line.length() - 1);
        boolean sentence = last == '.' && !line.endsWith("...") || last == ';' || last == ',';
        if (sentence) {
            return false;
        }
        String next = rest.strip();
        int nextEnd = next.indexOf('\n');
        String nextLine = nextEnd < 0 ? next : next.substring(0, nextEnd);
        return alone || line.length() < 120 && nextLine.length() > line.length() && Character.isUpperCase(nextLine.isEmpty() ? ' ' : nextLine.charAt(0));
    }
}
