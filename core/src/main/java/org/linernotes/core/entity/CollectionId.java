package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a collection. */
public final class CollectionId extends EntityId {
    CollectionId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static CollectionId of(String text) {
        return new CollectionId(Form.parse("collection id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static CollectionId of(Mbid mbid) {
        return new CollectionId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.COLLECTION;
    }
}
