package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.event.Event;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Events. */
final class EventTable {
    static final Decoder<EntityId> EVENT = EntityTable.of(EntityType.EVENT, Event.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .term("type", Vocabulary.EVENT_TYPE, "kind")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .row("time", WireValues.WORD, "time")
            .row("cancelled", WireValues.FLAG, "cancelled")
            .row("setlist", WireValues.TEXT, "setlist")
            .aliases(Vocabulary.EVENT_ALIAS_TYPE)
            .annotation()
            .relations()
            .decoder();

    private EventTable() {}
}
