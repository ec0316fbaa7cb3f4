package org.whence.core.model;

import java.util.List;
import org.whence.core.attribution.Band;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Modality;
import org.whence.core.attribution.Polarity;

/// How the scores of a relation's labels are laid out: modality, polarity, band, kind of the source, whether it is named.
public final class LabelScores {

    private static final List<Modality> MODALITIES =
            List.of(Modality.REPORT, Modality.ASSESSMENT, Modality.FORECAST, Modality.INTENT, Modality.REQUEST);
    private static final List<Polarity> POLARITIES = List.of(Polarity.AFFIRMS, Polarity.DENIES);
    private static final List<Band> BANDS = List.of(
            Band.STATED, Band.POSSIBLE, Band.UNASSESSED, Band.ALMOST_NO_CHANCE, Band.VERY_UNLIKELY, Band.UNLIKELY, Band.ROUGHLY_EVEN,
            Band.LIKELY, Band.VERY_LIKELY, Band.ALMOST_CERTAIN);
    private static final int PARTY = 8;

    /// Scores for each relation.
    public static final int SIZE = MODALITIES.size() + POLARITIES.size() + BANDS.size() + PARTY;

    private LabelScores() {}

    /// The best labels of the relation whose scores begin at `row` × [#SIZE].
    static Labels read(float[] scores, int row) {
        int at = row * SIZE;
        Modality modality = best(scores, at, MODALITIES);
        Polarity polarity = best(scores, at + MODALITIES.size(), POLARITIES);
        return new Labels(modality, polarity, best(scores, at + MODALITIES.size() + POLARITIES.size(), BANDS));
    }

    private static <T> T best(float[] scores, int at, List<T> values) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = scores[at + i] > scores[at + best] ? i : best;
        }
        return values.get(best);
    }
}
