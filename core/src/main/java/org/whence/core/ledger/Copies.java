package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds texts that were taken from earlier ones.
///
/// What decides is exact: the share of a body's words that stand in runs of five or more which the other body has too.
/// Candidates come from sampled shingles (Manber 1994: those hashes that a fixed number divides), which finds a text that
/// shares a quarter of its words almost surely, where MinHash bands, made for likeness of whole texts, would miss half.
final class Copies {

    /// The least share of words that makes a verbatim copy.
    static final double VERBATIM = .8;

    /// The least share of words outside quotation marks that makes a rewrite. Independent reports of one event share less.
    static final double REWRITE = .2;

    /// Words in a run that counts.
    static final int RUN = 5;

    private static final int SAMPLE = 4;
    private static final int MOST_CANDIDATES = 8;
    private static final int LEAST_OWN_WORDS = 20;

    private Copies() {}

    /// A body as a row of words.
    ///
    /// @param starts where each word begins
    /// @param words hashes of the words in order
    /// @param quoted which of them stand in quotation marks
    /// @param runs hashes of each run of five words, by its first word
    record Body(int[] starts, long[] words, boolean[] quoted, long[] runs) {

        static Body of(Document document) {
            Tokens tokens = document.tokens();
            int[] starts = new int[tokens.size()];
            long[] words = new long[tokens.size()];
            boolean[] quoted = new boolean[tokens.size()];
            boolean[] inQuotation = new boolean[tokens.size()];
            for (Quotation quotation : document.quotations()) {
                Tokens.Range range = tokens.in(quotation.inner());
                Arrays.fill(inQuotation, range.first(), range.last(), true);
            }
            int n = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isMark(i)) {
                    continue;
                }
                quoted[n] = inQuotation[i];
                starts[n] = tokens.start(i);
                words[n++] = Hash.of(tokens.lower(i));
            }
            words = Arrays.copyOf(words, n);
            long[] runs = new long[Math.max(0, n - RUN + 1)];
            for (int i = 0; i < runs.length; i++) {
                long run = 0;
                for (int j = i; j < i + RUN; j++) {
                    run = mix(run * 31 + words[j]);
                }
                runs[i] = run;
            }
            return new Body(Arrays.copyOf(starts, n), words, Arrays.copyOf(quoted, n), runs);
        }

        private static long mix(long x) {
            long y = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
            return y ^ y >>> 32;
        }

        /// Which words stand in a run that `other` has too.
        boolean[] sharedWith(long[] sortedRuns) {
            boolean[] shared = new boolean[words.length];
            for (int i = 0; i < runs.length; i++) {
                if (Arrays.binarySearch(sortedRuns, runs[i]) >= 0) {
                    Arrays.fill(shared, i, i + RUN, true);
                }
            }
            return shared;
        }

        long[] sortedRuns() {
            long[] sorted = runs.clone();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /// The copies among articles in canonical order, by index.
    static List<Found> in(List<Body> bodies) {
        List<Found> copies = new ArrayList<>();
        Map<Long, List<Integer>> postings = new HashMap<>();
        long[][] sorted = new long[bodies.size()][];
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            long[] sample = Arrays.stream(body.runs()).filter(run -> Long.remainderUnsigned(run, SAMPLE) == 0).distinct().toArray();
            Map<Integer, Integer> hits = new HashMap<>();
            for (long run : sample) {
                for (int j : postings.getOrDefault(run, List.of())) {
                    hits.merge(j, 1, Integer::sum);
                }
            }
            Found best = null;
            List<Map.Entry<Integer, Integer>> candidates = hits.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_CANDIDATES).toList();
            for (Map.Entry<Integer, Integer> candidate : candidates) {
                int j = candidate.getKey();
                Found found = compare(body, i, j, sorted[j] == null ? sorted[j] = bodies.get(j).sortedRuns() : sorted[j]);
                if (found != null && (best == null || found.share() > best.share() || found.share() == best.share() && j < best.of())) {
                    best = found;
                }
            }
            if (best != null) {
                copies.add(best);
            }
            for (long run : sample) {
                postings.computeIfAbsent(run, _ -> new ArrayList<>()).add(i);
            }
        }
        return copies;
    }

    private static @Nullable Found compare(Body body, int article, int of, long[] runs) {
        boolean[] shared = body.sharedWith(runs);
        int all = 0;
        int own = 0;
        int ownShared = 0;
        for (int i = 0; i < shared.length; i++) {
            all += shared[i] ? 1 : 0;
            own += body.quoted()[i] ? 0 : 1;
            ownShared += shared[i] && !body.quoted()[i] ? 1 : 0;
        }
        double share = (double) all / shared.length;
        boolean verbatim = share >= VERBATIM;
        if (!verbatim && (own < LEAST_OWN_WORDS || ownShared < REWRITE * own)) {
            return null;
        }
        return new Found(article, of, verbatim ? Copy.Relation.VERBATIM : Copy.Relation.REWRITE, share, shared);
    }

    /// A copy among a list of articles.
    ///
    /// @param article the later one
    /// @param of the earlier one
    /// @param relation how much was taken
    /// @param share the part of the later one's words that was taken
    /// @param taken which words of the later one were taken
    record Found(int article, int of, Copy.Relation relation, double share, boolean[] taken) {

        /// The part of the words of a span of the later body that was taken.
        double taken(Body body, Span span) {
            int all = 0;
            int from = 0;
            int first = Arrays.binarySearch(body.starts(), span.start());
            for (int i = first < 0 ? -first - 1 : first; i < body.starts().length && body.starts()[i] < span.end(); i++) {
                all++;
                from += taken[i] ? 1 : 0;
            }
            return all == 0 ? 0 : (double) from / all;
        }
    }
}
