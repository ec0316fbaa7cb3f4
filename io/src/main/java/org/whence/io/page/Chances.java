package org.whence.io.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The chance of every block of a page to be part of the article.
final class Chances {
    private static final class Shipped {
        static final Trees TREES = load();

        private static Trees load() {
            try (InputStream in = Chances.class.getResourceAsStream("blocks.trees")) {
                if (in == null) {
                    throw new IllegalStateException("blocks.trees is missing from the program; build it again");
                }
                return Trees.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
            } catch (IOException broken) {
                throw new UncheckedIOException("blocks.trees is broken; build the program again", broken);
            }
        }
    }

    private Chances() {}

    /// The trees that come with the program.
    static Trees shipped() {
        return Shipped.TREES;
    }

    /// The chances for a page's blocks, in order.
    static double[] of(PageView page, Trees trees) {
        List<float[]> rows = new Features(page).all();
        double[] chances = new double[rows.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = trees.chance(rows.get(i));
        }
        return chances;
    }
}
