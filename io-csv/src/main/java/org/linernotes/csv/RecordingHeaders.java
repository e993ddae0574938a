package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.csv.cell.IdCell;
import org.linernotes.csv.table.TableRow;

/**
 * What the columns are of a sheet that tells on no release its recordings are: what is said of tracks is said of these, and what is said of
 * releases is only kept, since a label or a date alone would be a release that nobody tells of.
 */
final class RecordingHeaders {
    /** What tells that recordings are tracks of releases. */
    private static final ImmutableSet<Target> OF_RELEASES = targets(
            "release.id",
            "release.title",
            "release.artistAndTitle",
            "release.catalogNumber",
            "release.barcode",
            "medium.position",
            "track.number",
            "track.side",
            "track.position");

    /** What tells that a row is a recording, where nothing tells of releases. */
    private static final ImmutableSet<Target> OF_RECORDINGS = targets("recording.id", "recording.isrc");

    private static final Optional<Target> ID = Target.idOf(Level.RECORDING);

    private RecordingHeaders() {}

    private static ImmutableSet<Target> targets(String... keys) {
        return ImmutableList.copyOf(keys).stream().map(Target::parse).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether columns tell that recordings are tracks of releases} */
    static boolean areOfReleases(List<MappedColumn> columns) {
        return isAny(OF_RELEASES, columns);
    }

    /** {@return whether a target tells that recordings are tracks of releases} */
    static boolean isOfReleases(Target target) {
        return OF_RELEASES.contains(target);
    }

    /** {@return whether a row is a recording} Where two rows state one id, they are about one recording, and two tracks. */
    static boolean tell(List<MappedColumn> columns, List<TableRow> rows) {
        return isAny(OF_RECORDINGS, columns)
                && !areOfReleases(columns)
                && IntStream.range(0, columns.size())
                        .filter(index -> columns.get(index).target().equals(ID))
                        .allMatch(index -> haveEachItsOwn(index, rows));
    }

    private static boolean haveEachItsOwn(int index, List<TableRow> rows) {
        List<String> ids = rows.stream()
                .map(row -> row.text(index))
                .filter(id -> !id.isEmpty())
                .map(id -> Ascii.toLowerCase(IdCell.stated(id)))
                .toList();
        return ids.stream().distinct().count() == ids.size();
    }

    private static boolean isAny(ImmutableSet<Target> targets, List<MappedColumn> columns) {
        return columns.stream().flatMap(column -> column.target().stream()).anyMatch(targets::contains);
    }

    /** {@return the columns of a sheet with a row a recording} What is the recording's in its own words comes before what is the track's. */
    static ImmutableList<MappedColumn> columns(List<MappedColumn> asTracks) {
        return Rivals.settled(
                asTracks.stream().map(RecordingHeaders::column).collect(ImmutableList.toImmutableList()),
                column -> asTracks.contains(column));
    }

    private static MappedColumn column(MappedColumn asTrack) {
        return asTrack.target()
                .map(target -> of(target).map(asTrack::to).orElseGet(asTrack::untaken))
                .orElse(asTrack);
    }

    /** {@return what a column is, if it says anything of recordings} */
    static Optional<Target> of(Target target) {
        return switch (target.level()) {
            case RELEASE, MEDIUM -> Optional.empty();
            case TRACK -> target.at(Level.RECORDING);
            default -> Optional.of(target);
        };
    }
}
