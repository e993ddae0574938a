package org.linernotes.core.notation;

import java.util.Optional;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.notice.Outcome;

/** Dates on a sheet: as printed, else in English words. */
final class SheetDates {
    private SheetDates() {}

    static String print(DateExpression date) {
        return DateText.standard().print(date);
    }

    /** Words that a sheet has for a date are no printed text of it. */
    static Outcome<DateExpression> read(String text) {
        return DateText.standard()
                .read(text)
                .map(read -> read.value()
                        .filter(date -> DateText.standard().print(date).equals(text))
                        .map(DateExpression::of)
                        .orElse(read));
    }

    /** {@return the date that a text is, if it is nothing else} */
    static Optional<DateExpression> tryRead(String text) {
        Outcome<DateExpression> read = read(text);
        return read.notices().isEmpty() ? read.value() : Optional.empty();
    }
}
