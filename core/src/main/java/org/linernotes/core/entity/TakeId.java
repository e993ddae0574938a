package org.linernotes.core.entity;

import java.util.Optional;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a take. It is unique in the catalogue, since recordings of any session are derived from takes. */
public final class TakeId extends ElementId {
    private final long high;

    private TakeId(Form form) {
        super(form);
        this.high = form.high();
    }

    @Override
    long high() {
        return high;
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static TakeId of(String text) {
        return new TakeId(Form.parse("take id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static TakeId of(Mbid mbid) {
        return new TakeId(Form.of(mbid));
    }

    /**
     * {@return the take id with the given text form, if it is one}
     *
     * @param text the text
     */
    public static Optional<TakeId> tryParseTake(String text) {
        Form form = Form.tryParse(text);
        return form == null ? Optional.empty() : Optional.of(new TakeId(form));
    }
}
