package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.csv.cell.Slug;

/** Decides to which things rows belong, and gives those their ids that have none yet. */
final class Placement {
    private static final Target RECORDING_ID = Target.parse("recording.id");
    private static final Target WORK_ID = Target.parse("work.id");
    private static final Target WORK_TITLE = Target.parse("work.title");
    private static final ImmutableList<Target> TITLES = ImmutableList.of(
            Target.parse("track.title"), Target.parse("take.title"), Target.parse("recording.title"), WORK_TITLE);

    private final ReadRows rows;
    private final Keys keys;
    private final List<RowIds> ids;
    private final Map<RecordingId, Placed> recordings = new HashMap<>();
    private final Map<ReleaseId, Integer> tracks = new HashMap<>();
    private final Map<SessionId, Integer> takes = new HashMap<>();

    private Placement(ReadRows rows, Keys keys, List<RowIds> ids) {
        this.rows = rows;
        this.keys = keys;
        this.ids = ids;
    }

    /** {@return where each row goes} */
    static ImmutableList<Placed> of(ReadRows rows, Keys keys, List<RowIds> ids) {
        Placement placement = new Placement(rows, keys, ids);
        return rows.all().mapToObj(placement::placed).collect(ImmutableList.toImmutableList());
    }

    private Placed placed(int row) {
        Optional<Placed> again = statedRecording(row).map(recordings::get);
        Placed here = again.isPresent() ? placedAgain(row, again.get()) : placedAlone(row);
        here.recording().ifPresent(id -> recordings.putIfAbsent(id, here));
        return here;
    }

    /** A further track of a recording has its take, and a further take its track. */
    private Placed placedAgain(int row, Placed first) {
        rows.notices()
                .add(Notice.of(
                                CsvNotice.RECORDING_AGAIN,
                                rows.row(row).row().place(),
                                "id",
                                first.recording().orElseThrow())
                        .with("row", rows.row(first.row()).row().number()));
        boolean tracks = rows.mapping().rows() == RowKind.TRACK;
        Placed alone = placedAlone(row);
        return tracks
                ? new Placed(
                        row,
                        alone.release(),
                        first.session(),
                        first.take(),
                        first.recording(),
                        first.work(),
                        alone.title(),
                        first.row())
                : new Placed(
                        row,
                        first.release(),
                        alone.session(),
                        alone.take(),
                        first.recording(),
                        alone.work(),
                        alone.title(),
                        first.row());
    }

    private Placed placedAlone(int row) {
        Optional<ReleaseId> release = ids.get(row).release();
        Optional<SessionId> session = ids.get(row).session();
        ids.get(row).told().forEach(rows.notices()::add);
        Optional<TakeId> take = session.map(id -> take(row, id));
        Optional<String> title = TITLES.stream()
                .flatMap(target -> rows.stated(row, target).stream())
                .findFirst();
        boolean hasTrack = rows.mapping().rows() != RowKind.RELEASE && release.isPresent();
        Optional<RecordingId> recording = hasTrack || rows.says(row, Level.RECORDING)
                ? Optional.of(recording(row, release, take))
                : Optional.empty();
        Optional<WorkId> work =
                rows.says(row, Level.WORK) ? Optional.of(work(row, title.orElse(""))) : Optional.empty();
        return new Placed(row, release, session, take, recording, work, title, row);
    }

    private TakeId take(int row, SessionId session) {
        int number = takes.merge(session, 1, Integer::sum);
        return ids.get(row).take().orElseGet(() -> TakeId.of(within(session, number))); // it has its id for itself
    }

    /** Rows that state one id of a recording are about one recording. */
    private RecordingId recording(int row, Optional<ReleaseId> release, Optional<TakeId> take) {
        String usual = rows.mapping().rows() == RowKind.TAKE
                ? take.map(TakeId::toString).orElseThrow()
                : release.map(id -> within(id, tracks.merge(id, 1, Integer::sum)))
                        .orElseThrow();
        return statedRecording(row).orElseGet(() -> RecordingId.of(usual));
    }

    private Optional<RecordingId> statedRecording(int row) {
        return rows.stated(row, RECORDING_ID)
                .flatMap(text -> EntityId.tryParse(EntityType.RECORDING, text))
                .map(RecordingId.class::cast);
    }

    /** The id of a thing that is counted within another. */
    private static String within(EntityId whole, int number) {
        return whole.toString().replace(':', '-') + "-" + number;
    }

    /** Works of one title are told apart by all else that their columns say. */
    private WorkId work(int row, String title) {
        RowKey key = keys.of(Level.WORK, rows.row(row));
        String called = rows.stated(row, WORK_TITLE).orElse(title);
        return rows.stated(row, WORK_ID)
                .flatMap(text -> EntityId.tryParse(EntityType.WORK, text))
                .map(WorkId.class::cast)
                .orElseGet(() -> WorkId.of(
                        Slug.of(called) + "-" + Slug.hash(String.join("\u001F", key.texts()) + "\u001F" + called)));
    }

    /** {@return rows by the ids of some of their things} */
    static <I> ImmutableMap<I, ImmutableList<Integer>> by(
            ImmutableList<Placed> placed, Function<Placed, Optional<I>> thing) {
        Map<I, ImmutableList.Builder<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < placed.size(); row++) {
            int here = row;
            thing.apply(placed.get(row))
                    .ifPresent(id -> groups.computeIfAbsent(id, i -> ImmutableList.builder())
                            .add(here));
        }
        ImmutableMap.Builder<I, ImmutableList<Integer>> all = ImmutableMap.builder();
        groups.forEach((id, rows) -> all.put(id, rows.build()));
        return all.buildOrThrow();
    }
}
