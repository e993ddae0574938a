package org.linernotes.core.identifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class IsrcTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "USSM15900113",
                "US-SM1-59-00113",
                "us sm1 59 00113",
                "ISRC US-SM1-59-00113",
                "isrcussm15900113",
                "ISRC: US-SM1-59-00113",
                "US‐SM1–59\u00a000113"
            })
    void takes_every_presentation(String text) {
        assertThat(Isrc.parse(text)).isEqualTo(Isrc.parse("USSM15900113")).hasToString("USSM15900113");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISRC",
                "USSM1590011",
                "USSM159001134",
                "U1SM15900113",
                "USSM1590011A",
                "USSé15900113",
                "USSM1/5900113",
                "US\ud83c\udfb715900113",
                "USSM1590011\ud83c",
                "ISRC ISRC USSM15900113"
            })
    void refuses_what_is_none(String text) {
        assertThat(Isrc.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Isrc.parse(text))
                .withMessageContaining("ISRC");
    }

    @Test
    void has_parts() {
        Isrc isrc = Isrc.parse("GBSTK0700001");

        assertThat(isrc.prefix()).isEqualTo("GBSTK");
        assertThat(isrc.country()).isEqualTo("GB");
        assertThat(isrc.registrant()).isEqualTo("STK");
        assertThat(isrc.yearOfReference()).isEqualTo("07");
        assertThat(isrc.designation()).isEqualTo("00001");
        assertThat(isrc.formatted()).isEqualTo("GB-STK-07-00001");
    }

    @Test
    void an_icelandic_code_is_not_taken_for_the_word() {
        assertThat(Isrc.parse("ISRC15900113").prefix()).isEqualTo("ISRC1");
    }

    @Test
    void is_read_from_bytes_in_its_canonical_form_alone() {
        byte[] bytes = "[USSM15900113, us-sm1-59-00113]".getBytes(UTF_8);

        assertThat(Isrc.fromBytes(bytes, 1, 12)).isEqualTo(Isrc.parse("USSM15900113"));
        assertThat(Isrc.fromBytes(bytes, 0, 12)).isNull();
        assertThat(Isrc.fromBytes(bytes, 1, 11)).isNull();
        assertThat(Isrc.fromBytes(bytes, 15, 15)).isNull();
        assertThat(Isrc.fromBytes("USSMé5900113".getBytes(UTF_8), 0, 12)).isNull();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Isrc.fromBytes(bytes, bytes.length - 11, 12));
    }

    @Test
    void of_bytes_that_are_one_character_away_from_a_code_only_codes_are_read() {
        byte[] code = "USSM15900113".getBytes(UTF_8);
        for (int at = 0; at < code.length; at++) {
            for (int octet = 0; octet < 256; octet++) {
                byte[] changed = code.clone();
                changed[at] = (byte) octet;
                boolean isLetter = octet >= 'A' && octet <= 'Z';
                boolean isDigit = octet >= '0' && octet <= '9';
                boolean isCode = at < 2 ? isLetter : at < 5 ? isLetter || isDigit : isDigit;

                Isrc read = Isrc.fromBytes(changed, 0, changed.length);

                assertThat(Optional.ofNullable(read).map(Isrc::toString))
                        .isEqualTo(isCode ? Optional.of(new String(changed, UTF_8)) : Optional.empty());
            }
        }
    }

    @Test
    void is_put_into_a_buffer_as_it_prints() {
        byte[] buffer = "[............]".getBytes(UTF_8);

        assertThat(Isrc.parse("GBSTK0700001").putInto(buffer, 1)).isEqualTo(13);
        assertThat(new String(buffer, UTF_8)).isEqualTo("[GBSTK0700001]");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Isrc.parse("GBSTK0700001").putInto(buffer, 3));
    }

    @Test
    void orders_as_the_texts_do() {
        ImmutableList<String> ordered = ImmutableList.of(
                "AA0000000000",
                "AA0010000000",
                "AA00A0000000",
                "AA00A0000001",
                "AAA000000000",
                "USRH11802583",
                "ZZZZZ9999999");
        ImmutableList<Isrc> codes = ordered.stream().map(Isrc::parse).collect(ImmutableList.toImmutableList());

        assertThat(codes).isSorted().isNotEqualTo(codes.reverse());
        assertThat(codes).extracting(Isrc::toString).containsExactlyElementsOf(ordered);
        assertThat(Collections.max(codes)).hasToString("ZZZZZ9999999");
    }
}
