package org.linernotes.csv.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/**
 * Writes rows of a table. A cell stands in quotes where it must. Not safe for use by several threads; closing one closes
 * what it writes to.
 */
public final class TableWriter implements Closeable, Flushable {
    /** Before what is no remark here no quotes are needed: "#" is a usual header. */
    private static final char NEVER_FIRST = '\uFFFF';

    private final TableForm form;
    private final CsvWriter rows;
    private final CharsetEncoder encoder;
    private int number;

    private TableWriter(OutputStream out, TableForm form) throws IOException {
        this.form = form;
        if (form.byteOrderMark()) {
            out.write(form.encoding().mark());
        }
        Writer text = new OutputStreamWriter(out, form.encoding().charset());
        this.rows = CsvWriter.builder()
                .fieldSeparator(form.separator())
                .commentCharacter(NEVER_FIRST)
                .lineDelimiter(form.carriageReturns() ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(text);
        this.encoder = form.encoding().charset().newEncoder();
        if (form.separatorLine()) {
            text.write("sep=" + form.separator() + (form.carriageReturns() ? "\r\n" : "\n"));
        }
    }

    /**
     * {@return a writer of the rows of a table}
     *
     * @param out where to
     * @param form how the table is written
     * @throws IOException if it cannot be written to
     */
    public static TableWriter of(OutputStream out, TableForm form) throws IOException {
        return new TableWriter(out, form);
    }

    /**
     * Writes a row.
     *
     * @param cells the texts of its cells
     * @return the cells that the encoding has no signs for, by row and column
     * @throws IOException if it cannot be written
     */
    public Notices write(List<String> cells) throws IOException {
        number++;
        Notices.Builder lost = Notices.builder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!encoder.canEncode(cell)) {
                Location place = Location.UNKNOWN.withRecord("row " + number).at(number, column + 1);
                lost.add(Notice.of(TableNotice.NOT_IN_ENCODING, place, "text", cell)
                        .with("encoding", form.encoding()));
            }
        }
        try {
            rows.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return lost.build();
    }

    @Override
    public void flush() throws IOException {
        try {
            rows.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
