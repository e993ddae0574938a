package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.stream.IntStream;
import org.linernotes.csv.cell.LengthUnit;
import org.linernotes.csv.table.TableRow;

/**
 * Whether the rows of a sheet whose headers tell of releases alone, "Cat. No." and "Title", are tracks all the same: where the title of a
 * release has a column of its own, where what is played takes no longer than a track does, and where one release after the other
 * has several rows with titles of their own.
 */
final class SignsOfTracks {
    private static final ImmutableSet<Target> TITLES =
            ImmutableSet.of(Target.parse("track.title"), Target.parse("track.artistAndTitle"));
    private static final ImmutableSet<Target> TITLES_OF_RELEASES =
            ImmutableSet.of(Target.parse("release.title"), Target.parse("release.artistAndTitle"));
    private static final ImmutableSet<Target> LENGTHS = ImmutableSet.of(Target.parse("track.length"));

    /** By these a release is known. */
    private static final ImmutableSet<Target> NUMBERS =
            ImmutableSet.of(Target.parse("release.catalogNumber"), Target.parse("release.barcode"));

    /** Hardly any record of several tracks is shorter, and few tracks are longer. */
    private static final Duration LONGEST = Duration.ofMinutes(12);

    /** What each column is in a sheet of tracks. */
    private final ImmutableList<MappedColumn> columns;

    private final ImmutableList<TableRow> rows;

    /**
     * Creates the signs.
     *
     * @param columns what each column is in a sheet of tracks
     * @param rows the rows below the headers
     */
    SignsOfTracks(ImmutableList<MappedColumn> columns, ImmutableList<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** {@return whether there is one at least} */
    boolean areThere() {
        return (index(TITLES) >= 0 && index(TITLES_OF_RELEASES) >= 0) || areShort() || areSeveralOfEach();
    }

    /** Where the first column of one of some targets stands; below 0 where there is none. */
    private int index(ImmutableSet<Target> targets) {
        return Iterables.indexOf(
                columns, column -> column.target().filter(targets::contains).isPresent());
    }

    private boolean areShort() {
        int index = index(LENGTHS);
        if (index < 0) {
            return false;
        }
        LengthUnit unit = columns.get(index).unit();
        ImmutableList<Duration> sorted = rows.stream()
                .flatMap(row -> unit.read(row.text(index)).stream())
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return !sorted.isEmpty() && sorted.get(sorted.size() / 2).compareTo(LONGEST) <= 0;
    }

    /** Whether more than half of the rows have the number of the row above, and another title. */
    private boolean areSeveralOfEach() {
        int[] numbers = IntStream.range(0, columns.size())
                .filter(index ->
                        columns.get(index).target().filter(NUMBERS::contains).isPresent())
                .toArray();
        int title = index(TITLES);
        if (title < 0) {
            return false;
        }
        long further = IntStream.range(1, rows.size())
                .filter(row -> isFurther(rows.get(row - 1), rows.get(row), numbers, title))
                .count();
        return further > 0 && 2 * further >= rows.size();
    }

    private boolean isFurther(TableRow above, TableRow row, int[] numbers, int title) {
        boolean sameNumber = IntStream.of(numbers)
                .anyMatch(index -> !row.text(index).isEmpty() && row.text(index).equals(above.text(index)));
        String own = row.text(title);
        return sameNumber && !own.isEmpty() && !own.equals(above.text(title));
    }
}
