package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of pairs instead of a matrix come the same clusters.
class SparseLinkageTest {

    private static final int ITEMS = 60;
    private static final double ENOUGH = .5;
    private static final double LEAST = .2;

    private static int[] sparse(float[][] similarity, boolean[][] tied, long order) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            for (int j = 0; j < i; j++) {
                if (similarity[i][j] > 0) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        Collections.shuffle(pairs, new Random(order));
        SparseLinkage linkage = new SparseLinkage(ITEMS, ENOUGH, LEAST);
        pairs.forEach(pair -> linkage.alike(pair[0], pair[1], similarity[pair[0]][pair[1]], tied[pair[0]][pair[1]]));
        return linkage.merge();
    }

    /// @param density the share of pairs that are alike at all
    @ParameterizedTest
    @ValueSource(doubles = {.03, .1, .4, 1})
    void areTheClustersOfTheMatrix(double density) {
        int merged = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            float[][] similarity = new float[ITEMS][ITEMS];
            boolean[][] tied = new boolean[ITEMS][ITEMS];
            for (int i = 0; i < ITEMS; i++) {
                for (int j = 0; j < i; j++) {
                    if (random.nextDouble() < density) {
                        similarity[i][j] = similarity[j][i] = Float.MIN_NORMAL + random.nextFloat();
                        tied[i][j] = tied[j][i] = random.nextInt(5) == 0;
                    }
                }
            }
            int[] sparse = sparse(similarity, tied, seed);
            merged += ITEMS - (int) Arrays.stream(sparse).distinct().count();
            assertThat(sparse).as("seed %d", seed).isEqualTo(Linkage.merge(similarity, tied, ENOUGH, LEAST));
        }
        assertThat(merged).isGreaterThan(200);
    }

    /// Copies are all as much alike.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void areTheSameInAnyOrderWherePairsAreEquallyAlike(int seed) {
        Random random = new Random(seed);
        float[][] similarity = new float[ITEMS][ITEMS];
        boolean[][] tied = new boolean[ITEMS][ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = similarity[j][i] = random.nextInt(8) == 0 ? .25f * (1 + random.nextInt(4)) : 0;
            }
        }
        int[] expected = sparse(similarity, tied, 0);
        for (int order = 1; order < 20; order++) {
            assertThat(sparse(similarity, tied, order)).isEqualTo(expected);
        }
    }
}
