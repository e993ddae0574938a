package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.label.Label;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Labels. */
final class LabelTable {
    static final WireEntity<Label> LABEL = EntityTable.of(EntityType.LABEL, Label.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("sort-name", WireValues.NAME, "sortName")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.LABEL_TYPE, "kind")
            .row("label-code", WireValues.LABEL_CODE, "labelCode")
            .row("country", WireValues.WORD, "country")
            .shown(Shown.TOP)
            .row("area", References.to(EntityType.AREA), "area")
            .shown(Shown.TOP)
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.TOP)
            .row("ipis", ListDecoder.of(WireValues.printed(Ipi::tryParse)), "ipis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
            .row("isnis", ListDecoder.of(WireValues.printed(Isni::tryParse)), "isnis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
            .aliases(Vocabulary.LABEL_ALIAS_TYPE)
            .annotation()
            .relations()
            .listed("releases", EntityType.RELEASE)
            .decoder();

    private LabelTable() {}
}
