package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.profile.Include;

/** Tracks. */
final class TrackTable {
    static final Decoder<Track> TRACK = WireTable.of("track", Track.PROPERTIES)
            .row("id", WireValues.ELEMENT_ID, "id")
            .blank(Blank.ABSENT)
            .row("position", WireValues.INTEGER, "position")
            .row("number", WireValues.WORD, "number")
            .row("title", WireValues.TEXT, "title")
            .blank(Blank.TEXT)
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.ARTIST_CREDITS))
            .row("length", WireValues.LENGTH, "length")
            .row("recording", References.to(EntityType.RECORDING), "recording")
            .blank(Blank.ABSENT)
            .decoder();

    private TrackTable() {}
}
