package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A cluster of processes, each started by `deploy/flink/start` as the image starts it, with the configuration of the image but for addresses:
/// a job that is handed over gives the answer of one machine.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final String HOST = "127.0.0.1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /// A folder of jars such as the build makes: what is on the class path, the program's own classes as jars.
    private Path library() throws IOException {
        Path library = Files.createDirectory(folder.resolve("lib"));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classes.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path) && path.endsWith("target/classes")) {
                String module = path.getParent().getParent().getFileName().toString();
                int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress", "--file", library.resolve(module + ".jar").toString(),
                        "-C", path.toString(), ".");
                assertThat(status).isZero();
            } else if (Files.isRegularFile(path) && !entry.endsWith("-tests.jar")) {
                Files.createSymbolicLink(library.resolve(path.getFileName()), path);
            }
        }
        return library;
    }

    private Process start(Path library, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("deploy/flink/start").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(arguments[0] + ".log").toFile());
        builder.environment().put("WHENCE_LIB", library.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WHENCE_FLINK_OPTIONS", String.join(" ", options));
        builder.environment().remove("FLINK_CONF_DIR");
        return builder.start();
    }

    private String log(String part) throws IOException {
        return Files.readString(folder.resolve(part + ".log"));
    }

    /// What the job manager answers; an empty object where it does not answer yet.
    private static JsonNode asked(HttpClient client, int port, String what) throws InterruptedException {
        try {
            return MAPPER.readTree(client.send(HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port + what)).timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            return MAPPER.createObjectNode();
        }
    }

    @Test
    void aJobIsHandedToProcessesThatTheScriptStarted() throws Exception {
        Path library = library();
        int port = free();
        List<String> options = List.of("-Djobmanager.rpc.address=" + HOST, "-Djobmanager.rpc.port=" + free(), "-Djobmanager.bind-host=" + HOST, "-Dtaskmanager.host=" + HOST,
                "-Dtaskmanager.bind-host=" + HOST, "-Drest.address=" + HOST, "-Drest.bind-address=" + HOST, "-Drest.port=" + port, "-Dblob.server.port=" + free(),
                // The reporter would listen on every address.
                "-Dmetrics.reporters=none", "-Dexecution.checkpointing.dir=" + folder.resolve("checkpoints").toUri());
        Path examples = ROOT.resolve("examples");
        Ledger expected = OneMachine.ledger(OneMachine.articles(List.of(examples.toString())), true);
        List<Process> running = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            running.add(start(library, options, "jobmanager"));
            running.add(start(library, options, "taskmanager"));
            while (asked(client, port, "/overview").path("slots-available").intValue(0) < 2) {
                assertThat(running).as(() -> "ended: " + running).allMatch(Process::isAlive);
                Thread.sleep(200);
            }
            Process job = start(library, options, "whence", "--rules", "--parallelism", "2", "--jsonl", folder.resolve("changes").toString(), examples.toString());
            assertThat(job.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(job.exitValue()).as(log("whence")).isZero();
            String state = "";
            while (!state.equals("FINISHED")) {
                Thread.sleep(200);
                state = asked(client, port, "/jobs/overview").path("jobs").path(0).path("state").stringValue("");
                assertThat(state).as(log("taskmanager")).isNotIn("FAILED", "FAILING", "CANCELED", "RESTARTING");
            }
        } finally {
            for (Process process : running) {
                process.destroy();
                process.waitFor();
            }
        }
        List<JsonNode> changes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("changes"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> changes.add(MAPPER.readTree(line)));
            }
        }
        assertThat(changes.stream().map(change -> change.get("story").stringValue())).containsExactlyInAnyOrderElementsOf(expected.stories().stream().map(Story::id).toList());
        assertThat(changes.stream().mapToInt(change -> change.get("chapter").get("claims").size()).sum()).isEqualTo(expected.claims().size());
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Process process = start(folder, List.of(), "nothing");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(log("nothing")).contains("jobmanager | taskmanager | whence");
    }
}
