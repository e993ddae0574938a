package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class ExternalIdTest {
    @Test
    void is_a_scheme_and_a_value() {
        assertThat(ExternalId.parse("wikidata:Q93341")).isEqualTo(ExternalId.of(Schemes.WIKIDATA, "Q93341"));
        assertThat(ExternalId.of(Schemes.IMDB, "tt0051378")).hasToString("imdb:tt0051378");
    }

    @Test
    void the_value_may_hold_colons_and_blanks() {
        ExternalId id = ExternalId.parse("x.label-1:a:b c ");

        assertThat(id.scheme()).isEqualTo("x.label-1");
        assertThat(id.value()).isEqualTo("a:b c ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wikidata",
                ":Q93341",
                "wikidata:",
                "wikidata: ",
                "Wikidata:Q1",
                "wiki data:Q1",
                "wiki_data:Q1",
                "é:1"
            })
    void refuses_what_is_none(String text) {
        assertThat(ExternalId.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> ExternalId.parse(text));
    }

    @Test
    void refuses_parts_that_could_not_be_read_back() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of("Wikidata", "Q1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of("a:b", "Q1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of("wikidata", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of("wikidata", "1".repeat(992)));
        assertThat(ExternalId.of("wikidata", "1".repeat(991)).toString()).hasSize(1_000);
    }

    @Test
    void orders_by_scheme_and_value() {
        assertThat(ExternalId.parse("imdb:tt2"))
                .isLessThan(ExternalId.parse("wikidata:Q1"))
                .isGreaterThan(ExternalId.parse("imdb:tt1"));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_well_known_scheme_is_well_formed(String scheme) {
        assertThat(ExternalId.of(scheme, "1").scheme()).isEqualTo(scheme);
        assertThat(schemes().filter(scheme::equals)).hasSize(1);
    }

    static Stream<String> schemes() {
        return Arrays.stream(Schemes.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(ExternalIdTest::valueOf);
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
