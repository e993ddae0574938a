package org.linernotes.json.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineWriter;
import org.linernotes.json.codec.CodecRoundTrip;
import org.linernotes.json.codec.ModelCodecs;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Whatever a value holds: a mapper writes it as our own writers do, and reads it back equal. */
class MapperRoundTripTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LinernotesModule()).build();

    static Iterable<PropertyTable<?>> structures() {
        return ModelTables.all().stream()
                .filter(table -> !EntityTables.all().containsValue(table))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void an_entity_of_every_kind_has_the_bytes_of_our_own_writer_and_comes_back(EntityType type) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            RandomModel random = RandomModel.seeded(seed);
            for (Entity entity : ImmutableList.of(random.entity(type), random.fullEntity(type))) {
                String json = MAPPER.writeValueAsString(entity);
                assertThat(json + "\n").isEqualTo(line(EntityLine.of(entity)));
                assertThat(MAPPER.readValue(json, EntityTables.of(type).type())).isEqualTo(entity);
                assertThat(MAPPER.readValue(json.getBytes(UTF_8), Entity.class)).isEqualTo(entity);
                assertThat(MAPPER.readValue(new StringReader(json), Entity.class))
                        .isEqualTo(entity);
                assertThat(MAPPER.readValue(new ByteArrayInputStream(json.getBytes(UTF_8)), Entity.class))
                        .isEqualTo(entity);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("structures")
    <T> void an_object_of_every_type_has_the_bytes_of_its_codec_and_comes_back(PropertyTable<T> table) {
        for (long seed = 0; seed < 20; seed++) {
            T value = seed % 2 == 0
                    ? RandomModel.seeded(seed).value(table)
                    : RandomModel.seeded(seed).full(table);
            String json = MAPPER.writeValueAsString(value);
            assertThat(json).isEqualTo(CodecRoundTrip.write(ModelCodecs.SHARED.of(table), value));
            assertThat(MAPPER.readValue(json, table.type())).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_catalogue_has_the_bytes_of_our_own_writer_and_comes_back(long seed) {
        Catalog catalog = RandomModel.seeded(seed).catalog(120);
        String json = MAPPER.writeValueAsString(catalog);
        assertThat(json + "\n").isEqualTo(CatalogWriter.create().compact().toJson(catalog));
        assertThat(MAPPER.readValue(json, Catalog.class)).isEqualTo(catalog);
        assertThat(CatalogReader.create().read(json, "test").value()).contains(catalog);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void indentation_is_the_mappers_and_may_be_ours(long seed) {
        Catalog catalog = RandomModel.seeded(seed).catalog(40);
        ObjectWriter indented = MAPPER.writer()
                .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                .withArrayEmptySeparator("")
                                .withObjectEmptySeparator(""))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n")));
        assertThat(indented.writeValueAsString(catalog) + "\n")
                .isEqualTo(CatalogWriter.create().toJson(catalog));
        assertThat(MAPPER.writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(catalog)
                        .lines())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void a_line_comes_back_with_what_it_says_beside_the_entity(EntityType type) throws IOException {
        RandomModel random = RandomModel.seeded(9);
        Entity entity = random.fullEntity(type);
        for (EntityLine line : ImmutableList.of(
                EntityLine.of(entity),
                EntityLine.mention(entity),
                EntityLine.of(entity).withSubjectPosition(3))) {
            String json = MAPPER.writeValueAsString(line);
            assertThat(json + "\n").isEqualTo(line(line));
            assertThat(MAPPER.readValue(json, EntityLine.class)).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_catalogue_goes_through_a_buffer_and_a_tree(long seed) {
        JsonMapper exact = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Catalog catalog = RandomModel.seeded(seed).catalog(80);
        String json = exact.writeValueAsString(catalog);

        TokenBuffer buffer = exact.readValue(json, TokenBuffer.class);
        assertThat(exact.readValue(buffer.asParser(), Catalog.class)).isEqualTo(catalog);

        // a tree does not keep how a number of an unknown key was written, but what it is
        JsonNode tree = exact.readTree(json);
        assertThat(tree(catalog, exact)).isEqualTo(tree.toString());
        assertThat(tree(exact.treeToValue(tree, Catalog.class), exact)).isEqualTo(tree.toString());
        assertThat(tree(exact.convertValue(catalog, Catalog.class), exact)).isEqualTo(tree.toString());
    }

    private static String tree(Catalog catalog, JsonMapper mapper) {
        return mapper.<JsonNode>valueToTree(catalog).toString();
    }

    @Test
    void an_outcome_of_a_sound_value_has_nothing_to_tell() {
        Catalog catalog = RandomModel.seeded(14).catalog(40);
        JavaType type = MAPPER.getTypeFactory().constructParametricType(Outcome.class, Catalog.class);
        Outcome<Catalog> read = MAPPER.readValue(MAPPER.writeValueAsString(catalog), type);
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.value()).contains(catalog);
    }

    private static String line(EntityLine line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(line);
        }
        return bytes.toString(UTF_8);
    }
}
