package org.linernotes.examples;

import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;

/**
 * One record, whole: Miles Davis, <em>Ascenseur pour l'échafaud</em>. Ten cues on an LP, edited from takes that were
 * improvised in one night in Paris in front of a film, by five players who do not all play on every take; reissued beside a
 * session of another year; later issued complete.
 *
 * <p>The story has four parts, each a class to copy from: {@link AscenseurPeople who and where}, {@link AscenseurSession the
 * night}, {@link AscenseurReleases what was issued}, and {@link AscenseurArticle what an article says of it}.
 */
public final class Ascenseur {
    private Ascenseur() {}

    /** {@return the catalogue of the record} */
    public static Catalog catalog() {
        Catalog.Builder catalog = Catalog.builder();
        List.of(
                        AscenseurPeople.entities(),
                        AscenseurSession.entities(),
                        JazzTrackSession.entities(),
                        AscenseurReleases.entities(),
                        AscenseurArticle.entities())
                .forEach((List<? extends Entity> part) -> part.forEach(catalog::add));
        return catalog.subjects(
                        AscenseurReleases.FAMILY,
                        AscenseurSession.ID,
                        AscenseurReleases.FONTANA_LP,
                        AscenseurReleases.JAZZ_TRACK,
                        AscenseurReleases.COMPLETE_CD,
                        AscenseurReleases.REISSUE_LP,
                        JazzTrackSession.ID)
                .build()
                .orThrow();
    }
}
