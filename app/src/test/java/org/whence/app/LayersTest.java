package org.whence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house stands on its floors: a module uses only modules below it, a room of `core` only rooms before it, and `core`
/// neither reads nor writes, asks no clock and no chance.
class LayersTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

    private static final List<String> ROOMS = List.of("text", "article", "place", "quantity", "attribution", "model", "claim", "ledger");

    private static final Map<String, List<String>> MODULES = Map.of(
            "core", List.of("org.whence.core"),
            "encoder", List.of("org.whence.core", "org.whence.data", "org.whence.encoder"),
            "io", List.of("org.whence.core", "org.whence.data", "org.whence.io"),
            "library", List.of("org.whence.core", "org.whence.data", "org.whence.io", "org.whence.encoder", "org.whence."));

    private static final Pattern OUTSIDE = Pattern.compile(
            "java\\.(?:io|net|nio\\.file|sql|util\\.logging)\\..*|java\\.util\\.Random|java\\.time\\.Clock|.*\\.ThreadLocalRandom|.*\\.SecureRandom");

    @Test
    void modulesUseOnlyWhatIsBelowThem() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, List<String>> module : MODULES.entrySet()) {
            for (Path file : sources(module.getKey())) {
                for (String name : imports(file)) {
                    if (name.startsWith("org.whence.") && module.getValue().stream().noneMatch(name::startsWith)) {
                        broken.add(file + " imports " + name);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void nothingUsesTheUppermostModules() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String module : List.of("core", "encoder", "io", "library", "app", "flink", "bench")) {
            for (Path file : sources(module)) {
                for (String name : imports(file)) {
                    for (String uppermost : List.of("app", "flink", "bench")) {
                        if (!module.equals(uppermost) && name.startsWith("org.whence." + uppermost + ".")) {
                            broken.add(file + " imports " + name);
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void roomsOfCoreUseOnlyRoomsBeforeThem() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources("core")) {
            int floor = ROOMS.indexOf(file.getParent().getFileName().toString());
            assertThat(floor).as("%s is in no known room: add it to the order", file).isNotNegative();
            for (String name : imports(file)) {
                if (name.startsWith("org.whence.core.") && ROOMS.indexOf(name.split("\\.")[3]) > floor) {
                    broken.add(file + " imports " + name);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void coreIsPure() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources("core")) {
            String source = Files.readString(file);
            for (String name : imports(file)) {
                if (OUTSIDE.matcher(name).matches()) {
                    broken.add(file + " imports " + name);
                }
            }
            for (String call : List.of("System.currentTimeMillis", "System.nanoTime", "Instant.now", "LocalDate.now", "Math.random", "System.getenv")) {
                if (source.contains(call)) {
                    broken.add(file + " calls " + call);
                }
            }
            if (source.contains(".toLowerCase()") || source.contains(".toUpperCase()")) {
                broken.add(file + " leaves the locale to the machine");
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java")).toList();
        }
    }

    private static List<String> imports(Path file) throws IOException {
        Matcher matcher = IMPORT.matcher(Files.readString(file));
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
