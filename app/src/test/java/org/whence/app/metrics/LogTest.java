package org.whence.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07.089Z"), ZoneOffset.UTC);

    private static String told(Log.Format format) {
        StringWriter out = new StringWriter();
        new Log(new PrintWriter(out), format, CLOCK).tell(Log.Level.WARN, "failed", "a page: broken", "address", "https://example.org/a?b=c", "reason", "it said \"no\"\nand ended", "count", 3,
                "nothing", null, "empty", "");
        return out.toString();
    }

    @Test
    void writesOneLineAnEvent() {
        assertThat(told(Log.Format.TEXT).strip()).isEqualTo("a page: broken");
        assertThat(told(Log.Format.LOGFMT)).hasLineCount(1).startsWith("time=2026-03-04T05:06:07.089Z level=warn event=failed address=\"https://example.org/a?b=c\" "
                + "reason=\"it said \\\"no\\\"\\nand ended\" count=3 empty=\"\"");
        assertThat(told(Log.Format.JSON)).hasLineCount(1);
        JsonNode json = new ObjectMapper().readTree(told(Log.Format.JSON));
        assertThat(json.get("reason").asString()).isEqualTo("it said \"no\"\nand ended");
        assertThat(json.get("count").asInt()).isEqualTo(3);
        assertThat(json.has("nothing")).isFalse();
    }
}
