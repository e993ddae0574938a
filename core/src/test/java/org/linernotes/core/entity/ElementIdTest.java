package org.linernotes.core.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

class ElementIdTest {
    private static final Release RELEASE = Release.builder()
            .id(ReleaseId.of("r"))
            .addMedium(Medium.builder()
                    .addTracks(track("A1", "Générique"), track("A2", "Générique"), track("A1", "Générique"))
                    .build())
            .build();

    private static Track track(String number, String title) {
        return Track.builder().number(number).title(title).build();
    }

    private static ImmutableList<Track> tracks(Release release) {
        return release.media().get(0).tracks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "x", "x0123456789abcdef", "x0123456789abcdeg", "x0123456789ABCDEF", "-"})
    void the_text_form_is_taken_back(String text) {
        assertThat(ElementId.of(text)).hasToString(text).isEqualTo(ElementId.of(text));
    }

    @Test
    void ids_that_are_numbers_are_read_from_a_buffer_and_no_others_are() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 10_000; i++) {
            ElementId id = random.nextBoolean()
                    ? ElementId.minted(random.nextLong())
                    : ElementId.of(Mbid.of(random.nextLong(), random.nextLong()));
            byte[] buffer = (" " + id + "\"").getBytes(UTF_8);
            int length = buffer.length - 2;
            assertThat(ElementId.fromBytes(buffer, 1, length)).isEqualTo(id);

            buffer[random.nextInt(buffer.length)] = (byte) random.nextInt(' ', 128);
            String damaged = new String(buffer, 1, length, UTF_8);
            ElementId expected = ElementId.tryParse(damaged)
                    .filter(read -> read.putInto(new byte[39], 0) > 0)
                    .orElse(null);
            assertThat(ElementId.fromBytes(buffer, 1, length)).as(damaged).isEqualTo(expected);
        }
        assertThat(ElementId.fromBytes("nuit-3".getBytes(UTF_8), 0, 6)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 7", "1, 17", "6, 39", "3, -1"})
    void a_range_that_does_not_lie_in_the_buffer_is_refused(int offset, int length) {
        byte[] buffer = "nuit-3".getBytes(UTF_8);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ElementId.fromBytes(buffer, offset, length));
    }

    @Test
    void a_text_as_long_as_a_number_may_have_characters_of_two_places() {
        for (String text : List.of("x0123456789abcd\ud83d\ude00", "é".repeat(39), "\ud83d\ude00".repeat(8) + "x")) {
            assertThat(ElementId.tryParse(text).orElseThrow()).hasToString(text);
        }
        assertThat(ElementId.tryParse("mb:561d854a-6a28-4aa7-8c99-323e6ce46c\ud83d\ude00"))
                .isEmpty();
    }

    @Test
    void a_take_id_is_an_element_id_of_the_same_text() {
        assertThat(TakeId.of("nuit-3")).isEqualTo(ElementId.of("nuit-3"));
        assertThat(ElementId.of("nuit-3")).isEqualTo(TakeId.of("nuit-3"));
    }

    @Test
    void an_entity_gives_an_id_to_every_element_that_has_none() {
        assertThat(tracks(RELEASE))
                .extracting(Track::id)
                .allMatch(ElementId::isSet)
                .doesNotHaveDuplicates();
        assertThat(RELEASE.media().get(0).id().isSet()).isTrue();
    }

    @Test
    void minted_ids_are_the_same_in_every_program() {
        // Programs keep these ids; what they are made from must never change.
        assertThat(tracks(RELEASE))
                .extracting(track -> track.id().toString())
                .containsExactly("xb42b0abf1a131568", "x982bdbcb1070e479", "xce618d52672810cf");
    }

    @Test
    void minted_ids_are_the_same_whatever_the_values_are() {
        Artist artist = Artist.builder()
                .id(ArtistId.of("a"))
                .name("A")
                .addRelationships(
                        Relationship.builder()
                                .type("東 é influenced by")
                                .typeId(Mbid.parse("5be4c609-9afa-4ea0-910b-12ffb71e3821"))
                                .direction(Relationship.Direction.BACKWARD)
                                .target(ArtistId.of("b"))
                                .build(),
                        Relationship.builder()
                                .type("t")
                                .direction(Relationship.Direction.FORWARD)
                                .target(EntityId.of(
                                        EntityType.ARTIST, Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a")))
                                .orderingKey(300)
                                .build())
                .build();

        assertThat(artist.relationships())
                .extracting(relationship -> relationship.id().toString())
                .containsExactly("x67f26d27889b9bb7", "xf08b9706cb735edc");
    }

    @Test
    void ids_that_are_minted_before_the_entity_is_made_are_those_that_it_would_get() {
        @Nullable
        Object[] values = new @Nullable Object[Release.PROPERTIES.properties().size() + 1];
        Track kept = track("A2", "Générique").withId(ElementId.of("xb42b0abf1a131568"));
        ImmutableList<Medium> media = ImmutableList.of(Medium.builder()
                .addTracks(track("A1", "Générique"), kept, track("A1", "Générique"))
                .build());
        int index = Release.PROPERTIES.properties().indexOf(Release.PROPERTIES.require("media"));
        values[index] = media;

        Release.PROPERTIES.mint(values);

        assertThat(values[index]).isEqualTo(RELEASE.withMedia(media).media());
        assertThat(values).containsOnly(values[index], null);
    }

    @Test
    void an_id_that_is_there_stays() {
        Release release = RELEASE.withMedia(Medium.builder()
                .addTrack(track("A1", "Générique").withId(ElementId.of("mine")))
                .build());

        assertThat(tracks(release).get(0).id()).isEqualTo(ElementId.of("mine"));
    }

    @Test
    void an_edit_keeps_the_id() {
        Track edited = tracks(RELEASE).get(0).withTitle(Optional.of("Titles"));
        Release release = RELEASE.withMedia(RELEASE.media().get(0).withTracks(edited));

        assertThat(tracks(release).get(0).id()).isEqualTo(tracks(RELEASE).get(0).id());
    }

    @Test
    void the_id_does_not_depend_on_the_place() {
        Release reversed = Release.builder()
                .id(ReleaseId.of("r"))
                .addMedium(Medium.builder()
                        .addTracks(track("A2", "Générique"), track("A1", "Générique"))
                        .build())
                .build();

        assertThat(tracks(reversed).get(0).id())
                .isEqualTo(tracks(RELEASE).get(1).id());
    }

    @Test
    void the_pregap_has_an_id_too() {
        Release release = Release.builder()
                .id(ReleaseId.of("r"))
                .addMedium(Medium.builder().pregap(track("0", "Hidden")).build())
                .build();

        assertThat(release.media().get(0).pregap().orElseThrow().id().isSet()).isTrue();
    }
}
