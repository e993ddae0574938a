package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

class WordPoolTest {
    private static final Function<String, @Nullable List<String>> LISTED = WordPoolTest::listed;
    private static final Function<String, @Nullable List<String>> OTHER = WordPoolTest::twice;
    private static final Function<String, @Nullable List<String>> NOTHING = WordPoolTest::nothing;

    private final WordPool pool = new WordPool();

    @Test
    void what_was_made_of_a_word_is_found_again() {
        List<String> first = read("Générique", LISTED);
        assertThat(first).containsExactly("Générique");
        assertThat(read("Générique", LISTED)).isSameAs(first);
        assertThat(read("Generique", LISTED)).containsExactly("Generique");
    }

    @Test
    void each_reader_has_its_own() {
        assertThat(read("a", LISTED)).containsExactly("a");
        assertThat(read("a", OTHER)).containsExactly("a", "a");
        assertThat(read("a", NOTHING)).isNull();
        assertThat(read("a", LISTED)).containsExactly("a");
    }

    @Test
    void more_words_than_there_are_places_are_all_read_right() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String word = "w" + random.nextInt(20_000);
            assertThat(read(word, LISTED)).containsExactly(word);
        }
    }

    @Test
    void long_texts_are_not_kept() {
        String text = "x".repeat(65);
        assertThat(read(text, LISTED)).containsExactly(text).isNotSameAs(read(text, LISTED));
    }

    private @Nullable List<String> read(String word, Function<String, @Nullable List<String>> reader) {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), '"' + word + '"')) {
            parser.nextToken();
            return pool.read(parser, reader);
        }
    }

    private static List<String> listed(String text) {
        return new ArrayList<>(List.of(text));
    }

    private static List<String> twice(String text) {
        return new ArrayList<>(List.of(text, text));
    }

    private static @Nullable List<String> nothing(String text) {
        return null;
    }
}
