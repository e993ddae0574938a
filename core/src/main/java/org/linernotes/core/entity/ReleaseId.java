package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a release. */
public final class ReleaseId extends EntityId {
    ReleaseId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static ReleaseId of(String text) {
        return new ReleaseId(Form.parse("release id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static ReleaseId of(Mbid mbid) {
        return new ReleaseId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.RELEASE;
    }
}
