package org.linernotes.examples.archive;

import java.util.Optional;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** Takes down what was not understood, and where in the archive it stands. */
public final class Findings {
    private static final int SHOWN = 80;

    private final Notices.Builder notices;
    private final Location place;

    private Findings(Notices.Builder notices, Location place) {
        this.notices = notices;
        this.place = place;
    }

    /** {@return findings, of which there are none yet} */
    public static Findings none() {
        return new Findings(Notices.builder(), Location.UNKNOWN);
    }

    /** {@return the same for a file} */
    public Findings in(String file) {
        return new Findings(notices, place.withSource(file));
    }

    /** {@return the same for a record of the file} */
    public Findings of(String record) {
        return new Findings(notices, place.withRecord(record));
    }

    /** {@return the same for a value within the one that these are about} */
    public Findings at(String step) {
        return new Findings(notices, place.withPointer(pointer() + step));
    }

    /** {@return the JSON Pointer to the value that these are about} */
    public String pointer() {
        return place.pointer().orElse("");
    }

    /** {@return the file and the JSON Pointer in it} */
    public String place() {
        return place.source().orElse("") + "#" + pointer();
    }

    /** {@return the value of an outcome, whose notices are taken down: they tell the rest of the place} */
    public <T> Optional<T> valueOf(Outcome<T> outcome) {
        outcome.notices().list().forEach(notice -> notices.add(notice.at(here(notice.location()))));
        return outcome.value();
    }

    private Location here(Location within) {
        Location here = place;
        if (within.pointer().isPresent()) {
            here = here.withPointer(pointer() + within.pointer().get());
        }
        return within.line().isPresent()
                ? here.at(within.line().getAsInt(), within.column().orElse(1))
                : here;
    }

    /** Takes down that a text is not understood. */
    public void notUnderstood(String text, String expected) {
        tell(NotationNotice.NOT_UNDERSTOOD, "text", Excerpt.of(text, SHOWN), "expected", expected);
    }

    /**
     * Takes down anything else.
     *
     * @param code what is to be told
     * @param arguments names and values by turns
     */
    public void tell(NoticeCode code, String... arguments) {
        Notice notice = Notice.of(code, place);
        for (int i = 0; i < arguments.length; i += 2) {
            notice = notice.with(arguments[i], arguments[i + 1]);
        }
        notices.add(notice);
    }

    /** {@return all of them} */
    public Notices notices() {
        return notices.build();
    }
}
