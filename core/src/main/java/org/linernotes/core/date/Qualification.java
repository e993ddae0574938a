package org.linernotes.core.date;

/** How sure a date is as a whole (ISO 8601-2, level 1). */
public enum Qualification {
    /** Stated without reserve. */
    NONE(""),
    /** Perhaps wrong: {@code 1957?}. */
    UNCERTAIN("?"),
    /** About: {@code 1957~}, printed "circa" or "ca.". */
    APPROXIMATE("~"),
    /** About, and perhaps wrong: {@code 1957%}. */
    BOTH("%");

    private final String mark;

    Qualification(String mark) {
        this.mark = mark;
    }

    /** {@return the mark at the end of the date's text; empty for {@link #NONE}} */
    public String mark() {
        return mark;
    }

    /** {@return whether the date is perhaps wrong} */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    /** {@return whether the date is an approximate one} */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /**
     * {@return the qualification that says both}
     *
     * @param uncertain whether the date is perhaps wrong
     * @param approximate whether the date is an approximate one
     */
    public static Qualification of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? BOTH : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** The qualification with that mark; {@link #NONE} if the character is not a mark. */
    static Qualification marked(char mark) {
        return switch (mark) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }
}
