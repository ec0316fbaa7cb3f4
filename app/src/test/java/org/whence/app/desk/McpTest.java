package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.server.McpSyncServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whence.app.mcp.Mcp;
import org.whence.app.mcp.Tools;
import org.whence.io.wire.Json;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class McpTest {

    private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";

    private static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}}";
    }

    @Test
    void anAssistantCitesRootsOverStandardStreams() throws Exception {
        PipedOutputStream ask = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(1 << 20);
        McpSyncServer server = Mcp.overStreams(new Tools(Trial.answers(), new Trial.FirstWord()), "1", new PipedInputStream(ask, 1 << 16), new PipedOutputStream(answers));
        BufferedReader lines = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        ask.write((HELLO + "\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        assertThat(Json.parse(lines.readLine()).get("result").get("serverInfo").get("name").stringValue()).isEqualTo("whence");
        ask.write(("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n" + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        JsonNode tools = Json.parse(lines.readLine()).get("result").get("tools");
        assertThat(tools).hasSize(4);
        ask.write((call(3, "trace", "{\"claim\":\"fellgate-c4\"}") + "\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        JsonNode trace = Json.parse(lines.readLine()).get("result");
        assertThat(trace.get("isError").booleanValue()).isFalse();
        assertThat(trace.get("content").get(0).get("text").stringValue()).contains("4 reports in 3 articles · 1 root").contains("https://airevalleygazette.example/");
        ask.write((call(4, "trace", "{\"claim\":\"none\"}") + "\n").getBytes(StandardCharsets.UTF_8));
        ask.flush();
        JsonNode unknown = Json.parse(lines.readLine()).get("result");
        assertThat(unknown.get("isError").booleanValue()).isTrue();
        ask.close();
        server.close();
    }

    @Test
    void andOverHttp() throws Exception {
        try (Desk desk = Trial.start(Access.loopback()); HttpClient http = HttpClient.newHttpClient()) {
            for (String[] asked : new String[][] {{"claims", "{\"words\":\"fellgate\",\"one_root_only\":true}", "1 root"}, {"claims", "{\"anonymous\":true,\"since\":\"2025-01-01\"}", "root"}, {"claims", "{\"since\":\"soon\"}", "expected a day"}, {"source", "{\"name\":\"Corran\"}", "Corran"}, {"read", "{\"text\":\"Brenn said so.\"}", "\"Brenn\""}}) {
                HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/mcp")).header("Content-Type", "application/json")
                        .header("Accept", "application/json, text/event-stream").POST(HttpRequest.BodyPublishers.ofString(call(1, asked[0], asked[1]))).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(Json.parse(answer.body()).get("result").get("content").get(0).get("text").stringValue()).contains(asked[2]);
            }
        }
    }
}
