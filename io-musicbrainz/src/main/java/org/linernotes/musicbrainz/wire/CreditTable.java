package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;

/** Who is credited: a list of names as printed, with the artists and what joins them. */
final class CreditTable {
    private static final Decoder<CreditedName> NAME = WireTable.of("artist-credit", CreditedName.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("artist", References.to(EntityType.ARTIST), "artist")
            .row("joinphrase", WireValues.WORD, "joinPhrase")
            .decoder();

    private static final Decoder<ImmutableList<CreditedName>> NAMES = ListDecoder.of(NAME);

    /** A whole credit. */
    static final Decoder<ArtistCredit> CREDIT = new Decoder<>() {
        @Override
        public @Nullable ArtistCredit read(JsonInput in) {
            ImmutableList<CreditedName> names = NAMES.read(in);
            return names == null ? null : ArtistCredit.builder().names(names).build();
        }
    };

    private CreditTable() {}
}
