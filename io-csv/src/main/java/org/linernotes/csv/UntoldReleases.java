package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.csv.table.TableRow;

/**
 * What a list of tracks says of releases, of which nothing tells on which of these they are: playlists, logs, collections of songs, parts of
 * compilations. By a label or a date alone all that a label issued, or came out on a day, would be one release, with tracks in the order of the
 * list.
 */
final class UntoldReleases {
    /** What tells one release from others. */
    private static final ImmutableSet<Target> TELLING = targets(
            "release.id",
            "release.title",
            "release.artistAndTitle",
            "release.disambiguation",
            "release.artist",
            "release.catalogNumber",
            "release.barcode");

    /** With this begin the targets of P lines, their years and their owners. */
    static final String PHONOGRAM = Level.RELEASE + ".phonogram";

    private static final Optional<Target> LABEL = Target.tryParse("release.label");
    private static final Optional<Target> LABEL_CODE = Target.tryParse("release.labelCode");

    private UntoldReleases() {}

    private static ImmutableSet<Target> targets(String... keys) {
        return ImmutableList.copyOf(keys).stream().map(Target::parse).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the columns, of which such are only kept whose cells differ} What holds for all rows is said of the one release that they are. P
     * lines that differ are those of the recordings.
     */
    static ImmutableList<MappedColumn> kept(ImmutableList<MappedColumn> columns, List<TableRow> rows) {
        boolean areTold = columns.stream()
                .anyMatch(column -> column.target()
                        .filter(target ->
                                TELLING.contains(target) || (column.isAbove() && target.level() == Level.RELEASE))
                        .isPresent());
        if (areTold) {
            return columns;
        }
        ImmutableSet<Optional<Target>> untold = IntStream.range(0, columns.size())
                .filter(index -> columns.get(index)
                                .target()
                                .filter(target -> target.level() == Level.RELEASE)
                                .isPresent()
                        && differ(index, rows))
                .mapToObj(index -> columns.get(index).target())
                .collect(ImmutableSet.toImmutableSet());
        return columns.stream()
                .map(column -> isUntold(column.target(), untold) ? ofRecordings(column) : column)
                .collect(ImmutableList.toImmutableList());
    }

    private static MappedColumn ofRecordings(MappedColumn column) {
        return column.target()
                .filter(target -> target.key().startsWith(PHONOGRAM))
                .flatMap(target -> target.at(Level.RECORDING))
                .map(column::to)
                .orElseGet(column::untaken);
    }

    /** Codes go with their labels. */
    private static boolean isUntold(Optional<Target> target, ImmutableSet<Optional<Target>> untold) {
        return untold.contains(target) || (target.equals(LABEL_CODE) && untold.contains(LABEL));
    }

    private static boolean differ(int index, List<TableRow> rows) {
        return rows.stream()
                        .map(row -> row.text(index))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
