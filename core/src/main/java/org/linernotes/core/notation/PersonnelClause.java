package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;

/**
 * One thing that a printed text says of personnel.
 *
 * @param kind what sort of thing
 * @param lines whom it is about and what they play; for {@link Kind#REPLACED} who plays instead
 * @param replaced for {@link Kind#REPLACED} who does not play, for {@link Kind#INSTEAD} what is not played; else none
 * @param printed the words of the text
 */
public record PersonnelClause(
        Kind kind, ImmutableList<MarkedLine> lines, ImmutableList<MarkedLine> replaced, String printed) {
    /** The sorts of things that are said of personnel. */
    public enum Kind {
        /** These play: a line-up, or, where one holds already, only these. */
        LISTED,
        /** Only these play. */
        ONLY,
        /** These do not play, or do not play these instruments. */
        OUT,
        /** These play, too. */
        ADDED,
        /** Some play instead of others. */
        REPLACED,
        /** These instruments are played instead of others, by those named or by whoever plays the others. */
        INSTEAD,
        /** It is as it was before the last departure from it. */
        AS_BEFORE,
        /** It is as the line-up says. */
        AS_LINE_UP,
        /** Who plays is not known. */
        NOT_KNOWN,
        /** Something that was not understood. */
        REMARK
    }

    static PersonnelClause of(Kind kind, String printed) {
        return new PersonnelClause(kind, ImmutableList.of(), ImmutableList.of(), printed);
    }
}
