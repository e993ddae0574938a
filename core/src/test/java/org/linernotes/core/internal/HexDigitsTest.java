package org.linernotes.core.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HexDigitsTest {
    private static final int NUMBERS = 10_000;

    @Test
    void what_was_put_down_is_what_java_prints_and_is_taken_back() {
        SplittableRandom random = new SplittableRandom(3);
        byte[] buffer = new byte[11];
        for (int i = 0; i < NUMBERS; i++) {
            int number = random.nextInt();
            HexDigits.put(number, buffer, 1);
            assertThat(new String(buffer, 1, 8, US_ASCII)).isEqualTo(String.format("%08x", number));
            assertThat(HexDigits.take(buffer, 1)).isEqualTo(Integer.toUnsignedLong(number));
            HexDigits.put(number, buffer, 2, 7);
            assertThat(new String(buffer, 2, 4, US_ASCII) + new String(buffer, 7, 4, US_ASCII))
                    .isEqualTo(String.format("%08x", number));
            assertThat(HexDigits.take(buffer, 2, 7)).isEqualTo(Integer.toUnsignedLong(number));
        }
    }

    @Test
    void every_byte_at_every_place_is_a_digit_or_breaks_the_number() {
        for (int place = 0; place < 8; place++) {
            for (int octet = 0; octet < 256; octet++) {
                byte[] buffer = "09afAF5b".getBytes(US_ASCII);
                buffer[place] = (byte) octet;
                int digit = octet < 128 ? Character.digit(octet, 16) : -1;
                long expected = digit < 0 ? -1 : Long.parseLong(new String(buffer, US_ASCII), 16);
                assertThat(HexDigits.take(buffer, 0))
                        .as("%d at %d", octet, place)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void letters_in_upper_case_break_a_number_of_lower_case() {
        for (int place = 0; place < 8; place++) {
            for (int octet = 0; octet < 256; octet++) {
                byte[] buffer = "09af1e5b".getBytes(US_ASCII);
                buffer[place] = (byte) octet;
                boolean taken = (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'f');
                assertThat(HexDigits.takeLower(buffer, 0))
                        .as("%d at %d", octet, place)
                        .matches(number -> taken ? number == HexDigits.take(buffer, 0) : number < 0);
            }
        }
    }
}
