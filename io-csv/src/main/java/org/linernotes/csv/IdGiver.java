package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;
import org.linernotes.csv.cell.Cells;

/**
 * Gives releases, sessions, takes and recordings their ids, in the order of the rows: all that one row must know of those before it.
 * Rows that are read together share the things that they agree in; what comes again later is another thing with another id.
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
        Together together = new Together(adjacent);
        List<Giving> all = new ArrayList<>();
        rows.forEach(row ->
                all.add(new Giving(row, together))); // first all that rows state, which what is made keeps clear of
        return all.stream().map(Giving::ids).collect(ImmutableList.toImmutableList());
    }

    /** {@return the id of the take that a row states} */
    static Optional<TakeId> statedTake(SheetRow row, Columns columns) {
        return row.stated(columns.indexes(TAKE_ID)).flatMap(Cells::takeId);
    }

    /** What was given to rows that are read together. */
    private final class Together {
        private final boolean adjacent;
        private final Map<RowKey, String> given = new HashMap<>();
        private final Map<EntityId, Integer> counts = new HashMap<>();

        /** Ids that no row of the sheet can state: those of other rows differ by the release or session that is in them. */
        private final Ids made = new Ids(Integer.MAX_VALUE);

        Together(boolean adjacent) {
            this.adjacent = adjacent;
        }

        /** {@return the next id within a whole} */
        String within(EntityId whole) {
            return whole.toString().replace(':', '-') + "-" + counts.merge(whole, 1, Integer::sum);
        }

        Ids idsOf(Target column) {
            return columns.indexes(column).isEmpty() ? made : ids;
        }
    }

    /** Gives the ids of one row: first those that it has or shares, and then the others. */
    private final class Giving {
        private final SheetRow row;
        private final Together together;
        private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        private final Optional<ReleaseId> release;
        private final Optional<SessionId> session;
        private final Optional<TakeId> statedTake;

        /** The recording that the row has in common with others: that which they state, or on which each of them has a performer. */
        private final Optional<RecordingId> commonRecording;

        Giving(SheetRow row, Together together) {
            this.row = row;
            this.together = together;
            this.release = keys.isOfRelease(row) ? Optional.of(ReleaseId.of(id(Level.RELEASE))) : Optional.empty();
            this.session = hasSession() ? Optional.of(SessionId.of(id(Level.SESSION))) : Optional.empty();
            this.commonRecording = row.stated(columns.indexes(RECORDING_ID))
                    .filter(any -> kind != RowKind.RECORDING)
                    .filter(Keys::isId)
                    .map(this::statedRecording)
                    .or(() -> Optional.of(Level.RECORDING)
                            .filter(level -> kind.groups() == level)
                            .map(this::id))
                    .map(RecordingId::of);
            this.statedTake = session.flatMap(any -> IdGiver.statedTake(row, columns))
                    .map(id -> TakeId.of(statedTake(id.toString())));
        }

        RowIds ids() {
            Optional<TakeId> take = session.map(this::take);
            Optional<RecordingId> recording = hasRecording() ? Optional.of(recording(take)) : Optional.empty();
            return new RowIds(release, session, take, recording, notices.build());
        }

        /** Performers of one recording are heard on one take. */
        private TakeId take(SessionId of) {
            return statedTake.orElseGet(() -> kind == RowKind.PERFORMER
                    ? TakeId.of(together.given.computeIfAbsent(
                            new RowKey(
                                    Level.TAKE, ImmutableList.of(of.toString(), commonRecording.toString()), 0, false),
                            key -> madeTake(of)))
                    : TakeId.of(madeTake(of)));
        }

        private String madeTake(SessionId of) {
            return made(Level.TAKE, TAKE_ID, together.within(of));
        }

        /** Called as its take in a sheet of takes, and as its release with a number in one of tracks. */
        private RecordingId recording(Optional<TakeId> take) {
            if (kind.groups() == Level.RECORDING) {
                return commonRecording.orElseThrow();
            }
            String usual =
                    kind == RowKind.TAKE ? take.orElseThrow().toString() : together.within(release.orElseThrow());
            return commonRecording.orElseGet(() -> RecordingId.of(made(Level.RECORDING, RECORDING_ID, usual)));
        }

        private boolean hasSession() {
            return kind == RowKind.TAKE || says(Level.SESSION) || says(Level.PART) || says(Level.TAKE);
        }

        private boolean hasRecording() {
            return kind.groups() == Level.RECORDING
                    || (kind != RowKind.RELEASE && release.isPresent())
                    || says(Level.RECORDING);
        }

        private boolean says(Level level) {
            return row.saysAny(columns.indexes(level));
        }

        private String id(Level level) {
            RowKey key = keys.of(level, row);
            String known = together.given.get(key);
            if (known != null) {
                return known;
            }
            Ids.Given id = unique(key, keys.id(level, row));
            if (together.adjacent && id.again() && !key.stated()) {
                notices.add(Notice.of(CsvNotice.ROWS_APART, row.row().place(), "level", level)
                        .with("row", row.row().number())
                        .with("id", id.id()));
            }
            together.given.put(key, id.id());
            return id.id();
        }

        /** Tracks and performers of one recording share its take, and may state its id each. */
        private String statedTake(String text) {
            return commonRecording.isEmpty() || kind == RowKind.TAKE
                    ? unique(stated(Level.TAKE, row.row().number(), text), text).id()
                    : together.given.computeIfAbsent(
                            stated(Level.TAKE, 0, commonRecording.get().toString(), text),
                            key -> unique(key, text).id());
        }

        /** Rows that state one id are about one recording, wherever they stand. */
        private String statedRecording(String text) {
            return together.given.computeIfAbsent(
                    stated(Level.RECORDING, 0, text),
                    key -> ids.isGiven(key, text) ? text : unique(key, text).id());
        }

        private RowKey stated(Level level, int number, String... texts) {
            return new RowKey(level, ImmutableList.copyOf(texts), number, true);
        }

        private Ids.Given unique(RowKey key, String wanted) {
            Ids.Given id = ids.give(key, wanted);
            if (key.stated() && !id.id().equals(wanted)) {
                notices.add(Notice.of(CsvNotice.ID_TAKEN, row.row().place(), "id", wanted)
                        .with("other", id.id()));
            }
            tellFull();
            return id;
        }

        private String made(Level level, Target column, String usual) {
            RowKey key = new RowKey(level, ImmutableList.of(usual), row.row().number(), false);
            String id = together.idsOf(column).give(key, usual).id();
            tellFull();
            return id;
        }

        private void tellFull() {
            if (ids.isFull() && !told) {
                told = true;
                notices.add(Notice.of(CsvNotice.TOO_MANY_IDS, row.row().place()));
            }
        }
    }
}
