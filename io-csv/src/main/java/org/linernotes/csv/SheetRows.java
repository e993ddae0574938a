package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;

/** The rows of a sheet that say something, one after the other, below the headers and without rows of totals. */
final class SheetRows implements Closeable {
    private static final int SHOWN = 80;

    private final TableReader table;
    private final CsvMapping mapping;
    private final String source;
    private final TableForm form;
    private final Consumer<Notice> told;
    private @Nullable Columns columns;
    private @Nullable RowTexts texts;

    /** Texts that come again are held once. */
    private final Remembered<String> held = Remembered.of(text -> text);

    /** What stands above the headers and holds for all rows. */
    private final ImmutableList.Builder<SheetHead.Pair> above = ImmutableList.builder();

    private SheetHead head = new SheetHead(0, ImmutableList.of());

    private int blank;

    /**
     * Creates the rows of a sheet.
     *
     * @param in its bytes
     * @param source what notices call it
     * @param mapping what its columns are
     * @param form how it is written
     * @param told takes what there is to tell
     */
    SheetRows(InputStream in, String source, CsvMapping mapping, TableForm form, Consumer<Notice> told) {
        this.table = TableReader.of(in, form);
        this.mapping = mapping;
        this.source = source;
        this.form = form;
        this.told = told;
    }

    /** {@return its columns; null as long as no headers were read} */
    @Nullable
    Columns columns() {
        return columns;
    }

    /** {@return the next row; without a value one that is refused, and null at the end} */
    @Nullable
    Outcome<SheetRow> next() {
        while (table.hasNext()) {
            Outcome<TableRow> row = table.next();
            if (row.value().isEmpty()) {
                return Outcome.none(inSource(row.notices()));
            }
            row.notices().list().forEach(this::tell);
            SheetRow taken = take(row.value().get());
            if (taken != null) {
                return Outcome.of(taken);
            }
        }
        return null;
    }

    /** Tells what is known at the end. */
    void tellEnd() {
        if (blank > 0) {
            tell(Notice.of(CsvNotice.BLANK_ROWS, Location.UNKNOWN, "number", blank));
        }
        if (columns == null) {
            tell(Notice.of(CsvNotice.NO_HEADERS, Location.UNKNOWN, "row", form.headerRow()));
        }
    }

    /** {@return the next bytes of the row that was refused last} */
    byte[] refusedBytes(int most) throws IOException {
        return table.bytes(most);
    }

    private void tell(Notice notice) {
        told.accept(notice.at(notice.location().withSource(source)));
    }

    private Notices inSource(Notices notices) {
        return Notices.of(Lists.transform(
                notices.list(), notice -> notice.at(notice.location().withSource(source))));
    }

    private @Nullable SheetRow take(TableRow cells) {
        if (cells.number() < form.headerRow()) {
            readAbove(cells);
        } else if (cells.number() == form.headerRow() || columns == null) {
            readHeaders(cells);
        } else if (cells.isBlank()) {
            blank++;
        } else {
            return row(cells, columns);
        }
        return null;
    }

    private @Nullable SheetRow row(TableRow read, Columns known) {
        TableRow cells = new TableRow(
                read.number(),
                read.line(),
                read.cells().stream().map(held::of).collect(ImmutableList.toImmutableList()));
        ImmutableList<String> trimmed = RowTexts.trimmed(cells);
        if (TotalsRow.is(trimmed, known)) {
            tell(Notice.of(CsvNotice.TOTALS, cells.place(), "text", shown(trimmed)));
            return null;
        }
        TableRow whole = head.row(cells);
        return sheetRow(whole, RowTexts.trimmed(whole));
    }

    private void readAbove(TableRow row) {
        ImmutableList<SheetHead.Pair> pairs = SheetHead.pairs(row);
        if (!pairs.isEmpty() && pairs.stream().allMatch(pair -> mapping.isAbove(pair.label()))) {
            above.addAll(pairs);
        } else if (!row.isBlank()) {
            tell(Notice.of(CsvNotice.ABOVE_HEADERS, row.place(), "text", shown(RowTexts.trimmed(row))));
        }
    }

    private static String shown(ImmutableList<String> trimmed) {
        String text = trimmed.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        return Excerpt.of(text, SHOWN);
    }

    private void readHeaders(TableRow row) {
        if (row.isBlank()) {
            tell(Notice.of(CsvNotice.NO_HEADERS, row.place(), "row", row.number()));
            return;
        }
        Notices.Builder notices = Notices.builder();
        head = new SheetHead(row.cells().size(), above.build());
        columns = Columns.of(Columns.names(head.headers(row)), mapping, row.place(), notices);
        texts = new RowTexts(columns);
        notices.build().list().forEach(this::tell);
    }

    private SheetRow sheetRow(TableRow row, ImmutableList<String> trimmed) {
        int headers = Objects.requireNonNull(columns).columns().size();
        for (int i = 0; i < trimmed.size(); i++) {
            String text = trimmed.get(i);
            if (i >= headers && !text.isEmpty()) {
                tellCell(CsvNotice.CELL_WITHOUT_HEADER, row, i, text);
            } else if (CellText.isError(text) && columns.at(i).target().isPresent()) {
                tellCell(CsvNotice.SPREADSHEET_ERROR, row, i, text);
            }
        }
        return Objects.requireNonNull(texts).of(row, trimmed);
    }

    private void tellCell(CsvNotice code, TableRow row, int index, String text) {
        Location place = Objects.requireNonNull(columns).place(row, index);
        tell(Notice.of(code, place, "text", Excerpt.of(text, SHOWN)));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
