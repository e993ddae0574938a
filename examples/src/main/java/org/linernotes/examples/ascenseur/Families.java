package org.linernotes.examples.ascenseur;

import java.util.List;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.source.Citation;
import org.linernotes.core.vocabulary.Term;

/** The two families to which the issues belong: the soundtrack, and the album that joins it with other music. */
final class Families {
    static final ReleaseGroupId ASCENSEUR = ReleaseGroupId.of("ascenseur");
    static final ReleaseGroupId JAZZ_TRACK = ReleaseGroupId.of("jazz-track-family");

    static final String TITLE = "Ascenseur pour l'échafaud";
    static final ArtistCredit MILES_DAVIS = ArtistCredit.of(People.DAVIS, "Miles Davis");

    static final Citation SUGGESTED_READING = citation(Cited.VAIL_MILES_DIARY.id(), "suggested-reading");
    static final Citation SUGGESTED_VIEWING = citation(Picture.ID, "suggested-viewing");

    private Families() {}

    static List<Entity> entities() {
        return List.of(
                album(ASCENSEUR, TITLE)
                        .addSecondaryType(Term.of("soundtrack"))
                        .addSoundtrackOf(Picture.ID)
                        .addAward(Prizes.GRAND_PRIX_DU_DISQUE)
                        .addCitations(SUGGESTED_READING, SUGGESTED_VIEWING)
                        .build(),
                album(JAZZ_TRACK, "Jazz Track").build());
    }

    private static ReleaseGroup.Builder album(ReleaseGroupId id, String title) {
        return ReleaseGroup.builder()
                .id(id)
                .title(title)
                .artistCredit(MILES_DAVIS)
                .primaryType(Term.of("album"));
    }

    private static Citation citation(EntityId of, String relation) {
        return Citation.builder().of(of).relation(Term.of(relation)).build();
    }
}
