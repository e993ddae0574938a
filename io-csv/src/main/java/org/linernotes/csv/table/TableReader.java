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
    private final TableText text;
    private final TableForm form;
    private final RowCutter cutter;
    private final CsvReaderBuilder parser;
    private boolean begun;
    private int number;
    private RowCutter.@Nullable Cut next;

    private TableReader(InputStream in, TableForm form) {
        this.text = new TableText(in, form.encoding());
        this.form = form;
        this.cutter = new RowCutter(text, form.separator());
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
        if (cells.stream().anyMatch(cell -> cell.length() > TableLimits.CELL_LENGTH)) {
            return refused(notices, cut, "a cell has more than " + TableLimits.CELL_LENGTH + " characters");
        }
        return Outcome.of(new TableRow(number, cut.line(), cells), notices.build());
    }

    private ImmutableList<String> cells(RowCutter.Cut cut) {
        if (cut.text().isEmpty()) {
            return ImmutableList.of();
        }
        try {
            return ImmutableList.copyOf(parser.ofSingleCsvRecord(cut.text()).getFields());
        } catch (CsvParseException e) {
            // more cells than the parser takes, which are more than ours
            return ImmutableList.copyOf(Collections.nCopies(TableLimits.CELLS + 1, ""));
        }
    }

    private Outcome<TableRow> refused(Notices.Builder notices, RowCutter.Cut cut, String problem) {
        Location place = new TableRow(number, cut.line(), ImmutableList.of()).place();
        Notice why = Notice.of(TableNotice.ROW_REFUSED, place, "last", cut.lastLine())
                .with("problem", problem);
        return Outcome.none(notices.add(why).build());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
