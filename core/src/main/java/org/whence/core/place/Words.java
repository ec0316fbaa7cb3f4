package org.whence.core.place;

import java.util.Set;

/// The English words around a name that tell what it names, in folded form.
final class Words {

    /// Before a place.
    static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "near", "from", "to", "outside", "across", "around", "toward", "towards", "into", "between", "through",
            "throughout", "inside", "within", "via", "over", "off", "leaving", "visiting", "visited", "entering", "entered", "captured", "seized", "shelled", "struck", "bombed", "besieged", "fled", "stormed",
            "liberated", "retook", "recaptured", "evacuated", "occupied", "invaded", "annexed", "reached", "left",
            "onto", "above", "beyond", "along", "north", "south", "east", "west");

    static final Set<String> DIRECTIONS = Set.of(
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest",
            "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "downtown", "upper", "lower",
            "inner", "outer", "greater", "mid", "suburban", "rural", "coastal", "midtown", "uptown", "nearby", "neighboring",
            "neighbouring", "occupied", "mainland", "metropolitan");

    /// Directions and the like that are a part of a place, kept as its qualifier.
    static final Set<String> PARTS = Set.of(
            "part", "parts", "side", "half", "outskirts", "suburbs", "suburb", "edge", "coast", "shore", "bank", "tip", "end", "area",
            "areas", "section", "districts", "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods", "regions", "corner",
            "flank", "approaches", "vicinity", "centre", "center", "heart");

    /// Kinds of places, as in "the city of X" or "X county".
    static final Set<String> TYPES = Set.of(
            "city", "town", "village", "county", "province", "region", "district", "state", "oblast", "raion", "governorate",
            "municipality", "township", "borough", "suburb", "neighborhood", "neighbourhood", "capital", "republic", "island",
            "islands", "port", "prefecture", "hamlet", "settlement", "parish", "department", "peninsula", "valley", "area", "kingdom",
            "enclave", "stronghold", "metropolis", "community", "resort", "territory");

    /// Kinds of towns, as in "the city of X".
    static final Set<String> TOWNS = Set.of("city", "town", "village", "suburb", "hamlet", "settlement");

    /// Kinds of divisions after a name: "Kharkiv region" is the division and not its seat.
    static final Set<String> DIVISIONS = Set.of(
            "region", "oblast", "province", "governorate", "state", "county", "district", "raion", "prefecture", "republic",
            "territory", "krai", "department", "counties", "provinces", "regions", "parish", "voivodeship", "canton");

    /// After a name: an office or body that a state or province has and a town has not.
    static final Set<String> STATE_OFFICES = Set.of("gov", "governor", "governors", "gubernatorial", "legislature", "legislators", "lawmakers", "senator",
            "sen", "statehouse");

    static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "president", "senator", "sen", "rep",
            "representative", "congressman", "congresswoman", "gov", "governor", "lt", "sgt", "sergeant", "capt", "captain", "col",
            "colonel", "gen", "general", "maj", "major", "officer", "detective", "sheriff", "judge", "justice", "rev", "reverend",
            "father", "pastor", "bishop", "archbishop", "cardinal", "pope", "king", "queen", "prince", "princess", "minister",
            "chancellor", "secretary", "mayor", "coach", "chief", "cpl", "corporal", "pvt", "private", "chairman", "spokesman",
            "spokeswoman", "attorney", "councillor", "councilman", "commissioner", "ambassador", "director", "sheikh", "imam",
            "ayatollah", "lieutenant", "inspector", "constable", "actor", "actress", "singer", "author", "candidate", "activist",
            "analyst", "lawyer", "superintendent", "deputy", "brother", "sister", "uncle", "aunt", "st", "saint");

    static final Set<String> SPEECH = Set.of(
            "said", "says", "say", "told", "added", "tweeted", "wrote", "asked", "replied", "explained", "argued", "insisted",
            "claimed", "recalled", "noted", "continued", "testified", "thinks", "believes", "announced", "admitted");

    /// After a name: the whole names an organisation, a work or an event.
    static final Set<String> ORGANISATIONS = Set.of(
            "inc", "corp", "corporation", "co", "company", "ltd", "llc", "plc", "group", "bank", "times", "post", "herald", "tribune",
            "news", "journal", "gazette", "chronicle", "observer", "telegraph", "press", "daily", "sun", "star", "mirror", "review",
            "magazine", "radio", "tv", "television", "police", "council", "commission", "committee", "association", "society",
            "institute", "foundation", "federation", "union", "party", "club", "fc", "united", "city", "league", "department",
            "ministry", "agency", "authority", "office", "board", "bureau", "court", "army", "navy", "guard", "force", "forces",
            "airlines", "airways", "motors", "stock", "exchange", "chamber", "orchestra", "festival", "marathon", "open", "cup",
            "agreement", "treaty", "accord", "accords", "protocol", "declaration", "summit", "conference", "act");

    /// Before a name: what stands there is one thing with it, and lies where the name says.
    static final Set<String> PREFIXES = Set.of(
            "lake", "mount", "mt", "fort", "ft", "camp", "port", "cape", "county", "river", "lough", "loch", "glen", "isle", "bay",
            "gulf", "strait", "old", "villa", "barangay", "kibbutz", "rural", "greater");

    /// After a name without a capital: something of that place.
    static final Set<String> LOCAL = Set.of(
            "suburb", "suburbs", "native", "resident", "residents", "area", "district", "neighborhood", "neighbourhood", "airport",
            "authorities", "officials", "mayor", "man", "woman", "streets", "street", "court", "prison", "hospital", "university",
            "police", "border", "government", "governor", "region", "city", "town", "village", "home", "apartment", "hotel",
            "restaurant", "campus", "headquarters", "office", "time", "lawmakers", "voters", "legislature", "businessman", "couple",
            "family", "school");

    /// After a name: a newspaper or broadcaster is called so.
    static final Set<String> MEDIA = Set.of(
            "times", "post", "herald", "tribune", "news", "journal", "gazette", "chronicle", "observer", "telegraph", "press", "daily",
            "sun", "star", "mirror", "review", "magazine", "radio", "tv", "television", "standard", "free", "globe", "inquirer",
            "examiner", "mail", "evening", "morning");

    /// After a name: a street, which lies anywhere but in the place it is called after.
    static final Set<String> STREETS = Set.of(
            "street", "avenue", "road", "st", "ave", "rd", "boulevard", "blvd", "drive", "lane", "highway", "parkway", "way",
            "terrace", "row", "close", "crescent", "court", "place", "pike", "expressway", "turnpike", "freeway");

    /// After a name: a building or an institution with an address, which mostly lies in the place it is called after.
    static final Set<String> FACILITIES = Set.of(
            "university", "college", "school", "hospital", "airport", "street", "avenue", "road", "st", "ave", "rd", "boulevard",
            "blvd", "drive", "lane", "highway", "bridge", "station", "stadium", "arena", "park", "square", "church", "cathedral",
            "mosque", "temple", "museum", "library", "theatre", "theater", "hotel", "mall", "prison", "jail", "hall", "tower",
            "castle", "palace", "cemetery", "zoo", "garden", "gardens", "plaza", "center", "centre", "academy", "courthouse",
            "barracks", "clinic", "monument", "memorial", "elementary", "terminal", "building", "estate", "inn", "pier", "dam",
            "racecourse", "refinery", "plant", "campus");

    /// After a name: the whole is a piece of land or water.
    static final Set<String> LANDFORMS = Set.of(
            "river", "lake", "bay", "creek", "valley", "mountain", "mountains", "hills", "hill", "island", "islands", "peninsula",
            "desert", "forest", "beach", "harbor", "harbour", "coast", "delta", "basin", "canyon", "county", "province", "state",
            "district", "region", "township", "parish", "governorate", "oblast", "heights", "gulf", "sea", "strait", "ocean", "canal",
            "reservoir", "falls", "lagoon", "cape", "point", "plateau", "range", "volcano", "reef", "prefecture", "territory",
            "territories", "municipality", "borough", "raion");

    /// What may stand inside a name without a capital.
    static final Set<String> SMALL = Set.of(
            "of", "de", "la", "el", "al", "the", "and", "da", "do", "dos", "d", "l", "upon", "on", "sur", "in", "am", "an", "der",
            "le", "les", "los", "las", "y", "a", "du", "di", "del", "en", "ad", "as", "ash", "ar", "az", "s", "e", "i", "o", "bei");

    /// Arabic articles with which a name may begin in lower case: "al-Tanf".
    static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "as", "ash", "ar", "az", "an", "at", "ed", "es", "er");

    /// Abbreviations inside names that take a stop.
    static final Set<String> STOPPED = Set.of(
            "st", "ste", "ft", "mt", "pt", "w", "n", "s", "e");

    /// Words that begin a sentence and have no other reason for their capital.
    static final Set<String> OPENERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "in", "on", "at", "but", "and", "if", "when", "while", "as", "for",
            "from", "after", "before", "since", "it", "he", "she", "they", "we", "i", "you", "his", "her", "their", "its", "our", "my",
            "what", "who", "how", "why", "where", "there", "here", "with", "by", "to", "of", "so", "or", "not", "no", "yes", "also",
            "however", "meanwhile", "although", "though", "because", "many", "some", "most", "several", "both", "each", "all", "one",
            "two", "three", "former", "new", "last", "next", "now", "then", "is", "are", "was", "were", "will", "would", "can",
            "could", "may", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "march", "april", "june", "july", "august", "september", "october", "november", "december", "police", "near", "according",
            "about", "over", "under");

    private Words() {}
}
