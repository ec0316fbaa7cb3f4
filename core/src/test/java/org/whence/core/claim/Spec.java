package org.whence.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The examples of a page under `docs/spec`: what the page says is what the tests run.
///
/// An example is a fenced block of the kind `example`: a text, a line `=>`, and the lines expected, of which there may be none.
public final class Spec {

    private Spec() {}

    /// One example.
    ///
    /// @param place the page and the line on which it begins
    /// @param text what is read
    /// @param expected the lines that must come out
    public record Example(String place, String text, List<String> expected) {

        @Override
        public String toString() {
            return place + ": " + text.lines().findFirst().orElse("");
        }
    }

    /// The examples of `docs/spec/NAME`, at least one.
    public static List<Example> examples(String name) {
        Path page = Path.of(System.getProperty("whence.root", "..")).resolve("docs/spec").resolve(name);
        List<String> lines;
        try {
            lines = Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException("the page of the specification cannot be read: " + page, e);
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```example")) {
                int end = lines.subList(i, lines.size()).indexOf("```") + i;
                List<String> block = lines.subList(i + 1, end);
                int arrow = block.indexOf("=>");
                assertThat(arrow).as(name + ":" + (i + 1) + " has no line =>").isPositive();
                examples.add(new Example(name + ":" + (i + 1), String.join("\n", block.subList(0, arrow)), List.copyOf(block.subList(arrow + 1, block.size()))));
                i = end;
            }
        }
        assertThat(examples).as("examples in " + page).isNotEmpty();
        return examples;
    }
}
