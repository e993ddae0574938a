package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Without;
import org.linernotes.csv.Sheets.Written;

/** Of what a catalogue says, each single thing makes a difference to the sheet, or it is told as lost. */
class ToldSheetLossesTest {
    private static final int CATALOGS = 12;
    private static final int SHEETS = 80;

    /**
     * What follows from something else that the sheet says, and so is read back all the same: that rows of a sheet are one session is
     * concluded; a date and its text are made of each other; who is called so is who has that name; a track carries a recording; changes
     * of personnel and their words are made of each other; a take plays what its recording does; and between those whom a credit
     * features is a comma.
     */
    private static final Pattern IMPLIED = Pattern.compile(
            "/basis|.*/(value|printed)|.*/names/\\d+/artist|.*/artistCredit/names/[1-9]\\d*/joinPhrase|/labels/\\d+/(label|name)"
                    + "|/media/\\d+/tracks/\\d+/recording|/parts/\\d+/takes/\\d+/(variances/.*|works/\\d+)");

    /** {@return a mapping with a column for each target} */
    private static CsvMapping ofAll(RowKind kind) {
        SplittableRandom random = new SplittableRandom(1);
        return CsvMapping.of(
                        kind,
                        Target.all().stream()
                                .map(target -> withoutFlags(SaidCells.column(target.key(), target, random)))
                                .toArray(MappedColumn[]::new))
                .with(TableForms.LINES);
    }

    private static MappedColumn withoutFlags(MappedColumn column) {
        MappedColumn plain = column.with(Setting.FILL_DOWN, false);
        return column.settings().containsKey(Setting.RUNNING) ? plain.with(Setting.RUNNING, false) : plain;
    }

    /** Of two columns for one target each may say what the other does. */
    private static CsvMapping withoutTwins(CsvMapping mapping) {
        Set<Target> targets = new HashSet<>();
        return mapping.withColumns(mapping.columns().stream()
                .filter(column -> targets.add(column.target().orElseThrow()))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(RowKind.class)
    void what_a_random_catalogue_says_makes_a_difference_or_is_told(RowKind kind) {
        List<String> untold = new ArrayList<>();
        int compared = 0;
        for (long seed = 0; seed < CATALOGS; seed++) {
            Catalog catalog = RandomModel.seeded(seed).catalog(12);
            compared += compare(seed + "", catalog, ofAll(kind), untold);
        }
        assertThat(untold).isEmpty();
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void what_the_catalogue_of_a_sheet_says_makes_a_difference_or_is_told() {
        List<String> untold = new ArrayList<>();
        int compared = 0;
        for (int seed = 0; seed < SHEETS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CsvMapping mapping = withoutTwins(SaidCells.mapping(random));
            byte[] sheet = Sheets.table(SaidCells.rows(random, mapping), TableForms.LINES);
            compared += compare("sheet " + seed, Sheets.read(sheet, mapping).orThrow(), mapping, untold);
        }
        assertThat(untold).isEmpty();
        assertThat(compared).isGreaterThan(500);
    }

    /** {@return how many things were compared} */
    private static int compare(String name, Catalog catalog, CsvMapping mapping, List<String> untold) {
        Written whole = Sheets.write(catalog, mapping);
        int compared = 0;
        for (Entity entity : catalog.entities()) {
            compared += compare(name, catalog, entity, EntityTables.of(entity), mapping, whole, untold);
        }
        return compared;
    }

    private static <T extends Entity> int compare(
            String name,
            Catalog catalog,
            T entity,
            PropertyTable<T> table,
            CsvMapping mapping,
            Written whole,
            List<String> untold) {
        int compared = 0;
        for (Without<T> less : Without.each(table, entity)) {
            if (less.isId()
                    || IMPLIED.matcher(less.pointer()).matches()
                    || isSaidTwice(less.pointer(), entity, less.value())
                    || isTold(less.pointer(), entity, whole.losses())) {
                continue;
            }
            Optional<Catalog> without = with(catalog, less.value());
            compared += without.isPresent() ? 1 : 0;
            if (without.isPresent() && isSame(Sheets.write(without.get(), mapping), whole)) {
                untold.add(name + " " + entity.id().toReference() + " " + less.pointer());
            }
        }
        return compared;
    }

    /** Whether two sheets are the same, and in both is told of as many blank cells that they say what stands above. */
    private static boolean isSame(Written less, Written whole) {
        return Arrays.equals(less.bytes(), whole.bytes()) && saidFromAbove(less) == saidFromAbove(whole);
    }

    private static long saidFromAbove(Written written) {
        return written.losses().list().stream()
                .filter(loss -> loss.code() == CsvNotice.SAID_FROM_ABOVE)
                .count();
    }

    /** Of two places of a session that are one, and of two performances of one work, it is told that the second is lost. */
    private static boolean isSaidTwice(String pointer, Entity entity, Entity less) {
        if (pointer.startsWith("/places/") && entity instanceof Session session && less instanceof Session other) {
            return places(session, SessionPlace::place).equals(places(other, SessionPlace::place))
                    && places(session, SessionPlace::area).equals(places(other, SessionPlace::area));
        }
        return pointer.matches("/performances/\\d+")
                && entity instanceof Recording recording
                && less instanceof Recording other
                && works(recording).equals(works(other));
    }

    private static Set<WorkId> works(Recording recording) {
        return recording.performances().stream().map(Performance::work).collect(Collectors.toSet());
    }

    private static <I> Set<I> places(Session session, Function<SessionPlace, Optional<I>> id) {
        return session.places().stream()
                .flatMap(place -> id.apply(place).stream())
                .collect(Collectors.toSet());
    }

    /** {@return the catalogue with another entity of the same id, where it can do without what that one does without} */
    private static Optional<Catalog> with(Catalog catalog, Entity other) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Entity now = entity.id().equals(other.id()) ? other : entity;
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        if (!catalog.isAboutAll()) {
            builder.subjects(catalog.subjects());
        }
        catalog.source().ifPresent(builder::source);
        return builder.build().value();
    }

    private static boolean isTold(String pointer, Entity entity, Notices losses) {
        String reference = entity.id().toReference();
        return losses.list().stream()
                .filter(loss -> reference.equals(loss.arguments().get("entity")))
                .anyMatch(loss -> loss.code() == CsvNotice.NOT_IN_SHEET || isIn(pointer, path(loss)));
    }

    private static String path(Notice loss) {
        return loss.arguments().getOrDefault("path", "");
    }

    private static boolean isIn(String pointer, String path) {
        return path.equals(pointer) || path.startsWith(pointer + "/") || pointer.startsWith(path + "/");
    }

    private static List<String> losses(Catalog catalog, CsvMapping mapping) {
        return Sheets.write(catalog, mapping).losses().list().stream()
                .map(Notice::text)
                .toList();
    }

    @Test
    void a_row_that_is_left_out_where_it_is_read_is_lost() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK, MappedColumn.of("Title", "track.title"), MappedColumn.of("Time", "track.length"));
        Release release = Release.builder()
                .id(ReleaseId.of("a"))
                .addMedia(Medium.builder()
                        .addTracks(Track.builder().title("One").build())
                        .addTracks(Track.builder()
                                .title("Total")
                                .length(PlayingTimes.parseTime("3:00"))
                                .build())
                        .addTracks(Track.builder().build())
                        .build())
                .build();
        assertThat(losses(Catalog.builder().add(release).build().orThrow(), mapping))
                .contains(
                        "/media/0/tracks/1/title of release:a is not read back from row 3, column “Title”, “Time”",
                        "/media/0/tracks/1/length of release:a is not read back from row 3, column “Title”, “Time”",
                        "/media/0/tracks/2 of release:a is not read back from row 4")
                .noneMatch(loss -> loss.startsWith("/media/0/tracks/0"));
    }

    @Test
    void a_take_that_is_in_no_row_is_lost_and_not_the_one_behind_it() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK, MappedColumn.of("Title", "track.title"), MappedColumn.of("Take", "take.id"));
        Session session = Session.builder()
                .id(SessionId.of("s"))
                .addParts(Part.builder()
                        .addTakes(Take.builder().id(TakeId.of("one")).build())
                        .addTakes(Take.builder().id(TakeId.of("two")).build())
                        .build())
                .build();
        Recording recording = Recording.builder()
                .id(RecordingId.of("r"))
                .title("Two")
                .addDerivations(Derivation.of(DerivationKind.TRANSFER, TakeId.of("two")))
                .build();
        Release release = Release.builder()
                .id(ReleaseId.of("a"))
                .addMedia(Medium.builder()
                        .addTracks(Track.builder()
                                .title("Two")
                                .recording(recording.id())
                                .build())
                        .build())
                .build();
        assertThat(losses(
                        Catalog.builder()
                                .add(session)
                                .add(recording)
                                .add(release)
                                .build()
                                .orThrow(),
                        mapping))
                .contains("/parts/0/takes/0/id of session:s is not read back from row 2")
                .noneMatch(loss -> loss.startsWith("/parts/0/takes/1"));
    }

    @Test
    void that_a_session_is_attested_is_lost() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TAKE, MappedColumn.of("Session", "session.id"), MappedColumn.of("Take", "take.id"));
        Session session = Session.builder()
                .id(SessionId.of("s"))
                .addParts(Part.builder()
                        .addTakes(Take.builder().id(TakeId.of("one")).build())
                        .build())
                .build();
        assertThat(losses(Catalog.builder().add(session).build().orThrow(), mapping))
                .containsExactly("/basis of session:s is not read back from row 2");
    }

    @Test
    void where_a_blank_cell_says_what_stands_above_it_cannot_say_that_there_is_nothing() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.RELEASE,
                MappedColumn.of("Cat", "release.id"),
                MappedColumn.of("Title", "release.title").with(Setting.FILL_DOWN, true));
        Catalog catalog = Catalog.builder()
                .add(Release.builder().id(ReleaseId.of("a")).title("Low Tide").build())
                .add(Release.builder().id(ReleaseId.of("b")).build())
                .build()
                .orThrow();
        assertThat(Sheets.write(catalog, mapping).losses().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "line 3:2 row 3 /Title: LOSS: a blank cell is read as “Low Tide”, which stands above; that there is nothing is lost [said-from-above]");
    }

    @Test
    void so_it_is_with_people_of_another_role_whom_the_cell_above_names() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.RELEASE,
                MappedColumn.of("Title", "release.title"),
                MappedColumn.of("Producer", "release.credits")
                        .with(Setting.ROLE, "producer")
                        .with(Setting.FILL_DOWN, true));
        byte[] sheet = Sheets.bytes("Title,Producer", "Low Tide,Ann Lee (guitar)", "High Tide,", "");
        Catalog read = Sheets.read(sheet, mapping.with(TableForms.LINES)).orThrow();
        assertThat(losses(read, mapping)).noneMatch(loss -> loss.contains("stands above"));
        Release second = read.releases().stream()
                .filter(release -> release.title().equals(Optional.of("High Tide")))
                .findFirst()
                .orElseThrow();
        assertThat(losses(with(read, second.withCredits()).orElseThrow(), mapping))
                .contains(
                        "a blank cell is read as “Ann Lee (guitar)”, which stands above; that there is nothing is lost");
    }
}
