package org.linernotes.core.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

class EntityIdTest {
    private static final Mbid MBID = Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a");

    @Test
    void an_mbid_and_its_text_form_are_the_same_id() {
        assertThat(ArtistId.of("mb:" + MBID))
                .isEqualTo(ArtistId.of(MBID))
                .hasSameHashCodeAs(ArtistId.of(MBID))
                .hasToString("mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a");
        assertThat(ArtistId.of(MBID).mbid()).contains(MBID);
    }

    @Test
    void a_name_of_ones_own_is_no_mbid() {
        assertThat(ArtistId.of("miles-davis").mbid()).isEmpty();
        assertThat(ArtistId.of("miles-davis")).hasToString("miles-davis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a",
                "x00a9d3e1b2c4f507",
                "xffffffffffffffff",
                "x0000000000000000"
            })
    void ids_that_are_numbers_can_be_put_into_a_buffer(String text) {
        byte[] buffer = new byte[45];
        int end = ArtistId.of(text).putInto(buffer, 4);
        assertThat(new String(buffer, 4, end - 4, StandardCharsets.US_ASCII)).isEqualTo(text);
        assertThat(ArtistId.of(text)).hasToString(text);
        assertThat(ElementId.of(text).putInto(buffer, 4)).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void a_reference_can_be_put_into_a_buffer_if_its_id_is_a_number(EntityType kind) {
        byte[] buffer = new byte[57];
        for (String text : List.of("mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a", "x00a9d3e1b2c4f507")) {
            EntityId id = EntityId.tryParse(kind, text).orElseThrow();
            int end = id.putReferenceInto(buffer, 4);
            assertThat(new String(buffer, 4, end - 4, StandardCharsets.US_ASCII))
                    .isEqualTo(id.toReference());
        }
        assertThat(EntityId.tryParse(kind, "miles").orElseThrow().putReferenceInto(buffer, 4))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"miles", "x00a9d3e1b2c4f50", "X00a9d3e1b2c4f507", "é"})
    void ids_that_are_texts_are_not_put_into_a_buffer(String text) {
        assertThat(ArtistId.of(text).putInto(new byte[45], 4)).isEqualTo(4);
    }

    @Test
    void ids_of_different_kinds_are_never_equal() {
        assertThat((Object) ArtistId.of("verve")).isNotEqualTo(LabelId.of("verve"));
    }

    @Test
    void ids_that_are_counted_from_one_for_each_kind_have_hashes_of_their_own() {
        Set<Integer> hashes = new HashSet<>();
        for (EntityType kind : EntityType.values()) {
            for (int i = 1; i <= 1_000; i++) {
                hashes.add(EntityId.tryParse(kind, Integer.toString(i))
                        .orElseThrow()
                        .hashCode());
            }
        }
        assertThat(hashes).hasSize(1_000 * EntityType.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void a_reference_of_every_kind_is_taken_back(EntityType type) {
        EntityId id = EntityId.of(type, MBID);

        assertThat(id.toReference()).isEqualTo(type + ":mb:" + MBID);
        assertThat(EntityId.parseReference(id.toReference())).isEqualTo(id).hasSameClassAs(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\there", "mb:not-an-mbid", "mb:", "line\nbreak", "nbsp\u00a0"})
    void refuses_what_is_no_id(String text) {
        assertThatThrownBy(() -> ArtistId.of(text))
                .isInstanceOf(InvalidTextException.class)
                .hasMessageContaining("artist id");
        assertThat(EntityId.tryParse(EntityType.ARTIST, text)).isEmpty();
    }

    @Test
    void takes_255_characters_and_no_more() {
        assertThat(ArtistId.of("a".repeat(255))).isNotNull();
        assertThatThrownBy(() -> ArtistId.of("a".repeat(256))).isInstanceOf(InvalidTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"miles-davis", "robot:x", "artist:", ":x", "artist"})
    void refuses_what_is_no_reference(String text) {
        assertThat(EntityId.tryParseReference(text)).isEmpty();
        assertThatThrownBy(() -> EntityId.parseReference(text)).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void the_order_is_by_kind_then_mbids_then_minted_ids_then_other_texts() {
        List<EntityId> ordered = List.of(
                ArtistId.of("mb:00000000-0000-4000-8000-000000000000"),
                ArtistId.of("mb:7fffffff-0000-4000-8000-000000000000"),
                ArtistId.of("mb:80000000-0000-4000-8000-000000000000"),
                ArtistId.of("mb:ffffffff-0000-4000-8000-000000000000"),
                ArtistId.of("x0000000000000001"),
                ArtistId.of("xff00000000000001"),
                ArtistId.of("a"),
                ArtistId.of("b"),
                LabelId.of("a"));
        List<EntityId> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).isEqualTo(ordered);
    }
}
