package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;
import org.linernotes.csv.cell.Cells;

/**
 * Gives releases, sessions and takes their ids, in the order of the rows: all that one row must know of those before it. Rows that are
 * read together share the things that they agree in; what comes again later is another thing with another id.
 */
final class IdGiver {
    private static final Target RECORDING_ID = Target.parse("recording.id");
    private static final Target TAKE_ID = Target.parse("take.id");

    private final RowKind kind;
    private final Columns columns;
    private final Keys keys;
    private final Ids ids;
    private boolean told;

    /**
     * Creates one for a sheet.
     *
     * @param mapping what its columns are
     * @param columns its columns
     * @param keys by what its rows belong together
     * @param mostIds how many ids are remembered
     */
    IdGiver(CsvMapping mapping, Columns columns, Keys keys, int mostIds) {
        this.kind = mapping.rows();
        this.columns = columns;
        this.keys = keys;
        this.ids = new Ids(mostIds);
    }

    /**
     * {@return the ids of the next rows, which are read together}
     *
     * @param rows the rows
     * @param adjacent whether others of the same things may stand elsewhere, which is told
     */
    ImmutableList<RowIds> give(List<SheetRow> rows, boolean adjacent) {
        Map<RowKey, String> given = new HashMap<>();
        ImmutableList.Builder<RowIds> all = ImmutableList.builder();
        for (SheetRow row : rows) {
            all.add(new Giving(row, given, adjacent).ids());
        }
        return all.build();
    }

    /** Gives the ids of one row. */
    private final class Giving {
        private final SheetRow row;
        private final Map<RowKey, String> given;
        private final boolean adjacent;
        private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();

        Giving(SheetRow row, Map<RowKey, String> given, boolean adjacent) {
            this.row = row;
            this.given = given;
            this.adjacent = adjacent;
        }

        RowIds ids() {
            Optional<ReleaseId> release =
                    hasRelease() ? Optional.of(ReleaseId.of(id(Level.RELEASE))) : Optional.empty();
            Optional<SessionId> session =
                    hasSession() ? Optional.of(SessionId.of(id(Level.SESSION))) : Optional.empty();
            Optional<TakeId> take = session.flatMap(any -> row.stated(columns.indexes(TAKE_ID)))
                    .filter(text -> Cells.takeId(text).isPresent())
                    .map(text -> TakeId.of(takeId(text)));
            return new RowIds(release, session, take, notices.build());
        }

        private boolean hasRelease() {
            return kind != RowKind.TAKE || says(Level.RELEASE) || says(Level.MEDIUM) || says(Level.TRACK);
        }

        private boolean hasSession() {
            return kind == RowKind.TAKE || says(Level.SESSION) || says(Level.PART) || says(Level.TAKE);
        }

        private boolean says(Level level) {
            return row.saysAny(columns.indexes(level));
        }

        private String id(Level level) {
            RowKey key = keys.of(level, row);
            String known = given.get(key);
            if (known != null) {
                return known;
            }
            String wanted = keys.id(level, row);
            String id = unique(level, wanted, key.stated());
            if (adjacent && key.row() == 0 && !key.stated() && !id.equals(wanted)) {
                notices.add(Notice.of(CsvNotice.ROWS_APART, row.row().place(), "level", level)
                        .with("row", row.row().number())
                        .with("id", id));
            }
            given.put(key, id);
            return id;
        }

        /** Tracks of one recording share its take, and may state its id each. */
        private String takeId(String text) {
            Optional<String> recording = kind == RowKind.TRACK
                    ? row.stated(columns.indexes(RECORDING_ID)).filter(Keys::isId)
                    : Optional.empty();
            return recording.isEmpty()
                    ? unique(Level.TAKE, text, true)
                    : given.computeIfAbsent(
                            new RowKey(Level.TAKE, ImmutableList.of(recording.get(), text), 0, true),
                            key -> unique(Level.TAKE, text, true));
        }

        private String unique(Level level, String wanted, boolean stated) {
            String id = ids.unique(level, wanted);
            if (stated && !id.equals(wanted)) {
                notices.add(Notice.of(CsvNotice.ID_TAKEN, row.row().place(), "id", wanted)
                        .with("other", id));
            }
            if (ids.isFull() && !told) {
                told = true;
                notices.add(Notice.of(CsvNotice.TOO_MANY_IDS, row.row().place()));
            }
            return id;
        }
    }
}
