package org.linernotes.core.date;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The first and the last day that a date known in part can mean, found by trying what its digits allow. */
final class DateBounds {
    /** The order of {@link EdtfDate#order()}. */
    static final Comparator<EdtfDate> ORDER = Comparator.comparing(
                    EdtfDate::earliest, Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(EdtfDate::latest, Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(EdtfDate::toString);

    /** Stands for a year that is a hole where a day has to be checked: a leap year has every day that there is. */
    private static final int ANY_YEAR = MaskedDigits.of(2000, 4);

    private DateBounds() {}

    static @Nullable LocalDate earliest(PartialDate date) {
        return date.yearDigits() == MaskedDigits.HOLE_OF_FOUR ? null : search(date, date.yearDigits(), 1);
    }

    static @Nullable LocalDate latest(PartialDate date) {
        return date.yearDigits() == MaskedDigits.HOLE_OF_FOUR ? null : search(date, date.yearDigits(), -1);
    }

    /** Whether there is any day that the date can mean. */
    static boolean exists(PartialDate date) {
        int years = date.yearDigits();
        return search(date, years == MaskedDigits.HOLE_OF_FOUR ? ANY_YEAR : years, 1) != null;
    }

    static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private static @Nullable LocalDate search(PartialDate date, int years, int step) {
        int least = MaskedDigits.least(years);
        int greatest = MaskedDigits.greatest(years);
        int first = date.isNegative() ? -greatest : least;
        // there is no year −0
        int last = date.isNegative() ? Math.min(-least, -1) : greatest;
        for (int year = step > 0 ? first : last; first <= year && year <= last; year += step) {
            LocalDate found = MaskedDigits.matches(years, Math.abs(year)) ? withinYear(date, year, step) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate withinYear(PartialDate date, int year, int step) {
        int months = holeIfAbsent(date.monthDigits());
        int days = holeIfAbsent(date.dayDigits());
        for (int month = step > 0 ? 1 : 12; 1 <= month && month <= 12; month += step) {
            int day = MaskedDigits.matches(months, month) ? withinMonth(days, lengthOfMonth(year, month), step) : 0;
            if (day > 0) {
                return LocalDate.of(year, month, day);
            }
        }
        return null;
    }

    private static int withinMonth(int days, int length, int step) {
        for (int day = step > 0 ? 1 : length; 1 <= day && day <= length; day += step) {
            if (MaskedDigits.matches(days, day)) {
                return day;
            }
        }
        return 0;
    }

    private static int holeIfAbsent(int digits) {
        return digits == PartialDate.ABSENT ? MaskedDigits.HOLE_OF_TWO : digits;
    }
}
