package org.linernotes.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class TakeNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"3", "A", "1|2", "?"})
    void the_text_form_is_taken_back(String text) {
        assertThat(TakeNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1|", "|", "1|?"})
    void refuses_what_is_no_number(String text) {
        assertThatThrownBy(() -> TakeNumber.parse(text)).isInstanceOf(InvalidTextException.class);
        assertThat(TakeNumber.tryParse(text)).isEmpty();
    }

    @Test
    void unknown_has_no_candidates() {
        assertThat(TakeNumber.parse("?")).isSameAs(TakeNumber.UNKNOWN);
        assertThat(TakeNumber.of("1", "2").candidates()).containsExactly("1", "2");
    }
}
