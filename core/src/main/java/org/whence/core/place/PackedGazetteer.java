package org.whence.core.place;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A gazetteer read straight from the bytes of its file, which may be mapped: nothing is copied or parsed at the start.
///
/// The file, big-endian (training/gazetteer/build.py writes it): magic, version, length and CRC-32 of the rest; the numbers of
/// entries, names, list bytes, text bytes and bucket bits; the entries (18 bytes: latitude and longitude in quarters of
/// 10⁻⁴ degrees, kind, 20·log₁₀ of the population, id, parent, place of the name in the text), sorted by id; the first name of each bucket;
/// the names (8 bytes: 32 bits of the hash after those that chose the bucket, what else the words are, and an entry with its naming
/// or the place of a list of them); the lists; the text.
public final class PackedGazetteer implements Gazetteer {

    private static final int MAGIC = 0x57484E43;
    private static final int VERSION = 1;
    private static final int HEADER = 36;
    private static final int ENTRY = 18;
    private static final int NAME = 8;
    private static final int LIST = 1;
    private static final int NONE24 = 0xFFFFFF;
    private static final double DEGREES = 4e4;
    private static final Kind[] KINDS = Kind.values();
    private static final Naming[] NAMINGS = Naming.values();

    private static final double[] POPULATIONS = new double[256];

    static {
        for (int i = 0; i < POPULATIONS.length; i++) {
            POPULATIONS[i] = Math.pow(10, i / 20.0) - 1;
        }
    }

    private final ByteBuffer bytes;
    private final int entries;
    private final int names;
    private final int bits;
    private final int bucketsAt;
    private final int namesAt;
    private final int listsAt;
    private final int textAt;

    private PackedGazetteer(ByteBuffer bytes) {
        this.bytes = bytes;
        entries = bytes.getInt(16);
        names = bytes.getInt(20);
        bits = bytes.getInt(32);
        bucketsAt = HEADER + entries * ENTRY;
        namesAt = bucketsAt + ((1 << bits) + 1) * Integer.BYTES;
        listsAt = namesAt + names * NAME;
        textAt = listsAt + bytes.getInt(24);
    }

    /// Reads a gazetteer file's bytes.
    ///
    /// @param source what the file is called in an error
    /// @throws IllegalArgumentException if it is none, one of another version, cut short or damaged: one line that names the file and the remedy
    public static PackedGazetteer of(ByteBuffer file, String source) {
        ByteBuffer bytes = file.slice().order(ByteOrder.BIG_ENDIAN);
        if (bytes.capacity() < HEADER || bytes.getInt(0) != MAGIC) {
            throw bad(source, "is no gazetteer");
        }
        if (bytes.getInt(4) != VERSION) {
            throw bad(source, "has form " + bytes.getInt(4) + ", this program reads form " + VERSION);
        }
        if (bytes.getInt(8) != bytes.capacity() - 16) {
            throw bad(source, "has " + bytes.capacity() + " bytes, its header says " + (bytes.getInt(8) + 16L));
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate().position(16));
        if ((int) crc.getValue() != bytes.getInt(12)) {
            throw bad(source, "is damaged: its checksum is " + Integer.toHexString((int) crc.getValue()) + ", its header says "
                    + Integer.toHexString(bytes.getInt(12)));
        }
        PackedGazetteer gazetteer = new PackedGazetteer(bytes);
        if (gazetteer.textAt + bytes.getInt(28) != bytes.capacity()) {
            throw bad(source, "has parts that do not add up to its length");
        }
        return gazetteer;
    }

    private static IllegalArgumentException bad(String source, String what) {
        return new IllegalArgumentException("gazetteer " + source + " " + what + "; build it again with training/gazetteer/build.py");
    }

    private int get24(int at) {
        return (bytes.getShort(at) & 0xFFFF) << 8 | bytes.get(at + 2) & 0xFF;
    }

    @Override
    public int size() {
        return entries;
    }

    /// The number of names, those of no place (given names, words) included.
    public int names() {
        return names;
    }

    @Override
    public int row(long hash) {
        int bucket = (int) (hash >>> (64 - bits));
        int fingerprint = (int) (hash >>> (32 - bits));
        int last = bytes.getInt(bucketsAt + (bucket + 1) * Integer.BYTES);
        for (int row = bytes.getInt(bucketsAt + bucket * Integer.BYTES); row < last; row++) {
            if (bytes.getInt(namesAt + row * NAME) == fingerprint) {
                return row;
            }
        }
        return NONE;
    }

    @Override
    public int lexical(int row) {
        return bytes.get(namesAt + row * NAME + 4) & ~LIST;
    }

    private boolean hasList(int row) {
        return (bytes.get(namesAt + row * NAME + 4) & LIST) != 0;
    }

    private int value(int row) {
        return get24(namesAt + row * NAME + 5);
    }

    @Override
    public int count(int row) {
        int value = value(row);
        return hasList(row) ? bytes.get(listsAt + value) & 0xFF : value == NONE24 ? 0 : 1;
    }

    private int posting(int row, int i) {
        int value = value(row);
        return hasList(row) ? get24(listsAt + value + 1 + 3 * i) : value;
    }

    @Override
    public int entry(int row, int i) {
        return posting(row, i) >>> 4;
    }

    @Override
    public Naming naming(int row, int i) {
        return NAMINGS[posting(row, i) & 0xF];
    }

    private int at(int entry) {
        if (entry < 0 || entry >= entries) {
            throw new IndexOutOfBoundsException("no entry " + entry + " among " + entries);
        }
        return HEADER + entry * ENTRY;
    }

    private int number(int entry) {
        return bytes.getInt(at(entry) + 8);
    }

    @Override
    public String id(int entry) {
        int number = number(entry);
        return number >= 0 ? "geonames:" + number : "whence:" + String.join("-", Folding.words(name(entry)));
    }

    @Override
    public String name(int entry) {
        int at = textAt + get24(at(entry) + 15);
        byte[] utf8 = new byte[bytes.get(at) & 0xFF];
        bytes.get(at + 1, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public Kind kind(int entry) {
        return KINDS[bytes.get(at(entry) + 6)];
    }

    @Override
    public double lat(int entry) {
        return degrees(at(entry));
    }

    @Override
    public double lon(int entry) {
        return degrees(at(entry) + 3);
    }

    private double degrees(int at) {
        return (get24(at) << 8 >> 8) / DEGREES;
    }

    @Override
    public double population(int entry) {
        return POPULATIONS[bytes.get(at(entry) + 7) & 0xFF];
    }

    @Override
    public int parent(int entry) {
        int parent = get24(at(entry) + 12);
        return parent == NONE24 ? NONE : parent;
    }

    @Override
    public int byId(String id) {
        if (id.startsWith("geonames:")) {
            try {
                return byNumber(Integer.parseInt(id.substring("geonames:".length())));
            } catch (NumberFormatException e) {
                return NONE;
            }
        }
        int colon = id.indexOf(':');
        for (int entry : named(id.substring(colon + 1))) {
            if (number(entry) < 0 && id(entry).equals(id)) {
                return entry;
            }
        }
        return NONE;
    }

    private int byNumber(int number) {
        int low = 0;
        int high = entries - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(number(middle), number);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }
}
