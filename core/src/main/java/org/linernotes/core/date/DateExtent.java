package org.linernotes.core.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that follow one another, of which the first and the last are known within bounds, as days of the epoch. What has no
 * beginning starts at {@link #PAST} and what has no end stops at {@link #FUTURE}; where nothing is known of an end, its bounds
 * are both of these.
 */
record DateExtent(long firstStart, long lastStart, long firstEnd, long lastEnd) {
    static final long PAST = Long.MIN_VALUE;
    static final long FUTURE = Long.MAX_VALUE;

    /** What a date surely occupies, though it may not be known when; all of it together. */
    static ImmutableList<DateExtent> of(EdtfDate date) {
        if (date instanceof DateSpan span) {
            return ImmutableList.of(stretch(span.from(), span.startOpen(), span.to(), span.endOpen()));
        }
        if (date instanceof DateSet set) {
            return set.members().stream().map(DateExtent::whole).collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of(day(date.earliest(), date.latest()));
    }

    /** From the first day of all to the last, whatever lies between them. */
    static DateExtent around(List<DateExtent> extents) {
        DateExtent around = extents.get(0);
        for (DateExtent extent : extents) {
            around = new DateExtent(
                    Math.min(around.firstStart, extent.firstStart),
                    Math.min(around.lastStart, extent.lastStart),
                    Math.max(around.firstEnd, extent.firstEnd),
                    Math.max(around.lastEnd, extent.lastEnd));
        }
        return around;
    }

    /** The bounds of the number of days that the extents occupy together. */
    static Range<Long> dayCount(List<DateExtent> extents) {
        long least =
                joined(extents.stream()
                                .filter(DateExtent::isDetermined)
                                .filter(DateExtent::isBounded)
                                .toList())
                        .stream()
                        .mapToLong(extent -> extent.lastEnd - extent.firstStart + 1)
                        .sum();
        long most = 0;
        for (DateExtent extent : extents) {
            least = Math.max(least, extent.leastDays());
            most = most < 0 || !extent.isBounded() ? -1 : most + extent.lastEnd - extent.firstStart + 1;
        }
        if (most < 0) {
            return Range.atLeast(least);
        }
        return Range.closed(least, isDetermined(extents) ? least : most);
    }

    /** Some day within bounds. */
    private static DateExtent day(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        long first = earliest.map(LocalDate::toEpochDay).orElse(PAST);
        long last = latest.map(LocalDate::toEpochDay).orElse(FUTURE);
        return new DateExtent(first, last, first, last);
    }

    private static DateExtent whole(DateMember member) {
        return member instanceof DateRange range
                ? stretch(range.first(), true, range.last(), true)
                : day(member.earliest(), member.latest());
    }

    /** All days from one date to another; an end that is absent is open or unknown. */
    private static DateExtent stretch(
            Optional<PartialDate> from, boolean startOpen, Optional<PartialDate> to, boolean endOpen) {
        long firstStart =
                from.flatMap(PartialDate::earliest).map(LocalDate::toEpochDay).orElse(PAST);
        long lastEnd =
                to.flatMap(PartialDate::latest).map(LocalDate::toEpochDay).orElse(FUTURE);
        return new DateExtent(
                firstStart, lastStart(from, startOpen, lastEnd), firstEnd(to, endOpen, firstStart), lastEnd);
    }

    /** It cannot start after its last day. */
    private static long lastStart(Optional<PartialDate> from, boolean open, long lastEnd) {
        if (from.isEmpty()) {
            return open ? PAST : lastEnd;
        }
        if (lastEnd == FUTURE) {
            return from.get().latest().map(LocalDate::toEpochDay).orElse(FUTURE);
        }
        return epochDay(DateBounds.last(from.get(), LocalDate.ofEpochDay(lastEnd)), lastEnd);
    }

    /** It cannot end before its first day. */
    private static long firstEnd(Optional<PartialDate> to, boolean open, long firstStart) {
        if (to.isEmpty()) {
            return open ? FUTURE : firstStart;
        }
        if (firstStart == PAST) {
            return to.get().earliest().map(LocalDate::toEpochDay).orElse(PAST);
        }
        return epochDay(DateBounds.first(to.get(), LocalDate.ofEpochDay(firstStart)), firstStart);
    }

    private static long epochDay(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    boolean mayEndBefore(DateExtent other) {
        return firstEnd < other.lastStart;
    }

    boolean mustEndBefore(DateExtent other) {
        return lastEnd < other.firstStart;
    }

    boolean mustMeet(DateExtent other) {
        return lastStart <= other.firstEnd && other.lastStart <= firstEnd;
    }

    boolean mayHaveTheEndsOf(DateExtent other) {
        // an end that is not known is some day, and one that is open is none
        boolean openAlike =
                (lastStart == PAST) == (other.lastStart == PAST) && (firstEnd == FUTURE) == (other.firstEnd == FUTURE);
        return openAlike
                && firstStart <= other.lastStart
                && other.firstStart <= lastStart
                && firstEnd <= other.lastEnd
                && other.firstEnd <= lastEnd;
    }

    static boolean isDetermined(List<DateExtent> extents) {
        return extents.stream().allMatch(DateExtent::isDetermined);
    }

    private boolean isDetermined() {
        return firstStart == lastStart && firstEnd == lastEnd;
    }

    private boolean isBounded() {
        return firstStart != PAST && lastEnd != FUTURE;
    }

    private long leastDays() {
        boolean lasts = lastStart != PAST && firstEnd != FUTURE && firstEnd >= lastStart;
        return lasts ? firstEnd - lastStart + 1 : 1;
    }

    /** The same days as extents that do not touch, first ones first; all of them must be determined. */
    static ImmutableList<DateExtent> joined(List<DateExtent> extents) {
        List<DateExtent> joined = new ArrayList<>();
        for (DateExtent next : extents.stream()
                .sorted(Comparator.comparingLong(DateExtent::firstStart))
                .toList()) {
            DateExtent last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.lastEnd == FUTURE || next.firstStart <= last.lastEnd + 1)) {
                joined.set(joined.size() - 1, around(List.of(last, next)));
            } else {
                joined.add(next);
            }
        }
        return ImmutableList.copyOf(joined);
    }
}
