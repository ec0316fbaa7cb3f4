package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.YamlParserUtils;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.jobmanager.JobManagerProcessSpec;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.junit.jupiter.api.Test;

/// What `deploy/flink` says fits what is built. Nothing here builds an image or starts a container.
class DeployTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Path DEPLOY = ROOT.resolve("deploy/flink");

    private static String text(String name) throws IOException {
        return Files.readString(DEPLOY.resolve(name));
    }

    private static List<String> found(String regex, String in) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(in);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /// The version of an artifact on the class path; its jar's name has it.
    private static String version(String artifact) {
        List<String> versions = found("/" + artifact + "-(\\d[\\w.]*)\\.jar", System.getProperty("java.class.path") + System.getProperty("surefire.test.class.path", ""));
        assertThat(versions).as("%s on the class path", artifact).isNotEmpty();
        return versions.getFirst();
    }

    @Test
    void theImageIsMadeOfWhatTheBuildMakes() throws Exception {
        String image = text("Dockerfile");
        for (String source : found("(?m)^COPY (?!--from)(\\S+)", image)) {
            assertThat(ROOT.resolve(source)).exists();
        }
        String pom = Files.readString(ROOT.resolve("flink/pom.xml"));
        assertThat(pom).contains("<finalName>flink</finalName>", "<outputDirectory>${project.build.directory}/lib</outputDirectory>");
        assertThat(found("COPY --from=build (\\S+)", image)).containsExactly("/src/flink/target/lib");
        assertThat(found("-Dartifact=org.slf4j:slf4j-jdk14:(\\S+)", image)).containsExactly(version("slf4j-api"));
        assertThat(version("slf4j-nop")).as("what the image takes out").isEqualTo(version("slf4j-api"));
        String release = found("<maven.compiler.release>(\\d+)<", Files.readString(ROOT.resolve("pom.xml"))).getFirst();
        assertThat(found("temurin[-:](\\d+)", image)).isNotEmpty().allMatch(release::equals);
    }

    @Test
    void everyClassThatIsNamedIsThere() throws Exception {
        String all = text("start") + text("conf/config.yaml") + Files.readString(ROOT.resolve("docs/how-to/many-machines.md"));
        List<String> names = found("(org\\.(?:apache\\.flink|whence)\\.[\\w.]*\\.?[A-Z]\\w+)", all);
        assertThat(names).contains("org.whence.flink.Main").hasSizeGreaterThan(4);
        for (String name : names) {
            assertThat(Class.forName(name, false, DeployTest.class.getClassLoader())).isNotNull();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theServicesAskForPartsThatStartKnows() throws Exception {
        Map<String, Object> compose = YamlParserUtils.loadYamlFile(DEPLOY.resolve("compose.yaml").toFile());
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");
        List<String> parts = found("(?m)^  (\\w+)\\)$", text("start"));
        assertThat(services.keySet()).contains("jobmanager", "taskmanager", "job");
        services.forEach((name, service) -> {
            if (service.get("command") instanceof String command) {
                assertThat(parts).as(name).contains(command);
            }
            assertThat(service.get("image")).as(name).isEqualTo("whence-flink");
        });
        Map<String, String> build = (Map<String, String>) services.get("jobmanager").get("build");
        assertThat(DEPLOY.resolve(build.get("context")).normalize()).isEqualTo(ROOT.normalize());
        assertThat(ROOT.resolve(build.get("dockerfile"))).isRegularFile();
        Configuration configuration = GlobalConfiguration.loadConfiguration(DEPLOY.resolve("conf").toString());
        assertThat(services).containsKey(configuration.getString("jobmanager.rpc.address", ""));
        assertThat(configuration.getString("metrics.reporter.prometheus.port", "")).startsWith(found("port: (\\d+)", text("prometheus.yml")).getFirst());
    }

    @Test
    void theMemoryOfTheProcessesIsThatOfTheConfiguration() throws Exception {
        Configuration configuration = GlobalConfiguration.loadConfiguration(DEPLOY.resolve("conf").toString());
        List<String> heaps = found("-Xmx(\\w+)", text("start"));
        TaskExecutorProcessSpec task = TaskExecutorProcessUtils.processSpecFromConfig(configuration);
        JobManagerProcessSpec job = JobManagerProcessUtils.processSpecFromConfig(configuration);
        fits(heaps.get(0), job.getJvmHeapMemorySize());
        fits(heaps.get(1), task.getJvmHeapMemorySize());
        fits(found("MaxDirectMemorySize=(\\w+)", text("start")).getFirst(), task.getJvmDirectMemorySize());
    }

    /// Not less than what Flink reckons with, and little more.
    private static void fits(String given, MemorySize derived) {
        assertThat(MemorySize.parse(given).getBytes()).isBetween(derived.getBytes(), derived.getBytes() * 11 / 10);
    }
}
