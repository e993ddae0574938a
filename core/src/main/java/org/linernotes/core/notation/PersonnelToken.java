package org.linernotes.core.notation;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text about personnel.
 *
 * @param kind what it is
 * @param text the text as printed; of a bracket what is in it
 * @param column the column of its first character, from 1; of a bracket that of the first character in it
 * @param word the word that it is a form of; null if it is none
 */
record PersonnelToken(
        Kind kind, String text, int column, @Nullable PersonnelWord word) {
    /** What a piece is. */
    enum Kind {
        /** A word of a name or of an instrument, or one of {@link PersonnelWord}, which may have several words. */
        WORD,
        /** What stands in brackets. */
        BRACKET,
        /** One end of a bracket whose other end is missing. */
        STRAY,
        /** A comma. */
        COMMA,
        /** A semicolon, or the end of a line. */
        SEMICOLON,
        /** A colon. */
        COLON,
        /** A dash with blanks around it. */
        DASH,
        /** The point at the end of a sentence, or the end of the text. */
        STOP
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(PersonnelWord other) {
        return word == other;
    }

    /** Whether nothing that belongs together goes on across it. */
    boolean isBoundary() {
        return kind == Kind.STOP || kind == Kind.SEMICOLON || kind == Kind.COMMA;
    }
}
