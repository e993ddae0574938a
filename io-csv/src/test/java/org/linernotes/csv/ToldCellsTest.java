package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Rounds;
import org.linernotes.csv.cell.ArtistAndTitle;
import org.linernotes.csv.cell.FeaturedArtists;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.cell.TakeStatus;

/**
 * Each cell that says something makes a difference to the model, or it is told that it does not, or the sheet says the same a
 * second time. What is kept of the cell itself, so that it comes back, counts for nothing here.
 */
class ToldCellsTest {
    private static final int SHEETS = Rounds.of(150);

    /** How many rows of a real sheet are looked at together. */
    private static final int ROWS = 6;

    /** What is told of a cell that says nothing to the model. */
    private static final List<NoticeCode> TOLD = List.of(
            NotationNotice.NOT_UNDERSTOOD,
            CsvNotice.ROWS_DIFFER,
            CsvNotice.CHANGES_NOTHING,
            CsvNotice.FEATURED_BY_NOBODY,
            CsvNotice.NOBODY_NAMED,
            CsvNotice.WHOSE_CODE,
            CsvNotice.WHOSE_IDS,
            CsvNotice.NUMBERS_DIFFER,
            CsvNotice.SIDES_DIFFER,
            CsvNotice.COLUMNS_DIFFER,
            CsvNotice.SPREADSHEET_ERROR);

    private static final List<String> TITLES = List.of(
            "track.title",
            "take.title",
            "recording.title",
            "work.title",
            "track.artistAndTitle",
            "recording.artistAndTitle");

    @ParameterizedTest
    @MethodSource("org.linernotes.csv.Target#all")
    void the_cells_of_these_sheets_are_understood(Target target) {
        RowKind kind = switch (target.level()) {
            case RELEASE, MEDIUM, TRACK, RECORDING, WORK -> RowKind.TRACK;
            case SESSION, PART, TAKE -> RowKind.TAKE;
            case PERFORMER -> RowKind.PERFORMER;
        };
        MappedColumn column = SaidCells.column("X", target, new SplittableRandom(1));
        CsvMapping mapping = CsvMapping.of(kind, column).with(TableForms.LINES);
        assertThat(SaidCells.of(target)).isNotEmpty();
        for (String text : SaidCells.of(target)) {
            byte[] sheet = Sheets.table(List.of(List.of("X"), List.of(text)), TableForms.LINES);
            assertThat(Sheets.read(sheet, mapping).notices().list())
                    .filteredOn(notice -> notice.code() == NotationNotice.NOT_UNDERSTOOD)
                    .isEmpty();
        }
    }

    @Test
    void a_cell_makes_a_difference_or_is_told_or_says_what_another_says() {
        List<String> silent = new ArrayList<>();
        int compared = 0;
        for (int seed = 0; seed < SHEETS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CsvMapping mapping = SaidCells.mapping(random);
            compared += compare("sheet " + seed, SaidCells.rows(random, mapping), mapping, silent);
        }
        assertThat(silent).isEmpty();
        assertThat(compared).isGreaterThan(7 * SHEETS);
    }

    @Test
    void so_does_each_cell_of_label_copy() {
        byte[] sheet = Sheets.fixture("label-copy.csv");
        CsvMapping mapping = Sheets.guess(sheet);
        List<String> silent = new ArrayList<>();
        int compared = compare(
                "label copy",
                Sheets.cells(sheet, mapping.form().orElseThrow()),
                mapping.with(TableForms.LINES),
                silent);
        assertThat(silent).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void so_does_each_cell_of_tango_orchestras() throws IOException {
        List<String> silent = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/tango"))) {
            for (Path file : files.sorted().toList()) {
                byte[] sheet = Files.readAllBytes(file);
                CsvMapping mapping = RealSheets.tango(sheet);
                compared += compareSome(Sheets.cells(sheet, mapping.form().orElseThrow()), mapping, 25, silent);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(compared).isGreaterThan(400);
    }

    @Test
    void so_does_each_cell_of_the_sessions_of_duke_ellington() {
        Path file = Corpus.folder().resolve("other/ellingtonia/1938.json");
        List<String> silent = new ArrayList<>();
        int compared = compareSome(RealSheets.ellington(file), RealSheets.ELLINGTON, 4, silent);
        assertThat(silent).isEmpty();
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void so_does_each_cell_of_the_albums_of_miles_davis() {
        List<List<String>> table = RealSheets.miles(Corpus.folder().resolve("other/miles-dataset"));
        List<String> silent = new ArrayList<>();
        int compared = compareSome(table, RealSheets.MILES, 6, silent);
        assertThat(silent).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    /** Compares what stands in some rows of a long sheet: some adjacent ones of every so many. */
    private static int compareSome(
            List<? extends List<String>> table, CsvMapping mapping, int every, List<String> silent) {
        int compared = 0;
        int step = ROWS * Math.max(1, every / Rounds.of(1));
        for (int start = 1; start < table.size(); start += step) {
            List<ImmutableList<String>> some = new ArrayList<>();
            some.add(ImmutableList.copyOf(table.get(0)));
            table.subList(start, Math.min(table.size(), start + ROWS))
                    .forEach(row -> some.add(ImmutableList.copyOf(row)));
            compared += compare("from row " + (start + 1), some, mapping.with(TableForms.LINES), silent);
        }
        return compared;
    }

    /** {@return how many cells were compared} */
    private static int compare(
            String name, List<ImmutableList<String>> table, CsvMapping mapping, List<String> silent) {
        ReadSheet whole = ReadSheet.of(Sheets.table(table, TableForms.LINES), mapping);
        List<MappedColumn> columns = mapping.usable();
        List<String> said = whole.said();
        int compared = 0;
        for (int row = 0; row < whole.rows().size(); row++) {
            SheetRow here = whole.rows().get(row);
            for (int index = 0; index < columns.size(); index++) {
                if (here.row().cell(index).isBlank()
                        || columns.get(index).target().isEmpty()) {
                    continue;
                }
                compared++;
                ReadSheet less = ReadSheet.of(
                        Sheets.table(SaidCells.without(table, here.row().number() - 1, index), TableForms.LINES),
                        mapping);
                boolean isId = columns.get(index).target().orElseThrow().key().endsWith(".id");
                boolean differs =
                        !less.said().equals(said) || (isId && !less.ids().equals(whole.ids()));
                boolean isTaken = isId && whole.isTold(here, CsvNotice.ID_TAKEN);
                if (!differs
                        && !isTaken
                        && !whole.isTold(here, columns.get(index).header(), TOLD)
                        && !isSaidAgain(whole, row, index, mapping)) {
                    silent.add(name + ", row " + here.row().number() + ", "
                            + columns.get(index).target().orElseThrow() + " “"
                            + here.row().cell(index) + "”");
                }
            }
        }
        return compared;
    }

    /**
     * Whether the sheet says the same elsewhere: in another row of the thing, above, or in another column of the row. "As before" says
     * what the line-up says, where nothing differed; so do numbers of players who are all named, and a performer whom nobody knows. Who is called like an artist whose id another row states is that one.
     */
    private static boolean isSaidAgain(ReadSheet sheet, int row, int index, CsvMapping mapping) {
        MappedColumn column = mapping.usable().get(index);
        Target target = column.target().orElseThrow();
        ImmutableList<?> said = said(sheet, row, index, mapping);
        boolean ofAbove = column.is(Setting.FILL_DOWN)
                && row > 0
                && (withoutFeatured(said(sheet, row - 1, index, mapping)).equals(withoutFeatured(said))
                        || (target.key().equals("track.number")
                                && isSideOf(sheet, row, said, said(sheet, row - 1, index, mapping), mapping)));
        boolean inRow = IntStream.range(0, mapping.columns().size())
                .filter(other -> other != index)
                .filter(other -> isLike(target, mapping.usable().get(other).target()))
                .anyMatch(other -> titles(said(sheet, row, other, mapping)).containsAll(said));
        boolean ofLineUp = target.key().equals("take.personnel")
                && sheet.rows().get(row).text(index).equals("as before")
                && sheet.isAsLineUp(row);
        boolean ofTake = target.key().equals("recording.id")
                && sheet.take(row).equals(sheet.rows().get(row).text(index));
        boolean ofStated = target.key().endsWith(TargetRows.OF_IDS)
                && IntStream.range(0, sheet.rows().size())
                        .filter(other -> other != row)
                        .anyMatch(other -> said(sheet, other, index, mapping).containsAll(said));
        boolean ofCodes = CodeColumns.areOf(target) && isAmongCodes(sheet, row, index, mapping);
        boolean ofUnknown = target.key().equals("performer.name")
                && said.stream()
                        .allMatch(line -> ((PersonnelLine) line).player().equals(Player.unidentified(1)));
        boolean ofNames = target.key().equals("part.numbers")
                && sheet.areNamed(
                        row, said.stream().map(line -> (PersonnelLine) line).collect(ImmutableList.toImmutableList()));
        return ofAbove
                || inRow
                || ofCodes
                || ofUnknown
                || ofNames
                || ofLineUp
                || ofTake
                || ofStated
                || isFeatured(sheet, row, target, said, mapping)
                || isInParts(sheet, row, index, mapping)
                || (target.key().equals("track.side") && isInNumber(sheet, row, said, mapping))
                || IntStream.range(0, sheet.rows().size())
                        .filter(other -> other != row && sheet.isSame(target.level(), row, other))
                        .anyMatch(other -> said(sheet, other, index, mapping).equals(said));
    }

    /** Whether a number says with the side in its row what the one above does with it: A1. */
    private static boolean isSideOf(
            ReadSheet sheet, int row, ImmutableList<?> number, ImmutableList<?> above, CsvMapping mapping) {
        return IntStream.range(0, mapping.usable().size())
                .filter(other -> mapping.usable().get(other).target().equals(Target.tryParse("track.side")))
                .mapToObj(other -> said(sheet, row, other, mapping))
                .filter(side -> !side.isEmpty() && number.size() == 1)
                .anyMatch(side -> Sides.join((String) side.get(0), (String) number.get(0))
                        .filter(whole -> above.equals(ImmutableList.of(whole)))
                        .isPresent());
    }

    /** Whom a credit features may stand in another column of the row, so that the names before them say the same. */
    private static List<Object> withoutFeatured(ImmutableList<?> said) {
        return said.stream()
                .map(value -> value instanceof ArtistCredit credit ? FeaturedArtists.without(credit) : value)
                .collect(Collectors.toList());
    }

    /** Whether those whom a cell names for featured are so already in the column of the artist. */
    private static boolean isFeatured(
            ReadSheet sheet, int row, Target target, ImmutableList<?> said, CsvMapping mapping) {
        Target artist = Target.tryParse(target.level() + ".artist").orElse(target);
        List<Object> names = said.stream()
                .filter(CreditedName.class::isInstance)
                .map(name -> ((CreditedName) name).name())
                .collect(Collectors.toList());
        return target.key().endsWith(".featured")
                && IntStream.range(0, sheet.rows().size())
                        .filter(other -> sheet.isSame(target.level(), row, other))
                        .anyMatch(other -> IntStream.range(0, mapping.usable().size())
                                .filter(column ->
                                        mapping.usable().get(column).target().equals(Optional.of(artist)))
                                .mapToObj(column -> said(sheet, other, column, mapping))
                                .flatMap(ImmutableList::stream)
                                .flatMap(credit -> FeaturedArtists.of((ArtistCredit) credit).stream())
                                .map(CreditedName::name)
                                .collect(Collectors.toSet())
                                .containsAll(names));
    }

    /** Whether the number of the track has its side already: A1. */
    private static boolean isInNumber(ReadSheet sheet, int row, ImmutableList<?> side, CsvMapping mapping) {
        return IntStream.range(0, mapping.usable().size())
                .filter(other -> mapping.usable().get(other).target().equals(Target.tryParse("track.number")))
                .anyMatch(other -> said(sheet, row, other, mapping).stream()
                        .flatMap(number -> Sides.of((String) number).stream())
                        .anyMatch(side::contains));
    }

    /** Whether columns of the parts of something say what the one of all of it does, or the other way round. */
    private static boolean isInParts(ReadSheet sheet, int row, int index, CsvMapping mapping) {
        Target target = mapping.usable().get(index).target().orElseThrow();
        Set<String> parts = parts(sheet, row, index, mapping);
        Set<String> others = new HashSet<>();
        for (int other = 0; other < sheet.rows().size(); other++) {
            if (sheet.isSame(target.level(), row, other)) {
                for (int column = 0; column < mapping.usable().size(); column++) {
                    if (other != row || column != index) {
                        others.addAll(parts(sheet, other, column, mapping));
                    }
                }
            }
        }
        return !parts.isEmpty() && others.containsAll(parts);
    }

    private static Set<String> parts(ReadSheet sheet, int row, int index, CsvMapping mapping) {
        String key = mapping.usable().get(index).target().map(Target::key).orElse("");
        return said(sheet, row, index, mapping).stream()
                .flatMap(value -> parts(key, value))
                .collect(Collectors.toSet());
    }

    private static Stream<String> parts(String key, Object value) {
        if (value instanceof RightsLine line) {
            return Stream.concat(
                    line.year().stream().map(year -> key + "Year " + year),
                    line.owner().stream().map(owner -> key + "Owner " + owner));
        }
        if (value instanceof TakeStatus status) {
            return Stream.concat(
                    status.outcome().stream().map(outcome -> "take.outcome " + outcome),
                    status.decision().stream().map(decision -> "take.decision " + decision));
        }
        boolean isPart = key.endsWith("Year") || key.endsWith("Owner") || key.matches("take\\.(outcome|decision)");
        return isPart ? Stream.of(key + " " + value) : Stream.empty();
    }

    /** The title in a cell that has the artist as well is that of other columns. */
    private static List<Object> titles(ImmutableList<?> said) {
        return said.stream()
                .map(value -> value instanceof ArtistAndTitle both ? both.title() : value)
                .collect(Collectors.toList());
    }

    /** Whether two columns can say one thing: who of one kind, or what everything in a row is called. */
    private static boolean isLike(Target target, Optional<Target> other) {
        return other.filter(
                        like -> like.equals(target) || (TITLES.contains(target.key()) && TITLES.contains(like.key())))
                .isPresent();
    }

    /** The same artist may have the code in another row, and one of several artists whose others have theirs elsewhere. */
    private static boolean isAmongCodes(ReadSheet sheet, int row, int index, CsvMapping mapping) {
        Set<Object> others = new HashSet<>();
        for (int other = 0; other < sheet.rows().size(); other++) {
            for (int column = 0; column < mapping.usable().size(); column++) {
                boolean hasCodes = mapping.usable()
                        .get(column)
                        .target()
                        .filter(CodeColumns::areOf)
                        .isPresent();
                if (hasCodes && (other != row || column != index)) {
                    others.addAll(said(sheet, other, column, mapping));
                }
            }
        }
        return others.containsAll(said(sheet, row, index, mapping));
    }

    /** What a cell says: times are the same in whatever form. */
    private static ImmutableList<?> said(ReadSheet sheet, int row, int index, CsvMapping mapping) {
        MappedColumn column = mapping.usable().get(index);
        String text = sheet.rows().get(row).text(index);
        return column.target()
                .flatMap(target -> target.slice()
                        .cell()
                        .read(text, mapping.form(column), new MentionedNames(new NameRemarks()))
                        .value()
                        .map(values -> (ImmutableList<?>) values))
                .orElse(ImmutableList.of());
    }
}
