package org.linernotes.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Take;

/** A discography knows most issues by label and number alone, and of their tracks only which take they carry. */
class IssueKnownByNumberTest {
    private static final Release ISSUE = Release.builder()
            .id(ReleaseId.of("vocalion-v3985"))
            .addLabel(LabelLine.builder()
                    .name("Vo")
                    .catalogNumber(CatalogNumber.of("v3985"))
                    .build())
            .addMedium(Medium.builder()
                    .addTrack(Track.builder()
                            .recording(RecordingId.of("drummers-delight"))
                            .build())
                    .build())
            .build();

    @Test
    void it_needs_no_title_and_its_track_no_position() {
        assertThat(ISSUE.title()).isEmpty();
        assertThat(ISSUE.media().get(0).tracks().get(0).position()).isEmpty();
        assertThat(ISSUE.displayName()).isEqualTo("vocalion-v3985");
    }

    @Test
    void what_is_on_it_is_a_transfer_of_the_take() {
        Recording recording = Recording.builder()
                .id(RecordingId.of("drummers-delight"))
                .title("Drummer's Delight")
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, TakeId.of("38-01-19-001")))
                .build();

        assertThat(recording.derivations().get(0).take()).contains(TakeId.of("38-01-19-001"));
    }

    @Test
    void one_take_bears_two_matrices() {
        Take take = Take.builder()
                .id(TakeId.of("38-01-19-001"))
                .addMatrices(MatrixNumber.of("M724-1"), MatrixNumber.of("B-22291-1"))
                .build();

        assertThat(take.matrices()).extracting(MatrixNumber::toString).containsExactly("M724-1", "B-22291-1");
    }
}
