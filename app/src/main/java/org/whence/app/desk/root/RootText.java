package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.whence.app.read.Words;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;

/// The root drawing in lines of text, origins first: for a terminal, a mail, or a reader who cannot see the drawing.
public final class RootText {

    private final Claim claim;
    private final Plant plant;
    private final List<String> lines = new ArrayList<>();

    private RootText(Claim claim, Map<String, String> copies) {
        this.claim = claim;
        this.plant = Plant.of(claim, copies, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// The lines, the first with the proposition and the sum.
    ///
    /// @param copies for each article that was copied word for word the key of the one that it was copied from
    public static List<String> of(Claim claim, Map<String, String> copies) {
        return new RootText(claim, copies).write();
    }

    private List<String> write() {
        lines.add(claim.proposition() + " — " + RootDrawing.sum(claim));
        for (int i = 0; i < plant.nodes().size(); i++) {
            if (plant.nodes().get(i).isOrigin()) {
                node(i, "");
            }
        }
        for (Plant.Leaf leaf : plant.leaves()) {
            if (leaf.ties().isEmpty()) {
                lines.add("·  " + leaf(leaf) + "  (names no origin)");
            }
        }
        return lines;
    }

    private void node(int index, String indent) {
        Plant.Node node = plant.nodes().get(index);
        lines.add(indent + "└─ " + name(node.hop()) + "  " + node.hop().about());
        String deeper = indent + "   ";
        IntStream.range(0, plant.nodes().size()).filter(i -> plant.nodes().get(i).below() == index).forEach(i -> node(i, deeper));
        for (Plant.Leaf leaf : plant.leaves()) {
            leaf.ties().stream().filter(t -> t.node() == index).forEach(tie -> lines.add(deeper + "├─ " + leaf(leaf) + shown(tie.line()) + changes(leaf)));
        }
    }

    private static String name(Hop hop) {
        return hop.kind() == Party.Kind.DOCUMENT ? "[" + hop.name() + "]" : !hop.anonymous() ? hop.name() : "(" + hop.name() + ")";
    }

    private static String leaf(Plant.Leaf leaf) {
        return RootDrawing.label(leaf) + (leaf.from() == null ? "" : "  " + Words.published(leaf.from()));
    }

    private static String shown(Line line) {
        return switch (line) {
            case WORDS -> "";
            case LINK -> "  by link";
            case REUSE -> "  by the same words";
        };
    }

    private String changes(Plant.Leaf leaf) {
        StringBuilder all = new StringBuilder();
        for (Drift change : claim.drift()) {
            if (leaf.reports().contains(change.report())) {
                all.append("  ").append(change.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).append(": \"").append(change.from()).append("\" → \"")
                        .append(change.to()).append('"');
            }
        }
        return all.toString();
    }
}
