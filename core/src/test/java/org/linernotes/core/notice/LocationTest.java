package org.linernotes.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
    @ParameterizedTest
    @CsvSource({"title, /title", "weather/today, /weather~1today", "a~b, /a~0b", "~1, /~01", "'', /"})
    void a_name_is_a_step_of_a_pointer_and_comes_back(String name, String step) {
        assertThat(Location.step(name)).isEqualTo(step);
        assertThat(Location.nameOf(step.substring(1))).isEqualTo(name);
    }
}
