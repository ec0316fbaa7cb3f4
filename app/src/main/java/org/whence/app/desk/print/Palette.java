package org.whence.app.desk.print;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.app.desk.Assets;

/// The colours of the desk's pages in daylight, from their own style sheet: a party has the same colour on paper.
final class Palette {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");

    private final Map<String, Color> colours = new HashMap<>();

    Palette() {
        Matcher colour = COLOUR.matcher(Assets.style());
        while (colour.find()) {
            colours.putIfAbsent(colour.group(1), Color.decode(colour.group(2)));
        }
    }

    /// A colour by its name in the style sheet.
    Color of(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalStateException("the style sheet names no colour " + name);
        }
        return colour;
    }
}
