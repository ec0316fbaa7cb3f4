package org.whence.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.attribution.Finder;
import org.whence.core.attribution.Relation;
import org.whence.core.model.ModelFinder;
import org.whence.core.model.Settings;
import org.whence.core.model.WordPieces;
import org.whence.core.text.Document;

/// The attribution model as it ships: a finder with its network. Thread-safe; a worker for each core can share one.
///
/// Holds memory outside Java's heap until it is closed.
public final class AttributionModel implements Finder, AutoCloseable {

    private static final String FOLDER = "attribution/";

    private final OnnxEncoder encoder;
    private final ModelFinder finder;

    private AttributionModel(Weights weights) {
        Settings settings = settings(weights.lines(FOLDER + "settings.tsv"));
        WordPieces vocabulary = new WordPieces(weights.lines(FOLDER + "vocabulary.txt"));
        encoder = new OnnxEncoder(weights.read(FOLDER + "encoder.onnx"), weights.read(FOLDER + "roles.onnx"), weights.read(FOLDER + "labels.onnx"));
        finder = new ModelFinder(encoder, vocabulary, settings);
    }

    /// Opens the weights of the `data` module.
    ///
    /// @throws DamagedWeightsException if a file is missing or damaged
    public static AttributionModel open() {
        return new AttributionModel(Weights.ofClassPath());
    }

    static AttributionModel of(Weights weights) {
        return new AttributionModel(weights);
    }

    @Override
    public List<Relation> in(Document document) {
        return finder.in(document);
    }

    /// The network alone, to measure what the reading costs beside it.
    OnnxEncoder encoder() {
        return encoder;
    }

    @Override
    public void close() {
        encoder.close();
    }

    /// Reads lines of a key, a tab and a value; `knot` lines hold a raw score and a probability.
    private static Settings settings(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        List<Settings.Knot> knots = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[0].equals("knot")) {
                knots.add(new Settings.Knot(number(line, fields[1]), number(line, fields[2])));
            } else if (fields.length == 2) {
                values.put(fields[0], fields[1]);
            } else {
                throw new DamagedWeightsException("settings.tsv: line \"" + line + "\" is no key and value; run 'make export' in training/");
            }
        }
        return new Settings((int) value(values, "longest"), (int) value(values, "context"), value(values, "sourceCost"),
                value(values, "contentCost"), value(values, "bias"),
                value(values, "least"), knots);
    }

    private static double value(Map<String, String> values, String key) {
        String written = values.get(key);
        if (written == null) {
            throw new DamagedWeightsException("settings.tsv lacks \"" + key + "\"; run 'make export' in training/");
        }
        return number(key, written);
    }

    private static double number(String line, String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw new DamagedWeightsException("settings.tsv: \"" + line + "\": " + written + " is no number; run 'make export' in training/", e);
        }
    }
}
