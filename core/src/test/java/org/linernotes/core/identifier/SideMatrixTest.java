package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SideMatrixTest {
    @Test
    void is_kept_as_it_is_read() {
        assertThat(SideMatrix.of("660213 1R 380"))
                .isEqualTo(SideMatrix.parse("660213 1R 380"))
                .isNotEqualTo(SideMatrix.of("660213 2R 380"))
                .hasToString("660213 1R 380");
        assertThat(SideMatrix.of("0825646493166-D  D1  BG  5+")).hasToString("0825646493166-D  D1  BG  5+");
    }

    @Test
    void refuses_blank_and_overlong_texts() {
        assertThatIllegalArgumentException().isThrownBy(() -> SideMatrix.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> SideMatrix.of("A".repeat(1_001)));
    }
}
