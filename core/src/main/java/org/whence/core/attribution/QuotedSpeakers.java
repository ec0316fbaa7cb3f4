package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// Finds the relations in which one source quotes another: "X quoted Y as saying …", "X was quoted (by Y) as saying …",
/// "“…,” X quoted Y as saying".
final class QuotedSpeakers {

    /// How far "as saying" can stand from "quoted", in items.
    private static final int REACH = 24;

    private QuotedSpeakers() {}

    static List<Found> in(Unit unit) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            switch (unit.lower(i)) {
                case "quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite" -> {
                    Found one = read(unit, i);
                    if (one != null) {
                        found.add(one);
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    private static @Nullable Found read(Unit unit, int verb) {
        int limit = unit.endOfWords();
        int as = -1;
        for (int i = verb + 1; i + 1 < limit + 1 && i < verb + REACH && i < unit.size(); i++) {
            if (unit.lower(i).equals("as") && (unit.lower(i + 1).equals("saying") || unit.lower(i + 1).equals("telling"))) {
                as = i;
                break;
            }
        }
        if (as < 0) {
            return null;
        }
        int from = verb;
        while (from > 0 && (unit.is(from - 1, WordClass.BE) || unit.is(from - 1, WordClass.HAVE) || unit.is(from - 1, WordClass.ADVERB))) {
            from--;
        }
        boolean passive = unit.is(from, WordClass.BE) || unit.is(verb - 1, WordClass.BE) || as == verb + 1 || unit.lower(verb + 1).equals("by");
        Subjects.Run quoting = Subjects.before(unit, from, 0);
        List<Span> sources = new ArrayList<>();
        if (quoting != null) {
            sources.add(unit.span(quoting.from(), quoting.to()));
        }
        int object = passive && unit.lower(verb + 1).equals("by") ? verb + 2 : verb + 1;
        if (object < as) {
            Subjects.Run quoted = Subjects.clean(unit, new Subjects.Run(object, as));
            if (quoted != null) {
                sources.add(unit.span(quoted.from(), quoted.to()));
            }
        }
        int begin = as + 2;
        if (unit.lower(begin).equals("that")) {
            begin++;
        }
        while (begin < limit && unit.isMark(begin)) {
            begin++;
        }
        List<Span> content;
        if (begin < limit && !sources.isEmpty()) {
            content = Edges.pieces(unit, begin, limit);
        } else {
            int start = quoting == null ? from : quoting.from();
            content = start > 1 && (unit.isQuotation(start - 1) || unit.isComma(start - 1)) ? Edges.pieces(unit, 0, start) : List.of();
        }
        if (content.isEmpty()) {
            return null;
        }
        boolean direct = unit.isQuotation(begin) || begin >= limit && unit.isQuotation(0);
        return new Found(unit, content, List.of(unit.span(from, verb + 1), unit.span(as, as + 2)), sources, direct, false, .9);
    }
}
