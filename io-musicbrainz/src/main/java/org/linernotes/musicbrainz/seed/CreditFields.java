package org.linernotes.musicbrainz.seed;

import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.identifier.Mbid;

/** Artist credits in forms. An artist without an MBID is a name, which the editor then looks up. */
final class CreditFields {
    /** Under which name a form takes the artist's identifier. */
    enum Ids {
        /** The release editor takes MBIDs. */
        MBIDS,
        /** Other forms take numbers of rows, which are not known here: the name has to do. */
        NAMES
    }

    private CreditFields() {}

    /** Adds the fields of a credit. */
    static void add(
            FormDraft form, String prefix, Optional<ArtistCredit> credit, Ids ids, Catalog catalog, String pointer) {
        if (credit.isEmpty()) {
            return;
        }
        int count = 0;
        for (int i = 0; i < credit.get().names().size(); i++) {
            CreditedName name = credit.get().names().get(i);
            int before = form.size();
            String field = prefix + "artist_credit.names." + count + ".";
            String place = pointer + "/names/" + i;
            Optional<Mbid> mbid = name.artist().flatMap(ArtistId::mbid).filter(any -> ids == Ids.MBIDS);
            form.field(field + "mbid", mbid.map(Mbid::toString), place + "/artist");
            form.field(field + "name", name.name(), place + "/name");
            if (mbid.isEmpty()) {
                String searched =
                        name.artist().flatMap(catalog::artist).map(Artist::name).orElse(name.name());
                form.field(field + "artist.name", searched, place + "/artist");
            }
            if (!name.joinPhrase().isEmpty()) {
                form.field(field + "join_phrase", name.joinPhrase(), place + "/joinPhrase");
            }
            count += form.size() > before ? 1 : 0;
        }
    }
}
