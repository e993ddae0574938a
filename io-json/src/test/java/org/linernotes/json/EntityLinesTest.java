package org.linernotes.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;

class EntityLinesTest {
    private static final Artist MILES = artist("miles", "Miles");
    private static final Artist BARNEY = artist("barney", "Barney");

    @Test
    void a_line_says_what_a_catalogue_says_of_its_entity() throws IOException {
        assertThat(written(EntityLine.of(MILES)))
                .isEqualTo("{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\"}\n");
        EntityLine line = EntityLine.mention(BARNEY).withSubjectPosition(2);
        String json =
                "{\"type\":\"artist\",\"id\":\"barney\",\"name\":\"Barney\",\"mention\":true,\"subjectPosition\":2}\n";
        assertThat(written(line)).isEqualTo(json);
        assertThat(EntityLineReader.of(json, "test").next().orThrow()).isEqualTo(line);
    }

    @Test
    void keys_may_stand_in_any_order() {
        Outcome<EntityLine> read = EntityLineReader.of(
                        "{\"mention\":true,\"name\":\"Miles\",\"id\":\"miles\",\"subjectPosition\":0,\"type\":\"artist\"}",
                        "test")
                .next();
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(new EntityLine(MILES, true, OptionalInt.of(0)));
    }

    @Test
    void one_bad_line_does_not_stop_the_others_and_each_notice_names_its_place() {
        String good = "{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\"}";
        String lines = good + "\n"
                + "\r\n"
                + "{\"type\":\"artist\"\n"
                + "  \t\n"
                + "not JSON\n"
                + good + " {}\r\n"
                + "{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\",\"sortName\":7}\n"
                + "{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\",\"mention\":1}\n"
                + "{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\",\"subjectPosition\":-1}\n"
                + "[]\n"
                + good;
        ImmutableList<Outcome<EntityLine>> read =
                EntityLineReader.of(lines, "test").stream().collect(ImmutableList.toImmutableList());
        assertThat(read.stream().map(outcome -> outcome.value().isPresent()))
                .containsExactly(true, false, false, false, true, true, true, false, true);
        assertThat(read.stream()
                        .flatMap(outcome -> outcome.notices().list().stream())
                        .map(EntityLinesTest::place))
                .containsExactly(
                        place("invalid-json", "/type", lines, "\n  \t", 3),
                        place("invalid-json", "", lines, "not JSON", 5),
                        place("invalid-json", "", lines, "{}\r", 6),
                        place("wrong-type", "/sortName", lines, "7}", 7),
                        place("wrong-type", "/mention", lines, "1}", 8),
                        place("invalid-value", "/subjectPosition", lines, "-1", 9),
                        place("wrong-type", "", lines, "[]", 10));
    }

    @Test
    void a_line_that_is_too_deep_or_has_first_bytes_of_which_nothing_is_read_is_told_of_where_it_is() {
        String good = "{\"type\":\"artist\",\"id\":\"miles\",\"name\":\"Miles\"}\n";
        String deep =
                "{\"type\":\"artist\",\"x\":" + "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH) + "}\n";
        String order = "\0\0\u00ff\u00fe{}\n"; // of a number of four bytes, as no Unicode text has it
        String lines = good + deep + order + good;
        ImmutableList<Outcome<EntityLine>> read = EntityLineReader.of(lines.getBytes(ISO_8859_1), "test").stream()
                .collect(ImmutableList.toImmutableList());

        assertThat(read.stream().map(outcome -> outcome.value().isPresent())).containsExactly(true, false, false, true);
        Notice tooDeep = Iterables.getOnlyElement(read.get(1).notices().list());
        String below = "/0".repeat(JsonLimits.DEPTH - 1);
        assertThat(place(tooDeep)).isEqualTo(place("invalid-json", "/x" + below, lines, "[]", 2));
        Notice ofOrder = Iterables.getOnlyElement(read.get(2).notices().list());
        assertThat(ofOrder.location().line()).hasValue(3);
        assertThat(ofOrder.location().offset()).hasValue(lines.indexOf(order));
        assertThat(ofOrder.code()).isEqualTo(JsonNotice.INVALID_JSON);
    }

    private static String place(String code, String pointer, String lines, String found, int line) {
        int offset = lines.indexOf(found);
        int column = offset - lines.lastIndexOf('\n', offset - 1);
        return code + " test " + pointer + " " + line + ":" + column + " @" + offset;
    }

    private static String place(Notice notice) {
        Location location = notice.location();
        return notice.code().id() + " " + location.source().orElseThrow() + " "
                + location.pointer().orElseThrow() + " " + location.line().orElseThrow() + ":"
                + location.column().orElseThrow() + " @" + location.offset().orElseThrow();
    }

    /** Lines are read many at a time; nobody must be able to tell. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void each_line_is_read_as_if_it_were_alone(long seed) throws IOException {
        Random random = new Random(seed);
        String lines = lines(RandomModel.seeded(seed).catalog(40));
        for (int i = 0; i < Rounds.of(20); i++) {
            String changed = changed(lines, random);
            EntityLineReader together = EntityLineReader.of(changed, "test");
            int number = 0;
            for (String line : changed.split("\n", -1)) {
                number++;
                if (!line.isBlank()) {
                    String alone = said(EntityLineReader.of(line, "test").next(), number);
                    assertThat(said(together.next(), 1)).as(line).isEqualTo(alone);
                }
            }
            assertThat(together.hasNext()).isFalse();
        }
    }

    /** Values, and codes with pointers, lines and columns; the lines of a reader of one line are shifted to where it stands. */
    private static String said(Outcome<EntityLine> outcome, int firstLine) {
        return outcome.value().map(line -> line.entity().id().toReference() + " #" + line.hashCode()) + " "
                + outcome.notices().list().stream()
                        .map(notice ->
                                notice.code().id() + " " + notice.location().pointer() + " "
                                        + (notice.location().line().orElseThrow() + firstLine - 1) + ":"
                                        + notice.location().column() + notice.text())
                        .toList();
    }

    private static String changed(String lines, Random random) {
        StringBuilder changed = new StringBuilder(lines);
        for (int n = random.nextInt(12); n >= 0; n--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(5)) {
                case 0 -> changed.insert(at, '\n');
                case 1 -> changed.deleteCharAt(at);
                case 2 -> changed.insert(at, "{}[],:\" 0\r".charAt(random.nextInt(10)));
                case 3 -> changed.insert(Math.max(0, changed.lastIndexOf("\n", at)), " \t\r");
                default -> {
                    int feed = changed.indexOf("\n", at);
                    changed.replace(Math.max(0, feed), Math.max(0, feed) + 1, random.nextBoolean() ? "" : " ");
                }
            }
        }
        return changed.toString();
    }

    private static String lines(Catalog catalog) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(catalog);
        }
        return bytes.toString(UTF_8);
    }

    @Test
    void repeated_ids_follow_the_rule_of_the_catalogue() {
        Artist more = BARNEY.withSortName("Wilen, Barney");
        Outcome<Catalog> read = read(
                EntityLine.mention(more),
                EntityLine.of(MILES),
                EntityLine.of(artist("miles", "Miles Dewey Davis III")),
                EntityLine.mention(artist("miles", "Davis")),
                EntityLine.mention(BARNEY));
        assertThat(read.orThrow())
                .isEqualTo(Catalog.builder().add(MILES).addMention(more).build().orThrow());
        assertThat(read.notices().list())
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.DIFFERING_REPEAT, CatalogNotice.DIFFERING_MENTION);
    }

    @Test
    void positions_say_what_the_catalogue_is_about_in_which_order() {
        Outcome<Catalog> read = read(
                EntityLine.of(MILES).withSubjectPosition(7),
                EntityLine.of(artist("paris", "Paris")),
                EntityLine.mention(BARNEY).withSubjectPosition(3));
        assertThat(read.orThrow().subjects()).containsExactly(BARNEY.id(), MILES.id());
    }

    @Test
    void without_positions_the_catalogue_is_about_all_that_is_no_mention() {
        Outcome<Catalog> read = read(EntityLine.of(MILES), EntityLine.mention(BARNEY));
        assertThat(read.orThrow().subjects()).containsExactly(MILES.id());
        assertThat(read.orThrow().isAboutAll()).isTrue();
    }

    @Test
    void of_an_entity_that_cannot_be_written_nothing_is() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Artist broken = MILES.withExtensions(Extensions.of(Map.of("further", "[1, {\"and\": ")));
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(MILES);
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(broken));
            writer.write(BARNEY);
        }
        assertThat(bytes.toString(UTF_8)).isEqualTo(written(EntityLine.of(MILES)) + written(EntityLine.of(BARNEY)));
    }

    @Test
    void what_was_written_is_in_the_stream_after_flushing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            for (int i = 0; i < 5_000; i++) {
                writer.write(MILES);
            }
            writer.flush();
            assertThat(bytes.toString(UTF_8))
                    .isEqualTo(written(EntityLine.of(MILES)).repeat(5_000));
        }
    }

    @Test
    void a_writer_says_how_much_it_wrote_before_all_of_it_is_in_the_stream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int line = written(EntityLine.of(MILES)).getBytes(UTF_8).length;
        int lines = 3 * (1 << 15) / line; // more than are handed to the stream at once
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            assertThat(writer.written()).isZero();
            for (int i = 1; i <= lines; i++) {
                writer.write(MILES);
                assertThat(writer.written()).isEqualTo((long) i * line);
            }
            assertThat(bytes.size()).isPositive().isLessThan(lines * line);
            writer.flush();
            assertThat(writer.written()).isEqualTo(bytes.size());
        }
    }

    @Test
    void a_catalogue_as_lines_says_who_is_a_subject_in_which_place_and_who_is_only_mentioned() {
        Artist kenny = artist("kenny", "Kenny Clarke");
        Catalog catalog = Catalog.builder()
                .add(MILES)
                .add(kenny)
                .addMention(BARNEY)
                .subjects(MILES.id(), kenny.id())
                .build()
                .orThrow();
        CatalogLines lines = CatalogLines.of(catalog);
        assertThat(lines)
                .containsExactly(
                        EntityLine.mention(BARNEY),
                        EntityLine.of(kenny).withSubjectPosition(1),
                        EntityLine.of(MILES).withSubjectPosition(0));
        assertThat(read(ImmutableList.copyOf(lines).toArray(new EntityLine[0])).orThrow())
                .isEqualTo(catalog);
        assertThat(lines.lost().isEmpty()).isTrue();
    }

    @Test
    void what_lines_cannot_say_of_a_catalogue_is_told() throws IOException {
        Catalog catalog = Catalog.builder()
                .add(MILES)
                .subjects(MILES.id(), ArtistId.of("kenny"))
                .source(SourceId.of("article"))
                .build()
                .orThrow();
        Notices lost;
        try (EntityLineWriter writer = EntityLineWriter.of(new ByteArrayOutputStream())) {
            lost = writer.write(catalog);
        }
        assertThat(lost.list())
                .extracting(Notice::text)
                .containsExactly(
                        "the source of the catalogue, article, is lost: lines of entities have no place for it",
                        "the subject artist:kenny, which is not in the catalogue, is lost: lines of entities have no place"
                                + " for it");
    }

    @Test
    void closing_the_stream_closes_what_is_read() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (var lines = EntityLineReader.of(in, "test").stream()) {
            assertThat(lines).isEmpty();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void behind_the_last_line_there_is_none() {
        EntityLineReader reader = EntityLineReader.of(" \n\n", "test");
        assertThat(reader.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
    }

    private static Outcome<Catalog> read(EntityLine... lines) {
        StringBuilder json = new StringBuilder();
        for (EntityLine line : lines) {
            json.append(written(line));
        }
        return EntityLineReader.of(json.toString(), "test").readCatalog();
    }

    private static String written(EntityLine line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(UTF_8);
    }

    private static Artist artist(String id, String name) {
        return Artist.builder().id(ArtistId.of(id)).name(name).build();
    }

    @Test
    void the_document_of_a_catalogue_is_told_as_what_it_is_and_not_line_by_line() throws IOException {
        Catalog catalog = RandomModel.seeded(1).catalog(50);
        byte[] indented = CatalogWriter.create().toJson(catalog).getBytes(UTF_8);
        byte[] compact = CatalogWriter.create().compact().toJson(catalog).getBytes(UTF_8);
        byte[] spaced = "\ufeff \n{ \"format\" :\n\"linernotes\",\n\"version\": \"1.0\"}".getBytes(UTF_8);
        for (byte[] document : ImmutableList.of(indented, compact, spaced)) {
            assertNoLines(EntityLineReader.of(document, "test").stream().toList());
            assertNoLines(EntityLineReader.of(new ByteArrayInputStream(document), "test").stream()
                    .toList());
            try (LineRecords<EntityLine> records =
                    EntityLineReader.records(new ByteArrayInputStream(document), "test", 2)) {
                assertNoLines(records.stream().map(LineRecord::outcome).toList());
            }
            assertThat(EntityLineReader.of(document, "test")
                            .readCatalog()
                            .notices()
                            .list())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.code()).isEqualTo(JsonNotice.NOT_LINES));
        }
    }

    private static void assertNoLines(List<Outcome<EntityLine>> read) {
        Outcome<EntityLine> only = Iterables.getOnlyElement(read);
        assertThat(only.value()).isEmpty();
        assertThat(Iterables.getOnlyElement(only.notices().list()))
                .hasToString("test:1:1: ERROR: this is the document of a catalogue and no lines of entities: read it"
                        + " with CatalogReader, or as json [not-lines]");
    }

    /** Who writes lines one by one gets each as soon as it is there: nothing is waited for to know what they are. */
    @Test
    void no_more_is_looked_at_than_says_that_they_are_lines() throws IOException {
        String lines = "{\"format\":\"other\"}\n{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n";
        List<Outcome<EntityLine>> read =
                EntityLineReader.of(lines, "test").stream().toList();
        assertThat(read).extracting(line -> line.value().isPresent()).containsExactly(false, true);

        InputStream source = new ByteArrayInputStream(lines.getBytes(UTF_8));
        int all = source.available();
        assertThat(EntityLineReader.lines(source, Location.UNKNOWN).read()).isEqualTo('{');
        assertThat(all - source.available()).isEqualTo("{\"format\":\"o".length());
    }
}
