package org.whence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.whence.core.text.Document;
import org.whence.core.text.Text;

/// Reads `docs/spec/attribution.md`: each example of the page is a test.
class AttributionSpecTest {

    private static final Path PAGE = Path.of(System.getProperty("whence.root", ".."), "docs", "spec", "attribution.md");

    @TestFactory
    Stream<DynamicTest> everyExampleOfThePage() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String example = null;
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("> ") || line.startsWith("## ")) {
                add(tests, example, lines);
                example = line.startsWith("> ") ? line.substring(2) : null;
                lines = new ArrayList<>();
            } else if (line.startsWith("    ")) {
                lines.add(line.strip());
            }
        }
        add(tests, example, lines);
        assertThat(tests).as("examples on the page").hasSizeGreaterThan(50);
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, String example, List<String> expected) {
        if (example != null) {
            tests.add(DynamicTest.dynamicTest(example, () -> {
                Text text = Text.of(example.replace(" ¶ ", "\n\n"));
                assertThat(new AttributionRules().in(Document.of(text)).stream().map(relation -> Sexpr.of(text, relation))).containsExactlyElementsOf(expected);
            }));
        }
    }
}
