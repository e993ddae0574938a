package org.linernotes.core.entity;

import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.internal.Slots;

/** The tables of the values of the package {@code date} that have properties. They are closed: they keep no unknown keys. */
final class DateTables {
    static final PropertyTable<DateExpression> DATE_EXPRESSION = PropertyTable.builder(
                    "date-expression", DateExpression.class)
            .optional(
                    "value",
                    ValueTypes.DATE,
                    DateExpression::value,
                    (date, value) -> DateExpression.of(date.printed(), value, date.sortAs()),
                    "The date as far as it is known.")
            .optional(
                    "printed",
                    ValueType.TEXT,
                    DateExpression::printed,
                    (date, printed) -> DateExpression.of(printed, date.value(), date.sortAs()),
                    "The date as printed.")
            .optional(
                    "sortAs",
                    ValueTypes.PARTIAL_DATE,
                    DateExpression::sortAs,
                    (date, sortAs) -> DateExpression.of(date.printed(), date.value(), sortAs),
                    "The date by which it is sorted, where the source gives one.")
            .shorthand("value")
            .build(DateTables::date, DateTables::fill);

    static final PropertyTable<LifeSpan> LIFE_SPAN = PropertyTable.builder("life-span", LifeSpan.class)
            .optional(
                    "begin",
                    ValueTypes.DATE,
                    LifeSpan::begin,
                    (span, begin) -> LifeSpan.of(begin, span.end(), span.ended()),
                    "When it began.")
            .optional(
                    "end",
                    ValueTypes.DATE,
                    LifeSpan::end,
                    (span, end) -> LifeSpan.of(span.begin(), end, span.ended()),
                    "When it ended.")
            .flag(
                    "ended",
                    LifeSpan::ended,
                    (span, ended) -> LifeSpan.of(span.begin(), span.end(), ended),
                    "Whether it is known to have ended.")
            .build(s -> LifeSpan.of(s.optional(), s.optional(), s.flag()), DateTables::fill);

    private DateTables() {}

    private static DateExpression date(Slots s) {
        var value = s.<EdtfDate>optional();
        var printed = s.<String>optional();
        return DateExpression.of(printed, value, s.optional());
    }

    private static void fill(DateExpression date, Slots s) {
        s.put(date.value());
        s.put(date.printed());
        s.put(date.sortAs());
    }

    private static void fill(LifeSpan span, Slots s) {
        s.put(span.begin());
        s.put(span.end());
        s.put(span.ended());
    }
}
