package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Media. Until 2025 they had no ids; answers to searches have another key for the tracks. */
final class MediumTable {
    private static final WireTable<Medium> TABLE = WireTable.of("medium", Medium.PROPERTIES)
            .row("id", WireValues.ELEMENT_ID, "id")
            .blank(Blank.ABSENT)
            .row("position", WireValues.INTEGER, "position")
            .row("title", WireValues.TEXT, "title")
            .blank(Blank.TEXT)
            .row("pregap", TrackTable.TRACK, "pregap")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.RECORDINGS))
            .row("tracks", ListDecoder.of(TrackTable.TRACK), "tracks")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.RECORDINGS))
            .older("track", ListDecoder.of(TrackTable.TRACK), "tracks")
            .row("data-tracks", ListDecoder.of(TrackTable.TRACK), "dataTracks")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.RECORDINGS))
            .row("discs", ListDecoder.of(References.to(EntityType.DISC)), "discs")
            .blank(Blank.LIST)
            .shown(Shown.with(Include.DISCIDS))
            .term("format", Vocabulary.MEDIUM_FORMAT, "format")
            .saying("trackCount")
            .written(
                    "track-count",
                    (medium, out) -> TreeScalar.of(
                            medium.trackCount().orElse(medium.tracks().size())))
            .written("track-offset", (medium, out) -> offset(medium))
            .shown(Shown.with(Include.RECORDINGS));

    private static final int COUNT = TABLE.slot("track-count", WireValues.INTEGER);
    private static final int OFFSET = TABLE.slot("track-offset", WireValues.INTEGER);
    private static final int TRACKS = TABLE.cell("tracks");
    private static final int TRACK_COUNT = TABLE.cell("trackCount");

    static final Decoder<Medium> MEDIUM = TABLE.decoder(MediumTable::finish);

    private MediumTable() {}

    /** {@return whether a recording is one of its tracks'} */
    static boolean holds(Medium medium, EntityId recording) {
        return tracks(medium)
                .anyMatch(track -> track.recording().filter(recording::equals).isPresent());
    }

    /** {@return all of its tracks} */
    static Stream<Track> tracks(Medium medium) {
        return Streams.concat(medium.pregap().stream(), medium.tracks().stream(), medium.dataTracks().stream());
    }

    private static @Nullable Tree offset(Medium medium) {
        return medium.tracks().isEmpty()
                ? null
                : TreeScalar.of(medium.tracks().get(0).position().orElse(1) - 1);
    }

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
