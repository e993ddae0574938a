package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a work. */
public final class WorkId extends EntityId {
    WorkId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static WorkId of(String text) {
        return new WorkId(Form.parse("work id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static WorkId of(Mbid mbid) {
        return new WorkId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.WORK;
    }
}
