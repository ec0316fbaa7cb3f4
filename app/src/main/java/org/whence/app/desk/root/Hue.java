package org.whence.app.desk.root;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The colour of a party: one of eight that colour-blind readers tell apart, the same on every page. It praises and blames nobody.
public final class Hue {

    private static final int HUES = 8;

    private Hue() {}

    /// The style class of a party's colour, `hue-0` to `hue-7`, from its name alone.
    public static String of(String party) {
        CRC32 sum = new CRC32();
        sum.update(Hop.key(party).getBytes(StandardCharsets.UTF_8));
        return "hue-" + sum.getValue() % HUES;
    }
}
