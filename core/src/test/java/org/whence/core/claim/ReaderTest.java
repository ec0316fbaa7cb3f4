package org.whence.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.attribution.Finder;
import org.whence.core.attribution.Labels;
import org.whence.core.attribution.Relation;
import org.whence.core.place.PlaceFinder;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

class ReaderTest {

    static List<Spec.Example> chains() {
        return Spec.examples("chains.md");
    }

    static List<Spec.Example> hedges() {
        return Spec.examples("hedges.md");
    }

    @ParameterizedTest
    @MethodSource("chains")
    void makesTheChainsOfTheSpecification(Spec.Example example) {
        Marked marked = Marked.of(example.text());
        Reading reading = Laws.hold(new Reader(document -> marked.relations(), PlaceFinder.NONE), article(marked.text(), null));
        assertThat(Sexpr.of(reading).lines().toList()).as(example.place()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void readsTheHedgesOfTheSpecification(Spec.Example example) {
        Marked marked = Marked.of(example.text());
        Reading reading = Laws.hold(new Reader(document -> marked.relations(), PlaceFinder.NONE), article(marked.text(), null));
        assertThat(reading.attributions().stream().map(ReaderTest::strength).toList()).as(example.place()).isEqualTo(example.expected());
    }

    private static String strength(Attribution attribution) {
        Certainty certainty = attribution.certainty();
        String band = certainty.band().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String cue = certainty.cue() == null ? "" : " \"" + certainty.cue().text() + '"';
        return band + cue + (attribution.polarity() == org.whence.core.attribution.Polarity.DENIES ? " denied" : "") + " " + attribution.modality().name().toLowerCase(Locale.ROOT);
    }

    private static Article article(String text, String publisher) {
        return new Article("one", null, null, publisher, null, null, null, Text.of(text), List.of(), Intake.NONE);
    }

    @Test
    void leavesThePublisherOutOfItsOwnChains() {
        Marked marked = Marked.of("⟦1:The road is open⟧, ⟦s1:the mayor of Selm⟧ ⟦c1:told⟧ the newspaper Harbour Gazette.");
        Reader reader = new Reader(document -> marked.relations(), PlaceFinder.NONE);
        assertThat(names(reader.read(article(marked.text(), "Harbour Gazette")))).containsExactly("mayor of Selm");
        assertThat(names(reader.read(article(marked.text(), "Valley Voice")))).containsExactly("Harbour Gazette", "mayor of Selm");
    }

    private static List<String> names(Reading reading) {
        return reading.attributions().getFirst().chain().stream().map(Party::name).toList();
    }

    @Test
    void resolvesTheNamesOfATitleByTheText() {
        String text = "Maria Keller, the mayor of Selm, opened the bridge. Keller had promised it.";
        Article article = new Article("one", null, "Keller says bridge will hold", null, null, null, null, Text.of(text), List.of(), Intake.NONE);
        Finder finder = document -> document.chars().startsWith("Keller says")
                ? List.of(new Relation(List.of(new Span(12, 28)), List.of(new Span(7, 11)), List.of(new Span(0, 6)), false, Labels.NONE, Relation.Origin.RULE, 1))
                : List.of();
        Reading reading = Laws.hold(new Reader(finder, PlaceFinder.NONE), article);
        assertThat(reading.attributions()).singleElement().satisfies(attribution -> {
            assertThat(attribution.in()).isEqualTo(Attribution.In.TITLE);
            assertThat(attribution.chain().getFirst().name()).isEqualTo("Maria Keller");
        });
        assertThat(reading.assertions()).extracting(assertion -> assertion.content().getFirst().text())
                .containsExactly("Maria Keller, the mayor of Selm, opened the bridge", "Keller had promised it");
    }

    /// Relations at chance over any text: the laws hold however bad the finder is.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsTheLawsForAnyRelations(long seed) {
        Random chance = new Random(seed);
        String[] scraps = {"said", "told", "the ministry", "Ana Berg", "she", "citing", "a report", "CNN", "who", "one of them", ",", ".", "\n\n", "“", "”", "its", "60 per cent", "may",
            "not", "according to", "and", "President", "of", "'s", "(", ")", "🚢", "Reuters", "BELZA", "—", "officials", "likely", "half", "a", "$3bn", "Mr", "Ms."};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(scraps[chance.nextInt(scraps.length)]).append(chance.nextInt(9) == 0 ? "" : " ");
        }
        Article article = article(text.toString(), "CNN");
        Document document = Document.of(article.text());
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            relations.add(new Relation(spans(chance, document, 1), spans(chance, document, 0), spans(chance, document, 0), chance.nextBoolean(), Labels.NONE, Relation.Origin.MODEL,
                    chance.nextDouble()));
        }
        Laws.hold(new Reader(ignored -> relations, PlaceFinder.NONE), article);
    }

    private static List<Span> spans(Random chance, Document document, int least) {
        List<Span> spans = new ArrayList<>();
        int n = least + chance.nextInt(3);
        int token = chance.nextInt(document.tokens().size() - 40);
        for (int i = 0; i < n; i++) {
            int last = token + chance.nextInt(6);
            spans.add(document.tokens().span(token, last));
            token = last + 1 + chance.nextInt(6);
        }
        return spans;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Berg said. ", "the ministry of the ministry of ", "A and ", "((((", "“‘", "5-", "one of one of ", "the the the ", "Mr. Mr. ", "60 to 60 to ", "’s’s "})
    void readsPathologicalTextInBoundedTime(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Document document = Document.of(Text.of(text));
            int end = Math.min(text.length(), 200);
            Span whole = document.text().strip(new Span(0, end));
            List<Relation> relations = whole.isEmpty() ? List.of()
                    : List.of(new Relation(List.of(whole), List.of(), List.of(), false, Labels.NONE, Relation.Origin.RULE, 1));
            Laws.hold(new Reader(ignored -> relations, PlaceFinder.NONE).read(article(text, null)));
        });
    }

    @Test
    void readsTenThousandRelationsInBoundedTime() {
        StringBuilder raw = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            raw.append("⟦s").append(i).append(":Ana Berg⟧ ⟦c").append(i).append(":said⟧ ⟦").append(i).append(":the bridge may hold⟧. ");
        }
        Marked marked = Marked.of(raw.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Reading reading = new Reader(ignored -> marked.relations(), PlaceFinder.NONE).read(article(marked.text(), null));
            assertThat(reading.attributions()).hasSize(10_000);
        });
    }
}
