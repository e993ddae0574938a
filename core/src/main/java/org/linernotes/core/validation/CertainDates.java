package org.linernotes.core.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.DateMember;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.Qualification;

/** Dates as far as a contradiction can rest on them: understood, and neither uncertain nor approximate. */
final class CertainDates {
    private CertainDates() {}

    /** {@return the date, if it is understood and stated without reserve} */
    static Optional<EdtfDate> of(Optional<DateExpression> date) {
        return date.flatMap(DateExpression::value).filter(CertainDates::isFirm);
    }

    /** {@return when it began, if that is stated without reserve} */
    static Optional<EdtfDate> begin(LifeSpan span) {
        return span.begin().filter(CertainDates::isFirm);
    }

    /** {@return when it ended, if that is stated without reserve} */
    static Optional<EdtfDate> end(LifeSpan span) {
        return span.end().filter(CertainDates::isFirm);
    }

    private static boolean isFirm(EdtfDate date) {
        return parts(date).allMatch(part -> part.qualification() == Qualification.NONE);
    }

    private static Stream<PartialDate> parts(EdtfDate date) {
        if (date instanceof PartialDate partial) {
            return Stream.of(partial);
        }
        if (date instanceof DateSpan span) {
            return Stream.concat(span.from().stream(), span.to().stream());
        }
        if (date instanceof DateChoice choice) {
            return choice.members().stream().flatMap(CertainDates::parts);
        }
        return date instanceof DateSet set
                ? set.members().stream().flatMap(CertainDates::parts)
                // a date with a time and a long year have no qualification
                : Stream.empty();
    }

    private static Stream<PartialDate> parts(DateMember member) {
        if (member instanceof DateRange range) {
            return Stream.concat(range.first().stream(), range.last().stream());
        }
        return Stream.of((PartialDate) member);
    }
}
