package org.whence.core.model;

import java.util.List;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Leaning;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;

/// How the scores of a relation's labels are laid out: modality, polarity, band, kind of the origin, whether it is named.
public final class LabelScores {

    private static final List<Modality> MODALITIES =
            List.of(Modality.REPORT, Modality.ASSESSMENT, Modality.FORECAST, Modality.INTENT, Modality.REQUEST);
    private static final List<Polarity> POLARITIES = List.of(Polarity.AFFIRMS, Polarity.DENIES);
    private static final List<Band> BANDS = List.of(
            Band.STATED, Band.POSSIBLE, Band.UNASSESSED, Band.ALMOST_NO_CHANCE, Band.VERY_UNLIKELY, Band.UNLIKELY, Band.ROUGHLY_EVEN,
            Band.LIKELY, Band.VERY_LIKELY, Band.ALMOST_CERTAIN);
    /// Person, state, organisation, outlet, document, group.
    private static final int KINDS = 6;
    /// Not named, named.
    private static final int NAMED = 2;
    private static final int PARTY = MODALITIES.size() + POLARITIES.size() + BANDS.size();

    /// Scores for each relation.
    public static final int SIZE = PARTY + KINDS + NAMED;

    private LabelScores() {}

    /// The best labels of the relation whose scores begin at `row` × [#SIZE].
    static Labels read(float[] scores, int row) {
        int at = row * SIZE;
        Modality modality = best(scores, at, MODALITIES);
        Polarity polarity = best(scores, at + MODALITIES.size(), POLARITIES);
        Band band = best(scores, at + MODALITIES.size() + POLARITIES.size(), BANDS);
        double[] kinds = chances(scores, at + PARTY, KINDS);
        double named = chances(scores, at + PARTY + KINDS, NAMED)[1];
        return new Labels(modality, polarity, band, new Leaning(kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], kinds[5], named));
    }

    /// The softmax of `count` scores.
    private static double[] chances(float[] scores, int at, int count) {
        double highest = scores[at];
        for (int i = 1; i < count; i++) {
            highest = Math.max(highest, scores[at + i]);
        }
        double[] chances = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            chances[i] = Math.exp(scores[at + i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < count; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    private static <T> T best(float[] scores, int at, List<T> values) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = scores[at + i] > scores[at + best] ? i : best;
        }
        return values.get(best);
    }
}
