package org.whence.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// A relation under construction: the unit where its cue stands, and its spans.
///
/// @param unit the unit of the cue
/// @param content the pieces of its content
/// @param cue the pieces of its cue
/// @param source the pieces of its source
/// @param direct whether all content stands in quotation marks
/// @param continued whether it carries on the source of the relation before it
/// @param confidence the probability that it is right
record Found(Unit unit, List<Span> content, List<Span> cue, List<Span> source, boolean direct, boolean continued, double confidence) {

    /// How far a cue noun stands from the start of its noun phrase at most, in code points.
    private static final int NOUN_PHRASE = 60;

    Found {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    static Found of(Unit unit, List<Span> content, List<Span> cue, Subjects.@Nullable Run source, double confidence) {
        List<Span> sources = source == null || source.isEmpty() ? List.of() : List.of(unit.span(source.from(), source.to()));
        return new Found(unit, content, cue, sources, false, false, confidence);
    }

    Found direct(boolean isDirect) {
        return new Found(unit, content, cue, source, isDirect, continued, confidence);
    }

    Found plusContent(List<Span> more) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        all.sort(null);
        return new Found(unit, all, cue, source, direct, continued, confidence);
    }

    /// This relation with the content of `noun`, if its own is no more than that noun phrase.
    Found over(Found noun) {
        Span own = content.getLast();
        Span cueOfNoun = noun.cue().getFirst();
        boolean takesIt = content.size() == 1 && !cue.isEmpty() && cue.getLast().end() <= own.start() && own.contains(cueOfNoun)
                && own.end() == noun.content().getLast().end() && cueOfNoun.start() - own.start() <= NOUN_PHRASE;
        return takesIt ? new Found(unit, noun.content(), cue, source, direct, continued, confidence) : this;
    }

    /// This relation with its last piece cut where `wrapper` ends, if that one's single piece holds this one's cue and its cue comes
    /// after it.
    Found within(Found wrapper) {
        Span outer = wrapper.content().getLast();
        Span last = content.getLast();
        boolean wraps = wrapper.content().size() == 1 && !cue.isEmpty() && !wrapper.cue().isEmpty() && outer.contains(cue.getFirst())
                && wrapper.cue().getFirst().start() >= outer.end() && last.start() < outer.end() && outer.end() < last.end();
        if (!wraps) {
            return this;
        }
        List<Span> all = new ArrayList<>(content.subList(0, content.size() - 1));
        all.add(new Span(last.start(), outer.end()));
        return new Found(unit, all, cue, source, direct, continued, confidence);
    }

    Found plusCitation(Span citing, Span cited) {
        List<Span> cues = new ArrayList<>(cue);
        cues.add(citing);
        cues.sort(null);
        List<Span> sources = new ArrayList<>(source);
        sources.add(cited);
        sources.sort(null);
        return new Found(unit, content, cues, sources, direct, continued, confidence);
    }

    /// Whether this relation, and not the other one of its unit, is the one that a next sentence would carry on: it is the outer one.
    boolean outranks(Found other) {
        Span mine = reach();
        Span its = other.reach();
        return mine.length() > its.length();
    }

    Span reach() {
        return content.getFirst().hull(content.getLast());
    }

    int start() {
        return content.getFirst().start();
    }

    /// The relation, or one for each of several joint sources ("A and B said"), with the same content.
    List<Relation> relations() {
        List<List<Span>> sources = source.size() == 1 ? JointSources.of(unit, source.getFirst()) : List.of(source);
        return sources.stream().map(one -> new Relation(content, cue, one, continued, Labels.NONE, Relation.Origin.RULE, confidence)).toList();
    }
}
