package org.linernotes.musicbrainz.wire;

import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Artists. Until about 2019 two keys had an underscore. */
final class ArtistTable {
    static final WireEntity<Artist> ARTIST = EntityTable.of(EntityType.ARTIST, Artist.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("sort-name", WireValues.NAME, "sortName")
            .blank(Blank.TEXT)
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.ARTIST_TYPE, "kind")
            .term("gender", Vocabulary.GENDER, "gender")
            .shown(Shown.TOP)
            .row("country", WireValues.WORD, "country")
            .row("area", References.to(EntityType.AREA), "area")
            .shown(Shown.TOP)
            .row("begin-area", References.to(EntityType.AREA), "beginArea")
            .shown(Shown.TOP)
            .older("begin_area", References.to(EntityType.AREA), "beginArea")
            .row("end-area", References.to(EntityType.AREA), "endArea")
            .shown(Shown.TOP)
            .older("end_area", References.to(EntityType.AREA), "endArea")
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.TOP)
            .row("ipis", ListDecoder.of(WireValues.printed(Ipi::tryParse)), "ipis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
            .row("isnis", ListDecoder.of(WireValues.printed(Isni::tryParse)), "isnis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
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
