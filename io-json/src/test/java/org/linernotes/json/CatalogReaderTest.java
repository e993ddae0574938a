package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;

class CatalogReaderTest {
    private static final Catalog CATALOG = RandomModel.seeded(11).catalog(60);
    private static final byte[] COMPACT =
            CatalogWriter.create().compact().toJson(CATALOG).getBytes(UTF_8);
    private static final byte[] INDENTED =
            CatalogWriter.create().toJson(CATALOG).getBytes(UTF_8);

    /** What was read. */
    private record Read(Optional<Catalog> catalog, ImmutableList<Notice> notices) {
        static Read of(Outcome<Catalog> outcome) {
            return new Read(outcome.value(), outcome.notices().list());
        }
    }

    private static Read read(int inMemory, byte[] document) throws IOException {
        return Read.of(CatalogReader.takingIntoMemory(inMemory).read(new ByteArrayInputStream(document), "a.json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 70_000, 1 << 20})
    void a_document_is_read_alike_however_much_of_it_is_taken_into_memory(int inMemory) throws IOException {
        assertThat(COMPACT.length).isBetween(70_001, 1 << 19);
        for (byte[] document : List.of(COMPACT, INDENTED)) {
            assertThat(read(inMemory, document)).isEqualTo(new Read(Optional.of(CATALOG), ImmutableList.of()));
            assertThat(read(inMemory, packed(document)).catalog()).contains(CATALOG);
        }
        assertThat(read(inMemory, document("\ufeff", INDENTED)).catalog()).contains(CATALOG);
        byte[] wide = new String(INDENTED, UTF_8).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(inMemory, wide).catalog()).contains(CATALOG);
    }

    private static byte[] document(String before, byte[] document) {
        return (before + new String(document, UTF_8)).getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 70_000})
    void what_is_wrong_with_a_document_is_told_alike(int inMemory) throws IOException {
        byte[] packed = packed(INDENTED);
        List<byte[]> documents = List.of(
                new byte[0],
                Arrays.copyOf(INDENTED, 60_000),
                Arrays.copyOf(COMPACT, COMPACT.length - 2),
                Arrays.copyOf(packed, packed.length / 2),
                document("[", COMPACT),
                document("7", COMPACT),
                new String(INDENTED, UTF_8)
                        .replace("\"title\": ", "\"title\": 7")
                        .getBytes(UTF_8),
                new String(INDENTED, UTF_8)
                        .replace("\"title\": ", "\"title\": 7, \"x\": ")
                        .getBytes(UTF_8));
        for (byte[] document : documents) {
            Read whole = read(1 << 20, document);
            assertThat(whole.notices()).isNotEmpty();
            assertThat(read(inMemory, document)).isEqualTo(whole);
        }
    }

    @Test
    void how_far_a_packed_document_can_be_read_is_told() throws IOException {
        byte[] packed = packed(INDENTED);
        assertThat(read(1 << 20, Arrays.copyOf(packed, packed.length / 2)).notices())
                .singleElement()
                .asString()
                .startsWith("a.json /entities/")
                .contains("the compressed bytes break off");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 1 << 20})
    void a_stream_that_fails_fails_the_reading(int inMemory) {
        IOException failure = new IOException("the disk is gone");
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(COMPACT, 0, 40_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw failure;
            }
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CatalogReader.takingIntoMemory(inMemory).read(failing, "a.json"))
                .isSameAs(failure);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void lines_of_entities_are_told_as_what_they_are() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(lines)) {
            writer.write(RandomModel.seeded(1).catalog(50));
        }
        Outcome<Catalog> read = CatalogReader.create().read(lines.toByteArray(), "test");
        assertThat(read.value()).isEmpty();
        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(JsonNotice.NOT_A_CATALOGUE);
            assertThat(notice.text())
                    .isEqualTo(
                            "this is not a catalogue of Liner Notes: it is an entity; lines of entities are read with"
                                    + " EntityLineReader, or as ndjson");
        });
    }
}
