package org.whence.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Tokens;

/// Resolves "the city", "the region", "the country" to the last place before them that is one.
final class References {

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "settlement");
    private static final Set<String> REGIONS = Set.of("region", "oblast", "province", "state", "county", "governorate");
    private static final Set<String> COUNTRIES = Set.of("country", "nation");
    /// After "the state": a government is meant, and no region.
    private static final Set<String> COMPOUNDS = Set.of("of", "council", "hall", "department", "media", "television", "tv", "agency", "news", "centre",
            "center", "house", "secretary", "duma", "court", "police");

    private References() {}

    static List<Place> in(Document document, List<Place> places, Gazetteer gazetteer, double trust) {
        Tokens tokens = document.tokens();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String noun = tokens.lower(i + 1);
            boolean towns = TOWNS.contains(noun);
            boolean regions = REGIONS.contains(noun);
            if (!tokens.lower(i).equals("the") || !towns && !regions && !COUNTRIES.contains(noun)
                    || i + 2 < tokens.size() && COMPOUNDS.contains(tokens.lower(i + 2))) {
                continue;
            }
            Place place = last(places, tokens.start(i), gazetteer, towns ? TOWNS : regions ? REGIONS : COUNTRIES);
            if (place != null && place.id() != null) {
                found.add(referring(Extract.of(document.text(), tokens.span(i, i + 1)), place, gazetteer, regions, trust));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Place last(List<Place> places, int before, Gazetteer gazetteer, Set<String> nouns) {
        Place last = null;
        for (Place place : places) {
            int entry = place.id() == null || place.demonym() || place.extract().end() > before ? Gazetteer.NONE : gazetteer.byId(place.id());
            if (entry != Gazetteer.NONE && fits(gazetteer, entry, nouns)) {
                last = place;
            }
        }
        return last;
    }

    private static boolean fits(Gazetteer gazetteer, int entry, Set<String> nouns) {
        Kind kind = gazetteer.kind(entry);
        if (nouns == TOWNS) {
            return kind.isTown();
        }
        return nouns == COUNTRIES ? kind == Kind.COUNTRY
                : kind == Kind.REGION1 || kind == Kind.REGION2 || kind == Kind.REGION || kind.isTown() && gazetteer.region(entry) != Gazetteer.NONE;
    }

    /// The place again, at other words; of a town, the region around it where a region is meant.
    private static Place referring(Extract words, Place place, Gazetteer gazetteer, boolean region, double trust) {
        int entry = gazetteer.byId(String.valueOf(place.id()));
        if (region && gazetteer.kind(entry).isTown()) {
            entry = gazetteer.region(entry);
        }
        return new Place(words, gazetteer.id(entry), gazetteer.lat(entry), gazetteer.lon(entry), gazetteer.name(entry), false, null,
                place.confidence() * trust, List.of());
    }
}
