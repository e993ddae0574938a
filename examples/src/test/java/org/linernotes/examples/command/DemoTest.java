package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Golden;

class DemoTest {
    private static final int WIDTH = 100;

    @Test
    void prints_the_record() {
        Call call = Call.of("demo");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        Golden.of(DemoTest.class, "demo.txt").matches(call.out());
    }

    @Test
    void keeps_within_the_page() {
        assertThat(Call.of("demo").out().lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(WIDTH));
    }
}
