package org.linernotes.core.notation;

/**
 * A word, a number or a mark of a date's text.
 *
 * @param kind what it is to a date
 * @param value the number that it says, or of its kind: the month, the code of the season, the portion from 0
 * @param start where it begins in the text, from 0
 * @param end where it ends in the text
 * @param spaced whether a blank precedes it
 */
record DateToken(Kind kind, int value, int start, int end, boolean spaced) {
    /** What a token is to a date. */
    enum Kind {
        /** Digits. */
        NUMBER,
        /** Two or three numbers with hyphens, slashes or dots between them, as 4/12/1957. */
        NUMERIC,
        MONTH,
        SEASON,
        PORTION,
        UNCERTAIN,
        APPROXIMATE,
        /** A question mark, which stands after what it concerns. */
        QUESTION,
        AND,
        OR,
        /** A dash, a hyphen, or a word like it. */
        TO,
        SLASH,
        COMMA,
        FROM,
        ONWARD,
        UNTIL,
        BETWEEN,
        BY,
        BEFORE,
        AFTER,
        EARLIER,
        LATER,
        /** An article or a preposition, which says nothing. */
        FILLER,
        ORDINAL,
        /** What makes a decade of the year before it. */
        DECADE,
        /** What makes a decade of the year after it. */
        DECADES,
        WEEKDAY,
        OPENING,
        CLOSING,
        /** A word or character that means nothing to a date. */
        OTHER,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The number of characters: of digits, where it is a number. */
    int width() {
        return end - start;
    }

    /** Whether it is the number of a year that is written out. */
    boolean isYear() {
        return kind == Kind.NUMBER && width() == 4 && value >= DateTerm.FIRST_YEAR;
    }

    /** Whether it is a number that may be a day. */
    boolean isDay() {
        return kind == Kind.NUMBER && width() <= 2;
    }
}
