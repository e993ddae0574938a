package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

/** A sheet that is larger than may be held is read as a stream of adjacent rows, which is told; nothing of it is lost. */
class LargeSheetsTest {
    private static final int MANY = 1_000_000;

    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Cat", "release.catalogNumber"),
                    MappedColumn.of("Title", "track.title"),
                    MappedColumn.of("Recorded", "session.date"),
                    MappedColumn.of("Group", "part.leader"),
                    MappedColumn.of("Composer", "work.credits").with(Setting.ROLE, "composer"))
            .with(Level.SESSION, Grouping.by("part.leader", "session.date"));

    /** What was read of a sheet, run by run. */
    private record Read(List<Outcome<RowGroup>> groups) {
        static Read of(byte[] sheet, CsvMapping mapping, SheetLimits limits) {
            List<Outcome<RowGroup>> groups = new ArrayList<>();
            try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping, limits)) {
                reader.forEachRemaining(groups::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Read(groups);
        }

        List<String> notices() {
            return groups.stream()
                    .flatMap(group -> group.notices().list().stream())
                    .map(Notice::toString)
                    .toList();
        }

        List<RowGroup> values() {
            return groups.stream().flatMap(group -> group.value().stream()).toList();
        }

        int rows() {
            return values().stream().mapToInt(RowGroup::rows).sum();
        }

        List<EntityId> ids() {
            return values().stream()
                    .flatMap(group -> group.entities().stream())
                    .map(Entity::id)
                    .toList();
        }
    }

    private static String row(int release, int track, String composer) {
        return "CL %d,Title %d,%d May 1927,Band %d,%s".formatted(release, track, 1 + release % 28, release, composer);
    }

    /** {@return a sheet whose rows of one release stand together, or do not} */
    private static byte[] sheet(SplittableRandom random, int releases, boolean together) {
        List<String> rows = new ArrayList<>();
        for (int release = 1; release <= releases; release++) {
            for (int track = random.nextInt(1, 9); track > 0; track--) {
                rows.add(row(release, track, "Author " + (char) ('A' + random.nextInt(9))));
            }
        }
        for (int i = rows.size() - 1; i > 0 && !together; i--) {
            rows.set(i, rows.set(random.nextInt(i + 1), rows.get(i)));
        }
        rows.add(0, "Cat,Title,Recorded,Group,Composer");
        return Sheets.bytes(rows.toArray(String[]::new));
    }

    @Test
    void a_sheet_that_is_just_small_enough_is_read_as_a_whole() {
        byte[] sheet = sheet(new SplittableRandom(1), 20, false);
        String rowsOnly = new String(sheet, UTF_8).substring("Cat,Title,Recorded,Group,Composer".length());
        long rows = rowsOnly.length() + 64 * rowsOnly.lines().skip(1).count(); // the last row ends without a line feed
        Read whole = Read.of(sheet, MAPPING, new SheetLimits(MANY, MANY));
        assertThat(whole.groups()).hasSize(1);
        assertThat(Read.of(sheet, MAPPING, new SheetLimits(rows, MANY)).values())
                .isEqualTo(whole.values());
        assertThat(Read.of(sheet, MAPPING, new SheetLimits(rows - 1, MANY)).notices())
                .first()
                .asString()
                .contains("only rows that stand one below the other are put together [too-many-rows]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 3_000, 6_000, 12_000})
    void one_that_is_too_large_gives_what_adjacent_rows_give_whatever_may_be_held(int characters) {
        SplittableRandom random = new SplittableRandom(characters);
        for (int round = 0; round < 20; round++) {
            byte[] sheet = sheet(random, 40, round % 2 == 0);
            Read adjacent = Read.of(sheet, MAPPING.ofAdjacentRows(), new SheetLimits(MANY, MANY));
            Read large = Read.of(sheet, MAPPING, new SheetLimits(characters, MANY));
            assertThat(large.values()).isEqualTo(adjacent.values());
            assertThat(large.notices())
                    .filteredOn(notice -> notice.contains("[too-many-rows]"))
                    .hasSize(1);
            assertThat(large.notices())
                    .filteredOn(notice -> !notice.contains("[too-many-rows]"))
                    .isEqualTo(adjacent.notices());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 4_000, 16_000})
    void where_rows_of_one_thing_stand_together_it_gives_what_the_whole_gives(int characters) {
        byte[] sheet = sheet(new SplittableRandom(characters), 200, true);
        Read whole = Read.of(sheet, MAPPING, new SheetLimits(MANY, MANY));
        Read large = Read.of(sheet, MAPPING, new SheetLimits(characters, MANY));
        assertThat(large.groups()).hasSize(200);
        assertThat(catalog(large)).isEqualTo(catalog(whole));
        assertThat(large.notices()).hasSize(1);
    }

    private static Catalog catalog(Read read) {
        Catalog.Builder catalog = Catalog.builder();
        read.values().forEach(group -> {
            group.entities().forEach(catalog::add);
            group.mentions().forEach(catalog::addMention);
        });
        return catalog.build().orThrow();
    }

    @Test
    void rows_that_come_back_later_are_told_and_never_take_the_id_of_another_thing() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 20; round++) {
            byte[] sheet = sheet(random, 30, false);
            Read large = Read.of(sheet, MAPPING, new SheetLimits(1_500, MANY));
            int rows = new String(sheet, UTF_8).split("\n").length - 1;
            assertThat(large.rows()).isEqualTo(rows);
            List<EntityId> releases = large.ids().stream()
                    .filter(id -> id.type() == EntityType.RELEASE)
                    .toList();
            assertThat(releases).doesNotHaveDuplicates();
            long apart = releases.stream()
                    .filter(id -> !id.toString().matches("CL-\\d+"))
                    .count();
            assertThat(large.notices())
                    .filteredOn(notice -> notice.contains("rows of the same release"))
                    .hasSize((int) apart);
        }
    }

    /** {@return the notices of a sheet of adjacent rows, by their codes, with the releases that it became} */
    private static List<String> told(CsvMapping mapping, String... rows) {
        Read read = Read.of(Sheets.bytes(rows), mapping.ofAdjacentRows(), new SheetLimits(MANY, MANY));
        assertThat(read.ids()).doesNotHaveDuplicates();
        return read.groups().stream()
                .flatMap(group -> group.notices().list().stream())
                .map(notice -> notice.code().id() + " "
                        + notice.arguments()
                                .getOrDefault("other", notice.arguments().getOrDefault("id", "")))
                .toList();
    }

    @Test
    void another_thing_that_only_has_the_same_id_does_not_come_back() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber"),
                MappedColumn.of("Title", "track.title"));
        assertThat(told(mapping, "Cat,Title", "A 1,one", "A-1,two", "A  1,three"))
                .isEmpty();
        assertThat(told(mapping, "Cat,Title", "A 1,one", "A-1,two", "A 1,three"))
                .containsExactly("rows-apart A-1-3");
        assertThat(told(mapping, "Cat,Title", "A 1,one", "A-1,two", "A  1,three", "A-1,four", "A  1,five"))
                .containsExactly("rows-apart A-1-4", "rows-apart A-1-5");
    }

    /** Only in a stream: rows that are read together make no id that one of them states. */
    @Test
    void an_id_that_was_made_and_is_stated_later_is_told_and_given_once() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber"),
                MappedColumn.of("Title", "track.title"),
                MappedColumn.of("Recording", "recording.id"),
                MappedColumn.of("Session", "session.id"),
                MappedColumn.of("Take", "take.id"));
        String headers = "Cat,Title,Recording,Session,Take";
        assertThat(told(mapping, headers, "A,one,,S,", "B,two,A-1,,")).containsExactly("id-taken A-1-2");
        assertThat(told(mapping, headers, "A,one,,S,", "B,two,,T,S-1")).containsExactly("id-taken S-1-2");
        assertThat(told(mapping, headers, "A,one,B-1,T,S-1", "B,two,,S,")).isEmpty();
        assertThat(told(mapping, headers, "A,one,,S,", "B,two,,T,S-2")).isEmpty();
    }

    @Test
    void takes_and_recordings_of_rows_apart_are_others_where_the_sheet_has_columns_of_ids_and_where_not() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TAKE,
                MappedColumn.of("Date", "session.date"),
                MappedColumn.of("Title", "take.title"),
                MappedColumn.of("Recording", "recording.id"));
        assertThat(told(mapping, "Date,Title,Recording", "1 May 1927,one,", "2 May 1927,two,", "1 May 1927,three,x"))
                .containsExactly("rows-apart 1927-05-01-2");
        CsvMapping plain = mapping.withColumns(mapping.columns().subList(0, 2));
        assertThat(told(plain, "Date,Title", "1 May 1927,one", "2 May 1927,two", "1 May 1927,three"))
                .containsExactly("rows-apart 1927-05-01-2");
    }

    @Test
    void rows_of_one_thing_that_are_too_many_are_cut_and_told() {
        String[] rows = IntStream.rangeClosed(0, 100)
                .mapToObj(n -> n == 0 ? "Cat,Title,Recorded,Group,Composer" : row(1, n, "Author"))
                .toArray(String[]::new);
        Read large = Read.of(Sheets.bytes(rows), MAPPING.ofAdjacentRows(), new SheetLimits(3_000, MANY));
        assertThat(large.rows()).isEqualTo(100);
        assertThat(large.groups()).hasSizeBetween(3, 6);
        assertThat(large.ids()).doesNotHaveDuplicates();
        assertThat(large.notices())
                .filteredOn(notice -> notice.contains("rows of the same release"))
                .hasSize(large.groups().size() - 1);
    }

    @Test
    void runs_are_read_by_any_threads_in_any_order() throws IOException {
        byte[] sheet = sheet(new SplittableRandom(5), 300, false);
        Read inOrder = Read.of(sheet, MAPPING, new SheetLimits(2_000, MANY));
        List<Outcome<RowRun>> runs = new ArrayList<>();
        try (CsvReader reader =
                CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", MAPPING, new SheetLimits(2_000, MANY))) {
            while (reader.hasNext()) {
                runs.add(reader.nextRun());
            }
        }
        List<ForkJoinTask<Outcome<RowGroup>>> reading = new ArrayList<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Outcome<RowRun> run = runs.get(i);
            reading.add(0, ForkJoinTask.adapt(() -> run.flatMap(RowRun::read)).fork());
        }
        Read shared = new Read(reading.stream().map(ForkJoinTask::join).toList());
        assertThat(shared.values()).isEqualTo(inOrder.values());
        assertThat(shared.notices()).isEqualTo(inOrder.notices());
    }

    @Test
    void blank_cells_are_filled_down_and_odd_rows_counted_across_runs() {
        byte[] sheet = Sheets.bytes("Cat,Title", "A,one", ",two", "", "B,three", ",four", ",five", "", "C,six");
        CsvMapping filled = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber").with(Setting.FILL_DOWN, true),
                MappedColumn.of("Title", "track.title"));
        Read large = Read.of(sheet, filled, new SheetLimits(220, MANY));
        assertThat(large.values()).extracting(RowGroup::rows).containsExactly(2, 3, 1);
        assertThat(large.notices()).last().asString().contains("blank rows were left out: 2");

        CsvMapping alone = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber"),
                MappedColumn.of("Title", "track.title"));
        Read apart = Read.of(sheet, alone, new SheetLimits(220, MANY));
        assertThat(apart.values()).extracting(RowGroup::rows).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(apart.notices()).last().asString().contains("each stands alone: 3, the first of them row 3");
    }

    @Test
    void ids_beyond_those_that_are_remembered_are_told_once() {
        byte[] sheet = sheet(new SplittableRandom(6), 100, true);
        Read large = Read.of(sheet, MAPPING.ofAdjacentRows(), new SheetLimits(MANY, 50));
        assertThat(large.notices()).singleElement().asString().contains("[too-many-ids]");
        Read all = Read.of(sheet, MAPPING.ofAdjacentRows(), new SheetLimits(MANY, MANY));
        assertThat(large.values()).isEqualTo(all.values());
    }

    @Test
    void a_sheet_without_end_is_read_in_constant_memory() throws IOException {
        int releases = 30_000;
        Iterator<InputStream> parts = IntStream.rangeClosed(0, releases)
                .mapToObj(release -> release == 0
                        ? "Cat,Title,Recorded,Group,Composer\n"
                        : row(release, 1, "A") + "\n" + row(release, 2, "B") + "\n")
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(UTF_8)))
                .iterator();
        InputStream endless = new SequenceInputStream(Iterators.asEnumeration(parts));
        SheetLimits limits = new SheetLimits(10_000, MANY);
        long most = 0;
        int rows = 0;
        try (CsvReader reader = CsvReader.of(endless, "sheet.csv", MAPPING, limits)) {
            while (reader.hasNext()) {
                RowRun run = reader.nextRun().orThrow();
                most = Math.max(most, run.characters());
                rows += run.rows();
            }
        }
        assertThat(rows).isEqualTo(2 * releases);
        assertThat(most).isLessThan(400);
    }

    @Test
    void limits_grow_with_memory_up_to_bounds() {
        assertThat(SheetLimits.of(64L << 20)).isEqualTo(new SheetLimits((64 << 20) / 48, 786_432));
        assertThat(SheetLimits.of(1L << 40).characters()).isEqualTo(1L << 26);
        assertThat(ImmutableList.of(1L << 10, 1L << 20, 1L << 30, 1L << 50))
                .extracting(memory -> SheetLimits.of(memory).ids())
                .isSorted();
    }
}
