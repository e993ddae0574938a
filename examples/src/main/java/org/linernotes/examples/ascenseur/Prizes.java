package org.linernotes.examples.ascenseur;

import java.util.List;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SeriesId;
import org.linernotes.core.event.Event;
import org.linernotes.core.event.Series;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;
import org.linernotes.core.work.AwardResult;

/** What was won and what was not, and the ceremonies that a nomination of "1960" may mean. */
final class Prizes {
    static final SeriesId GRAMMY_AWARDS = SeriesId.of("grammy-awards");
    static final EventId SECOND_GRAMMY_AWARDS = EventId.of("2nd-grammy-awards");
    static final EventId THIRD_GRAMMY_AWARDS = EventId.of("3rd-grammy-awards");

    static final ElementId GRAMMY = ElementId.of("grammy-1960");
    static final String GRAMMY_CATEGORY = "Best Jazz Performance, Solo or Small Group";

    /** Edition and ceremony are not filled in: which "1960" is meant is not said, and no ceremony fell in that year. */
    static final AwardNomination GRAMMY_NOMINATION = AwardNomination.builder()
            .id(GRAMMY)
            .award("Grammy")
            .category(GRAMMY_CATEGORY)
            .year(DateExpression.of("1960"))
            .result(AwardResult.NOMINEE)
            .series(GRAMMY_AWARDS)
            .build();

    static final AwardNomination GRAND_PRIX_DU_DISQUE = AwardNomination.builder()
            .id(ElementId.of("grand-prix-du-disque"))
            .award("Grand Prix du Disque, Académie Charles Cros")
            .year(DateExpression.of("1958"))
            .result(AwardResult.WINNER)
            .build();

    static final AwardNomination LOUIS_DELLUC = AwardNomination.builder()
            .id(ElementId.of("prix-louis-delluc"))
            .award("Prix Louis Delluc")
            .result(AwardResult.WINNER)
            .build();

    private Prizes() {}

    static List<Entity> entities() {
        return List.of(
                Series.builder()
                        .id(GRAMMY_AWARDS)
                        .name("Grammy Awards")
                        .kind(Term.of("award-ceremony"))
                        .build(),
                ceremony(SECOND_GRAMMY_AWARDS, "2nd Annual Grammy Awards", "1959-11-29"),
                ceremony(THIRD_GRAMMY_AWARDS, "3rd Annual Grammy Awards", "[1961-04-12,1961-04-13]")
                        .withNotes(Note.of("For the music of 1960.")));
    }

    private static Event ceremony(EventId id, String name, String day) {
        EdtfDate date = EdtfDate.parse(day);
        return Event.builder()
                .id(id)
                .name(name)
                .kind(Term.of("award-ceremony"))
                .lifeSpan(LifeSpan.of(date, date))
                .addRelationship(Relationship.builder()
                        .type("part of")
                        .target(GRAMMY_AWARDS)
                        .build())
                .build();
    }
}
