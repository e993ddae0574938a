package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.csv.cell.TakeStatus;

/** "Status": that of releases, what became of takes, or how orders, copies and deliveries stand. */
final class StatusCells {
    private static final Target OF_RELEASE = Target.parse("release.status");
    private static final Target OF_TAKE = Target.parse("take.status");
    private static final ImmutableSet<Target> OF_TAKES =
            ImmutableSet.of(OF_TAKE, Target.parse("take.outcome"), Target.parse("take.decision"));

    /** How releases stand. */
    private static final ImmutableSet<String> WORDS =
            ImmutableSet.of("official", "promotion", "bootleg", "pseudo-release", "withdrawn", "expunged", "cancelled");

    private StatusCells() {}

    /** {@return a column of statuses as its cells have it} */
    static Optional<MappedColumn> settled(GuessedColumn status) {
        if (status.is(OF_RELEASE)) {
            boolean isOfReleases =
                    status.firstCells().stream().map(Ascii::toLowerCase).allMatch(WORDS::contains);
            return isOfReleases ? Optional.empty() : Optional.of(status.column().untaken());
        }
        boolean isOfTakes = status.column().target().isEmpty()
                && HeadersByCells.TAKE_STATUS.isOf(status.column())
                && status.isBeside(target -> target.level() == Level.TAKE)
                && !status.isBeside(OF_TAKES::contains)
                && status.isMostly(cell -> TakeStatus.tryParse(cell).isPresent());
        return isOfTakes ? Optional.of(status.as(OF_TAKE)) : Optional.empty();
    }
}
