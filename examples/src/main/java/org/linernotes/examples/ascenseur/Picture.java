package org.linernotes.examples.ascenseur;

import java.util.List;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.FilmId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.source.Citation;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Film;

/** The film for which the music was made, under the titles that it has in three countries. */
final class Picture {
    static final FilmId ID = FilmId.of("ascenseur-film");

    static final Alias UNITED_KINGDOM = title("Lift to the Scaffold", "en_GB");
    static final Alias UNITED_STATES = title("Elevator to the Gallows", "en_US");
    static final Alias FIRST_IN_UNITED_STATES = title("Frantic", "en_US");

    private static final Term TITLES = Term.of("titles-by-country");

    private Picture() {}

    static List<Entity> entities() {
        return List.of(Film.builder()
                .id(ID)
                .title("Ascenseur pour l'échafaud")
                .date(DateExpression.of("1958"))
                .addCredits(Credit.of(Role.DIRECTOR, People.MALLE), Credit.of(Role.ACTOR, People.MOREAU))
                .addAliases(UNITED_KINGDOM, UNITED_STATES, FIRST_IN_UNITED_STATES)
                .addAward(Prizes.LOUIS_DELLUC)
                .addCitations(
                        titlesIn(Cited.ZMACX),
                        titlesIn(Cited.ADDERLEY_DISCOGRAPHY),
                        titlesIn(Cited.WIKIPEDIA_1958_MILES),
                        titlesIn(Cited.SOUNDS_OF_THE_UNIVERSE))
                .build());
    }

    private static Alias title(String name, String locale) {
        return Alias.builder().name(name).locale(locale).build();
    }

    /** Where titles of other countries are told; together these sources have them all. */
    private static Citation titlesIn(Cited source) {
        return Citation.builder().of(source.id()).relation(TITLES).build();
    }
}
