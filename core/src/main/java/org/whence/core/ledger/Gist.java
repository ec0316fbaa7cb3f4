package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a statement says, made comparable with others of its story.
///
/// @param content what its article tells
/// @param terms ids of its concepts, numbers not among them
/// @param weights the weight of each term, in the order of the ids
/// @param mass the sum of the weights
/// @param context ids of the concepts of its sentence, the sentence before and the title
/// @param names ids of its capitalised words
record Gist(Content content, Ids terms, float[] weights, float mass, Ids context, Ids names) {

    private static final double WEEKDAY = .3;
    private static final double NAME = 1.15;
    private static final double COMMON = .65;

    /// The gists of the statements of one story.
    static List<Gist> of(List<Content> contents) {
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> frequency = new ArrayList<>();
        List<int[]> terms = new ArrayList<>();
        List<Ids> contexts = new ArrayList<>();
        Map<List<String>, Ids> known = new HashMap<>();
        for (Content content : contents) {
            terms.add(content.words().stream().mapToInt(word -> ids.computeIfAbsent(word.concept(), _ -> ids.size())).toArray());
            for (int id : terms.getLast()) {
                while (frequency.size() <= id) {
                    frequency.add(0);
                }
                frequency.set(id, frequency.get(id) + 1);
            }
            contexts.add(known.computeIfAbsent(content.context(), context -> Ids.of(context.stream().mapToInt(term -> ids.computeIfAbsent(term, _ -> ids.size())).toArray())));
        }
        Gist[] gists = new Gist[contents.size()];
        for (int i = 0; i < gists.length; i++) {
            Content content = contents.get(i);
            TreeMap<Integer, Float> weighed = new TreeMap<>();
            TreeSet<Integer> names = new TreeSet<>();
            for (int w = 0; w < content.words().size(); w++) {
                Content.Word word = content.words().get(w);
                int id = terms.get(i)[w];
                double common = (double) frequency.get(id) / gists.length;
                weighed.put(id, (float) (word.rarity() * (1 - COMMON * common) * (word.isWeekday() ? WEEKDAY : 1) * (word.name() ? NAME : 1)));
                if (word.name()) {
                    names.add(id);
                }
            }
            float[] weights = new float[weighed.size()];
            int n = 0;
            float mass = 0;
            for (float weight : weighed.values()) {
                weights[n++] = weight;
                mass += weight;
            }
            gists[i] = new Gist(content, Ids.of(terms.get(i)), weights, mass, contexts.get(i), Ids.of(names.stream().mapToInt(Integer::intValue).toArray()));
        }
        return Arrays.asList(gists);
    }

    Statement statement() {
        return content.statement();
    }

    /// Its numbers.
    List<Measure> measures() {
        return content.measures();
    }

    /// Whether it tells a number, and not only "weeks" or "dozens".
    boolean counts() {
        return !content.measures().isEmpty() && !content.measures().stream().allMatch(Measure::isVague);
    }

    /// Whether it says that something is not so.
    boolean negative() {
        return content.negative();
    }

    /// Whether it is about what will or should be.
    boolean future() {
        return content.future();
    }

    /// The weight of the terms that are also among these.
    float massIn(Ids ids) {
        float mass = 0;
        for (int i = 0; i < weights.length; i++) {
            mass += ids.contains(terms.get(i)) ? weights[i] : 0;
        }
        return mass;
    }
}
