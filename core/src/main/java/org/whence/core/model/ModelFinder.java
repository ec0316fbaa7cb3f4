package org.whence.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whence.core.attribution.Finder;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// Finds attribution relations with the learnt network: one pass over each window tells the cues, then for all cues at once
/// the roles of the words about them, then the labels of what came out.
///
/// An outer relation ("CNN writes that …") and the one inside its content are both found; which holds which is left to the
/// assembly of chains.
public final class ModelFinder implements Finder {

    private final Encoder encoder;
    private final WordPieces vocabulary;
    private final Settings settings;

    public ModelFinder(Encoder encoder, WordPieces vocabulary, Settings settings) {
        this.encoder = encoder;
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    @Override
    public List<Relation> in(Document document) {
        Words words = Words.of(document, vocabulary);
        Edges edges = new Edges(document, words);
        List<Draft> drafts = new ArrayList<>();
        for (Windows.Run run : Windows.over(words, settings.longest(), settings.context())) {
            Encoder.States states = encoder.states(words.window(run.from(), run.to(), vocabulary));
            List<Anchor> anchors = Anchor.in(states.cues(), run.own() - run.from(), run.ownEnd() - run.from(), settings.bias());
            if (!anchors.isEmpty()) {
                drafts.addAll(drafts(candidates(words, run, states, anchors), states, edges, run.from()));
            }
        }
        List<Relation> found = new ArrayList<>(Draft.settled(drafts));
        found.sort(Comparator.comparing(Relation::reach).thenComparing(r -> r.cue().isEmpty() ? r.reach() : r.cue().getFirst()));
        return found;
    }

    /// An anchor with runs of words, counted in the window.
    private record Candidate(Anchor anchor, List<int[]> contents, List<int[]> sources, List<int[]> relays, List<int[]> cues, double score) {

        private static int[] words(List<int[]> runs) {
            return runs.stream().flatMapToInt(run -> IntStream.range(run[0], run[1])).toArray();
        }
    }

    private List<Candidate> candidates(Words words, Windows.Run run, Encoder.States states, List<Anchor> anchors) {
        int n = states.size();
        float[] vectors = new float[anchors.size() * Encoder.WIDTH];
        long[] distances = new long[anchors.size() * n];
        long[] paragraphs = new long[anchors.size() * n];
        for (int a = 0; a < anchors.size(); a++) {
            Anchor anchor = anchors.get(a);
            states.mean(anchor.words(), vectors, a * Encoder.WIDTH);
            int own = words.paragraph(run.from() + anchor.from());
            for (int i = 0; i < n; i++) {
                int distance = i < anchor.from() ? i - anchor.from() : Math.max(0, i - anchor.to() + 1);
                distances[a * n + i] = Distances.of(distance);
                paragraphs[a * n + i] = Math.clamp(words.paragraph(run.from() + i) - own, -2, 2) + 2;
            }
        }
        float[] logs = encoder.roles(states, vectors, distances, paragraphs);
        List<Candidate> candidates = new ArrayList<>();
        for (int a = 0; a < anchors.size(); a++) {
            RolePath path = RolePath.of(logs, a, n, anchors.get(a), settings.sourceCost(), settings.contentCost());
            double score = Math.min(1, anchors.get(a).probability() * path.probability());
            if (score < settings.least()) {
                continue;
            }
            for (List<int[]> contents : parted(path)) {
                for (List<int[]> sources : JointRuns.of(words, run.from(), path.runs(Role.SOURCE))) {
                    candidates.add(new Candidate(anchors.get(a), contents, sources, path.runs(Role.RELAY), path.runs(Role.CUE), score));
                }
            }
        }
        return candidates;
    }

    /// The runs of content by attribution: a second content of a cue is an attribution of its own.
    private static List<List<int[]>> parted(RolePath path) {
        List<List<int[]>> groups = new ArrayList<>();
        for (int[] run : path.runs(Role.CONTENT)) {
            if (groups.isEmpty() || path.isSecond(run[0])) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(run);
        }
        return groups;
    }

    private List<Draft> drafts(List<Candidate> candidates, Encoder.States states, Edges edges, int offset) {
        int n = candidates.size();
        float[] anchors = new float[n * Encoder.WIDTH];
        float[] firsts = new float[n * Encoder.WIDTH];
        float[] contents = new float[n * Encoder.WIDTH];
        float[] sources = new float[n * Encoder.WIDTH];
        for (int r = 0; r < n; r++) {
            Candidate c = candidates.get(r);
            int at = r * Encoder.WIDTH;
            states.mean(c.anchor().words(), anchors, at);
            states.mean(new int[] {c.contents().getFirst()[0]}, firsts, at);
            states.mean(Candidate.words(c.contents()), contents, at);
            states.mean(c.sources().isEmpty() ? c.anchor().words() : Candidate.words(c.sources()), sources, at);
        }
        float[] labels = n == 0 ? new float[0] : encoder.labels(anchors, firsts, contents, sources);
        List<Draft> drafts = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            Candidate c = candidates.get(r);
            List<Span> content = spans(c.contents(), edges, offset);
            if (!content.isEmpty()) {
                Span cue = edges.cue(offset + c.anchor().from(), offset + c.anchor().to());
                drafts.add(new Draft(cue, c.anchor().continued(), content, spans(c.sources(), edges, offset), spans(c.relays(), edges, offset).stream().filter(edges::isParty).toList(),
                        spans(c.cues(), edges, offset), LabelScores.read(labels, r), settings.probability(c.score())));
            }
        }
        return drafts;
    }

    private static List<Span> spans(List<int[]> runs, Edges edges, int offset) {
        List<Span> spans = new ArrayList<>();
        for (int[] run : runs) {
            edges.content(offset + run[0], offset + run[1]).filter(s -> spans.isEmpty() || spans.getLast().end() <= s.start()).ifPresent(spans::add);
        }
        return spans;
    }
}
