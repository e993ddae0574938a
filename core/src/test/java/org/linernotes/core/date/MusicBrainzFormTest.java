package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicBrainzFormTest {
    @ParameterizedTest
    @CsvSource({
        "1957, 1957",
        "1957-12, 1957-12",
        "1957-12-04, 1957-12-04",
        "????-04-28, XXXX-04-28",
        "????-04, XXXX-04",
        "2008-??-02, 2008-XX-02",
        "????-??-02, XXXX-XX-02",
        "1957-??, 1957-XX",
        "1957-12-??, 1957-12-XX",
        "????, XXXX",
        "0957, 0957",
        "0000, 0000",
        "-005, -0005",
        "-044-03-15, -0044-03-15",
        "-999-12, -0999-12",
        "-1000, -1000",
        "-9999-12-31, -9999-12-31"
    })
    void is_read_and_printed(String text, String edtf) {
        Optional<PartialDate> date = PartialDate.tryParseMusicBrainz(text);

        assertThat(date).contains(PartialDate.parse(edtf));
        assertThat(date.flatMap(PartialDate::toMusicBrainz)).contains(text);
    }

    @Test
    void a_negative_year_may_have_four_digits() {
        assertThat(PartialDate.tryParseMusicBrainz("-0005-12")).contains(PartialDate.parse("-0005-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "957",
                "5",
                "-05",
                "12-05",
                "19570",
                "1957-",
                "1957-1",
                "1957-13",
                "1957-21",
                "1957-00",
                "1957-12-00",
                "1957-12-32",
                "1957-11-31",
                "????-02-30",
                "1957-02-29",
                "195?",
                "1957-1?",
                "1957-?1",
                "?957",
                "-???",
                "-????",
                "-000",
                "-0000",
                "195X",
                "1957-XX",
                "1957?",
                "1957-12-04T",
                "1957/12/04",
                " 1957",
                "1957-12-04 ",
                "-00005",
                "-005-1",
                "1957-12-04-05",
                "１９５７"
            })
    void refuses_what_it_is_not(String text) {
        assertThat(PartialDate.tryParseMusicBrainz(text)).isEmpty();
        assertThat(PartialDate.fromMusicBrainz(text.toCharArray(), 0, text.length()))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"195X", "19XX-12", "1957-1X", "1957-12-0X", "1957?", "1957-12~", "XXXX-12%", "1957-21"})
    void cannot_say_masks_within_a_part_nor_qualifications(String edtf) {
        assertThat(PartialDate.parse(edtf).toMusicBrainz()).isEmpty();
    }

    @Test
    void is_read_from_within_a_buffer() {
        char[] buffer = "\"begin\":\"1957-12-04\",".toCharArray();

        assertThat(PartialDate.fromMusicBrainz(buffer, 9, 10)).isEqualTo(PartialDate.of(1957, 12, 4));
        assertThat(PartialDate.fromMusicBrainz(buffer, 9, 7)).isEqualTo(PartialDate.of(1957, 12));
        assertThat(PartialDate.fromMusicBrainz(buffer, 9, 8)).isNull();
        assertThat(PartialDate.fromMusicBrainz(buffer, 8, 10)).isNull();
        assertThat(PartialDate.fromMusicBrainz(buffer, 9, 0)).isNull();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> PartialDate.fromMusicBrainz(buffer, 15, 10));
    }

    @Test
    void random_characters_are_read_and_printed_back_or_refused() {
        SplittableRandom random = new SplittableRandom(20260724);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = randomText(random);
            Optional<PartialDate> date = PartialDate.tryParseMusicBrainz(text);
            if (date.isPresent()) {
                read++;
                String printed = date.get().toMusicBrainz().orElseThrow();
                assertThat(PartialDate.tryParseMusicBrainz(printed)).isEqualTo(date);
                assertThat(printed).isEqualTo(text.replaceFirst("^-0(\\d{3})", "-$1"));
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    /** Parts of digits or question marks, mostly of the right length. */
    private static String randomText(SplittableRandom random) {
        StringBuilder out = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        part(4, random, out);
        for (int parts = random.nextInt(3); parts > 0; parts--) {
            part(2, random, out.append('-'));
        }
        return out.toString();
    }

    private static void part(int width, SplittableRandom random, StringBuilder out) {
        boolean hole = random.nextInt(4) == 0;
        int length = random.nextInt(8) == 0 ? width - 1 : width;
        for (int i = 0; i < length; i++) {
            out.append(hole ? '?' : (char) ('0' + random.nextInt(i == 0 ? 2 : 10)));
        }
    }
}
