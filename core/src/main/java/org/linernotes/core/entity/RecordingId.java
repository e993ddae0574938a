package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a recording. */
public final class RecordingId extends EntityId {
    RecordingId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static RecordingId of(String text) {
        return new RecordingId(Form.parse("recording id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static RecordingId of(Mbid mbid) {
        return new RecordingId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.RECORDING;
    }
}
