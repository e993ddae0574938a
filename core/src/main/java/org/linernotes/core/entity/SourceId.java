package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a source. */
public final class SourceId extends EntityId {
    SourceId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static SourceId of(String text) {
        return new SourceId(Form.parse("source id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static SourceId of(Mbid mbid) {
        return new SourceId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.SOURCE;
    }
}
