package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateMember;
import org.linernotes.core.date.DatePortion;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.Qualification;

/** One date of a text while it is read: what is said of it, and what it takes from its neighbours. Zero is what is not said. */
final class DateTerm {
    /** Earlier years are not written as four bare digits in print. */
    static final int FIRST_YEAR = 1000;

    private static final int LAST_DAY = 31;

    /** Stands for the year of dates that have none, where they are compared; a leap year. */
    private static final int ANY_YEAR = 2000;

    final int start;
    int end;
    int day;
    int month;
    int season;
    int year;
    boolean decade;

    /** A written hole: the month of 1958-00-04. */
    boolean monthUnknown;

    /** A winter that is printed with both of its years. */
    boolean acrossYears;

    /** The month stands before the day. */
    boolean monthFirst;

    /** The year stands before the month. */
    boolean yearFirst;

    boolean uncertain;
    boolean approximate;

    @Nullable
    DatePortion portion;

    /** The question mark at its end stands also for those before it that share its month or year. */
    private boolean sharing;

    DateTerm(int start) {
        this.start = start;
        this.end = start;
    }

    boolean saysNothing() {
        return lacksDate() && portion == null;
    }

    /** Whether nothing but the year is said, and it is no decade. */
    boolean isYear() {
        return year != 0 && !decade && day == 0 && month == 0 && season == 0;
    }

    /** "3 or 4 May 1944": what is not said here is said by the next. */
    void takeFromNext(DateTerm next) {
        int before = year + month + season;
        boolean bare = lacksDate();
        if (bare) {
            season = next.season;
        }
        if (month == 0 && year == 0 && (bare || day != 0)) {
            month = next.month;
        }
        // "May?, 1944" is no list
        if (year == 0 && (bare || !next.isYear())) {
            year = next.year;
            decade = next.decade;
        }
        sharing = before != year + month + season;
        uncertain |= sharing && next.uncertain;
    }

    /** "June 3 and 4, 1944": the month is that of the one before. */
    void takeMonthFromPrevious(DateTerm previous) {
        if (day != 0 && month == 0 && previous.monthFirst) {
            month = previous.month;
            monthFirst = true;
        }
    }

    boolean lacksMonth() {
        return day != 0 && month == 0 && !monthUnknown;
    }

    /** Whether all that is said is a portion, of nothing. */
    boolean lacksDate() {
        return day == 0 && month == 0 && season == 0 && year == 0;
    }

    /** "Dec. 57": rather a year without its century than a day that there is not. */
    boolean dayMayBeYear() {
        return day > LAST_DAY && year == 0;
    }

    /** The date, empty if there is no such day; whatever it is a portion of, where it is one. */
    Optional<PartialDate> date() {
        return date(year).map(date -> date.withQualification(Qualification.of(uncertain, approximate)));
    }

    /** The date in a year that is any if none is said, to compare those that have none. */
    Optional<PartialDate> dateInSomeYear() {
        return date(year == 0 ? ANY_YEAR : year);
    }

    private Optional<PartialDate> date(int inYear) {
        if (season == 0 && !decade) {
            return plain(inYear);
        }
        String years = inYear == 0 ? "XXXX" : Integer.toString(inYear);
        String written = decade ? years.substring(0, years.length() - 1) + "X" : years;
        return PartialDate.tryParse(written + (season == 0 ? "" : "-" + season));
    }

    private Optional<PartialDate> plain(int inYear) {
        try {
            return Optional.of(PartialDate.of(known(inYear), known(month), known(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt known(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What it is as one of several: itself, or the dates of its portion; empty if the table knows no such portion. */
    ImmutableList<DateMember> members() {
        Optional<PartialDate> date = date();
        if (date.isEmpty()) {
            return ImmutableList.of();
        }
        if (acrossYears) {
            return acrossYears();
        }
        return portion == null
                ? ImmutableList.of(date.get())
                : portion.of(date.get()).map(DateChoice::members).orElse(ImmutableList.of());
    }

    /** The months of a winter of which both years are known. */
    private ImmutableList<DateMember> acrossYears() {
        Qualification qualification = Qualification.of(uncertain, approximate);
        ImmutableList<PartialDate> months = ImmutableList.of(
                PartialDate.of(year, 12).withQualification(qualification),
                PartialDate.of(year + 1, 1).withQualification(qualification),
                PartialDate.of(year + 1, 2).withQualification(qualification));
        if (portion == null) {
            return ImmutableList.of(DateRange.of(months.get(0), months.get(2)));
        }
        return ImmutableList.of(
                switch (portion) {
                    case EARLY -> months.get(0);
                    case MID -> months.get(1);
                    case LATE -> months.get(2);
                });
    }

    boolean isPlain() {
        return portion == null && !acrossYears;
    }

    /** Whether both say the same parts of a date. */
    boolean isOfKind(DateTerm other) {
        return (day == 0) == (other.day == 0)
                && (month == 0) == (other.month == 0)
                && (season == 0) == (other.season == 0)
                && decade == other.decade;
    }
}
