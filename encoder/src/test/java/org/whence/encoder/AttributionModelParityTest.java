package org.whence.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.attribution.Relation;
import org.whence.core.model.Encoder;
import org.whence.core.model.Window;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Java reads as Python does: the golden vectors are what `training/export.py` made of the same texts with the same graphs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttributionModelParityTest {

    /// The same integer graphs on another processor or version of the runtime: only the order of float sums differs.
    private static final Offset<Float> SHIPPED = Offset.offset(0.15f);

    /// Integers of 7 bits against the floats that were trained: the mean of the difference over a window's scores.
    private static final double TRAINED = 0.35;

    private static final Offset<Double> CONFIDENCE = Offset.offset(0.03);

    private AttributionModel model;

    @BeforeAll
    void open() {
        model = AttributionModel.open();
    }

    @AfterAll
    void close() {
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "valley"})
    void scoresOfCuesAreThoseOfPython(String name) throws IOException {
        List<String[]> golden = golden(name);
        List<Window> windows = windows(golden);
        assertThat(windows).isNotEmpty();
        for (int i = 0; i < windows.size(); i++) {
            Encoder.States states = model.encoder().states(windows.get(i));
            float[] shipped = floats(rows(golden, "cues").get(i)[1]);
            assertThat(states.cues()).hasSameSizeAs(shipped);
            for (int k = 0; k < shipped.length; k++) {
                assertThat(states.cues()[k]).as("score %d of window %d", k, i).isCloseTo(shipped[k], SHIPPED);
            }
            float[] trained = floats(rows(golden, "trained").get(i)[1]);
            double sum = 0;
            for (int k = 0; k < trained.length; k++) {
                sum += Math.abs(trained[k] - states.cues()[k]);
            }
            assertThat(sum / trained.length).as("mean distance from the floats, window %d", i).isLessThan(TRAINED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "valley"})
    void relationsAreThoseOfPython(String name) throws IOException {
        Document document = Document.of(Text.of(text(name).stripTrailing()));
        List<Relation> found = model.in(document);
        List<String[]> expected = rows(golden(name), "relation");
        assertThat(found).hasSameSizeAs(expected);
        List<String> lines = found.stream().map(r -> words(document, r)).sorted().toList();
        List<String> golden = expected.stream().map(r -> words(document, r)).sorted().toList();
        assertThat(lines).isEqualTo(golden);
        double[] confidences = found.stream().mapToDouble(Relation::confidence).sorted().toArray();
        double[] theirs = expected.stream().mapToDouble(r -> Double.parseDouble(r[4])).sorted().toArray();
        for (int i = 0; i < theirs.length; i++) {
            assertThat(confidences[i]).isCloseTo(theirs[i], CONFIDENCE);
        }
    }

    /// Roles by their words without marks: the edges of spans are Java's own.
    private static String words(Document document, Relation r) {
        return words(document, r.cue()) + " | " + words(document, r.source()) + " | " + words(document, r.content());
    }

    private static String words(Document document, String[] row) {
        return words(document, spans(row[1])) + " | " + words(document, spans(row[2])) + " | " + words(document, spans(row[3]));
    }

    private static String words(Document document, List<Span> spans) {
        return spans.stream()
                .map(s -> document.text().slice(s).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replaceFirst("^that ", ""))
                .collect(Collectors.joining("/"));
    }

    private static List<Span> spans(String written) {
        List<Span> spans = new ArrayList<>();
        for (String s : written.isEmpty() ? new String[0] : written.split(" ")) {
            String[] ends = s.split("-");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private List<Window> windows(List<String[]> golden) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < rows(golden, "pieces").size(); i++) {
            windows.add(new Window(longs(rows(golden, "pieces").get(i)[1]), longs(rows(golden, "cases").get(i)[1]),
                    longs(rows(golden, "quotes").get(i)[1]), longs(rows(golden, "first").get(i)[1])));
        }
        return windows;
    }

    private static List<String[]> rows(List<String[]> golden, String kind) {
        return golden.stream().filter(row -> row[0].equals(kind)).toList();
    }

    private static long[] longs(String row) {
        return Arrays.stream(row.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static float[] floats(String row) {
        String[] fields = row.split(" ");
        float[] values = new float[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = Float.parseFloat(fields[i]);
        }
        return values;
    }

    private static List<String[]> golden(String name) throws IOException {
        return resource(name + ".golden.tsv").lines().map(line -> line.split("\t", -1)).toList();
    }

    private static String text(String name) throws IOException {
        return resource(name + ".txt");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AttributionModelParityTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
