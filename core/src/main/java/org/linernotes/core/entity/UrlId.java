package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a web address. */
public final class UrlId extends EntityId {
    UrlId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static UrlId of(String text) {
        return new UrlId(Form.parse("url id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static UrlId of(Mbid mbid) {
        return new UrlId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.URL;
    }
}
