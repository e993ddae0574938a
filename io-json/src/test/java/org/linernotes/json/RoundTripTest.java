package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.RandomModel;

class RoundTripTest {
    private static final CatalogReader READER = CatalogReader.create();
    private static final CatalogWriter WRITER = CatalogWriter.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_catalogue_comes_back_equal_and_is_written_in_the_same_bytes_again(long seed) {
        Catalog catalog = RandomModel.seeded(seed).catalog(150);
        for (CatalogWriter writer : ImmutableList.of(WRITER, WRITER.compact())) {
            String json = writer.toJson(catalog);
            Outcome<Catalog> read = READER.read(json, "test");
            assertThat(read.notices().list()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(catalog);
            assertThat(writer.toJson(read.orThrow())).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void equal_catalogues_give_equal_bytes_in_whatever_order_they_were_built(long seed) {
        RandomModel random = RandomModel.seeded(seed);
        Catalog catalog = random.catalog(100);
        String json = WRITER.toJson(catalog);
        for (int i = 0; i < 5; i++) {
            Catalog rebuilt = random.rebuilt(catalog);
            assertThat(rebuilt).isEqualTo(catalog);
            assertThat(WRITER.toJson(rebuilt)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void an_entity_of_every_kind_comes_back_equal(EntityType type) throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            RandomModel random = RandomModel.seeded(seed);
            for (Entity entity : ImmutableList.of(random.entity(type), random.fullEntity(type))) {
                String json = line(EntityLine.of(entity));
                Outcome<EntityLine> read = EntityLineReader.of(json, "test").next();
                assertThat(read.notices().list()).as(json).isEmpty();
                assertThat(read.orThrow()).as(json).isEqualTo(EntityLine.of(entity));
                assertThat(line(read.orThrow())).isEqualTo(json);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void a_catalogue_comes_back_from_lines_apart_from_its_source_and_that_it_is_about_nothing(long seed)
            throws IOException {
        Catalog catalog = RandomModel.seeded(seed).catalog(100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Notices lost;
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            lost = writer.write(catalog);
        }
        assertThat(lost.list()).hasSize((catalog.source().isPresent() ? 1 : 0) + (isAboutNothing(catalog) ? 1 : 0));
        assertThat(bytes.toString(UTF_8).lines()).hasSize(catalog.size());

        Outcome<Catalog> read = EntityLineReader.of(bytes.toByteArray(), "test").readCatalog();
        assertThat(read.notices().list()).isEmpty();
        assertThat(withSource(read.orThrow(), catalog)).isEqualTo(catalog);
    }

    @Test
    void files_are_written_and_read_plain_and_compressed(@TempDir Path folder) throws IOException {
        Catalog catalog = RandomModel.seeded(31).catalog(50);
        Path plain = folder.resolve("catalog.json");
        WRITER.write(catalog, plain);
        assertThat(READER.read(plain).orThrow()).isEqualTo(catalog);
        assertThat(Files.readString(plain))
                .startsWith("{\n  \"format\": \"linernotes\",\n")
                .endsWith("\n}\n");

        Path compressed = folder.resolve("catalog.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            WRITER.compact().write(catalog, out);
        }
        assertThat(READER.read(compressed).orThrow()).isEqualTo(catalog);

        Path lines = folder.resolve("catalog.ndjson");
        try (EntityLineWriter writer = EntityLineWriter.open(lines)) {
            writer.write(catalog);
        }
        Path compressedLines = folder.resolve("catalog.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressedLines))) {
            Files.copy(lines, out);
        }
        for (Path file : ImmutableList.of(lines, compressedLines)) {
            try (EntityLineReader reader = EntityLineReader.open(file)) {
                assertThat(withSource(reader.readCatalog().orThrow(), catalog)).isEqualTo(catalog);
            }
        }
    }

    @Test
    void an_empty_catalogue_is_a_document_too() {
        Catalog empty = Catalog.builder().build().orThrow();
        String json = WRITER.compact().toJson(empty);
        assertThat(json).isEqualTo("{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":[]}\n");
        assertThat(READER.read(json, "test").orThrow()).isEqualTo(empty);
    }

    @Test
    void what_a_catalogue_is_about_is_kept_even_if_it_is_nothing_or_not_there() {
        RandomModel random = RandomModel.seeded(41);
        Entity artist = random.entity(EntityType.ARTIST);
        EntityId missing = random.entity(EntityType.WORK).id();
        Catalog aboutNothing = Catalog.builder()
                .add(artist)
                .subjects(ImmutableList.of())
                .source(SourceId.of("missing"))
                .build()
                .orThrow();
        Catalog aboutMissing =
                Catalog.builder().addMention(artist).subjects(missing).build().orThrow();
        for (Catalog catalog : ImmutableList.of(aboutNothing, aboutMissing)) {
            assertThat(READER.read(WRITER.toJson(catalog), "test").orThrow()).isEqualTo(catalog);
        }
    }

    private static boolean isAboutNothing(Catalog catalog) {
        return !catalog.isAboutAll() && catalog.subjects().isEmpty();
    }

    private static Catalog withSource(Catalog read, Catalog original) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : read.entities()) {
            Catalog.Builder unused = read.isMention(entity.id()) ? builder.addMention(entity) : builder.add(entity);
        }
        if (isAboutNothing(original)) {
            builder.subjects(ImmutableList.of());
        } else if (!read.isAboutAll()) {
            builder.subjects(read.subjects());
        }
        original.source().ifPresent(builder::source);
        return builder.build().orThrow();
    }

    private static String line(EntityLine line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(line);
        }
        return bytes.toString(UTF_8);
    }
}
