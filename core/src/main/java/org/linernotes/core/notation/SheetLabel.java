package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** The words with which the lines of a session sheet begin that are not about one take. */
enum SheetLabel {
    /** Begins a sheet; the date of the session. */
    SESSION("SESSION"),
    /** What the session is called; below a group, its part. */
    TITLE("Title"),
    /** On how many days it was held. */
    DAYS("Days"),
    /** A place; a line each. */
    PLACE("Place"),
    /** An area, where the place is not known; a line each. */
    AREA("Area"),
    /** A label for which it was held; a line each. */
    CLIENT("For"),
    /** What the music was for. */
    PURPOSE("Purpose"),
    /** The event that was recorded. */
    EVENT("Event"),
    /** What sort of session it was. */
    KIND("Kind"),
    /** The circumstances; one of them a line. */
    CIRCUMSTANCE("How"),
    /** How it is known, where it is inferred. */
    BASIS("Known"),
    /** Begins a part; its group or leader. */
    GROUP("GROUP"),
    /** The date of the part, where it is narrower than that of the session. */
    DATE("Date"),
    /** The line-up of the part. */
    PERSONNEL("Personnel"),
    /** What holds for every take of the part. */
    EACH("Each take"),
    /** Begins the notes. */
    NOTES("Notes"),
    /** Begins what the body does not say. */
    DETAILS("Details");

    /** How wide the column of the labels is, with the blanks behind it. */
    static final int COLUMN = 11;

    private static final ImmutableMap<String, SheetLabel> BY_TEXT =
            Maps.uniqueIndex(Arrays.asList(values()), label -> Ascii.toLowerCase(label.text));

    private final String text;

    SheetLabel(String text) {
        this.text = text;
    }

    /** {@return the label of that text, in any case} */
    static Optional<SheetLabel> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(Ascii.toLowerCase(text)));
    }

    /** {@return the text of the label} */
    @Override
    public String toString() {
        return text;
    }
}
