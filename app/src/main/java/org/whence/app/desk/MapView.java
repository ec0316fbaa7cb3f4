package org.whence.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /// @param doubt how sure it is that this place is meant, and what else may be
    /// @param from the day of the first report that names it, empty where undated
    public record Pin(Claim claim, String place, String doubt, double lat, double lon, String party, String from) {}

    private static String doubt(Place place) {
        String sure = Math.round(100 * place.confidence()) + " % sure";
        return place.rivals().isEmpty() ? sure : sure + ", else " + String.join("; or ", place.rivals().stream().map(Place.Rival::name).toList());
    }

    /// The pins that are listed below the map.
    public List<Pin> listed() {
        return pins.subList(0, Math.min(LISTED, pins.size()));
    }

    static MapView of(List<Claim> claims) {
        List<Pin> pins = new ArrayList<>();
        for (Claim claim : claims) {
            Map<String, Pin> byPlace = new LinkedHashMap<>();
            for (int i = 0; i < claim.reports().size(); i++) {
                Report report = claim.reports().get(i);
                for (Place place : report.places()) {
                    if (place.lat() != null && place.lon() != null && place.id() != null && !byPlace.containsKey(place.id())) {
                        String party = claim.originsOf(i).stream().findFirst().map(Origin::name).orElse("nobody named");
                        byPlace.put(place.id(), new Pin(claim, place.name() == null ? place.extract().text() : place.name(), doubt(place), place.lat(), place.lon(), party,
                                report.published() == null ? "" : report.published().day().toString()));
                    }
                }
            }
            pins.addAll(byPlace.values());
        }
        List<Pin> shown = pins.stream().limit(MOST).toList();
        List<WorldMap.Mark> marks = shown.stream().map(p -> new WorldMap.Mark(p.lat(), p.lon(), p.party(), p.claim().proposition(), p.place(), Show.claim(p.claim().id()), p.from())).toList();
        return new MapView(shown, shown.stream().map(Pin::party).distinct().limit(24).toList(), WorldMap.draw(marks, 1040, 560));
    }
}
