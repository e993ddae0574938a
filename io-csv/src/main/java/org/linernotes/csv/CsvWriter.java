package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableRow;
import org.linernotes.csv.table.TableWriter;

/**
 * Writes a catalogue as a sheet by a mapping. What was read from a sheet comes back in the same rows and cells; cells of columns
 * that were taken for nothing come back as they were kept. Whatever of the catalogue is not read back from the rows is told as a
 * loss, with its row and, where there is a column for it, the column.
 */
public final class CsvWriter {
    /** How many blank columns are written before one that stands apart. */
    private static final int MOST_BLANK = 100;

    private final CsvMapping mapping;

    private CsvWriter(CsvMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * {@return a writer}
     *
     * @param mapping what the columns are
     */
    public static CsvWriter of(CsvMapping mapping) {
        return new CsvWriter(mapping);
    }

    /**
     * Writes a catalogue into a file, which is made or overwritten.
     *
     * @param catalog the catalogue
     * @param file the file
     * @return what the sheet does not say
     * @throws IOException if the file cannot be written
     */
    public Notices write(Catalog catalog, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return write(catalog, out);
        }
    }

    /**
     * Writes a catalogue into a stream, which stays open.
     *
     * @param catalog the catalogue
     * @param out the stream
     * @return what the sheet does not say
     * @throws IOException if the stream cannot be written
     */
    public Notices write(Catalog catalog, OutputStream out) throws IOException {
        TableForm form = mapping.form().orElse(TableForm.STANDARD);
        CatalogNames names = new CatalogNames(catalog);
        ImmutableList<View> views = CatalogRows.of(catalog, mapping, names);
        Columns columns = new Columns(columns(views), mapping);
        ImmutableList<ImmutableList<String>> cells = cells(views, columns, names);
        WrittenHead head = WrittenHead.of(columns, cells, releases(views, columns), mapping, form);
        ImmutableList<TableRow> rows = rows(cells, head, form);
        Notices.Builder notices = Notices.builder();
        if (rows.isEmpty()) {
            notices.add(Notice.of(CsvNotice.NO_ROWS, Location.UNKNOWN, "kind", mapping.rows()));
        }
        TableWriter table = TableWriter.of(out, form.withHeaderRow(1));
        ImmutableList<String> headers = Columns.headers(head.below(columns.headers()));
        int next = 0;
        for (WrittenHead.Table one : head.tables()) {
            for (ImmutableList<String> above : one.above()) {
                notices.addAll(table.write(above));
            }
            notices.addAll(table.write(headers));
            for (ImmutableList<String> row : cells.subList(next, next + one.rows())) {
                notices.addAll(table.write(head.below(row)));
            }
            next += one.rows();
        }
        table.flush();
        return notices.addAll(new SheetLosses(catalog, mapping, columns, names, head).of(views, rows))
                .build();
    }

    /** The release of each row, where only what stands above a table tells of it; else one for all. */
    private static ImmutableList<Optional<EntityId>> releases(ImmutableList<View> views, Columns columns) {
        boolean areAbove = columns.indexes(Level.RELEASE).stream()
                .allMatch(index -> columns.at(index).isAbove());
        return views.stream()
                .map(view -> Optional.ofNullable(view.entity(Level.RELEASE))
                        .map(Entity::id)
                        .filter(id -> areAbove))
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns of the mapping, and those whose cells were kept. */
    private ImmutableList<MappedColumn> columns(ImmutableList<View> views) {
        ImmutableSet<String> known =
                mapping.columns().stream().map(MappedColumn::header).collect(ImmutableSet.toImmutableSet());
        Set<String> kept = new LinkedHashSet<>();
        Set<String> above = new LinkedHashSet<>();
        views.forEach(view -> {
            kept.addAll(CatalogRows.keptOf(view, mapping.rows()).headers());
            above.addAll(CatalogRows.kept(view, Level.RELEASE).headers());
        });
        above.stream().filter(header -> HeadItem.placeOf(header).isPresent()).forEach(kept::add);
        kept.removeAll(known);
        List<MappedColumn> columns = new ArrayList<>();
        columns.addAll(mapping.usable());
        kept.stream()
                .sorted(Comparator.comparingInt(
                        header -> Columns.numberOf(header).orElse(0)))
                .forEach(header -> add(header, columns));
        return ImmutableList.copyOf(columns);
    }

    /** A column to the right of all headers stands where it stood, with blank ones before it, unless these are too many. */
    private static void add(String header, List<MappedColumn> columns) {
        int number = Columns.numberOf(header).orElse(0);
        int below = (int) columns.stream().filter(column -> !column.isAbove()).count();
        if (number - below <= MOST_BLANK) {
            for (int next = below; next < number - 1; next++) {
                columns.add(MappedColumn.kept(Columns.withoutHeader(next)));
            }
        }
        columns.add(Columns.unknown(header));
    }

    private ImmutableList<ImmutableList<String>> cells(ImmutableList<View> views, Columns columns, CatalogNames names) {
        return views.stream()
                .map(view -> IntStream.range(0, columns.columns().size())
                        .mapToObj(i -> cell(view, i, columns, names))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows below that of the headers. */
    private static ImmutableList<TableRow> rows(
            ImmutableList<ImmutableList<String>> cells, WrittenHead head, TableForm form) {
        ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
        int number = 0;
        int next = 0;
        for (WrittenHead.Table table : head.tables()) {
            number += table.above().size() + 1;
            for (int i = 0; i < table.rows(); i++) {
                number++;
                rows.add(new TableRow(number, number + (form.separatorLine() ? 1 : 0), cells.get(next++)));
            }
        }
        return rows.build();
    }

    private String cell(View view, int index, Columns columns, CatalogNames names) {
        MappedColumn column = columns.at(index);
        String printed = column.target()
                .map(target -> target.slice().print(view, columns.form(index), names))
                .orElse("");
        return kept(CatalogRows.keptOf(view, mapping.rows()), printed, view, index, columns, names)
                .or(() -> column.target()
                        .map(Target::level)
                        .or(() -> Optional.of(Level.RELEASE).filter(any -> column.isAbove()))
                        .map(level -> CatalogRows.kept(view, level))
                        .flatMap(thing -> kept(thing, printed, view, index, columns, names)))
                .orElseGet(() -> columns.part(index, printed));
    }

    /** The text of a cell that is kept, unless the model says something else by now. */
    private static Optional<String> kept(
            Kept kept, String printed, View view, int index, Columns columns, CatalogNames names) {
        MappedColumn column = columns.at(index);
        return Optional.ofNullable(kept.cells().get(column.header()))
                .flatMap(text -> text.unless(column.target()
                        .filter(target -> !columns.isOfNameParts(index))
                        .map(target ->
                                target.slice().withBesides(printed, text.cell(), view, columns.form(index), names))
                        .orElse(printed)))
                .filter(text -> !isOfNothing(text, view, column));
    }

    /**
     * Whether a text says something of a thing that is no longer there: whoever read it would make it anew. What a row says of a performer
     * is kept with him, or else of nobody.
     */
    private static boolean isOfNothing(String text, View view, MappedColumn column) {
        String said = CellText.of(text);
        return column.target()
                        .filter(target -> target.level() != Level.PERFORMER && view.thing(target.level()) == null)
                        .isPresent()
                && !said.isEmpty()
                && !CellText.isError(said);
    }
}
