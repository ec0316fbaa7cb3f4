package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.text.Text;
import org.whence.io.page.Decoding;

/// Plain text: a first line that is short and no sentence is the title, the rest is the body.
final class PlainText implements Form {

    /// A title is no longer than this.
    private static final int TITLE_LENGTH = 160;

    @Override
    public boolean takes(String name) {
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        byte[] bytes = Form.all(in, limits);
        if (Decoding.binary(bytes)) {
            sink.accept(new Input.Unreadable(given.name(), "holds binary data and no text"));
            return;
        }
        String text = Decoding.text(bytes, given.contentType());
        if (text.isBlank()) {
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
        } else {
            sink.accept(new Input.Read(given.name(), article(given.id(), text)));
        }
    }

    /// The article that a text is.
    static Article article(String id, String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        if (end < 0) {
            return Article.of(id, stripped);
        }
        String first = stripped.substring(0, end).strip();
        String rest = stripped.substring(end).strip();
        return isTitle(first, rest)
                ? new Article(id, null, first, null, null, null, null, Text.of(rest), List.of(), Intake.NONE)
                : Article.of(id, stripped);
    }

    /// A title is one short line that does not end as a sentence does; the next line of a wrapped paragraph would be as long
    /// as the first and go on in lower case.
    private static boolean isTitle(String first, String rest) {
        char last = first.charAt(first.length() - 1);
        boolean sentence = last == '.' && !first.endsWith("...") || last == ',' || last == ';' || last == ':';
        int second = rest.codePointAt(0);
        return first.length() <= TITLE_LENGTH && !sentence && !Character.isLowerCase(second) && (rest.length() > first.length());
    }
}
