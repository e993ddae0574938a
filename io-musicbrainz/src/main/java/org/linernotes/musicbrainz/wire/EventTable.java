package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.event.Event;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Events. */
final class EventTable {
    static final WireEntity<Event> EVENT = EntityTable.of(EntityType.EVENT, Event.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.EVENT_TYPE, "kind")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.ALWAYS)
            .row("time", WireValues.WORD, "time")
            .blank(Blank.TEXT)
            .row("cancelled", WireValues.FLAG, "cancelled")
            .blank(Blank.FALSE)
            .row("setlist", WireValues.TEXT, "setlist")
            .blank(Blank.TEXT)
            .aliases(Vocabulary.EVENT_ALIAS_TYPE)
            .annotation()
            .relations()
            .decoder();

    private EventTable() {}
}
