package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of an area. */
public final class AreaId extends EntityId {
    AreaId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static AreaId of(String text) {
        return new AreaId(Form.parse("area id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static AreaId of(Mbid mbid) {
        return new AreaId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.AREA;
    }
}
