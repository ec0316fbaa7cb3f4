package org.whence.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Throws damaged inputs at the readers. `byMutation` tests do the same each time; `everyReaderByCoverage` lets Jazzer look for new ways
/// through the code, for a few seconds or as long as `-Dwhence.fuzz.seconds=600` says. What either finds becomes a named test in `FindingsTest`.
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("whence.fuzz.rounds", 400);
    private static final int SECONDS = Integer.getInteger("whence.fuzz.seconds", 3);
    private static final String[] BITS = {"<", ">", "</p>", "<div>", "</div>", "<br>", "<table>", "<script>", "<!--", "]]>", "&#x202e;", "&#0;", "&amp;", "\"", "'", "{", "}", "[", "]", ":", ",", "\r\n", "\n\n", "\0", "\u001B[2J",
        "-1", "99999999999999999999", "0", "javascript:alert(1)", "http://", "\uD83D\uDEA2", "\uD800", "WARC/1.0\r\n", "Content-Length: 5\r\n", "<item>", "<entry>", "<![CDATA[", "xml:base=\"", "By ", " and "};

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pagesByMutation() {
        mutate(Seeds.pages(), Targets.PageTarget::fuzzerTestOneInput, 1);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void feedsByMutation() {
        mutate(Seeds.feeds(), Targets.FeedTarget::fuzzerTestOneInput, 2);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void archivesByMutation() throws IOException {
        mutate(Seeds.archives(), Targets.WarcTarget::fuzzerTestOneInput, 3);
    }

    /// All readers in one process: making the code ready for the search takes longer than a short search.
    @Test
    void everyReaderByCoverage() throws IOException, InterruptedException {
        List<byte[]> seeds = new ArrayList<>(Seeds.pages());
        seeds.addAll(Seeds.feeds());
        seeds.addAll(Seeds.archives());
        jazzer(Targets.EveryTarget.class, seeds);
    }

    private static void mutate(List<byte[]> seeds, Consumer<byte[]> target, long seed) {
        Random random = new Random(seed);
        for (byte[] whole : seeds) {
            assertThatCode(() -> target.accept(whole)).doesNotThrowAnyException();
        }
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(seeds, random);
            try {
                target.accept(damaged);
            } catch (RuntimeException | StackOverflowError fault) {
                throw new AssertionError("round " + round + ": " + fault + " for the input\n" + new String(damaged, StandardCharsets.ISO_8859_1), fault);
            }
        }
    }

    /// A seed with bytes changed, pieces of it doubled, cut out or put in from another seed or a list of what is apt to hurt.
    private static byte[] damaged(List<byte[]> seeds, Random random) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(40));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(6)) {
                case 0 -> out.writeBytes(BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8));
                case 1 -> {
                    byte[] other = seeds.get(random.nextInt(seeds.size()));
                    int at = random.nextInt(other.length);
                    out.write(other, at, Math.min(other.length - at, random.nextInt(80)));
                }
                case 2 -> {
                    for (int n = random.nextInt(30); n >= 0; n--) {
                        out.write(bytes, from, to - from);
                    }
                }
                case 3 -> {
                    byte[] noise = new byte[random.nextInt(4)];
                    random.nextBytes(noise);
                    out.writeBytes(noise);
                    from = to;
                }
                case 4 -> from = to;
                default -> {
                    out.writeBytes(BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8));
                    from = to;
                }
            }
            out.write(bytes, from, bytes.length - from);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private void jazzer(Class<?> target, List<byte[]> seeds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed" + i), seeds.get(i));
        }
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xss2m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(), // A long search looks into the parser too; making it ready takes longer than a short one.
                "--instrumentation_includes=org.whence.**" + (SECONDS > 60 ? ":org.jsoup.**" : ""), "--custom_hook_includes=org.whence.**",
                "-max_total_time=" + SECONDS, "-timeout=300", "-report_slow_units=300", "-rss_limit_mb=0", "-max_len=20000", "-artifact_prefix=" + folder + "/finding-", corpus.toString()));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(SECONDS + 400L, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertThat(ended).as("Jazzer came to an end; it said:\n" + said).isTrue();
        assertThat(said).as("Jazzer ran at all").contains("INITED cov:");
        // How much was searched depends on what else the machine does; a search without findings says nothing without it.
        said.lines().filter(line -> line.startsWith("Done ")).forEach(System.out::println);
        List<String> findings = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("finding-")).toList()) {
                findings.add(file.getFileName() + ": " + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(findings).as(said.length() > 6_000 ? said.substring(said.length() - 6_000) : said).isEmpty();
    }
}
