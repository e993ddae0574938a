package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a release group. */
public final class ReleaseGroupId extends EntityId {
    ReleaseGroupId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static ReleaseGroupId of(String text) {
        return new ReleaseGroupId(Form.parse("release group id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static ReleaseGroupId of(Mbid mbid) {
        return new ReleaseGroupId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.RELEASE_GROUP;
    }
}
