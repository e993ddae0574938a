package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two dates lie to each other, as {@link EdtfDate} explains it. */
final class DateComparison {
    private DateComparison() {}

    static boolean mayBeBefore(EdtfDate a, EdtfDate b) {
        return around(a).mayEndBefore(around(b));
    }

    static boolean mustBeBefore(EdtfDate a, EdtfDate b) {
        return around(a).mustEndBefore(around(b));
    }

    static boolean mayOverlap(EdtfDate a, EdtfDate b) {
        ImmutableList<Days> others = possible(b);
        return possible(a).stream().anyMatch(days -> others.stream().anyMatch(days::meet));
    }

    static boolean mustOverlap(EdtfDate a, EdtfDate b) {
        List<DateExtent> others = DateExtent.of(b);
        return DateExtent.of(a).stream().anyMatch(extent -> others.stream().anyMatch(extent::mustMeet));
    }

    static boolean mayBeSame(EdtfDate a, EdtfDate b) {
        if (isOneOfDays(a) && isOneOfDays(b)) {
            return mayOverlap(a, b);
        }
        List<DateExtent> ones = DateExtent.of(a);
        List<DateExtent> others = DateExtent.of(b);
        boolean determined = DateExtent.isDetermined(ones) && DateExtent.isDetermined(others);
        return determined
                ? DateExtent.joined(ones).equals(DateExtent.joined(others))
                : around(a).mayHaveTheEndsOf(around(b)) && mayOverlap(a, b);
    }

    static boolean mustBeSame(EdtfDate a, EdtfDate b) {
        return DateExtent.isDetermined(DateExtent.of(a))
                && DateExtent.isDetermined(DateExtent.of(b))
                && mayBeSame(a, b);
    }

    private static DateExtent around(EdtfDate date) {
        return DateExtent.around(DateExtent.of(date));
    }

    private static boolean isOneOfDays(EdtfDate date) {
        return !(date instanceof DateSpan || date instanceof DateSet);
    }

    /** The days that a date may occupy. */
    private static ImmutableList<Days> possible(EdtfDate date) {
        Stream<Days> days;
        if (date instanceof PartialDate partial) {
            days = Stream.of(days(partial));
        } else if (date instanceof DateChoice choice) {
            days = choice.members().stream().map(DateComparison::days);
        } else if (date instanceof DateSet set) {
            days = set.members().stream().map(DateComparison::days);
        } else {
            days = Stream.of(new Days(
                    null, date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX)));
        }
        return days.collect(ImmutableList.toImmutableList());
    }

    private static Days days(DateMember member) {
        return new Days(
                member instanceof PartialDate date ? date : null,
                member.earliest().orElse(LocalDate.MIN),
                member.latest().orElse(LocalDate.MAX));
    }

    /** The days within bounds, or those of them that a date can mean. */
    private record Days(@Nullable PartialDate date, LocalDate first, LocalDate last) {
        /** Whether there is a day that belongs to both: each is asked in turn for its next day, until they agree. */
        boolean meet(Days other) {
            LocalDate mine = next(first.isBefore(other.first) ? other.first : first);
            while (mine != null) {
                LocalDate theirs = other.next(mine);
                if (theirs == null || theirs.equals(mine)) {
                    return theirs != null;
                }
                mine = next(theirs);
            }
            return false;
        }

        private @Nullable LocalDate next(LocalDate from) {
            LocalDate day = date == null ? from : DateBounds.first(date, from);
            return day == null || day.isAfter(last) ? null : day;
        }
    }
}
