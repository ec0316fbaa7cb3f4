package org.whence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.core.text.Span;

class RelationsTest {

    private static final Span SOURCE = new Span(0, 5);
    private static final Span CUE = new Span(6, 10);

    @Test
    void agreementKeepsTheModelsEdgesAndSaysBoth() {
        Relation model = relation(Relation.Origin.MODEL, .6, new Span(11, 40), SOURCE);
        Relation rule = relation(Relation.Origin.RULE, .5, new Span(11, 50), SOURCE);
        Relation merged = Relations.merge(List.of(model), List.of(rule), List.of()).getFirst();
        assertThat(merged.finder()).isEqualTo(Relation.Origin.BOTH);
        assertThat(merged.content()).isEqualTo(model.content());
        assertThat(merged.confidence()).isCloseTo(.8, within(1e-9));
    }

    @Test
    void quotationMarksAreTheRulesBusiness() {
        Relation model = relation(Relation.Origin.MODEL, .6, new Span(11, 40), SOURCE);
        Relation rule = relation(Relation.Origin.RULE, .5, new Span(12, 42), SOURCE);
        assertThat(Relations.merge(List.of(model), List.of(rule), List.of(new Span(12, 43)))).singleElement()
                .satisfies(merged -> assertThat(merged.content()).isEqualTo(rule.content()));
    }

    @Test
    void ofTheRulesAloneOnlyTrustedOnesStay() {
        Relation sure = relation(Relation.Origin.RULE, Relations.TRUSTED_RULE, new Span(11, 40), SOURCE);
        Relation unsure = relation(Relation.Origin.RULE, .6, new Span(11, 40), SOURCE);
        assertThat(Relations.merge(List.of(), List.of(sure), List.of())).containsExactly(sure);
        assertThat(Relations.merge(List.of(), List.of(unsure), List.of())).isEmpty();
    }

    @Test
    void aRuleThatCrossesTheModelGivesWay() {
        Relation model = relation(Relation.Origin.MODEL, .6, new Span(11, 40), SOURCE);
        Relation rule = relation(Relation.Origin.RULE, .95, new Span(35, 90), SOURCE);
        assertThat(Relations.merge(List.of(model), List.of(rule), List.of())).containsExactly(model);
    }

    @Test
    void sourcesThatAreApartAreTwoRelations() {
        Relation model = relation(Relation.Origin.MODEL, .6, new Span(11, 40), SOURCE);
        Relation rule = relation(Relation.Origin.RULE, .95, new Span(11, 40), new Span(41, 45));
        assertThat(Relations.merge(List.of(model), List.of(rule), List.of())).containsExactly(model);
    }

    private static Relation relation(Relation.Origin finder, double confidence, Span content, Span source) {
        return new Relation(List.of(content), List.of(CUE), List.of(source), false, Labels.NONE, finder, confidence);
    }
}
