package org.linernotes.csv;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.csv.cell.ArtistAndTitle;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.Slug;

/** Decides to which things rows belong, where those of one recording share them, and which work they are about. */
final class Placement {
    private static final Target RELEASE_ID = Target.parse("release.id");
    private static final Target SESSION_ID = Target.parse("session.id");
    private static final Target WORK_ID = Target.parse("work.id");
    private static final Target WORK_TITLE = Target.parse("work.title");
    private static final ImmutableList<Target> TITLES = ImmutableList.of(
            Target.parse("track.title"),
            Target.parse("track.artistAndTitle"),
            Target.parse("take.title"),
            Target.parse("recording.title"),
            Target.parse("recording.artistAndTitle"),
            WORK_TITLE);

    private final ReadRows rows;
    private final Keys keys;
    private final List<RowIds> ids;

    /** The rows that are about one recording, as if each stood alone. */
    private final ListMultimap<RecordingId, Placed> ofRecording = ArrayListMultimap.create();

    /** What they share. */
    private final Map<RecordingId, Shared> shared = new HashMap<>();

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
    }

    /** {@return where each row goes} */
    static ImmutableList<Placed> of(ReadRows rows, Keys keys, List<RowIds> ids) {
        Placement placement = new Placement(rows, keys, ids);
        ImmutableList<Placed> alone = rows.all().mapToObj(placement::alone).collect(ImmutableList.toImmutableList());
        return alone.stream().map(placement::together).collect(ImmutableList.toImmutableList());
    }

    private Placed alone(int row) {
        RowIds given = ids.get(row);
        given.told().forEach(rows.notices()::add);
        Optional<String> title = title(row);
        Optional<WorkId> work =
                rows.says(row, Level.WORK) ? Optional.of(work(row, title.orElse(""))) : Optional.empty();
        Placed here =
                new Placed(row, given.release(), given.session(), given.take(), given.recording(), work, title, row);
        given.recording().ifPresent(id -> {
            List<Placed> all = ofRecording.get(id);
            if (!all.isEmpty() && rows.mapping().rows() != RowKind.PERFORMER) {
                tellAgain(row, all.get(0));
            }
            all.add(here);
        });
        return here;
    }

    private Optional<String> title(int row) {
        for (Target target : TITLES) {
            Optional<String> title = target.slice().cell().equals(Cells.ARTIST_AND_TITLE)
                    ? besideArtist(row, target)
                    : rows.stated(row, target);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** The title in a cell that has the artist as well. */
    private Optional<String> besideArtist(int row, Target target) {
        return rows.columns().indexes(target).stream()
                .flatMap(index -> rows.said(row, index).stream())
                .map(said -> ((ArtistAndTitle) said).title())
                .findFirst();
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
        boolean tracks = rows.mapping().rows() != RowKind.TAKE;
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
        Optional<TakeId> stated = all.stream()
                .filter(row ->
                        IdGiver.statedTake(rows.row(row.row()), rows.columns()).isPresent())
                .flatMap(row -> row.take().stream())
                .findFirst();
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

    private Optional<String> statedId(int row, Target target) {
        return rows.stated(row, target).filter(Keys::isId);
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
