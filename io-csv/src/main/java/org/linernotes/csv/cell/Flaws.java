package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** What is not understood in a cell. */
final class Flaws {
    /** The number of characters of a long text that are shown. */
    private static final int SHOWN = 80;

    private Flaws() {}

    /** The notice of a part of a text; its offset is counted from 0. */
    static Notice notUnderstood(String text, String expected, int offset) {
        return Notice.of(
                        NotationNotice.NOT_UNDERSTOOD,
                        Location.UNKNOWN.at(1, offset + 1),
                        "text",
                        Excerpt.of(text, SHOWN))
                .with("expected", expected);
    }

    /** The notice of a code whose check digit is wrong; its offset is counted from 0. */
    static Notice checkDigit(String text, Optional<String> hint, int offset) {
        return Notice.of(CellNotice.CHECK_DIGIT, Location.UNKNOWN.at(1, offset + 1), "text", Excerpt.of(text, SHOWN))
                .with("hint", hint.map(meant -> "; “" + meant + "” would do").orElse(""));
    }

    /** Nothing of a text is understood. */
    static <V> Outcome<ImmutableList<V>> none(String text, String expected) {
        return Outcome.none(Notices.of(notUnderstood(text, expected, 0)));
    }
}
