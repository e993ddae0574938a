package org.linernotes.core.entity;

import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/** The id of a statement. */
public final class StatementId extends EntityId {
    StatementId(Form form) {
        super(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static StatementId of(String text) {
        return new StatementId(Form.parse("statement id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static StatementId of(Mbid mbid) {
        return new StatementId(Form.of(mbid));
    }

    @Override
    public EntityType type() {
        return EntityType.STATEMENT;
    }
}
