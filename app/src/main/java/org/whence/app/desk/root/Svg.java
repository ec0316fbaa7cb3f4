package org.whence.app.desk.root;

import org.whence.app.Markup;

/// Writes the parts of a drawing; numbers to a tenth of a pixel, words escaped.
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg words(String words) {
        out.append(Markup.escape(words));
        return this;
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + '.' + Math.abs(tenths) % 10;
    }

    Svg open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(Markup.escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Svg empty(String tag, String... attributes) {
        return open(tag, attributes).close(tag);
    }

    Svg text(double x, double y, String classes, String anchor, String words) {
        return open("text", "x", number(x), "y", number(y), "class", classes, "text-anchor", anchor).words(words).close("text");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
