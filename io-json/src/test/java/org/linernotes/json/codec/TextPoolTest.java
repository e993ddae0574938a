package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPoolTest {
    private static final int BITS = 6;

    private final TextPool<List<String>> pool = new TextPool<>(BITS, text -> new ArrayList<>(List.of(text)));

    @Test
    void what_was_made_of_a_text_is_found_again() {
        List<String> first = take("Générique");
        assertThat(first).containsExactly("Générique");
        assertThat(take("Générique")).isSameAs(first);
        assertThat(pool.take("Générique")).isSameAs(first);
        assertThat(take("Generique")).containsExactly("Generique");
    }

    @Test
    void an_empty_text_is_one_like_others() {
        byte[] nothing = {};
        assertThat(pool.find(0, 0, 0)).isNull();
        List<String> empty = pool.take(nothing, 0, 0);
        assertThat(empty).containsExactly("");
        assertThat(pool.find(0, 0, 0)).isSameAs(empty);
    }

    @Test
    void texts_of_which_head_tail_and_length_are_the_same_are_told_apart() {
        String one = "12345678" + "abcdefgh" + "12345678";
        String other = "12345678" + "abcdefgx" + "12345678";
        for (int i = 0; i < 4; i++) {
            assertThat(take(one)).containsExactly(one);
            assertThat(take(other)).containsExactly(other);
        }
    }

    @Test
    void what_has_no_value_is_asked_again() {
        TextPool<String> none = new TextPool<>(BITS, text -> text.startsWith("x") ? null : text);
        assertThat(none.take("x")).isNull();
        assertThat(none.take("x")).isNull();
        assertThat(none.take("y")).isEqualTo("y");
    }

    @Test
    void more_texts_than_there_are_places_are_all_read_right() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String word = "w".repeat(1 + random.nextInt(30)) + random.nextInt(20_000);
            assertThat(take(word)).containsExactly(word);
        }
    }

    @Test
    void a_text_over_which_another_was_put_is_not_taken_for_that() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            int begins = random.nextInt(100) == 0 ? 20 + random.nextInt(20) : random.nextInt(20);
            String text = "begins%02d %05d ends all".formatted(begins, random.nextInt(3));
            assertThat(take(text)).containsExactly(text);
        }
    }

    @Test
    void long_texts_are_not_kept() {
        String text = "x".repeat(65);
        assertThat(take(text)).containsExactly(text).isNotSameAs(take(text));
    }

    @Test
    void halves_of_pairs_are_not_confused_with_what_stands_for_them_in_utf_8() {
        assertThat(pool.take("?")).containsExactly("?");
        assertThat(pool.take("\ud83c")).containsExactly("\ud83c");
        assertThat(pool.take("?")).containsExactly("?");
    }

    @Test
    void texts_that_json_writes_with_escapes_are_not_kept_as_the_bytes_that_would_mean_another() {
        for (String text : List.of("a\\b", "a\"b", "a\nb")) {
            pool.take(text);
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(pool.find(Texts.head(bytes, 0, 3), Texts.tail(bytes, 0, 3), 3))
                    .isNull();
        }
    }

    private List<String> take(String text) {
        byte[] bytes = (">" + text + "<").getBytes(UTF_8);
        return pool.take(bytes, 1, bytes.length - 2);
    }
}
