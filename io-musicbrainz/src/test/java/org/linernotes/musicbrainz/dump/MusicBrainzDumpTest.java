package org.linernotes.musicbrainz.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.testing.Corpus;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.archive.Archive;
import org.linernotes.musicbrainz.archive.ArchiveNotice;
import org.linernotes.musicbrainz.archive.ArchiveOptions;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@Isolated("looks at all threads of the process")
@Timeout(120)
class MusicBrainzDumpTest {
    private static final int BLOCK = 40_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void reads_the_documents_of_a_dump_in_their_order_with_their_places(int workers) throws IOException {
        String documents = artists(3_000);
        Path file = write("artist.tar.xz", xz(tar(members(documents))));
        try (MusicBrainzDump dump = MusicBrainzDump.open(file, workers, MusicBrainzReader::create)) {
            List<LineRecord<MusicBrainzDocument>> records = dump.stream().toList();

            assertThat(records).hasSize(3_000);
            long offset = 0;
            for (int i = 0; i < records.size(); i++) {
                LineRecord<MusicBrainzDocument> record = records.get(i);
                String line = artist(i);
                assertThat(record.outcome().orThrow().kind()).isEqualTo(EntityType.ARTIST);
                assertThat(new String(record.line().orElseThrow(), UTF_8)).isEqualTo(line);
                assertThat(record.place().source()).contains(file.toString());
                assertThat(record.place().record()).contains("mbdump/artist");
                assertThat(record.place().line()).hasValue(i + 1);
                assertThat(record.place().offset()).hasValue(offset);
                offset += line.getBytes(UTF_8).length + 1;
            }
            assertThat(dump.notices().list()).isEmpty();
            assertThat(dump.position()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void tells_what_the_dump_says_of_itself() throws IOException {
        try (MusicBrainzDump dump = dump(tar(members(artists(1))))) {
            assertThat(dump.information()).isEqualTo(DumpInformation.NONE);
            assertThat(dump.hasNext()).isTrue();
            DumpInformation before = dump.information();
            assertThat(before.timestamp())
                    .contains(OffsetDateTime.of(2026, 7, 25, 0, 2, 1, 123_456_000, ZoneOffset.UTC));
            assertThat(before.replicationSequence()).hasValue(192_837);
            assertThat(before.schemaSequence()).hasValue(31);
            assertThat(before.jsonSchemaNumber()).isEmpty();
            dump.stream().forEach(record -> {});
            assertThat(dump.information().jsonSchemaNumber()).hasValue(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-25 00:02:01.123456+00, 2026-07-25T00:02:01.123456Z",
        "2026-07-25 00:02:01+00, 2026-07-25T00:02:01Z",
        "2026-07-25 02:32:01.5+05:30, 2026-07-25T02:32:01.5+05:30",
        "2026-07-25 02:32:01-03, 2026-07-25T02:32:01-03:00"
    })
    void reads_times_as_postgresql_prints_them(String text, String expected) {
        assertThat(DumpInformation.NONE
                        .with(DumpMember.TIMESTAMP, text)
                        .orElseThrow()
                        .timestamp())
                .contains(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-07-25",
                "2026-07-25 00:02:01",
                "2026-02-30 00:02:01+00",
                "2026-07-25 24:00:00+00",
                "2026-07-25 00:02:61+00",
                "yesterday"
            })
    void takes_no_other_time_for_one(String text) {
        assertThat(DumpInformation.NONE.with(DumpMember.TIMESTAMP, text)).isEmpty();
    }

    @Test
    void what_is_not_understood_takes_nothing_away_that_was() throws IOException {
        String longest = "31" + " ".repeat(998);
        byte[] archive = Bytes.concat(
                tar(Map.of("SCHEMA_SEQUENCE", longest.getBytes(UTF_8))),
                tar(Map.of("SCHEMA_SEQUENCE", "thirty-two".getBytes(UTF_8))),
                tar(Map.of("SCHEMA_SEQUENCE", (longest + "2").getBytes(UTF_8))));
        try (MusicBrainzDump dump = dump(archive)) {
            assertThat(dump.hasNext()).isFalse();
            assertThat(dump.information().schemaSequence()).hasValue(31);
            assertThat(dump.notices().list())
                    .extracting(Notice::code)
                    .containsExactly(DumpNotice.UNKNOWN_INFORMATION, DumpNotice.UNKNOWN_INFORMATION);
        }
    }

    @Test
    void quotes_are_cut_between_two_characters() throws IOException {
        String whole = "x".repeat(100);
        try (MusicBrainzDump dump = dump(tar(Map.of("SCHEMA_SEQUENCE", whole.getBytes(UTF_8))))) {
            assertThat(dump.hasNext()).isFalse();
            assertThat(dump.notices().list().get(0).text()).contains("“" + whole + "”");
        }
        String text = "x".repeat(99) + "\ud83c\udfba".repeat(20);
        try (MusicBrainzDump dump = dump(tar(Map.of("SCHEMA_SEQUENCE", text.getBytes(UTF_8))))) {
            assertThat(dump.hasNext()).isFalse();
            assertThat(dump.notices().list())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.text()).contains("“" + "x".repeat(99) + "…”"));
        }
    }

    @Test
    void what_is_not_understood_is_told_and_the_documents_are_read() throws IOException {
        Map<String, byte[]> members = members(artists(2));
        members.put("TIMESTAMP", "yesterday\n".getBytes(UTF_8));
        members.put("REPLICATION_SEQUENCE", new byte[5_000]);
        members.put("JSON_DUMPS_SCHEMA_NUMBER", "2\n".getBytes(UTF_8));
        members.put("PICTURES", new byte[10]);
        try (MusicBrainzDump dump = dump(tar(members))) {
            assertThat(dump.stream()).hasSize(2);
            assertThat(dump.notices().list())
                    .extracting(Notice::code)
                    .containsExactly(
                            DumpNotice.UNKNOWN_INFORMATION,
                            DumpNotice.UNKNOWN_INFORMATION,
                            DumpNotice.OTHER_SCHEMA,
                            DumpNotice.UNKNOWN_MEMBER);
            assertThat(dump.notices().list().get(0).text())
                    .isEqualTo("TIMESTAMP says “yesterday”, which is not understood");
            assertThat(dump.notices().list().get(2).text())
                    .isEqualTo("the documents have the JSON schema 2; known is 1");
        }
    }

    @Test
    void a_dump_of_the_database_is_refused_by_what_it_is() throws IOException {
        Map<String, byte[]> members = members("805192\t89ad4ac3-39f7-470e-963a-56509c546377\tVarious Artists\t\\N\n");
        members.put("mbdump/empty", new byte[0]);
        try (MusicBrainzDump dump = dump(tar(members))) {
            assertThat(dump.hasNext()).isFalse();
            assertThat(dump.notices().list()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo(DumpNotice.DATABASE_TABLE);
                assertThat(notice.location().record()).contains("mbdump/artist");
                assertThat(notice.text()).startsWith("mbdump/artist is a table of MusicBrainz's database");
            });
        }
        try (MusicBrainzDump dump = dump("1\tfr\n2\tjp\n".getBytes(UTF_8))) {
            assertThat(dump.hasNext()).isFalse();
            assertThat(dump.notices().list())
                    .singleElement()
                    .satisfies(notice ->
                            assertThat(notice.text()).startsWith("this is a table of MusicBrainz's database"));
        }
    }

    @Test
    void what_breaks_off_at_once_is_no_table() throws IOException {
        byte[] header = Arrays.copyOf(tar(Map.of("mbdump/artist", new byte[100])), 512);
        try (MusicBrainzDump dump = dump(header)) {
            assertThat(dump.stream())
                    .singleElement()
                    .satisfies(record -> assertThat(record.outcome().notices().list())
                            .extracting(Notice::code)
                            .containsExactly(ArchiveNotice.TRUNCATED));
            assertThat(dump.notices().list()).extracting(Notice::code).doesNotContain(DumpNotice.DATABASE_TABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "9223372036854775807, 9223372036854775807",
        "-1,",
        "+1,",
        "1.0,",
        "'',",
        "9223372036854775808,"
    })
    void a_number_of_a_dump_has_digits_alone(String text, Long expected) {
        assertThat(DumpInformation.NONE
                        .with(DumpMember.REPLICATION_SEQUENCE, text)
                        .map(said -> said.replicationSequence().getAsLong()))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void garbage_with_a_tab_hides_no_documents() throws IOException {
        for (String garbage : List.of("\0\t\0\t\n", "ist\":\t1}\n", "\u0000\u0001\t".repeat(50) + "\n", "a\tb\n")) {
            try (MusicBrainzDump dump = dump(tar(members(garbage + artists(3))))) {
                assertThat(dump.stream().map(record -> record.outcome().value().isPresent()))
                        .containsExactly(false, true, true, true);
                assertThat(dump.notices().list()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TIMESTAMP, TIMESTAMP",
        "./COPYING, COPYING",
        "mbdump/release-group, DOCUMENTS",
        "./mbdump/artist, DOCUMENTS",
        "20260725-001001/mbdump/artist, DOCUMENTS",
        "mbdump/genre, DOCUMENTS",
        "JSON_DUMPS_SCHEMA_NUMBER, JSON_DUMPS_SCHEMA_NUMBER",
        "notmbdump/artist,",
        "DOCUMENTS,",
        "release,"
    })
    void knows_the_members_by_their_names(String name, DumpMember member) {
        assertThat(DumpMember.of(name).orElse(null)).isEqualTo(member);
    }

    @Test
    void lines_that_lie_in_no_tar_are_read_as_well() throws IOException {
        for (byte[] file :
                new byte[][] {artists(5).getBytes(UTF_8), xz(artists(5).getBytes(UTF_8))}) {
            try (MusicBrainzDump dump = dump(file)) {
                assertThat(dump.stream().map(record -> record.place().toString()))
                        .containsExactly("test:1", "test:2", "test:3", "test:4", "test:5");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_truncated_dump_gives_all_lines_that_there_are_and_then_says_so(int workers) throws IOException {
        String documents = artists(4_000);
        byte[] archive = gzip(tar(members(documents)));
        byte[] cut = Arrays.copyOf(archive, archive.length / 2);
        try (MusicBrainzDump dump = MusicBrainzDump.of(
                Archive.of(new ByteArrayInputStream(cut), "test"), workers, MusicBrainzReader::create)) {
            List<LineRecord<MusicBrainzDocument>> records = dump.stream().toList();
            int whole = records.size() - 2;
            assertThat(whole).isGreaterThan(1_000);
            for (int i = 0; i < whole; i++) {
                assertThat(new String(records.get(i).line().orElseThrow(), UTF_8))
                        .isEqualTo(artist(i));
            }
            assertThat(code(records.get(whole))).isEqualTo(JsonNotice.INVALID_JSON);
            assertThat(artist(whole))
                    .startsWith(new String(records.get(whole).line().orElseThrow(), UTF_8));
            assertThat(code(records.get(whole + 1))).isEqualTo(ArchiveNotice.TRUNCATED);
            assertThat(dump.information().jsonSchemaNumber()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "0.002, 1000", "0.5, 0"})
    void goes_on_behind_a_broken_block_with_no_byte_lost_that_could_be_unpacked(double place, int first)
            throws IOException {
        String documents = artists(4_000);
        byte[] archive = xz(tar(members(documents)));
        int broken = Math.max(24, (int) (archive.length * place)); // behind the headers of stream and block
        Arrays.fill(archive, broken, broken + 9, (byte) 0x77);
        Path file = write("artist.tar.xz", archive);
        for (int workers = 1; workers <= 2; workers++) {
            Archive opened = Archive.open(file, ArchiveOptions.DEFAULT.withWorkers(workers));
            try (MusicBrainzDump dump = MusicBrainzDump.of(opened, workers, MusicBrainzReader::create)) {
                List<LineRecord<MusicBrainzDocument>> records = dump.stream().toList();
                List<LineRecord<MusicBrainzDocument>> flawed = records.stream()
                        .filter(record -> record.outcome().value().isEmpty())
                        .toList();
                assertThat(flawed).hasSizeBetween(1, 3);
                assertThat(flawed.stream().map(MusicBrainzDumpTest::code)).contains(ArchiveNotice.DAMAGED);
                assertThat(flawed.stream().map(MusicBrainzDumpTest::code).filter(JsonNotice.INVALID_JSON::equals))
                        .hasSizeLessThanOrEqualTo(2);
                Set<String> read = new HashSet<>();
                records.forEach(record -> record.line().ifPresent(line -> read.add(new String(line, UTF_8))));
                long missing =
                        documents.lines().filter(line -> !read.contains(line)).count();
                assertThat(missing).isBetween(1L, BLOCK / 80L);
                assertThat(read).contains(artist(first), artist(3_999));
                assertThat(dump.information().jsonSchemaNumber()).hasValue(1);
            }
        }
    }

    @Test
    void a_broken_header_is_a_record_and_the_next_member_is_read() throws IOException {
        byte[] tar = tar(members(artists(3)));
        tar[512 * 2] ^= 1; // the name of the second member, COPYING
        try (MusicBrainzDump dump = dump(tar)) {
            List<LineRecord<MusicBrainzDocument>> records = dump.stream().toList();
            assertThat(records).hasSize(4);
            assertThat(code(records.get(0))).isEqualTo(ArchiveNotice.BROKEN_HEADER);
            assertThat(records.get(0).line()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void leaves_no_thread_behind_when_it_is_closed_early(int taken) throws Exception {
        Path file = write("artist.tar.xz", xz(tar(members(artists(20_000)))));
        try (MusicBrainzDump dump = MusicBrainzDump.open(file, 3, MusicBrainzReader::create)) {
            for (int i = 0; i < taken; i++) {
                dump.next();
            }
        }
        for (int i = 0; i < 500 && threads() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(threads()).isZero();
    }

    @Test
    void without_a_worker_no_file_is_opened() {
        Path nowhere = Path.of("there is no such file");

        assertThatThrownBy(() -> MusicBrainzDump.open(nowhere, 0, MusicBrainzReader::create))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no workers: 0");
    }

    @Test
    void a_dump_that_was_closed_early_does_not_look_as_if_it_had_ended() throws IOException {
        MusicBrainzDump dump = dump(tar(members(artists(2_000))));
        dump.next();

        dump.close();

        assertThatThrownBy(dump::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_disk_that_fails_is_no_flaw_of_the_dump() throws IOException {
        byte[] archive = gzip(tar(members(artists(2_000))));
        InputStream failing = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == archive.length / 2) {
                    throw new IOException("the disk is broken");
                }
                return archive[given++] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
        try (MusicBrainzDump dump = MusicBrainzDump.of(Archive.of(failing, "test"), 2, MusicBrainzReader::create)) {
            assertThatThrownBy(() -> dump.stream().forEach(record -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("the disk is broken");
        }
    }

    @Test
    void has_an_end_and_wants_a_worker() throws IOException {
        try (MusicBrainzDump dump = dump(new byte[0])) {
            assertThatThrownBy(dump::next).isInstanceOf(NoSuchElementException.class);
            assertThat(dump.notices().list()).extracting(Notice::code).containsExactly(ArchiveNotice.EMPTY);
        }
        Archive archive = Archive.of(InputStream.nullInputStream(), "test");
        assertThatThrownBy(() -> MusicBrainzDump.of(archive, 0, MusicBrainzReader::create))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Real releases, put together as a dump of them would be. */
    @Test
    void a_dump_of_real_documents_says_what_their_lines_say() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("musicbrainz/release"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.write((Files.readString(file).replaceAll("\\R", " ") + "\n").getBytes(UTF_8));
            }
        }
        ImmutableList<String> expected =
                MusicBrainzLines.of(new ByteArrayInputStream(lines.toByteArray()), "lines", MusicBrainzReader.create())
                        .stream()
                        .map(MusicBrainzDumpTest::values)
                        .collect(ImmutableList.toImmutableList());
        Map<String, byte[]> members = members("");
        members.replace("mbdump/artist", lines.toByteArray());
        try (MusicBrainzDump dump = MusicBrainzDump.open(write("a", xz(tar(members))), 2, MusicBrainzReader::create)) {
            assertThat(dump.stream().map(MusicBrainzDumpTest::values)).containsExactlyElementsOf(expected);
        }
    }

    private static String values(LineRecord<MusicBrainzDocument> record) {
        return record.place().line().orElseThrow() + " "
                + record.outcome().value().map(MusicBrainzDocument::subject) + " "
                + record.outcome().notices().counts();
    }

    private static NoticeCode code(LineRecord<MusicBrainzDocument> record) {
        return record.outcome().notices().list().get(0).code();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("linernotes-"))
                .count();
    }

    private static String artist(int number) {
        return "{\"id\":\"00000000-0000-4000-8000-%012d\",\"name\":\"Artist %d\",\"sort-name\":\"%d, Artist\"}"
                .formatted(number, number, number * 7_919);
    }

    /** {@return lines as a dump has them: without a line feed at the end} */
    private static String artists(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "\n").append(artist(i));
        }
        return text.toString();
    }

    private static Map<String, byte[]> members(String documents) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("TIMESTAMP", "2026-07-25 00:02:01.123456+00\n".getBytes(UTF_8));
        members.put("COPYING", "Take it.\n".getBytes(UTF_8));
        members.put("README", "Read it.\n".getBytes(UTF_8));
        members.put("REPLICATION_SEQUENCE", "192837\n".getBytes(UTF_8));
        members.put("SCHEMA_SEQUENCE", "31\n".getBytes(UTF_8));
        members.put("mbdump/artist", documents.getBytes(UTF_8));
        members.put("JSON_DUMPS_SCHEMA_NUMBER", "1\n".getBytes(UTF_8));
        return members;
    }

    private static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setModTime(0); // a clock would pack differently each time, and break elsewhere
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** {@return bytes in blocks, as several threads of xz write them} */
    private static byte[] xz(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XZOutputStream out = new XZOutputStream(packed, new LZMA2Options(0))) {
            for (int i = 0; i < bytes.length; i += BLOCK) {
                out.write(bytes, i, Math.min(BLOCK, bytes.length - i));
                out.endBlock();
            }
        }
        return packed.toByteArray();
    }

    private static MusicBrainzDump dump(byte[] archive) {
        return MusicBrainzDump.of(Archive.of(new ByteArrayInputStream(archive), "test"), 2, MusicBrainzReader::create);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
