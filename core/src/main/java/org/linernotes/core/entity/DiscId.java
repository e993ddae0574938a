package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a disc. */
public final class DiscId extends EntityId {
    DiscId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static DiscId of(String text) {
        return new DiscId(Form.parse("disc id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static DiscId of(Mbid mbid) {
        return new DiscId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.DISC;
    }
}
