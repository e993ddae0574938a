package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"fra, French", "FR, French", "eng, English", "mul, [Multiple languages]", "zxx, [No linguistic content]"
    })
    void a_language_is_found_by_any_of_its_codes(String code, String name) {
        assertThat(Languages.find(code).name()).isEqualTo(name);
    }

    @Test
    void every_language_is_found_by_its_codes() {
        assertThat(Languages.all())
                .hasSizeGreaterThan(500)
                .allSatisfy(language -> assertThat(Stream.of(language.iso6393(), language.iso6392(), language.iso6391())
                                .flatMap(Optional::stream)
                                .map(Languages::find))
                        .allMatch(language::equals));
        assertThat(Languages.find("qqq")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Latn, Latin", "latn, Latin", "JPAN, Japanese"})
    void a_script_is_found_by_its_code(String code, String name) {
        assertThat(WritingSystems.find(code).name()).isEqualTo(name);
    }

    @Test
    void every_script_is_found_by_its_code() {
        assertThat(WritingSystems.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        script -> assertThat(WritingSystems.find(script.code())).isSameAs(script));
        assertThat(WritingSystems.find("Abcd")).isNull();
    }
}
