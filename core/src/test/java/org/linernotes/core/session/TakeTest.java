package org.linernotes.core.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Track;

class TakeTest {
    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT0.0000015S"})
    void no_length_is_negative_or_finer_than_a_document_can_say(String text) {
        Duration length = Duration.parse(text);

        assertThatThrownBy(
                        () -> Take.builder().id(TakeId.of("t")).length(length).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Track.builder().length(length).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recording.builder()
                        .id(RecordingId.of("r"))
                        .title("Nuit sur les Champs-Élysées")
                        .length(length)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
