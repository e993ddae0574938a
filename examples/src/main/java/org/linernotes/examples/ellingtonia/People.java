package org.linernotes.examples.ellingtonia;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.examples.archive.Slug;

/**
 * Everybody whom the archive names. A name is taken for one artist, whatever its case; names that are spelled differently
 * are not taken for the same, as the archive does not say that they are.
 */
final class People {
    private final Map<ArtistId, String> names = new TreeMap<>();

    /** {@return whose a printed name is} */
    ArtistId named(String name) {
        ArtistId id = ArtistId.of(Slug.ofAnyCase(name));
        names.merge(id, name, (first, other) -> isShouted(first) ? other : first);
        return id;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name of an artist, as it was first printed; headings in capitals count only where there is no other} */
    String name(ArtistId artist) {
        return names.getOrDefault(artist, artist.toString());
    }

    /** {@return the credit of a group or leader} */
    ArtistCredit credit(String name) {
        return ArtistCredit.of(named(name), name);
    }

    /** {@return all of them} */
    Stream<Artist> entities() {
        return names.entrySet().stream()
                .map(e -> Artist.builder().id(e.getKey()).name(e.getValue()).build());
    }
}
