package org.linernotes.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * New York, 19 January 1938: one sitting of men of the Ellington orchestra, in which four line-ups under three names
 * recorded one after the other; a vocalist on two titles; an unidentified vibraphonist on rehearsals only.
 */
class FourGroupsInOneSittingTest {
    private static final ArtistId WILLIAMS = ArtistId.of("cootie-williams");
    private static final ArtistId STEWART = ArtistId.of("rex-stewart");
    private static final ArtistId NANTON = ArtistId.of("joe-nanton");
    private static final ArtistId BROWN = ArtistId.of("lawrence-brown");
    private static final ArtistId TIZOL = ArtistId.of("juan-tizol");
    private static final ArtistId BIGARD = ArtistId.of("barney-bigard");
    private static final ArtistId HODGES = ArtistId.of("johnny-hodges");
    private static final ArtistId HARDWICK = ArtistId.of("otto-hardwick");
    private static final ArtistId CARNEY = ArtistId.of("harry-carney");
    private static final ArtistId ELLINGTON = ArtistId.of("duke-ellington");
    private static final ArtistId GUY = ArtistId.of("fred-guy");
    private static final ArtistId TAYLOR = ArtistId.of("billy-taylor");
    private static final ArtistId GREER = ArtistId.of("sonny-greer");
    private static final ArtistId MCHUGH = ArtistId.of("mary-mchugh");

    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument TROMBONE = Instrument.of("trombone");
    private static final Instrument VALVE_TROMBONE = Instrument.of("valve-trombone");
    private static final Instrument CLARINET = Instrument.of("clarinet");
    private static final Instrument ALTO = Instrument.of("alto-saxophone");
    private static final Instrument TENOR = Instrument.of("tenor-saxophone");
    private static final Instrument BARITONE = Instrument.of("baritone-saxophone");
    private static final Instrument PIANO = Instrument.of("piano");
    private static final Instrument GUITAR = Instrument.of("guitar");
    private static final Instrument BASS = Instrument.of("double-bass");
    private static final Instrument DRUMS = Instrument.of("drums");
    private static final Instrument TIMPANI = Instrument.of("timpani");
    private static final Instrument VIBRAPHONE = Instrument.of("vibraphone");

    private static final Player UNKNOWN_VIBRAPHONIST = Player.unidentified(1);

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("new-york-1938-01-19"))
            .kind(SessionKind.STUDIO)
            .date(DateExpression.of("1938-01-19"))
            .addClient(LabelId.of("arc-brunswick"))
            .addParts(bigardAndHisOrchestra(), firstRugCutters(), hodgesAndHisOrchestra(), secondRugCutters())
            .build();

    private static Part bigardAndHisOrchestra() {
        return Part.builder()
                .leader(ArtistCredit.of(BIGARD, "Barney Bigard and his Orchestra"))
                .addLineUp(
                        PersonnelLine.of(STEWART, TRUMPET),
                        PersonnelLine.of(TIZOL, VALVE_TROMBONE),
                        PersonnelLine.of(BIGARD, CLARINET),
                        PersonnelLine.of(CARNEY, BARITONE),
                        PersonnelLine.of(ELLINGTON, PIANO),
                        PersonnelLine.of(GUY, GUITAR),
                        PersonnelLine.of(TAYLOR, BASS),
                        PersonnelLine.of(GREER, DRUMS))
                .addTakes(
                        take("38-01-19-001", "M724-1", "Drummer's Delight"),
                        take("38-01-19-002", "M725-1", "If I Thought You Cared"),
                        take("38-01-19-003", "M725-2", "If I Thought You Cared"))
                .build();
    }

    private static Part firstRugCutters() {
        return Part.builder()
                .leader(ArtistCredit.of(WILLIAMS, "Cootie Williams and his Rug Cutters"))
                .addLineUp(
                        PersonnelLine.of(WILLIAMS, TRUMPET),
                        PersonnelLine.of(NANTON, TROMBONE),
                        // One or both of these: which of them on which title is not said.
                        PersonnelLine.of(BIGARD, CLARINET, TENOR),
                        PersonnelLine.of(HODGES, ALTO),
                        PersonnelLine.of(CARNEY, BARITONE),
                        PersonnelLine.of(ELLINGTON, PIANO),
                        PersonnelLine.of(GUY, GUITAR),
                        PersonnelLine.of(TAYLOR, BASS),
                        PersonnelLine.of(GREER, DRUMS))
                .addTakes(
                        take("38-01-19-004", "M726-1", "Lost in Meditation"),
                        take("38-01-19-005", "M726-2", "Lost in Meditation"))
                .build();
    }

    private static Part hodgesAndHisOrchestra() {
        return Part.builder()
                .leader(ArtistCredit.of(HODGES, "Johnny Hodges and his Orchestra"))
                .addLineUp(
                        PersonnelLine.of(WILLIAMS, TRUMPET),
                        PersonnelLine.of(BROWN, TROMBONE),
                        PersonnelLine.of(HODGES, ALTO),
                        PersonnelLine.of(HARDWICK, ALTO),
                        PersonnelLine.of(CARNEY, BARITONE),
                        PersonnelLine.of(ELLINGTON, PIANO),
                        PersonnelLine.of(GUY, GUITAR),
                        PersonnelLine.of(TAYLOR, BASS),
                        PersonnelLine.of(GREER, DRUMS),
                        PersonnelLine.of(MCHUGH).withRole(Role.VOCAL).withScope(Scope.NAMED_TAKES))
                .addTakes(
                        take("38-01-19-006", "M727-2", "My Day").withVariances(Variance.asLineUp(MCHUGH)),
                        take("38-01-19-007", "M728-1", "Silvery Moon and Golden Sands")
                                .withVariances(Variance.asLineUp(MCHUGH)))
                .build();
    }

    private static Part secondRugCutters() {
        // From the sixth take on: said of each take of the run.
        ImmutableList<Variance> afterTheRehearsals = ImmutableList.of(
                Variance.out(NANTON),
                Variance.of(VarianceKind.OUT, UNKNOWN_VIBRAPHONIST),
                Variance.added(PersonnelLine.of(GUY, GUITAR)));
        Part.Builder part = Part.builder()
                .leader(ArtistCredit.of(WILLIAMS, "Cootie Williams and his Rug Cutters"))
                .addLineUp(
                        PersonnelLine.of(WILLIAMS, TRUMPET),
                        PersonnelLine.of(NANTON, TROMBONE),
                        PersonnelLine.of(BIGARD, TENOR),
                        PersonnelLine.of(HODGES, ALTO),
                        PersonnelLine.of(CARNEY, BARITONE),
                        PersonnelLine.of(ELLINGTON, PIANO),
                        PersonnelLine.of(TAYLOR, BASS),
                        PersonnelLine.of(GREER, TIMPANI),
                        PersonnelLine.of(UNKNOWN_VIBRAPHONIST, VIBRAPHONE));
        Heading.Builder rehearsals = Heading.builder().text("Rehearsals, complete with studio chatter");
        for (int number = 8; number <= 12; number++) {
            Take rehearsal = take("38-01-19-%03d".formatted(number), "M729-", "Echoes of Harlem")
                    .withOutcome(TakeOutcome.REHEARSAL);
            part.addTake(rehearsal);
            rehearsals.addTake(rehearsal.id());
        }
        return part.addTakes(
                        take("38-01-19-013", "M729-1", "Echoes of Harlem").withVariances(afterTheRehearsals),
                        take("38-01-19-014", "M729-2", "Echoes of Harlem").withVariances(afterTheRehearsals))
                .addHeading(rehearsals.build())
                .build();
    }

    private static Take take(String id, String matrix, String title) {
        return Take.builder()
                .id(TakeId.of(id))
                .title(title)
                .addMatrix(MatrixNumber.of(matrix))
                .build();
    }

    @Test
    void one_sitting_has_four_parts_with_a_line_up_each() {
        assertThat(SESSION.parts()).extracting(part -> part.lineUp().size()).containsExactly(8, 9, 10, 9);
        assertThat(SESSION.parts())
                .extracting(part -> part.leader().orElseThrow().text())
                .containsExactly(
                        "Barney Bigard and his Orchestra",
                        "Cootie Williams and his Rug Cutters",
                        "Johnny Hodges and his Orchestra",
                        "Cootie Williams and his Rug Cutters");
    }

    @Test
    void the_two_parts_of_one_group_have_different_ids_although_they_were_minted_from_the_same_name() {
        assertThat(SESSION.parts())
                .extracting(Element::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.isSet());
    }

    @Test
    void a_take_is_found_with_its_part_by_its_id() {
        Catalog catalog = Catalog.builder().add(SESSION).build().orThrow();

        var found = catalog.take(TakeId.of("38-01-19-013")).orElseThrow();

        assertThat(found.session()).isEqualTo(SESSION);
        assertThat(found.part()).isEqualTo(SESSION.parts().get(3));
        assertThat(found.take().variances())
                .extracting(Variance::kind)
                .containsExactly(VarianceKind.OUT, VarianceKind.OUT, VarianceKind.ADDED);
    }

    @Test
    void the_vocalist_sings_only_where_a_take_names_her() {
        Part part = SESSION.parts().get(2);

        assertThat(part.lineUp().get(9).scope()).isEqualTo(Scope.NAMED_TAKES);
        assertThat(part.takes())
                .allSatisfy(
                        take -> assertThat(take.variances().get(0).players()).containsExactly(Player.of(MCHUGH)));
    }

    @Test
    void a_matrix_without_a_take_suffix_says_that_the_take_is_not_known() {
        assertThat(SESSION.parts().get(3).takes().get(0).matrices().get(0).takeSuffix())
                .isEmpty();
        assertThat(SESSION.parts().get(3).takes().get(5).matrices().get(0).takeSuffix())
                .isEqualTo(Optional.of("1"));
    }
}
