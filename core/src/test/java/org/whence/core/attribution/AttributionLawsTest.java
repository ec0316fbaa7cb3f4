package org.whence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// What holds of the rules whatever they read.
class AttributionLawsTest {

    private static final Duration BOUND = Duration.ofSeconds(90);

    private static final List<String> WORDS = List.of("The", "ministry", "said", "that", "nine", "people", "were", "missing", ",", ".", "“", "”", "\"", "'", "«", "»", "—", "-",
            "according", "to", "reportedly", "told", "reporters", "on", "Monday", "he", "who", "denied", "claim", "claims", "'s", "and", "but", "as", "saying", "quoted", "citing", "by",
            "was", "is", "expected", "urged", "Ann", "Lee", "a", "lawyer", "would", "not", "?", "!", ":", ";", "(", ")", "\n\n", "\n", "US", "WHO", "5,000", "%", "$", "…", "in", "view",
            "\uD83D\uDE00", "per", "which", "of", "call", "for", "LEEDS", "09:40", "I", "wants", "probably");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTextKeepsTheLaws(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            check(Text.of(text.toString()));
        }
    }

    @Test
    void theEmptyTextHasNoRelations() {
        assertThat(new AttributionRules().in(Document.of(Text.of("")))).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("\uD83D\uDE00 Lee said the \uD83D\uDE00 was shut.");
        Relation relation = new AttributionRules().in(Document.of(text)).getFirst();
        assertThat(relation.cue()).containsExactly(new Span(6, 10));
        assertThat(text.slice(relation.content().getFirst())).isEqualTo("the \uD83D\uDE00 was shut");
    }

    @Test
    void pathologicalTextEnds() {
        Assertions.assertTimeoutPreemptively(BOUND, () -> {
            check(Text.of("“".repeat(10_000) + "he said" + "”".repeat(10_000)));
            check(Text.of("\"said ".repeat(20_000)));
            check(Text.of("said, ".repeat(50_000)));
            check(Text.of("X, a ".repeat(50_000) + "said it was so"));
            check(Text.of("that ".repeat(50_000)));
        });
    }

    @Test
    void oneLineOfFiveMegabytesEnds() {
        String sentence = "The minister said that the bridge is shut, and the mayor, a lawyer from Leeds, told reporters it was \"open\" ";
        Document document = Document.of(Text.of(sentence.repeat(5_000_000 / sentence.length())));
        Assertions.assertTimeoutPreemptively(BOUND, () -> assertThat(new AttributionRules().in(document)).isNotEmpty());
    }

    private static void check(Text text) {
        Document document = Document.of(text);
        List<Relation> relations = new AttributionRules().in(document);
        assertThat(new AttributionRules().in(document)).as("the same relations again").isEqualTo(relations);
        for (Relation relation : relations) {
            for (List<Span> role : List.of(relation.content(), relation.cue(), relation.source())) {
                for (Span span : role) {
                    assertThat(span.end()).as("%s in %s", relation, text).isLessThanOrEqualTo(text.length());
                    assertThat(text.strip(span)).as("no space at the edges of %s in %s", relation, text).isEqualTo(span);
                }
            }
            assertThat(relation.cue()).as("cue and content apart: %s", relation).noneMatch(cue -> relation.content().stream().anyMatch(cue::overlaps));
            assertThat(relation.source()).as("source and cue apart: %s", relation).noneMatch(source -> relation.cue().stream().anyMatch(source::overlaps));
            if (relation.continued()) {
                assertThat(relation.cue()).as("a continued relation has no cue: %s", relation).isEmpty();
            }
        }
        assertThat(relations).as("by the start of their contents").isSortedAccordingTo((a, b) -> Integer.compare(a.reach().start(), b.reach().start()));
    }
}
