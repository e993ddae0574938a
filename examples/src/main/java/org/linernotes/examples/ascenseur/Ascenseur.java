package org.linernotes.examples.ascenseur;

import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;

/**
 * One record, whole: Miles Davis, <em>Ascenseur pour l'échafaud</em>. Ten cues on an LP, edited from takes that were
 * improvised in one night in Paris in front of a film, by five players who do not all play on every take; reissued beside a
 * session of another year; later issued complete.
 *
 * <p>What sources agree on and what was decided stands in the fields of the entities; who says it, and what others say
 * instead, stands in statements. What is not certain is left so.
 */
public final class Ascenseur {
    private Ascenseur() {}

    /** {@return the catalogue of the record} */
    public static Catalog catalog() {
        Catalog.Builder catalog = Catalog.builder();
        List.of(
                        People.entities(),
                        Picture.entities(),
                        Prizes.entities(),
                        ParisSession.entities(),
                        NewYorkSession.entities(),
                        Cue.entities(),
                        RawTake.entities(),
                        Families.entities(),
                        FirstIssues.entities(),
                        LaterIssues.entities(),
                        Cited.entities(),
                        Article.statements(),
                        Evidence.statements())
                .forEach((List<? extends Entity> part) -> part.forEach(catalog::add));
        return catalog.subjects(
                        Families.ASCENSEUR,
                        ParisSession.ID,
                        FirstIssues.FONTANA_LP,
                        FirstIssues.JAZZ_TRACK,
                        FirstIssues.SCAFFOLD_LP,
                        LaterIssues.COMPLETE_CD,
                        LaterIssues.REISSUE_LP,
                        LaterIssues.EDITION_2018,
                        NewYorkSession.ID,
                        FirstIssues.BLACK_GIANTS)
                .build()
                .orThrow();
    }
}
