package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a place. */
public final class PlaceId extends EntityId {
    PlaceId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static PlaceId of(String text) {
        return new PlaceId(Form.parse("place id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static PlaceId of(Mbid mbid) {
        return new PlaceId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.PLACE;
    }
}
