package org.whence.core.place;

/// What speaks for or against a name's being that of a place, with its weight in a logistic model.
///
/// The weights are learnt by training/gazetteer/fit.py, which writes them here.
enum Evidence {
    BIAS(0.92),
    COUNTRY(3.18),
    REGION1(1.23),
    REGION2(0.68),
    FEATURE(0.53),
    WIDE_REGION(0.15),
    LANDMARK(-1.16),
    BIG_TOWN(0.89),
    CAPITAL(0.79),
    POPULATION(-0.33),
    SMALL_TOWN(-0.87),
    ONLY_ALTERNATE(-0.46),
    ONLY_SHORT(-0.85),
    ABBREVIATION(0.55),
    SEVERAL_WORDS(0.05),
    COMMON_WORD(-3.02),
    WORD(-0.28),
    GIVEN_NAME(-0.53),
    SURNAME(0.11),
    SHORT_NAME(-0.94),
    SENTENCE_START(-0.30),
    AFTER_PREPOSITION(0.15),
    AFTER_OF(0.38),
    AFTER_THE(-0.04),
    AFTER_DIRECTION(-0.65),
    AFTER_TYPE(0.55),
    AFTER_TITLE(-0.45),
    AFTER_GIVEN_NAME(-1.23),
    AFTER_CAPITAL(-1.53),
    AFTER_PLACE(0.61),
    BEFORE_PLACE(0.72),
    AFTER_AND(0.29),
    BEFORE_CAPITAL(-0.91),
    BEFORE_SURNAME(-1.92),
    BEFORE_SPEECH(-1.20),
    BEFORE_ORGANISATION(-0.79),
    BEFORE_MEDIA(0.27),
    BEFORE_STREET(-0.65),
    BEFORE_LOCAL(1.37),
    AFTER_PREFIX(0.58),
    AFTER_SPEECH(-0.63),
    BEFORE_FACILITY(-1.17),
    BEFORE_LANDFORM(-2.22),
    BEFORE_DIVISION(-0.74),
    BEFORE_POSSESSIVE(-0.38),
    BEFORE_HYPHEN(0.70),
    BEFORE_REGION(1.72),
    UNKNOWN(0.00),
    IN_REGION(1.64),
    DATELINE(0.13),
    ALL_CAPITALS(0.98),
    COMMON_AND_THE(0.27),
    COMMON_AND_BIG(1.78),
    LANDMARK_AND_BARE(-0.91),
    GIVEN_ELSEWHERE(-2.09),
    PERSON_ELSEWHERE(-3.37),
    PLACE_ELSEWHERE(0.82),
    LOWER_ELSEWHERE(-0.09),
    OFTEN(-0.07),
    SMALL_AND_BARE(-0.84),
    NAME_AND_BARE(-0.84);

    private final double weight;

    Evidence(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
