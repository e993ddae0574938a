package org.linernotes.core.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;

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

    @Test
    void an_artist_is_the_same_player_however_he_was_made() {
        Extensions unknown = Extensions.of(Map.of("x", "1"));
        Player player = Player.of(A);

        assertThat(Stream.of(
                        Player.builder().artist(A).build(),
                        Player.builder().from(player).build(),
                        Player.of(B).withArtist(A),
                        Player.of(B).withArtist(Optional.of(A)),
                        player.withExtensions(unknown).withExtensions(Extensions.NONE),
                        player.withOneOf().withEnsemble(Optional.empty()).withCount(Optional.empty()),
                        player.withOneOf(List.of())))
                .allSatisfy(same -> assertThat(same)
                        .isEqualTo(player)
                        .hasSameHashCodeAs(player)
                        .hasToString(player.toString())
                        .satisfies(any -> assertThat(player).isEqualTo(any)));
        assertThat(player.artist()).contains(A);
        assertThat(player.oneOf()).isEmpty();
        assertThat(player.ensemble()).isEmpty();
        assertThat(player.count()).isEmpty();
        assertThat(player.extensions()).isSameAs(Extensions.NONE);
        assertThat(player.unidentified()).isFalse();
    }

    @Test
    void players_differ_who_say_anything_else() {
        assertThat(Stream.of(
                        Player.of(A),
                        Player.of(B),
                        Player.of(A).withExtensions(Extensions.of(Map.of("x", "1"))),
                        Player.oneOf(A, B),
                        Player.oneOf(B, A),
                        Player.unidentified(2),
                        Player.unidentified(3),
                        Player.ensemble("strings"),
                        Player.ensemble("strings").withCount(2)))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_artist_becomes_no_other_player_by_a_further_form() {
        Player player = Player.of(A);

        assertThatThrownBy(() -> player.withOneOf(A, B)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> player.withOneOf(List.of(A, B))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> player.withEnsemble("strings")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> player.withEnsemble(Optional.of("strings")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> player.withCount(Optional.of(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> player.withArtist(Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
