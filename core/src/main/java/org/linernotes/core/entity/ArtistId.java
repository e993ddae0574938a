package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of an artist. */
public final class ArtistId extends EntityId {
    ArtistId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static ArtistId of(String text) {
        return new ArtistId(Form.parse("artist id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static ArtistId of(Mbid mbid) {
        return new ArtistId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.ARTIST;
    }
}
