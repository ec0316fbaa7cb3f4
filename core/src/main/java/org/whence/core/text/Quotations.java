package org.whence.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what stands in quotation marks, paragraph by paragraph, with one stack of open marks: linear in the text, however
/// deep the marks nest.
///
/// Curly, straight, low-high and angle marks and opening dashes are known. A straight mark opens after a space and closes
/// before one. An apostrophe is no mark. What is still open at the end of a paragraph ends there.
final class Quotations {

    private final Text text;
    private final String s;
    private final List<Quotation> found = new ArrayList<>();

    /// An open mark: where it stands, how long it is, its style and the chars that close it.
    private record Open(int start, int width, Quotation.Style style, String closers) {}

    private Quotations(Text text) {
        this.text = text;
        this.s = text.chars();
    }

    static List<Quotation> in(Text text, List<Span> paragraphs) {
        Quotations quotations = new Quotations(text);
        for (Span paragraph : paragraphs) {
            quotations.read(paragraph);
        }
        quotations.found.sort(Comparator.comparing(Quotation::outer, Comparator.comparingInt(Span::start)));
        return Collections.unmodifiableList(quotations.found);
    }

    private void read(Span paragraph) {
        Deque<Open> open = new ArrayDeque<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = s.charAt(i);
            if (!isMark(c)) {
                i++;
                continue;
            }
            int width = width(i, paragraph.end());
            Open top = open.peek();
            if (top != null && closes(top, c, i, width, paragraph)) {
                close(open, i, i + width);
            } else if (closesDeeper(open, c, i, width, paragraph)) {
                while (!closes(open.element(), c, i, width, paragraph)) {
                    // A mark inside that was never closed was no quotation: an apostrophe, an inch, a slip.
                    open.pop();
                }
                close(open, i, i + width);
            } else {
                Open opened = opening(c, i, width, paragraph);
                if (opened != null) {
                    open.push(opened);
                }
            }
            i += width;
        }
        closeAtEnd(open, paragraph);
        if (isDash(paragraph)) {
            dash(paragraph);
        }
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'' || c == '`' || c >= '‘' && c <= '‟' || c == '«' || c == '»' || c == '‹' || c == '›';
    }

    /// Two single marks in a row stand for a double one.
    private int width(int i, int limit) {
        char c = s.charAt(i);
        boolean twice = i + 1 < limit && s.charAt(i + 1) == c && (c == '`' || c == '\'' || c == '‘' || c == '’');
        return twice ? 2 : 1;
    }

    private boolean closes(Open open, char c, int start, int width, Span paragraph) {
        if (open.closers.indexOf(c) < 0 || start < open.start + open.width) {
            return false;
        }
        if (open.style == Quotation.Style.DOUBLE && (c == '\'' || c == '’' || c == '‘')) {
            return width == 2;
        }
        boolean letterAfter = start + width < paragraph.end() && Character.isLetterOrDigit(s.charAt(start + width));
        boolean spaceBefore = Character.isWhitespace(s.charAt(start - 1));
        return switch (c) {
            case '"' -> !(letterAfter && spaceBefore);
            case '\'', '’' -> !letterAfter && !spaceBefore;
            default -> true;
        };
    }

    /// Whether the mark closes a quotation that was opened before the innermost one. Only the nearest few are looked at:
    /// the stack can be as deep as the text is long.
    private boolean closesDeeper(Deque<Open> open, char c, int start, int width, Span paragraph) {
        int looked = 0;
        for (Open candidate : open) {
            if (looked++ > 4) {
                return false;
            }
            if (looked > 1 && candidate.style != Quotation.Style.SINGLE && closes(candidate, c, start, width, paragraph)) {
                return true;
            }
            if (candidate.style != Quotation.Style.SINGLE) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Open opening(char c, int i, int width, Span paragraph) {
        boolean atStart = i == paragraph.start();
        char before = atStart ? ' ' : s.charAt(i - 1);
        char after = i + width < paragraph.end() ? s.charAt(i + width) : ' ';
        boolean free = atStart || Character.isWhitespace(before) || "([{—–-/:“‘\"'".indexOf(before) >= 0;
        boolean wordAfter = !Character.isWhitespace(after);
        return switch (c) {
            case '“' -> new Open(i, width, Quotation.Style.DOUBLE, "”\"");
            case '„', '‟' -> new Open(i, width, Quotation.Style.DOUBLE, "“”\"");
            case '”' -> free && wordAfter ? new Open(i, width, Quotation.Style.DOUBLE, "”\"") : null;
            case '"' -> free && wordAfter || !Character.isLetterOrDigit(before) && wordAfter
                    ? new Open(i, width, Quotation.Style.DOUBLE, "\"”")
                    : null;
            case '`' -> width == 2 ? new Open(i, width, Quotation.Style.DOUBLE, "'’\"") : new Open(i, width, Quotation.Style.SINGLE, "'’");
            case '‘' -> width == 2
                    ? new Open(i, width, Quotation.Style.DOUBLE, "’\"")
                    : free && wordAfter ? new Open(i, width, Quotation.Style.SINGLE, "’'") : null;
            case '‚' -> free && wordAfter ? new Open(i, width, Quotation.Style.SINGLE, "‘’") : null;
            case '\'' -> !(free && wordAfter)
                    ? null
                    : width == 2 ? new Open(i, width, Quotation.Style.DOUBLE, "'") : new Open(i, width, Quotation.Style.SINGLE, "'’");
            case '«' -> new Open(i, width, Quotation.Style.ANGLE, "»");
            case '»' -> wordAfter && free ? new Open(i, width, Quotation.Style.ANGLE, "«") : null;
            case '‹' -> new Open(i, width, Quotation.Style.ANGLE, "›");
            default -> null;
        };
    }

    private void close(Deque<Open> open, int start, int end) {
        Open opened = open.pop();
        add(opened, start, end, open.size(), true);
    }

    /// A double or angle quotation that is still open runs to the end of its paragraph; a single mark was an apostrophe.
    /// Of several left open only the outermost is believed.
    private void closeAtEnd(Deque<Open> open, Span paragraph) {
        Open outermost = null;
        while (!open.isEmpty()) {
            Open last = open.pop();
            outermost = last.style == Quotation.Style.SINGLE ? outermost : last;
        }
        if (outermost != null) {
            add(outermost, paragraph.end(), paragraph.end(), 0, false);
        }
    }

    private void add(Open opened, int start, int end, int depth, boolean closed) {
        Span inner = text.strip(new Span(opened.start + opened.width, start));
        if (!inner.isEmpty()) {
            found.add(new Quotation(new Span(opened.start, end), inner, depth, opened.style, closed));
        }
    }

    private boolean isDash(Span paragraph) {
        char c = s.charAt(paragraph.start());
        return paragraph.length() > 2 && (c == '—' || c == '–' || c == '―' || c == '-' && s.charAt(paragraph.start() + 1) == ' ');
    }

    /// Speech after an opening dash runs to the next dash that stands free after a mark, where the cue begins, else to the
    /// end of the paragraph; after a second such dash it goes on.
    private void dash(Span paragraph) {
        int start = paragraph.start();
        boolean speech = true;
        for (int i = start + 1; i < paragraph.end(); i++) {
            if (isFreeDash(i, paragraph)) {
                if (speech) {
                    addDash(start, i);
                }
                speech = !speech;
                start = i;
            }
        }
        if (speech) {
            addDash(start, paragraph.end());
        }
    }

    private boolean isFreeDash(int i, Span paragraph) {
        char c = s.charAt(i);
        return (c == '—' || c == '–' || c == '―') && i + 1 < paragraph.end()
                && Character.isWhitespace(s.charAt(i + 1)) && i >= 2 && Character.isWhitespace(s.charAt(i - 1)) && ",.!?…".indexOf(s.charAt(i - 2)) >= 0;
    }

    private void addDash(int start, int end) {
        Span inner = text.strip(new Span(start + 1, end));
        if (!inner.isEmpty()) {
            found.add(new Quotation(new Span(start, end), inner, 0, Quotation.Style.DASH, true));
        }
    }
}
