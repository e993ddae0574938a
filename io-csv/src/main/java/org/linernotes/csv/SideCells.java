package org.linernotes.csv;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.linernotes.csv.cell.Sides;

/**
 * Sides of records. A side is taken for one where the numbers of tracks begin anew on each, as on the record, else it is only kept: a number
 * that goes on is not that on the side. Where it stands with the first track of a side alone, as in merged cells, it is filled down.
 */
final class SideCells {
    private static final Target SIDE = Target.parse("track.side");
    private static final Target NUMBER = Target.parse("track.number");

    private SideCells() {}

    /** {@return a column of sides as its cells have it} */
    static Optional<MappedColumn> settled(GuessedColumn side) {
        return side.is(SIDE) ? Optional.of(of(side, side.column())) : Optional.empty();
    }

    private static MappedColumn of(GuessedColumn side, MappedColumn column) {
        List<SideRow> tracks = side.all().filter(other -> other.is(NUMBER)).findFirst().stream()
                .flatMap(number ->
                        side.rows().stream().map(row -> SideRow.of(row.text(side.index()), row.text(number.index()))))
                .filter(row -> row.number() > 0)
                .toList();
        if (tracks.stream().noneMatch(SideRow::beginsAnew)) {
            return column.untaken();
        }
        boolean isMerged = tracks.stream().anyMatch(row -> row.number() > 1)
                && tracks.stream()
                        .allMatch(row -> row.number() == 1 ^ row.side().isEmpty());
        return isMerged ? column.with(Setting.FILL_DOWN, true) : column;
    }

    /** The side and the number of a track, 0 where that is no number. */
    private record SideRow(String side, int number) {
        static SideRow of(String side, String number) {
            Integer whole = Ints.tryParse(number);
            return new SideRow(side, whole == null ? 0 : whole);
        }

        /** Whether it is the first track of a side that is not the first. */
        boolean beginsAnew() {
            return number == 1
                    && Sides.tryParse(side)
                            .filter(letter -> !letter.equals("A"))
                            .isPresent();
        }
    }
}
