package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableReader;
import org.linernotes.csv.table.TableRow;

/**
 * Guesses a mapping by the headers of a sheet, and what its rows are by what the headers tell. In numbers of dates one above 12
 * can be no month: where all that there is of these stand in one place, the other is that of the month.
 */
final class MappingGuess {
    private static final Pattern DATE =
            Pattern.compile("(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?:\\d{4}|\\d{2})");
    /** A word that is not the one for a track, which may stand before its number. */
    private static final Pattern WORD =
            Pattern.compile("(?iu)(?<!\\p{L})(?!track|titel|plage|pista|piste|traccia|side|seite|face)\\p{L}{3,}");

    private static final int MONTHS = 12;
    private static final int LOOKED_AT = 100;
    private static final Splitter WORDS = Splitter.on(',').omitEmptyStrings();
    private static final CharMatcher LEADING_DIGITS =
            CharMatcher.inRange('0', '9').or(CharMatcher.whitespace());
    private static final Optional<Target> PERSONNEL = Target.tryParse("part.personnel");
    private static final Optional<Target> NUMBER = Target.tryParse("track.number");
    private static final Optional<Target> TITLE = Target.tryParse("track.title");
    private static final Optional<Target> SIDE = Target.tryParse("track.side");
    private static final Optional<Target> STATUS = Target.tryParse("release.status");

    /** With this begin the targets of P lines, their years and their owners. */
    private static final String PHONOGRAM = Level.RELEASE + ".phonogram";

    /** How releases stand; in a column of other words it is said how orders, copies or deliveries do. */
    private static final ImmutableSet<String> STATUSES =
            ImmutableSet.of("official", "promotion", "bootleg", "pseudo-release", "withdrawn", "expunged", "cancelled");

    private static final Optional<Target> COUNTED = Target.tryParse("part.numbers");

    private final TableForm form;
    private final String source;
    private final ImmutableList<TableRow> rows;
    private final Notices.Builder notices = Notices.builder();
    private final Optional<TableRow> headers;

    /** What stands above the headers is behind the columns, and these are the rows below. */
    private final GuessedTables tables;

    private final SheetHead head;

    /** The rows below the headers. */
    private final ImmutableList<TableRow> below;

    MappingGuess(byte[] bytes, String source) {
        TableForm guess = TableForm.guess(bytes);
        this.source = source;
        this.rows = rows(bytes, guess);
        Optional<SheetHead.Found> found = SheetHead.find(rows);
        this.form = found.map(known -> guess.withHeaderRow(known.headers().number()))
                .orElse(guess);
        this.headers =
                rows.stream().filter(row -> row.number() == form.headerRow()).findFirst();
        this.tables =
                GuessedTables.of(headers, found.map(SheetHead.Found::items).orElse(ImmutableList.of()), rows);
        this.head = tables.head();
        this.below = tables.rows();
    }

    private static ImmutableList<TableRow> rows(byte[] bytes, TableForm form) {
        try (TableReader table = TableReader.of(new ByteArrayInputStream(bytes), form)) {
            return Streams.stream(table).flatMap(row -> row.value().stream()).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    Outcome<CsvMapping> guess() {
        if (headers.filter(row -> !row.isBlank()).isEmpty()) {
            Location place = Location.UNKNOWN.withSource(source);
            return Outcome.none(Notices.of(Notice.of(CsvNotice.NO_HEADERS, place, "row", form.headerRow())));
        }
        if (!form.encoding().isUnicode()) {
            notices.add(Notice.of(
                    CsvNotice.ENCODING_TAKEN, Location.UNKNOWN.withSource(source), "encoding", form.encoding()));
        }
        ImmutableList<String> names = Columns.names(head.headers(headers.get()));
        ImmutableList<MappedColumn> asTracks = suggestions(names, RowKind.TRACK);
        PerformerHeaders performers = new PerformerHeaders(asTracks, below);
        RowKind kind = performers.tell() ? RowKind.PERFORMER : kind(names, asTracks);
        ImmutableList<MappedColumn> suggestions = switch (kind) {
            case PERFORMER -> performers.columns();
            case TRACK -> asTracks;
            case RECORDING -> RecordingHeaders.columns(asTracks);
            case TAKE, RELEASE -> suggestions(names, kind);
        };
        ImmutableList<MappedColumn> coded = new CodeHeaders(suggestions, new SheetHeaders(names)).with(kind);
        ImmutableList<MappedColumn> columns = columns(names, coded, headers.get());
        ImmutableMap<Level, Grouping> groups = new GuessedGroups(columns, below).all();
        CsvMapping mapping = new CsvMapping(
                kind, Optional.of(form), tables.gap(), false, groups, order(columns), Dialect.JAZZ, columns);
        return Outcome.of(mapping, notices.build());
    }

    /**
     * A number of a track tells tracks, a matrix takes; with neither it is a list of releases, if anything tells that and nothing speaks
     * for {@linkplain SignsOfTracks tracks}. What may be the title of a take as well, "Song Title", tells no track where there are takes
     * and nothing of a release. Tracks of no release are {@linkplain RecordingHeaders recordings}, where their codes or ids stand.
     */
    private RowKind kind(ImmutableList<String> names, ImmutableList<MappedColumn> asTracks) {
        SheetHeaders sheet = new SheetHeaders(names);
        List<HeaderTable.Meaning> telling = names.subList(0, head.columns()).stream()
                .flatMap(name -> sheet.find(name).stream())
                .filter(meaning -> meaning.tells().isPresent())
                .toList();
        Set<RowKind> told = EnumSet.noneOf(RowKind.class);
        telling.forEach(meaning -> meaning.tells().ifPresent(told::add));
        boolean isLog = !told.contains(RowKind.RELEASE)
                && telling.stream().anyMatch(meaning -> meaning.isOf(Level.TAKE) && !meaning.tells(RowKind.TRACK))
                && telling.stream().noneMatch(meaning -> meaning.tells(RowKind.TRACK) && !meaning.isOf(Level.TAKE));
        return Stream.of(RowKind.TRACK, RowKind.TAKE, RowKind.RELEASE)
                .filter(told::contains)
                .filter(kind -> !isLog || kind != RowKind.TRACK)
                .findFirst()
                .filter(kind -> kind != RowKind.RELEASE || !new SignsOfTracks(asTracks, below).areThere())
                .filter(kind -> kind != RowKind.TRACK)
                .orElseGet(() -> RecordingHeaders.tell(asTracks, below) ? RowKind.RECORDING : RowKind.TRACK);
    }

    private ImmutableList<MappedColumn> columns(
            ImmutableList<String> names, ImmutableList<MappedColumn> suggestions, TableRow headers) {
        ImmutableList.Builder<MappedColumn> columns = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            MappedColumn suggested = suggestions.get(i);
            if (suggested.target().equals(SIDE)) {
                suggested = side(i, suggested, suggestions);
            }
            if (suggested.target().equals(STATUS) && !isOfStatuses(i)) {
                suggested = MappedColumn.kept(name);
            }
            boolean counts = suggested.target().equals(PERSONNEL) && isOfNumbers(i);
            MappedColumn column = counts ? new MappedColumn(name, COUNTED, ImmutableMap.of()) : suggested;
            columns.add(column);
            Location place = headers.place(i, name).withSource(source);
            notices.add(column.target()
                    .map(target -> Notice.of(CsvNotice.COLUMN_TAKEN, place, "header", name)
                            .with("target", target))
                    .orElseGet(() -> Notice.of(CsvNotice.COLUMN_KEPT, place, "header", name)));
        }
        return columns.build();
    }

    /**
     * A side is taken for one where the numbers of tracks begin anew on each, as on the record, else it is only kept: a number that goes on
     * is not that on the side. Where it stands with the first track of a side alone, as in merged cells, it is filled down.
     */
    private MappedColumn side(int index, MappedColumn column, ImmutableList<MappedColumn> columns) {
        int number = Iterables.indexOf(columns, other -> other.target().equals(NUMBER));
        List<SideRow> tracks = number < 0
                ? ImmutableList.of()
                : below.stream()
                        .map(row -> SideRow.of(row.text(index), row.text(number)))
                        .filter(row -> row.number() > 0)
                        .toList();
        if (tracks.stream().noneMatch(SideRow::beginsAnew)) {
            return MappedColumn.kept(column.header());
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

    /**
     * What each header suggests. Of several that suggest what there can be but once, the one is taken that tells what a row is, "Track
     * Title" rather than "Title", else the first.
     */
    private ImmutableList<MappedColumn> suggestions(ImmutableList<String> names, RowKind kind) {
        SheetHeaders sheet = new SheetHeaders(names);
        ImmutableList<MappedColumn> all = IntStream.range(0, names.size())
                .mapToObj(index -> index < head.columns()
                        ? sheet.find(names.get(index))
                                .map(meaning -> meaning.column(names.get(index), kind))
                                .orElseGet(() -> MappedColumn.kept(names.get(index)))
                        : above(names.get(index), kind).with(Setting.ABOVE, tables.place(index)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<MappedColumn> titled = has(TITLE, all) ? all : withTitles(all);
        boolean isOfRecordings = kind == RowKind.TRACK && !RecordingHeaders.areOfReleases(titled);
        return Rivals.settled(
                isOfRecordings ? ofRecordings(titled) : titled,
                column -> sheet.tells(column.header()).isPresent());
    }

    /** What stands above the headers is about the release, where it can be. */
    private static MappedColumn above(String label, RowKind kind) {
        return HeaderTable.find(label)
                .flatMap(meaning -> Stream.of(RowKind.RELEASE, kind)
                        .map(rows -> meaning.column(label, rows))
                        .filter(column -> column.target().isPresent())
                        .findFirst())
                .orElseGet(() -> MappedColumn.kept(label));
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

    /** Where no column has titles, one of numbers may. */
    private ImmutableList<MappedColumn> withTitles(ImmutableList<MappedColumn> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(index -> columns.get(index).target().equals(NUMBER) && isOfTitles(index)
                        ? new MappedColumn(columns.get(index).header(), TITLE, ImmutableMap.of())
                        : columns.get(index))
                .collect(ImmutableList.toImmutableList());
    }

    /** P lines in a list of recordings are of these: a release that nothing tells of would be made of its rights alone. */
    private static ImmutableList<MappedColumn> ofRecordings(ImmutableList<MappedColumn> columns) {
        return columns.stream()
                .map(column -> column.target()
                        .filter(target -> target.key().startsWith(PHONOGRAM))
                        .flatMap(target -> target.at(Level.RECORDING))
                        .map(column::to)
                        .orElse(column))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean has(Optional<Target> target, ImmutableList<MappedColumn> columns) {
        return columns.stream().anyMatch(column -> column.target().equals(target));
    }

    /** Whether a column of numbers of tracks, "Track", has their titles: words in more than half of its cells. */
    private boolean isOfTitles(int index) {
        ImmutableList<String> cells = firstCells(index);
        return 2 * cells.stream().filter(cell -> WORD.matcher(cell).find()).count() > cells.size();
    }

    private boolean isOfStatuses(int index) {
        return firstCells(index).stream().map(Ascii::toLowerCase).allMatch(STATUSES::contains);
    }

    /** The first cells of a column that are not blank. */
    private ImmutableList<String> firstCells(int index) {
        return below.stream()
                .map(row -> row.text(index))
                .filter(cell -> !cell.isEmpty())
                .limit(LOOKED_AT)
                .collect(ImmutableList.toImmutableList());
    }

    private DateText.Order order(ImmutableList<MappedColumn> columns) {
        boolean dayFirst = hasDay(columns, "first");
        boolean monthFirst = hasDay(columns, "second");
        if (dayFirst == monthFirst) {
            return DateText.Order.UNSTATED;
        }
        notices.add(Notice.of(
                CsvNotice.DATES_TAKEN,
                Location.UNKNOWN.withSource(source),
                "order",
                dayFirst ? "day first" : "month first"));
        return dayFirst ? DateText.Order.DAY_FIRST : DateText.Order.MONTH_FIRST;
    }

    private boolean hasDay(ImmutableList<MappedColumn> columns, String place) {
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            boolean dates = columns.get(i)
                    .target()
                    .filter(target -> target.key().endsWith(".date"))
                    .isPresent();
            if (dates
                    && rows.stream()
                            .map(row -> DATE.matcher(row.text(index)))
                            .filter(Matcher::matches)
                            .anyMatch(date -> Integer.parseInt(date.group(place)) > MONTHS)) {
                return true;
            }
        }
        return false;
    }
}
