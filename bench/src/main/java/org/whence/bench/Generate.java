package org.whence.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whence.core.claim.Reading;
import org.whence.io.wire.ReadingJson;

/// Writes invented readings as JSON Lines, in the order of publication, and beside them what they hold.
///
/// `Generate N FILE [SEED]`. What was planted goes to `FILE.planted.tsv`, a line for each event that is told to its end.
public final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        Load load = new Load(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1, Vocabulary.shipped());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                Reading reading = load.next();
                ReadingJson.write(out, reading, false);
                out.write('\n');
            }
        }
        StringBuilder table = new StringBuilder("first\tarticles\treports\troots\tverbatim\trewrites\tdisputes\n");
        for (Planted one : load.planted()) {
            table.append(String.join("\t", one.first(), "" + one.articles(), "" + one.reports(), "" + one.roots(), "" + one.verbatim(), "" + one.rewrites(), "" + one.disputes()))
                    .append('\n');
        }
        Files.writeString(Path.of(file + ".planted.tsv"), table);
        System.out.println(count + " readings, " + load.planted().size() + " events told to their end");
    }
}
