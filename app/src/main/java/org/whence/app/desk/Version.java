package org.whence.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What the build says of itself.
public final class Version {

    /// The version of htmx whose files are in the program.
    static final String HTMX = property("htmx");

    /// The program's own.
    public static final String WHENCE = property("whence");

    private Version() {}

    private static String property(String name) {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: version.properties is missing; build it again");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
