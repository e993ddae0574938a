package org.linernotes.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;

/**
 * Chicago, 14 October 1939: a small group in which Billy Strayhorn and Duke Ellington change at the piano, twice; then
 * Ellington alone.
 */
class ChangesWithinASittingTest {
    private static final ArtistId HODGES = ArtistId.of("johnny-hodges");
    private static final ArtistId ELLINGTON = ArtistId.of("duke-ellington");
    private static final ArtistId STRAYHORN = ArtistId.of("billy-strayhorn");

    private static final Instrument PIANO = Instrument.of("piano");

    /** "Strayhorn out, add Ellington": what holds for a run is said of each of its takes. */
    private static final Variance ELLINGTON_AT_THE_PIANO =
            Variance.replaced(STRAYHORN, PersonnelLine.of(ELLINGTON, PIANO));

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("chicago-1939-10-14"))
            .date(DateExpression.of("1939-10-14"))
            .addParts(
                    Part.builder()
                            .leader(ArtistCredit.of(HODGES, "Johnny Hodges and his Orchestra"))
                            .addLineUp(
                                    PersonnelLine.of(ArtistId.of("cootie-williams"), Instrument.of("trumpet")),
                                    PersonnelLine.of(ArtistId.of("lawrence-brown"), Instrument.of("trombone")),
                                    PersonnelLine.of(
                                            HODGES,
                                            Instrument.of("soprano-saxophone"),
                                            Instrument.of("alto-saxophone")),
                                    PersonnelLine.of(ArtistId.of("harry-carney"), Instrument.of("baritone-saxophone")),
                                    PersonnelLine.of(STRAYHORN, PIANO),
                                    PersonnelLine.of(ArtistId.of("billy-taylor"), Instrument.of("double-bass")),
                                    PersonnelLine.of(ArtistId.of("sonny-greer"), Instrument.of("drums")))
                            .addTakes(
                                    take("39-10-14-008", "WM1096-A", "Skunk Hollow"),
                                    take("39-10-14-009", "WM1097-A", "I Know What You Do", ELLINGTON_AT_THE_PIANO),
                                    take("39-10-14-010", "WM1098-A", "Your Love Has Faded", ELLINGTON_AT_THE_PIANO),
                                    take("39-10-14-011", "WM1099-A", "Tired Socks"))
                            .build(),
                    Part.builder()
                            .leader(ArtistCredit.of(ELLINGTON, "Duke Ellington"))
                            .addLineUp(PersonnelLine.of(ELLINGTON, PIANO))
                            .addTake(take("39-10-14-012", "WM1100-A", "Blues"))
                            .build())
            .build();

    private static Take take(String id, String matrix, String title, Variance... variances) {
        return Take.builder()
                .id(TakeId.of(id))
                .title(title)
                .addMatrix(MatrixNumber.of(matrix))
                .addVariances(variances)
                .build();
    }

    @Test
    void a_run_of_takes_bears_the_same_variance_take_by_take() {
        ImmutableList<Take> takes = SESSION.parts().get(0).takes();

        assertThat(takes).extracting(take -> take.variances().size()).containsExactly(0, 1, 1, 0);
        assertThat(takes.get(1).variances().get(0).lines().get(0).player())
                .isEqualTo(takes.get(2).variances().get(0).lines().get(0).player());
    }

    @Test
    void equal_variances_of_two_takes_are_two_elements() {
        ImmutableList<Take> takes = SESSION.parts().get(0).takes();

        assertThat(takes.get(1).variances().get(0).id())
                .isNotEqualTo(takes.get(2).variances().get(0).id());
    }

    @Test
    void moving_a_take_changes_no_id() {
        Part part = SESSION.parts().get(0);
        ImmutableList<Take> reversed = part.takes().reverse();

        Session moved =
                SESSION.withParts(part.withTakes(reversed), SESSION.parts().get(1));

        assertThat(moved.parts().get(0).takes()).isEqualTo(reversed);
    }

    @Test
    void a_new_element_gets_an_id_and_leaves_those_of_the_others() {
        Part part = SESSION.parts().get(0);
        PersonnelLine guitar = PersonnelLine.of(ArtistId.of("fred-guy"), Instrument.of("guitar"));

        Part grown = SESSION.withParts(part.withLineUp(ImmutableList.<PersonnelLine>builder()
                        .add(guitar)
                        .addAll(part.lineUp())
                        .build()))
                .parts()
                .get(0);

        assertThat(grown.lineUp().get(0).id().isSet()).isTrue();
        assertThat(grown.lineUp().subList(1, grown.lineUp().size())).isEqualTo(part.lineUp());
    }
}
