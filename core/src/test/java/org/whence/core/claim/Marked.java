package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Span;

/// A text with the relations marked in it: ⟦1:content⟧, ⟦s1:source⟧, ⟦c1:cue⟧; marks nest, and several ids stand with commas.
///
/// A relation without cue and source carries on the one before.
///
/// @param text the text without marks
/// @param relations the relations, by their numbers
public record Marked(String text, List<Relation> relations) {

    /// Reads the marks. The text must be of the Basic Multilingual Plane.
    public static Marked of(String raw) {
        StringBuilder text = new StringBuilder();
        Map<Integer, List<List<Span>>> spans = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '⟦') {
                int colon = raw.indexOf(':', i);
                ids.add(raw.substring(i + 1, colon));
                starts.add(text.length());
                i = colon;
            } else if (c == '⟧') {
                Span span = new Span(starts.removeLast(), text.length());
                for (String id : ids.removeLast().split(",", -1)) {
                    int role = id.startsWith("s") ? 1 : id.startsWith("c") ? 2 : 0;
                    int number = Integer.parseInt(role == 0 ? id : id.substring(1));
                    spans.computeIfAbsent(number, ignored -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())).get(role).add(span);
                }
            } else {
                text.append(c);
            }
        }
        List<Relation> relations = new ArrayList<>();
        spans.forEach((number, roles) -> {
            roles.forEach(role -> role.sort(null));
            boolean continued = roles.get(1).isEmpty() && roles.get(2).isEmpty();
            relations.add(new Relation(roles.get(0), roles.get(2), roles.get(1), continued, Labels.NONE, Relation.Origin.RULE, 1));
        });
        return new Marked(text.toString(), relations);
    }
}
