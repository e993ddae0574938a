package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Ids of elements stay unique in their entity, whatever is alike in it and however it is edited. */
class ElementMintingTest {
    private static final Track TRACK =
            Track.builder().number("A1").title("Générique").build();
    private static final Release RELEASE = Release.builder()
            .id(ReleaseId.of("r"))
            .addMedia(Medium.builder().addTrack(TRACK).build())
            .build();

    @Test
    void elements_of_different_lists_that_are_alike_get_different_ids() {
        Release release = RELEASE.withCaptures(Capture.builder().build())
                .withMedia(Medium.builder()
                        .addTracks(Track.builder().build(), Track.builder().build())
                        .addDataTrack(Track.builder().build())
                        .build());
        assertThat(ElementIds.in(release)).hasSize(5);
        assertThat(World.noticesWith(release)).isEmpty();
    }

    @Test
    void an_element_that_was_edited_keeps_its_id_and_a_new_one_like_the_old_gets_another() {
        Medium medium = RELEASE.media().get(0);
        Track edited = medium.tracks().get(0).withTitle("Main title");
        Release release = RELEASE.withMedia(medium.withTracks(edited, TRACK));
        ImmutableList<Track> tracks = release.media().get(0).tracks();
        assertThat(tracks.get(0)).isEqualTo(edited);
        assertThat(tracks.get(1).id().isSet()).isTrue();
        assertThat(tracks.get(1).id()).isNotEqualTo(edited.id());
    }

    @Test
    void the_ids_of_elements_that_are_alike_never_change() {
        assertThat(RELEASE.withMedia(Medium.builder()
                                .addTracks(TRACK, TRACK, TRACK, TRACK)
                                .build())
                        .media()
                        .get(0)
                        .tracks())
                .extracting(track -> track.id().toString())
                .containsExactly("xb42b0abf1a131568", "xce618d52672810cf", "x259ab682ce639e64", "x45d99d1056cf7759");
    }

    @Test
    void a_great_many_elements_that_are_alike_get_ids_of_their_own() {
        Release release = RELEASE.withMedia(
                Medium.builder().tracks(Collections.nCopies(50_000, TRACK)).build());
        assertThat(ElementIds.in(release)).hasSize(50_001);
    }
}
