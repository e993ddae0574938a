package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.cell.Carriers;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.cell.TakeStatus;
import org.linernotes.csv.table.TableRow;

/** What the cells of columns tell of them where their headers may mean several things. */
final class CellSigns {
    private static final int LOOKED_AT = 100;
    private static final Splitter WORDS = Splitter.on(',').omitEmptyStrings();
    private static final CharMatcher LEADING_DIGITS =
            CharMatcher.inRange('0', '9').or(CharMatcher.whitespace());

    /** A word that is not the one for a track, which may stand before its number. */
    private static final Pattern WORD =
            Pattern.compile("(?iu)(?<!\\p{L})(?!track|titel|plage|pista|piste|traccia|side|seite|face)\\p{L}{3,}");

    private static final Optional<Target> PERSONNEL = Target.tryParse("part.personnel");
    private static final Optional<Target> COUNTED = Target.tryParse("part.numbers");
    private static final Optional<Target> NUMBER = Target.tryParse("track.number");
    private static final ImmutableSet<Target> TITLES =
            ImmutableSet.of(Target.parse("track.title"), Target.parse("track.artistAndTitle"));
    private static final Target TITLE = Target.parse("track.title");
    private static final Optional<Target> TITLE_OF_WORK = Target.tryParse("work.title");
    private static final ImmutableSet<String> MOVEMENTS = ImmutableSet.of(
            "movement",
            "movementtitle",
            "movementname",
            "satz",
            "satzbezeichnung",
            "mouvement",
            "movimiento",
            "movimento");

    private static final Optional<Target> CARRIER = Target.tryParse("medium.position");
    private static final ImmutableSet<String> RECORDS = ImmutableSet.of("disc", "disk", "disco", "disque", "ndisco");

    private static final Pattern LEADING_NUMBER = Pattern.compile("\\d{3,9}");

    /** Boxes have fewer carriers, and records higher numbers. */
    private static final int MOST_CARRIERS = 250;

    private static final Optional<Target> DATE = Target.tryParse("release.date");
    private static final ImmutableSet<String> DATES = ImmutableSet.of("date", "datum", "fecha");

    private static final ImmutableSet<String> PRESENTERS =
            ImmutableSet.of("presenter", "host", "dj", "moderator", "moderatorin", "moderation");

    private static final ImmutableMap<Target, Target> FEATURED = ImmutableMap.of(
            Target.parse("track.featured"), Target.parse("track.artist"),
            Target.parse("recording.featured"), Target.parse("recording.artist"));
    /** "Featured?" has no names, but whether somebody is. */
    private static final ImmutableSet<String> FLAGS = ImmutableSet.of(
            "yes", "no", "y", "n", "true", "false", "x", "1", "0", "ja", "nein", "oui", "non", "sí", "si");

    private static final String FEATURED_ARTIST = "featuredartist";

    private static final Optional<Target> TAKE_STATUS = Target.tryParse("take.status");
    private static final ImmutableSet<Target> TAKE_STATUSES =
            ImmutableSet.of(Target.parse("take.status"), Target.parse("take.outcome"), Target.parse("take.decision"));

    private static final Optional<Target> SIDE = Target.tryParse("track.side");
    private static final Optional<Target> STATUS = Target.tryParse("release.status");
    private static final Optional<Target> CATALOG_NUMBER = Target.tryParse("release.catalogNumber");

    /** What else tells of which release a row is. */
    private static final ImmutableSet<Target> RELEASES = ImmutableSet.of(
            Target.parse("release.title"),
            Target.parse("release.artistAndTitle"),
            Target.parse("release.barcode"),
            Target.parse("release.id"));

    /** How releases stand; in a column of other words it is said how orders, copies or deliveries do. */
    private static final ImmutableSet<String> STATUSES =
            ImmutableSet.of("official", "promotion", "bootleg", "pseudo-release", "withdrawn", "expunged", "cancelled");

    /** Headers below which releases may only be counted. */
    private static final ImmutableSet<String> COUNTING = ImmutableSet.of("releaseno", "releasenr", "releasenumber");

    /** Numbers of records are seldom smaller. */
    private static final int HIGHEST_COUNT = 999;

    /** The rows below the headers. */
    private final List<TableRow> rows;

    CellSigns(List<TableRow> rows) {
        this.rows = rows;
    }

    /** {@return a column as its cells have it} */
    MappedColumn settled(int index, ImmutableList<MappedColumn> columns) {
        MappedColumn column = columns.get(index);
        if (column.target().equals(SIDE)) {
            return side(index, column, columns);
        }
        if (ArtistAndTitleCells.isOf(column)) {
            return new ArtistAndTitleCells(cells(index)).settled(column);
        }
        if (column.target().filter(target -> target.takes(Setting.UNIT)).isPresent()) {
            return new PlayingTimeCells(firstCells(index)).settled(column);
        }
        if (isOfPlays(column, columns)) {
            return column.untaken();
        }
        if (column.target().filter(FEATURED::containsKey).isPresent()) {
            return featured(index, column, columns);
        }
        if (column.target().isEmpty() && isOfTakeStatuses(index, columns)) {
            return new MappedColumn(column.header(), TAKE_STATUS, ImmutableMap.of());
        }
        if (column.target().equals(STATUS) && !isOfStatuses(index)) {
            return column.untaken();
        }
        if (column.target().equals(PERSONNEL) && isOfNumbers(index)) {
            return new MappedColumn(column.header(), COUNTED, ImmutableMap.of());
        }
        boolean isTold = columns.stream().flatMap(any -> any.target().stream()).anyMatch(RELEASES::contains);
        return column.target().equals(CATALOG_NUMBER) && isTold && isCounting(column, index)
                ? column.untaken()
                : column;
    }

    /** Where no column has titles, one of numbers may, or one of movements of works. */
    ImmutableList<MappedColumn> withTitles(ImmutableList<MappedColumn> all) {
        ImmutableList<MappedColumn> columns = withRecords(all);
        boolean areOfWorks = columns.stream().anyMatch(column -> column.target().equals(TITLE_OF_WORK));
        if (columns.stream().flatMap(column -> column.target().stream()).anyMatch(TITLES::contains)) {
            return columns;
        }
        return IntStream.range(0, columns.size())
                .mapToObj(index -> (columns.get(index).target().equals(NUMBER) && isOfTitles(index))
                                || (areOfWorks && isMovement(columns.get(index)))
                        ? new MappedColumn(columns.get(index).header(), Optional.of(TITLE), ImmutableMap.of())
                        : columns.get(index))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A side is taken for one where the numbers of tracks begin anew on each, as on the record, else it is only kept: a number that goes on
     * is not that on the side. Where it stands with the first track of a side alone, as in merged cells, it is filled down.
     */
    private MappedColumn side(int index, MappedColumn column, ImmutableList<MappedColumn> columns) {
        int number = Iterables.indexOf(columns, other -> other.target().equals(NUMBER));
        List<SideRow> tracks = number < 0
                ? ImmutableList.of()
                : rows.stream()
                        .map(row -> SideRow.of(row.text(index), row.text(number)))
                        .filter(row -> row.number() > 0)
                        .toList();
        if (tracks.stream().noneMatch(SideRow::beginsAnew)) {
            return column.untaken();
        }
        boolean isMerged = tracks.stream().anyMatch(row -> row.number() > 1)
                && tracks.stream()
                        .allMatch(row -> row.number() == 1 ^ row.side().isEmpty());
        return isMerged ? column.with(Setting.FILL_DOWN, true) : column;
    }

    /** The side and the number of a track, 0 where that is no number. */
    private record SideRow(String side, int number) {
        static SideRow of(String side, String number) {
            Integer whole = Ints.tryParse(number);
            return new SideRow(side, whole == null ? 0 : whole);
        }

        /** Whether it is the first track of a side that is not the first. */
        boolean beginsAnew() {
            return number == 1
                    && Sides.tryParse(side)
                            .filter(letter -> !letter.equals("A"))
                            .isPresent();
        }
    }

    /** Whether a column of personnel has no names, but numbers of players. */
    private boolean isOfNumbers(int index) {
        ImmutableList<String> cells = firstCells(index);
        return !cells.isEmpty()
                && cells.stream()
                        .flatMap(WORDS::splitToStream)
                        .map(LEADING_DIGITS::trimLeadingFrom)
                        .allMatch(word -> Dialect.JAZZ.find(word.strip()).isPresent());
    }

    /** Whether a column of numbers of tracks, "Track", has their titles: words in more than half of its cells. */
    private boolean isOfTitles(int index) {
        ImmutableList<String> cells = firstCells(index);
        return 2 * cells.stream().filter(cell -> WORD.matcher(cell).find()).count() > cells.size();
    }

    private boolean isOfStatuses(int index) {
        return firstCells(index).stream().map(Ascii::toLowerCase).allMatch(STATUSES::contains);
    }

    /** Whether "Release #" counts the releases of the sheet, and has no numbers of theirs. */
    private boolean isCounting(MappedColumn column, int index) {
        String header = HeaderTable.plain(column.header().replace("#", "no").replace("№", "no"));
        return COUNTING.contains(header)
                && firstCells(index).stream().allMatch(cell -> {
                    Integer number = Ints.tryParse(cell);
                    return number != null && number <= HIGHEST_COUNT;
                });
    }

    private static boolean isMovement(MappedColumn column) {
        return column.target().isEmpty() && MOVEMENTS.contains(HeaderTable.plain(column.header()));
    }

    /** "Disco" and "Disc" are the number of a carrier, or that of a record, as its cells have it. */
    private ImmutableList<MappedColumn> withRecords(ImmutableList<MappedColumn> columns) {
        boolean isNumbered = columns.stream().anyMatch(column -> column.target().equals(CATALOG_NUMBER));
        return IntStream.range(0, columns.size())
                .mapToObj(index -> {
                    MappedColumn column = columns.get(index);
                    if (!column.target().equals(CARRIER) || column.isAbove() || isOfCarriers(index)) {
                        return column;
                    }
                    boolean isOfRecords = !isNumbered && RECORDS.contains(HeaderTable.plain(column.header()));
                    return isOfRecords
                            ? new MappedColumn(column.header(), CATALOG_NUMBER, ImmutableMap.of())
                            : column.untaken();
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a column would have numbers of carriers by its header, and has none by its cells} */
    static boolean areOfRecords(HeaderTable.Meaning meaning, MappedColumn column) {
        return Optional.ofNullable(meaning.targets().get(RowKind.TRACK)).equals(CARRIER)
                && !column.target().equals(CARRIER);
    }

    /** Whether most cells of a column can be numbers of carriers: they are no higher than those, and no words. */
    private boolean isOfCarriers(int index) {
        ImmutableList<String> cells = firstCells(index);
        return 2 * cells.stream().filter(CellSigns::isNoCarrier).count() <= cells.size();
    }

    private static boolean isNoCarrier(String cell) {
        if (Carriers.tryParse(cell).isPresent()) {
            return false;
        }
        Matcher number = LEADING_NUMBER.matcher(cell);
        return WORD.matcher(cell).find() || (number.lookingAt() && Integer.parseInt(number.group()) > MOST_CARRIERS);
    }

    /** Whether a column says when something was played, or who announced it: beside it stands at what time of the day. */
    private boolean isOfPlays(MappedColumn column, ImmutableList<MappedColumn> columns) {
        String header = HeaderTable.plain(column.header());
        boolean isDate = column.target().equals(DATE) && DATES.contains(header);
        return (isDate || PRESENTERS.contains(header))
                && IntStream.range(0, columns.size())
                        .filter(index -> PlayingTimeCells.isTime(columns.get(index)))
                        .anyMatch(index -> columns.get(index).target().isEmpty()
                                || new PlayingTimeCells(firstCells(index)).areOfDay());
    }

    /** "Featured?" says whether somebody is, and not who. "Featured Artist" in each row and no artist beside it is the artist, as collecting societies call those. */
    private MappedColumn featured(int index, MappedColumn column, ImmutableList<MappedColumn> columns) {
        ImmutableList<String> cells = firstCells(index);
        if (!cells.isEmpty() && cells.stream().map(Ascii::toLowerCase).allMatch(FLAGS::contains)) {
            return column.untaken();
        }
        Optional<Target> artist = column.target().map(FEATURED::get);
        boolean isArtist = HeaderTable.plain(column.header()).contains(FEATURED_ARTIST)
                && columns.stream().noneMatch(other -> other.target().equals(artist))
                && !rows.isEmpty()
                && cells(index).count() == rows.size();
        return isArtist ? new MappedColumn(column.header(), artist, ImmutableMap.of()) : column;
    }

    /** Whether a column "Status" says in most cells what became of takes, and no other column says that. */
    private boolean isOfTakeStatuses(int index, ImmutableList<MappedColumn> columns) {
        ImmutableList<String> cells = firstCells(index);
        return HeaderTable.plain(columns.get(index).header()).equals("status")
                && columns.stream()
                        .flatMap(column -> column.target().stream())
                        .anyMatch(target -> target.level() == Level.TAKE)
                && columns.stream().flatMap(column -> column.target().stream()).noneMatch(TAKE_STATUSES::contains)
                && 2
                                * cells.stream()
                                        .filter(cell ->
                                                TakeStatus.tryParse(cell).isPresent())
                                        .count()
                        > cells.size();
    }

    /** The first cells of a column that are not blank. */
    private ImmutableList<String> firstCells(int index) {
        return cells(index).limit(LOOKED_AT).collect(ImmutableList.toImmutableList());
    }

    private Stream<String> cells(int index) {
        return rows.stream().map(row -> row.text(index)).filter(cell -> !cell.isEmpty());
    }
}
