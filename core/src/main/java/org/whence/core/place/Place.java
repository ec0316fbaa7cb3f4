package org.whence.core.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Extract;

/// A name of a place in a text, resolved to one gazetteer entry.
///
/// @param extract the words of the text
/// @param id the entry's id with its authority, such as `geonames:709930`; null where no entry was found
/// @param lat latitude in degrees (WGS 84), null where no entry was found
/// @param lon longitude in degrees (WGS 84), null where no entry was found
/// @param name the entry's own name, null where no entry was found
/// @param demonym whether the words name people or things of the place ("Turkish") and not the place
/// @param qualifier the part of the place that is meant ("eastern part"), null where the whole is
/// @param confidence how sure the resolution is, 0 to 1
/// @param rivals other entries that were considered, the best first
public record Place(
        Extract extract,
        @Nullable String id,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String name,
        boolean demonym,
        @Nullable String qualifier,
        double confidence,
        List<Rival> rivals) {

    public Place {
        if ((id == null) != (lat == null) || (id == null) != (lon == null)) {
            throw new IllegalArgumentException("place \"" + extract.text() + "\": id, lat and lon are all given or all null");
        }
        if (lat != null && lon != null && (Math.abs(lat) > 90 || Math.abs(lon) > 180)) {
            throw new IllegalArgumentException("place \"" + extract.text() + "\": no point on Earth at " + lat + ", " + lon);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("place \"" + extract.text() + "\": confidence " + confidence + " is not between 0 and 1");
        }
        rivals = List.copyOf(rivals);
    }

    /// An entry that was considered and not chosen.
    ///
    /// @param id the entry's id
    /// @param name its name with the region or country that tells it apart
    /// @param lat latitude in degrees
    /// @param lon longitude in degrees
    public record Rival(String id, String name, double lat, double lon) {}
}
