package org.whence.core.place;

/// What speaks for or against a name's being that of a place, with its weight in a logistic model.
///
/// The weights are learnt by training/gazetteer/fit.py, which writes them here.
enum Evidence {
    BIAS(0.75),
    COUNTRY(3.38),
    REGION1(1.34),
    REGION2(0.93),
    FEATURE(0.79),
    LANDMARK(-0.21),
    BIG_TOWN(0.68),
    CAPITAL(0.92),
    POPULATION(-0.01),
    SMALL_TOWN(-0.46),
    ONLY_ALTERNATE(-0.44),
    ONLY_SHORT(-0.76),
    ABBREVIATION(0.58),
    SEVERAL_WORDS(-0.06),
    COMMON_WORD(-3.09),
    WORD(-0.51),
    GIVEN_NAME(-0.63),
    SURNAME(0.08),
    SHORT_NAME(-0.93),
    SENTENCE_START(-0.36),
    AFTER_PREPOSITION(0.03),
    AFTER_OF(0.42),
    AFTER_THE(-0.05),
    AFTER_DIRECTION(-0.52),
    AFTER_TYPE(0.41),
    AFTER_TITLE(-0.43),
    AFTER_GIVEN_NAME(-1.23),
    AFTER_CAPITAL(-1.56),
    AFTER_PLACE(0.72),
    AFTER_AND(0.54),
    BEFORE_CAPITAL(-1.00),
    BEFORE_SURNAME(-1.95),
    BEFORE_SPEECH(-1.26),
    BEFORE_ORGANISATION(-0.82),
    BEFORE_MEDIA(0.25),
    BEFORE_STREET(-0.51),
    BEFORE_LOCAL(1.38),
    AFTER_PREFIX(0.57),
    AFTER_SPEECH(-0.71),
    BEFORE_FACILITY(-1.23),
    BEFORE_LANDFORM(-2.27),
    BEFORE_DIVISION(-0.77),
    BEFORE_POSSESSIVE(-0.42),
    BEFORE_HYPHEN(0.76),
    BEFORE_REGION(1.86),
    IN_REGION(1.94),
    DATELINE(0.12),
    ALL_CAPITALS(1.08),
    COMMON_AND_THE(0.30),
    COMMON_AND_BIG(1.66),
    LANDMARK_AND_BARE(-0.45),
    GIVEN_ELSEWHERE(-2.04),
    PERSON_ELSEWHERE(-3.48),
    PLACE_ELSEWHERE(0.88),
    LOWER_ELSEWHERE(-0.25),
    OFTEN(-0.05),
    SMALL_AND_BARE(-1.05),
    NAME_AND_BARE(-0.82);

    private final double weight;

    Evidence(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
