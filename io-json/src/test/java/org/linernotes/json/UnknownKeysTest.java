package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.codec.CodecRoundTrip;
import org.linernotes.json.codec.JsonLimits;

class UnknownKeysTest {
    private static final Extensions EXTENSIONS = Extensions.of(ImmutableMap.of(
            "x-number", "1.50",
            "x-exponent", "-0.0E+07",
            "x-large", "123456789012345678901234567890",
            "x-text", "\"\\u0000 é \\\\ \\\"\"",
            "x-nothing", "null",
            "é/~", "{\"b\":[true,{\"a\":{}}],\"a\":[]}"));

    static Stream<PropertyTable<?>> openTables() {
        return ModelTables.all().stream().filter(PropertyTable::isOpen);
    }

    @ParameterizedTest
    @MethodSource("openTables")
    <T> void unknown_keys_survive_in_every_open_type_with_numbers_as_they_stood(PropertyTable<T> table) {
        T value = table.withExtensions(RandomModel.seeded(1).full(table), EXTENSIONS);
        assertThat(table.extensions(CodecRoundTrip.of(table, value))).isEqualTo(EXTENSIONS);
        assertThat(CodecRoundTrip.of(table, value)).isEqualTo(value);
    }

    @Test
    void unknown_keys_are_written_behind_the_others_by_name() {
        String json = "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":["
                + "{\"zebra\":1e2,\"type\":\"artist\",\"id\":\"a\",\"ant\":[1.0, 2.00],\"name\":\"A\"}]}";
        Catalog catalog = CatalogReader.create().read(json, "test").orThrow();
        assertThat(CatalogWriter.create().compact().toJson(catalog))
                .isEqualTo("{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":["
                        + "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\",\"ant\":[1.0,2.00],\"zebra\":1e2}]}\n");
    }

    @Test
    void half_a_character_survives() {
        String json = "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":["
                + "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\\uD834\",\"x\":\"\\uDD1E\"}]}\n";
        Catalog catalog = CatalogReader.create().read(json, "test").orThrow();
        assertThat(CatalogWriter.create().compact().toJson(catalog)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "type", "mention", "subjectPosition"})
    void a_key_that_is_known_cannot_be_an_unknown_one(String key) {
        Catalog catalog = withExtension(key, "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogWriter.create().toJson(catalog))
                .withMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "1 2", "nul", "[1,]"})
    void an_unknown_key_must_hold_json(String json) {
        Catalog catalog = withExtension("x", json);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogWriter.create().toJson(catalog))
                .withMessageContaining("JSON");
    }

    private static Catalog withExtension(String key, String json) {
        return Catalog.builder()
                .add(Artist.builder()
                        .id(ArtistId.of("a"))
                        .name("A")
                        .extensions(Extensions.of(ImmutableMap.of(key, json)))
                        .build())
                .build()
                .orThrow();
    }

    /** A line, a catalogue, a statement in one: wherever a value stands, there is room for what it keeps. */
    @Test
    void what_may_be_kept_can_be_read_again_at_the_deepest_place() {
        int inCatalogue = 2;
        int inStatement = 2;
        int deepest = ModelTables.all().stream()
                .mapToInt(UnknownKeysTest::depth)
                .max()
                .orElseThrow();
        assertThat(inCatalogue + inStatement + deepest + JsonLimits.KEPT_DEPTH).isLessThanOrEqualTo(JsonLimits.DEPTH);
    }

    private static int depth(PropertyTable<?> table) {
        return 1
                + table.properties().stream()
                        .filter(property -> property.type() instanceof ValueType.Structure)
                        .mapToInt(property -> (property.cardinality() == Cardinality.LIST ? 1 : 0)
                                + depth(((ValueType.Structure<?>) property.type()).table()))
                        .max()
                        .orElse(0);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void what_is_nested_deeper_than_can_be_kept_is_told_and_the_rest_is_read() {
        String kept = "\"x\":" + nested(JsonLimits.KEPT_DEPTH);
        String lost = "\"y\":{\"z\":" + nested(JsonLimits.KEPT_DEPTH) + "}";
        Outcome<EntityLine> read = EntityLineReader.of(
                        "{\"type\":\"artist\",\"id\":\"a\"," + lost + "," + kept + ",\"name\":\"A\"}", "test")
                .next();
        assertThat(read.orThrow().entity().extensions().json().keySet()).containsExactly("x");
        assertThat(read.notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo(JsonNotice.TOO_DEEP))
                .satisfies(notice -> assertThat(notice.location().pointer()).contains("/y"))
                .satisfies(notice ->
                        assertThat(notice.text()).isEqualTo("this is nested 65 levels deep, and only 64 are kept"));

        Catalog catalog = withExtension("x", nested(JsonLimits.KEPT_DEPTH));
        assertThat(CatalogReader.create()
                        .read(CatalogWriter.create().toJson(catalog), "test")
                        .orThrow())
                .isEqualTo(catalog);
    }

    @Test
    void what_could_not_be_read_again_is_refused() throws IOException {
        String text = "t".repeat(JsonLimits.STRING_LENGTH + 1);
        ImmutableMap<Catalog, String> refused = ImmutableMap.of(
                withExtension("x", nested(JsonLimits.KEPT_DEPTH + 1)), "nested 65 levels deep: only 64",
                withExtension("x", nested(JsonLimits.DEPTH + 1)), "could not be read again: [[[",
                withExtension("x", "1".repeat(JsonLimits.NUMBER_LENGTH + 1)), "could not be read again: 111",
                withExtension("x", '"' + text + '"'), "could not be read again: \"ttt",
                withExtension("k".repeat(JsonLimits.NAME_LENGTH + 1), "1"), "a key of 10001 characters",
                named(text), "a text of 10000001 characters");
        try (EntityLineWriter lines = EntityLineWriter.of(OutputStream.nullOutputStream())) {
            refused.forEach((catalog, problem) -> {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> CatalogWriter.create().toJson(catalog))
                        .withMessageContaining(problem);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> lines.write(catalog.artists().get(0)))
                        .withMessageContaining(problem)
                        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
            });
            assertThat(lines.written()).isZero();
        }
    }

    @Test
    void a_line_that_is_too_long_to_be_read_again_is_refused() throws IOException {
        String text = "t".repeat(JsonLimits.STRING_LENGTH);
        Artist tooLong = Artist.builder()
                .id(ArtistId.of("a"))
                .name("A")
                .notes(Collections.nCopies(7, Note.of(text)))
                .build();
        try (EntityLineWriter lines = EntityLineWriter.of(OutputStream.nullOutputStream())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lines.write(tooLong))
                    .withMessageContaining("artist:a")
                    .withMessageContaining("only 67108864 could be read again");
            assertThat(lines.written()).isZero();
        }
    }

    private static Catalog named(String name) {
        return Catalog.builder()
                .add(Artist.builder().id(ArtistId.of("a")).name(name).build())
                .build()
                .orThrow();
    }
}
