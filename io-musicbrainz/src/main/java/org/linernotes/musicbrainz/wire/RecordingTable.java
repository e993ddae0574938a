package org.linernotes.musicbrainz.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Recordings. */
final class RecordingTable {
    private static final EntityTable<Recording> TABLE = EntityTable.of(EntityType.RECORDING, Recording.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .row("length", WireValues.LENGTH, "length")
            .row("video", WireValues.FLAG, "video")
            .row("isrcs", ListDecoder.of(WireValues.printed(Isrc::tryParse)), "isrcs")
            .aliases(Vocabulary.RECORDING_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final ListedReleases RELEASES = ListedReleases.in(TABLE);
    private static final int ID = TABLE.cell("id");

    static final Decoder<EntityId> RECORDING = TABLE.decoder(RecordingTable::finish);

    private RecordingTable() {}

    private static void finish(Draft draft) {
        RecordingId recording = draft.value(ID);
        if (recording != null) {
            RELEASES.state(draft, release -> carrying(release, recording));
        }
    }

    /**
     * Of its releases a document about a recording has the media and tracks that carry it, if any; the tracks do not say of
     * which recording they are. {@return the release; null where it has no track of the recording}
     */
    private static @Nullable Release carrying(Release release, RecordingId recording) {
        ImmutableList<Medium> media = release.media().stream()
                .map(medium -> carrying(medium, recording))
                .collect(toImmutableList());
        boolean any = media.stream()
                .flatMap(RecordingTable::tracks)
                .anyMatch(track -> track.recording().filter(recording::equals).isPresent());
        return any ? release.withMedia(media) : null;
    }

    private static Medium carrying(Medium medium, RecordingId recording) {
        return medium.withPregap(medium.pregap().map(track -> carrying(track, recording)))
                .withTracks(carrying(medium.tracks(), recording))
                .withDataTracks(carrying(medium.dataTracks(), recording));
    }

    private static ImmutableList<Track> carrying(ImmutableList<Track> tracks, RecordingId recording) {
        return tracks.stream().map(track -> carrying(track, recording)).collect(toImmutableList());
    }

    private static Stream<Track> tracks(Medium medium) {
        return Stream.of(medium.pregap().stream(), medium.tracks().stream(), medium.dataTracks().stream())
                .flatMap(tracks -> tracks);
    }

    private static Track carrying(Track track, RecordingId recording) {
        return track.recording().isPresent() ? track : track.withRecording(recording);
    }
}
