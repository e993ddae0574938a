package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notation.SheetLines.Line;
import org.linernotes.core.notice.Location;

/** Which lines of a sheet are one: apostrophes stand for the ends of lines. */
class SheetLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `SESSION    a'         goes on`                 | 1:0:SESSION    a goes on
            `SESSION    a'        does not`                 | 1:0:SESSION    a, 2:8:does not
            `SESSION    a''         begins anew`            | 1:0:SESSION    a, 3:9:begins anew
            `  1  Title'     below it`                      | 1:2:1  Title below it
            `  1  Title'    elsewhere`                      | 1:2:1  Title, 2:4:elsewhere
            `  x  Title'     not numbered`                  | 1:2:x  Title, 2:5:not numbered
            `     1  Title'     beside it`                  | 1:5:1  Title, 2:5:beside it
            `  — Suite — 1'     below it`                   | 1:2:— Suite — 1 below it
            `Notes'  one'    goes on`                       | 1:0:Notes, 2:2:one goes on
            `Notes'  one'   another`                        | 1:0:Notes, 2:2:one, 3:3:another
            `Details'  a = b'         c = d`                | 1:0:Details, 2:2:a = b, 3:9:c = d
            `Details'  a = b'SESSION    c'         goes on` | 1:0:Details, 2:2:a = b, 3:0:SESSION    c goes on
            `'' a''`                                        | 3:1:a
            """)
    void a_line_goes_on_where_it_stands_far_enough_to_the_right(String text, String lines) {
        assertThat(SheetLines.of(text.replace('\'', '\n'), Location.UNKNOWN).stream()
                        .map(line -> line.number() + ":" + line.indent() + ":" + line.text()))
                .containsExactly(lines.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `>x`           | 8
            `1234567>x`    | 0
            """)
    void a_tab_goes_on_to_the_next_eighth_column(String line, int indent) {
        assertThat(SheetLines.of(line.replace('>', '\t'), Location.UNKNOWN))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.indent()).isEqualTo(indent);
                    assertThat((" ".repeat(indent) + read.text()).indexOf('x')).isEqualTo(8);
                });
        assertThat(SheetLines.of("12345678\tx\ty", Location.UNKNOWN))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.text().indexOf('x')).isEqualTo(16);
                    assertThat(read.text().indexOf('y')).isEqualTo(24);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `---`   | true
            `───`   | true
            `--`    | false
            ` ---`  | false
            `--x`   | false
            """)
    void a_rule_is_a_line_of_three_strokes_and_more(String text, boolean rule) {
        assertThat(SheetLines.of(text, Location.UNKNOWN))
                .singleElement()
                .satisfies(line -> assertThat(line.isRule()).isEqualTo(rule));
    }

    @Test
    void a_part_of_a_line_has_its_place_on_the_first_line() {
        Line line = SheetLines.of("\nSESSION    a b\n         c d\n", Location.UNKNOWN)
                .get(0);
        assertThat(line.locationOf("b c d")).hasToString("line 2:14");
        assertThat(line.locationOf("a")).hasToString("line 2:12");
        assertThat(line.locationOf("d")).hasToString("line 2:1");
        assertThat(line.locationIn("a b c d", 3)).hasToString("line 2:14");
        assertThat(line.locationIn("a b c d", 4)).hasToString("line 2:12");
    }
}
