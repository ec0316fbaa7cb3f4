package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The part below the ground while it grows: traces are laid from the origin upwards and share what they have in common.
final class Roots {

    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, Part> origins = new LinkedHashMap<>();

    private static final class Part {
        final int id;
        final Hop hop;
        final @Nullable Part below;
        final int origin;
        final Map<String, Part> above = new LinkedHashMap<>();
        Line line = Line.REUSE;

        Part(int id, Hop hop, @Nullable Part below, int origin) {
            this.id = id;
            this.hop = hop;
            this.below = below;
            this.origin = origin;
        }

        int height() {
            return above.values().stream().mapToInt(p -> p.height() + 1).max().orElse(0);
        }
    }

    /// Lays a trace and says where its report's line enters.
    Plant.Tie add(Traces.Trace trace) {
        List<Hop> hops = trace.hops();
        Part part = origins.computeIfAbsent(trace.origin(), _ -> part(hops.getLast(), null, trace.origin()));
        for (int i = hops.size() - 2; i >= 0; i--) {
            Part below = part;
            Hop hop = hops.get(i);
            part = below.above.computeIfAbsent(hop.key(), _ -> part(hop, below, trace.origin()));
            Line shown = hops.get(i + 1).line();
            part.line = shown.compareTo(part.line) < 0 ? shown : part.line;
        }
        return new Plant.Tie(part.id, hops.getFirst().line());
    }

    private Part part(Hop hop, @Nullable Part below, int origin) {
        Part part = new Part(parts.size(), hop, below, origin);
        parts.add(part);
        return part;
    }

    /// Where an outlet's own report enters: at the relay that bears its name, where others report through it.
    int ownRelay(int node, String outlet) {
        Part relay = parts.get(node).above.get(Hop.key(outlet));
        return relay == null ? node : relay.id;
    }

    List<Plant.Node> nodes(List<Plant.Leaf> leaves) {
        int[] reports = new int[parts.size()];
        for (Plant.Leaf leaf : leaves) {
            for (Plant.Tie tie : leaf.ties()) {
                for (Part part = parts.get(tie.node()); part != null; part = part.below) {
                    reports[part.id] += leaf.reports().size();
                }
            }
        }
        return parts.stream()
                .map(p -> new Plant.Node(p.hop, p.below == null ? -1 : p.below.id, p.below == null ? Line.WORDS : p.line, p.origin, p.height(), reports[p.id]))
                .toList();
    }
}
