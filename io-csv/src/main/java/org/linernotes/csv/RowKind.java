package org.linernotes.csv;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a row of a sheet is. */
public enum RowKind {
    /** A track of a release, as in label copy. */
    TRACK(Level.RELEASE),
    /** A take of a session, as in a discography. */
    TAKE(Level.SESSION),
    /** A release as a whole, as in a catalogue of products. */
    RELEASE(Level.RELEASE),
    /** A recording, as in lists of ISRCs and repertoires of societies, which say nothing of releases. */
    RECORDING(Level.RECORDING),
    /** Somebody who is heard on a recording, which has a row for each, as in line-ups for societies of performers. */
    PERFORMER(Level.RECORDING);

    private final Level groups;

    RowKind(Level groups) {
        this.groups = groups;
    }

    /** {@return the things by which rows are handed out: those that belong to one of them together} */
    Level groups() {
        return groups;
    }

    /**
     * {@return the kind of that name}
     *
     * @param text the name, for example {@code "track"}
     */
    public static Optional<RowKind> tryParse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst();
    }

    /** {@return the name, for example {@code "track"}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
