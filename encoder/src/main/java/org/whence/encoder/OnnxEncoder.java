package org.whence.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whence.core.model.Encoder;
import org.whence.core.model.LabelScores;
import org.whence.core.model.Window;

/// The network in ONNX Runtime: one window at a time on the calling thread, which is the fastest on this size of model.
final class OnnxEncoder implements Encoder, AutoCloseable {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession encoder;
    private final OrtSession roles;
    private final OrtSession labels;

    OnnxEncoder(byte[] encoder, byte[] roles, byte[] labels) {
        this.encoder = session("encoder", encoder);
        this.roles = session("roles", roles);
        this.labels = session("labels", labels);
    }

    private static OrtSession session(String name, byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // The graphs are written with the fused operators that are fast; further fusion would bring in slower ones.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            // Windows differ in length: a memory plan for each would be kept for ever.
            options.setMemoryPatternOptimization(false);
            return ENVIRONMENT.createSession(graph, options);
        } catch (OrtException e) {
            throw new DamagedWeightsException("ONNX Runtime cannot open the graph \"" + name + "\": " + e.getMessage(), e);
        }
    }

    @Override
    public States states(Window window) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        long[] row = {1, window.pieces().length};
        inputs.put("pieces", Input.of(window.pieces(), row));
        inputs.put("cases", Input.of(window.cases(), row));
        inputs.put("quotes", Input.of(window.quotes(), row));
        inputs.put("first", Input.of(window.first(), new long[] {window.size()}));
        float[][] outputs = run(encoder, inputs, "words", "cues", "keys");
        return new States(outputs[0], outputs[1], outputs[2]);
    }

    @Override
    public float[] roles(States states, float[] anchors, long[] distances, long[] paragraphs) {
        long n = anchors.length / WIDTH;
        long words = states.size();
        Map<String, Input> inputs = new LinkedHashMap<>();
        inputs.put("keys", Input.of(states.keys(), new long[] {words, states.keys().length / words}));
        inputs.put("anchors", Input.of(anchors, new long[] {n, WIDTH}));
        inputs.put("distances", Input.of(distances, new long[] {n, words}));
        inputs.put("paragraphs", Input.of(paragraphs, new long[] {n, words}));
        return run(roles, inputs, "roles")[0];
    }

    @Override
    public float[] labels(float[] anchors, float[] firsts, float[] contents, float[] sources) {
        long[] shape = {anchors.length / WIDTH, WIDTH};
        Map<String, Input> inputs = new LinkedHashMap<>();
        inputs.put("anchor", Input.of(anchors, shape));
        inputs.put("first", Input.of(firsts, shape));
        inputs.put("content", Input.of(contents, shape));
        inputs.put("source", Input.of(sources, shape));
        float[] scores = run(labels, inputs, "labels")[0];
        if (scores.length != shape[0] * LabelScores.SIZE) {
            throw new DamagedWeightsException("the graph \"labels\" gives " + scores.length + " scores for " + shape[0] + " relations, not "
                    + LabelScores.SIZE + " each: graphs and program are of different versions");
        }
        return scores;
    }

    /// Opens a tensor over an array.
    @FunctionalInterface
    private interface Input {
        OnnxTensor open() throws OrtException;

        static Input of(long[] values, long[] shape) {
            return () -> OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(values), shape);
        }

        static Input of(float[] values, long[] shape) {
            return () -> OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.wrap(values), shape);
        }
    }

    private static float[][] run(OrtSession session, Map<String, Input> inputs, String... outputs) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Input> input : inputs.entrySet()) {
                tensors.put(input.getKey(), input.getValue().open());
            }
            try (OrtSession.Result result = session.run(tensors)) {
                float[][] found = new float[outputs.length][];
                for (int i = 0; i < outputs.length; i++) {
                    FloatBuffer buffer = ((OnnxTensor) result.get(outputs[i]).orElseThrow()).getFloatBuffer();
                    found[i] = new float[buffer.remaining()];
                    buffer.get(found[i]);
                }
                return found;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a window: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            encoder.close();
            roles.close();
            labels.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot close a session: " + e.getMessage(), e);
        }
    }
}
