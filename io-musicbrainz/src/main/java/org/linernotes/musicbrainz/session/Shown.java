package org.linernotes.musicbrainz.session;

import org.linernotes.core.entity.ValueType;

/** How words of closed lists are shown in sentences. */
final class Shown {
    private Shown() {}

    /** {@return the word of a constant with blanks, as {@code named takes}} */
    static String of(Enum<?> constant) {
        return ValueType.Choice.word(constant).replace('-', ' ');
    }
}
