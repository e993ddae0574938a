package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.testing.RealNames;
import org.linernotes.core.testing.TextContract;

class DisambiguatedNameTest {

    @ParameterizedTest
    @CsvSource({
        "John Smith (2), John Smith, 2, false",
        "Frog (29), Frog, 29, false",
        "Николай Семенов (2), Николай Семенов, 2, false",
        "P. Frampton*, P. Frampton, , true",
        "John Smith (2)*, John Smith, 2, true",
        "Miles Davis, Miles Davis, , false",
        "Blink-182 (live), Blink-182 (live), , false",
        "Haircut (100), Haircut, 100, false",
        "Sunn O))), Sunn O))), , false",
        "Sunn O))) (2), Sunn O))), 2, false",
        "(2), (2), , false",
        "Chicago (1), Chicago (1), , false",
        "Live (1988), Live (1988), , false",
        "Zero (02), Zero (02), , false",
        "Name(2), Name(2), , false",
        "Twice (2) (3), Twice (2), 3, false",
        "N*E*R*D, N*E*R*D, , false",
        "*, *, , false",
        "**, *, , true"
    })
    void splits_number_and_asterisk_off(String text, String name, Integer number, boolean variation) {
        OptionalInt expected = number == null ? OptionalInt.empty() : OptionalInt.of(number);
        assertThat(DisambiguatedName.parse(text))
                .isEqualTo(new DisambiguatedName(name, expected, variation))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refuses_blank_texts(String text) {
        assertThat(DisambiguatedName.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> DisambiguatedName.parse(text));
    }

    @Test
    void refuses_parts_that_would_be_read_otherwise() {
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of("John Smith (2)"));
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of("Speedstar*"));
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of("John Smith", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of("John Smith", 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of(" ", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> DisambiguatedName.of("x".repeat(1_001)));
    }

    @Test
    void keeps_the_contract_of_texts() {
        TextContract.holds(
                11,
                ImmutableList.of(
                        "John Smith (2)", "P. Frampton*", "X (23)*", "Blink-182 (live)", "Sunn O)))", "(2)", "**"),
                DisambiguatedName::parse,
                DisambiguatedName::tryParse);
    }

    @Test
    void leaves_every_number_of_discogs_apart_from_the_name() {
        ImmutableList<DisambiguatedName> names = RealNames.discogsCredits().stream()
                .flatMap(ImmutableList::stream)
                .map(RealNames.Part::name)
                .distinct()
                .map(DisambiguatedName::parse)
                .collect(ImmutableList.toImmutableList());
        assertThat(names).hasSizeGreaterThan(6_000);
        assertThat(names).filteredOn(name -> name.number().isPresent()).hasSizeGreaterThan(500);
        assertThat(names).noneMatch(name -> name.name().matches(".* \\(\\d+\\)"));
        assertThat(names)
                .filteredOn(DisambiguatedName::variation)
                .extracting(DisambiguatedName::name)
                .containsExactly("Speedstar");
    }
}
