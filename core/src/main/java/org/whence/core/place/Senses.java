package org.whence.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses an entry for each name of an article: one sense for one name.
///
/// The score of an entry is the logarithm of its size, its kind and how the name belongs to it, and what the other names of the
/// article say: those of the same country, the same region, and near by. It is worked out in rounds. In the first, every entry that a name
/// may mean speaks for its neighbourhood, so that six names of which none is clear can still agree on the one county that has all six;
/// then the likelier ones speak the louder (mean-field annealing).
final class Senses {

    private static final int CONSIDERED = 60;
    private static final int ANCHORS = 12;
    /// Only so many names of an article speak for those near by: a list of all towns of a country is no neighbourhood.
    private static final int NEIGHBOURS = 300;
    private static final double CONTAINED = 12;
    private static final double TOWN = 4;
    /// What the first words of a dispatch weigh, in mentions.
    private static final double DATELINE = 2;
    private static final double COUNTRY_SHARE = 3;
    private static final double REGION_SHARE = 3.5;
    private static final double NEAR = 0.8;
    private static final double NEAR_AT_MOST = 3;
    /// Votes that would have to be cast before the shares are trusted in full.
    private static final double DOUBT = 0.7;
    private static final double KM_PER_DEGREE = 111.2;
    /// Distances in km within which places speak for each other, and what the middling ones count beside the close ones.
    private static final double CLOSE = 40;
    private static final double MIDDLE = 120;
    private static final double FAR = 350;
    private static final double MIDDLING = 0.6;
    /// At first a name may well mean a lesser place; with each round the scores are taken more at their word.
    private static final double COMPANY_AT_MOST = 3;
    private static final double[] TEMPERATURES = {2.5, 1.5, 1};

    private final Gazetteer gazetteer;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<Integer, Double> countries = new HashMap<>();
    private final Map<Integer, Double> regions = new HashMap<>();
    private double countryTotal;
    private double regionTotal;
    private final List<Name> all = new ArrayList<>();
    private List<Name> anchors = List.of();

    private Senses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// One name of the article with the entries that it may mean.
    static final class Name {
        final String key;
        final int[] entries;
        final double[] prior;
        final double[] score;
        final double[] next;
        /// What each entry has of the name's weight so far, in all 1.
        final double[] belief;
        /// The country and the region of each entry.
        final int[] countries;
        final int[] regions;
        /// For each entry, those near it: the number of the other name, of its entry, and 0 where it is close.
        final List<List<int[]>> neighbours = new ArrayList<>();
        double weight;
        boolean demonym;

        Name(String key, int[] entries, double[] prior, Gazetteer gazetteer) {
            this.key = key;
            this.entries = entries;
            this.prior = prior;
            this.score = prior.clone();
            this.next = prior.clone();
            this.belief = new double[entries.length];
            this.countries = Arrays.stream(entries).map(gazetteer::country).toArray();
            this.regions = Arrays.stream(entries).map(gazetteer::region).toArray();
        }

        /// Makes beliefs of the scores; the higher the temperature, the more alike.
        void believe(double temperature) {
            double top = score[best()];
            double sum = 0;
            for (int i = 0; i < score.length; i++) {
                belief[i] = Math.exp((score[i] - top) / temperature);
                sum += belief[i];
            }
            for (int i = 0; i < score.length; i++) {
                belief[i] /= sum;
            }
        }

        int best() {
            int best = 0;
            for (int i = 1; i < score.length; i++) {
                if (score[i] > score[best]) {
                    best = i;
                }
            }
            return best;
        }

        int entry() {
            return entries[best()];
        }

        /// The best entry's part of the weight, as in a softmax.
        double confidence() {
            double top = score[best()];
            double sum = 0;
            for (double s : score) {
                sum += Math.exp(s - top);
            }
            return 1 / sum;
        }

        /// The other entries' numbers, the best first.
        List<Integer> others() {
            int best = best();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < entries.length; i++) {
                if (i != best) {
                    order.add(i);
                }
            }
            order.sort(Comparator.comparingDouble((Integer i) -> -score[i]));
            return order;
        }
    }

    /// The names of the mentions, resolved.
    static Senses of(List<Mention> mentions, Gazetteer gazetteer) {
        Senses senses = new Senses(gazetteer);
        for (Mention m : mentions) {
            senses.names.computeIfAbsent(key(m), k -> senses.name(m)).weight += m.probability + (m.has(Evidence.DATELINE) ? DATELINE : 0);
        }
        for (Mention m : mentions) {
            if (m.town) {
                senses.town(senses.names.get(key(m)), m);
            }
            if (m.container != null && !m.unknown) {
                senses.contain(m, m.container);
            }
        }
        senses.names.values().removeIf(name -> name.entries.length == 0);
        senses.all.addAll(senses.names.values());
        senses.acquaint();
        for (double temperature : TEMPERATURES) {
            senses.all.forEach(name -> name.believe(temperature));
            senses.vote();
            senses.score();
        }
        return senses;
    }

    /// What a mention means, null where it was not among those resolved.
    @Nullable Name of(Mention mention) {
        return names.get(key(mention));
    }

    /// How much of the places resolved lies close to the best placed entry that has the mention as its own name: a town of which
    /// nobody has heard is named among its neighbours.
    double company(Mention m) {
        double most = 0;
        for (int i = 0; i < Math.min(CONSIDERED, gazetteer.count(m.row)); i++) {
            int entry = gazetteer.entry(m.row, i);
            if (gazetteer.naming(m.row, i) == Naming.MAIN && gazetteer.kind(entry).isTown()) {
                double sum = 0;
                for (Name anchor : anchors) {
                    double square = anchor.key.equals(m.key) ? Double.MAX_VALUE : square(entry, anchor.entry());
                    sum += square < CLOSE * CLOSE ? anchor.confidence() : square < MIDDLE * MIDDLE ? anchor.confidence() * MIDDLING : 0;
                }
                most = Math.max(most, sum);
            }
        }
        return Math.min(COMPANY_AT_MOST, most);
    }

    /// Names are one where the words, the division meant and the use as a demonym are.
    static String key(Mention m) {
        return m.key + (m.unknown && m.container != null ? ", " + m.container.key : "") + (m.demonym ? "/demonym" : "") + (m.division ? "/division" : "");
    }

    private Name name(Mention m) {
        if (m.unknown && m.container != null) {
            Name container = name(m.container);
            return new Name(m.key, new int[] {container.entry()}, new double[] {0}, gazetteer);
        }
        int count = Math.min(CONSIDERED, gazetteer.count(m.row));
        int[] entries = new int[count];
        double[] prior = new double[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            Naming naming = gazetteer.naming(m.row, i);
            if (m.demonym ? naming != Naming.DEMONYM : naming == Naming.AS_WRITTEN && !m.written) {
                continue;
            }
            entries[n] = gazetteer.entry(m.row, i);
            prior[n] = prior(entries[n], naming, m);
            n++;
        }
        Name name = new Name(m.key, Arrays.copyOf(entries, n), Arrays.copyOf(prior, n), gazetteer);
        name.demonym = m.demonym;
        return name;
    }

    private double prior(int entry, Naming naming, Mention m) {
        double size = Math.log10(gazetteer.population(entry) + 10);
        Kind kind = gazetteer.kind(entry);
        double bonus = switch (kind) {
            case CONTINENT -> 12;
            case COUNTRY -> 3.5;
            case REGION1 -> m.division ? 3 : -0.2;
            case REGION2 -> m.division ? 2 : -1;
            case CAPITAL -> 1.5;
            case SEAT -> 0.4;
            case TOWN -> 0;
            case QUARTER -> -0.7;
            case REGION, SEA, RIVER, LAKE, MOUNTAIN, ISLAND -> 6;
            case LANDMARK, AIRPORT -> 5;
        };
        double named = switch (naming) {
            case MAIN, AS_WRITTEN, DEMONYM -> 0;
            case ALTERNATE -> -1.5;
            case SHORT -> m.division ? 0 : -1.5;
        };
        return size + bonus + named;
    }

    private void town(Name name, Mention m) {
        for (int i = 0; i < name.entries.length; i++) {
            for (int row = 0; row < gazetteer.count(m.row) && gazetteer.kind(name.entries[i]).isTown(); row++) {
                if (gazetteer.entry(m.row, row) == name.entries[i] && gazetteer.naming(m.row, row) == Naming.MAIN) {
                    name.prior[i] += TOWN;
                    name.score[i] += TOWN;
                }
            }
        }
    }

    private void contain(Mention inner, Mention outer) {
        Name a = names.get(key(inner));
        for (int i = 0; i < a.entries.length; i++) {
            for (int o = 0; o < gazetteer.count(outer.row); o++) {
                int container = gazetteer.entry(outer.row, o);
                if (a.entries[i] != container && gazetteer.within(a.entries[i], container)) {
                    a.prior[i] += CONTAINED;
                    Name b = names.get(key(outer));
                    for (int j = 0; b != null && j < b.entries.length; j++) {
                        if (b.entries[j] == container) {
                            b.prior[j] += CONTAINED / 3;
                        }
                    }
                    break;
                }
            }
        }
        System.arraycopy(a.prior, 0, a.score, 0, a.prior.length);
    }

    /// Every entry that a name may mean votes for its country and its region with the part of the weight that it has so far.
    private void vote() {
        countries.clear();
        regions.clear();
        countryTotal = 0;
        regionTotal = 0;
        List<Name> towns = new ArrayList<>();
        for (Name name : names.values()) {
            cast(name, 1);
            if (isPoint(gazetteer.kind(name.entry())) && !name.demonym) {
                towns.add(name);
            }
        }
        towns.sort(Comparator.comparingDouble((Name n) -> -weight(n) * n.confidence()));
        anchors = towns.subList(0, Math.min(ANCHORS, towns.size()));
    }

    private void cast(Name name, int sign) {
        for (int i = 0; i < name.entries.length; i++) {
            double vote = sign * weight(name) * name.belief[i];
            if (name.countries[i] != Gazetteer.NONE) {
                countries.merge(name.countries[i], vote, Double::sum);
                countryTotal += vote;
            }
            if (name.regions[i] != Gazetteer.NONE) {
                regions.merge(name.regions[i], vote, Double::sum);
                regionTotal += vote;
            }
        }
    }

    private static boolean isPoint(Kind kind) {
        return kind != Kind.COUNTRY && kind != Kind.CONTINENT;
    }

    private static double weight(Name name) {
        return Math.sqrt(name.weight);
    }

    /// The scores of all names by what the others voted, a name's own votes apart.
    private void score() {
        for (Name name : names.values()) {
            if (name.entries.length == 1) {
                continue;
            }
            cast(name, -1);
            for (int i = 0; i < name.entries.length; i++) {
                name.next[i] = name.prior[i] + COUNTRY_SHARE * share(countries, name.countries[i], countryTotal)
                        + REGION_SHARE * share(regions, name.regions[i], regionTotal) + nearness(name, i);
            }
            cast(name, 1);
        }
        for (Name name : names.values()) {
            if (name.entries.length > 1) {
                System.arraycopy(name.next, 0, name.score, 0, name.score.length);
            }
        }
    }

    private static double share(Map<Integer, Double> votes, int of, double total) {
        return of == Gazetteer.NONE || total <= 0 ? 0 : Math.max(0, votes.getOrDefault(of, 0.0)) / (total + DOUBT);
    }

    /// What the other names near by are worth: all that they may mean within a day's ride, the surest of them also farther off.
    private double nearness(Name name, int i) {
        if (!isPoint(gazetteer.kind(name.entries[i]))) {
            return 0;
        }
        double sum = 0;
        for (int[] neighbour : name.neighbours.get(i)) {
            Name other = all.get(neighbour[0]);
            sum += (neighbour[2] == 0 ? 1 : MIDDLING) * weight(other) * other.belief[neighbour[1]];
        }
        for (Name anchor : anchors) {
            if (anchor != name && !anchor.key.equals(name.key)) {
                double square = square(name.entries[i], anchor.entry());
                sum += square > MIDDLE * MIDDLE && square < FAR * FAR ? 0.25 * weight(anchor) * anchor.confidence() : 0;
            }
        }
        return Math.min(NEAR_AT_MOST, NEAR * sum);
    }

    /// The square of the plane distance in km, which is good enough to compare.
    private double square(int a, int b) {
        double dy = (gazetteer.lat(b) - gazetteer.lat(a)) * KM_PER_DEGREE;
        double dx = (gazetteer.lon(b) - gazetteer.lon(a)) * KM_PER_DEGREE * Math.cos(Math.toRadians(gazetteer.lat(a)));
        return dx * dx + dy * dy;
    }

    /// Notes for every entry of every name which entries of other names lie near it, by a grid of degrees.
    private void acquaint() {
        Map<Long, List<int[]>> grid = new HashMap<>();
        for (int n = 0; n < Math.min(NEIGHBOURS, all.size()); n++) {
            Name name = all.get(n);
            for (int i = 0; i < name.entries.length && !name.demonym; i++) {
                if (isPoint(gazetteer.kind(name.entries[i]))) {
                    grid.computeIfAbsent(cell(name.entries[i], 0, 0), c -> new ArrayList<>()).add(new int[] {n, i});
                }
            }
        }
        for (int n = 0; n < all.size(); n++) {
            for (int i = 0; i < all.get(n).entries.length; i++) {
                all.get(n).neighbours.add(n < NEIGHBOURS && isPoint(gazetteer.kind(all.get(n).entries[i])) ? near(grid, all.get(n), i) : List.of());
            }
        }
    }

    /// The entries of other names in the nine squares of the grid around one.
    private List<int[]> near(Map<Long, List<int[]>> grid, Name name, int i) {
        List<int[]> near = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                for (int[] other : grid.getOrDefault(cell(name.entries[i], north, east), List.of())) {
                    Name neighbour = all.get(other[0]);
                    double square = neighbour.key.equals(name.key) ? Double.MAX_VALUE : square(name.entries[i], neighbour.entries[other[1]]);
                    if (square < MIDDLE * MIDDLE) {
                        near.add(new int[] {other[0], other[1], square < CLOSE * CLOSE ? 0 : 1});
                    }
                }
            }
        }
        return near;
    }

    private long cell(int entry, int north, int east) {
        return (Math.round(gazetteer.lat(entry)) + north) * 1000 + Math.round(gazetteer.lon(entry)) + east;
    }
}
