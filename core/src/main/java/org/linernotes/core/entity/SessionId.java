package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a session. */
public final class SessionId extends EntityId {
    SessionId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static SessionId of(String text) {
        return new SessionId(Form.parse("session id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static SessionId of(Mbid mbid) {
        return new SessionId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.SESSION;
    }
}
