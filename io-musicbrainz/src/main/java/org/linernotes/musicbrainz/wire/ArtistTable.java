package org.linernotes.musicbrainz.wire;

import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Artists. Until about 2019 two keys had an underscore. */
final class ArtistTable {
    static final Decoder<EntityId> ARTIST = EntityTable.of(EntityType.ARTIST, Artist.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("sort-name", WireValues.NAME, "sortName")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .term("type", Vocabulary.ARTIST_TYPE, "kind")
            .term("gender", Vocabulary.GENDER, "gender")
            .row("country", WireValues.WORD, "country")
            .row("area", References.to(EntityType.AREA), "area")
            .row("begin-area", References.to(EntityType.AREA), "beginArea")
            .row("begin_area", References.to(EntityType.AREA), "beginArea")
            .row("end-area", References.to(EntityType.AREA), "endArea")
            .row("end_area", References.to(EntityType.AREA), "endArea")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .row("ipis", ListDecoder.of(WireValues.printed(Ipi::tryParse)), "ipis")
            .row("isnis", ListDecoder.of(WireValues.printed(Isni::tryParse)), "isnis")
            .aliases(Vocabulary.ARTIST_ALIAS_TYPE)
            .annotation()
            .relations()
            .listed("recordings", EntityType.RECORDING)
            .listed("releases", EntityType.RELEASE)
            .listed("release-groups", EntityType.RELEASE_GROUP)
            .listed("works", EntityType.WORK)
            .decoder();

    private ArtistTable() {}
}
