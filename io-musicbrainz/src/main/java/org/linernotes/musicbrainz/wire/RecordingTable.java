package org.linernotes.musicbrainz.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Recordings. */
final class RecordingTable {
    private static final EntityTable<Recording> TABLE = EntityTable.of(EntityType.RECORDING, Recording.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.ARTIST_CREDITS))
            .row("length", WireValues.LENGTH, "length")
            .row("video", WireValues.FLAG, "video")
            .blank(Blank.FALSE)
            .row("isrcs", ListDecoder.of(WireValues.printed(Isrc::tryParse)), "isrcs")
            .blank(Blank.LIST)
            .shown(Shown.outsideRelationsWith(Include.ISRCS))
            .aliases(Vocabulary.RECORDING_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final ListedReleases RELEASES = ListedReleases.in(TABLE);
    private static final int ID = TABLE.cell("id");

    static final WireEntity<Recording> RECORDING = TABLE.decoder(RecordingTable::finish);

    private RecordingTable() {}

    private static void finish(Draft draft) {
        RecordingId recording = draft.value(ID);
        if (recording != null) {
            RELEASES.state(draft, release -> carrying(release, recording));
        }
    }

    /** {@return a medium of which nothing is known but that it carries a recording} */
    private static Medium somewhere(RecordingId recording) {
        return Medium.builder()
                .addTracks(Track.builder().recording(recording).build())
                .build();
    }

    /**
     * Of its releases a document about a recording has the media and tracks that carry it, if any; the tracks do not say of
     * which recording they are. Where the media were not asked for, one carries it somewhere. {@return the release; null where it has
     * media without a track of the recording}
     */
    private static @Nullable Release carrying(Release release, RecordingId recording) {
        ImmutableList<Medium> media = release.media().stream()
                .map(medium -> carrying(medium, recording))
                .collect(toImmutableList());
        boolean any = media.stream()
                .flatMap(MediumTable::tracks)
                .anyMatch(track -> track.recording().filter(recording::equals).isPresent());
        if (any) {
            return release.withMedia(media);
        }
        return release.media().isEmpty() ? release.withMedia(ImmutableList.of(somewhere(recording))) : null;
    }

    private static Medium carrying(Medium medium, RecordingId recording) {
        return medium.withPregap(medium.pregap().map(track -> carrying(track, recording)))
                .withTracks(carrying(medium.tracks(), recording))
                .withDataTracks(carrying(medium.dataTracks(), recording));
    }

    private static ImmutableList<Track> carrying(ImmutableList<Track> tracks, RecordingId recording) {
        return tracks.stream().map(track -> carrying(track, recording)).collect(toImmutableList());
    }

    private static Track carrying(Track track, RecordingId recording) {
        return track.recording().isPresent() ? track : track.withRecording(recording);
    }
}
