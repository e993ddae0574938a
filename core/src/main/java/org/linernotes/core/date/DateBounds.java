package org.linernotes.core.date;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a date known in part can mean, found by trying what its digits allow. */
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
        return date.yearDigits() == MaskedDigits.HOLE_OF_FOUR ? null : first(date, LocalDate.MIN);
    }

    static @Nullable LocalDate latest(PartialDate date) {
        return date.yearDigits() == MaskedDigits.HOLE_OF_FOUR ? null : last(date, LocalDate.MAX);
    }

    /** The first day from that one on that the date can mean, or null; a year that is a hole is any from 0 to 9999. */
    static @Nullable LocalDate first(PartialDate date, LocalDate from) {
        return search(date, date.yearDigits(), from, 1);
    }

    /** The last day up to that one that the date can mean, or null; a year that is a hole is any from 0 to 9999. */
    static @Nullable LocalDate last(PartialDate date, LocalDate to) {
        return search(date, date.yearDigits(), to, -1);
    }

    /** Whether there is any day that the date can mean. */
    static boolean exists(PartialDate date) {
        int years = date.yearDigits();
        return search(date, years == MaskedDigits.HOLE_OF_FOUR ? ANY_YEAR : years, LocalDate.MIN, 1) != null;
    }

    static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** Goes forth from the limit, or back if the step is −1. */
    private static @Nullable LocalDate search(PartialDate date, int years, LocalDate limit, int step) {
        int least = MaskedDigits.least(years);
        int greatest = MaskedDigits.greatest(years);
        int first = date.isNegative() ? -greatest : least;
        // there is no year −0
        int last = date.isNegative() ? Math.min(-least, -1) : greatest;
        // a winter reaches into the years on either side
        int start = step > 0 ? Math.max(first, limit.getYear() - 1) : Math.min(last, limit.getYear() + 1);
        for (int year = start; first <= year && year <= last; year += step) {
            LocalDate found = MaskedDigits.matches(years, Math.abs(year)) ? withinYear(date, year, limit, step) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate withinYear(PartialDate date, int year, LocalDate limit, int step) {
        Optional<Season> season = date.season();
        if (season.isPresent()) {
            return withinSeason(season.get(), year, limit, step);
        }
        int months = holeIfAbsent(date.monthDigits());
        int days = holeIfAbsent(date.dayDigits());
        for (int month = step > 0 ? 1 : 12; 1 <= month && month <= 12; month += step) {
            LocalDate found = MaskedDigits.matches(months, month)
                    ? withinMonth(days, YearMonth.of(year, month), limit, step)
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate withinMonth(int days, YearMonth month, LocalDate limit, int step) {
        int length = month.lengthOfMonth();
        for (int day = step > 0 ? 1 : length; 1 <= day && day <= length; day += step) {
            if (MaskedDigits.matches(days, day) && !isBeyond(month.atDay(day), limit, step)) {
                return month.atDay(day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate withinSeason(Season season, int year, LocalDate limit, int step) {
        List<Integer> months = step > 0 ? season.months() : season.months().reverse();
        for (int number : months) {
            YearMonth month = YearMonth.of(year, 1).plusMonths(number - 1L);
            LocalDate near = step > 0 ? month.atDay(1) : month.atEndOfMonth();
            LocalDate far = step > 0 ? month.atEndOfMonth() : month.atDay(1);
            if (!isBeyond(far, limit, step)) {
                return isBeyond(near, limit, step) ? limit : near;
            }
        }
        return null;
    }

    /** Whether the day lies on the side of the limit where nothing is looked for. */
    private static boolean isBeyond(LocalDate day, LocalDate limit, int step) {
        return step > 0 ? day.isBefore(limit) : day.isAfter(limit);
    }

    private static int holeIfAbsent(int digits) {
        return digits == PartialDate.ABSENT ? MaskedDigits.HOLE_OF_TWO : digits;
    }
}
