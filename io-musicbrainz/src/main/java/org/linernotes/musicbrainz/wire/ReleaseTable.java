package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.place.Area;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Releases. */
final class ReleaseTable {
    private static final Decoder<LabelLine> LABEL_LINE = WireTable.of("label-info", LabelLine.PROPERTIES)
            .row("catalog-number", WireValues.CATALOG_NUMBER, "catalogNumber")
            .row("label", References.to(EntityType.LABEL), "label")
            .decoder();

    private static final Decoder<ReleaseEvent> EVENT = WireTable.of("release-event", ReleaseEvent.PROPERTIES)
            .row("date", WireValues.DATE_EXPRESSION, "date")
            .row("area", References.to(EntityType.AREA), "area")
            .decoder();

    private static final EntityTable<Release> TABLE = EntityTable.of(EntityType.RELEASE, Release.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .row("release-group", References.to(EntityType.RELEASE_GROUP), "releaseGroup")
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .term("status", Vocabulary.RELEASE_STATUS, "status")
            .term("packaging", Vocabulary.RELEASE_PACKAGING, "packaging")
            .row("barcode", WireValues.BARCODE, "barcode")
            .row("release-events", ListDecoder.of(EVENT), "events")
            .row("label-info", ListDecoder.of(LABEL_LINE), "labels")
            .row("media", ListDecoder.of(MediumTable.MEDIUM), "media")
            .inParts("media")
            .row("asin", WireValues.ASIN, "externalIds")
            .aliases(Vocabulary.RELEASE_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final int TEXT = TABLE.slot("text-representation", TextRepresentation.DECODER);
    private static final int DATE = TABLE.slot("date", WireValues.DATE_EXPRESSION);
    private static final int COUNTRY = TABLE.slot("country", WireValues.WORD);
    private static final int LANGUAGE = TABLE.cell("language");
    private static final int SCRIPT = TABLE.cell("script");
    private static final int EVENTS = TABLE.cell("events");

    static final Decoder<EntityId> RELEASE = TABLE.decoder(ReleaseTable::finish);

    private ReleaseTable() {}

    private static void finish(Draft draft) {
        TextRepresentation text = draft.slot(TEXT);
        if (text != null) {
            draft.set(LANGUAGE, text.language);
            draft.set(SCRIPT, text.script);
        }
        finishEvents(draft);
    }

    /** The date and the country copy the earliest event, which stands first; the date may stand alone. */
    private static void finishEvents(Draft draft) {
        ImmutableList<ReleaseEvent> events = draft.value(EVENTS);
        DateExpression date = draft.slot(DATE);
        String country = draft.slot(COUNTRY);
        if (events == null) {
            if (date != null) {
                draft.set(
                        EVENTS,
                        ImmutableList.of(ReleaseEvent.builder().date(date).build()));
            }
        } else if (date != null && !date.equals(events.get(0).date().orElse(null))) {
            draft.lost("date");
        }
        if (country != null && (events == null || !isIn(draft, events.get(0), country))) {
            draft.lost("country");
        }
    }

    private static boolean isIn(Draft draft, ReleaseEvent event, String country) {
        Mention area = event.area().map(draft.reading()::mention).orElse(null);
        return area != null
                && area.entity() instanceof Area known
                && known.iso31661Codes().contains(country);
    }

    /** The language and the script of the titles. */
    private record TextRepresentation(
            @Nullable String language, @Nullable String script) {
        private static final Keys KEYS = new Keys("text-representation");
        private static final int LANGUAGE = KEYS.add("language", WireValues.WORD);
        private static final int SCRIPT = KEYS.add("script", WireValues.WORD);

        static final Decoder<TextRepresentation> DECODER =
                KEYS.into(draft -> new TextRepresentation(draft.slot(LANGUAGE), draft.slot(SCRIPT)));
    }
}
