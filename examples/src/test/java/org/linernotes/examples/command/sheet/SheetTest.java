package org.linernotes.examples.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private final Sheet sheet = new Sheet();

    @Test
    void stands_further_lines_below_the_first() {
        sheet.field(2, 6, "label", "word ".repeat(30).strip());
        assertThat(sheet.toString().lines()).hasSize(2).first().asString().startsWith("  label   word word");
        assertThat(sheet.toString().lines().skip(1).findFirst())
                .hasValue("          " + "word ".repeat(12).strip());
    }

    @Test
    void breaks_no_line_within_what_is_glued() {
        sheet.paragraph(0, "x".repeat(90) + " " + Sheet.glued("Fontana 660.213 MR (A1)"));
        assertThat(sheet).hasToString("x".repeat(90) + "\nFontana 660.213 MR (A1)\n");
    }

    @Test
    void leaves_a_word_whole_that_is_longer_than_a_line() {
        sheet.paragraph(4, "x".repeat(150));
        assertThat(sheet).hasToString("    " + "x".repeat(150) + "\n");
    }

    @Test
    void sets_something_at_the_right_end() {
        sheet.ends(4, "Générique", "2:45");
        assertThat(sheet.toString())
                .hasSize(Sheet.WIDTH + 1)
                .startsWith("    Générique ")
                .endsWith(" 2:45\n");
    }

    @Test
    void never_leaves_two_empty_lines() {
        sheet.blank();
        sheet.heading("A");
        sheet.blank();
        sheet.blank();
        sheet.paragraph(0, "B");
        assertThat(sheet).hasToString("A\n" + "─".repeat(Sheet.WIDTH) + "\n\nB\n");
    }

    @ParameterizedTest
    @CsvSource({"Générique,9", "e\u0301,1", "反田恭平,8", "'',0"})
    void knows_how_wide_letters_are(String text, int columns) {
        assertThat(Sheet.width(text)).isEqualTo(columns);
    }
}
