package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Media. Until 2025 they had no ids; answers to searches have another key for the tracks. */
final class MediumTable {
    private static final WireTable<Medium> TABLE = WireTable.of("medium", Medium.PROPERTIES)
            .row("id", WireValues.ELEMENT_ID, "id")
            .row("position", WireValues.INTEGER, "position")
            .row("title", WireValues.TEXT, "title")
            .row("pregap", TrackTable.TRACK, "pregap")
            .row("tracks", ListDecoder.of(TrackTable.TRACK), "tracks")
            .row("track", ListDecoder.of(TrackTable.TRACK), "tracks")
            .row("data-tracks", ListDecoder.of(TrackTable.TRACK), "dataTracks")
            .row("discs", ListDecoder.of(References.to(EntityType.DISC)), "discs")
            .term("format", Vocabulary.MEDIUM_FORMAT, "format");

    private static final int COUNT = TABLE.slot("track-count", WireValues.INTEGER);
    private static final int OFFSET = TABLE.slot("track-offset", WireValues.INTEGER);
    private static final int TRACKS = TABLE.cell("tracks");
    private static final int TRACK_COUNT = TABLE.cell("trackCount");

    static final Decoder<Medium> MEDIUM = TABLE.decoder(MediumTable::finish);

    private MediumTable() {}

    /** The number of tracks says something where they are not listed, or not all; the offset where it is not the first one's. */
    private static void finish(Draft draft) {
        ImmutableList<Track> tracks = draft.value(TRACKS);
        Integer count = draft.slot(COUNT);
        if (count != null && count != (tracks == null ? 0 : tracks.size())) {
            draft.set(TRACK_COUNT, count);
        }
        Integer offset = draft.slot(OFFSET);
        if (offset != null && tracks != null && tracks.get(0).position().isEmpty()) {
            draft.set(TRACKS, counted(tracks, offset));
            return;
        }
        if (offset != null
                && offset != (tracks == null ? 0 : tracks.get(0).position().orElse(1) - 1)) {
            draft.lost("track-offset");
        }
    }

    /** Answers to searches do not say the positions of tracks, but how many tracks stand before them. */
    private static ImmutableList<Track> counted(ImmutableList<Track> tracks, int offset) {
        ImmutableList.Builder<Track> counted = ImmutableList.builderWithExpectedSize(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            counted.add(track.withPosition(track.position().orElse(offset + i + 1)));
        }
        return counted.build();
    }
}
