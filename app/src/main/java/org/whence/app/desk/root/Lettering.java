package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.List;

/// How much room words take, reckoned without a font: a little more than a plain sans face needs, so that labels stay apart.
final class Lettering {

    private static final String NARROW = "iljtfrI.,:;'|!()[] -";
    private static final String WIDE = "mwMW@%—…";

    private Lettering() {}

    /// The width of words in pixels at a size of type.
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(c -> {
            if (c >= 0x2E80 && Character.isLetter(c) || Character.isEmoji(c) && c > 0xFF) {
                return 1.0;
            }
            if (NARROW.indexOf(c) >= 0) {
                return 0.31;
            }
            return WIDE.indexOf(c) >= 0 ? 0.88 : Character.isUpperCase(c) ? 0.64 : 0.53;
        }).sum() * size;
    }

    /// The words, cut with "…" where they are wider.
    static String cut(String words, double size, double room) {
        if (width(words, size) <= room) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : words.codePoints().toArray()) {
            if (width(kept + "…", size) + width(Character.toString(c), size) > room) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /// Whether the words stand on so many lines whole.
    static boolean fits(String words, double size, double room, int lines) {
        return String.join(" ", wrap(words, size, room, lines)).equals(String.join(" ", words.strip().split("\\s+")));
    }

    /// The words on so many lines at most; what does not fit is cut.
    static List<String> wrap(String words, double size, double room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String[] all = words.strip().split("\\s+");
        int next = 0;
        while (next < all.length && wrapped.size() < lines) {
            StringBuilder line = new StringBuilder(all[next++]);
            boolean last = wrapped.size() == lines - 1;
            while (next < all.length && (last || width(line + " " + all[next], size) <= room)) {
                line.append(' ').append(all[next++]);
            }
            wrapped.add(cut(line.toString(), size, room));
        }
        return wrapped;
    }
}
