package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The early, the middle or the late part of a month, a year, a decade or a season: "early December 1957" is
 * {@code [1957-12-01..1957-12-10]}. No standard draws the lines; this table does:
 *
 * <table>
 * <caption>What early, mid and late mean</caption>
 * <thead><tr><th>of a</th><th>early</th><th>mid</th><th>late</th></tr></thead>
 * <tbody>
 * <tr><td>month</td><td>1st to 10th</td><td>11th to 20th</td><td>21st to the end</td></tr>
 * <tr><td>year</td><td>January to April</td><td>May to August</td><td>September to December</td></tr>
 * <tr><td>decade</td><td>years 0 to 3</td><td>years 4 to 6</td><td>years 7 to 9</td></tr>
 * <tr><td>season</td><td>its first month</td><td>its second month</td><td>its third month</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The early winter of 1968 is December of 1967 or of 1968, as {@link Season#WINTER} is either.
 */
public enum DatePortion {
    /** The beginning. */
    EARLY(1, 10, 1, 0, 3, 0),
    /** The middle. */
    MID(11, 20, 5, 4, 6, 1),
    /** The end. */
    LATE(21, 31, 9, 7, 9, 2);

    private static final int THIRD_OF_A_YEAR = 4;
    private static final int MONTHS_OF_A_SEASON = 3;

    private final int firstDay;
    private final int lastDay;
    private final int firstMonth;
    private final int firstYear;
    private final int lastYear;

    /** Which month of a season, from 0. */
    private final int monthOfSeason;

    DatePortion(int firstDay, int lastDay, int firstMonth, int firstYear, int lastYear, int monthOfSeason) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.firstMonth = firstMonth;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.monthOfSeason = monthOfSeason;
    }

    /**
     * {@return some time within this portion of the date, with the qualification of the date} Empty if the date is none that the
     * table knows: a day, a date with other holes than the last digit of a decade, or a February of which the year, and so the
     * end, is not known.
     *
     * @param date a month, a year, a decade ({@code 195X}) or a season
     */
    public Optional<DateChoice> of(PartialDate date) {
        ImmutableList<? extends DateMember> members =
                date.season().isPresent() ? ofSeason(date) : date.month().isPresent() ? ofMonth(date) : ofYears(date);
        return members.isEmpty() ? Optional.empty() : Optional.of(DateChoice.of(members));
    }

    private ImmutableList<DateRange> ofMonth(PartialDate date) {
        boolean whole = date.dayDigits() == PartialDate.ABSENT && date.year().isPresent();
        if (!whole) {
            return ImmutableList.of();
        }
        int year = date.year().getAsInt();
        int month = date.month().getAsInt();
        int end = Math.min(lastDay, DateBounds.lengthOfMonth(year, month));
        return range(date, PartialDate.of(year, month, firstDay), PartialDate.of(year, month, end));
    }

    private ImmutableList<DateRange> ofYears(PartialDate date) {
        if (date.monthDigits() != PartialDate.ABSENT || date.isNegative()) {
            return ImmutableList.of();
        }
        OptionalInt year = date.year();
        if (year.isPresent()) {
            return range(
                    date,
                    PartialDate.of(year.getAsInt(), firstMonth),
                    PartialDate.of(year.getAsInt(), firstMonth + THIRD_OF_A_YEAR - 1));
        }
        int decade = MaskedDigits.decade(date.yearDigits());
        return decade < 0
                ? ImmutableList.of()
                : range(date, PartialDate.of(decade + firstYear), PartialDate.of(decade + lastYear));
    }

    private ImmutableList<PartialDate> ofSeason(PartialDate date) {
        ImmutableList<Integer> months = date.season().get().months();
        if (date.year().isEmpty() || Math.abs(date.year().getAsInt()) == PartialDate.GREATEST_YEAR) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<PartialDate> members = ImmutableList.builder();
        for (int i = monthOfSeason; i < months.size(); i += MONTHS_OF_A_SEASON) {
            YearMonth month = YearMonth.of(date.year().getAsInt(), 1).plusMonths(months.get(i) - 1L);
            members.add(PartialDate.of(month.getYear(), month.getMonthValue()).withQualification(date.qualification()));
        }
        return members.build();
    }

    private static ImmutableList<DateRange> range(PartialDate whole, PartialDate first, PartialDate last) {
        return ImmutableList.of(DateRange.of(
                first.withQualification(whole.qualification()), last.withQualification(whole.qualification())));
    }
}
