package org.whence.core.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The known places of the Earth and what they are called.
///
/// Entries are numbered from 0 to [#size]; a number means something only within one gazetteer, an [#id] everywhere. Names are
/// found by hash, so that a reader may grow a name word by word without building a string: a *row* is a name's line in the table.
/// Implementations are safe for threads and never change.
public interface Gazetteer {

    /// No row, or no entry.
    int NONE = -1;

    /// Radius of the Earth in km, as a sphere.
    double EARTH = 6371.0;

    /// The number of entries.
    int size();

    /// The row of a name by the hash of its folded words, [#NONE] where no entry has it and nothing else is known of it.
    int row(long hash);

    /// What else the words of a row are: bits of [Lexical].
    int lexical(int row);

    /// How many entries have this name.
    int count(int row);

    /// The entry of rank `i` among those of the name, the most likely first.
    int entry(int row, int i);

    /// How the name belongs to that entry.
    Naming naming(int row, int i);

    /// The entry's id with its authority: `geonames:…`, or `whence:…` for what GeoNames' towns and regions lack.
    String id(int entry);

    /// The entry's own name.
    String name(int entry);

    Kind kind(int entry);

    /// Latitude in degrees.
    double lat(int entry);

    /// Longitude in degrees.
    double lon(int entry);

    /// Inhabitants, to about 6 in 100; 0 where unknown.
    double population(int entry);

    /// The smallest division that the entry lies in, of a country its part of the world, [#NONE] where there is none or it lies in several.
    int parent(int entry);

    /// The entry with an id, [#NONE] where there is none.
    int byId(String id);

    /// The entries of a name in whatever case and spelling, the most likely first. Demonyms count.
    default List<Integer> named(String name) {
        int row = row(Folding.hash(name));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; row != NONE && i < count(row); i++) {
            found.add(entry(row, i));
        }
        return List.copyOf(found);
    }

    /// What a reader may mean who asks for a place: its id, its name, or its name and what it lies in ("Paris, Texas").
    ///
    /// @return the entries, the most likely first; none where nothing is called so
    default List<Integer> asked(String words) {
        if (byId(words) != NONE) {
            return List.of(byId(words));
        }
        List<Integer> whole = called(words);
        int comma = words.lastIndexOf(',');
        if (!whole.isEmpty() || comma < 0) {
            return whole;
        }
        List<Integer> outer = asked(words.substring(comma + 1).strip());
        return asked(words.substring(0, comma).strip()).stream().filter(inner -> outer.stream().anyMatch(o -> within(inner, o))).toList();
    }

    private List<Integer> called(String name) {
        int row = row(Folding.hash(name));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; row != NONE && i < count(row); i++) {
            if (naming(row, i) != Naming.DEMONYM) {
                found.add(entry(row, i));
            }
        }
        return found;
    }

    /// Whether `inner` is `outer` or lies in it by the divisions of countries and, of countries, by the part of the world. A sea or a
    /// mountain range holds nothing.
    default boolean within(int inner, int outer) {
        int at = inner;
        while (at != NONE && at != outer) {
            at = parent(at);
        }
        return at == outer && outer != NONE;
    }

    /// Whether the place with the id `inner` is that with the id `outer` or lies in it; false where one is not known.
    default boolean within(String inner, String outer) {
        int a = byId(inner);
        return a != NONE && within(a, byId(outer));
    }

    /// The country that an entry lies in or is, [#NONE] where it lies in none or several.
    default int country(int entry) {
        return climb(entry, Kind.COUNTRY);
    }

    /// The first-order division that an entry lies in or is, [#NONE] where there is none.
    default int region(int entry) {
        return climb(entry, Kind.REGION1);
    }

    private int climb(int entry, Kind kind) {
        int at = entry;
        while (at != NONE && kind(at) != kind) {
            at = parent(at);
        }
        return at;
    }

    /// The way between two entries' points over the sphere, in km.
    default double kilometres(int a, int b) {
        return kilometres(lat(a), lon(a), lat(b), lon(b));
    }

    /// The way between two points over the sphere, in km (haversine); degrees.
    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double p = Math.toRadians(lat1);
        double q = Math.toRadians(lat2);
        double u = Math.sin((q - p) / 2);
        double v = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(u * u + Math.cos(p) * Math.cos(q) * v * v)));
    }

    /// The name with what tells it apart: "Paris, Texas, United States".
    default String label(int entry) {
        StringBuilder out = new StringBuilder(name(entry));
        int region = region(entry);
        int country = country(entry);
        if (region != NONE && region != entry && !name(region).equals(name(entry))) {
            out.append(", ").append(name(region));
        }
        if (country != NONE && country != entry) {
            out.append(", ").append(name(country));
        }
        return out.toString();
    }

    /// The entry with the best claim to a name, null where no entry has it.
    default @Nullable Integer best(String name) {
        List<Integer> found = named(name);
        return found.isEmpty() ? null : found.getFirst();
    }
}
