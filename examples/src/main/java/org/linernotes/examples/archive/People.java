package org.linernotes.examples.archive;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ArtistId;

/**
 * Everybody whom an archive names. A name is one artist wherever it stands; names that are spelled differently are not taken
 * for the same, as the archive does not say that they are.
 */
public final class People {
    private final Map<ArtistId, String> names = new TreeMap<>();

    /** {@return whose a printed name is} */
    public ArtistId named(String name) {
        ArtistId id = ArtistId.of(Slug.of(name));
        names.putIfAbsent(id, name);
        return id;
    }

    /** {@return the credit of a group or leader} */
    public ArtistCredit credit(String name) {
        return ArtistCredit.of(named(name), name);
    }

    /** {@return all of them} */
    public Stream<Artist> entities() {
        return names.entrySet().stream()
                .map(e -> Artist.builder().id(e.getKey()).name(e.getValue()).build());
    }
}
