package org.whence.core.place;

/// What speaks for or against a name's being that of a place, with its weight in a logistic model.
///
/// The weights are learnt by training/gazetteer/fit.py, which writes them here.
enum Evidence {
    BIAS(0.73),
    COUNTRY(3.39),
    REGION1(1.37),
    REGION2(0.95),
    FEATURE(0.81),
    LANDMARK(-0.20),
    BIG_TOWN(0.70),
    CAPITAL(0.83),
    POPULATION(0.00),
    SMALL_TOWN(-0.46),
    ONLY_ALTERNATE(-0.43),
    ONLY_SHORT(-0.76),
    ABBREVIATION(0.59),
    SEVERAL_WORDS(-0.06),
    COMMON_WORD(-3.10),
    WORD(-0.50),
    GIVEN_NAME(-0.63),
    SURNAME(0.07),
    SHORT_NAME(-0.91),
    SENTENCE_START(-0.36),
    AFTER_PREPOSITION(0.06),
    AFTER_OF(0.42),
    AFTER_THE(-0.04),
    AFTER_DIRECTION(-0.52),
    AFTER_TYPE(0.42),
    AFTER_TITLE(-0.43),
    AFTER_GIVEN_NAME(-1.23),
    AFTER_CAPITAL(-1.57),
    AFTER_PLACE(0.80),
    AFTER_AND(0.54),
    BEFORE_CAPITAL(-1.00),
    BEFORE_SURNAME(-1.96),
    BEFORE_SPEECH(-1.26),
    BEFORE_ORGANISATION(-0.83),
    BEFORE_MEDIA(0.25),
    BEFORE_STREET(-0.51),
    BEFORE_LOCAL(1.38),
    AFTER_PREFIX(0.57),
    AFTER_SPEECH(-0.70),
    BEFORE_FACILITY(-1.23),
    BEFORE_LANDFORM(-2.27),
    BEFORE_DIVISION(-0.77),
    BEFORE_POSSESSIVE(-0.41),
    BEFORE_HYPHEN(0.76),
    BEFORE_REGION(1.66),
    UNKNOWN(0.00),
    IN_REGION(1.66),
    DATELINE(0.12),
    ALL_CAPITALS(1.03),
    COMMON_AND_THE(0.30),
    COMMON_AND_BIG(1.67),
    LANDMARK_AND_BARE(-0.44),
    GIVEN_ELSEWHERE(-2.03),
    PERSON_ELSEWHERE(-3.47),
    PLACE_ELSEWHERE(0.87),
    LOWER_ELSEWHERE(-0.26),
    OFTEN(-0.04),
    SMALL_AND_BARE(-1.05),
    NAME_AND_BARE(-0.80);

    private final double weight;

    Evidence(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
