package org.whence.flink.sink;

import java.io.StringWriter;
import org.whence.core.ledger.Chapter;
import org.whence.flink.fold.Change;
import org.whence.io.wire.LedgerJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The written form of a change: `story` (the id), `version`, and `chapter` with `story`, `copies` and `claims` as a ledger has them, or
/// null where the story is no more. Of several lines about one story the last counts.
public final class ChangeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChangeJson() {}

    /// The change on one line.
    public static String line(Change change) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.writer().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("story", change.story());
            json.writeNumberProperty("version", change.version());
            Chapter chapter = change.chapter();
            if (chapter == null) {
                json.writeNullProperty("chapter");
            } else {
                json.writeObjectPropertyStart("chapter");
                json.writeName("story");
                LedgerJson.write(json, chapter.story());
                json.writeArrayPropertyStart("copies");
                chapter.copies().forEach(copy -> LedgerJson.write(json, copy));
                json.writeEndArray();
                json.writeArrayPropertyStart("claims");
                chapter.claims().forEach(claim -> LedgerJson.write(json, claim));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return out.toString();
    }
}
