package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableLimits;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;

/** Gathers the rows of a sheet that belong together: all of them, or runs of adjacent ones. */
final class RowGroups implements Closeable {
    /** How many characters of rows are held. */
    private static final long HELD = 1L << 26;

    /** How many notices of a code are kept of rows that belong together; losses are all kept. */
    private static final int NOTICES_PER_CODE = 1_000;

    private static final int SHOWN = 80;

    private final TableReader table;
    private final CsvMapping mapping;
    private final String source;
    private final TableForm form;
    private final Ids ids = new Ids();
    private final NameRemarks remarks = new NameRemarks();
    private @Nullable Columns columns;
    private @Nullable Keys keys;
    private @Nullable RowTexts texts;

    /** The rows that belong together so far, and what they have in common. */
    private List<SheetRow> held = new ArrayList<>();

    private @Nullable RowKey common;
    private long characters;
    private Notices.Builder notices = Notices.builder(NOTICES_PER_CODE);
    private int blank;

    /** How many rows say nothing of what they belong to, and the first of them. */
    private int alone;

    private int firstAlone;
    private boolean tooMany;
    private boolean ended;

    RowGroups(InputStream in, String source, CsvMapping mapping, TableForm form) {
        this.table = TableReader.of(in, form);
        this.mapping = mapping;
        this.source = source;
        this.form = form;
    }

    boolean hasHeaders() {
        return columns != null;
    }

    /** {@return the next group, or a row that is refused; null at the end} */
    @Nullable
    Outcome<RowGroup> next() {
        while (table.hasNext()) {
            Outcome<TableRow> row = table.next();
            if (row.value().isEmpty()) {
                return Outcome.none(inSource(row.notices()));
            }
            row.notices().list().forEach(this::tell);
            Outcome<RowGroup> group = take(row.value().get());
            if (group != null) {
                return group;
            }
        }
        return ended ? null : last();
    }

    private void tell(Notice notice) {
        notices.add(notice.at(notice.location().withSource(source)));
    }

    private Notices inSource(Notices told) {
        return Notices.of(Lists.transform(
                told.list(), notice -> notice.at(notice.location().withSource(source))));
    }

    private @Nullable Outcome<RowGroup> take(TableRow cells) {
        if (cells.number() < form.headerRow()) {
            tellAbove(cells);
        } else if (cells.number() == form.headerRow() || columns == null) {
            readHeaders(cells);
        } else if (cells.isBlank()) {
            blank++;
        } else if (TotalsRow.is(cells, columns)) {
            tell(Notice.of(CsvNotice.TOTALS, cells.place(), "text", shown(cells)));
        } else {
            return add(sheetRow(cells));
        }
        return null;
    }

    private void tellAbove(TableRow row) {
        if (!row.isBlank()) {
            tell(Notice.of(CsvNotice.ABOVE_HEADERS, row.place(), "text", shown(row)));
        }
    }

    private static String shown(TableRow row) {
        String text = row.cells().stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        return Ascii.truncate(text, SHOWN, "…");
    }

    private void readHeaders(TableRow row) {
        if (row.isBlank()) {
            tell(Notice.of(CsvNotice.NO_HEADERS, row.place(), "row", row.number()));
            return;
        }
        Notices.Builder told = Notices.builder();
        columns = Columns.of(Columns.names(row.cells()), mapping, row.place(), told);
        keys = new Keys(mapping, columns, source);
        texts = new RowTexts(columns);
        told.build().list().forEach(this::tell);
    }

    private SheetRow sheetRow(TableRow row) {
        int headers = Objects.requireNonNull(columns).columns().size();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = CellText.of(row.cell(i));
            if (i >= headers && !text.isEmpty()) {
                tellCell(CsvNotice.CELL_WITHOUT_HEADER, row, i, text);
            } else if (CellText.isError(text) && columns.at(i).target().isPresent()) {
                tellCell(CsvNotice.SPREADSHEET_ERROR, row, i, text);
            }
        }
        return Objects.requireNonNull(texts).of(row);
    }

    private void tellCell(CsvNotice code, TableRow row, int index, String text) {
        Location place =
                row.place(index, Objects.requireNonNull(columns).at(index).header());
        tell(Notice.of(code, place, "text", Ascii.truncate(text, SHOWN, "…")));
    }

    private @Nullable Outcome<RowGroup> add(SheetRow row) {
        Level level = mapping.rows().groups();
        RowKey key = Objects.requireNonNull(keys).of(level, row);
        if (mapping.rows() != RowKind.RELEASE && keys.saysNothing(level, row)) {
            firstAlone = alone == 0 ? row.row().number() : firstAlone;
            alone++;
        }
        boolean apart = mapping.adjacent() && common != null && !common.equals(key);
        boolean full = held.size() >= TableLimits.ROWS || characters > HELD;
        Outcome<RowGroup> group = (apart || full) && !held.isEmpty() ? group() : null;
        if (full && !tooMany && !mapping.adjacent()) {
            tooMany = true;
            tell(Notice.of(
                    CsvNotice.TOO_MANY_ROWS,
                    row.row().place(),
                    "limit",
                    row.row().number() - 1));
        }
        common = key;
        held.add(row);
        characters += row.texts().stream().mapToInt(String::length).sum();
        return group;
    }

    private Outcome<RowGroup> group() {
        Assembled read = Assembly.of(
                mapping,
                Objects.requireNonNull(columns),
                Objects.requireNonNull(keys),
                ids,
                new MentionedNames(remarks),
                held);
        read.notices().list().forEach(this::tell);
        RowGroup group = new RowGroup(held.get(0).row().number(), held.size(), read.entities(), read.mentions());
        Outcome<RowGroup> outcome = Outcome.of(group, notices.build());
        held = new ArrayList<>();
        characters = 0;
        notices = Notices.builder(NOTICES_PER_CODE);
        return outcome;
    }

    private @Nullable Outcome<RowGroup> last() {
        ended = true;
        Location place = Location.UNKNOWN;
        if (blank > 0) {
            tell(Notice.of(CsvNotice.BLANK_ROWS, place, "number", blank));
        }
        if (alone > 0) {
            tell(Notice.of(CsvNotice.ROWS_ALONE, place, "number", alone)
                    .with("row", firstAlone)
                    .with("level", mapping.rows().groups()));
        }
        if (columns == null) {
            tell(Notice.of(CsvNotice.NO_HEADERS, place, "row", form.headerRow()));
            return Outcome.none(notices.build());
        }
        if (!held.isEmpty()) {
            return group();
        }
        Notices rest = notices.build();
        return rest.isEmpty() ? null : Outcome.of(new RowGroup(0, 0, ImmutableList.of(), ImmutableList.of()), rest);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
