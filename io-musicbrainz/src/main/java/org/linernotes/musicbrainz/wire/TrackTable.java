package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;

/** Tracks. */
final class TrackTable {
    static final Decoder<Track> TRACK = WireTable.of("track", Track.PROPERTIES)
            .row("id", WireValues.ELEMENT_ID, "id")
            .row("position", WireValues.INTEGER, "position")
            .row("number", WireValues.WORD, "number")
            .row("title", WireValues.TEXT, "title")
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .row("length", WireValues.LENGTH, "length")
            .row("recording", References.to(EntityType.RECORDING), "recording")
            .decoder();

    private TrackTable() {}
}
