package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.csv.cell.LengthUnit;
import org.linernotes.csv.table.TableRow;

/**
 * Whether the rows of a sheet whose headers tell of releases alone, "Cat. No." and "Title", are tracks all the same: where the title of a
 * release has a column of its own, where what is played takes no longer than a track does, and where one release after the other
 * has several rows with titles of their own.
 */
final class SignsOfTracks {
    private static final Target TITLE = Target.parse("track.title");
    private static final Target TITLE_OF_RELEASE = Target.parse("release.title");
    private static final Target LENGTH = Target.parse("track.length");

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
        return (index(TITLE) >= 0 && index(TITLE_OF_RELEASE) >= 0) || areShort() || areSeveralOfEach();
    }

    /** Where the first column of a target stands; below 0 where there is none. */
    private int index(Target target) {
        return Iterables.indexOf(columns, column -> column.target().equals(Optional.of(target)));
    }

    private boolean areShort() {
        int index = index(LENGTH);
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
        int title = index(TITLE);
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
