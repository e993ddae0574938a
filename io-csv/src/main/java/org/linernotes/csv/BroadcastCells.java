package org.linernotes.csv;

import java.util.Optional;

/** When something was played, and who announced it: what a log says beside the time of the day. It has no place in the model. */
final class BroadcastCells {
    private static final Target DATE = Target.parse("release.date");

    private BroadcastCells() {}

    /** {@return a column of days or of people who announced something, which is only kept} */
    static Optional<MappedColumn> settled(GuessedColumn any) {
        MappedColumn column = any.column();
        boolean maySay = (any.is(DATE) && HeadersByCells.DAY.isOf(column)) || HeadersByCells.PRESENTER.isOf(column);
        return maySay && any.all().anyMatch(BroadcastCells::hasTimesOfDay)
                ? Optional.of(column.untaken())
                : Optional.empty();
    }

    private static boolean hasTimesOfDay(GuessedColumn any) {
        return HeadersByCells.TIME_OF_DAY.isOf(any.column())
                && (any.column().target().isEmpty() || PlayingTimeCells.areOfDay(any.firstCells()));
    }
}
