package org.whence.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses an entry for each name of an article: one sense for one name.
///
/// The score of an entry is the logarithm of its size, its kind and how the name belongs to it, and what the other names of the
/// article say: those of the same country, the same region, and near by. It is worked out twice, the second time with the first answer.
final class Senses {

    private static final int CONSIDERED = 60;
    private static final int ANCHORS = 12;
    private static final double CONTAINED = 12;
    private static final double TOWN = 4;
    private static final double COUNTRY_SHARE = 3;
    private static final double REGION_SHARE = 3.5;
    private static final double NEAR = 0.8;
    private static final double NEAR_AT_MOST = 2.5;
    /// Votes that would have to be cast before the shares are trusted in full.
    private static final double DOUBT = 0.7;
    private static final double KM_PER_DEGREE = 111.2;

    private final Gazetteer gazetteer;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<Integer, Double> countries = new HashMap<>();
    private final Map<Integer, Double> regions = new HashMap<>();
    private double countryTotal;
    private double regionTotal;
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
        double weight;
        boolean demonym;

        Name(String key, int[] entries, double[] prior) {
            this.key = key;
            this.entries = entries;
            this.prior = prior;
            this.score = prior.clone();
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

    /// The names of the mentions, resolved, by [#key].
    static Map<String, Name> of(List<Mention> mentions, Gazetteer gazetteer) {
        Senses senses = new Senses(gazetteer);
        for (Mention m : mentions) {
            senses.names.computeIfAbsent(key(m), k -> senses.name(m)).weight += m.probability;
        }
        for (Mention m : mentions) {
            if (m.town) {
                senses.town(senses.names.get(key(m)), m);
            }
            if (m.container != null && !m.unknown) {
                senses.contain(m, m.container);
            }
        }
        for (int round = 0; round < 2; round++) {
            senses.vote();
            senses.score();
        }
        return senses.names;
    }

    /// Names are one where the words, the division meant and the use as a demonym are.
    static String key(Mention m) {
        return m.key + (m.unknown && m.container != null ? ", " + m.container.key : "") + (m.demonym ? "/demonym" : "") + (m.division ? "/division" : "");
    }

    private Name name(Mention m) {
        if (m.unknown && m.container != null) {
            Name container = name(m.container);
            return new Name(m.key, new int[] {container.entry()}, new double[] {0});
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
        Name name = new Name(m.key, java.util.Arrays.copyOf(entries, n), java.util.Arrays.copyOf(prior, n));
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

    private void vote() {
        countries.clear();
        regions.clear();
        countryTotal = 0;
        regionTotal = 0;
        List<Name> towns = new ArrayList<>();
        for (Name name : names.values()) {
            int entry = name.entry();
            double weight = weight(name);
            int country = gazetteer.country(entry);
            int region = gazetteer.region(entry);
            if (country != Gazetteer.NONE) {
                countries.merge(country, weight, Double::sum);
                countryTotal += weight;
            }
            if (region != Gazetteer.NONE) {
                regions.merge(region, weight, Double::sum);
                regionTotal += weight;
            }
            if (gazetteer.kind(entry) != Kind.COUNTRY && gazetteer.kind(entry) != Kind.CONTINENT && !name.demonym) {
                towns.add(name);
            }
        }
        towns.sort(Comparator.comparingDouble((Name n) -> -weight(n)));
        anchors = towns.subList(0, Math.min(ANCHORS, towns.size()));
    }

    private static double weight(Name name) {
        return Math.sqrt(name.weight) * name.confidence();
    }

    private void score() {
        double[][] next = new double[names.size()][];
        int n = 0;
        for (Name name : names.values()) {
            double[] score = new double[name.entries.length];
            double own = weight(name);
            int country = gazetteer.country(name.entry());
            int region = gazetteer.region(name.entry());
            for (int i = 0; i < score.length; i++) {
                int entry = name.entries[i];
                score[i] = name.prior[i];
                if (score.length == 1) {
                    continue;
                }
                int c = gazetteer.country(entry);
                int r = gazetteer.region(entry);
                score[i] += COUNTRY_SHARE * share(countries, c, c == country ? own : 0, countryTotal - own);
                score[i] += REGION_SHARE * share(regions, r, r == region ? own : 0, regionTotal - own);
                if (gazetteer.kind(entry) != Kind.COUNTRY) {
                    score[i] += nearness(name, entry);
                }
            }
            next[n++] = score;
        }
        n = 0;
        for (Name name : names.values()) {
            System.arraycopy(next[n++], 0, name.score, 0, name.score.length);
        }
    }

    private static double share(Map<Integer, Double> votes, int of, double own, double total) {
        return of == Gazetteer.NONE || total <= 0 ? 0 : Math.max(0, votes.getOrDefault(of, 0.0) - own) / (total + DOUBT);
    }

    /// What the other names near by are worth, by the plane distance, which is good enough to compare.
    private double nearness(Name name, int entry) {
        double lat = gazetteer.lat(entry);
        double lon = gazetteer.lon(entry);
        double cos = Math.cos(Math.toRadians(lat));
        double sum = 0;
        for (Name anchor : anchors) {
            if (anchor == name || anchor.key.equals(name.key)) {
                continue;
            }
            int at = anchor.entry();
            double dy = (gazetteer.lat(at) - lat) * KM_PER_DEGREE;
            double dx = (gazetteer.lon(at) - lon) * KM_PER_DEGREE * cos;
            double square = dx * dx + dy * dy;
            double near = square < 40 * 40 ? 1 : square < 120 * 120 ? 0.6 : square < 350 * 350 ? 0.25 : 0;
            sum += near * weight(anchor);
        }
        return Math.min(NEAR_AT_MOST, NEAR * sum);
    }
}
