package org.linernotes.examples.ellingtonia;

import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** Takes down what was not understood, and where in the archive it stands. */
final class Findings {
    private final Notices.Builder notices;
    private final Location place;

    private Findings(Notices.Builder notices, Location place) {
        this.notices = notices;
        this.place = place;
    }

    /** {@return findings about a file} */
    static Findings of(Notices.Builder notices, String file) {
        return new Findings(notices, Location.pointer("").withSource(file));
    }

    /** {@return the same for a value within the one that these are about} */
    Findings at(String step) {
        return new Findings(notices, place.withPointer(pointer() + step));
    }

    /** {@return the JSON Pointer to the value that these are about} */
    String pointer() {
        return place.pointer().orElse("");
    }

    /** {@return the file and the JSON Pointer} */
    String place() {
        return place.source().orElse("") + "#" + pointer();
    }

    /** {@return the value of an outcome, whose notices are taken down: they tell the column, and here is the rest of the place} */
    <T> T valueOf(Outcome<T> outcome) {
        outcome.notices().list().forEach(notice -> notices.add(notice.at(here(notice.location()))));
        return outcome.orThrow();
    }

    private Location here(Location within) {
        return within.line().isPresent()
                ? place.at(within.line().getAsInt(), within.column().orElse(1))
                : place;
    }

    /** Takes down that a text is not understood. */
    void notUnderstood(String text, String expected) {
        notices.add(
                Notice.of(NotationNotice.NOT_UNDERSTOOD, place, "text", text).with("expected", expected));
    }
}
