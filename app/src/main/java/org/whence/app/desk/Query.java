package org.whence.app.desk;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a request asks for, in the parameters of its address.
public final class Query {

    static final int PAGE = 50;
    static final int LARGEST_PAGE = 500;
    private static final int LONGEST = 400;

    private Query() {}

    /// A parameter's words, null where it is absent or blank.
    static @Nullable String words(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw new Problem(400, "bad parameter", "parameter \"" + name + "\" has " + value.length() + " characters; at most " + LONGEST + " are read");
        }
        return value.strip();
    }

    static String required(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isBlank()) {
            throw new Problem(400, "bad parameter", "parameter \"" + name + "\" is missing");
        }
        return value;
    }

    static boolean flag(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (value.equals("true") || value.equals("on") || value.equals("1")) {
            return true;
        }
        throw Problem.badParameter(name, value, "true or false");
    }

    static @Nullable LocalDate day(Context ctx, String name) {
        String value = words(ctx, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            throw Problem.badParameter(name, value, "a day such as 2026-03-07");
        }
    }

    static int number(Context ctx, String name, int otherwise, int least, int most) {
        String value = words(ctx, name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Problem.badParameter(name, value, "a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    static int offset(Context ctx) {
        return offset(ctx, "offset");
    }

    static int offset(Context ctx, String name) {
        return number(ctx, name, 0, 0, 999_999_999);
    }

    static int limit(Context ctx) {
        return number(ctx, "limit", PAGE, 1, LARGEST_PAGE);
    }

    static ClaimFilter filter(Context ctx) {
        return new ClaimFilter(words(ctx, "q"), words(ctx, "about"), words(ctx, "party"), words(ctx, "publisher"), day(ctx, "since"), day(ctx, "until"),
                flag(ctx, "circular"), flag(ctx, "disputed"), flag(ctx, "drift"), flag(ctx, "anonymous"));
    }

    /// The filter as it stands in an address, empty for none.
    public static String written(ClaimFilter filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", filter.words());
        put(parts, "about", filter.about());
        put(parts, "party", filter.party());
        put(parts, "publisher", filter.publisher());
        put(parts, "since", filter.since());
        put(parts, "until", filter.until());
        put(parts, "circular", filter.circular() ? "true" : null);
        put(parts, "disputed", filter.disputed() ? "true" : null);
        put(parts, "drift", filter.drift() ? "true" : null);
        put(parts, "anonymous", filter.anonymous() ? "true" : null);
        return parts.entrySet().stream().map(e -> e.getKey() + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
