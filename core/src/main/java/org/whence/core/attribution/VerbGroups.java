package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;
import static org.whence.core.attribution.WordClass.BE;
import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.DETERMINER;
import static org.whence.core.attribution.WordClass.DO;
import static org.whence.core.attribution.WordClass.HAVE;
import static org.whence.core.attribution.WordClass.MODAL;
import static org.whence.core.attribution.WordClass.NEGATION;
import static org.whence.core.attribution.WordClass.POSSESSIVE;
import static org.whence.core.attribution.WordClass.PREPOSITION;
import static org.whence.core.attribution.WordClass.RELATIVE;
import static org.whence.core.attribution.WordClass.SUBJECT_PRONOUN;
import static org.whence.core.attribution.WordClass.TIME;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.VerbGroup.Shape;

/// Finds the cue verbs of a unit, told apart from nouns and adjectives of the same form, with their subjects.
final class VerbGroups {

    private static final int LONGEST_AUXILIARIES = 8;

    private final Unit unit;
    private final List<VerbGroup> found = new ArrayList<>();

    private VerbGroups(Unit unit) {
        this.unit = unit;
    }

    static List<VerbGroup> in(Unit unit) {
        VerbGroups groups = new VerbGroups(unit);
        for (int i = 0; i < unit.size(); i++) {
            for (CueVerbs.Use use : unit.verbs(i)) {
                if (groups.read(i, use)) {
                    break;
                }
            }
        }
        return groups.found;
    }

    /// Adds the group whose verb stands at `i`, if it is one.
    private boolean read(int i, CueVerbs.Use use) {
        CueVerb verb = use.verb();
        boolean particle = !verb.particle().isEmpty();
        if (particle && !unit.lower(i + 1).equals(verb.particle())) {
            return false;
        }
        int from = i;
        boolean be = false;
        boolean have = false;
        boolean auxiliary = false;
        boolean to = false;
        boolean negated = false;
        int j = i - 1;
        for (; j >= 0 && i - j <= LONGEST_AUXILIARIES; j--) {
            String word = unit.lower(j);
            boolean clitic = word.equals("'s") && !unit.is(j - 1, SUBJECT_PRONOUN) && !unit.lower(j - 1).equals("that") && !unit.lower(j - 1).equals("there");
            if (unit.is(j, BE) && !clitic) {
                be = true;
                from = j;
            } else if (unit.is(j, HAVE)) {
                have = true;
                from = j;
            } else if (unit.is(j, DO) || unit.is(j, MODAL) && !unit.isCapitalised(j) || unit.is(j, MODAL) && j == 0) {
                auxiliary = true;
                from = j;
            } else if (word.equals("to") && from == i) {
                to = true;
                from = j;
                break;
            } else if (unit.is(j, NEGATION)) {
                from = j;
            } else if (unit.is(j, ADVERB) && !unit.is(j, DETERMINER) && !unit.is(j, TIME) && !unit.is(j, PREPOSITION) && !unit.is(j, COORDINATOR)) {
                continue;
            } else {
                break;
            }
            negated |= unit.is(j, NEGATION);
        }
        Shape shape = shape(i, use, be, have, auxiliary, to);
        if (shape == null) {
            return false;
        }
        int end = particle ? i + 2 : i + 1;
        Subjects.Run subject = null;
        boolean shared = false;
        int before = from - 1;
        while (before >= 0 && unit.is(before, ADVERB) && !unit.is(before, DETERMINER)) {
            before--;
        }
        VerbGroup previous = found.isEmpty() ? null : found.getLast();
        boolean coordinated = unit.is(before, COORDINATOR) || unit.isComma(before) && previous != null && previous.to() < before && unit.is(before - 1, ADVERB);
        int floor = 0;
        if (shape == Shape.FINITE || shape == Shape.PASSIVE) {
            if (coordinated) {
                subject = carried(before, previous);
                shared = true;
            } else {
                floor = floor(previous);
                subject = Subjects.before(unit, from, floor);
                if (subject == null && unit.isComma(from - 1)) {
                    subject = carried(from, previous);
                    shared = subject != null;
                }
            }
        } else {
            boolean attached = shape == Shape.PARTICIPLE && Phrases.isNominal(unit, from - 1) && !unit.is(from - 1, ADVERB) && !unit.is(from - 1, TIME) && !unit.is(from - 1, BE);
            subject = attached ? Subjects.before(unit, from, floor(previous)) : carried(from, previous);
            shared = !attached;
        }
        if (shape == Shape.FINITE && subject == null && !canInvert(end) || isFirstPerson(subject)) {
            return false;
        }
        found.add(new VerbGroup(from, i, end, verb, shape, negated, subject, shared));
        return true;
    }

    /// "I think" inside a quotation is its speaker's voice, outside it the author's: neither is another's.
    private boolean isFirstPerson(Subjects.@Nullable Run subject) {
        if (subject == null || subject.to() - subject.from() != 1) {
            return false;
        }
        String word = unit.lower(subject.from());
        return word.equals("i") || word.equals("we") || word.equals("you");
    }

    private int floor(@Nullable VerbGroup previous) {
        return previous == null ? 0 : previous.to();
    }

    /// The subject that a participle, infinitive or coordinated verb shares with what stands before it.
    private Subjects.@Nullable Run carried(int before, @Nullable VerbGroup previous) {
        if (previous != null && previous.subject() != null) {
            return previous.subject();
        }
        if (previous != null && previous.shape() == Shape.FINITE) {
            return inverted(previous);
        }
        int start = clauseStart(before);
        Subjects.Run run = Subjects.ofClause(unit, start, before);
        return run == null && start > 0 ? Subjects.ofClause(unit, 0, before) : run;
    }

    private Subjects.@Nullable Run inverted(VerbGroup group) {
        return Inversions.subject(unit, group.to());
    }

    private int clauseStart(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (unit.isMark(i, ';') || unit.isMark(i, ':') || unit.isQuotation(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean canInvert(int to) {
        return Phrases.opensNounPhrase(unit, to);
    }

    private @Nullable Shape shape(int i, CueVerbs.Use use, boolean be, boolean have, boolean auxiliary, boolean to) {
        if (to) {
            return use.is(VerbForm.BASE) && !unit.is(i - 1, DETERMINER) ? Shape.INFINITIVE : null;
        }
        if (be && use.is(VerbForm.PAST_PARTICIPLE) && !(have && use.is(VerbForm.BASE))) {
            return Shape.PASSIVE;
        }
        if (be) {
            return use.is(VerbForm.PRESENT_PARTICIPLE) ? Shape.FINITE : null;
        }
        if (have) {
            return use.is(VerbForm.PAST_PARTICIPLE) ? Shape.FINITE : null;
        }
        if (auxiliary) {
            return use.is(VerbForm.BASE) ? Shape.FINITE : null;
        }
        if (unit.is(i - 1, DETERMINER) && !unit.is(i - 1, RELATIVE) && !(isPluralDeterminer(i - 1) && !use.is(VerbForm.PRESENT_PARTICIPLE)) || unit.is(i - 1, POSSESSIVE) && !unit.lower(i - 1).equals("her")) {
            return null;
        }
        if (use.is(VerbForm.PRESENT_PARTICIPLE)) {
            return unit.lower(i - 1).equals("of") || unit.isCapitalised(i) && i > 0 ? null : Shape.PARTICIPLE;
        }
        if (unit.isCapitalised(i) && i > 0 && !unit.isStop(i - 1)) {
            return null;
        }
        if (unit.is(i - 1, PREPOSITION) && !unit.is(i - 1, ADVERB)) {
            return null;
        }
        if (use.is(VerbForm.PAST)) {
            return unit.lower(i + 1).equals("by") ? null : Shape.FINITE;
        }
        if (use.is(VerbForm.THIRD_PERSON)) {
            return isThirdPerson(i) ? Shape.FINITE : null;
        }
        return use.is(VerbForm.BASE) && isPlural(i) ? Shape.FINITE : null;
    }

    private boolean isPluralDeterminer(int i) {
        return switch (unit.lower(i)) {
            case "some", "many", "both", "several", "others", "few", "most", "dozens", "hundreds", "thousands", "all", "two", "three", "four" -> true;
            default -> false;
        };
    }

    /// "Reports", "claims", "plans" are verbs after a singular subject, nouns after an adjective or before a verb of their own.
    private boolean isThirdPerson(int i) {
        int before = i - 1;
        while (before >= 0 && unit.is(before, ADVERB) && !unit.is(before, DETERMINER)) {
            before--;
        }
        boolean subject = unit.isComma(before) || unit.isMark(before, ')') || unit.isCapitalised(before) && !unit.lower(i).equals("states") || unit.is(before, SUBJECT_PRONOUN) || unit.is(before, RELATIVE)
                || unit.isQuotation(before) || unit.isDash(before) || unit.is(before, COORDINATOR)
                || Phrases.isNominal(unit, before) && (isPluralNoun(before) ? unit.is(i + 1, DETERMINER) : unit.noun(i) == null || isClear(i));
        String next = unit.lower(i + 1);
        boolean noun = unit.noun(i) != null && (Phrases.isVerbLike(unit, i + 1) || next.equals("of") || next.equals("from") || next.equals("by") || next.equals("made"));
        return subject && !noun;
    }

    /// Whether what follows shows that a word which can be noun or verb is a verb.
    private boolean isClear(int i) {
        String next = unit.lower(i + 1);
        return next.equals("that") && unit.is(i - 2, DETERMINER) || unit.is(i + 1, DETERMINER) || unit.is(i + 1, SUBJECT_PRONOUN) || unit.isCapitalised(i + 1) || next.equals("to") || unit.isQuotation(i + 1);
    }

    private boolean isPluralNoun(int i) {
        String word = unit.lower(i);
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && !word.equals("'s") && !unit.isCapitalised(i);
    }

    private boolean isPlural(int i) {
        int before = i - 1;
        while (before >= 0 && unit.is(before, ADVERB) && !unit.is(before, DETERMINER)) {
            before--;
        }
        String word = unit.lower(before);
        boolean pronoun = word.equals("i") || word.equals("we") || word.equals("you") || word.equals("they") || word.equals("who");
        boolean plural = isPluralNoun(before) || word.equals("people") || word.equals("police") || word.equals("media") || word.equals("data") || isPluralDeterminer(before)
                || unit.isCapitalised(before) && (word.endsWith("s") || unit.lower(i - 2).equals("and"));
        boolean noun = unit.noun(i) != null && (Phrases.isVerbLike(unit, i + 1) || unit.lower(i + 1).equals("of"));
        plural |= unit.noun(i) == null && unit.lower(i + 1).equals("that") && Phrases.isNominal(unit, before);
        return (pronoun || plural || unit.isMark(before, ')') || unit.isComma(before) && before > 1 && (unit.noun(i) == null && !unit.lower(i).equals("state") || isClear(i))) && !noun;
    }
}
