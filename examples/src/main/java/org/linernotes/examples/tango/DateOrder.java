package org.linernotes.examples.tango;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.DateText.Order;

/**
 * How a file writes its dates, by its own evidence. Most files were kept with the month first, the one of Carlos Gardel with
 * the day first, and none says so; but a number above 12 can be no month. Where all that there is of these stand in one place,
 * the other is that of the month. A file with both, or with none, leaves dates such as 1/8/1929 not understood.
 */
final class DateOrder {
    private static final Pattern NUMBERS = Pattern.compile("(?<first>\\d{1,2})/(?<second>\\d{1,2})/\\d{4}");
    private static final int MONTHS = 12;

    private DateOrder() {}

    /** {@return the notation of the dates of a file} */
    static DateText of(ImmutableList<Row> rows) {
        boolean dayFirst = hasDay(rows, "first");
        boolean monthFirst = hasDay(rows, "second");
        if (dayFirst == monthFirst) {
            return DateText.standard();
        }
        return DateText.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private static boolean hasDay(ImmutableList<Row> rows, String place) {
        return rows.stream()
                .flatMap(row -> row.cell(Column.DATE).stream())
                .map(NUMBERS::matcher)
                .filter(Matcher::matches)
                .anyMatch(date -> Integer.parseInt(date.group(place)) > MONTHS);
    }
}
