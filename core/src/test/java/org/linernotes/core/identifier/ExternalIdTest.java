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
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "asin:B000002ADT, NONE",
        "desor:DE7344d, NONE",
        "desor:DE6803aa, NONE",
        "discogs-artist:23755, NONE",
        "discogs-label:1866, NONE",
        "discogs-master:96559, NONE",
        "discogs-release:1503102, NONE",
        "dpid:PADPIDA2013042401U, VALID",
        "dpid:PADPIDA0000000001A, WRONG",
        "freedb:8a0a2e0b, NONE",
        "grid:A12425GABC1234002M, VALID",
        "grid:A12425GABC1234002Q, WRONG",
        "imdb:tt0051378, NONE",
        "imdb:nm10000001, NONE",
        "ipi-base:I-000000229-7, VALID",
        "ipi-base:I-001068130-6, VALID",
        "ipi-base:I-000000229-8, WRONG",
        "musicbrainz-disc:TMXdzZkTcc9Jq24PD0w5J9_AXms-, NONE",
        "viaf:79394288, NONE",
        "wikidata:Q93341, NONE",
        "a-label:anything at all, NONE"
    })
    void values_of_known_schemes_are_checked(String text, Check check) {
        ExternalId id = ExternalId.parse(text);

        assertThat(id.understood()).isTrue();
        assertThat(id.check()).isEqualTo(check);
        assertThat(id.repairHint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asin:B000002AD",
                "desor:D7345p",
                "desor:DE654ga",
                "desor:DE7344",
                "desor:DE7344abc",
                "discogs-artist:Miles Davis",
                "discogs-release:m96559",
                "discogs-release:0",
                "dpid:DPID_OF_THE_SENDER",
                "freedb:8a0a2e0",
                "freedb:8a0a2e0g",
                "grid:1234567890098",
                "imdb:tt005137",
                "imdb:xx0051378",
                "imdb:0051378",
                "ipi-base:00017798450",
                "musicbrainz-disc:8a0a2e0b",
                "viaf:79394288a",
                "wikidata:93341"
            })
    void what_is_none_of_its_scheme_is_kept_and_wrong(String text) {
        ExternalId id = ExternalId.parse(text);

        assertThat(id).hasToString(text);
        assertThat(id.understood()).isFalse();
        assertThat(id.check()).isEqualTo(Check.WRONG);
        assertThat(id.repairHint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "asin:b000002adt, asin:B000002ADT",
        "discogs-master:[m96559], discogs-master:96559",
        "discogs-release:https://www.discogs.com/release/1503102-X, discogs-release:1503102",
        "dpid:PA-DPIDA-2013042401-U, dpid:PADPIDA2013042401U",
        "freedb:8A0A2E0B, freedb:8a0a2e0b",
        "grid:A1-2425G-ABC1234002-M, grid:A12425GABC1234002M",
        "imdb:https://www.imdb.com/title/tt0051378/, imdb:tt0051378",
        "ipi-base:I0000002297, ipi-base:I-000000229-7",
        "viaf:http://viaf.org/viaf/79394288, viaf:79394288",
        "wikidata:http://www.wikidata.org/entity/Q93341, wikidata:Q93341"
    })
    void another_print_is_kept_and_the_canonical_one_hinted_at(String text, String canonical) {
        ExternalId id = ExternalId.parse(text);

        assertThat(id).hasToString(text);
        assertThat(id.understood()).isTrue();
        assertThat(id.repairHint()).contains(canonical);
        assertThat(ExternalId.parse(canonical).repairHint()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_well_known_scheme_has_a_form(String scheme) {
        assertThat(ExternalId.of(scheme, "?").understood()).isFalse();
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
