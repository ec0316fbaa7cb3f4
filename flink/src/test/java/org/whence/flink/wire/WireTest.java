package org.whence.flink.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Profile;
import org.whence.flink.OneMachine;
import org.whence.flink.fold.Change;
import org.whence.flink.fold.Manifest;
import org.whence.flink.fold.Part;
import org.whence.flink.fold.Placement;
import org.whence.flink.fold.Read;
import org.whence.flink.fold.Sketch;
import org.whence.io.form.Input;
import org.whence.io.store.RarityTable;

/// What travels comes out as it went in, and a serialiser is known again from a checkpoint.
class WireTest {

    private static <T> T there(TypeInformation<T> type, T value) throws IOException {
        TypeSerializer<T> serializer = type.createSerializer(new SerializerConfigImpl());
        DataOutputSerializer snapshot = new DataOutputSerializer(64);
        TypeSerializerSnapshot.writeVersionedSnapshot(snapshot, serializer.snapshotConfiguration());
        TypeSerializerSnapshot<T> before = TypeSerializerSnapshot.readVersionedSnapshot(new DataInputDeserializer(snapshot.getCopyOfBuffer()), WireTest.class.getClassLoader());
        assertThat(serializer.snapshotConfiguration().resolveSchemaCompatibility(before).isCompatibleAsIs()).isTrue();
        DataOutputSerializer out = new DataOutputSerializer(64);
        serializer.serialize(value, out);
        DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
        DataOutputSerializer copied = new DataOutputSerializer(64);
        serializer.copy(new DataInputDeserializer(out.getCopyOfBuffer()), copied);
        assertThat(copied.getCopyOfBuffer()).isEqualTo(out.getCopyOfBuffer());
        T read = before.restoreSerializer().deserialize(in);
        assertThat(in.available()).isZero();
        return read;
    }

    private static void same(Object actual, Object expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void everyTypeKeepsEveryField() throws IOException {
        List<Article> articles = OneMachine.articles(List.of(Path.of(System.getProperty("whence.root")).resolve("examples").toString()));
        RarityTable rarity = RarityTable.shipped();
        List<Reading> readings;
        try (Whence whence = Whence.withRules()) {
            readings = articles.stream().map(whence::read).toList();
        }
        for (Reading reading : readings) {
            Input input = new Input.Read("a name", reading.article());
            same(there(Types.INPUT, input), input);
            same(there(Types.READ, new Read("e", reading)), new Read("e", reading));
            Part part = new Part("s", 1L << 40, "e", reading);
            same(there(Types.PART, part), part);
            Profile profile = Profile.of(reading.article(), rarity);
            same(there(Types.SKETCH, new Sketch("e", profile)), new Sketch("e", profile));
        }
        Chapter chapter = Chapter.of(readings, rarity, List.of());
        assertThat(chapter.copies()).isNotEmpty();
        Change change = new Change(chapter.story().id(), 7, chapter);
        assertThat(there(Types.CHANGE, change)).isEqualTo(change);
        Change gone = new Change("s", 8, null);
        assertThat(there(Types.CHANGE, gone)).isEqualTo(gone);
        Input unreadable = new Input.Unreadable("näme", "why");
        assertThat(there(Types.INPUT, unreadable)).isEqualTo(unreadable);
        Placement placement = new Placement("a", "e", null, 3);
        assertThat(there(Types.PLACEMENT, placement)).isEqualTo(placement);
        Manifest manifest = new Manifest("s", 4, Manifest.State.OPEN, List.of(new Manifest.Member("a", "e"), new Manifest.Member("b", "f")));
        assertThat(there(Types.MANIFEST, manifest)).isEqualTo(manifest);
    }
}
