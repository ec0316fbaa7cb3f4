package org.whence.io.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.whence.core.ledger.Rarity;

/// How rare terms are in a fixed body of news: the number of its documents, then a line for each term with the number of
/// documents that have it.
public final class RarityTable implements Rarity {

    private static final String RESOURCE = "/org/whence/data/rarity.tsv";

    private final Map<String, Float> values;
    private final double unknown;

    private RarityTable(Map<String, Float> values, double unknown) {
        this.values = values;
        this.unknown = unknown;
    }

    /// The table that is shipped with the program.
    public static RarityTable shipped() {
        try (InputStream in = RarityTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE + ": build it again");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a table.
    ///
    /// @throws IllegalArgumentException if a line is no term and number; the message gives the line
    public static RarityTable read(BufferedReader in) throws IOException {
        double documents = Double.NaN;
        Map<String, Float> values = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException("rarity table, line " + number + ": expected a term, a tab and a number, got \"" + line + '"');
            }
            double count = Double.parseDouble(line.substring(tab + 1));
            if (number == 1) {
                documents = count;
            } else {
                values.put(line.substring(0, tab), (float) Math.log((documents + 1) / (count + .5)));
            }
        }
        return new RarityTable(values, Math.log((documents + 1) / .5));
    }

    @Override
    public double of(String stem) {
        Float value = values.get(stem);
        return value == null ? unknown : value;
    }
}
