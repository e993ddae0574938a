package org.linernotes.csv.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * Reads the rows of a table one after the other, in constant memory, the row of headers and those above it among them. A row
 * that is flawed is told with its number; what cannot be taken of it is left out, and the rest is read.
 *
 * <p>Not safe for use by several threads. Closing one closes what it reads. That the bytes cannot be read is an
 * {@link UncheckedIOException}.
 */
public final class TableReader implements Iterator<Outcome<TableRow>>, Closeable {
    private static final char QUOTE = '"';

    private final TableForm form;
    private final RowCutter cutter;
    private final CsvReaderBuilder parser;
    private boolean begun;
    private int number;
    private RowCutter.@Nullable Cut next;

    private TableReader(InputStream in, TableForm form) {
        this.form = form;
        this.cutter = new RowCutter(in, form.encoding(), form.separator());
        this.parser = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(form.separator())
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false);
    }

    /**
     * {@return a reader of the rows of a table}
     *
     * @param in the bytes
     * @param form how the table is written; {@link TableForm#guess} finds it out
     */
    public static TableReader of(InputStream in, TableForm form) {
        return new TableReader(in, form);
    }

    @Override
    public boolean hasNext() {
        try {
            if (!begun) {
                begun = true;
                if (form.separatorLine()) {
                    cutter.next();
                }
            }
            next = next == null ? cutter.next() : next;
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Outcome<TableRow> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        RowCutter.Cut cut = next;
        next = null;
        number++;
        return row(cut);
    }

    private Outcome<TableRow> row(RowCutter.Cut cut) {
        Notices.Builder notices = Notices.builder();
        TableRow blank = new TableRow(number, cut.line(), ImmutableList.of());
        if (cut.flawedBytes() > 0) {
            notices.add(Notice.of(TableNotice.OTHER_ENCODING, blank.place(), "bytes", cut.flawedBytes())
                    .with("encoding", form.encoding())
                    .with("as", form.encoding().otherwise()));
        }
        if (cut.unclosed()) {
            notices.add(Notice.of(TableNotice.UNCLOSED_QUOTE, blank.place()));
        }
        if (cut.trailing()) {
            notices.add(Notice.of(TableNotice.TEXT_BEHIND_QUOTE, blank.place()));
        }
        int controls = CellText.controls(cut.text());
        if (controls > 0) {
            notices.add(Notice.of(TableNotice.CONTROLS, blank.place(), "number", controls));
        }
        if (cut.tooLong()) {
            return refused(notices, cut, "it has more than " + TableLimits.ROW_LENGTH + " characters");
        }
        ImmutableList<String> cells = cells(cut);
        if (cells.size() > TableLimits.CELLS) {
            return refused(notices, cut, "it has more than " + TableLimits.CELLS + " cells");
        }
        if (cut.text().length() > TableLimits.CELL_LENGTH
                && cells.stream().anyMatch(cell -> cell.length() > TableLimits.CELL_LENGTH)) {
            return refused(notices, cut, "a cell has more than " + TableLimits.CELL_LENGTH + " characters");
        }
        return Outcome.of(new TableRow(number, cut.line(), cells), notices.build());
    }

    private ImmutableList<String> cells(RowCutter.Cut cut) {
        if (cut.text().isEmpty()) {
            return ImmutableList.of();
        }
        if (cut.text().indexOf(QUOTE) < 0) {
            return plainCells(cut.text());
        }
        try {
            return ImmutableList.copyOf(parser.ofSingleCsvRecord(cut.text()).getFields());
        } catch (CsvParseException e) {
            // more cells than the parser takes, which are more than ours
            return ImmutableList.copyOf(Collections.nCopies(TableLimits.CELLS + 1, ""));
        }
    }

    /** {@return the cells of a row without quotes, which needs no parser} */
    private ImmutableList<String> plainCells(String text) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        int start = 0;
        int end = text.indexOf(form.separator());
        while (end >= 0) {
            cells.add(text.substring(start, end));
            start = end + 1;
            end = text.indexOf(form.separator(), start);
        }
        return cells.add(text.substring(start)).build();
    }

    private Outcome<TableRow> refused(Notices.Builder notices, RowCutter.Cut cut, String problem) {
        Location place = new TableRow(number, cut.line(), ImmutableList.of()).place();
        Notice why = Notice.of(TableNotice.ROW_REFUSED, place, "last", cut.lastLine())
                .with("problem", problem);
        return Outcome.none(notices.add(why).build());
    }

    /**
     * {@return the next bytes of the row that was given last, as they stand in the table, without the end of its last line; none
     * where all were given} Of a row that was refused these are all that there is; one that is too long is not held in memory.
     * To be asked for before the next row is looked for.
     *
     * @param most how many bytes are wanted at most
     * @throws IOException if the table cannot be read
     */
    public byte[] bytes(int most) throws IOException {
        return cutter.bytes(most);
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }
}
