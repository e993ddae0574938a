package org.linernotes.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_text_that_is_not_too_long_is_shown_as_it_is() {
        assertThat(Excerpt.of("Générique", 9)).isEqualTo("Générique");
        assertThat(Excerpt.of("", 1)).isEmpty();
    }

    @Test
    void of_a_longer_text_the_beginning_is_shown() {
        assertThat(Excerpt.of("Générique", 8)).isEqualTo("Génériqu…");
    }

    @Test
    void a_surrogate_pair_is_never_cut_in_two() {
        String clefs = "𝄞".repeat(4);
        for (int longest = 1; longest < clefs.length(); longest++) {
            String shown = Excerpt.of(clefs, longest);
            assertThat(new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(shown)
                    .isEqualTo("𝄞".repeat(longest / 2) + "…");
        }
    }

    @Test
    void a_half_that_stood_alone_is_no_reason_to_show_less() {
        assertThat(Excerpt.of("ab\ud834cd", 3)).isEqualTo("ab\ud834…");
        assertThat(Excerpt.of("ab\udd1ecd", 2)).isEqualTo("ab…");
    }
}
