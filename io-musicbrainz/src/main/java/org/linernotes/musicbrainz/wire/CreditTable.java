package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.Tree;

/** Who is credited: a list of names as printed, with the artists and what joins them. */
final class CreditTable {
    private static final WireTable<CreditedName> TABLE = WireTable.of("artist-credit", CreditedName.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("artist", References.to(EntityType.ARTIST, Setting.CREDITED), "artist")
            .row("joinphrase", WireValues.WORD, "joinPhrase")
            .blank(Blank.TEXT)
            .knownBy("artist");

    private static final int CREDITED_NAME = TABLE.cell("name");
    private static final int ARTIST = TABLE.cell("artist");

    static final WireObject<CreditedName> NAME = TABLE.decoder(CreditTable::finish);

    private static final ListDecoder<CreditedName> NAMES = ListDecoder.of(NAME);

    private static final int CREDIT_NAMES = Draft.cell(ArtistCredit.PROPERTIES, "names");

    /** A whole credit. The tracks of a release mostly have the same one. */
    static final Decoder<ArtistCredit> CREDIT = new Credit();

    private static final class Credit extends Decoder<ArtistCredit> implements ToWire<ArtistCredit> {
        @Override
        public @Nullable ArtistCredit read(JsonInput in) {
            ImmutableList<CreditedName> names = NAMES.read(in);
            if (names == null) {
                return null;
            }
            Reading reading = Reading.of(in);
            ArtistCredit last = reading.lastCredit();
            if (last != null && last.names().equals(names)) {
                return last;
            }
            Draft draft = reading.draft();
            draft.set(CREDIT_NAMES, names);
            ArtistCredit credit = draft.make(ArtistCredit.PROPERTIES);
            reading.setLastCredit(credit);
            return credit;
        }

        @Override
        public Tree toWire(ArtistCredit credit, Writing out) {
            return NAMES.toWire(credit.names(), out);
        }
    }

    private CreditTable() {}

    /** Answers to searches leave out a name that is the artist's own. */
    private static void finish(Draft draft) {
        ArtistId artist = draft.value(ARTIST);
        if (draft.value(CREDITED_NAME) == null && artist != null) {
            Mention mention = draft.reading().mention(artist);
            draft.set(CREDITED_NAME, mention == null ? null : mention.entity().displayName());
        }
    }
}
