package org.whence.core.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// Chooses whom a pronoun goes back to among all who were named, described or heard before it: a mention-ranking model
/// (Denis and Baldridge 2008) with few traits, whose weights are learnt from the training articles (`make -C training antecedents`).
final class Antecedents {

    /// How many mentions before the pronoun are looked at.
    private static final int MENTIONS = 80;

    /// How many sentences before the pronoun people without a name are looked for in.
    private static final int DESCRIBED = 3;

    private static final int MANY = 4;

    /// How many tokens of a sentence are looked at.
    private static final int NEAR = 120;

    /// The longest complement of a description, in tokens: "a banker | close to the buyer".
    private static final int COMPLEMENT = 6;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Discourse discourse;
    private final BiFunction<Integer, Integer, @Nullable Figure> describe;

    /// @param describe whom the tokens `[from, to)` of a description name, null for nobody
    Antecedents(Document document, Cast cast, Discourse discourse, BiFunction<Integer, Integer, @Nullable Figure> describe) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.discourse = discourse;
        this.describe = describe;
    }

    /// What speaks for or against somebody as an antecedent, with its learnt weight for "he" and "she".
    enum Trait {
        SPOKE_LAST(0.22), SPOKE_SECOND_LAST(0.13), SPOKE_EARLIER(-0.18), NEVER_SPOKE(-0.17),
        SPOKE_IN_SENTENCE(1.03), SPOKE_SENTENCE_BEFORE(0.36), SPOKE_TWO_BEFORE(-0.28), SPOKE_FAR_BEFORE(-0.94),
        SEEN_IN_SENTENCE(0.15), SEEN_SENTENCE_BEFORE(1.26), SEEN_TWO_BEFORE(-0.51), SEEN_FAR_BEFORE(-0.89),
        SEEN_LAST(0.37), SEEN_SECOND_LAST(0.52),
        SUBJECT(0.02), NO_SUBJECT(-0.02), LAST_SUBJECT(1.17), SUBJECT_OF_PARAGRAPH(-0.02),
        IN_PARAGRAPH(1.96), SPOKE_LAST_IN_PARAGRAPH(0.21),
        REPORTED(-1.07), REPORTED_SENTENCE_BEFORE(-2.22), QUOTED(-1.14), GENDER_KNOWN(1.86), ANONYMOUS(-0.67), NEWCOMER(0.39), SEEN_ONCE(-0.84), SEEN_OFTEN(0.82), DESCRIBED(-0.74);

        private final double weight;

        Trait(double weight) {
            this.weight = weight;
        }
    }

    /// Somebody whom the pronoun may stand for.
    record Candidate(Figure figure, Set<Trait> traits) {
        private double score() {
            return traits.stream().mapToDouble(trait -> trait.weight).sum();
        }
    }

    /// Where somebody was met before the pronoun.
    private static final class Trail {
        private int last = -1;
        private int first = Integer.MAX_VALUE;
        private int times;
        private boolean described;
        private int spoke = -1;

        void seen(int token) {
            last = Math.max(last, token);
            first = Math.min(first, token);
            times++;
        }
    }

    /// The likeliest of those who fit; null where nobody does.
    @Nullable Figure best(int at, Predicate<Figure> fits) {
        return candidates(at, fits).stream().max(Comparator.comparingDouble(Candidate::score)).map(Candidate::figure).orElse(null);
    }

    /// All that fit, in the order in which they were last seen, latest first.
    List<Candidate> candidates(int at, Predicate<Figure> fits) {
        Map<Figure, Trail> trails = new LinkedHashMap<>();
        List<Figure> speakers = discourse.speakers(at, fits);
        for (Figure speaker : speakers) {
            Trail trail = trails.computeIfAbsent(speaker, figure -> new Trail());
            trail.spoke = discourse.lastSpokeAt(speaker, at);
            trail.seen(trail.spoke);
        }
        List<Cast.Mention> all = cast.all();
        int here = cast.from(at);
        for (int i = here - 1; i >= 0 && i >= here - MENTIONS; i--) {
            Cast.Mention mention = all.get(i);
            if (fits.test(mention.figure())) {
                trails.computeIfAbsent(mention.figure(), figure -> new Trail()).seen(mention.token());
            }
        }
        described(at, fits, trails);
        List<Figure> seen = new ArrayList<>(trails.keySet());
        seen.sort(Comparator.comparingInt((Figure figure) -> trails.get(figure).last).reversed());
        Figure lastSubject = seen.stream().filter(figure -> discourse.isSubject(trails.get(figure).last)).findFirst().orElse(null);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Figure figure = seen.get(i);
            Set<Trait> traits = traits(figure, trails.get(figure), at, speakers.indexOf(figure), i);
            if (figure == lastSubject) {
                traits.add(Trait.LAST_SUBJECT);
            }
            candidates.add(new Candidate(figure, traits));
        }
        return candidates;
    }

    private Set<Trait> traits(Figure figure, Trail trail, int at, int speaker, int seen) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        int sentence = sentence(at);
        traits.add(speaker < 0 ? Trait.NEVER_SPOKE : speaker == 0 ? Trait.SPOKE_LAST : speaker == 1 ? Trait.SPOKE_SECOND_LAST : Trait.SPOKE_EARLIER);
        if (trail.spoke >= 0) {
            traits.add(switch (sentence - sentence(trail.spoke)) {
                case 0 -> Trait.SPOKE_IN_SENTENCE;
                case 1 -> Trait.SPOKE_SENTENCE_BEFORE;
                case 2 -> Trait.SPOKE_TWO_BEFORE;
                default -> Trait.SPOKE_FAR_BEFORE;
            });
        }
        traits.add(switch (sentence - sentence(trail.last)) {
            case 0 -> Trait.SEEN_IN_SENTENCE;
            case 1 -> Trait.SEEN_SENTENCE_BEFORE;
            case 2 -> Trait.SEEN_TWO_BEFORE;
            default -> Trait.SEEN_FAR_BEFORE;
        });
        if (seen == 0) {
            traits.add(Trait.SEEN_LAST);
        } else if (seen == 1) {
            traits.add(Trait.SEEN_SECOND_LAST);
        }
        traits.add(discourse.isSubject(trail.last) ? Trait.SUBJECT : Trait.NO_SUBJECT);
        int paragraph = discourse.paragraphStart(at);
        if (trail.last >= paragraph) {
            traits.add(Trait.IN_PARAGRAPH);
        }
        if (speaker == 0 && trail.spoke >= paragraph) {
            traits.add(Trait.SPOKE_LAST_IN_PARAGRAPH);
        }
        if (discourse.sentenceStart(paragraph) != discourse.sentenceStart(at) && isSubjectOf(figure, paragraph)) {
            traits.add(Trait.SUBJECT_OF_PARAGRAPH);
        }
        if (discourse.isReported(trail.last)) {
            traits.add(sentence - sentence(trail.last) <= 1 ? Trait.REPORTED_SENTENCE_BEFORE : Trait.REPORTED);
        }
        if (discourse.isQuoted(trail.last)) {
            traits.add(Trait.QUOTED);
        }
        if (figure.gender() != NameWords.Gender.UNKNOWN) {
            traits.add(Trait.GENDER_KNOWN);
        }
        if (!figure.named()) {
            traits.add(Trait.ANONYMOUS);
        }
        if (sentence - sentence(trail.first) <= 2) {
            traits.add(Trait.NEWCOMER);
        }
        if (trail.times == 1) {
            traits.add(Trait.SEEN_ONCE);
        } else if (trail.times >= MANY) {
            traits.add(Trait.SEEN_OFTEN);
        }
        if (trail.described) {
            traits.add(Trait.DESCRIBED);
        }
        return traits;
    }

    private boolean isSubjectOf(Figure figure, int sentence) {
        int end = Math.min(discourse.sentenceEnd(sentence), sentence + NEAR);
        List<Cast.Mention> all = cast.all();
        for (int i = cast.from(sentence); i < all.size() && all.get(i).token() < end; i++) {
            if (all.get(i).figure() == figure && discourse.isSubject(all.get(i).token())) {
                return true;
            }
        }
        return false;
    }

    /// People without a name who have not spoken yet: "A banker close to the buyer pushed back."
    private void described(int at, Predicate<Figure> fits, Map<Figure, Trail> trails) {
        int from = Math.max(at - NEAR, discourse.sentencesBefore(at, DESCRIBED));
        for (int i = from; i < at; i++) {
            if (!introduces(tokens.lower(i)) || discourse.isQuoted(i) || discourse.spokeAt(i) || isApposed(i)) {
                continue;
            }
            int head = person(i + 1, at);
            if (head < 0) {
                continue;
            }
            Figure figure = describe.apply(i, afterComplement(head, at));
            if (figure != null && fits.test(figure)) {
                Trail trail = trails.computeIfAbsent(figure, ignored -> new Trail());
                trail.seen(i);
                trail.described = true;
            }
            i = head;
        }
    }

    /// The determiners of people met for the first time; "his lawyer" would ask for another antecedent.
    private static boolean introduces(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("one") || word.equals("another");
    }

    /// The token of a noun for one person within three words from `from`, -1 where another noun or a name comes first.
    private int person(int from, int at) {
        for (int i = from; i < Math.min(at, from + 4); i++) {
            if (!tokens.isWord(i) || Nouns.isComplement(tokens.lower(i))) {
                return -1;
            }
            NameRun run = cast.runAt(i);
            if (run != null && !run.isTitleOnly()) {
                return -1;
            }
            Nouns.Sense sense = Nouns.of(tokens.lower(i));
            sense = sense == null ? Nouns.byDictionary(tokens.lower(i)) : sense;
            if (sense != null && sense.person() && !sense.plural() && endsCore(i + 1, at)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the core of a phrase ends before a token: no further noun, name or "'s" stands there.
    private boolean endsCore(int next, int at) {
        return next >= at || cast.runAt(next) == null && (!tokens.isWord(next) || Nouns.of(tokens.lower(next)) == null) && !tokens.lower(next).equals("'s");
    }

    /// Whether what begins at a token only says more of the name before it: "Arroyo, an economist".
    private boolean isApposed(int token) {
        return token >= 2 && tokens.lower(token - 1).equals(",") && cast.runAt(token - 2) != null;
    }

    private int afterComplement(int head, int at) {
        int i = head + 1;
        if (i + 1 < at && tokens.lower(i).equals("close")) {
            i++;
        }
        if (i + 1 >= at || !Nouns.isComplement(tokens.lower(i))) {
            return head + 1;
        }
        for (int k = i + 1; k < Math.min(at, i + COMPLEMENT); k++) {
            NameRun run = cast.runAt(k);
            if (run != null) {
                return Math.min(at, run.next());
            }
            if (!tokens.isWord(k)) {
                return head + 1;
            }
            if (Nouns.of(tokens.lower(k)) != null || Nouns.byDictionary(tokens.lower(k)) != null) {
                return k + 1;
            }
        }
        return head + 1;
    }

    private int sentence(int token) {
        return document.sentenceAt(tokens.start(token));
    }
}
