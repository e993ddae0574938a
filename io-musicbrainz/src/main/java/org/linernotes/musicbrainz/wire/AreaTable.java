package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.place.Area;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Areas. Until about 2017 three keys had underscores. */
final class AreaTable {
    private static final Decoder<ImmutableList<String>> CODES = ListDecoder.of(WireValues.WORD);

    private static final EntityTable<Area> TABLE = EntityTable.of(EntityType.AREA, Area.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("sort-name", WireValues.NAME, "sortName")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.AREA_TYPE, "kind")
            .row("iso-3166-1-codes", CODES, "iso31661Codes")
            .blank(Blank.ABSENT)
            .older("iso_3166_1_codes", CODES, "iso31661Codes")
            .row("iso-3166-2-codes", CODES, "iso31662Codes")
            .blank(Blank.ABSENT)
            .older("iso_3166_2_codes", CODES, "iso31662Codes")
            .row("iso-3166-3-codes", CODES, "iso31663Codes")
            .blank(Blank.ABSENT)
            .older("iso_3166_3_codes", CODES, "iso31663Codes")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.TOP)
            .aliases(Vocabulary.AREA_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final PartOf PART_OF = PartOf.in(TABLE, "de7cc874-8b1b-3a05-8272-f3834c968fb7");

    static final WireEntity<Area> AREA = TABLE.decoder(PART_OF::take);

    private AreaTable() {}
}
