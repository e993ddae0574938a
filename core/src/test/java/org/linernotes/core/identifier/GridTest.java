package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class GridTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A12425GABC1234002M",
                "A1-2425G-ABC1234002-M",
                "a1 2425g abc1234002 m",
                "GRid:A1-2425G-ABC1234002-M",
                "GRid A1–2425G–ABC1234002–M"
            })
    void takes_every_presentation(String text) {
        Grid grid = Grid.parse(text);

        assertThat(grid).isEqualTo(Grid.parse("A12425GABC1234002M")).hasToString("A12425GABC1234002M");
        assertThat(grid.check()).isEqualTo(Check.VALID);
        assertThat(grid.formatted()).isEqualTo("A1-2425G-ABC1234002-M");
        assertThat(grid.issuer()).isEqualTo("2425G");
        assertThat(grid.releaseNumber()).isEqualTo("ABC1234002");
        assertThat(grid.toExternalId()).hasToString("grid:A12425GABC1234002M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A12425GABC1234002Q", "A12425GABC1234020M", "A1UCASE0000000012X"})
    void keeps_wrong_check_characters(String text) {
        assertThat(Grid.parse(text).check()).isEqualTo(Check.WRONG);
        assertThat(Grid.parse(text).repairHint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A1", "A22425GABC1234002M", "A12425GABC1234002", "A12425GABC1234002MM", "A12425GÄBC1234002M"
            })
    void refuses_what_is_none(String text) {
        assertThat(Grid.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Grid.parse(text));
    }

    @Test
    void orders_as_the_texts_do() {
        assertThat(Grid.parse("A12425GABC1234002M")).isLessThan(Grid.parse("A12425GABC1234002Q"));
    }
}
