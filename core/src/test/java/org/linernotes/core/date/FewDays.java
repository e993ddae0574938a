package org.linernotes.core.date;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dates of the first days of a month, and all ways in which they can turn out, found without the code that they test. What is
 * open goes on to the edge of a universe that is wider than the days, so that nothing can lie beyond it.
 */
final class FewDays {
    private static final int FIRST = 8;
    private static final int LAST = 14;
    private static final int PAST = -10;
    private static final int FUTURE = 45;
    private static final String MONTH = "1957-12-";

    private FewDays() {}

    static EdtfDate date(SplittableRandom random) {
        return EdtfDate.tryParse(text(random)).orElseGet(() -> date(random));
    }

    private static String text(SplittableRandom random) {
        Supplier<String> day = () -> day(random);
        return switch (random.nextInt(8)) {
            case 0, 1 -> day.get();
            case 2, 3 -> "[" + members(random) + "]";
            case 4 -> "{" + members(random) + "}";
            case 5 -> day.get() + (random.nextBoolean() ? "/.." : "/");
            case 6 -> (random.nextBoolean() ? "../" : "/") + day.get();
            default -> day.get() + "/" + day.get();
        };
    }

    /** One of the days; one to three of them are masked together. */
    private static String day(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> MONTH + "0X";
            case 1 -> MONTH + "X9";
            default -> MONTH + String.format("%02d", random.nextInt(FIRST, LAST + 1));
        };
    }

    private static String members(SplittableRandom random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> random.nextInt(3) == 0 ? day(random) + ".." + day(random) : day(random))
                .collect(Collectors.joining(","));
    }

    /** Whether the answers must be exact: sets and masked spans may be answered with caution. */
    static boolean isExact(EdtfDate date) {
        return !(date instanceof DateSet) && !(date instanceof DateSpan span && masked(span));
    }

    /** Whether both are spans, or both some one day. */
    static boolean isAlike(EdtfDate a, EdtfDate b) {
        return a instanceof DateSpan == b instanceof DateSpan;
    }

    private static boolean masked(DateSpan span) {
        return span.toString().indexOf('X') >= 0;
    }

    static ImmutableSet<ImmutableSet<Integer>> outcomes(EdtfDate date) {
        if (date instanceof DateSpan span) {
            List<Integer> starts = span.from().map(FewDays::days).orElse(span.startOpen() ? List.of(PAST) : everyDay());
            List<Integer> ends = span.to().map(FewDays::days).orElse(span.endOpen() ? List.of(FUTURE) : everyDay());
            return stretches(starts, ends);
        }
        if (date instanceof DateSet set) {
            List<ImmutableSet<ImmutableSet<Integer>>> each =
                    set.members().stream().map(FewDays::whole).toList();
            return Sets.cartesianProduct(each).stream()
                    .map(parts -> parts.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet()))
                    .collect(ImmutableSet.toImmutableSet());
        }
        Stream<Integer> days = date instanceof DateChoice choice
                ? choice.members().stream().flatMap(FewDays::within)
                : days((PartialDate) date).stream();
        return days.map(ImmutableSet::of).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ImmutableSet<Integer>> whole(DateMember member) {
        return member instanceof DateRange range
                ? stretches(days(range.first().orElseThrow()), days(range.last().orElseThrow()))
                : days((PartialDate) member).stream().map(ImmutableSet::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Integer> within(DateMember member) {
        return whole(member).stream().flatMap(ImmutableSet::stream);
    }

    private static ImmutableSet<ImmutableSet<Integer>> stretches(List<Integer> starts, List<Integer> ends) {
        return starts.stream()
                .flatMap(start -> ends.stream().filter(end -> start <= end).map(end -> days(start, end)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Integer> days(int first, int last) {
        return ImmutableSet.copyOf(ContiguousSet.create(Range.closed(first, last), DiscreteDomain.integers()));
    }

    private static List<Integer> everyDay() {
        return IntStream.rangeClosed(PAST + 1, FUTURE - 1).boxed().toList();
    }

    /** The days that the date can mean, by comparing texts. */
    private static List<Integer> days(PartialDate date) {
        String text = date.toString();
        return IntStream.rangeClosed(1, 31)
                .boxed()
                .filter(day -> matches(text, MONTH + String.format("%02d", day)))
                .toList();
    }

    private static boolean matches(String pattern, String day) {
        return IntStream.range(0, day.length())
                .allMatch(i -> pattern.charAt(i) == 'X' || pattern.charAt(i) == day.charAt(i));
    }

    static boolean isBefore(ImmutableSet<Integer> a, ImmutableSet<Integer> b) {
        return Collections.max(a) < Collections.min(b);
    }

    static boolean overlap(ImmutableSet<Integer> a, ImmutableSet<Integer> b) {
        return ImmutableList.copyOf(a).stream().anyMatch(b::contains);
    }
}
