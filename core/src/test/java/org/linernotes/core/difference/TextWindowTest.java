package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextWindowTest {
    private static final String LONG = "0123456789".repeat(9);

    @Test
    void shows_all_of_short_texts() {
        assertThat(TextWindow.of("Generique", "Générique")).isEqualTo(new TextWindow("Generique", "Générique"));
    }

    @Test
    void shows_of_long_texts_where_they_differ_and_a_little_around() {
        assertThat(TextWindow.of(LONG + "A" + LONG, LONG + "BC" + LONG))
                .isEqualTo(new TextWindow(
                        "…01234567890123456789A01234567890123456789…", "…01234567890123456789BC01234567890123456789…"));
    }

    @Test
    void shows_the_ends_where_they_are_near() {
        assertThat(TextWindow.of("A" + LONG, LONG))
                .isEqualTo(new TextWindow("A01234567890123456789…", "01234567890123456789…"));
        assertThat(TextWindow.of(LONG, LONG + "Z"))
                .isEqualTo(new TextWindow("…01234567890123456789", "…01234567890123456789Z"));
    }

    @Test
    void finds_what_was_doubled() {
        assertThat(TextWindow.of(LONG, LONG + LONG).after()).startsWith("…").endsWith("0123456789");
    }

    @Test
    void cuts_what_is_long_by_itself() {
        assertThat(TextWindow.of("A".repeat(1_000), "B".repeat(1_000)).before())
                .hasSize(241)
                .endsWith("A…");
    }

    @Test
    void takes_no_character_apart_and_differs_where_the_texts_do() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            TextWindow window = TextWindow.of(clefs(random), clefs(random));
            assertThat(window.before() + "|" + window.after())
                    .doesNotMatch("(?s).*(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF].*");
        }
    }

    private static String clefs(Random random) {
        return random.ints(90 + random.nextInt(60), 0, 3)
                .mapToObj(i -> "ab\uD834\uDD1E".substring(i, i == 2 ? 4 : i + 1))
                .collect(Collectors.joining());
    }
}
