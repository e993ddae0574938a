package org.linernotes.musicbrainz.seed;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.Qualification;

/** Dates in forms: year, month and day, each of which may be missing. No other date can be said. */
final class DateFields {
    private DateFields() {}

    /** Adds the fields of a date that may be given in words. */
    static void add(FormDraft form, String name, Optional<DateExpression> date, String pointer) {
        parts(form, name, date.flatMap(DateExpression::value), pointer + "/value");
    }

    /** Adds the fields of a span. */
    static void add(FormDraft form, String name, LifeSpan span, String pointer) {
        parts(form, name + ".begin_date", span.begin(), pointer + "/begin");
        parts(form, name + ".end_date", span.end(), pointer + "/end");
        if (span.ended()) {
            form.field(name + ".ended", "1", pointer + "/ended");
        }
    }

    private static void parts(FormDraft form, String name, Optional<EdtfDate> date, String pointer) {
        date.flatMap(DateFields::partial).ifPresent(known -> {
            part(form, name + ".year", known.year(), pointer);
            part(form, name + ".month", known.month(), pointer);
            part(form, name + ".day", known.day(), pointer);
        });
    }

    private static void part(FormDraft form, String name, OptionalInt part, String pointer) {
        part.ifPresent(number -> form.field(name, Integer.toString(number), pointer));
    }

    /** {@return a date that the forms can say: of year, month and day, in our era, and not in doubt} */
    static Optional<PartialDate> partial(EdtfDate date) {
        return date instanceof PartialDate known
                        && known.qualification().equals(Qualification.NONE)
                        && known.season().isEmpty()
                        && known.toMusicBrainz().isPresent()
                        && known.year().orElse(1) > 0
                ? Optional.of(known)
                : Optional.empty();
    }
}
