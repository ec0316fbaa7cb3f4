package org.whence.core.place;

/// What an entry of the gazetteer is. The order is the file's: new kinds go to the end.
public enum Kind {
    CONTINENT,
    COUNTRY,
    /// A first-order division of a country: a state, an oblast, a province.
    REGION1,
    /// A second-order division: a county, a raion, a district.
    REGION2,
    /// The capital of a country.
    CAPITAL,
    /// The seat of a first-order division.
    SEAT,
    /// A city, town or village.
    TOWN,
    /// A part of a town.
    QUARTER,
    /// A named stretch of land with no government of its own, or one that is disputed: the Donbas, Kashmir, the Middle East.
    REGION,
    SEA,
    RIVER,
    LAKE,
    MOUNTAIN,
    ISLAND,
    /// A building, square, base or park.
    LANDMARK,
    AIRPORT;

    /// Whether people live there under one local government: a town or a part of one.
    public boolean isTown() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }
}
