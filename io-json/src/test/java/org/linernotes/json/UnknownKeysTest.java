package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.codec.CodecRoundTrip;

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
}
