package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.recording.Recording;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Recordings. */
final class RecordingTable {
    static final Decoder<EntityId> RECORDING = EntityTable.of(EntityType.RECORDING, Recording.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .row("length", WireValues.LENGTH, "length")
            .row("video", WireValues.FLAG, "video")
            .row("isrcs", ListDecoder.of(WireValues.printed(Isrc::tryParse)), "isrcs")
            .aliases(Vocabulary.RECORDING_ALIAS_TYPE)
            .annotation()
            .relations()
            .listed("releases", EntityType.RELEASE)
            .decoder();

    private RecordingTable() {}
}
