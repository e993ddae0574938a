package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.csv.cell.LengthUnit;

/** What the cells of a column are that has playing times by its header: times of the day, below "Time" in a playlist, or bare numbers. */
final class PlayingTimeCells {
    private static final Pattern OF_DAY =
            Pattern.compile("(?<hours>[01]?\\d|2[0-3]):(?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d))?");

    /** Nothing is played so long that stands in a row among others. */
    private static final int LONGEST_HOURS = 3;

    /** So many times that each are later than the one above do not so by chance. */
    private static final int FEWEST_IN_ORDER = 6;

    private static final int MINUTE = 60;

    private PlayingTimeCells() {}

    /** {@return a column of playing times as its cells have it} */
    static Optional<MappedColumn> settled(GuessedColumn times) {
        return times.column()
                .target()
                .filter(target -> target.takes(Setting.UNIT))
                .map(target -> of(times.column(), times.firstCells()));
    }

    private static MappedColumn of(MappedColumn column, ImmutableList<String> cells) {
        if (HeadersByCells.TIME_OF_DAY.isOf(column) && areOfDay(cells)) {
            return column.untaken();
        }
        return column.setting(Setting.UNIT).isPresent()
                ? column
                : LengthUnit.ofBareNumbers(cells)
                        .map(unit -> column.with(Setting.UNIT, unit.toString()))
                        .orElse(column);
    }

    /** {@return whether cells have times of the day: most are too late for playing times, or each is later than the one above} */
    static boolean areOfDay(ImmutableList<String> cells) {
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
}
