package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * The headers of a sheet that nobody has mapped: in one row, or in two, where "Recording" stands once above "Date" and "Studio". Columns are
 * called as in the lower row; what they mean the upper one tells as well.
 *
 * @param row the row of the headers, the lower of two
 * @param meant by what each column is looked up
 */
record GuessedHeaders(TableRow row, ImmutableList<String> meant) {
    private static final int FEWEST = 2;

    /** In so many rows at least of a table that is turned round a header stands first. */
    private static final int FEWEST_TURNED = 3;

    /**
     * {@return the headers of a sheet}
     *
     * @param row the row that is taken for that of the headers
     * @param rows all rows of the sheet
     */
    static GuessedHeaders of(TableRow row, List<TableRow> rows) {
        int index = rows.indexOf(row);
        Optional<TableRow> next =
                Optional.of(index + 1).filter(at -> at < rows.size()).map(rows::get);
        if (next.filter(lower -> areTwo(row, lower)).isPresent()) {
            return new GuessedHeaders(next.get(), meant(row, next.get()));
        }
        return Optional.of(index - 1)
                .filter(at -> at >= 0)
                .map(rows::get)
                .filter(upper -> areTwo(upper, row))
                .map(upper -> new GuessedHeaders(row, meant(upper, row)))
                .orElseGet(() -> new GuessedHeaders(row, Columns.names(row.cells())));
    }

    /**
     * {@return whether a row has headers that stand above those of several columns in the next} All in the next are known then, some of them
     * have nothing right above, and with each above one of them is known as a whole.
     */
    static boolean areTwo(TableRow upper, TableRow lower) {
        List<Integer> filled = IntStream.range(0, lower.cells().size())
                .filter(column -> !CellText.isBlank(lower.cell(column)))
                .boxed()
                .toList();
        long above = IntStream.range(0, upper.cells().size())
                .filter(column -> !CellText.isBlank(upper.cell(column)))
                .count();
        return above >= FEWEST
                && filled.size() >= FEWEST
                && filled.stream().anyMatch(column -> CellText.isBlank(upper.cell(column)))
                && filled.stream().noneMatch(column -> group(upper, column).isEmpty())
                && filled.stream().allMatch(column -> SheetHead.isKnown(meant(upper, lower, column)))
                && filled.stream()
                        .filter(column -> both(upper, lower, column).isPresent())
                        .map(column -> group(upper, column))
                        .collect(Collectors.toSet())
                        .containsAll(filled.stream()
                                .map(column -> group(upper, column))
                                .collect(Collectors.toSet()));
    }

    private static ImmutableList<String> meant(TableRow upper, TableRow lower) {
        ImmutableList<String> names = Columns.names(lower.cells());
        return IntStream.range(0, names.size())
                .mapToObj(column -> {
                    String meant = meant(upper, lower, column);
                    return meant.isEmpty() ? names.get(column) : meant;
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** Both headers together, if anybody knows that, else the lower; the upper alone where there is no lower. */
    private static String meant(TableRow upper, TableRow lower, int column) {
        String header = lower.text(column);
        if (header.isEmpty()) {
            return upper.text(column);
        }
        return both(upper, lower, column).orElse(header);
    }

    /** "Recording Date", or in other languages "Fecha Grabación". */
    private static Optional<String> both(TableRow upper, TableRow lower, int column) {
        String group = group(upper, column);
        String header = lower.text(column);
        return Stream.of(group + " " + header, header + " " + group)
                .filter(SheetHead::isKnown)
                .findFirst();
    }

    /** What stands above a column, or to the left of what would. */
    private static String group(TableRow upper, int column) {
        for (int at = column; at >= 0; at--) {
            if (!CellText.isBlank(upper.cell(at))) {
                return upper.text(at);
            }
        }
        return "";
    }

    /** {@return the headers below each other in the first column of a sheet whose row of headers has no other; none where it is not so} */
    ImmutableList<String> turnedRound(List<TableRow> rows) {
        ImmutableList<String> first = rows.stream()
                .filter(any -> any.number() >= row.number() && !any.isBlank())
                .map(any -> any.text(0))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> known =
                first.stream().filter(SheetHead::isKnown).distinct().collect(ImmutableList.toImmutableList());
        boolean hasHeaders = IntStream.range(1, row.cells().size())
                .mapToObj(row::text)
                .anyMatch(text -> !text.isEmpty() && SheetHead.isKnown(text));
        boolean isSo = row.cells().size() > 1
                && !hasHeaders
                && known.size() >= FEWEST_TURNED
                && 2 * known.size() > first.size()
                && SheetHead.isKnown(first.get(0));
        return isSo ? known : ImmutableList.of();
    }
}
