package org.whence.io.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;
import org.whence.core.place.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The places of readings as a GeoJSON FeatureCollection (RFC 7946): a point for each place of each article, with where the article
/// names it and what is said there and on whose word.
public final class ReadingGeoJson {

    private ReadingGeoJson() {}

    /// The collection; places without an entry are left out, as GeoJSON has no use for them.
    public static String write(List<Reading> readings) {
        ObjectNode collection = Tree.object().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (Reading reading : readings) {
            Map<String, List<Place>> byId = new LinkedHashMap<>();
            for (Place place : reading.places()) {
                if (place.id() != null) {
                    byId.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(place);
                }
            }
            byId.forEach((id, places) -> feature(features.addObject(), reading, id, places));
        }
        return Tree.write(collection);
    }

    private static void feature(ObjectNode feature, Reading reading, String id, List<Place> places) {
        Place first = places.getFirst();
        if (first.lon() == null || first.lat() == null) {
            throw new IllegalStateException("place " + id + " has an entry and no point");
        }
        feature.put("type", "Feature").put("id", reading.article().key() + "@" + id);
        feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(first.lon()).add(first.lat());
        ObjectNode properties = feature.putObject("properties");
        properties.put("article", reading.article().key()).put("place", first.name()).put("place_id", id)
                .put("place_confidence", places.stream().mapToDouble(Place::confidence).max().orElse(0));
        ArrayNode mentions = properties.putArray("mentions");
        for (Place place : places) {
            ObjectNode mention = mentions.addObject().put("text", place.extract().text()).put("start", place.extract().start())
                    .put("end", place.extract().end()).put("demonym", place.demonym());
            if (place.qualifier() != null) {
                mention.put("qualifier", place.qualifier());
            }
        }
        ArrayNode rivals = properties.putArray("rivals");
        first.rivals().forEach(r -> rivals.addObject().put("id", r.id()).put("name", r.name()).put("lat", r.lat()).put("lon", r.lon()));
        ArrayNode claims = properties.putArray("claims");
        for (Attribution attribution : reading.attributions()) {
            if (!attribution.relay() && attribution.places().stream().anyMatch(p -> id.equals(p.id()))) {
                claim(claims.addObject(), attribution);
            }
        }
    }

    private static void claim(ObjectNode claim, Attribution attribution) {
        claim.put("attribution", attribution.id()).put("content", attribution.words());
        ArrayNode chain = claim.putArray("chain");
        attribution.chain().stream().map(Party::name).forEach(chain::add);
    }
}
