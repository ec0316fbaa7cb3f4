package org.whence.flink.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.whence.core.article.Published;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Story;
import org.whence.flink.fold.Change;
import org.whence.flink.fold.Manifest;
import org.whence.flink.fold.Part;
import org.whence.flink.fold.Placement;
import org.whence.flink.fold.Read;
import org.whence.flink.fold.Sketch;
import org.whence.io.form.Input;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.ReadingJson;
import org.whence.io.wire.WireException;

/// The types that travel in the job.
public final class Types {

    public static final TypeInformation<Input> INPUT = WireType.of(Input.class, new InputWire());
    public static final TypeInformation<Read> READ = WireType.of(Read.class, new ReadWire());
    public static final TypeInformation<Sketch> SKETCH = WireType.of(Sketch.class, new SketchWire());
    public static final TypeInformation<Placement> PLACEMENT = WireType.of(Placement.class, new PlacementWire());
    public static final TypeInformation<Manifest> MANIFEST = WireType.of(Manifest.class, new ManifestWire());
    public static final TypeInformation<Part> PART = WireType.of(Part.class, new PartWire());
    public static final TypeInformation<Change> CHANGE = WireType.of(Change.class, new ChangeWire());

    private Types() {}

    private static IOException damaged(String what, WireException cause) {
        return new IOException(what + " that came from another machine or a checkpoint is damaged: " + cause.getMessage(), cause);
    }

    /// An article with where it came from, or what could not be read and why.
    public static final class InputWire implements Wire<Input> {

        @Override
        public void write(Input value, DataOutputView out) throws IOException {
            switch (value) {
                case Input.Read read -> {
                    out.writeBoolean(true);
                    Fields.write(out, read.name());
                    Fields.write(out, ArticleJson.line(read.article()));
                }
                case Input.Unreadable unreadable -> {
                    out.writeBoolean(false);
                    Fields.write(out, unreadable.name());
                    Fields.write(out, unreadable.reason());
                }
            }
        }

        @Override
        public Input read(DataInputView in) throws IOException {
            boolean article = in.readBoolean();
            String name = Fields.read(in);
            String rest = Fields.read(in);
            try {
                return article ? new Input.Read(name, ArticleJson.read(rest)) : new Input.Unreadable(name, rest);
            } catch (WireException e) {
                throw damaged("an article", e);
            }
        }
    }

    private static void reading(Reading reading, DataOutputView out) throws IOException {
        Fields.write(out, ReadingJson.line(reading));
    }

    private static Reading reading(DataInputView in) throws IOException {
        try {
            return ReadingJson.read(Fields.read(in));
        } catch (WireException e) {
            throw damaged("a reading", e);
        }
    }

    /// A reading with the edition of its article.
    public static final class ReadWire implements Wire<Read> {

        @Override
        public void write(Read value, DataOutputView out) throws IOException {
            Fields.write(out, value.edition());
            reading(value.reading(), out);
        }

        @Override
        public Read read(DataInputView in) throws IOException {
            return new Read(Fields.read(in), reading(in));
        }
    }

    /// What grouping needs to know of an article.
    public static final class SketchWire implements Wire<Sketch> {

        @Override
        public void write(Sketch value, DataOutputView out) throws IOException {
            Profile profile = value.profile();
            Fields.write(out, value.edition());
            Fields.write(out, profile.key());
            Fields.write(out, profile.published());
            Fields.write(out, profile.publisher());
            out.writeInt(profile.terms().length);
            for (int i = 0; i < profile.terms().length; i++) {
                out.writeLong(profile.terms()[i]);
                out.writeFloat(profile.weights()[i]);
            }
            out.writeInt(profile.heads().length);
            for (long head : profile.heads()) {
                out.writeLong(head);
            }
            Fields.write(out, profile.links(), profile.links().size());
            Fields.write(out, profile.outlets(), profile.outlets().size());
        }

        @Override
        public Sketch read(DataInputView in) throws IOException {
            String edition = Fields.read(in);
            String key = Fields.read(in);
            Published published = Fields.readPublished(in);
            String publisher = Fields.readOrNull(in);
            long[] terms = new long[in.readInt()];
            float[] weights = new float[terms.length];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = in.readLong();
                weights[i] = in.readFloat();
            }
            long[] heads = new long[in.readInt()];
            for (int i = 0; i < heads.length; i++) {
                heads[i] = in.readLong();
            }
            return new Sketch(edition, new Profile(key, published, publisher, terms, weights, heads, new HashSet<>(Fields.readList(in)), new HashSet<>(Fields.readList(in))));
        }
    }

    /// Where an article belongs.
    public static final class PlacementWire implements Wire<Placement> {

        @Override
        public void write(Placement value, DataOutputView out) throws IOException {
            Fields.write(out, value.article());
            Fields.write(out, value.edition());
            Fields.write(out, value.story());
            out.writeLong(value.version());
        }

        @Override
        public Placement read(DataInputView in) throws IOException {
            return new Placement(Fields.read(in), Fields.read(in), Fields.readOrNull(in), in.readLong());
        }
    }

    /// Which articles a story has.
    public static final class ManifestWire implements Wire<Manifest> {

        @Override
        public void write(Manifest value, DataOutputView out) throws IOException {
            Fields.write(out, value.story());
            out.writeLong(value.version());
            Fields.write(out, value.state().name().toLowerCase(Locale.ROOT));
            out.writeInt(value.members().size());
            for (Manifest.Member member : value.members()) {
                Fields.write(out, member.article());
                Fields.write(out, member.edition());
            }
        }

        @Override
        public Manifest read(DataInputView in) throws IOException {
            String story = Fields.read(in);
            long version = in.readLong();
            Manifest.State state = Manifest.State.valueOf(Fields.read(in).toUpperCase(Locale.ROOT));
            int size = in.readInt();
            List<Manifest.Member> members = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                members.add(new Manifest.Member(Fields.read(in), Fields.read(in)));
            }
            return new Manifest(story, version, state, members);
        }
    }

    /// A reading on its way to its story.
    public static final class PartWire implements Wire<Part> {

        @Override
        public void write(Part value, DataOutputView out) throws IOException {
            Fields.write(out, value.story());
            out.writeLong(value.version());
            Fields.write(out, value.edition());
            reading(value.reading(), out);
        }

        @Override
        public Part read(DataInputView in) throws IOException {
            return new Part(Fields.read(in), in.readLong(), Fields.read(in), reading(in));
        }
    }

    /// A chapter, or the word that a story is no more. The claims are in their written form; a copy's share is kept to the last bit.
    public static final class ChangeWire implements Wire<Change> {

        @Override
        public void write(Change value, DataOutputView out) throws IOException {
            Fields.write(out, value.story());
            out.writeLong(value.version());
            Chapter chapter = value.chapter();
            out.writeBoolean(chapter != null);
            if (chapter != null) {
                Story story = chapter.story();
                Fields.write(out, story.title());
                Fields.write(out, story.from());
                Fields.write(out, story.until());
                Fields.write(out, story.articles(), story.articles().size());
                out.writeInt(chapter.copies().size());
                for (Copy copy : chapter.copies()) {
                    Fields.write(out, copy.article());
                    Fields.write(out, copy.of());
                    Fields.write(out, copy.relation().name());
                    out.writeDouble(copy.share());
                }
                out.writeInt(chapter.claims().size());
                for (Claim claim : chapter.claims()) {
                    Fields.write(out, LedgerJson.write(claim));
                }
            }
        }

        @Override
        public Change read(DataInputView in) throws IOException {
            String id = Fields.read(in);
            long version = in.readLong();
            if (!in.readBoolean()) {
                return new Change(id, version, null);
            }
            Story story = new Story(id, Fields.readOrNull(in), Fields.readPublished(in), Fields.readPublished(in), Fields.readList(in));
            List<Copy> copies = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                copies.add(new Copy(Fields.read(in), Fields.read(in), Copy.Relation.valueOf(Fields.read(in)), in.readDouble()));
            }
            List<Claim> claims = new ArrayList<>();
            try {
                for (int i = in.readInt(); i > 0; i--) {
                    claims.add(LedgerJson.readClaim(Fields.read(in)));
                }
            } catch (WireException e) {
                throw damaged("a claim", e);
            }
            return new Change(id, version, new Chapter(story, copies, claims));
        }
    }
}
