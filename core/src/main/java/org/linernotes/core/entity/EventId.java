package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of an event. */
public final class EventId extends EntityId {
    EventId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static EventId of(String text) {
        return new EventId(Form.parse("event id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static EventId of(Mbid mbid) {
        return new EventId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.EVENT;
    }
}
