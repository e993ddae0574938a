package org.linernotes.core.validation;

import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.vocabulary.Term;

/** Which artists are persons: groups live otherwise, play what their members play, and may be anybody. */
final class Persons {
    private static final Term PERSON = Term.of("person");

    private Persons() {}

    /** {@return whether an artist is a person, or is not said to be something else} */
    static boolean mayBe(Artist artist) {
        return artist.kind().orElse(PERSON).equals(PERSON);
    }

    /** {@return whether the artist with that id is said to be something else than a person} */
    static boolean isNone(Catalog catalog, ArtistId id) {
        Optional<Artist> artist = catalog.artist(id);
        return artist.isPresent() && !mayBe(artist.get());
    }
}
