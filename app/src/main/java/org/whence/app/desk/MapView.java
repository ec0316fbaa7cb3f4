package org.whence.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whence.app.desk.root.WorldMap;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.place.Place;

/// Claims by place.
///
/// @param pins that are drawn
/// @param parties whose colours they have, at most twenty-four
public record MapView(List<Pin> pins, List<String> parties, String svg) {

    private static final int LISTED = 300;

    private static final int MOST = 2000;

    /// A claim at a place that one of its reports names.
    ///
    /// @param claim its id
    /// @param doubt how sure it is that this place is meant, and what else may be
    /// @param from the day of the first report that names it, empty where undated
    public record Pin(String claim, String proposition, String place, String doubt, double lat, double lon, String party, String from) {}

    private static String doubt(Place place) {
        String sure = Math.round(100 * place.confidence()) + " % sure";
        return place.rivals().isEmpty() ? sure : sure + ", else " + String.join("; or ", place.rivals().stream().map(Place.Rival::name).toList());
    }

    /// The pins that are listed below the map.
    public List<Pin> listed() {
        return pins.subList(0, Math.min(LISTED, pins.size()));
    }

    /// A claim at each place that its reports name.
    static List<Pin> pins(Claim claim) {
        Map<String, Pin> byPlace = new LinkedHashMap<>();
        for (int i = 0; i < claim.reports().size(); i++) {
            Report report = claim.reports().get(i);
            for (Place place : report.places()) {
                if (place.lat() != null && place.lon() != null && place.id() != null && !byPlace.containsKey(place.id())) {
                    String party = claim.originsOf(i).stream().findFirst().map(Origin::name).orElse("nobody named");
                    byPlace.put(place.id(), new Pin(claim.id(), claim.proposition(), place.name() == null ? place.extract().text() : place.name(), doubt(place), place.lat(), place.lon(), party,
                            report.published() == null ? "" : report.published().day().toString()));
                }
            }
        }
        return List.copyOf(byPlace.values());
    }

    static MapView of(Stream<Pin> pins) {
        List<Pin> shown = pins.limit(MOST).toList();
        List<WorldMap.Mark> marks = shown.stream().map(p -> new WorldMap.Mark(p.lat(), p.lon(), p.party(), p.proposition(), p.place(), Show.claim(p.claim()), p.from())).toList();
        return new MapView(shown, shown.stream().map(Pin::party).distinct().limit(24).toList(), WorldMap.draw(marks, 1040, 560));
    }
}
