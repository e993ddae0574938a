package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class IsniTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000107280584",
                "0000 0001 0728 0584",
                "0000-0001-0728-0584",
                "ISNI 0000 0001 0728 0584",
                "ISNI: 0000 0001 0728 0584",
                "https://isni.org/isni/0000000107280584",
                "http://www.isni.org/isni/0000000107280584/",
                "isni.org/isni/0000000107280584#id"
            })
    void takes_every_presentation(String text) {
        assertThat(Isni.parse(text)).isEqualTo(Isni.parse("0000000107280584")).hasToString("0000000107280584");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "000000010728058",
                "00000001072805844",
                "000000X107280584",
                "000000010728058Y",
                "https://isni.net/isni/0000000107280584"
            })
    void refuses_what_is_none(String text) {
        assertThat(Isni.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Isni.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000107280584",
                "0000000115935851",
                "0000000364434564",
                "000000011851397X",
                "000000037454402X",
                "0000000014655906"
            })
    void knows_right_check_characters(String text) {
        assertThat(Isni.parse(text).check()).isEqualTo(Check.VALID);
    }

    @Test
    void one_check_character_of_eleven_is_right_and_the_others_are_kept() {
        for (char check : "0123456789X".toCharArray()) {
            Isni isni = Isni.parse("000000010728058" + check);

            assertThat(isni.check()).isEqualTo(Check.of(check == '4'));
            assertThat(isni.toString()).endsWith(String.valueOf(check));
        }
    }

    @Test
    void is_formatted_in_groups_of_four() {
        assertThat(Isni.parse("000000011851397x").formatted()).isEqualTo("0000 0001 1851 397X");
    }

    @Test
    void orders_as_the_texts_do() {
        assertThat(Isni.parse("0000000107280584"))
                .isLessThan(Isni.parse("000000010728058X"))
                .isLessThan(Isni.parse("0000000107280590"));
    }
}
