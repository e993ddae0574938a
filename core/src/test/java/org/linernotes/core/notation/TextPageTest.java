package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPageTest {
    private static final int WIDTH = 72;

    private final TextPage page = new TextPage(WIDTH);

    @Test
    void stands_further_lines_below_the_first() {
        page.field(2, 6, "label", "word ".repeat(20).strip());
        assertThat(page.toString().lines()).hasSize(2).first().asString().startsWith("  label   word word");
        assertThat(page.toString().lines().skip(1).findFirst())
                .hasValue("          " + "word ".repeat(8).strip());
    }

    @Test
    void breaks_no_line_within_what_is_glued() {
        page.paragraph(0, "x".repeat(60) + " " + TextPage.glued("Fontana 660.213 MR (A1)"));
        assertThat(page).hasToString("x".repeat(60) + "\nFontana 660.213 MR (A1)\n");
    }

    @Test
    void leaves_a_word_whole_that_is_longer_than_a_line() {
        page.paragraph(4, "x".repeat(150));
        assertThat(page).hasToString("    " + "x".repeat(150) + "\n");
    }

    @Test
    void sets_something_at_the_right_end() {
        page.ends("  7  ", 5, "Générique", "2:45");
        assertThat(page.toString())
                .hasSize(WIDTH + 1)
                .startsWith("  7  Générique ")
                .endsWith(" 2:45\n");
    }

    @Test
    void stands_what_is_too_long_for_its_line_below_it() {
        page.ends("  7  ", 5, "word ".repeat(20).strip(), "2:45");
        assertThat(page.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .hasSize(WIDTH)
                .startsWith("  7  word word")
                .endsWith("word    2:45");
        assertThat(page.toString().lines().skip(1)).allMatch(line -> line.startsWith("     word"));
    }

    @Test
    void prints_nothing_that_controls_a_page() {
        page.paragraph(0, "line\nbreak\u0007 and \u202Eback\u2028 again");
        assertThat(page).hasToString("line break  and  back  again\n");
    }

    @Test
    void never_leaves_two_empty_lines() {
        page.blank();
        page.heading("A");
        page.blank();
        page.blank();
        page.paragraph(0, "B");
        assertThat(page).hasToString("A\n" + "─".repeat(WIDTH) + "\n\nB\n");
    }

    @Test
    void an_empty_line_stands_before_a_heading_and_is_kept_where_it_is_the_first() {
        page.paragraph(0, "B");
        page.heading("A");
        assertThat(page).hasToString("B\n\nA\n" + "─".repeat(WIDTH) + "\n");

        TextPage other = new TextPage(WIDTH);
        other.paragraph(0, "");
        other.blank();
        other.blank();
        assertThat(other).hasToString("\n\n");
    }

    @Test
    void hangs_further_lines_to_the_right_and_fills_each_to_the_last_column() {
        page.hanging(2, 12, "x".repeat(29) + " " + "y".repeat(30) + " " + "z".repeat(29) + " " + "w".repeat(31));
        assertThat(page)
                .hasToString("  " + "x".repeat(29) + " " + "y".repeat(30) + "\n"
                        + " ".repeat(12) + "z".repeat(29) + "\n"
                        + " ".repeat(12) + "w".repeat(31) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u20DD', 0",
        "'\u200B', 0",
        "'\u2FFF', 1",
        "'\u3000', 2",
        "'\u303F', 2",
        "'\u3040', 1",
        "'\uFF00', 1",
        "'\uFF01', 2",
        "'\uFF60', 2",
        "'\uFF61', 1",
        "'\uFFE8', 1"
    })
    void knows_the_letters_at_the_edges_of_what_is_wide(String text, int columns) {
        assertThat(TextPage.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"Générique,9", "e\u0301,1", "反田恭平,8", "'',0"})
    void knows_how_wide_letters_are(String text, int columns) {
        assertThat(TextPage.width(text)).isEqualTo(columns);
    }
}
