package org.linernotes.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
    @ParameterizedTest
    @CsvSource({"48.8725, 2.3044", "-90, 180", "90, -180", "0, -0.0"})
    void are_of_a_point_on_the_earth(double latitude, double longitude) {
        assertThat(Coordinates.of(latitude, longitude).longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @CsvSource({"90.001, 0", "0, 180.5", "-91, 0", "NaN, 0", "0, NaN", "Infinity, 0"})
    void refuse_what_is_no_point(double latitude, double longitude) {
        assertThatThrownBy(() -> Coordinates.of(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }
}
