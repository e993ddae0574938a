package org.linernotes.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                .containsExactly("xeac394f0f8d00cc5", "x5e42467bf2851d5e", "xba62d976c985b10c");
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
