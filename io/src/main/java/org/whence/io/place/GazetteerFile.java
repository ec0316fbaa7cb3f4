package org.whence.io.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.whence.core.place.PackedGazetteer;

/// Opens a gazetteer: the one that comes with the program, or any other of the same form.
public final class GazetteerFile {

    private static final String SHIPPED = "/org/whence/data/gazetteer.bin";

    private GazetteerFile() {}

    /// The gazetteer that comes with the program, from the class path: mapped where it is a file of its own, read where it is in a jar.
    ///
    /// @throws IOException if it is missing, unreadable or damaged: one line that names it and the remedy
    public static PackedGazetteer shipped() throws IOException {
        URL url = GazetteerFile.class.getResource(SHIPPED);
        if (url == null) {
            throw new IOException("gazetteer " + SHIPPED + " is not on the class path; the module data brings it");
        }
        if (url.getProtocol().equals("file")) {
            try {
                return open(Path.of(url.toURI()));
            } catch (URISyntaxException e) {
                throw new IOException("gazetteer " + url + " cannot be opened: " + e.getMessage(), e);
            }
        }
        try (InputStream in = url.openStream()) {
            return parse(ByteBuffer.wrap(in.readAllBytes()), url.toString());
        }
    }

    /// The gazetteer in a file, mapped.
    ///
    /// @throws IOException if it is missing, unreadable, none or damaged: one line that names it and the remedy
    public static PackedGazetteer open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return parse(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IOException("gazetteer " + file + " does not exist; name another file or build it with training/gazetteer/build.py", e);
        }
    }

    private static PackedGazetteer parse(ByteBuffer bytes, String source) throws IOException {
        try {
            return PackedGazetteer.of(bytes, source);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
