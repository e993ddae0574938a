package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class FormatVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0", "1.0", "1.17", "999999.999999"})
    void takes_back_its_text_form(String text) {
        assertThat(FormatVersion.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", "1.0.0", "-1.0", "01.0", "1.00", " 1.0", "1000000.0", "٣.0", "1,0"})
    void refuses_any_other_text(String text) {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> FormatVersion.parse(text));
        assertThat(FormatVersion.tryParse(text)).isEmpty();
    }

    @Test
    void only_a_newer_major_version_cannot_be_read() {
        assertThat(FormatVersion.of(0, 9).isReadable()).isTrue();
        assertThat(FormatVersion.CURRENT.isReadable()).isTrue();
        assertThat(FormatVersion.of(1, 9).isReadable()).isTrue();
        assertThat(FormatVersion.of(2, 0).isReadable()).isFalse();
    }

    @Test
    void is_ordered_by_its_numbers() {
        assertThat(FormatVersion.of(1, 10))
                .isGreaterThan(FormatVersion.of(1, 9))
                .isLessThan(FormatVersion.of(2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FormatVersion.of(-1, 0));
    }
}
