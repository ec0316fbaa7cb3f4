package org.whence.core.place;

/// What speaks for or against a name's being that of a place, with its weight in a logistic model.
///
/// The weights are learnt by training/gazetteer/fit.py, which writes them here.
enum Evidence {
    BIAS(0.47),
    COUNTRY(3.57),
    REGION1(1.35),
    REGION2(1.14),
    FEATURE(0.51),
    CAPITAL(1.67),
    POPULATION(0.63),
    SMALL_TOWN(-1.01),
    ONLY_ALTERNATE(-0.65),
    ONLY_SHORT(-0.73),
    ABBREVIATION(0.84),
    SEVERAL_WORDS(0.36),
    COMMON_WORD(-2.73),
    WORD(-0.48),
    GIVEN_NAME(-1.12),
    SURNAME(-0.19),
    SHORT_NAME(-1.20),
    SENTENCE_START(-0.09),
    AFTER_PREPOSITION(0.14),
    AFTER_OF(0.52),
    AFTER_THE(-0.01),
    AFTER_DIRECTION(-0.16),
    AFTER_TYPE(0.69),
    AFTER_TITLE(-0.64),
    AFTER_GIVEN_NAME(-1.34),
    AFTER_CAPITAL(-1.36),
    AFTER_PLACE(0.63),
    AFTER_AND(0.64),
    BEFORE_CAPITAL(-1.29),
    BEFORE_SURNAME(-2.49),
    BEFORE_SPEECH(-1.40),
    BEFORE_ORGANISATION(-0.81),
    BEFORE_FACILITY(-3.35),
    BEFORE_LANDFORM(-1.78),
    BEFORE_DIVISION(-0.20),
    BEFORE_POSSESSIVE(-0.43),
    BEFORE_HYPHEN(0.60),
    BEFORE_REGION(1.95),
    IN_REGION(1.93),
    DATELINE(0.04),
    ALL_CAPITALS(1.34),
    PERSON_ELSEWHERE(-2.91),
    PLACE_ELSEWHERE(0.95),
    LOWER_ELSEWHERE(-0.51),
    OFTEN(-0.11),
    SMALL_AND_BARE(-0.99),
    NAME_AND_BARE(-0.81);

    private final double weight;

    Evidence(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
