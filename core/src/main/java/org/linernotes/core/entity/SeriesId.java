package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a series. */
public final class SeriesId extends EntityId {
    SeriesId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static SeriesId of(String text) {
        return new SeriesId(Form.parse("series id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static SeriesId of(Mbid mbid) {
        return new SeriesId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.SERIES;
    }
}
