package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityType;
import org.linernotes.core.place.Coordinates;
import org.linernotes.core.place.Place;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Places: studios, venues. */
final class PlaceTable {
    private static final Decoder<Coordinates> COORDINATES = WireTable.of("coordinates", Coordinates.PROPERTIES)
            .row("latitude", WireValues.DEGREES, "latitude")
            .row("longitude", WireValues.DEGREES, "longitude")
            .decoder();

    private static final EntityTable<Place> TABLE = EntityTable.of(EntityType.PLACE, Place.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.PLACE_TYPE, "kind")
            .row("address", WireValues.TEXT, "address")
            .blank(Blank.TEXT)
            .row("area", References.to(EntityType.AREA), "area")
            .row("coordinates", COORDINATES, "coordinates")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.TOP)
            .aliases(Vocabulary.PLACE_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final PartOf PART_OF = PartOf.in(TABLE, "ff683f48-eff1-40ab-a58f-b128098ffe92");

    static final WireEntity<Place> PLACE = TABLE.decoder(PART_OF::take);

    private PlaceTable() {}
}
