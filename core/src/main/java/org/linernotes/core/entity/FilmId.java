package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a film. */
public final class FilmId extends EntityId {
    FilmId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static FilmId of(String text) {
        return new FilmId(Form.parse("film id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static FilmId of(Mbid mbid) {
        return new FilmId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.FILM;
    }
}
