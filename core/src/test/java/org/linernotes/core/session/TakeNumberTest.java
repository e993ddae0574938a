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
    void is_never_longer_than_the_text_that_is_taken_back() {
        String longest = "x".repeat(49);
        assertThat(TakeNumber.parse(TakeNumber.of(longest, longest + "y").toString()))
                .isEqualTo(TakeNumber.of(longest, longest + "y"));
        assertThatThrownBy(() -> TakeNumber.of(longest, longest + "yz")).isInstanceOf(IllegalArgumentException.class);
        assertThat(TakeNumber.tryParse(longest + "|" + longest + "yz")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 20, 21})
    void numbers_say_themselves(int number) {
        assertThat(TakeNumber.of(number)).hasToString(Integer.toString(number));
    }

    @Test
    void unknown_has_no_candidates() {
        assertThat(TakeNumber.parse("?")).isSameAs(TakeNumber.UNKNOWN);
        assertThat(TakeNumber.of("1", "2").candidates()).containsExactly("1", "2");
    }

    @Test
    void shows_where_a_blank_stands_for_a_number() {
        assertThatThrownBy(() -> TakeNumber.of("1", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a number of a take: \" \"");
    }
}
