package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.table.CellText;

/** Some rows of a sheet with what their cells say. What is not understood is told with row and column. */
final class ReadRows {
    private final CsvMapping mapping;
    private final Columns columns;
    private final ImmutableList<CellForm> forms;
    private final Names names;
    private final ImmutableList<SheetRow> rows;
    private final ImmutableList<ImmutableList<ImmutableList<?>>> values;
    private final Notices.Builder notices = Notices.builder();

    /** What texts were read as: in a sheet most of them come again. */
    private final Map<Text, Outcome<? extends ImmutableList<?>>> known = new HashMap<>();

    private record Text(int column, String text) {}

    ReadRows(CsvMapping mapping, Columns columns, Names names, List<SheetRow> rows) {
        this.mapping = mapping;
        this.columns = columns;
        this.forms = columns.columns().stream().map(mapping::form).collect(ImmutableList.toImmutableList());
        this.names = names;
        this.rows = ImmutableList.copyOf(rows);
        this.values = this.rows.stream().map(this::read).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<?>> read(SheetRow row) {
        ImmutableList.Builder<ImmutableList<?>> cells = ImmutableList.builder();
        for (int i = 0; i < columns.columns().size(); i++) {
            int index = i;
            cells.add(
                    row.says(index)
                            ? columns.at(index)
                                    .target()
                                    .<ImmutableList<?>>map(target -> read(row, index, target))
                                    .orElse(ImmutableList.of())
                            : ImmutableList.of());
        }
        return cells.build();
    }

    private ImmutableList<?> read(SheetRow row, int index, Target target) {
        MappedColumn column = columns.at(index);
        Outcome<? extends ImmutableList<?>> read = known.computeIfAbsent(
                new Text(index, row.text(index)), text -> target.slice().cell().read(text.text(), form(index), names));
        boolean fromAbove = CellText.isBlank(row.row().cell(index)); // it is told where it stands
        if (!fromAbove) {
            Location place = row.row().place(index, column.header());
            read.notices().list().forEach(notice -> notices.add(notice.at(place)));
        }
        return valueOf(read);
    }

    private static <V> ImmutableList<?> valueOf(Outcome<V> read) {
        return read.value().map(value -> (ImmutableList<?>) value).orElse(ImmutableList.of());
    }

    CsvMapping mapping() {
        return mapping;
    }

    Columns columns() {
        return columns;
    }

    /** {@return how the cells of a column are written, which has a header} */
    CellForm form(int index) {
        return forms.get(index);
    }

    Names names() {
        return names;
    }

    SheetRow row(int index) {
        return rows.get(index);
    }

    ImmutableList<SheetRow> rows() {
        return rows;
    }

    /** {@return the places of all rows among these} */
    IntStream all() {
        return IntStream.range(0, rows.size());
    }

    Notices.Builder notices() {
        return notices;
    }

    /** {@return whether a row says anything of a level} */
    boolean says(int row, Level level) {
        return rows.get(row).saysAny(columns.indexes(level));
    }

    /** {@return the text of the column of a target, if it says something} */
    Optional<String> stated(int row, Target target) {
        return rows.get(row).stated(columns.indexes(target));
    }

    /** {@return rows by what they have in common, in the order of the first of each} */
    static <K> ImmutableMap<K, ImmutableList<Integer>> grouped(IntStream members, Function<Integer, K> key) {
        Map<K, List<Integer>> groups = new LinkedHashMap<>();
        members.forEach(row ->
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        ImmutableMap.Builder<K, ImmutableList<Integer>> all = ImmutableMap.builder();
        groups.forEach((k, list) -> all.put(k, ImmutableList.copyOf(list)));
        return all.buildOrThrow();
    }

    /** {@return rows in the order of those that decide about them, each of which stands before the others} */
    static ImmutableList<Integer> decisiveFirst(ImmutableList<Integer> members, IntUnaryOperator decisive) {
        return ImmutableList.sortedCopyOf(
                Comparator.<Integer>comparingInt(decisive::applyAsInt)
                        .thenComparing(row -> decisive.applyAsInt(row) != row)
                        .thenComparing(Comparator.naturalOrder()),
                members);
    }

    /**
     * {@return a thing of a level, put together of the cells of its rows} Of each column the first row that says something
     * counts; another that says something else is told.
     */
    Draft draft(Level level, ImmutableList<Integer> members) {
        Draft draft = new Draft(level, names);
        for (int index : columns.indexes(level)) {
            OptionalInt first = members.stream()
                    .mapToInt(row -> row)
                    .filter(row -> rows.get(row).says(index))
                    .findFirst();
            if (first.isPresent()) {
                set(draft, index, first.getAsInt());
                members.forEach(row -> tellDifference(level, index, first.getAsInt(), row));
            }
        }
        return draft;
    }

    private void set(Draft draft, int index, int row) {
        ImmutableList<?> said = values.get(row).get(index);
        if (!said.isEmpty()) {
            columns.at(index).target().ifPresent(target -> target.slice().set(draft, said, form(index), names));
        }
    }

    private void tellDifference(Level level, int index, int first, int row) {
        SheetRow here = rows.get(row);
        String text = rows.get(first).text(index);
        if (here.says(index) && !here.text(index).equals(text)) {
            Location place = here.row().place(index, columns.at(index).header());
            notices.add(Notice.of(CsvNotice.ROWS_DIFFER, place, "text", here.text(index))
                    .with("first", text)
                    .with("row", rows.get(first).row().number())
                    .with("level", level));
        }
    }
}
