package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableLimits;

/**
 * Gathers the rows of a sheet that belong together: all of them, or runs of adjacent ones. All of them are held until the sheet ends;
 * where it turns out to be too large for that, they and the rest become runs. Rows that cannot have anything in common are never held.
 */
final class RowGroups implements Closeable {
    /** How many rows are handed out at once of which none belong together. */
    private static final int APART = 250;

    private final SheetRows sheet;
    private final CsvMapping mapping;
    private final String source;
    private final SheetLimits limits;
    private final NameRemarks remarks = new NameRemarks();
    private @Nullable Layout layout;
    private @Nullable IdGiver ids;

    /** Whether only adjacent rows are put together. */
    private boolean adjacent;

    /** Whether no rows are. */
    private final boolean apart;

    /** Rows that were held before it was known that they are too many. */
    private final Deque<SheetRow> waiting = new ArrayDeque<>();

    /** The rows that belong together so far, and what they have in common. */
    private List<SheetRow> held = new ArrayList<>();

    private @Nullable RowKey common;
    private long characters;
    private Notices.Builder notices = Notices.builder(RowRun.NOTICES_PER_CODE);

    /** How many rows say nothing of what they belong to, and the first of them. */
    private int alone;

    private int firstAlone;
    private Level levelAlone = Level.RELEASE;
    private boolean ended;

    RowGroups(InputStream in, String source, CsvMapping mapping, TableForm form, SheetLimits limits) {
        this.sheet = new SheetRows(in, source, mapping, form, notice -> notices.add(notice));
        this.mapping = mapping;
        this.source = source;
        this.limits = limits;
        this.adjacent = mapping.adjacent();
        this.apart = mapping.isOfRowsApart();
    }

    boolean hasHeaders() {
        return sheet.columns() != null;
    }

    /** {@return the next run, or a row that is refused; null at the end} */
    @Nullable
    Outcome<RowRun> next() {
        while (!ended) {
            Outcome<SheetRow> row = waiting.isEmpty() ? sheet.next() : Outcome.of(waiting.remove());
            if (row == null) {
                return last();
            }
            if (row.value().isEmpty()) {
                return Outcome.none(row.notices());
            }
            RowRun run = add(row.value().get());
            if (run != null) {
                return Outcome.of(run);
            }
        }
        return null;
    }

    /** {@return the next bytes of the row that was refused last} */
    byte[] refusedBytes(int most) throws IOException {
        return sheet.refusedBytes(most);
    }

    private @Nullable RowRun add(SheetRow row) {
        if (!adjacent && !apart && isFull(row)) {
            adjacent = true;
            tellTooMany(row);
            waiting.addAll(held);
            waiting.add(row);
            begin();
            alone = 0;
            return null;
        }
        Keys keys = layout().keys();
        RowKey key = keys.run(row);
        boolean ends = !held.isEmpty()
                && (apart ? held.size() >= APART || isFull(row) : adjacent && (!key.equals(common) || isFull(row)));
        RowRun run = ends ? run() : null;
        keys.alone(row).ifPresent(level -> {
            firstAlone = alone == 0 ? row.row().number() : firstAlone;
            levelAlone = alone == 0 ? level : levelAlone;
            alone++;
        });
        common = key;
        held.add(row);
        characters += row.characters();
        return run;
    }

    private boolean isFull(SheetRow next) {
        return held.size() >= TableLimits.ROWS || characters + next.characters() > limits.characters();
    }

    private void tellTooMany(SheetRow row) {
        Location place = row.row().place().withSource(source);
        notices.add(Notice.of(CsvNotice.TOO_MANY_ROWS, place, "limit", row.row().number() - 1));
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            Columns columns = sheet.columns();
            if (columns == null) {
                throw new IllegalStateException("no row is given without headers");
            }
            known = new Layout(source, mapping, columns, new Keys(mapping, columns, source), remarks);
            layout = known;
        }
        return known;
    }

    private void begin() {
        held = new ArrayList<>();
        characters = 0;
    }

    private RowRun run() {
        if (ids == null) {
            ids = new IdGiver(mapping, layout().columns(), layout().keys(), limits.ids());
        }
        ImmutableList<SheetRow> rows = ImmutableList.copyOf(held);
        RowRun run = new RowRun(layout(), rows, ids.give(rows, adjacent || apart), notices.build(), characters);
        begin();
        notices = Notices.builder(RowRun.NOTICES_PER_CODE);
        return run;
    }

    private @Nullable Outcome<RowRun> last() {
        ended = true;
        sheet.tellEnd();
        if (alone > 0) {
            notices.add(Notice.of(CsvNotice.ROWS_ALONE, Location.UNKNOWN.withSource(source), "number", alone)
                    .with("row", firstAlone)
                    .with("level", levelAlone));
        }
        if (!hasHeaders()) {
            return Outcome.none(notices.build());
        }
        if (!held.isEmpty()) {
            return Outcome.of(run());
        }
        Notices rest = notices.build();
        return rest.isEmpty() ? null : Outcome.of(new RowRun(null, ImmutableList.of(), ImmutableList.of(), rest, 0));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
