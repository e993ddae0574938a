package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.recording.Recording;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Recordings. */
final class RecordingTable {
    static final WireEntity<Recording> RECORDING = EntityTable.of(EntityType.RECORDING, Recording.PROPERTIES)
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
            .relations()
            .listed("releases", EntityType.RELEASE)
            .written("releases", (recording, out) -> out.releasesOf(recording))
            .blank(Blank.LIST)
            .shown(Shown.topWith(Include.RELEASES))
            .decoder();

    private RecordingTable() {}
}
