package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** "Featured": whom a credit features, whether somebody is featured, or who is credited at all. */
final class FeaturedCells {
    private static final ImmutableMap<Target, Target> ARTISTS = ImmutableMap.of(
            Target.parse("track.featured"), Target.parse("track.artist"),
            Target.parse("recording.featured"), Target.parse("recording.artist"));

    /** "Featured?" has no names, but whether somebody is. */
    private static final ImmutableSet<String> FLAGS = ImmutableSet.of(
            "yes", "no", "y", "n", "true", "false", "x", "1", "0", "ja", "nein", "oui", "non", "sí", "si");

    private static final String FEATURED_ARTIST = "featuredartist";

    private FeaturedCells() {}

    /** {@return a column of those who are featured as its cells have it} */
    static Optional<MappedColumn> settled(GuessedColumn featured) {
        return featured.column().target().map(ARTISTS::get).map(artist -> of(featured, artist));
    }

    /** "Featured Artist" in each row and no artist beside it is the artist, as collecting societies call those. */
    private static MappedColumn of(GuessedColumn featured, Target artist) {
        ImmutableList<String> cells = featured.firstCells();
        if (!cells.isEmpty() && cells.stream().map(Ascii::toLowerCase).allMatch(FLAGS::contains)) {
            return featured.column().untaken();
        }
        boolean isArtist = HeaderTable.plain(featured.column().header()).contains(FEATURED_ARTIST)
                && !featured.isBeside(artist::equals)
                && !featured.rows().isEmpty()
                && featured.cells().count() == featured.rows().size();
        return isArtist ? featured.as(artist) : featured.column();
    }
}
