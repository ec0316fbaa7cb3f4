package org.whence.io.export;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON as a tree, written with two spaces a level.
final class Tree {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

    private Tree() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String write(ObjectNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    /// A whole number without a fraction: 5, not 5.0.
    static void number(ObjectNode object, String field, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            object.put(field, (long) value);
        } else {
            object.put(field, value);
        }
    }
}
