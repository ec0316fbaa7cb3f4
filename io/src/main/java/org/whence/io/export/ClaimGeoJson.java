package org.whence.io.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.place.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Claims at the places that their reports name, as a GeoJSON FeatureCollection (RFC 7946): a point for each claim and place.
public final class ClaimGeoJson {

    private ClaimGeoJson() {}

    /// The collection; claims without a resolved place are left out, as GeoJSON has no use for them.
    public static String write(List<Claim> claims) {
        ObjectNode collection = Tree.object().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (Claim claim : claims) {
            Map<String, Place> places = new LinkedHashMap<>();
            for (Report report : claim.reports()) {
                report.places().stream().filter(p -> p.id() != null).forEach(p -> places.putIfAbsent(String.valueOf(p.id()), p));
            }
            places.values().forEach(place -> feature(features.addObject(), claim, place));
        }
        return Tree.write(collection);
    }

    private static void feature(ObjectNode feature, Claim claim, Place place) {
        if (place.lon() == null || place.lat() == null) {
            throw new IllegalStateException("place " + place.id() + " has an entry and no point");
        }
        feature.put("type", "Feature").put("id", claim.id() + "@" + place.id());
        feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(place.lon()).add(place.lat());
        ObjectNode properties = feature.putObject("properties");
        properties.put("claim", claim.id()).put("proposition", claim.proposition()).put("place", place.name()).put("place_id", place.id())
                .put("place_confidence", place.confidence()).put("reports", claim.reports().size()).put("independent", claim.independent())
                .put("since", claim.since() == null ? null : claim.since().toString()).put("disputed", !claim.disputedBy().isEmpty());
        ArrayNode origins = properties.putArray("origins");
        claim.origins().stream().map(Origin::name).forEach(origins::add);
    }
}
