package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// Finds attribution relations by rules: a lexicon of cues with their frames, and the edges of phrases told from closed classes,
/// capitals and marks.
///
/// Each sentence is read once, with its quotations as single items; then the sentences inside the quotations. It needs no model,
/// and finds what is regular: it is the fallback and a teacher of the learnt finder. Thread-safe, without state.
public final class AttributionRules implements Finder {

    /// The confidence below which a relation is left out.
    private static final double THRESHOLD = .45;

    @Override
    public List<Relation> in(Document document) {
        List<Unit> units = Units.of(document);
        List<Relation> relations = new ArrayList<>();
        int first = 0;
        while (first < units.size()) {
            int depth = units.get(first).depth();
            int end = first;
            while (end < units.size() && units.get(end).depth() == depth) {
                end++;
            }
            read(units.subList(first, end), relations);
            first = end;
        }
        relations.sort(Comparator.comparing((Relation relation) -> relation.reach()).thenComparing(relation -> relation.cue().isEmpty() ? relation.reach() : relation.cue().getFirst()));
        return relations;
    }

    private static void read(List<Unit> units, List<Relation> relations) {
        List<List<Found>> found = new ArrayList<>();
        for (Unit unit : units) {
            List<Found> inUnit = new ArrayList<>(VerbFinder.in(unit));
            inUnit.addAll(withinWrappers(CitationFinder.in(unit), inUnit));
            addNouns(NounFinder.in(unit), inUnit);
            addQuoted(QuotedSpeakers.in(unit), inUnit);
            Citations.add(unit, inUnit);
            inUnit.removeIf(one -> one.confidence() < THRESHOLD || !isSound(one));
            if (inUnit.isEmpty() && !found.isEmpty() && units.get(found.size() - 1).paragraph() == unit.paragraph()) {
                Found carried = UncuedSentences.read(unit, found.getLast());
                if (carried != null) {
                    inUnit.add(carried);
                }
            }
            found.add(inUnit);
        }
        for (Found one : Continuations.join(units, found)) {
            relations.addAll(one.relations());
        }
    }

    /// Adds relations whose cue is a noun, unless a verb was read there. Where the noun and its content are all that a verb takes
    /// ("rejected the ministry's claim that …"), the verb has the noun's content: one content, said and rejected.
    private static void addNouns(List<Found> nouns, List<Found> inUnit) {
        for (Found noun : nouns) {
            if (inUnit.stream().anyMatch(other -> other.cue().stream().anyMatch(noun.cue().getFirst()::overlaps))) {
                continue;
            }
            inUnit.replaceAll(verb -> verb.over(noun));
            inUnit.add(noun);
        }
    }

    /// Cuts contents of citations where a wrapper around them ends: in "According to X, P, Y reports" the words of X end where the
    /// content of Y does.
    private static List<Found> withinWrappers(List<Found> citations, List<Found> verbs) {
        List<Found> cut = new ArrayList<>();
        for (Found citation : citations) {
            Found one = citation;
            for (Found verb : verbs) {
                one = one.within(verb);
            }
            cut.add(one);
        }
        return cut;
    }

    /// Adds relations in which one quotes another, in place of what else was read at their cues.
    private static void addQuoted(List<Found> quoted, List<Found> inUnit) {
        for (Found one : quoted) {
            inUnit.removeIf(other -> other.cue().stream().anyMatch(cue -> one.cue().stream().anyMatch(cue::overlaps)));
        }
        inUnit.addAll(quoted);
    }

    /// Whether the pieces of each role are apart, and content, cue and source do not overlap.
    private static boolean isSound(Found found) {
        int end = -1;
        for (Span piece : found.content()) {
            if (piece.start() < end) {
                return false;
            }
            end = piece.end();
        }
        for (Span cue : found.cue()) {
            if (found.content().stream().anyMatch(cue::overlaps)) {
                return false;
            }
        }
        for (Span source : found.source()) {
            if (found.cue().stream().anyMatch(source::overlaps)) {
                return false;
            }
        }
        return true;
    }
}
