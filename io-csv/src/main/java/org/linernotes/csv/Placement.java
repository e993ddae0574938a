package org.linernotes.csv;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.csv.cell.Slug;

/** Decides to which things rows belong, and gives those their ids that have none yet. */
final class Placement {
    private static final Target RELEASE_ID = Target.parse("release.id");
    private static final Target SESSION_ID = Target.parse("session.id");
    private static final Target RECORDING_ID = Target.parse("recording.id");
    private static final Target WORK_ID = Target.parse("work.id");
    private static final Target WORK_TITLE = Target.parse("work.title");
    private static final ImmutableList<Target> TITLES = ImmutableList.of(
            Target.parse("track.title"), Target.parse("take.title"), Target.parse("recording.title"), WORK_TITLE);

    private final ReadRows rows;
    private final Keys keys;
    private final List<RowIds> ids;
    private final Map<ReleaseId, Integer> tracks = new HashMap<>();
    private final Map<SessionId, Integer> takes = new HashMap<>();

    /** Which ids of takes and recordings are given: those that rows state, and the others as they are made. */
    private final Set<Given> given = new HashSet<>();

    /** The last number behind each that was made and is already that of something else. */
    private final Map<Given, Integer> numbers = new HashMap<>();

    /** The rows that state the id of one recording, as if each stood alone. */
    private final ListMultimap<RecordingId, Placed> ofRecording = ArrayListMultimap.create();

    /** What they share. */
    private final Map<RecordingId, Shared> shared = new HashMap<>();

    private record Given(Level level, String id) {}

    /**
     * What rows about one recording share: tracks a take and its work, and takes a track. It is that of the first row that states the
     * id of the session, work or release, or else says anything of it.
     *
     * @param decisive the row whose session, or whose release it is
     * @param take the take, which tracks share
     * @param work the work, which tracks share
     */
    private record Shared(Placed decisive, Optional<TakeId> take, Optional<WorkId> work) {}

    private Placement(ReadRows rows, Keys keys, List<RowIds> ids) {
        this.rows = rows;
        this.keys = keys;
        this.ids = ids;
        ids.forEach(row -> row.take().ifPresent(id -> given.add(new Given(Level.TAKE, id.toString()))));
        rows.all()
                .forEach(row ->
                        statedRecording(row).ifPresent(id -> given.add(new Given(Level.RECORDING, id.toString()))));
    }

    /** {@return where each row goes} */
    static ImmutableList<Placed> of(ReadRows rows, Keys keys, List<RowIds> ids) {
        Placement placement = new Placement(rows, keys, ids);
        ImmutableList<Placed> alone = rows.all().mapToObj(placement::alone).collect(ImmutableList.toImmutableList());
        return alone.stream().map(placement::together).collect(ImmutableList.toImmutableList());
    }

    private Placed alone(int row) {
        Optional<RecordingId> stated = statedRecording(row);
        stated.map(ofRecording::get)
                .filter(before -> !before.isEmpty())
                .ifPresent(before -> tellAgain(row, before.get(0)));
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
        Placed here = new Placed(row, release, session, take, recording, work, title, row);
        stated.ifPresent(id -> ofRecording.put(id, here));
        return here;
    }

    private void tellAgain(int row, Placed first) {
        rows.notices()
                .add(Notice.of(
                                CsvNotice.RECORDING_AGAIN,
                                rows.row(row).row().place(),
                                "id",
                                first.recording().orElseThrow())
                        .with("row", rows.row(first.row()).row().number()));
    }

    private Placed together(Placed row) {
        List<Placed> all = row.recording().map(ofRecording::get).orElse(ImmutableList.of());
        if (all.size() < 2) {
            return row;
        }
        Shared ofAll = shared.computeIfAbsent(row.recording().orElseThrow(), id -> shared(all));
        boolean tracks = rows.mapping().rows() == RowKind.TRACK;
        Placed decisive = ofAll.decisive();
        return new Placed(
                row.row(),
                tracks ? row.release() : decisive.release(),
                tracks ? decisive.session() : row.session(),
                tracks ? ofAll.take() : row.take(),
                row.recording(),
                tracks ? ofAll.work() : row.work(),
                row.title(),
                decisive.row());
    }

    private Shared shared(List<Placed> all) {
        if (rows.mapping().rows() == RowKind.TAKE) {
            return new Shared(deciding(all, RELEASE_ID, Placed::release), Optional.empty(), Optional.empty());
        }
        Placed decisive = deciding(all, SESSION_ID, Placed::session);
        Optional<TakeId> stated =
                all.stream().flatMap(row -> ids.get(row.row()).take().stream()).findFirst();
        return new Shared(
                decisive,
                stated.or(decisive::take),
                deciding(all, WORK_ID, Placed::work).work());
    }

    private <I> Placed deciding(List<Placed> all, Target id, Function<Placed, Optional<I>> thing) {
        return Stream.concat(
                        all.stream().filter(row -> statedId(row.row(), id).isPresent()),
                        all.stream().filter(row -> thing.apply(row).isPresent()))
                .findFirst()
                .orElse(all.get(0));
    }

    private TakeId take(int row, SessionId session) {
        int number = takes.merge(session, 1, Integer::sum);
        return ids.get(row).take().orElseGet(() -> TakeId.of(made(Level.TAKE, within(session, number))));
    }

    /** Rows that state one id of a recording are about one recording. */
    private RecordingId recording(int row, Optional<ReleaseId> release, Optional<TakeId> take) {
        String usual = rows.mapping().rows() == RowKind.TAKE
                ? take.map(TakeId::toString).orElseThrow()
                : release.map(id -> within(id, tracks.merge(id, 1, Integer::sum)))
                        .orElseThrow();
        return statedRecording(row).orElseGet(() -> RecordingId.of(made(Level.RECORDING, usual)));
    }

    private Optional<RecordingId> statedRecording(int row) {
        return statedId(row, RECORDING_ID).map(RecordingId::of);
    }

    private Optional<String> statedId(int row, Target target) {
        return rows.stated(row, target).filter(Keys::isId);
    }

    /** {@return an id that is made, with a number behind it where it is already one of something else} */
    private String made(Level level, String usual) {
        String id = usual;
        while (!given.add(new Given(level, id))) {
            id = usual + "-" + numbers.merge(new Given(level, usual), 2, (last, first) -> last + 1);
        }
        return id;
    }

    /** The id of a thing that is counted within another. */
    private static String within(EntityId whole, int number) {
        return whole.toString().replace(':', '-') + "-" + number;
    }

    /** Works of one title are told apart by all else that their columns say. */
    private WorkId work(int row, String title) {
        RowKey key = keys.of(Level.WORK, rows.row(row));
        String called = rows.stated(row, WORK_TITLE).orElse(title);
        return statedId(row, WORK_ID)
                .map(WorkId::of)
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
