package org.whence.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.claim.Spec;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

class QuantitiesTest {

    static List<Spec.Example> examples() {
        return Spec.examples("quantities.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheQuantitiesOfTheSpecification(Spec.Example example) {
        Document document = Document.of(Text.of(example.text()));
        List<Quantity> found = Quantities.in(document, new Span(0, document.text().length()));
        assertThat(found.stream().map(QuantitiesTest::line).toList()).as(example.place()).isEqualTo(example.expected());
    }

    private static String line(Quantity quantity) {
        String bound = quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String value = quantity.value() != null ? plain(quantity.value()) : plain(quantity.low()) + ".." + plain(quantity.high());
        String unit = quantity.unit() == null ? "" : " [" + quantity.unit() + "]";
        String sides = quantity.than() == null ? "" : " of " + quantity.of() + " than " + quantity.than();
        return quantity.kind().name().toLowerCase(Locale.ROOT) + " " + bound + " " + value + unit + sides + " \"" + quantity.extract().text() + '"';
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(Math.round(value * 1_000) / 1_000d).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5-", "5 to ", "one in ", "1,", "hundreds of ", "half a ", "and a half ", "$", "between 5 and ", "at least at least ", "thousand million ", "twenty-"})
    void readsPathologicalTextInBoundedTime(String unit) {
        Document document = Document.of(Text.of(unit.repeat(500_000 / unit.length())));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Quantities.in(document, new Span(0, document.text().length())));
    }
}
