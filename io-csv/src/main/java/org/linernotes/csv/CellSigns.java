package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.csv.table.TableRow;

/** What the cells of columns tell of them where their headers may mean several things. */
final class CellSigns {
    /** Each knows some columns by what their headers suggest; of those that do, the first has its say. */
    private static final ImmutableList<Function<GuessedColumn, Optional<MappedColumn>>> SIGNS = ImmutableList.of(
            SideCells::settled,
            ArtistAndTitleCells::settled,
            PlayingTimeCells::settled,
            BroadcastCells::settled,
            FeaturedCells::settled,
            StatusCells::settled,
            CountCells::settled);

    private static final ImmutableSet<Target> TITLES =
            ImmutableSet.of(Target.parse("track.title"), Target.parse("track.artistAndTitle"));

    /** The rows below the headers. */
    private final List<TableRow> rows;

    CellSigns(List<TableRow> rows) {
        this.rows = rows;
    }

    /** {@return a column as its cells have it} */
    MappedColumn settled(int index, ImmutableList<MappedColumn> columns) {
        GuessedColumn column = new GuessedColumn(index, columns, rows);
        return SIGNS.stream()
                .flatMap(sign -> sign.apply(column).stream())
                .findFirst()
                .orElseGet(column::column);
    }

    /** {@return the columns with those that tell what a row is} Where no column has titles, one of numbers may, or one of movements of works. */
    ImmutableList<MappedColumn> telling(ImmutableList<MappedColumn> all) {
        ImmutableList<MappedColumn> columns = GuessedColumn.all(all, rows)
                .map(column -> CarrierCells.settled(column).orElseGet(column::column))
                .collect(ImmutableList.toImmutableList());
        if (columns.stream().flatMap(column -> column.target().stream()).anyMatch(TITLES::contains)) {
            return columns;
        }
        return GuessedColumn.all(columns, rows)
                .map(column -> TitleCells.settled(column).orElseGet(column::column))
                .collect(ImmutableList.toImmutableList());
    }
}
