package org.linernotes.csv;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.stream.PeekedStream;

/**
 * Reads a sheet by a mapping: what rows say that belong together, one after the other. A row that cannot be taken is an outcome
 * without a value, and the rest is read; all else that is not understood is kept and told, with its source, its row, its line, the
 * number of its column and, as a JSON Pointer, the header.
 *
 * <pre>{@code
 * try (CsvReader sheet = CsvReader.open(Path.of("label-copy.csv"), mapping)) {
 *     sheet.forEachRemaining(group -> …);
 * }
 * }</pre>
 *
 * <p>Memory does not grow with the sheet. If the mapping reads {@linkplain CsvMapping#adjacent() adjacent rows}, those that stand
 * one below the other are a group, and else all rows are one; of lists of releases or recordings in which no row has anything to do with
 * another, some hundreds are. A sheet that is larger than {@linkplain SheetLimits may be held} is
 * read as if its mapping read adjacent rows, which is told once.
 *
 * <p>Several threads can share the work: one takes {@linkplain #nextRun() runs of rows}, others {@linkplain RowRun#read() read}
 * them. The reader itself is not safe for use by several threads. Closing one closes what it reads; that it cannot be read is an
 * {@link UncheckedIOException}.
 */
public final class CsvReader implements Iterator<Outcome<RowGroup>>, Closeable {
    /** How many bytes are looked at, at the beginning of a sheet, to find out how it is written. */
    public static final int HEAD = 1 << 20;

    /** In how many rows headers are looked for. */
    private static final int MOST_ABOVE = 100;

    /** How many notices of a code are kept where a sheet is read as a whole. */
    private static final int NOTICES_PER_CODE = 1_000;

    private final RowGroups groups;
    private final TableForm form;
    private @Nullable Outcome<RowRun> next;
    private boolean atEnd;
    private boolean closed;

    private CsvReader(InputStream in, String source, CsvMapping mapping, TableForm form, SheetLimits limits) {
        this.groups = new RowGroups(in, source, mapping, form, limits);
        this.form = form;
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @param mapping what its columns are
     * @throws IOException if it cannot be opened
     */
    public static CsvReader open(Path file, CsvMapping mapping) throws IOException {
        return of(InputFile.open(file), file.toString(), mapping);
    }

    /**
     * {@return a reader of a stream} Where the mapping says how sheets are written, and this one has none of its columns if it is
     * read so, it is found out by its first bytes: people save sheets anew.
     *
     * @param in the bytes of the sheet
     * @param source what notices call it; things without a name of their own are named after it
     * @param mapping what its columns are
     * @throws IOException if the stream cannot be read
     */
    public static CsvReader of(InputStream in, String source, CsvMapping mapping) throws IOException {
        return of(in, source, mapping, SheetLimits.ofThisProgram());
    }

    /**
     * {@return a reader of a stream that holds so much of it in memory, otherwise as {@link #of(InputStream, String, CsvMapping)}}
     *
     * @param in the bytes of the sheet
     * @param source what notices call it
     * @param mapping what its columns are
     * @param limits how much of it is held in memory
     * @throws IOException if the stream cannot be read
     */
    public static CsvReader of(InputStream in, String source, CsvMapping mapping, SheetLimits limits)
            throws IOException {
        PeekedStream bytes = PeekedStream.of(in);
        byte[] head = bytes.head(HEAD);
        TableForm form = mapping.form()
                .filter(stated -> hasColumns(head, stated, mapping))
                .orElseGet(() -> guess(head, mapping));
        return new CsvReader(bytes, source, mapping, form, limits);
    }

    /** Whether a sheet that is written so has one of the columns in its headers. */
    private static boolean hasColumns(byte[] head, TableForm form, CsvMapping mapping) {
        TableReader table = TableReader.of(new ByteArrayInputStream(head), form);
        Optional<TableRow> row = Optional.empty();
        for (int number = 1; number <= form.headerRow() && table.hasNext(); number++) {
            row = table.next().value();
        }
        return row.filter(cells -> headers(cells, mapping) > 0).isPresent();
    }

    /** How many columns of the mapping have their header in a row. */
    private static long headers(TableRow row, CsvMapping mapping) {
        ImmutableSet<String> names = ImmutableSet.copyOf(Columns.names(row.cells()));
        return mapping.columns().stream()
                .filter(column -> !column.isAbove() && names.contains(column.header()))
                .count();
    }

    /** How a sheet seems to be written; below a head the row of the headers is the one with the most of them. */
    private static TableForm guess(byte[] head, CsvMapping mapping) {
        TableForm form = TableForm.guess(head);
        if (mapping.columns().stream().noneMatch(column -> column.isAbove())) {
            return form;
        }
        TableReader table = TableReader.of(new ByteArrayInputStream(head), form);
        return Streams.stream(table)
                .limit(MOST_ABOVE)
                .flatMap(row -> row.value().stream())
                .max(Comparator.comparingLong((TableRow row) -> headers(row, mapping))
                        .thenComparing(TableRow::number, Comparator.reverseOrder()))
                .filter(row -> headers(row, mapping) > 0)
                .map(row -> form.withHeaderRow(row.number()))
                .orElse(form);
    }

    /** {@return how the sheet is written} */
    public TableForm form() {
        return form;
    }

    /**
     * {@return whether there are more rows}
     *
     * @throws UncheckedIOException if the sheet cannot be read, or was closed before its end
     */
    @Override
    public boolean hasNext() {
        if (next == null && !atEnd) {
            if (closed) {
                atEnd = true;
                throw new UncheckedIOException(new IOException("it is closed"));
            }
            next = groups.next();
            atEnd = next == null;
        }
        return next != null;
    }

    @Override
    public Outcome<RowGroup> next() {
        return nextRun().flatMap(RowRun::read);
    }

    /**
     * {@return the next rows that belong together, before their cells are read; without a value a row that is refused} It does what
     * must be done row after row, which is the lesser part of the work; any thread may do the rest.
     *
     * @throws NoSuchElementException if there are no more
     */
    public Outcome<RowRun> nextRun() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Outcome<RowRun> run = next;
        next = null;
        return run;
    }

    /**
     * {@return the next bytes of the row that was refused last, as they stand in the sheet, without the end of its last line; none
     * where all were given} A row that is too long is not held in memory. To be asked for before it is looked whether there is more.
     *
     * @param most how many bytes are wanted at most
     * @throws IOException if the sheet cannot be read
     */
    public byte[] refusedBytes(int most) throws IOException {
        return groups.refusedBytes(most);
    }

    /**
     * {@return the rest of the sheet as a catalogue} It is about all that the rows say in full, in the order of the rows.
     */
    public Outcome<Catalog> readCatalog() {
        Catalog.Builder catalog = Catalog.builder();
        Notices.Builder notices = Notices.builder(NOTICES_PER_CODE);
        Set<EntityId> subjects = new LinkedHashSet<>();
        while (hasNext()) {
            Outcome<RowGroup> group = next();
            notices.addAll(group.notices());
            group.value().ifPresent(said -> {
                said.entities().forEach(catalog::add);
                said.entities().forEach(entity -> subjects.add(entity.id()));
                said.mentions().forEach(catalog::addMention);
            });
        }
        if (!groups.hasHeaders()) {
            return Outcome.none(notices.build());
        }
        return catalog.subjects(subjects).build().flatMap(built -> Outcome.of(built, notices.build()));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        next = null;
        groups.close();
    }
}
