package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a genre. */
public final class GenreId extends EntityId {
    GenreId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static GenreId of(String text) {
        return new GenreId(Form.parse("genre id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static GenreId of(Mbid mbid) {
        return new GenreId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.GENRE;
    }
}
