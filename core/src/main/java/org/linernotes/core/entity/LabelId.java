package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a label. */
public final class LabelId extends EntityId {
    LabelId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static LabelId of(String text) {
        return new LabelId(Form.parse("label id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static LabelId of(Mbid mbid) {
        return new LabelId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.LABEL;
    }
}
