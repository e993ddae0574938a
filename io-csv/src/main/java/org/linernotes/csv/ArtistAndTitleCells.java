package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.TwoParts;

/** What the cells of a column that has artists and titles have between them: what all of them have, or what the header has and most cells. */
final class ArtistAndTitleCells {
    /** What may stand between them: one or the other of each. */
    private static final ImmutableList<ImmutableList<String>> SEPARATORS =
            ImmutableList.of(TwoParts.DASHES, ImmutableList.of(" / "), ImmutableList.of(" | "));

    private final ImmutableList<String> cells;

    private ArtistAndTitleCells(Stream<String> cells) {
        this.cells = cells.collect(ImmutableList.toImmutableList());
    }

    /** {@return a column that has both as its cells have it} */
    static Optional<MappedColumn> settled(GuessedColumn both) {
        return both.column()
                .target()
                .filter(target -> target.slice().cell().equals(Cells.ARTIST_AND_TITLE))
                .map(target -> new ArtistAndTitleCells(both.cells()).settled(both.column()));
    }

    /** One that is only kept where it is not known what stands between. */
    private MappedColumn settled(MappedColumn column) {
        if (cells.isEmpty()) {
            return column;
        }
        ImmutableList<String> ofHeader = column.separators().orElse(TwoParts.DASHES);
        return Stream.concat(Stream.of(ofHeader), SEPARATORS.stream())
                .filter(separators -> times(separators) == cells.size())
                .findFirst()
                .or(() -> Optional.of(ofHeader).filter(separators -> 2 * times(separators) > cells.size()))
                .map(separators -> with(separators, column))
                .orElseGet(column::untaken);
    }

    /** How many cells have two parts with one of them between. */
    private long times(List<String> separators) {
        return cells.stream()
                .filter(cell -> TwoParts.of(cell, separators).times() == 1)
                .count();
    }

    /** With the most frequent of them first, which is then printed. */
    private MappedColumn with(ImmutableList<String> separators, MappedColumn column) {
        ImmutableList<String> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparingLong((String separator) -> times(ImmutableList.of(separator)))
                        .reversed(),
                separators);
        return sorted.equals(TwoParts.DASHES)
                ? column.without(Setting.SEPARATORS)
                : column.with(Setting.SEPARATORS, sorted);
    }
}
