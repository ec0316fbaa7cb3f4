package org.whence.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.core.claim.Party;
import org.whence.core.quantity.Quantities;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// What numbers and unnamed sources are compared by.
class ComparedTest {

    private static Measure measure(String words) {
        Document document = Document.of(Text.of(words));
        return Measure.of(Quantities.in(document, new Span(0, words.length())).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"it costs 250 pence a litre, it costs £2.50 a litre", "it lasted 3 days, it lasted 72 hours", "they found 4 tonnes of it, they found 4000 kilos of it"})
    void oneAmountInTwoUnitsIsOneNumber(String one, String other) {
        assertThat(measure(one).sameThing(measure(other))).isTrue();
        assertThat(measure(one).sameNumber(measure(other))).isTrue();
    }

    @Test
    void aNumberIsAsTellingAsItsWordsWhateverTheUnit() {
        assertThat(measure("it lasted 9 days").rarity()).isEqualTo(measure("it hurt 9 people").rarity()).isLessThan(measure("it hurt 913 people").rarity());
    }

    private static boolean sameDescription(String one, String other) {
        return Unnamed.sameDescription(new Party(one, Party.Kind.ORGANISATION, false, null, Party.Basis.STATED, null),
                new Party(other, Party.Kind.ORGANISATION, false, null, Party.Basis.STATED, null));
    }

    @Test
    void aBusinessCalledByWhereItIsFromMayBeAnyOfItsRoleAndANamedOneIsNot() {
        assertThat(sameDescription("engineer at the Norwegian operator", "engineer at Fjordkraft")).isTrue();
        assertThat(sameDescription("engineer at the Norwegian operator", "lawyer at Fjordkraft")).isFalse();
        assertThat(sameDescription("engineer at Sundvolt", "engineer at Fjordkraft")).isFalse();
    }
}
