package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.csv.cell.NamePart;
import org.linernotes.csv.table.TableRow;

/**
 * Guesses whether a sheet has a row a performer, and what its columns are then. It has where rows about one recording follow each other
 * with another performer each, or where all that is said of the recording stands in the first of its rows alone, as in merged cells.
 * What headers of performers mean is the resource {@code performer-headers.tsv}.
 */
final class PerformerHeaders {
    private static final ImmutableMap<String, Target> MEANINGS = ResourceTable.words(
                    "performer-headers.tsv",
                    PerformerHeaders.class.getResourceAsStream("performer-headers.tsv"),
                    "target",
                    "headers",
                    row -> Target.parse(row.cell("target")))
            .entrySet()
            .stream()
            .collect(ImmutableMap.toImmutableMap(word -> HeaderTable.plain(word.getKey()), word -> word.getValue()));

    private static final Target NAME = Target.parse("performer.name");

    /** Where the credited artist stands, under whose header a sheet without another one has performers. */
    private static final Target ARTIST = Target.parse("track.artist");

    private static final ImmutableList<Target> CODES =
            ImmutableList.of(Target.parse("recording.id"), Target.parse("recording.isrc"));
    private static final ImmutableList<Target> TITLES = ImmutableList.of(
            Target.parse("track.title"),
            Target.parse("track.artistAndTitle"),
            Target.parse("take.title"),
            Target.parse("work.title"));

    private final List<MappedColumn> asTracks;
    private final List<TableRow> rows;
    private final ImmutableList<Optional<Target>> performers;

    /**
     * Begins a guess.
     *
     * @param asTracks what the columns are taken for in a sheet with a row a track
     * @param rows the rows below the headers, or the first of them
     */
    PerformerHeaders(List<MappedColumn> asTracks, List<TableRow> rows) {
        this.asTracks = asTracks;
        this.rows = rows;
        ImmutableList<Optional<Target>> meant = asTracks.stream()
                .map(column -> Optional.of(column)
                        .filter(beside -> !beside.isAbove()) // what holds for all rows is of no performer
                        .flatMap(beside -> Optional.ofNullable(MEANINGS.get(HeaderTable.plain(beside.header())))
                                .or(() -> part(beside).map(any -> NAME))))
                .collect(ImmutableList.toImmutableList());
        this.performers = withNames(meant);
    }

    /**
     * Which part of the names of performers a column has, if its header says so; what is said of others is theirs. "Name" alone is the family
     * name only beside given ones.
     */
    private Optional<NamePart> part(MappedColumn column) {
        return named(column)
                .filter(named -> named.part() == NamePart.GIVEN
                        || asTracks.stream()
                                .flatMap(other -> named(other).stream())
                                .anyMatch(other -> other.part() == NamePart.GIVEN))
                .map(HeaderParts.Named::part);
    }

    private static Optional<HeaderParts.Named> named(MappedColumn column) {
        return Optional.of(column.header())
                .filter(header -> column.target().isEmpty())
                .flatMap(HeaderParts::named)
                .filter(named ->
                        named.whose().isEmpty() || NAME.equals(MEANINGS.get(HeaderTable.plain(named.whose()))));
    }

    /** Where roles stand and nobody who has them, the artists are the performers, if they differ within a recording. */
    private ImmutableList<Optional<Target>> withNames(ImmutableList<Optional<Target>> meant) {
        if (meant.contains(Optional.of(NAME)) || meant.stream().allMatch(Optional::isEmpty)) {
            return meant;
        }
        return IntStream.range(0, meant.size())
                .mapToObj(i -> asTracks.get(i).target().equals(Optional.of(ARTIST)) ? Optional.of(NAME) : meant.get(i))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a row is a performer} */
    boolean tell() {
        int name = performers.indexOf(Optional.of(NAME));
        if (name < 0) {
            return false;
        }
        return isMerged(name)
                || IntStream.range(1, rows.size())
                        .anyMatch(i -> isSame(rows.get(i - 1), rows.get(i))
                                && !names(rows.get(i)).equals(names(rows.get(i - 1))));
    }

    private ImmutableList<String> names(TableRow row) {
        return IntStream.range(0, performers.size())
                .filter(i -> performers.get(i).equals(Optional.of(NAME)))
                .mapToObj(row::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether performers stand under a header, where each has a row} */
    static boolean isOfNames(String header) {
        return NAME.equals(MEANINGS.get(HeaderTable.plain(header)));
    }

    /** {@return the columns of a sheet with a row a performer} */
    ImmutableList<MappedColumn> columns() {
        int name = performers.indexOf(Optional.of(NAME));
        boolean ofReleases = RecordingHeaders.areOfReleases(asTracks);
        boolean isMerged = isMerged(name);
        ImmutableList.Builder<MappedColumn> columns = ImmutableList.builder();
        for (int i = 0; i < asTracks.size(); i++) {
            MappedColumn asTrack = asTracks.get(i);
            Optional<Target> performer = performers.get(i);
            MappedColumn column = performer.isPresent()
                    ? new MappedColumn(
                            asTrack.header(),
                            performer,
                            part(asTrack)
                                    .map(part -> ImmutableMap.<Setting, Object>of(Setting.NAME, part.toString()))
                                    .orElse(ImmutableMap.of()))
                    : asTrack.target()
                            .flatMap(target -> target(target, ofReleases))
                            .map(asTrack::to)
                            .orElseGet(asTrack::untaken);
            boolean isFilled =
                    isMerged && performer.isEmpty() && column.target().isPresent() && !column.isAbove();
            columns.add(isFilled ? column.with(Setting.FILL_DOWN, true) : column);
        }
        return columns.build();
    }

    /** A remark beside a performer may be about him or about the recording. */
    private static Optional<Target> target(Target target, boolean ofReleases) {
        if (target.key().endsWith(".note")) {
            return Optional.empty();
        }
        return ofReleases ? Optional.of(target) : RecordingHeaders.of(target);
    }

    /** Whether rows that name performers say nothing else, and others say of which recording they are. */
    private boolean isMerged(int name) {
        boolean any = false;
        boolean first = true;
        for (TableRow row : rows) {
            boolean isBlank = IntStream.range(0, asTracks.size())
                    .filter(i -> performers.get(i).isEmpty()
                            && asTracks.get(i).target().isPresent()
                            && !asTracks.get(i).isAbove())
                    .allMatch(i -> row.text(i).isEmpty());
            boolean says = says(row, CODES) || says(row, TITLES);
            if (row.text(name).isEmpty() || (isBlank ? first : !says)) {
                return false;
            }
            any |= isBlank;
            first = false;
        }
        return any;
    }

    private boolean says(TableRow row, ImmutableList<Target> targets) {
        return targets.stream().anyMatch(target -> !text(row, target).isEmpty());
    }

    /** Whether two rows are about one recording: they have one code, or one title and number on one release. */
    private boolean isSame(TableRow row, TableRow other) {
        for (Target code : CODES) {
            String text = canonical(text(row, code));
            if (!text.isEmpty()) {
                return text.equals(canonical(text(other, code)));
            }
        }
        return says(row, TITLES)
                && IntStream.range(0, asTracks.size())
                        .filter(i -> performers.get(i).isEmpty())
                        .filter(i -> asTracks.get(i)
                                .target()
                                .filter(target -> RecordingHeaders.isOfReleases(target) || TITLES.contains(target))
                                .isPresent())
                        .allMatch(i -> row.text(i).equals(other.text(i)));
    }

    private static String canonical(String code) {
        return Isrc.tryParse(code).map(Isrc::canonical).orElse(code);
    }

    private String text(TableRow row, Target target) {
        return IntStream.range(0, asTracks.size())
                .filter(i -> asTracks.get(i).target().equals(Optional.of(target)))
                .mapToObj(i -> row.text(i))
                .findFirst()
                .orElse("");
    }
}
