package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * What stands above the headers of a sheet and holds for all rows below, as label copy has it: "Catalogue No:" and the number to the right of it.
 * To those who read the rows it is a column behind the others, in which each row has the same.
 *
 * @param from where each column with a header stands in a row; below 0 one that the rows have not
 * @param values what stands in the columns behind these, by their names
 */
record SheetHead(ImmutableList<Integer> from, ImmutableMap<String, String> values) {
    /** Fewer known headers may be anything. */
    private static final int HEADERS = 2;

    /** In so many rows the headers are looked for. */
    static final int MOST_ROWS = 100;

    /**
     * A head with the headers below it.
     *
     * @param headers the row of the headers
     * @param items what stands above them
     */
    record Found(TableRow headers, ImmutableList<HeadItem> items) {}

    /** {@return a sheet without a head, with so many columns} */
    static SheetHead none(int columns) {
        return of(columns, ImmutableMap.of());
    }

    /** {@return a head above so many columns} */
    static SheetHead of(int columns, ImmutableMap<String, String> values) {
        return new SheetHead(IntStream.range(0, columns).boxed().collect(ImmutableList.toImmutableList()), values);
    }

    /** {@return items by what they are called: of several with one label each but the first has a number} */
    static ImmutableMap<String, HeadItem> named(List<HeadItem> items) {
        List<String> names = Columns.names(items.stream().map(HeadItem::name).toList());
        ImmutableMap.Builder<String, HeadItem> named = ImmutableMap.builder();
        IntStream.range(0, items.size()).forEach(i -> named.put(names.get(i), items.get(i)));
        return named.buildOrThrow();
    }

    /** {@return what stands beside the labels} */
    static ImmutableMap<String, String> values(Map<String, HeadItem> named) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        named.forEach((name, item) -> values.put(name, item.value()));
        return values.buildOrThrow();
    }

    /** {@return the number of the first row above the headers that says something; 1 where none does} */
    static int first(List<TableRow> above) {
        return above.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(TableRow::number)
                .orElse(1);
    }

    static boolean isKnown(String text) {
        return HeaderTable.find(text).isPresent();
    }

    /** {@return the labels in a row above headers that nobody has mapped} */
    static ImmutableList<HeadItem> labelled(TableRow row, int number) {
        return HeadItem.labelled(row, number, SheetHead::isKnown);
    }

    /**
     * {@return the head of a sheet: labels, and perhaps titles, and below them the first row of something else, which has known headers} Texts
     * side by side are titles where the headers are more.
     */
    static Optional<Found> find(List<TableRow> rows) {
        List<HeadItem> items = new ArrayList<>();
        long fullest = 0;
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            TableRow row = rows.get(i);
            boolean isUpper = i + 1 < rows.size() && GuessedHeaders.areTwo(row, rows.get(i + 1));
            ImmutableList<HeadItem> labelled = isUpper ? ImmutableList.of() : labelled(row, row.number());
            long filled = filled(row);
            if (!labelled.isEmpty()) {
                items.addAll(labelled);
            } else if (!isUpper && filled > 1 && areHeaders(row)) {
                return fullest < filled && items.stream().anyMatch(HeadItem::isLabelled)
                        ? Optional.of(new Found(row, ImmutableList.copyOf(items)))
                        : Optional.empty();
            } else {
                fullest = Math.max(fullest, filled > 1 && !isUpper ? filled : 0);
                items.addAll(HeadItem.texts(row, row.number()));
            }
        }
        return Optional.empty();
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !CellText.isBlank(cell)).count();
    }

    private static boolean areHeaders(TableRow row) {
        return row.cells().stream().map(CellText::of).filter(SheetHead::isKnown).count() >= HEADERS;
    }

    /** {@return a row of headers with the names of what stands above behind its own} */
    ImmutableList<String> headers(TableRow row) {
        return widened(row, values.keySet().asList());
    }

    /** {@return how many columns have a header} */
    int columns() {
        return from.size();
    }

    /** {@return the head of a further table, of which all that the first has above is blank but for this} */
    SheetHead with(ImmutableList<Integer> newFrom, Map<String, String> said) {
        Map<String, String> all = new LinkedHashMap<>();
        values.keySet().forEach(name -> all.put(name, said.getOrDefault(name, "")));
        return new SheetHead(newFrom, ImmutableMap.copyOf(all));
    }

    /** {@return what of a row with the values behind its own stands in the table} */
    TableRow ofTable(TableRow row) {
        return values.isEmpty()
                ? row
                : new TableRow(
                        row.number(),
                        row.line(),
                        row.cells().subList(0, Math.min(from.size(), row.cells().size())));
    }

    /** {@return a row with the values behind its own; what it has to the right of all headers is behind these} */
    TableRow row(TableRow row) {
        return values.isEmpty() && isInOrder()
                ? row
                : new TableRow(
                        row.number(), row.line(), widened(row, values.values().asList()));
    }

    private boolean isInOrder() {
        return IntStream.range(0, from.size()).allMatch(index -> from.get(index) == index);
    }

    private ImmutableList<String> widened(TableRow row, List<String> more) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        from.forEach(column -> cells.add(column < 0 ? "" : row.cell(column)));
        cells.addAll(more);
        if (isInOrder()) {
            return row.cells().size() <= from.size()
                    ? cells.build()
                    : cells.addAll(row.cells().subList(from.size(), row.cells().size()))
                            .build();
        }
        Set<Integer> taken = new HashSet<>(from);
        return cells.addAll(IntStream.range(0, row.cells().size())
                        .filter(column -> !taken.contains(column) && !CellText.isBlank(row.cell(column)))
                        .mapToObj(row::cell)
                        .collect(Collectors.toList()))
                .build();
    }
}
