package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
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
    private static final Outcome<ImmutableList<?>> NOTHING = Outcome.of(ImmutableList.of());

    private final CsvMapping mapping;
    private final Columns columns;
    private final Names names;
    private final ImmutableList<SheetRow> rows;
    private final ImmutableList<ImmutableList<Outcome<? extends ImmutableList<?>>>> cells;
    private final Notices.Builder notices = Notices.builder();

    /** What stands above the headers is told once, and not for each row. */
    private final Set<String> toldAbove = new HashSet<>();

    /** What the texts of each column were read as. */
    private final ImmutableList<Remembered<Outcome<? extends ImmutableList<?>>>> known;

    ReadRows(CsvMapping mapping, Columns columns, Names names, List<SheetRow> rows) {
        this.mapping = mapping;
        this.columns = columns;
        this.names = names;
        this.rows = ImmutableList.copyOf(rows);
        CreditColumns.state(this.rows, columns, names);
        this.known = all(columns).mapToObj(this::reading).collect(ImmutableList.toImmutableList());
        this.cells = this.rows.stream().map(this::read).collect(ImmutableList.toImmutableList());
        CodeColumns.state(this);
    }

    private static IntStream all(Columns columns) {
        return IntStream.range(0, columns.columns().size());
    }

    /** How a column is read; one that is taken for nothing says nothing. */
    private Remembered<Outcome<? extends ImmutableList<?>>> reading(int index) {
        Optional<Slice<?>> slice = columns.at(index).target().map(Target::slice);
        return new Remembered<>(
                rows.size(),
                text -> slice.<Outcome<? extends ImmutableList<?>>>map(
                                said -> said.cell().read(text, form(index), names))
                        .orElse(NOTHING));
    }

    private ImmutableList<Outcome<? extends ImmutableList<?>>> read(SheetRow row) {
        ImmutableList.Builder<Outcome<? extends ImmutableList<?>>> all =
                ImmutableList.builderWithExpectedSize(known.size());
        for (int i = 0; i < known.size(); i++) {
            all.add(row.says(i) ? read(row, i) : NOTHING);
        }
        return all.build();
    }

    private Outcome<? extends ImmutableList<?>> read(SheetRow row, int index) {
        Outcome<? extends ImmutableList<?>> read = known.get(index).of(row.text(index));
        boolean fromAbove = CellText.isBlank(row.row().cell(index)) // it is told where it stands
                || (columns.at(index).isAbove()
                        && !read.notices().isEmpty()
                        && !toldAbove.add(index + row.text(index)));
        if (!fromAbove && !read.notices().isEmpty()) {
            Location place = columns.place(row.row(), index);
            read.notices().list().forEach(notice -> notices.add(notice.at(place)));
        }
        return read;
    }

    /** {@return whether a cell is blank, or says that there is nothing; not whether nothing of it was understood} */
    private boolean saysNothing(int row, int index) {
        return cells.get(row).get(index).value().filter(ImmutableList::isEmpty).isPresent();
    }

    CsvMapping mapping() {
        return mapping;
    }

    Columns columns() {
        return columns;
    }

    /** {@return how the cells of a column are written, which has a header} */
    CellForm form(int index) {
        return columns.form(index);
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
     * counts; another that says something else is told. One that says that there is nobody differs from none.
     */
    Draft draft(Level level, ImmutableList<Integer> members) {
        Draft draft = new Draft(level, names);
        for (int index : columns.indexes(level)) {
            int first = firstThatSays(index, members);
            if (first >= 0) {
                set(draft, index, first);
                for (int row : members) {
                    tellDifference(level, index, first, row);
                }
            }
        }
        return draft;
    }

    /** One that says that there is nobody decides only where no other says anything. */
    private int firstThatSays(int index, ImmutableList<Integer> members) {
        int first = -1;
        for (int row : members) {
            if (!saysNothing(row, index)) {
                return row;
            }
            first = first < 0 && rows.get(row).says(index) ? row : first;
        }
        return first;
    }

    /** Puts into a draft what a cell says. */
    void set(Draft draft, int index, int row) {
        columns.at(index).target().map(Target::slice).ifPresent(slice -> {
            ImmutableList<?> said = said(row, index);
            if (!said.isEmpty()) {
                slice.set(draft, said, form(index), names);
            }
        });
    }

    /** {@return what a cell says; nothing where it is blank, or not understood} */
    ImmutableList<?> said(int row, int index) {
        return cells.get(row)
                .get(index)
                .value()
                .<ImmutableList<?>>map(all -> all)
                .orElse(ImmutableList.of());
    }

    /**
     * Tells of what a column says of a thing, at the first of its rows in which it does.
     *
     * @param target what the column is
     * @param members the rows
     * @param more adds to the notice
     */
    void tell(CsvNotice code, Target target, ImmutableList<Integer> members, UnaryOperator<Notice> more) {
        int index = columns.indexes(target).get(0);
        members.stream()
                .map(rows::get)
                .filter(row -> row.says(index))
                .findFirst()
                .map(row -> Notice.of(code, columns.place(row.row(), index), "text", row.text(index)))
                .map(more)
                .ifPresent(notices::add);
    }

    /**
     * Tells that a column says something else of a thing than another.
     *
     * @param target what the column is
     * @param taken what the other is
     * @param members the rows
     */
    void tellColumnsDiffer(Target target, Target taken, ImmutableList<Integer> members) {
        String header = columns.at(columns.indexes(taken).get(0)).header();
        tell(CsvNotice.COLUMNS_DIFFER, target, members, notice -> notice.with("header", header));
    }

    private void tellDifference(Level level, int index, int first, int row) {
        SheetRow here = rows.get(row);
        String text = rows.get(first).text(index);
        if (!saysNothing(row, index) && !here.text(index).equals(text)) {
            Location place = columns.place(here.row(), index);
            notices.add(Notice.of(CsvNotice.ROWS_DIFFER, place, "text", here.text(index))
                    .with("first", text)
                    .with("row", rows.get(first).row().number())
                    .with("level", level));
        }
    }
}
