package org.linernotes.core.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;

class PlayerTest {
    private static final ArtistId A = ArtistId.of("a");
    private static final ArtistId B = ArtistId.of("b");

    @Test
    void is_said_in_exactly_one_form() {
        assertThatThrownBy(() -> Player.builder().build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.of(A).withCount(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.oneOf(A, B).withArtist(A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.oneOf(A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Player.unidentified(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_bare_number_is_unidentified() {
        assertThat(Player.unidentified(2).unidentified()).isTrue();
        assertThat(Player.ensemble("strings").withCount(16).unidentified()).isFalse();
        assertThat(Player.oneOf(A, B).unidentified()).isFalse();
    }
}
