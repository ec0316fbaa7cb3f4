package org.whence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start with a gazetteer that cannot be read: an error at once, in one line, that names the file and the remedy.
class BadGazetteerTest {

    private static final String GAZETTEER = "org/whence/data/gazetteer.bin";

    @TempDir
    Path folder;

    @Test
    void aDamagedGazetteerStopsTheStart() throws Exception {
        byte[] bytes;
        try (InputStream in = BadGazetteerTest.class.getResourceAsStream("/" + GAZETTEER)) {
            bytes = in.readAllBytes();
        }
        bytes[bytes.length / 2] ^= 1;
        assertRefused(bytes, "is damaged", "build it again");
    }

    @Test
    void aGazetteerCutShortStopsTheStart() throws Exception {
        assertRefused(new byte[20], "is no gazetteer", "build it again");
    }

    /// Starts the program's own classes with a gazetteer of ours before the shipped one.
    private void assertRefused(byte[] gazetteer, String... says) throws Exception {
        Path file = folder.resolve(GAZETTEER);
        Files.createDirectories(file.getParent());
        Files.write(file, gazetteer);
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> whence = loader.loadClass("org.whence.Whence");
            assertThatThrownBy(() -> whence.getMethod("withRules").invoke(null)).isInstanceOf(InvocationTargetException.class).cause()
                    .satisfies(e -> assertThat(e.getClass().getName()).isEqualTo("org.whence.WhenceException"))
                    .hasMessageContaining("gazetteer.bin").hasMessageContainingAll(says).hasMessageNotContaining("\n");
        }
    }

    private URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(element).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
