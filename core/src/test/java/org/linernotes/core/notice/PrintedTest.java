package org.linernotes.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.identifier.Isrc;

class PrintedTest {
    private static final Isrc ISRC = Isrc.parse("USSM15900113");

    @Test
    void what_is_printed_as_the_value_is_is_canonical() {
        assertThat(Printed.of(ISRC).isCanonical()).isTrue();
        assertThat(Printed.parse("USSM15900113", Isrc::tryParse).isCanonical()).isTrue();
    }

    @Test
    void what_is_printed_otherwise_or_not_understood_is_not() {
        assertThat(Printed.parse("US-SM1-59-00113", Isrc::tryParse).isCanonical())
                .isFalse();
        assertThat(Printed.parse("unknown", Isrc::tryParse).isCanonical()).isFalse();
        assertThat(Printed.<Isrc>of("", Optional.empty()).isCanonical()).isFalse();
    }
}
