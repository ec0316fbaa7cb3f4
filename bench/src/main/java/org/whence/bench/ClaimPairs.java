package org.whence.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Likenesses;
import org.whence.core.ledger.Order;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Report;
import org.whence.core.ledger.Stories;
import org.whence.core.text.Extract;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.WireException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes how the statements of each story compare, for experiments on what decides that two assert the same.
///
/// `ClaimPairs OUT READINGS.jsonl…` writes a line of JSON for each story: `statements` with `article`, `in`, `words` and `content` (start
/// and end of each piece), and `pairs` with the statements' indexes, the `value` that clusters are merged by, and the `features`.
public final class ClaimPairs {

    private ClaimPairs() {}

    public static void main(String[] arguments) throws IOException, WireException {
        List<Reading> readings = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            readings.addAll(Derive.readings(Path.of(file)));
        }
        List<Reading> ordered = readings.stream().sorted(Order.READINGS).toList();
        RarityTable rarity = RarityTable.shipped();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (int[] story : Stories.of(ordered.stream().map(reading -> Profile.of(reading.article(), rarity)).toList())) {
                Likenesses likenesses = Likenesses.in(Arrays.stream(story).mapToObj(ordered::get).toList(), rarity);
                out.write(written(likenesses).toString());
                out.write('\n');
            }
        }
    }

    private static ObjectNode written(Likenesses likenesses) {
        ObjectNode story = JsonNodeFactory.instance.objectNode();
        ArrayNode statements = story.putArray("statements");
        for (Report report : likenesses.statements()) {
            ObjectNode statement = statements.addObject().put("article", report.article()).put("in", report.in().name()).put("words", report.words());
            ArrayNode content = statement.putArray("content");
            for (Extract piece : report.content()) {
                content.addArray().add(piece.start()).add(piece.end());
            }
        }
        ArrayNode pairs = story.putArray("pairs");
        for (Likenesses.Pair pair : likenesses.pairs()) {
            ObjectNode features = pairs.addObject().put("one", pair.one()).put("other", pair.other()).put("value", pair.value()).putObject("features");
            pair.features().forEach(features::put);
        }
        return story;
    }
}
