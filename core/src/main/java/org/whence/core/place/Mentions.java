package org.whence.core.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.place.Pieces.Gap;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// Finds the names in a text that a gazetteer knows, the longest first, and gathers what speaks for and against each.
///
/// A text is walked once; only a piece with a capital begins a name, so the cost is a few hash look-ups for each capital.
final class Mentions {

    private static final int LONGEST = 8;
    private static final int SITE = 4;
    private static final double BIG_TOWN = 200_000;
    private static final double SMALL_TOWN = 15_000;
    private static final int SHORT_NAME = 4;

    private final Document document;
    private final Gazetteer gazetteer;
    private final Pieces pieces;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> lower = new HashSet<>();
    private final BitSet sentenceStarts = new BitSet();
    private final BitSet paragraphStarts = new BitSet();
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.pieces = Pieces.of(document.text());
    }

    /// The candidates of a text in its order, with their evidence and probability; none overlap.
    static List<Mention> in(Document document, Gazetteer gazetteer) {
        Mentions mentions = new Mentions(document, gazetteer);
        mentions.survey();
        mentions.find();
        mentions.findUnknown();
        mentions.weigh();
        return mentions.found;
    }

    /// Notes where sentences start and which words are the names of persons.
    private void survey() {
        for (Span sentence : document.sentences()) {
            sentenceStarts.set(firstLetter(sentence.start()));
        }
        for (Span paragraph : document.paragraphs()) {
            paragraphStarts.set(paragraph.start());
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.isCapitalised(i) && startsPerson(i)) {
                int last = i;
                while (last - i < 4 && (pieces.gap(last) == Gap.SPACE || pieces.gap(last) == Gap.HYPHEN
                        || pieces.gap(last) == Gap.DOT && pieces.word(last).length() <= 2) && pieces.isCapitalised(last + 1)) {
                    last++;
                }
                if (!isTitle(i)) {
                    givenNames.add(pieces.word(i));
                }
                for (int j = i + 1; j <= last; j++) {
                    if (pieces.word(j).length() > 2) {
                        persons.add(pieces.word(j));
                    }
                }
            }
        }
    }

    private int firstLetter(int offset) {
        int at = offset;
        while (at < document.text().length() && !Folding.isWordChar(pieces.at(at))) {
            at++;
        }
        return at;
    }

    /// Whether a given name or a title stands here with a capitalised word after it, the two being no place.
    private boolean startsPerson(int i) {
        if (!pieces.isCapitalised(i + 1) || pieces.gap(i) != Gap.SPACE && pieces.gap(i) != Gap.DOT || pieces.isUpper(i + 1) && pieces.word(i + 1).length() > 1) {
            return false;
        }
        if (isTitle(i)) {
            return true;
        }
        if (pieces.gap(i) == Gap.DOT || !lexical(i, Lexical.GIVEN_NAME)) {
            return false;
        }
        String next = pieces.word(i + 1);
        if (lexical(i, Lexical.COMMON_WORD) && (sentenceStarts.get(pieces.start(i)) || !lexical(i + 1, Lexical.SURNAME))) {
            return false;
        }
        if (Words.ORGANISATIONS.contains(next) || Words.FACILITIES.contains(next) || Words.LANDFORMS.contains(next)) {
            return false;
        }
        return placeOf(i, i + 1) == Gazetteer.NONE || lexical(i + 1, Lexical.SURNAME) && !isKnown(placeOf(i, i + 1));
    }

    private boolean isTitle(int i) {
        String word = pieces.word(i);
        return Words.TITLES.contains(word) && !word.equals("st") && !word.equals("saint");
    }

    private boolean isGivenName(int i) {
        return lexical(i, Lexical.GIVEN_NAME) && !lexical(i, Lexical.COMMON_WORD);
    }

    private boolean lexical(int i, int bit) {
        int row = rowOf(i);
        return row != Gazetteer.NONE && (gazetteer.lexical(row) & bit) != 0;
    }

    private int rowOf(int i) {
        return i < 0 || i >= pieces.size() ? Gazetteer.NONE : gazetteer.row(Folding.hash(Folding.add(Folding.start(), pieces.word(i))));
    }

    /// The row of a run of pieces that some entry is called by, else none.
    private int placeOf(int first, int last) {
        long state = Folding.start();
        for (int i = first; i <= last; i++) {
            state = Folding.add(state, pieces.word(i));
        }
        int row = gazetteer.row(Folding.hash(state));
        return row != Gazetteer.NONE && gazetteer.count(row) > 0 ? row : Gazetteer.NONE;
    }

    /// Whether the best entry of a name is more than a village.
    private boolean isKnown(int row) {
        int best = gazetteer.entry(row, 0);
        return gazetteer.naming(row, 0) == Naming.MAIN && (!gazetteer.kind(best).isTown() || gazetteer.population(best) > SMALL_TOWN);
    }

    private void find() {
        int i = 0;
        while (i < pieces.size()) {
            Mention mention = startable(i) ? longest(i) : null;
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.end + 1;
            }
        }
    }

    private boolean startable(int i) {
        return pieces.isCapitalised(i)
                || Words.ARTICLES.contains(pieces.word(i)) && pieces.gap(i) == Gap.HYPHEN && pieces.isCapitalised(i + 1);
    }

    private @Nullable Mention longest(int first) {
        long state = Folding.start();
        int best = -1;
        int bestRow = Gazetteer.NONE;
        for (int last = first; last < pieces.size() && last - first < LONGEST; last++) {
            if (last > first && !joins(first, last)) {
                break;
            }
            state = Folding.add(state, pieces.word(last));
            if (last > first && !pieces.isCapitalised(last) && !afterApostrophe(last) && !pieces.isNumber(last)) {
                continue;
            }
            int row = gazetteer.row(Folding.hash(state));
            if (row != Gazetteer.NONE && gazetteer.count(row) > 0 && isWritten(first, last, row)) {
                best = last;
                bestRow = row;
            }
        }
        return best < 0 ? null : mention(first, best, bestRow);
    }

    private boolean afterApostrophe(int i) {
        return pieces.gap(i - 1) == Gap.APOSTROPHE && pieces.word(i).length() > 1 || pieces.gap(i - 1) == Gap.HYPHEN && i > 1 && Words.ARTICLES.contains(pieces.word(i - 2));
    }

    /// Whether the piece `last` may go on a name that begins at `first`.
    private boolean joins(int first, int last) {
        String before = pieces.word(last - 1);
        boolean word = pieces.isCapitalised(last) || Words.SMALL.contains(pieces.word(last)) || pieces.gap(last - 1) == Gap.APOSTROPHE
                || pieces.gap(last - 1) == Gap.HYPHEN || pieces.isNumber(last);
        return word && switch (pieces.gap(last - 1)) {
            case SPACE, HYPHEN, APOSTROPHE -> true;
            case DOT -> before.length() == 1 || Words.STOPPED.contains(before);
            case COMMA -> pieces.word(last).equals("d") && pieces.word(last + 1).equals("c") || pieces.word(last).equals("dc");
            case DASH, LINE, OTHER -> false;
        };
    }

    /// Whether the pieces are written as a name of the row must be: an abbreviation in capitals or with its stop.
    private boolean isWritten(int first, int last, int row) {
        boolean abbreviation = false;
        boolean other = false;
        for (int i = 0; i < gazetteer.count(row); i++) {
            abbreviation |= gazetteer.naming(row, i) == Naming.AS_WRITTEN;
            other |= gazetteer.naming(row, i) != Naming.AS_WRITTEN;
        }
        if (abbreviation && isAbbreviation(first, last)) {
            return true;
        }
        boolean acronym = first == last && pieces.word(first).length() <= 3 && pieces.isUpper(first) && !pieces.isUpper(first + 1) && !pieces.isUpper(first - 1);
        return other && !acronym;
    }

    private boolean isAbbreviation(int first, int last) {
        if (pieces.at(pieces.end(last)) == '.' && (last > first || !pieces.isUpper(first) || pieces.word(first).length() > 3)) {
            return last > first || pieces.word(first).length() > 1;
        }
        for (int i = first; i <= last; i++) {
            if (!pieces.isUpper(i)) {
                return false;
            }
        }
        return last > first && pieces.gap(first) == Gap.DOT || first == last && pieces.word(first).length() > 1 && isCapitalOnPurpose(first);
    }

    /// A bare two-letter code of a region ("IN", "OR") counts after a comma; "US" and "UK" count anywhere but in a line of capitals.
    private boolean isCapitalOnPurpose(int i) {
        if (pieces.isUpper(i - 1) && pieces.gap(i - 1) == Gap.SPACE && pieces.word(i - 1).length() > 3
                || pieces.isUpper(i + 1) && pieces.gap(i) == Gap.SPACE && pieces.word(i + 1).length() > 3) {
            return pieces.gap(i - 1) == Gap.COMMA;
        }
        int best = gazetteer.entry(rowOf(i), 0);
        return gazetteer.kind(best) != Kind.REGION1 || pieces.word(i).length() > 2 || pieces.gap(i - 1) == Gap.COMMA
                || pieces.gap(i - 1) == Gap.SPACE && pieces.isCapitalised(i - 1) && placeOf(i - 1, i - 1) != Gazetteer.NONE
                || pieces.word(i).equals("bc") || pieces.word(i).equals("dc");
    }

    private Mention mention(int first, int last, int row) {
        Span span = pieces.span(first, last);
        if (pieces.at(span.end()) == '.' && (isInitials(first, last) || isStopped(row, first, last))) {
            span = new Span(span.start(), span.end() + 1);
        }
        Mention mention = new Mention(first, last, row, key(first, last), span);
        mention.written = isAbbreviation(first, last);
        for (int i = 0; i < gazetteer.count(row); i++) {
            mention.demonym |= gazetteer.naming(row, i) == Naming.DEMONYM;
        }
        if (!mention.demonym && span.end() == pieces.end(last)) {
            extend(mention);
        }
        return mention;
    }

    /// Takes in what the name is a part of: "Colchester General Hospital", "Oaxaca State", "Lake Manassas".
    private void extend(Mention mention) {
        int end = mention.last;
        for (int i = mention.last + 1; i <= mention.last + SITE && pieces.gap(i - 1) == Gap.SPACE && pieces.isCapitalised(i); i++) {
            if (Words.LANDFORMS.contains(pieces.word(i)) && i == mention.last + 1 || Words.FACILITIES.contains(pieces.word(i))) {
                end = i;
            }
            if (Words.ORGANISATIONS.contains(pieces.word(i)) || Words.MEDIA.contains(pieces.word(i)) || Words.STREETS.contains(pieces.word(i))) {
                break;
            }
        }
        if (end > mention.last) {
            mention.end = end;
            mention.span = pieces.span(mention.first, end);
        }
        int before = mention.first - 1;
        boolean free = found.isEmpty() || found.getLast().end < before;
        if (free && pieces.isCapitalised(before) && pieces.gap(before) == Gap.SPACE && !sentenceStarts.get(pieces.start(before))) {
            boolean prefix = Words.PREFIXES.contains(pieces.word(before));
            if (prefix || Words.DIRECTIONS.contains(pieces.word(before)) && !pieces.isUpper(before)) {
                mention.span = pieces.span(before, mention.end);
                mention.set(Evidence.AFTER_PREFIX, prefix);
            }
        }
        mention.qualifier = qualifier(mention);
    }

    /// What of the place is meant: "eastern part" of "the eastern part of Bakhmut", "General Hospital" of "Colchester General Hospital".
    private @Nullable String qualifier(Mention m) {
        if (m.end > m.last) {
            return document.text().slice(pieces.span(m.last + 1, m.end));
        }
        int i = m.first - 1;
        if (pieces.gap(i) != Gap.SPACE) {
            return null;
        }
        if (Words.DIRECTIONS.contains(pieces.word(i))) {
            return pieces.word(i);
        }
        if (pieces.word(i).equals("of") && Words.TOWNS.contains(pieces.word(i - 1))) {
            i -= pieces.word(i - 2).equals("the") ? 3 : 2;
        }
        if (!pieces.word(i).equals("of") || !Words.PARTS.contains(pieces.word(i - 1))) {
            return null;
        }
        return Words.DIRECTIONS.contains(pieces.word(i - 2)) ? pieces.word(i - 2) + " " + pieces.word(i - 1) : pieces.word(i - 1);
    }

    private String key(int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(i > first ? " " : "").append(pieces.word(i));
        }
        return key.toString();
    }

    private boolean isInitials(int first, int last) {
        return last > first && pieces.word(last).length() == 1 && pieces.gap(last - 1) == Gap.DOT;
    }

    private boolean isStopped(int row, int first, int last) {
        return pieces.word(last).length() <= 5 && !pieces.isUpper(last) && first == last && gazetteer.naming(row, 0) == Naming.AS_WRITTEN;
    }

    private void weigh() {
        Set<String> single = new HashSet<>();
        for (Mention m : found) {
            if (m.first == m.last) {
                single.add(m.key);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.isCapitalised(i) && single.contains(pieces.word(i))) {
                lower.add(pieces.word(i));
            }
        }
        for (int m = 0; m < found.size(); m++) {
            weighAlone(found.get(m));
            if (m > 0) {
                weighBeside(m > 1 ? found.get(m - 2) : null, found.get(m - 1), found.get(m));
            }
        }
        Map<String, Integer> often = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Mention mention : found) {
            often.merge(mention.key, 1, Integer::sum);
            if (isPlain(mention)) {
                places.add(mention.key);
            }
        }
        for (Mention mention : found) {
            mention.set(Evidence.PLACE_ELSEWHERE, places.contains(mention.key));
            mention.set(Evidence.OFTEN, Math.log(often.getOrDefault(mention.key, 1)));
            boolean bare = !isPlain(mention) && !places.contains(mention.key);
            boolean small = mention.has(Evidence.SMALL_TOWN) || mention.has(Evidence.ONLY_ALTERNATE) || mention.has(Evidence.ONLY_SHORT);
            mention.set(Evidence.SMALL_AND_BARE, small && bare);
            mention.set(Evidence.LANDMARK_AND_BARE, bare && mention.has(Evidence.LANDMARK));
            mention.set(Evidence.NAME_AND_BARE, bare && (mention.has(Evidence.GIVEN_NAME) || mention.has(Evidence.SURNAME)));
            mention.probability = mention.judge();
        }
        agree();
    }

    /// A name that is surely a place once is likelier one elsewhere, unless it stands in a person's name there.
    private void agree() {
        Map<String, Double> surest = new HashMap<>();
        for (Mention m : found) {
            surest.merge(m.key, m.probability, Math::max);
        }
        for (Mention m : found) {
            if (!m.has(Evidence.AFTER_GIVEN_NAME) && !m.has(Evidence.AFTER_TITLE) && !m.has(Evidence.BEFORE_SURNAME)
                    && !m.has(Evidence.BEFORE_STREET) && !m.has(Evidence.PERSON_ELSEWHERE) && !m.has(Evidence.GIVEN_ELSEWHERE)) {
                m.probability = (m.probability + surest.getOrDefault(m.key, 0.0)) / 2;
            }
        }
    }

    /// Whether the text itself says that a place is named.
    private static boolean isPlain(Mention m) {
        return m.has(Evidence.AFTER_PREPOSITION) || m.has(Evidence.AFTER_TYPE) || m.has(Evidence.BEFORE_REGION) || m.has(Evidence.DATELINE)
                || m.has(Evidence.AFTER_DIRECTION) || m.has(Evidence.BEFORE_DIVISION);
    }

    private void weighAlone(Mention m) {
        int first = m.first;
        int last = m.last;
        if (!m.unknown) {
            weighEntries(m);
        }
        boolean single = first == last;
        int lexical = single && !m.unknown ? gazetteer.lexical(m.row) : 0;
        m.set(Evidence.BIAS, true);
        m.set(Evidence.SEVERAL_WORDS, !single);
        m.set(Evidence.COMMON_WORD, (lexical & Lexical.COMMON_WORD) != 0);
        m.set(Evidence.WORD, (lexical & Lexical.WORD) != 0);
        m.set(Evidence.GIVEN_NAME, (lexical & Lexical.GIVEN_NAME) != 0);
        m.set(Evidence.SURNAME, (lexical & Lexical.SURNAME) != 0);
        m.set(Evidence.SHORT_NAME, m.span.length() <= SHORT_NAME);
        m.set(Evidence.SENTENCE_START, sentenceStarts.get(m.span.start()));
        m.set(Evidence.ALL_CAPITALS, m.span.length() > SHORT_NAME && pieces.isUpper(first) && pieces.isUpper(last));
        m.set(Evidence.COMMON_AND_THE, m.has(Evidence.COMMON_WORD) && pieces.word(first - 1).equals("the"));
        m.set(Evidence.COMMON_AND_BIG, m.has(Evidence.COMMON_WORD) && (m.has(Evidence.BIG_TOWN) || m.has(Evidence.COUNTRY)));
        m.set(Evidence.GIVEN_ELSEWHERE, single && givenNames.contains(pieces.word(first)));
        m.set(Evidence.LOWER_ELSEWHERE, single && lower.contains(pieces.word(first)));
        boolean person = false;
        for (int i = first; i <= last; i++) {
            person |= persons.contains(pieces.word(i));
        }
        m.set(Evidence.PERSON_ELSEWHERE, person);
        weighBefore(m);
        weighAfter(m);
    }

    private void weighEntries(Mention m) {
        int best = gazetteer.entry(m.row, 0);
        for (int i = gazetteer.count(m.row) - 1; i >= 0; i--) {
            if (m.written == (gazetteer.naming(m.row, i) == Naming.AS_WRITTEN)) {
                best = gazetteer.entry(m.row, i);
            }
        }
        Kind kind = gazetteer.kind(best);
        boolean alternate = true;
        boolean shortened = true;
        boolean abbreviation = true;
        double population = 0;
        for (int i = 0; i < gazetteer.count(m.row); i++) {
            Naming naming = gazetteer.naming(m.row, i);
            alternate &= naming == Naming.ALTERNATE || naming == Naming.SHORT;
            shortened &= naming == Naming.SHORT;
            abbreviation &= naming == Naming.AS_WRITTEN;
            if (naming == Naming.MAIN && gazetteer.kind(gazetteer.entry(m.row, i)).isTown()) {
                population = Math.max(population, gazetteer.population(gazetteer.entry(m.row, i)));
            } else if (naming == Naming.ALTERNATE && gazetteer.kind(gazetteer.entry(m.row, i)).isTown()) {
                population = Math.max(population, gazetteer.population(gazetteer.entry(m.row, i)) / 10);
            }
        }
        boolean town = kind.isTown();
        m.set(Evidence.COUNTRY, kind == Kind.COUNTRY || kind == Kind.CONTINENT);
        m.set(Evidence.REGION1, kind == Kind.REGION1);
        m.set(Evidence.REGION2, kind == Kind.REGION2);
        m.set(Evidence.FEATURE, kind.compareTo(Kind.REGION) >= 0);
        m.set(Evidence.WIDE_REGION, kind == Kind.REGION && gazetteer.country(best) == Gazetteer.NONE);
        m.set(Evidence.LANDMARK, kind == Kind.LANDMARK || kind == Kind.AIRPORT);
        m.set(Evidence.BIG_TOWN, population > BIG_TOWN);
        m.set(Evidence.CAPITAL, kind == Kind.CAPITAL);
        m.set(Evidence.POPULATION, Math.log10(population + 1) / 7);
        m.set(Evidence.SMALL_TOWN, town && population < SMALL_TOWN);
        m.set(Evidence.ONLY_ALTERNATE, alternate && !shortened);
        m.set(Evidence.ONLY_SHORT, shortened);
        m.set(Evidence.ABBREVIATION, abbreviation);
    }

    private void weighBefore(Mention m) {
        int i = m.first - 1;
        Gap gap = pieces.gap(i);
        String word = gap == Gap.SPACE ? pieces.word(i) : "";
        if (word.equals("the")) {
            m.set(Evidence.AFTER_THE, true);
            word = pieces.gap(i - 1) == Gap.SPACE ? pieces.word(--i) : "";
        }
        boolean small = i < 0 || !pieces.isCapitalised(i) || sentenceStarts.get(pieces.start(i));
        m.set(Evidence.AFTER_DIRECTION, gap == Gap.SPACE && Words.DIRECTIONS.contains(word));
        m.set(Evidence.AFTER_PREPOSITION, small && Words.PREPOSITIONS.contains(word)
                || m.has(Evidence.AFTER_DIRECTION) && Words.PREPOSITIONS.contains(pieces.word(i - 1)));
        m.set(Evidence.AFTER_OF, word.equals("of"));
        m.set(Evidence.AFTER_TYPE, word.equals("of") && Words.TYPES.contains(pieces.word(i - 1)) || Words.TYPES.contains(word) && !pieces.isCapitalised(i));
        m.town = word.equals("of") && Words.TOWNS.contains(pieces.word(i - 1)) || Words.TOWNS.contains(word);
        m.set(Evidence.AFTER_SPEECH, gap == Gap.SPACE && Words.SPEECH.contains(word));
        m.set(Evidence.AFTER_AND, word.equals("and") || word.equals("or"));
        boolean title = Words.TITLES.contains(word) && (pieces.isCapitalised(i) || word.length() < 4)
                || gap == Gap.DOT && isTitle(i) && pieces.word(i).length() < 5;
        m.set(Evidence.AFTER_TITLE, title);
        boolean given = gap == Gap.SPACE && pieces.isCapitalised(i) && isGivenName(i) || gap == Gap.DOT && pieces.word(i).length() == 1
                && pieces.isCapitalised(i) && pieces.isCapitalised(i - 1) && pieces.gap(i - 1) == Gap.SPACE;
        m.set(Evidence.AFTER_GIVEN_NAME, given && !title);
        m.set(Evidence.AFTER_CAPITAL, !title && !given && gap == Gap.SPACE && pieces.isCapitalised(i) && !m.has(Evidence.AFTER_DIRECTION)
                && !sentenceStarts.get(pieces.start(i)) && !m.has(Evidence.AFTER_THE));
    }

    private void weighAfter(Mention m) {
        int i = m.last + 1;
        Gap gap = m.span.end() > pieces.end(m.last) && pieces.gap(m.last) == Gap.DOT ? Gap.SPACE : pieces.gap(m.last);
        String word = gap == Gap.SPACE ? pieces.word(i) : "";
        boolean capital = gap == Gap.SPACE && pieces.isCapitalised(i);
        boolean facility = m.end > m.last && Words.FACILITIES.contains(pieces.word(m.end));
        boolean landform = m.end > m.last && !facility;
        boolean organisation = capital && Words.ORGANISATIONS.contains(word);
        boolean media = capital && Words.MEDIA.contains(word);
        boolean street = capital && Words.STREETS.contains(word);
        boolean division = Words.DIVISIONS.contains(word);
        m.division = division || Words.STATE_OFFICES.contains(word) || word.equals("attorney") && pieces.word(i + 1).equals("general");
        m.set(Evidence.BEFORE_DIVISION, division);
        m.set(Evidence.BEFORE_FACILITY, facility);
        m.set(Evidence.BEFORE_LANDFORM, landform);
        m.set(Evidence.BEFORE_ORGANISATION, organisation);
        m.set(Evidence.BEFORE_MEDIA, media);
        m.set(Evidence.BEFORE_STREET, street);
        m.set(Evidence.BEFORE_LOCAL, !capital && Words.LOCAL.contains(word));
        boolean named = facility || landform || organisation || media || street;
        boolean surname = capital && !named && lexical(i, Lexical.SURNAME) && !lexical(i, Lexical.COMMON_WORD);
        m.set(Evidence.BEFORE_SURNAME, surname);
        m.set(Evidence.BEFORE_CAPITAL, capital && !named && !surname && !Words.TITLES.contains(word));
        m.set(Evidence.BEFORE_SPEECH, Words.SPEECH.contains(word));
        m.set(Evidence.BEFORE_POSSESSIVE, gap == Gap.APOSTROPHE && pieces.word(i).equals("s"));
        m.set(Evidence.BEFORE_HYPHEN, gap == Gap.HYPHEN && !pieces.isCapitalised(i));
        m.set(Evidence.DATELINE, isDateline(m));
    }

    /// "KYIV, Ukraine (AP) —" or "MOSCOW —" at the head of a paragraph.
    private boolean isDateline(Mention m) {
        int start = m.span.start();
        if (!sentenceStarts.get(start) || start > 0 && !paragraphStarts.get(start)) {
            return false;
        }
        int end = Math.min(document.text().length(), m.span.end() + 50);
        for (int at = m.span.end(); at < end; at++) {
            char c = pieces.at(at);
            if (c == '—' || c == '–' || c == '(' && pieces.isUpper(m.first) || c == '-' && pieces.at(at + 1) == ' ' && pieces.at(at - 1) == ' ') {
                return at - m.span.end() < 3 || pieces.isUpper(m.first) || pieces.at(at) != '(';
            }
            if (c == '\n' || Character.isLetter(c) && Character.isLowerCase(c) && pieces.at(at - 1) == ' ') {
                return false;
            }
        }
        return false;
    }

    /// "Springfield, Ohio": the second holds an entry of the first.
    private void weighBeside(@Nullable Mention before, Mention a, Mention b) {
        if (b.first == a.end + 2 && pieces.word(a.end + 1).equals("and") && pieces.gap(a.end) == Gap.SPACE && !a.demonym && !b.demonym) {
            a.set(Evidence.BEFORE_PLACE, true);
            b.set(Evidence.AFTER_PLACE, true);
        }
        if (b.first != a.end + 1 || a.demonym) {
            return;
        }
        if (a.unknown) {
            a.set(Evidence.BEFORE_REGION, true);
            a.set(Evidence.UNKNOWN, true);
            return;
        }
        Gap gap = pieces.gap(a.end);
        boolean comma = gap == Gap.COMMA || gap == Gap.OTHER && pieces.at(a.span.end()) == ' ' && pieces.at(a.span.end() + 1) == '(';
        boolean postal = gap == Gap.SPACE && b.has(Evidence.ABBREVIATION);
        if (comma || postal) {
            if (!isList(a, b) && holds(b, a)) {
                a.container = b;
                shareContainer(before, a, b);
                a.set(Evidence.BEFORE_REGION, true);
                b.set(Evidence.IN_REGION, true);
            } else if (comma && isRegion(b) && !a.has(Evidence.REGION1) && !a.has(Evidence.COUNTRY) && !isList(a, b)) {
                a.container = b;
                a.unknown = true;
                a.set(Evidence.BEFORE_REGION, true);
                b.set(Evidence.IN_REGION, true);
            } else {
                a.set(Evidence.BEFORE_PLACE, comma);
                b.set(Evidence.AFTER_PLACE, true);
            }
        }
    }

    /// "Columbus and Dayton, Ohio": what holds the second holds the first, where it can.
    private void shareContainer(@Nullable Mention first, Mention second, Mention outer) {
        if (first != null && second.first == first.end + 2 && pieces.word(first.end + 1).equals("and") && pieces.gap(first.end) == Gap.SPACE
                && first.container == null && !first.demonym && !first.has(Evidence.COUNTRY) && holds(outer, first)) {
            first.container = outer;
        }
    }

    /// Whether a name is that of a state or the like and of nothing as large.
    private boolean isRegion(Mention m) {
        return m.has(Evidence.REGION1) && (m.has(Evidence.ABBREVIATION) || !m.has(Evidence.BIG_TOWN));
    }

    /// "Holliday, Mo.", where the gazetteer knows no Holliday at all.
    private void findUnknown() {
        List<Mention> all = new ArrayList<>();
        for (Mention m : found) {
            int last = m.first - 1;
            boolean free = all.isEmpty() || all.getLast().end < last;
            if (free && !m.demonym && pieces.gap(last) == Gap.COMMA && pieces.isCapitalised(last) && gazetteer.kind(gazetteer.entry(m.row, 0)) == Kind.REGION1
                    && !pieces.isNumber(last)) {
                int first = last;
                int floor = all.isEmpty() ? -1 : all.getLast().end;
                while (first - 1 > floor && last - first < 2 && pieces.gap(first - 1) == Gap.SPACE && pieces.isCapitalised(first - 1)
                        && !sentenceStarts.get(pieces.start(first))) {
                    first--;
                }
                if (!isName(first, last)) {
                    Mention unknown = new Mention(first, last, m.row, key(first, last), pieces.span(first, last));
                    unknown.unknown = true;
                    unknown.container = m;
                    all.add(unknown);
                }
            }
            all.add(m);
        }
        found.clear();
        found.addAll(all);
    }

    /// Whether the words before ", Ohio" are those of a person or an ordinary word with a capital.
    private boolean isName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (persons.contains(pieces.word(i)) || givenNames.contains(pieces.word(i)) || lexical(i, Lexical.GIVEN_NAME)
                    || Words.ORGANISATIONS.contains(pieces.word(i)) || Words.FACILITIES.contains(pieces.word(i)) || Words.STREETS.contains(pieces.word(i))
                    || Words.MEDIA.contains(pieces.word(i)) || Words.TITLES.contains(pieces.word(i)) || Words.OPENERS.contains(pieces.word(i))) {
                return true;
            }
        }
        return first == last && (lexical(first, Lexical.COMMON_WORD) || pieces.word(first).length() < 4);
    }

    /// "Washington, New York and Boston"
    private boolean isList(Mention a, Mention b) {
        String next = pieces.word(b.end + 1);
        return (next.equals("and") || next.equals("or")) && pieces.isCapitalised(b.end + 2) && placeOf(b.end + 2, b.end + 2) != Gazetteer.NONE
                || pieces.word(a.first - 1).equals("and") && pieces.gap(a.first - 2) == Gap.COMMA;
    }

    private boolean holds(Mention outer, Mention inner) {
        int best = gazetteer.entry(inner.row, 0);
        boolean nation = gazetteer.kind(best) == Kind.COUNTRY && Folding.words(gazetteer.name(best)).size() == inner.last - inner.first + 1;
        for (int o = 0; o < gazetteer.count(outer.row); o++) {
            int container = gazetteer.entry(outer.row, o);
            if (gazetteer.naming(outer.row, o) == Naming.DEMONYM || nation && gazetteer.kind(container) == Kind.COUNTRY || gazetteer.kind(container).isTown() && gazetteer.kind(container) != Kind.CAPITAL
                    && gazetteer.kind(container) != Kind.SEAT && gazetteer.population(container) < 100_000) {
                continue;
            }
            for (int i = 0; i < gazetteer.count(inner.row); i++) {
                int entry = gazetteer.entry(inner.row, i);
                if (entry != container && isOwnName(inner.row, i) && gazetteer.within(entry, container)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the name is the entry's own, or the entry so large that it is known by its other names.
    private boolean isOwnName(int row, int i) {
        return gazetteer.naming(row, i) != Naming.ALTERNATE || gazetteer.population(gazetteer.entry(row, i)) > SMALL_TOWN;
    }
}
