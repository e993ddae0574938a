package org.linernotes.core.recording;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;

class DerivationTest {
    @Test
    void is_from_a_take_or_from_a_recording() {
        assertThatThrownBy(() -> Derivation.builder().kind(DerivationKind.EDIT).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Derivation.of(DerivationKind.EDIT, TakeId.of("t")).withRecording(RecordingId.of("r")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
