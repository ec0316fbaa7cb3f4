package org.whence.io.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the written forms share: the parser with its limits, and how names and numbers are written.
public final class Json {

    /// The longest single string that is read, in chars: longer than any text that intake lets in.
    private static final int LONGEST_STRING = 256 * 1024 * 1024;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
            .build()).build();

    private Json() {}

    /// Parses one value.
    ///
    /// @throws WireException if it is no JSON; the message gives line and column
    public static JsonNode parse(String json) throws WireException {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new WireException("no JSON: " + where + firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /// The written form of a constant: lower case, hyphens.
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that a written name stands for.
    ///
    /// @throws WireException if there is none; the message lists the names that there are
    public static <E extends Enum<E>> E constant(Class<E> type, String name) throws WireException {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(name)) {
                return constant;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : ", ").append(name(constant));
        }
        throw new WireException("\"" + name + "\" is none of: " + known);
    }

    static JsonNode required(JsonNode object, String field) throws WireException {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            throw new WireException("field \"" + field + "\" is missing");
        }
        return value;
    }

    static String string(JsonNode object, String field) throws WireException {
        JsonNode value = required(object, field);
        if (!value.isString()) {
            throw new WireException("field \"" + field + "\" is no string");
        }
        return value.stringValue();
    }

    static int integer(JsonNode object, String field) throws WireException {
        JsonNode value = required(object, field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new WireException("field \"" + field + "\" is no whole number");
        }
        return value.intValue();
    }

    static double number(JsonNode object, String field) throws WireException {
        JsonNode value = required(object, field);
        if (!value.isNumber()) {
            throw new WireException("field \"" + field + "\" is no number");
        }
        return value.doubleValue();
    }

    static @Nullable String stringOrNull(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    static boolean flag(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isBoolean() && value.booleanValue();
    }
}
