package org.whence.core.place;

/// What speaks for or against a name's being that of a place, with its weight in a logistic model.
///
/// The weights are learnt by training/gazetteer/fit.py, which writes them here.
enum Evidence {
    BIAS(0.73),
    COUNTRY(3.39),
    REGION1(1.30),
    REGION2(0.93),
    FEATURE(0.67),
    LANDMARK(-0.13),
    BIG_TOWN(0.80),
    CAPITAL(0.88),
    POPULATION(-0.03),
    SMALL_TOWN(-0.44),
    ONLY_ALTERNATE(-0.46),
    ONLY_SHORT(-0.76),
    ABBREVIATION(0.63),
    SEVERAL_WORDS(-0.04),
    COMMON_WORD(-3.07),
    WORD(-0.36),
    GIVEN_NAME(-0.61),
    SURNAME(0.04),
    SHORT_NAME(-0.89),
    SENTENCE_START(-0.36),
    AFTER_PREPOSITION(0.09),
    AFTER_OF(0.43),
    AFTER_THE(-0.05),
    AFTER_DIRECTION(-0.60),
    AFTER_TYPE(0.42),
    AFTER_TITLE(-0.43),
    AFTER_GIVEN_NAME(-1.23),
    AFTER_CAPITAL(-1.56),
    AFTER_PLACE(0.80),
    AFTER_AND(0.55),
    BEFORE_CAPITAL(-0.95),
    BEFORE_SURNAME(-1.95),
    BEFORE_SPEECH(-1.25),
    BEFORE_ORGANISATION(-0.82),
    BEFORE_MEDIA(0.24),
    BEFORE_STREET(-0.51),
    BEFORE_LOCAL(1.37),
    AFTER_PREFIX(0.57),
    AFTER_SPEECH(-0.69),
    BEFORE_FACILITY(-1.23),
    BEFORE_LANDFORM(-2.26),
    BEFORE_DIVISION(-0.71),
    BEFORE_POSSESSIVE(-0.46),
    BEFORE_HYPHEN(0.75),
    BEFORE_REGION(1.65),
    UNKNOWN(0.00),
    IN_REGION(1.68),
    DATELINE(0.12),
    ALL_CAPITALS(1.01),
    COMMON_AND_THE(0.30),
    COMMON_AND_BIG(1.69),
    LANDMARK_AND_BARE(-0.40),
    GIVEN_ELSEWHERE(-2.04),
    PERSON_ELSEWHERE(-3.44),
    PLACE_ELSEWHERE(0.86),
    LOWER_ELSEWHERE(-0.27),
    OFTEN(-0.07),
    SMALL_AND_BARE(-1.06),
    NAME_AND_BARE(-0.78);

    private final double weight;

    Evidence(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
