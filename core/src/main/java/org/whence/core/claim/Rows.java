package org.whence.core.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Polarity;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Makes one relation of several that give one content in one sentence on the word of a row of parties: "According to
/// intelligence reports, Russia lost more, CNN reports, citing an official" is one claim and no three.
///
/// Two relations are of one row where each takes the other's cue for a part of its content, or where both have the same
/// content and the same sources, or one of them is a citation ("according to") or cites ("citing"). A denial is never of a row.
final class Rows {

    /// How many relations on either side are looked at.
    private static final int NEAR = 4;

    private final Document document;
    private final Tokens tokens;

    private Rows(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /// The relations with those of one row put together; in the order given, the first of a row in its place.
    static List<Relation> joined(Document document, List<Relation> relations) {
        Rows rows = new Rows(document);
        List<Relation> joined = new ArrayList<>();
        for (int n = 0; n < relations.size(); n++) {
            List<Relation> near = relations.subList(Math.max(0, n - NEAR), Math.min(relations.size(), n + NEAR + 1));
            Relation relation = rows.parted(clean(relations.get(n), near), near);
            int last = joined.size() - 1;
            Relation row = null;
            for (int i = last; i >= 0 && i > last - 4 && row == null; i--) {
                row = rows.join(joined.get(i), relation);
                if (row != null) {
                    joined.set(i, row);
                }
            }
            if (row == null) {
                joined.add(relation);
            }
        }
        return joined;
    }

    /// "The inspectorate spoke of sixty; | the company says it was half of that": a content ends before a semicolon after which somebody else speaks.
    private Relation parted(Relation relation, List<Relation> near) {
        Span last = relation.content().getLast();
        if (relation.cue().isEmpty() || relation.cue().getLast().end() > last.start()) {
            return relation;
        }
        for (Relation other : near) {
            if (other == relation || other.source().isEmpty() || other.cue().isEmpty() || !last.contains(other.source().getFirst().start()) || !last.contains(other.cue().getFirst().start())) {
                continue;
            }
            int semicolon = tokens.in(other.source().getFirst()).first() - 1;
            if (semicolon > 0 && tokens.lower(semicolon).equals(";") && tokens.start(semicolon) > last.start() && !isQuoted(semicolon)) {
                List<Span> content = new ArrayList<>(relation.content().subList(0, relation.content().size() - 1));
                content.add(new Span(last.start(), tokens.end(semicolon - 1)));
                return new Relation(content, relation.cue(), relation.source(), relation.continued(), relation.labels(), relation.finder(), relation.confidence());
            }
        }
        return relation;
    }

    private boolean isQuoted(int token) {
        int offset = tokens.start(token);
        return document.quotations().stream().anyMatch(quotation -> quotation.outer().contains(offset));
    }

    /// The relation without pieces of content that are words of the source of another relation with the same main content.
    private static Relation clean(Relation relation, List<Relation> near) {
        if (relation.content().size() < 2) {
            return relation;
        }
        Span main = relation.content().getFirst();
        List<Span> kept = relation.content().stream().filter(piece -> piece.equals(main) || near.stream().noneMatch(other -> other != relation
                && other.content().contains(main) && other.source().stream().anyMatch(source -> source.contains(piece)))).toList();
        return kept.size() == relation.content().size() ? relation
                : new Relation(kept, relation.cue(), relation.source(), relation.continued(), relation.labels(), relation.finder(), relation.confidence());
    }

    private @Nullable Relation join(Relation first, Relation second) {
        boolean open = first.reach().overlaps(second.reach()) && !first.cue().isEmpty() && !second.cue().isEmpty() && !first.source().isEmpty() && !second.source().isEmpty();
        if (!open || denies(first) || denies(second) || first.cue().equals(second.cue())) {
            return null;
        }
        boolean crossed = holdsCue(first, second) && holdsCue(second, first);
        boolean same = first.content().equals(second.content()) && (first.source().equals(second.source()) || isCitation(first) != isCitation(second) || cites(first) || cites(second));
        if (!crossed && !same) {
            return null;
        }
        List<Span> marks = new ArrayList<>(first.cue());
        marks.addAll(second.cue());
        marks.addAll(first.source());
        marks.addAll(second.source());
        List<Span> content = same ? first.content() : common(first.content(), second.content(), marks);
        if (content.isEmpty()) {
            return null;
        }
        return new Relation(content, union(first.cue(), second.cue(), content), union(first.source(), second.source(), content), false, first.labels(), first.finder(),
                Math.min(first.confidence(), second.confidence()));
    }

    private boolean denies(Relation relation) {
        return relation.labels().polarity() == Polarity.DENIES || Polarities.of(document, relation.cue()) == Polarity.DENIES;
    }

    private static boolean holdsCue(Relation outer, Relation inner) {
        Span cue = inner.cue().getFirst();
        return outer.content().stream().anyMatch(piece -> piece.contains(cue));
    }

    private boolean isCitation(Relation relation) {
        Tokens.Range range = tokens.in(relation.cue().getFirst());
        return !range.isEmpty() && switch (tokens.lower(range.first())) {
            case "according", "citing", "quoting", "per", "cited", "quoted" -> true;
            default -> false;
        };
    }

    /// Whether a party is said to cite another: then the two are of one row and no joint source, whatever the other cue.
    private boolean cites(Relation relation) {
        for (Span piece : relation.cue()) {
            Tokens.Range range = tokens.in(piece);
            if (!range.isEmpty() && (tokens.lower(range.first()).equals("citing") || tokens.lower(range.first()).equals("quoting"))) {
                return true;
            }
        }
        return false;
    }

    /// What both contents share, without the cues and sources of either and the marks beside these.
    private List<Span> common(List<Span> first, List<Span> second, List<Span> marks) {
        List<Span> pieces = new ArrayList<>();
        for (Span a : first) {
            for (Span b : second) {
                if (a.overlaps(b)) {
                    pieces.add(new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())));
                }
            }
        }
        marks.sort(null);
        for (Span mark : marks) {
            List<Span> cut = new ArrayList<>();
            for (Span piece : pieces) {
                if (!piece.overlaps(mark)) {
                    cut.add(piece);
                    continue;
                }
                if (piece.start() < mark.start()) {
                    cut.add(new Span(piece.start(), mark.start()));
                }
                if (mark.end() < piece.end()) {
                    cut.add(new Span(mark.end(), piece.end()));
                }
            }
            pieces = cut;
        }
        return pieces.stream().map(this::trimmed).filter(piece -> piece != null && hasWords(piece)).sorted(Comparator.naturalOrder()).toList();
    }

    private @Nullable Span trimmed(Span span) {
        Tokens.Range range = tokens.in(span);
        int first = range.first();
        int last = range.last() - 1;
        while (first <= last && (tokens.isMark(first) && !isOpening(first) || tokens.lower(first).equals("that"))) {
            first++;
        }
        while (last >= first && tokens.isMark(last) && !isClosing(last)) {
            last--;
        }
        return first > last ? null : tokens.span(first, last);
    }

    private boolean isOpening(int i) {
        return "“\"‘«(".contains(tokens.lower(i));
    }

    private boolean isClosing(int i) {
        return "”\"’»)".contains(tokens.lower(i));
    }

    /// At least two words: a lone word between two cues is none of the content.
    private boolean hasWords(Span span) {
        Tokens.Range range = tokens.in(span);
        int words = 0;
        for (int i = range.first(); i < range.last(); i++) {
            words += tokens.isMark(i) ? 0 : 1;
        }
        return words >= 2;
    }

    /// The pieces of both, in order, without those that overlap a piece before or the content.
    private static List<Span> union(List<Span> first, List<Span> second, List<Span> content) {
        List<Span> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Span> union = new ArrayList<>();
        for (Span span : all) {
            if ((union.isEmpty() || union.getLast().end() <= span.start()) && content.stream().noneMatch(span::overlaps)) {
                union.add(span);
            }
        }
        return union;
    }
}
