package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// What a statement says as far as its own article tells: what does not change when other articles join the story.
///
/// @param statement the statement
/// @param words its concepts, numbers not among them, each with how it is written
/// @param context the concepts of its sentence, the sentence before and the title
/// @param measures its numbers
/// @param negative whether it says that something is not so: a denial, or a negative statement that is affirmed
/// @param future whether it is about what will or should be
/// @param fatal whether it is of death
/// @param actor whose troops, police or the like it begins with, as a stem; null where it begins with none by name
record Content(Statement statement, List<Word> words, List<String> context, List<Measure> measures, boolean negative, boolean future, boolean fatal, @Nullable String actor) {

    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "nothing", "none", "nobody", "neither", "nor", "cannot", "without", "false", "untrue",
            "wrong", "fake", "fabricated", "baseless");
    /// Concepts of armed bodies, of which each side has its own.
    private static final Set<String> ARMED = Stream.of("troops", "army", "police", "guards", "militia").map(word -> Concepts.of(Stem.of(word))).collect(Collectors.toUnmodifiableSet());
    private static final String DEATH = Concepts.of(Stem.of("died"));
    private static final int OPENING = 4;
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> ORDINALS = List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final Set<String> PART = Set.of("the", "them", "those", "its", "their", "these", "his", "her", "our");
    private static final Set<String> CLOCK = Set.of("past", "o'clock", "o’clock", "am", "pm", "a.m", "p.m", "a.m.", "p.m.");
    private static final int HOURS = 25;
    private static final Pattern PENCE = Pattern.compile("\\d[\\d,]*(\\.\\d+)?p");
    private static final int AND = 6;
    private static final double MOST_RARE = 6;
    private static final int MOST_LABELS = 100;
    private static final Set<String> SELF = Set.of("it", "its", "they", "their", "we", "our", "he", "his", "she", "her", "i", "my");

    /// A concept of a statement.
    ///
    /// @param concept the term that stands for it
    /// @param rarity how rare it is, capped
    /// @param name whether it is written as a name
    record Word(String concept, double rarity, boolean name) {

        boolean isWeekday() {
            return WEEKDAYS.contains(concept);
        }
    }

    Content {
        words = List.copyOf(words);
        context = List.copyOf(context);
        measures = List.copyOf(measures);
    }

    /// The contents of an article's statements.
    static List<Content> in(Page page, Rarity rarity) {
        List<Content> contents = new ArrayList<>();
        for (Statement statement : Statements.in(page)) {
            List<Word> words = new ArrayList<>();
            words(statement).forEach((concept, name) -> words.add(new Word(concept, Math.min(MOST_RARE, rarity.of(concept)), name)));
            contents.add(new Content(statement, words, context(statement), measures(statement), isNegative(statement), isFuture(statement.modality()),
                    words.stream().anyMatch(word -> word.concept().equals(DEATH)), actor(statement)));
        }
        return contents;
    }

    /// "Kasmari soldiers had fired first", "the Ilvenian border guards": whose they are.
    private static @Nullable String actor(Statement statement) {
        Tokens tokens = statement.page().document(statement.in()).tokens();
        Tokens.Range range = tokens.in(statement.content().getFirst().span());
        String name = null;
        for (int i = range.first(); i < Math.min(range.last(), range.first() + OPENING); i++) {
            if (name != null && ARMED.contains(concept(tokens.lower(i)))) {
                return name;
            }
            if (tokens.isCapitalised(i) && isTerm(tokens, i)) {
                name = Terms.stem(Outlets.fold(tokens.word(i)));
            }
        }
        return null;
    }

    private static boolean isFuture(Modality modality) {
        return switch (modality) {
            case FORECAST, INTENT, REQUEST -> true;
            case REPORT, ASSESSMENT -> false;
        };
    }

    /// The numbers of a statement; "a fifth worker has died" counts five.
    private static List<Measure> measures(Statement statement) {
        List<Measure> measures = new ArrayList<>();
        Tokens tokens = statement.page().document(statement.in()).tokens();
        Quantity last = null;
        for (Quantity q : statement.quantities()) {
            if (isLabel(tokens, q) || isPart(tokens, q) || isClock(tokens, q)) {
                continue;
            }
            Measure measure = PENCE.matcher(q.extract().text()).matches() ? pence(q.extract().text()) : Measure.of(q);
            boolean small = q.kind() == Quantity.Kind.MONEY && last != null && last.kind() == Quantity.Kind.MONEY && q.extract().start() - last.extract().end() <= AND
                    && measure.low() < 1;
            // "six pounds and forty pence" is one sum.
            measures.add(small ? measures.removeLast().plus(measure) : measure);
            last = q;
        }
        if (measures.isEmpty()) {
            pence(statement, tokens, measures);
        }
        if (measures.isEmpty()) {
            Tokens.Range range = tokens.in(statement.content().getFirst().span());
            for (int i = range.first(); i < range.last() - 1; i++) {
                int ordinal = ORDINALS.indexOf(tokens.lower(i));
                if (ordinal >= 0 && tokens.isWord(i + 1) && Measure.isPeople(concept(tokens.lower(i + 1)))) {
                    measures.add(new Measure(Quantity.Kind.COUNT, ordinal + 2, ordinal + 2, Quantity.Bound.EXACT, Set.of(concept(tokens.lower(i + 1))), ordinal + 2));
                }
            }
        }
        return measures;
    }

    /// "640p" is a price.
    private static void pence(Statement statement, Tokens tokens, List<Measure> measures) {
        Tokens.Range range = tokens.in(statement.content().getFirst().span());
        for (int i = range.first(); i < range.last(); i++) {
            String word = tokens.lower(i);
            if (PENCE.matcher(word).matches()) {
                measures.add(pence(word));
            }
        }
    }

    private static Measure pence(String word) {
        double value = Double.parseDouble(word.substring(0, word.length() - 1).replace(",", "")) / 100;
        return new Measure(Quantity.Kind.MONEY, value, value, Quantity.Bound.EXACT, Set.of(), value);
    }

    /// "tank 3" is no count: a bare small number behind a noun names one of several.
    private static boolean isLabel(Tokens tokens, Quantity q) {
        int first = tokens.at(q.extract().start());
        return q.kind() == Quantity.Kind.COUNT && q.unit() == null && q.value() != null && q.value() < MOST_LABELS && first > 0 && first < tokens.size()
                && tokens.kind(first) == Tokens.Kind.NUMBER && tokens.isWord(first - 1) && !Terms.isStop(tokens.lower(first - 1));
    }

    /// "Half past three", "five o'clock", "9 p.m.": a time of day counts nothing.
    private static boolean isClock(Tokens tokens, Quantity q) {
        int first = tokens.at(q.extract().start());
        int next = tokens.at(q.extract().end());
        boolean hour = q.value() != null && q.value() < HOURS && (q.kind() == Quantity.Kind.COUNT || q.kind() == Quantity.Kind.RATIO);
        return hour && (next < tokens.size() && CLOCK.contains(tokens.lower(next)) || q.extract().text().contains("o'clock") || q.extract().text().contains("o’clock")
                || first > 0 && first < tokens.size() && tokens.lower(first - 1).equals("past") || q.extract().text().endsWith(" past"));
    }

    /// "Two of the dead" counts some of a number that it does not give.
    private static boolean isPart(Tokens tokens, Quantity q) {
        int next = tokens.at(q.extract().end());
        return q.kind() == Quantity.Kind.COUNT && next + 1 < tokens.size() && tokens.lower(next).equals("of") && PART.contains(tokens.lower(next + 1))
                || q.kind() == Quantity.Kind.COUNT && q.extract().text().contains(" of the ");
    }

    /// The concepts of a statement's words, each with whether it is written as a name.
    private static Map<String, Boolean> words(Statement statement) {
        Map<String, Boolean> words = new TreeMap<>();
        boolean[] pronoun = new boolean[1];
        Tokens tokens = statement.page().document(statement.in()).tokens();
        statement.content().forEach(piece -> {
            Tokens.Range range = tokens.in(piece.span());
            for (int i = range.first(); i < range.last(); i++) {
                pronoun[0] |= i < range.first() + 2 && SELF.contains(tokens.lower(i));
                if (isTerm(tokens, i) && !inNumber(statement.quantities(), tokens.span(i), tokens.lower(i))) {
                    boolean name = tokens.isCapitalised(i) && i > 0 && !tokens.isMark(i - 1);
                    words.merge(concept(tokens.lower(i)), name, (a, b) -> a || b);
                }
            }
        });
        // "It has made no offer" is said of the source itself.
        if (pronoun[0] && statement.origin() != null && statement.origin().named()) {
            Parties.core(statement.origin().name()).forEach(word -> words.put(Concepts.of(word), true));
        }
        return words;
    }

    private static boolean isTerm(Tokens tokens, int i) {
        return !tokens.isMark(i) && !Terms.isStop(tokens.lower(i));
    }

    private static String concept(String lower) {
        return Concepts.of(Terms.stem(lower));
    }

    /// A number's own words are no terms, but what it counts is.
    private static boolean inNumber(List<Quantity> quantities, Span word, String lower) {
        for (Quantity q : quantities) {
            boolean counted = q.kind() == Quantity.Kind.COUNT && q.unit() != null && q.unit().toLowerCase(Locale.ROOT).contains(lower)
                    || q.kind() == Quantity.Kind.OTHER && !Character.isDigit(lower.charAt(0));
            if (q.extract().span().contains(word) && !counted) {
                return true;
            }
        }
        return false;
    }

    private static List<String> context(Statement statement) {
        Set<String> context = new LinkedHashSet<>();
        Page page = statement.page();
        if (page.title() != null) {
            addTerms(page.title(), new Span(0, page.title().text().length()), context);
        }
        if (!statement.isTitle() && !page.body().sentences().isEmpty()) {
            for (int s = Math.max(0, statement.sentence() - 1); s <= statement.lastSentence(); s++) {
                addTerms(page.body(), page.body().sentences().get(s), context);
            }
        }
        return List.copyOf(context);
    }

    private static void addTerms(Document document, Span span, Set<String> terms) {
        Tokens tokens = document.tokens();
        Tokens.Range range = tokens.in(span);
        for (int i = range.first(); i < range.last(); i++) {
            if (isTerm(tokens, i)) {
                terms.add(concept(tokens.lower(i)));
            }
        }
    }

    private static boolean isNegative(Statement statement) {
        boolean negated = false;
        Tokens tokens = statement.page().document(statement.in()).tokens();
        for (var piece : statement.content()) {
            Tokens.Range range = tokens.in(piece.span());
            for (int i = range.first(); i < range.last(); i++) {
                String word = tokens.lower(i);
                boolean idiom = word.equals("no") && i + 1 < range.last() && (tokens.lower(i + 1).equals("longer") || tokens.lower(i + 1).equals("more"))
                        || word.equals("not") && i + 1 < range.last() && tokens.lower(i + 1).equals("only");
                negated |= !idiom && (NEGATIONS.contains(word) || word.endsWith("n't"));
            }
        }
        return negated != (statement.polarity() == Polarity.DENIES);
    }
}
