package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Relation;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantities;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds the publisher's own checkable statements: the sentences, and the clauses after ", but", ", while" or a semicolon,
/// that no attribution touches.
final class Assertions {

    /// A statement has at least so many words.
    private static final int LEAST_WORDS = 4;

    private final Document document;
    private final Tokens tokens;
    private final Attribution.In in;
    private final List<Place> places;
    private final List<Span> taken;
    private final List<Assertion> found = new ArrayList<>();

    private Assertions(Document document, Attribution.In in, List<Relation> relations, List<Place> places) {
        this.document = document;
        this.tokens = document.tokens();
        this.in = in;
        this.places = places;
        this.taken = taken(relations);
    }

    /// The statements of a document beside its relations, in text order.
    static List<Assertion> of(Document document, Attribution.In in, List<Relation> relations, List<Place> places) {
        Assertions assertions = new Assertions(document, in, relations, places);
        assertions.read();
        return assertions.found;
    }

    /// Everything that belongs to an attribution, by start, merged where it overlaps.
    private static List<Span> taken(List<Relation> relations) {
        List<Span> all = new ArrayList<>();
        for (Relation relation : relations) {
            all.addAll(relation.content());
            all.addAll(relation.cue());
            all.addAll(relation.source());
        }
        all.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
                merged.set(merged.size() - 1, merged.getLast().hull(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private void read() {
        int next = 0;
        for (Span sentence : document.sentences()) {
            while (next < taken.size() && taken.get(next).end() <= sentence.start()) {
                next++;
            }
            boolean touched = next < taken.size() && taken.get(next).start() < sentence.end();
            if (!touched) {
                add(sentence);
            } else {
                clauses(sentence, next);
            }
        }
    }

    /// The clauses of a sentence that no attribution touches.
    private void clauses(Span sentence, int firstTaken) {
        Tokens.Range range = tokens.in(sentence);
        int start = range.first();
        for (int i = range.first(); i <= range.last(); i++) {
            if (i == range.last() || isBoundary(i, range.last())) {
                if (i > start) {
                    Span clause = tokens.span(start, i - 1);
                    if (isFree(clause, firstTaken) && clause.length() < sentence.length() && hasVerb(start, i)) {
                        add(clause);
                    }
                }
                start = i + 2;
                i++;
            }
        }
    }

    private boolean isBoundary(int i, int limit) {
        if (i + 1 >= limit || !tokens.isMark(i)) {
            return false;
        }
        if (tokens.lower(i).equals(";")) {
            return true;
        }
        return tokens.lower(i).equals(",") && switch (tokens.lower(i + 1)) {
            case "but", "while", "although", "though", "whereas" -> true;
            default -> false;
        };
    }

    private boolean isFree(Span clause, int firstTaken) {
        for (int i = firstTaken; i < taken.size() && taken.get(i).start() < clause.end(); i++) {
            if (taken.get(i).overlaps(clause)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVerb(int first, int next) {
        for (int i = first; i < next; i++) {
            String word = tokens.lower(i);
            if (word.endsWith("ed") && word.length() > 4) {
                return true;
            }
            switch (word) {
                case "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "may", "did", "does", "do", "went", "came", "took", "made", "began",
                        "left", "fell", "rose", "lost", "won", "held", "kept" -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }

    private void add(Span span) {
        Tokens.Range range = tokens.in(span);
        int last = range.last() - 1;
        if (last < range.first() || tokens.lower(last).equals("?")) {
            return;
        }
        while (last > range.first() && tokens.isMark(last) && ".!,;:…".contains(tokens.lower(last))) {
            last--;
        }
        int words = 0;
        for (int i = range.first(); i <= last; i++) {
            words += tokens.isMark(i) ? 0 : 1;
        }
        if (words < LEAST_WORDS) {
            return;
        }
        Span statement = tokens.span(range.first(), last);
        List<Span> content = List.of(statement);
        Certainty certainty = Hedges.of(document, content, List.of());
        Modality modality = Modalities.of(document, content, List.of(), certainty);
        found.add(new Assertion(in, List.of(Extract.of(document.text(), statement)), modality, certainty, Quantities.in(document, statement),
                places.stream().filter(place -> statement.contains(place.extract().span())).toList()));
    }
}
