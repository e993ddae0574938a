package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Rounds;
import org.linernotes.csv.Sheets.Written;
import org.linernotes.csv.table.TableForm;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineWriter;

/**
 * Archives of other people as sheets: tango orchestras, which are sheets; the sessions of Duke Ellington and the albums of Miles
 * Davis, laid out as a row a take and a row a track. Every cell comes back; what is not understood is counted by its code.
 */
class RealSheetsTest {
    /** What was read of some sheets. */
    private static final class Count {
        private int rows;
        private int cells;
        private int takes;
        private int tracks;
        private int lines;
        private final Map<String, Integer> notices = new TreeMap<>();

        void add(byte[] sheet, CsvMapping mapping, Outcome<Catalog> read) {
            List<ImmutableList<String>> table =
                    Sheets.cells(sheet, mapping.form().orElseThrow());
            rows += table.size() - 1;
            cells += (int) table.stream()
                    .skip(1)
                    .flatMap(List::stream)
                    .filter(cell -> !cell.isBlank())
                    .count();
            for (Session session : read.orThrow().sessions()) {
                for (Part part : session.parts()) {
                    takes += part.takes().size();
                    lines += part.lineUp().size();
                }
            }
            tracks += read.orThrow().releases().stream()
                    .flatMap(release -> release.media().stream())
                    .mapToInt(medium -> medium.tracks().size())
                    .sum();
            read.notices()
                    .counts()
                    .forEach((code, number) -> notices.merge(code.id(), number.intValue(), Integer::sum));
        }

        ImmutableSortedMap<String, Integer> notices() {
            return ImmutableSortedMap.copyOf(notices);
        }
    }

    @Test
    void tango_orchestras_come_back_byte_for_byte() throws IOException {
        Count count = new Count();
        List<Notice> notUnderstood = new ArrayList<>();
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/tango"))) {
            for (Path file : files.sorted().toList()) {
                byte[] sheet = Files.readAllBytes(file);
                CsvMapping mapping = RealSheets.tango(sheet);
                Outcome<Catalog> read = Sheets.read(sheet, mapping);
                count.add(sheet, mapping, read);
                assertSameAsStream(sheet, mapping, read);
                read.notices().list().stream()
                        .filter(notice -> notice.severity() != Severity.INFO)
                        .forEach(notUnderstood::add);
                Written written = Sheets.write(read.orThrow(), mapping);
                assertThat(written.bytes()).as("%s", file).isEqualTo(sheet);
                assertThat(written.losses().list()).as("%s", file).isEmpty();
            }
        }
        assertThat(count.rows).isEqualTo(2_373);
        assertThat(count.cells).isEqualTo(31_067);
        assertThat(count.takes).isEqualTo(2_373);
        assertThat(notUnderstood)
                .extracting(Notice::text)
                .containsExactly("“Ma+O158:O177rio Monteleone” is not understood as a name; it is kept as printed");
        assertThat(count.lines).isEqualTo(8_063);
        assertThat(count.notices()).containsOnly(entry("not-understood", 1), entry("perhaps-several-names", 176));
    }

    /**
     * A sheet that may not be held gives what adjacent rows give, whatever may be held; and that is what the whole gives, but for
     * sessions and releases whose rows stand apart: each that became another one is told.
     */
    private static void assertSameAsStream(byte[] sheet, CsvMapping mapping, Outcome<Catalog> whole)
            throws IOException {
        Outcome<Catalog> adjacent = Sheets.read(sheet, mapping.ofAdjacentRows());
        LongSummaryStatistics runs = runs(sheet, mapping);
        for (long held : new long[] {runs.getMax(), (runs.getMax() + runs.getSum()) / 2}) {
            SheetLimits limits = new SheetLimits(held, Integer.MAX_VALUE);
            try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping, limits)) {
                Outcome<Catalog> stream = reader.readCatalog();
                boolean fits = held >= runs.getSum();
                assertThat(stream.orThrow()).isEqualTo((fits ? whole : adjacent).orThrow());
                assertThat(stream.notices().counts().containsKey(CsvNotice.TOO_MANY_ROWS))
                        .isNotEqualTo(fits);
            }
        }
        List<String> apart = adjacent.notices().list().stream()
                .filter(notice -> notice.code() == CsvNotice.ROWS_APART)
                .map(notice -> notice.arguments().get("level"))
                .toList();
        int more = adjacent.orThrow().sessions().size()
                - whole.orThrow().sessions().size();
        assertThat(more).isEqualTo(Collections.frequency(apart, "session"));
        assertThat(adjacent.orThrow().releases())
                .hasSize(whole.orThrow().releases().size() + Collections.frequency(apart, "release"));
        if (apart.isEmpty()) {
            assertThat(withoutRows(adjacent.orThrow())).isEqualTo(withoutRows(whole.orThrow()));
        }
    }

    /** {@return the entities as lines, without the numbers of rows, which are kept where rows of a run stand in another order} */
    private static String withoutRows(Catalog catalog) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(lines)) {
            for (Entity entity : catalog.entities()) {
                writer.write(EntityLine.of(entity));
            }
        }
        return lines.toString(UTF_8).replaceAll("\"row\":\\d+,?", "").replaceAll(",\"csv\":\\{\\}", "");
    }

    /** {@return how many characters the runs of adjacent rows have} */
    private static LongSummaryStatistics runs(byte[] sheet, CsvMapping mapping) throws IOException {
        LongSummaryStatistics runs = new LongSummaryStatistics();
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping.ofAdjacentRows())) {
            while (reader.hasNext()) {
                runs.accept(reader.nextRun().orThrow().characters());
            }
        }
        return runs;
    }

    /** The beginnings of real sheets, with some bytes changed: each is read or refused with a reason, and what is read comes back. */
    @Test
    void damaged_tango_sheets_are_read_or_refused_with_a_reason() throws IOException {
        SplittableRandom random = new SplittableRandom(1938);
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/tango"))) {
            for (Path file : files.sorted().toList()) {
                byte[] whole = Arrays.copyOf(Files.readAllBytes(file), 20_000);
                for (int i = 0; i < Rounds.of(4); i++) {
                    byte[] bytes = whole.clone();
                    for (int change = random.nextInt(1, 60); change > 0; change--) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                    Outcome<CsvMapping> mapping = CsvMapping.guess(bytes, "sheet.csv");
                    Outcome<Catalog> read = mapping.flatMap(guess -> Sheets.read(bytes, guess));
                    assertThat(read.value().isPresent() || !read.notices().isEmpty())
                            .as("%s, %s", file, i)
                            .isTrue();
                    if (read.value().isPresent()) {
                        assertComesBack(bytes, mapping.orThrow(), read, file + ", " + i);
                    }
                }
            }
        }
    }

    /** The cells come back, unless it was told that some do not. */
    private static void assertComesBack(byte[] sheet, CsvMapping mapping, Outcome<Catalog> read, String name) {
        Written written = Sheets.write(read.orThrow(), mapping);
        boolean all = Stream.concat(read.notices().list().stream(), written.losses().list().stream())
                .filter(notice -> notice.code() != CsvNotice.NOT_IN_CELL)
                .noneMatch(notice -> notice.severity() == Severity.ERROR || notice.severity() == Severity.LOSS);
        if (all) {
            TableForm form = mapping.form().orElseThrow();
            assertThat(Sheets.differences(
                            Sheets.cells(sheet, form), Sheets.cells(written.bytes(), form.withHeaderRow(1))))
                    .as(name)
                    .filteredOn(difference -> !difference.startsWith("row 1,"))
                    .isEmpty();
        }
    }

    @Test
    void the_sessions_of_duke_ellington_come_back_from_a_row_a_take() throws IOException {
        Count count = new Count();
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/ellingtonia"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("1"))
                    .sorted()
                    .toList()) {
                byte[] sheet = Sheets.table(RealSheets.ellington(file), RealSheets.FORM);
                Outcome<Catalog> read = Sheets.read(sheet, RealSheets.ELLINGTON);
                count.add(sheet, RealSheets.ELLINGTON, read);
                assertSameAsStream(sheet, RealSheets.ELLINGTON, read);
                Written written = Sheets.write(read.orThrow(), RealSheets.ELLINGTON);
                assertThat(Sheets.cells(written.bytes(), RealSheets.FORM))
                        .as("%s", file)
                        .isEqualTo(Sheets.cells(sheet, RealSheets.FORM));
                assertThat(written.losses().list()).as("%s", file).isEmpty();
            }
        }
        assertThat(count.takes).isEqualTo(count.rows);
        assertThat(count.lines).isEqualTo(14_442);
        assertThat(count.notices())
                .containsOnly(
                        entry("not-understood", 967), entry("perhaps-several-names", 603), entry("rows-differ", 1));
    }

    @Test
    void the_albums_of_miles_davis_come_back_from_a_row_a_track() throws IOException {
        byte[] sheet = Sheets.table(RealSheets.miles(Corpus.folder().resolve("other/miles-dataset")), RealSheets.FORM);
        Outcome<Catalog> read = Sheets.read(sheet, RealSheets.MILES);
        Count count = new Count();
        count.add(sheet, RealSheets.MILES, read);
        assertSameAsStream(sheet, RealSheets.MILES, read);
        Written written = Sheets.write(read.orThrow(), RealSheets.MILES);
        assertThat(Sheets.cells(written.bytes(), RealSheets.FORM)).isEqualTo(Sheets.cells(sheet, RealSheets.FORM));
        assertThat(written.losses().list()).isEmpty();
        assertThat(read.orThrow().releases()).hasSize(56);
        assertThat(count.tracks).isEqualTo(count.rows);
        int credits = read.orThrow().recordings().stream()
                .mapToInt(recording -> recording.credits().size())
                .sum();
        assertThat(credits).isEqualTo(2_838);
    }
}
