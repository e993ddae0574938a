package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
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
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Dialect;
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
    private static final int MONTHS = 12;
    private static final int SHOWN = 80;
    private static final Optional<Target> CATALOG_NUMBER = Target.tryParse("release.catalogNumber");

    private final TableForm form;
    private final String source;
    private final ImmutableList<TableRow> rows;
    private final Notices.Builder notices = Notices.builder();
    private final Optional<GuessedHeaders> headers;

    /** What stands above the headers is behind the columns, and these are the rows below. */
    private final GuessedTables tables;

    private final SheetHead head;

    /** The rows below the headers. */
    private final ImmutableList<TableRow> below;

    private final CellSigns cells;

    MappingGuess(byte[] bytes, String source) {
        TableForm guess = TableForm.guess(bytes);
        this.source = source;
        this.rows = rows(bytes, guess);
        Optional<SheetHead.Found> found = SheetHead.find(rows);
        this.headers = found.map(SheetHead.Found::headers)
                .or(() -> rows.stream()
                        .filter(row -> row.number() == guess.headerRow())
                        .findFirst())
                .map(row -> GuessedHeaders.of(row, rows));
        this.form =
                headers.map(known -> guess.withHeaderRow(known.row().number())).orElse(guess);
        this.tables = GuessedTables.of(
                headers.map(GuessedHeaders::row),
                found.map(SheetHead.Found::items).orElse(ImmutableList.of()),
                rows);
        this.head = tables.head();
        this.below = tables.rows();
        this.cells = new CellSigns(below);
    }

    private static ImmutableList<TableRow> rows(byte[] bytes, TableForm form) {
        try (TableReader table = TableReader.of(new ByteArrayInputStream(bytes), form)) {
            return Streams.stream(table).flatMap(row -> row.value().stream()).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    Outcome<CsvMapping> guess() {
        if (headers.filter(known -> !known.row().isBlank()).isEmpty()) {
            Location place = Location.UNKNOWN.withSource(source);
            return Outcome.none(Notices.of(Notice.of(CsvNotice.NO_HEADERS, place, "row", form.headerRow())));
        }
        if (!form.encoding().isUnicode()) {
            notices.add(Notice.of(
                    CsvNotice.ENCODING_TAKEN, Location.UNKNOWN.withSource(source), "encoding", form.encoding()));
        }
        tellTurnedRound(headers.get());
        ImmutableList<String> names = Columns.names(head.headers(headers.get().row()));
        ImmutableList<MappedColumn> asTracks = suggestions(names, RowKind.TRACK);
        PerformerHeaders performers = new PerformerHeaders(asTracks, below);
        RowKind kind = performers.tell() ? RowKind.PERFORMER : kind(names, asTracks);
        ImmutableList<MappedColumn> suggestions = switch (kind) {
            case PERFORMER -> performers.columns();
            case TRACK -> asTracks;
            case RECORDING -> RecordingHeaders.columns(asTracks);
            case TAKE, RELEASE -> suggestions(names, kind);
        };
        SheetHeaders sheet = new SheetHeaders(meant(names));
        if (sheet.areOfSales()) {
            notices.add(Notice.of(
                    CsvNotice.ROWS_OF_SALES, headers.get().row().place().withSource(source)));
        }
        ImmutableList<MappedColumn> coded = new CodeHeaders(suggestions, sheet).with(kind);
        ImmutableList<MappedColumn> told = kind == RowKind.TRACK ? UntoldReleases.kept(coded, below) : coded;
        ImmutableList<MappedColumn> columns = columns(names, told, headers.get().row());
        ImmutableMap<Level, Grouping> groups = new GuessedGroups(columns, below).all();
        CsvMapping mapping = new CsvMapping(
                kind, Optional.of(form), tables.gap(), false, groups, order(columns), Dialect.JAZZ, columns);
        return Outcome.of(mapping, notices.build());
    }

    private void tellTurnedRound(GuessedHeaders known) {
        ImmutableList<String> turned = known.turnedRound(rows);
        if (!turned.isEmpty()) {
            notices.add(Notice.of(
                            CsvNotice.TURNED_ROUND,
                            known.row().place().withSource(source),
                            "headers",
                            Excerpt.of(String.join(", ", turned), SHOWN))
                    .with("row", known.row().number()));
        }
    }

    /**
     * A number of a track tells tracks, a matrix takes; with neither it is a list of releases, if anything tells that and nothing speaks
     * for {@linkplain SignsOfTracks tracks}. What may be the title of a take as well, "Song Title", tells no track where there are takes
     * and nothing of a release. Tracks of no release are {@linkplain RecordingHeaders recordings}, where their codes or ids stand.
     */
    private RowKind kind(ImmutableList<String> names, ImmutableList<MappedColumn> asTracks) {
        ImmutableList<String> meant = meant(names);
        SheetHeaders sheet = new SheetHeaders(meant);
        List<HeaderTable.Meaning> telling = IntStream.range(0, head.columns())
                .boxed()
                .flatMap(index -> sheet.find(meant.get(index)).stream()
                        .filter(meaning -> !CarrierCells.areOfRecords(meaning, asTracks.get(index))))
                .filter(meaning -> meaning.tells().isPresent())
                .toList();
        Set<RowKind> told = EnumSet.noneOf(RowKind.class);
        if (asTracks.subList(0, head.columns()).stream()
                .anyMatch(column -> column.target().equals(CATALOG_NUMBER))) {
            told.add(RowKind.RELEASE);
        }
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
            MappedColumn column = cells.settled(i, suggestions);
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
     * What each header suggests. Of several that suggest what there can be but once, the one is taken that tells what a row is, "Track
     * Title" rather than "Title", else the first.
     */
    private ImmutableList<MappedColumn> suggestions(ImmutableList<String> names, RowKind kind) {
        ImmutableList<String> meant = meant(names);
        SheetHeaders sheet = new SheetHeaders(meant);
        ImmutableList<MappedColumn> all = IntStream.range(0, names.size())
                .mapToObj(index -> index < head.columns()
                        ? sheet.find(meant.get(index))
                                .map(meaning -> meaning.column(names.get(index), kind))
                                .orElseGet(() -> MappedColumn.kept(names.get(index)))
                        : above(index, names.get(index), kind).with(Setting.ABOVE, tables.place(index)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<MappedColumn> titled = cells.telling(all);
        boolean isOfRecordings = kind == RowKind.TRACK && !RecordingHeaders.areOfReleases(titled);
        return Rivals.settled(
                isOfRecordings ? ofRecordings(titled) : titled,
                column -> sheet.tells(meant.get(names.indexOf(column.header()))).isPresent());
    }

    /** By what each column is looked up: two rows of headers tell more than the names of the columns. */
    private ImmutableList<String> meant(ImmutableList<String> names) {
        return ImmutableList.<String>builder()
                .addAll(headers.map(GuessedHeaders::meant).orElse(ImmutableList.of()))
                .addAll(names.subList(head.columns(), names.size()))
                .build();
    }

    /** What stands above the headers is about the release, where it can be. */
    private MappedColumn above(int index, String label, RowKind kind) {
        Optional<Section> section = tables.section(index);
        if (section.isPresent()) {
            return new MappedColumn(label, Optional.of(section.get().target()), ImmutableMap.of());
        }
        return HeaderTable.find(label)
                .flatMap(meaning -> Stream.of(RowKind.RELEASE, kind)
                        .map(rows -> meaning.column(label, rows))
                        .filter(column -> column.target().isPresent())
                        .findFirst())
                .orElseGet(() -> MappedColumn.kept(label));
    }

    /** P lines in a list of recordings are of these: a release that nothing tells of would be made of its rights alone. */
    private static ImmutableList<MappedColumn> ofRecordings(ImmutableList<MappedColumn> columns) {
        return columns.stream()
                .map(column -> column.target()
                        .filter(target -> target.key().startsWith(UntoldReleases.PHONOGRAM))
                        .flatMap(target -> target.at(Level.RECORDING))
                        .map(column::to)
                        .orElse(column))
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
