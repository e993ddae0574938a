package org.linernotes.core.artist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.testing.RealNames;
import org.linernotes.core.testing.TextContract;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "Miles Davis, Latn",
        "Björk 2, Latn",
        "Чайковский, Cyrl",
        "Βαγγέλης, Grek",
        "椎名林檎, Hani",
        "トータス松本, Jpan",
        "しいな, Jpan",
        "スーパー, Jpan",
        "방탄소년단, Kore",
        "金건모, Kore",
        "فيروز, Arab",
        "עפרה חזה, Hebr",
        "ลำไย, Thai",
        "t윤미래, Zyyy",
        "ᚠᚢ, Runr"
    })
    void tells_the_script_of_a_name(String name, String code) {
        assertThat(Script.of(name)).contains(Script.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "65", "☆"})
    void tells_none_without_letters(String name) {
        assertThat(Script.of(name)).isEmpty();
    }

    @Test
    void takes_codes_in_any_case() {
        assertThat(Script.parse("LATN")).isEqualTo(Script.LATIN).hasToString("Latn");
    }

    @Test
    void refuses_other_texts() {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Script("latn"));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Script("Lat"));
        TextContract.holds(17, ImmutableList.of("Latn", "cyrl", "JPAN"), Script::parse, Script::tryParse);
    }

    @Test
    void tells_the_scripts_of_real_names() {
        assertThat(RealNames.artists())
                .filteredOn(artist -> artist.name().codePoints().anyMatch(Character::isLetter))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(artist -> assertThat(Script.of(artist.name())).isPresent());
    }
}
