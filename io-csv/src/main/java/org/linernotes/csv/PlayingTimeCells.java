package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.csv.cell.LengthUnit;

/**
 * What the cells of a column are that has playing times by its header: times of the day, below "Time" in a playlist, or numbers of seconds
 * or milliseconds.
 */
final class PlayingTimeCells {
    static final ImmutableSet<Target> LENGTHS = ImmutableSet.of(
            Target.parse("track.length"), Target.parse("recording.length"), Target.parse("take.length"));

    private static final ImmutableSet<String> TIMES = ImmutableSet.of("time", "zeit", "uhrzeit", "tiempo");
    private static final Pattern OF_DAY =
            Pattern.compile("(?<hours>[01]?\\d|2[0-3]):(?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d))?");
    private static final Pattern NUMBER = Pattern.compile("(?!0\\d)(?<whole>\\d{1,8})(?<decimals>[.,]\\d{1,6})?");

    /** Nothing is played so long that stands in a row among others. */
    private static final int LONGEST_HOURS = 3;

    /** So many times that each are later than the one above do not so by chance. */
    private static final int FEWEST_IN_ORDER = 6;

    /** One number alone may be anything. */
    private static final int FEWEST_NUMBERS = 2;

    /** Seconds of a track are fewer, and milliseconds more. */
    private static final int MOST_SECONDS = 10_000;

    private static final int MINUTE = 60;
    private static final int HUNDRED = 100;

    /** What looks like so many digits behind a mark may be a thousand. */
    private static final int THOUSANDS = 4;

    private final ImmutableList<String> cells;

    PlayingTimeCells(Stream<String> cells) {
        this.cells = cells.collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a column is called "Time", which may be that of the day} */
    static boolean isTime(MappedColumn column) {
        return TIMES.contains(HeaderTable.plain(column.header()));
    }

    /** {@return a column of playing times as its cells have it} */
    MappedColumn settled(MappedColumn column) {
        if (isTime(column) && areOfDay()) {
            return column.untaken();
        }
        return column.setting(Setting.UNIT).isPresent()
                ? column
                : unit().map(unit -> column.with(Setting.UNIT, unit.toString())).orElse(column);
    }

    /** {@return whether the cells have times of the day: most are too late for playing times, or each is later than the one above} */
    boolean areOfDay() {
        ImmutableList<Matcher> times =
                cells.stream().map(OF_DAY::matcher).filter(Matcher::matches).collect(ImmutableList.toImmutableList());
        if (times.isEmpty() || times.size() < cells.size()) {
            return false;
        }
        long late = times.stream()
                .filter(time -> time.group("seconds") != null && Integer.parseInt(time.group("hours")) >= LONGEST_HOURS)
                .count();
        boolean areInOrder = Ordering.natural()
                .isStrictlyOrdered(times.stream().map(PlayingTimeCells::seconds).toList());
        return 2 * late > times.size() || (areInOrder && times.size() >= FEWEST_IN_ORDER);
    }

    private static int seconds(Matcher time) {
        return (Integer.parseInt(time.group("hours")) * MINUTE + Integer.parseInt(time.group("minutes"))) * MINUTE
                + Optional.ofNullable(time.group("seconds"))
                        .map(Integer::parseInt)
                        .orElse(0);
    }

    /** In what numbers are counted, where there are no colons; 345 alone may be 3:45. */
    private Optional<LengthUnit> unit() {
        ImmutableList<Matcher> numbers =
                cells.stream().map(NUMBER::matcher).filter(Matcher::matches).collect(ImmutableList.toImmutableList());
        if (numbers.size() < FEWEST_NUMBERS || numbers.size() < cells.size()) {
            return Optional.empty();
        }
        long many = numbers.stream()
                .filter(number -> Integer.parseInt(number.group("whole")) >= MOST_SECONDS)
                .count();
        if (2 * many > numbers.size()) {
            return Optional.of(LengthUnit.MILLISECONDS);
        }
        return many == 0 && numbers.stream().anyMatch(PlayingTimeCells::isOfSeconds)
                ? Optional.of(LengthUnit.SECONDS)
                : Optional.empty();
    }

    private static boolean isOfSeconds(Matcher number) {
        int whole = Integer.parseInt(number.group("whole"));
        String decimals = number.group("decimals");
        return decimals == null ? whole % HUNDRED >= MINUTE : whole >= MINUTE && decimals.length() != THOUSANDS;
    }
}
