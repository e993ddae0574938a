package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of an instrument. */
public final class InstrumentId extends EntityId {
    InstrumentId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static InstrumentId of(String text) {
        return new InstrumentId(Form.parse("instrument id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static InstrumentId of(Mbid mbid) {
        return new InstrumentId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.INSTRUMENT;
    }
}
