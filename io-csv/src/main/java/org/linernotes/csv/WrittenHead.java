package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.core.entity.EntityId;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableRow;

/**
 * The columns that are written above the headers: those that may stand there ({@link Setting#ABOVE}) and of which all rows of a table say the
 * same. One of which they do not is written as other columns are.
 *
 * @param indexes where these columns stand among all
 * @param tables the tables, one at least
 */
record WrittenHead(ImmutableSet<Integer> indexes, ImmutableList<Table> tables) {
    /**
     * A table of the sheet.
     *
     * @param number which it is, where sections of one table count once
     * @param above the rows above its headers, with the blank ones and those that part it from the table before
     * @param rows how many rows it has below
     */
    record Table(int number, ImmutableList<ImmutableList<String>> above, int rows) {}

    /**
     * {@return what is written above the headers}
     *
     * @param columns all columns
     * @param rows the cells of these in each row
     * @param releases of which release each row is, where that tells tables apart
     * @param mapping whether there are several tables
     * @param form where the headers stand
     */
    static WrittenHead of(
            Columns columns,
            ImmutableList<ImmutableList<String>> rows,
            ImmutableList<Optional<EntityId>> releases,
            CsvMapping mapping,
            TableForm form) {
        ImmutableList<Integer> mayBe = IntStream.range(0, columns.columns().size())
                .filter(index -> columns.at(index).isAbove())
                .boxed()
                .collect(ImmutableList.toImmutableList());
        boolean areTables = mapping.gap().isPresent() && !rows.isEmpty();
        ImmutableSet<Integer> indexes = mayBe.stream()
                .filter(index -> areTables || isOneText(rows, index))
                .collect(ImmutableSet.toImmutableSet());
        int width = Math.max(2, columns.columns().size() - indexes.size());
        ImmutableList.Builder<Table> tables = ImmutableList.builder();
        int begin = 0;
        int number = 0;
        while (begin < rows.size() || begin == 0) {
            int end = areTables ? end(rows, releases, begin, mayBe) : rows.size();
            ImmutableSet<Integer> differing =
                    begin == 0 ? indexes : differing(indexes, rows.get(begin - 1), rows.get(begin));
            boolean isSection = begin > 0
                    && releases.get(begin).equals(releases.get(begin - 1))
                    && areSections(differing, columns, rows.get(begin));
            number += begin == 0 || isSection ? 0 : 1;
            ImmutableSet<Integer> shown = isSection ? differing : indexes;
            ImmutableList<ImmutableList<String>> above =
                    shown.isEmpty() ? ImmutableList.of() : above(shown, columns, rows.get(begin), width, form);
            tables.add(new Table(
                    number, begin == 0 ? above : apart(above, mapping.gap().orElse(0), width), end - begin));
            begin = Math.max(end, 1);
        }
        return new WrittenHead(indexes, tables.build());
    }

    private static ImmutableSet<Integer> differing(
            ImmutableSet<Integer> indexes, ImmutableList<String> before, ImmutableList<String> row) {
        return indexes.stream()
                .filter(index -> !row.get(index).equals(before.get(index)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether no more is said above a further table than on which side or carrier it is: then it says no more. */
    private static boolean areSections(ImmutableSet<Integer> differing, Columns columns, ImmutableList<String> row) {
        return !differing.isEmpty()
                && differing.stream()
                        .allMatch(index -> HeadItem.placeOf(columns.at(index).header())
                                        .isPresent()
                                && Section.of(CellText.of(row.get(index))).isPresent());
    }

    private static boolean isOneText(ImmutableList<ImmutableList<String>> rows, int index) {
        return rows.stream().map(row -> row.get(index)).distinct().count() == 1;
    }

    /** Where the rows end that have one head, and are of one release. */
    private static int end(
            ImmutableList<ImmutableList<String>> rows,
            ImmutableList<Optional<EntityId>> releases,
            int begin,
            ImmutableList<Integer> mayBe) {
        ImmutableList<String> first = rows.get(begin);
        int end = begin + 1;
        while (end < rows.size()
                && releases.get(end).equals(releases.get(begin))
                && isOneHead(first, rows.get(end), mayBe)) {
            end++;
        }
        return end;
    }

    private static boolean isOneHead(
            ImmutableList<String> row, ImmutableList<String> other, ImmutableList<Integer> mayBe) {
        return mayBe.stream().allMatch(index -> row.get(index).equals(other.get(index)));
    }

    /** Below another table as many rows are blank as the mapping says. */
    private static ImmutableList<ImmutableList<String>> apart(
            ImmutableList<ImmutableList<String>> above, int gap, int width) {
        return ImmutableList.<ImmutableList<String>>builder()
                .addAll(Collections.nCopies(gap, blank(width)))
                .addAll(above.stream().dropWhile(WrittenHead::isBlank).toList())
                .build();
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }

    private static ImmutableList<String> blank(int width) {
        return ImmutableList.copyOf(Collections.nCopies(width, ""));
    }

    private static ImmutableList<ImmutableList<String>> above(
            ImmutableSet<Integer> indexes, Columns columns, ImmutableList<String> row, int width, TableForm form) {
        Grid grid = new Grid(width, form.headerRow() - 1);
        List<MappedColumn> placed = new ArrayList<>();
        List<MappedColumn> unplaced = new ArrayList<>();
        for (int index : indexes) {
            MappedColumn column = columns.at(index);
            boolean isThere = column.place()
                    .filter(place -> !grid.isTaken(place))
                    .map(place -> grid.put(place, column.header(), row.get(index)))
                    .orElse(false);
            (isThere ? placed : unplaced).add(column);
        }
        List<Integer> free = grid.free(unplaced.size());
        for (int i = 0; i < unplaced.size(); i++) {
            MappedColumn column = unplaced.get(i);
            String text = row.get(columns.columns().indexOf(column));
            LabelPlace place = column.place().filter(LabelPlace::isOneCell).isPresent()
                    ? LabelPlace.ofCell(free.get(i), 0)
                    : LabelPlace.of(free.get(i), 0, 1);
            grid.put(place, column.header(), text);
        }
        return grid.rows();
    }

    /** The cells above the headers. */
    private static final class Grid {
        private final int width;
        private final int height;
        private final List<List<String>> rows = new ArrayList<>();

        /** Whether something came below the rows that there are, and the headers are to be parted from it. */
        private boolean isHigher;

        Grid(int width, int height) {
            this.width = width;
            this.height = height;
            grow(height);
        }

        private void grow(int to) {
            while (rows.size() < to) {
                rows.add(new ArrayList<>(blank(width)));
            }
        }

        private String cell(int row, int column) {
            return row <= rows.size() && column < rows.get(row - 1).size()
                    ? rows.get(row - 1).get(column)
                    : "";
        }

        boolean isTaken(LabelPlace place) {
            return !cell(place.row(), place.label()).isEmpty()
                    || !cell(place.row(), place.value()).isEmpty();
        }

        boolean put(LabelPlace place, String name, String text) {
            String label = Columns.header(name);
            grow(place.row());
            isHigher |= place.row() > height;
            if (HeadItem.placeOf(label).isPresent()) {
                set(place.row(), place.label(), text);
            } else if (place.isOneCell()) {
                set(place.row(), place.label(), label + (place.spaced() ? " " : "") + text);
            } else {
                set(place.row(), place.label(), label);
                set(place.row(), place.value(), text);
            }
            return true;
        }

        private void set(int row, int column, String text) {
            List<String> cells = rows.get(row - 1);
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }

        /** The lowest blank rows that leave one below them, and further ones where these are too few. */
        List<Integer> free(int wanted) {
            if (wanted == 0) {
                return List.of();
            }
            List<Integer> blank = IntStream.rangeClosed(1, rows.size())
                    .filter(row -> isBlank(rows.get(row - 1)))
                    .boxed()
                    .toList();
            boolean leavesOne = blank.size() > wanted && blank.get(blank.size() - 1) == rows.size();
            List<Integer> usable = leavesOne ? blank.subList(0, blank.size() - 1) : blank;
            List<Integer> lowest = usable.subList(Math.max(0, usable.size() - wanted), usable.size());
            List<Integer> free = new ArrayList<>(lowest);
            for (int row = rows.size() + 1; free.size() < wanted; row++) {
                free.add(row);
            }
            return free;
        }

        /** A blank row parts the headers from what came below the rows that there are. */
        ImmutableList<ImmutableList<String>> rows() {
            boolean isParted = isHigher && (height == 0 || isBlank(rows.get(height - 1)));
            ImmutableList.Builder<ImmutableList<String>> all = ImmutableList.builder();
            rows.forEach(row -> all.add(ImmutableList.copyOf(row)));
            return isParted ? all.add(blank(width)).build() : all.build();
        }
    }

    /** {@return in which table a row is that is written} */
    int table(int row) {
        int end = 0;
        for (Table table : tables) {
            end += table.rows();
            if (row < end) {
                return table.number();
            }
        }
        return 0;
    }

    /** {@return what of some cells stands in the table} */
    ImmutableList<String> below(ImmutableList<String> cells) {
        return indexes.isEmpty()
                ? cells
                : IntStream.range(0, cells.size())
                        .filter(index -> !indexes.contains(index))
                        .mapToObj(cells::get)
                        .collect(ImmutableList.toImmutableList());
    }

    /** {@return a row without what stands above, at whose places nothing is} */
    TableRow without(TableRow row) {
        return indexes.isEmpty()
                ? row
                : new TableRow(
                        row.number(),
                        row.line(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(index -> indexes.contains(index) ? "" : row.cell(index))
                                .collect(ImmutableList.toImmutableList()));
    }
}
