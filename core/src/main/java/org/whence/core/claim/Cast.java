package org.whence.core.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// The parties that an article names, each under its fullest name, with every mention: found once, before any source is
/// resolved.
///
/// "Joe Biden" and "Mr Biden" are one figure, as are "Institute for the Study of War", "ISW" and "the Institute", and
/// "the Dravenian defence ministry" and "the ministry".
final class Cast {

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private final Document document;
    private final Tokens tokens;
    private final @Nullable Cast text;
    private final List<NameRun> runs;
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<NameRun, Figure> figures = new HashMap<>();

    /// The names of one word.
    private final Set<String> singles = new HashSet<>();

    /// All words of names.
    private final Set<String> capitals = new HashSet<>();

    /// A place where a figure is named.
    ///
    /// @param token the first token
    /// @param figure who
    record Mention(int token, Figure figure) {}

    private Cast(Document document, @Nullable Cast text) {
        this.document = document;
        this.tokens = document.tokens();
        this.text = text;
        this.runs = NameRuns.in(document, text == null ? null : text::isNameWord);
        for (NameRun run : runs) {
            for (int i = run.first(); i < run.next(); i++) {
                capitals.add(tokens.lower(i));
            }
            if (run.length() == 1) {
                singles.add(run.key(tokens));
            }
        }
    }

    /// The cast of an article's text.
    static Cast of(Document document) {
        return of(document, null);
    }

    /// The cast of a title, in which the figures of the text keep their names; without a `text`, the cast of a text.
    static Cast of(Document document, @Nullable Cast text) {
        Cast cast = new Cast(document, text);
        Map<String, NameEvidence> evidence = NameContexts.gather(document, cast.runs);
        cast.figures(evidence, true);
        cast.acronyms();
        cast.figures(evidence, false);
        cast.mentions();
        return cast;
    }

    private void figures(Map<String, NameEvidence> evidence, boolean several) {
        evidence.forEach((key, of) -> {
            if ((of.sample().length() > 1) == several && !byName.containsKey(key)) {
                Figure known = text == null ? null : text.byName(key);
                Figure alias = known != null ? known : several ? null : shorter(key, of);
                byName.put(key, alias != null ? alias : figure(key, of));
                String role = of.role();
                if (alias != null && role != null) {
                    alias.playsRole(role);
                }
                if (alias != null) {
                    alias.is(of.gender());
                }
            }
        });
    }

    private Figure figure(String key, NameEvidence of) {
        NameRun sample = of.sample();
        Party.Kind told = of.kind();
        Party.Kind kind = told != null ? told : guess(key, of);
        Figure figure = new Figure(name(sample, kind), kind, true, kind == Party.Kind.PERSON, false);
        if (told == null && !of.isPlace() && sample.length() == 1) {
            figure.guess();
        }
        String role = of.role();
        if (role != null) {
            figure.playsRole(role);
        }
        of.descriptions().forEach(figure::learn);
        figure.is(of.gender());
        if (sample.length() > 1) {
            shorten(key.split(" ", -1), figure);
        }
        return figure;
    }

    /// The kind of a name that the text says nothing of, by its form.
    private Party.Kind guess(String key, NameEvidence of) {
        int length = of.sample().length();
        boolean connected = key.contains(" of ") || key.contains(" for ") || key.contains("&");
        boolean land = length == 1 && hasDemonym(key);
        if ((of.isPlace() || land) && !connected) {
            return Party.Kind.STATE;
        }
        boolean body = connected || length > 4 || Countries.isDemonym(key) || (length == 1 ? !isMononym(key, of) : isCalledByFirst(key));
        return body ? Party.Kind.ORGANISATION : Party.Kind.PERSON;
    }

    private String name(NameRun sample, Party.Kind kind) {
        String name = words(sample.core(), sample.next());
        if (kind == Party.Kind.PERSON) {
            boolean ranked = sample.length() == 1 && sample.core() == sample.first() + 1 && isRank(tokens.lower(sample.first()));
            return ranked ? words(sample.first(), sample.next()) : name;
        }
        boolean body = kind == Party.Kind.STATE || kind == Party.Kind.ORGANISATION || kind == Party.Kind.OUTLET;
        return body && !(isAllCaps(name) && sample.length() > 1) ? words(body(sample), sample.next()) : name;
    }

    /// Notes the words by which the text may call a figure that it names by several: a person's surname and first name, a body's first and last
    /// word and its noun.
    private void shorten(String[] parts, Figure figure) {
        String last = parts[parts.length - 1];
        surname(last, figure);
        if (figure.kind() == Party.Kind.PERSON) {
            if (isSuffix(last) && parts.length > 2) {
                surname(parts[parts.length - 2], figure);
            }
            surname(parts[0], figure);
            figure.is(bySlavicEnding(last));
            return;
        }
        if (!isGeneric(parts[0])) {
            surname(parts[0], figure);
        }
        for (String part : parts) {
            if (NameWords.isStateHead(part) || NameWords.isOrganisationHead(part)) {
                surname(part, figure);
            }
        }
    }

    /// Titles that are part of the name of whoever goes by one word: "Lord Monkton", "Pope Leo".
    private static boolean isRank(String word) {
        return switch (word) {
            case "lord", "lady", "baroness", "baron", "sir", "dame", "pope", "king", "queen", "prince", "princess", "sheikh", "father", "sister", "brother" -> true;
            default -> false;
        };
    }

    /// Whether a name of one word that nothing else is known of can be a person's: a first name, a Slavic surname, or a name
    /// that "he" or "she" goes back to.
    private boolean isMononym(String key, NameEvidence of) {
        return NameWords.isFirstName(key) || bySlavicEnding(key) != NameWords.Gender.UNKNOWN || key.endsWith("enko") || key.endsWith("chuk") || of.hasPronoun();
    }

    /// Whether the text has a word for the people of a name: "Dravenia … Dravenian", "Talang … Talangese".
    private boolean hasDemonym(String key) {
        String stem = key.endsWith("a") || key.endsWith("e") || key.endsWith("o") ? key.substring(0, key.length() - 1) : key;
        return key.length() > 3 && (capitals.contains(key + "n") || capitals.contains(stem + "an") || capitals.contains(stem + "ian") || capitals.contains(stem + "ese")
                || capitals.contains(stem + "i") || capitals.contains(stem + "ish"));
    }

    /// Whether the text calls a name of several words by the first of them ("Cobalt Air … Cobalt"): people go by the last.
    private boolean isCalledByFirst(String key) {
        String[] parts = key.split(" ", -1);
        return singles.contains(parts[0]) && !singles.contains(parts[parts.length - 1]);
    }

    /// A body's name begins with the run, less what only stands beside it ("London-based").
    private int body(NameRun run) {
        return run.core() > run.first() && !Countries.isDemonym(tokens.lower(run.first())) && !NameWords.isTitle(tokens.lower(run.first())) ? run.core() : run.first();
    }

    private void surname(String part, Figure figure) {
        List<Figure> of = bySurname.computeIfAbsent(part, ignored -> new ArrayList<>(1));
        if (!of.contains(figure)) {
            of.add(figure);
        }
    }

    private static boolean isSuffix(String part) {
        return part.equals("jr") || part.equals("sr") || part.equals("kc") || part.equals("qc") || part.equals("ii") || part.equals("iii") || part.equals("mp");
    }

    private static boolean isAllCaps(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static NameWords.Gender bySlavicEnding(String surname) {
        if (surname.length() > 4 && (surname.endsWith("ova") || surname.endsWith("eva") || surname.endsWith("ina") || surname.endsWith("skaya") || surname.endsWith("ska"))) {
            return NameWords.Gender.FEMALE;
        }
        boolean male = surname.length() > 4 && (surname.endsWith("ov") || surname.endsWith("ev") || surname.endsWith("sky") || surname.endsWith("skyi") || surname.endsWith("ski"));
        return male ? NameWords.Gender.MALE : NameWords.Gender.UNKNOWN;
    }

    /// First words that many bodies share.
    private static boolean isGeneric(String word) {
        return Countries.of(word) != null || NameWords.isTitle(word) || NameWords.isStateHead(word) || NameWords.isOrganisationHead(word)
                || switch (word) {
                    case "new", "national", "international", "royal", "central", "east", "west", "north", "south", "northern", "southern", "eastern", "western",
                            "united", "world", "federal", "supreme", "high", "joint", "security", "human", "general", "public", "great", "saint", "st", "san", "los",
                            "european", "african", "asian", "democratic", "people", "free" -> true;
                    default -> false;
                };
    }

    /// The figure that a single capitalised word is short for.
    private @Nullable Figure shorter(String key, NameEvidence of) {
        List<Figure> full = bySurname.get(key);
        if (full == null || Countries.of(key) != null) {
            return null;
        }
        // "Lopes said it would rain" makes no body of a surname: only strong signs do.
        Party.Kind kind = of.kind(3);
        for (Figure figure : full) {
            boolean person = figure.kind() == Party.Kind.PERSON;
            if (kind == null || (kind == Party.Kind.PERSON) == person) {
                return figure;
            }
        }
        return full.getFirst().kind() == Party.Kind.PERSON ? null : full.getFirst();
    }

    /// "Institute for the Study of War (ISW)", "the Ostrel Volunteer Corps, or OVC," and, without a definition, names whose
    /// initials an acronym is.
    private void acronyms() {
        NameRun before = null;
        Map<String, Figure> byInitials = new HashMap<>();
        for (NameRun run : runs) {
            Figure figure = run.isTitleOnly() ? null : byName.get(run.key(tokens));
            if (figure != null && run.length() > 1 && figure.kind() != Party.Kind.PERSON) {
                byInitials.putIfAbsent(run.initials(tokens, false), figure);
                byInitials.putIfAbsent(run.initials(tokens, true), figure);
            }
            if (run.length() == 1 && NameRun.isAcronym(tokens.word(run.core()))) {
                Figure defined = before != null && isDefinition(before, run) ? byName.get(before.key(tokens)) : null;
                Figure full = defined != null ? defined : NameWords.isOutlet(run.key(tokens)) ? null : byInitials.get(run.key(tokens).replace(".", ""));
                if (full != null && (!byName.containsKey(run.key(tokens)) || full == defined && NameWords.isOutlet(run.key(tokens)))) {
                    byName.put(run.key(tokens), full);
                }
            }
            before = run;
        }
    }

    private boolean isDefinition(NameRun before, NameRun run) {
        String acronym = tokens.lower(run.core());
        if (before.length() < 2 || run.core() - before.next() > 3 || NameWords.isOutlet(acronym) && !before.initials(tokens, false).equals(acronym)) {
            return false;
        }
        String link = words(before.next(), run.core());
        return link.equals("(") || link.equals("( the") || link.equals(", or") || link.equals(", known as") || link.equals("(the");
    }

    private void mentions() {
        CommonNames names = new CommonNames(document, runs);
        List<Mention> bodies = new ArrayList<>();
        Map<Figure, Integer> times = new HashMap<>();
        for (NameRun run : runs) {
            if (run.isTitleOnly()) {
                continue;
            }
            Figure figure = bearer(run, times);
            times.merge(figure, 1, Integer::sum);
            figures.put(run, figure);
            mentions.add(new Mention(run.core(), figure));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Nouns.Sense sense = tokens.isWord(i) ? Nouns.at(tokens, i) : null;
            if (sense != null && !sense.person() && NameRuns.at(runs, i) == null && (!sense.plural() || sense.kind() == Party.Kind.DOCUMENT)) {
                String name = names.at(i, sense);
                if (name != null) {
                    bodies.add(new Mention(i, byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), ignored -> new Figure(name, sense.kind(), true, false, false))));
                }
            }
        }
        mentions.addAll(bodies);
        mentions.sort(java.util.Comparator.comparingInt(Mention::token));
    }

    /// Who bears a name. A surname that several share is of the one named most so far: an article names the others in full.
    ///
    /// @param times how often each was named so far
    private Figure bearer(NameRun run, Map<Figure, Integer> times) {
        Figure first = byName.get(run.key(tokens));
        if (first == null) {
            throw new IllegalStateException("name without a figure: " + run.key(tokens));
        }
        List<Figure> same = run.length() == 1 ? bySurname.get(run.key(tokens)) : null;
        Figure most = first;
        if (same != null && same.contains(first)) {
            for (Figure figure : same) {
                if (figure.kind() == first.kind() && times.getOrDefault(figure, 0) > times.getOrDefault(most, 0)) {
                    most = figure;
                }
            }
        }
        return most;
    }

    /// The original words of tokens `[first, next)`, on one line.
    String words(int first, int next) {
        return first >= next ? "" : LINE_BREAK.matcher(document.chars().substring(tokens.start(first), tokens.end(next - 1))).replaceAll(" ");
    }

    /// The run of capitals that holds token `i`, null where none does.
    @Nullable NameRun runAt(int i) {
        return NameRuns.at(runs, i);
    }

    /// Whom a run names; null for a title alone.
    @Nullable Figure figureOf(NameRun run) {
        return figures.get(run);
    }

    /// Whom the run of capitals that holds token `i` names; null where none does, or a title alone.
    @Nullable Figure figureAt(int i) {
        NameRun run = runAt(i);
        return run == null ? null : figureOf(run);
    }

    /// The figure with that name in lower case, null where there is none.
    @Nullable Figure byName(String lower) {
        Figure figure = byName.get(lower);
        if (figure != null) {
            return figure;
        }
        List<Figure> same = bySurname.get(lower);
        return same == null ? null : same.getFirst();
    }

    private boolean isNameWord(String lower) {
        return byName.containsKey(lower) || bySurname.containsKey(lower) || Countries.of(lower) != null;
    }

    /// All mentions, by token.
    List<Mention> all() {
        return mentions;
    }

    /// The index in [#all] of the first mention at or after a token.
    int from(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).token < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
