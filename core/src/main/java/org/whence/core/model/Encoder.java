package org.whence.core.model;

/// The learnt network: numbers of a window in, scores out. All matrices are row-major.
///
/// An encoder is thread-safe and gives the same scores for the same input.
public interface Encoder {

    /// The length of a word's hidden state.
    int WIDTH = 384;

    /// Reads a window.
    States states(Window window);

    /// For each anchor the natural logarithm of the probability of each [Role] at each word: anchors × words × roles.
    ///
    /// @param states the window, as [#states] gave it
    /// @param anchors the hidden state of each anchor: anchors × [#WIDTH]
    /// @param distances the class of the distance of each word from each anchor, [Distances#of]: anchors × words
    /// @param paragraphs how many paragraphs after the anchor's a word stands, −2 to 2, plus 2: anchors × words
    float[] roles(States states, float[] anchors, long[] distances, long[] paragraphs);

    /// Scores of modality, polarity and band of relations, and of their source's kind and name, as [LabelScores] lays them
    /// out: relations × [LabelScores#SIZE]. Each input is relations × [#WIDTH].
    ///
    /// @param anchors the hidden states of the anchors
    /// @param firsts those of the first words of the contents
    /// @param contents the means of the words of the contents
    /// @param sources the means of the words of the sources, or the anchor where there is none
    float[] labels(float[] anchors, float[] firsts, float[] contents, float[] sources);

    /// What a window became.
    ///
    /// @param words the hidden state of each word: words × [#WIDTH]
    /// @param cues the score of each [CueTag] at each word: words × 4
    /// @param keys what [#roles] needs of the words; its layout is the encoder's own
    record States(float[] words, float[] cues, float[] keys) {

        /// The number of words.
        public int size() {
            return words.length / WIDTH;
        }

        /// Mean of the hidden states of the words `at`, written to `to` from `offset` on.
        void mean(int[] at, float[] to, int offset) {
            for (int i : at) {
                for (int k = 0; k < WIDTH; k++) {
                    to[offset + k] += words[i * WIDTH + k] / at.length;
                }
            }
        }
    }
}
