package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

class TakePersonnelTest {
    private static final ArtistId NANCE = ArtistId.of("nance");
    private static final ArtistId BIGARD = ArtistId.of("bigard");
    private static final ArtistId CARNEY = ArtistId.of("carney");
    private static final ArtistId ANDERSON = ArtistId.of("anderson");
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument CLARINET = Instrument.of("clarinet");
    private static final Instrument TENOR = Instrument.of("tenor-saxophone");
    private static final Instrument BARITONE = Instrument.of("baritone-saxophone");

    /** A trumpeter who also sings where a title names him, a doubler, a baritone, and a vocalist. */
    private static final ImmutableList<PersonnelLine> LINE_UP = ImmutableList.of(
            PersonnelLine.of(NANCE, TRUMPET),
            PersonnelLine.of(BIGARD, CLARINET, TENOR),
            PersonnelLine.of(CARNEY, BARITONE),
            singing(NANCE),
            singing(ANDERSON));

    private static PersonnelLine singing(ArtistId artist) {
        return PersonnelLine.of(artist).withRole(Role.VOCAL).withScope(Scope.NAMED_TAKES);
    }

    @Test
    void without_a_variance_all_play_but_those_whom_a_take_must_name() {
        assertThat(Told.by(Told.onTake(LINE_UP)))
                .containsExactly(
                        "nance trumpet PLAYS",
                        "bigard clarinet|tenor-saxophone PLAYS",
                        "carney baritone-saxophone PLAYS",
                        "nance NOT_NAMED",
                        "anderson NOT_NAMED");
    }

    @Test
    void who_is_out_is_told_and_who_is_not_listed_is_not() {
        Personnel personnel = Told.onTake(LINE_UP, Variance.out(CARNEY));

        assertThat(personnel.presenceOf(CARNEY)).contains(Presence.OUT);
        assertThat(personnel.presenceOf(ANDERSON)).contains(Presence.NOT_NAMED);
        assertThat(personnel.presenceOf(ArtistId.of("hodges"))).isEmpty();
    }

    @Test
    void a_vocalist_sings_where_the_take_says_so_and_plays_on_as_before() {
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.asLineUp(NANCE))))
                .contains("nance trumpet PLAYS", "nance PLAYS", "anderson NOT_NAMED");
    }

    @Test
    void why_a_vocalist_sings_or_does_not_is_told_in_two_steps() {
        assertThat(steps(Told.onTake(LINE_UP))).containsExactly("LineUp", "NotNamed");
        assertThat(steps(Told.onTake(LINE_UP, Variance.asLineUp(ANDERSON)))).containsExactly("LineUp", "OnTake");
    }

    private static List<String> steps(Personnel personnel) {
        return personnel.of(ANDERSON).get(0).evidence().get(0).reasons().stream()
                .map(reason -> reason.getClass().getSimpleName())
                .toList();
    }

    @Test
    void a_remark_on_how_somebody_plays_does_not_make_him_sing() {
        Variance muted = Variance.asLineUp(NANCE).withManners(Term.of("muted"));

        assertThat(Told.by(Told.onTake(LINE_UP, muted))).contains("nance trumpet PLAYS", "nance NOT_NAMED");
    }

    @Test
    void only_those_named_play_and_a_trumpeter_named_so_does_not_sing() {
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.only(NANCE))))
                .containsExactly(
                        "nance trumpet PLAYS",
                        "bigard clarinet|tenor-saxophone OUT",
                        "carney baritone-saxophone OUT",
                        "nance NOT_NAMED",
                        "anderson OUT");
    }

    @Test
    void several_onlys_are_one() {
        Personnel personnel =
                Told.onTake(LINE_UP, Variance.only(NANCE), Variance.only(BIGARD).withInstruments(CLARINET));

        assertThat(Told.by(personnel))
                .contains("nance trumpet PLAYS", "bigard clarinet PLAYS", "carney baritone-saxophone OUT");
    }

    @Test
    void somebody_outside_of_the_line_up_whom_a_take_names_is_there() {
        ArtistId hodges = ArtistId.of("hodges");

        assertThat(Told.by(Told.onTake(LINE_UP, Variance.asLineUp(hodges)))).contains("hodges PLAYS");
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.out(hodges)))).contains("hodges OUT");
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.notKnown(hodges)))).contains("hodges UNKNOWN");
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.instrumentInstead(hodges, TENOR))))
                .contains("hodges tenor-saxophone PLAYS");
    }

    @Test
    void one_of_two_instruments_is_left_out_and_the_other_stays() {
        Variance withoutTenor = Variance.out(BIGARD).withInstruments(TENOR);

        assertThat(Told.by(Told.onTake(LINE_UP, withoutTenor))).contains("bigard clarinet PLAYS");
        assertThat(Told.by(Told.onTake(LINE_UP, withoutTenor.withInstruments(TENOR, CLARINET))))
                .contains("bigard clarinet|tenor-saxophone OUT");
    }

    @Test
    void which_of_two_instruments_it_is_is_said_only_by_who_says_it() {
        assertThat(Told.onTake(LINE_UP).of(BIGARD).get(0).isInstrumentKnown()).isFalse();
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.asLineUp(BIGARD).withInstruments(TENOR))))
                .contains("bigard tenor-saxophone PLAYS");
    }

    @Test
    void another_instrument_takes_the_place_of_all_or_of_the_one_that_is_named() {
        assertThat(Told.by(Told.onTake(LINE_UP, Variance.instrumentInstead(BIGARD, BARITONE))))
                .contains("bigard baritone-saxophone PLAYS");
        assertThat(Told.by(Told.onTake(
                        LINE_UP, Variance.instrumentInstead(BIGARD, BARITONE).withInstruments(TENOR))))
                .contains("bigard clarinet|baritone-saxophone PLAYS");
    }

    @Test
    void who_is_replaced_is_out_and_who_plays_for_him_plays() {
        ArtistId stewart = ArtistId.of("stewart");

        assertThat(Told.by(Told.onTake(LINE_UP, Variance.replaced(NANCE, PersonnelLine.of(stewart, TRUMPET)))))
                .contains("nance trumpet OUT", "stewart trumpet PLAYS");
    }

    @Test
    void who_replaces_himself_does_something_else_and_is_not_out() {
        List<String> told =
                Told.by(Told.onTake(LINE_UP, Variance.replaced(CARNEY, PersonnelLine.of(CARNEY, CLARINET))));

        assertThat(told).contains("carney clarinet PLAYS").doesNotContain("carney baritone-saxophone OUT");
    }

    @Test
    void what_is_added_is_there_whatever_else_is_taken_away() {
        Personnel personnel = Told.onTake(
                LINE_UP,
                Variance.added(PersonnelLine.of(ArtistId.of("strayhorn"), Instrument.of("piano"))),
                Variance.of(VarianceKind.OUT));

        assertThat(personnel.players()).hasSize(1);
        assertThat(Told.by(personnel)).contains("strayhorn piano PLAYS", "nance trumpet OUT", "nance OUT");
    }

    @Test
    void where_nobody_noted_who_plays_all_of_the_line_up_may() {
        Personnel personnel = Told.onTake(LINE_UP, Variance.notKnown());

        assertThat(personnel.participants())
                .extracting(Participant::presence)
                .containsOnly(Presence.UNKNOWN)
                .hasSize(5);
        assertThat(personnel.gaps()).containsExactly(new Gap(Gap.Kind.NOT_NOTED, "take:take"));
    }

    @Test
    void a_part_without_a_line_up_leaves_it_open() {
        Personnel personnel = Told.onTake(ImmutableList.of(), Variance.out(CARNEY));

        assertThat(Told.by(personnel)).containsExactly("carney OUT");
        assertThat(personnel.of(CARNEY).get(0).evidence().get(0).reasons()).hasSize(1);
        assertThat(personnel.gaps()).containsExactly(new Gap(Gap.Kind.NO_LINE_UP, "take:take"));
    }

    @Test
    void an_answer_is_as_sure_as_its_least_sure_step() {
        ImmutableList<PersonnelLine> probable =
                ImmutableList.of(PersonnelLine.of(CARNEY, BARITONE).withCertainty(Certainty.PROBABLE));

        assertThat(Told.by(Told.onTake(probable))).containsExactly("carney baritone-saxophone PLAYS probable");
        assertThat(Told.by(Told.onTake(probable, Variance.asLineUp(CARNEY).withCertainty(Certainty.POSSIBLE))))
                .containsExactly("carney baritone-saxophone PLAYS possible");
        assertThat(Told.by(Told.onTake(probable, Variance.out(CARNEY))))
                .containsExactly("carney baritone-saxophone OUT");
    }

    @Test
    void of_either_one_or_the_other_it_is_not_known_of_each() {
        ImmutableList<PersonnelLine> either = ImmutableList.of(PersonnelLine.of(Player.oneOf(NANCE, CARNEY), TRUMPET));

        Personnel personnel = Told.onTake(either);

        assertThat(Told.by(personnel)).containsExactly("nance/carney trumpet PLAYS");
        assertThat(personnel.presenceOf(NANCE)).contains(Presence.UNKNOWN);
        assertThat(Told.by(Told.onTake(either, Variance.asLineUp(NANCE)))).containsExactly("nance trumpet PLAYS");
        assertThat(Told.by(Told.onTake(either, Variance.out(NANCE))))
                .containsExactly("nance trumpet OUT", "carney trumpet UNKNOWN");
    }

    @Test
    void of_either_one_or_the_other_on_several_instruments_one_may_be_out_on_some() {
        ImmutableList<PersonnelLine> either =
                ImmutableList.of(PersonnelLine.of(Player.oneOf(NANCE, CARNEY), TRUMPET, CLARINET));

        Variance out = Variance.out(NANCE);
        assertThat(Told.by(Told.onTake(either, out.withInstruments(CLARINET))))
                .containsExactly("nance trumpet UNKNOWN", "carney trumpet|clarinet UNKNOWN");
        assertThat(Told.by(Told.onTake(either, out.withInstruments(CLARINET, TRUMPET))))
                .containsExactly("nance trumpet|clarinet OUT", "carney trumpet|clarinet UNKNOWN");
    }

    @Test
    void passages_say_how_somebody_plays_and_leave_open_the_rest() {
        Personnel personnel = Told.onTake(
                LINE_UP,
                Variance.asLineUp(NANCE).withManners(Term.of("muted")).withRanges(TimeRange.parse("1:16-3:50")),
                Variance.asLineUp(NANCE).withManners(Term.of("open")).withRanges(TimeRange.parse("0:14-1:12")));

        Participant nance = personnel.of(NANCE).get(0);
        assertThat(Told.of(nance)).isEqualTo("nance trumpet PLAYS [0:14-1:12 PLAYS open] [1:16-3:50 PLAYS muted]");
        assertThat(nance.evidence().get(0).presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void who_is_out_for_a_passage_plays_on_the_take() {
        Variance out = Variance.out(CARNEY).withRanges(TimeRange.parse("0:00-1:00"));

        assertThat(Told.by(Told.onTake(LINE_UP, out))).contains("carney baritone-saxophone PLAYS [0:00-1:00 OUT]");
        assertThat(Told.onTake(LINE_UP, out).of(CARNEY).get(0).evidence().get(0).presence())
                .isEqualTo(Presence.PLAYS);
    }

    @Test
    void who_is_added_for_a_passage_is_not_named_for_the_rest() {
        Variance added = Variance.added(PersonnelLine.of(ArtistId.of("strayhorn"), Instrument.of("piano")))
                .withRanges(TimeRange.parse("2:00-"));

        Participant strayhorn =
                Told.onTake(LINE_UP, added).of(ArtistId.of("strayhorn")).get(0);

        assertThat(Told.of(strayhorn)).isEqualTo("strayhorn piano PLAYS [2:00- PLAYS]");
        assertThat(strayhorn.evidence().get(0).presence()).isEqualTo(Presence.NOT_NAMED);
    }

    @Test
    void who_alone_plays_in_a_passage_silences_the_others_there() {
        Variance alone = Variance.only(CARNEY).withRanges(TimeRange.parse("1:00-1:30"));

        assertThat(Told.by(Told.onTake(LINE_UP, alone)))
                .contains("nance trumpet PLAYS [1:00-1:30 OUT]", "carney baritone-saxophone PLAYS [1:00-1:30 PLAYS]");
    }

    @Test
    void for_a_passage_somebody_may_play_something_else() {
        Variance instead = Variance.instrumentInstead(BIGARD, BARITONE).withRanges(TimeRange.parse("1:00-1:30"));

        assertThat(Told.by(Told.onTake(LINE_UP, instead)))
                .contains("bigard clarinet|tenor-saxophone PLAYS [1:00-1:30 PLAYS baritone-saxophone]");
    }

    @Test
    void who_alone_plays_in_a_passage_is_not_in_doubt_elsewhere() {
        Variance alone = Variance.only(CARNEY).withRanges(TimeRange.parse("1:00-1:30"));

        assertThat(Told.onTake(LINE_UP, alone)
                        .of(CARNEY)
                        .get(0)
                        .evidence()
                        .get(0)
                        .presence())
                .isEqualTo(Presence.PLAYS);
    }

    @Test
    void two_who_change_places_both_play_in_whatever_order_it_is_said() {
        Variance one = Variance.replaced(NANCE, PersonnelLine.of(CARNEY, TRUMPET));
        Variance other = Variance.replaced(CARNEY, PersonnelLine.of(NANCE, BARITONE));
        ImmutableList<PersonnelLine> two =
                ImmutableList.of(PersonnelLine.of(NANCE, TRUMPET), PersonnelLine.of(CARNEY, BARITONE));

        assertThat(Told.onTake(two, one, other).presenceOf(NANCE)).contains(Presence.PLAYS);
        assertThat(Told.by(Told.onTake(two, one, other)))
                .containsExactlyInAnyOrderElementsOf(Told.by(Told.onTake(two, other, one)))
                .contains("carney trumpet PLAYS", "nance baritone-saxophone PLAYS");
    }

    @Test
    void two_instruments_instead_are_one_or_both_of_them() {
        Variance tenor = Variance.instrumentInstead(CARNEY, TENOR);
        Variance clarinet = Variance.instrumentInstead(CARNEY, CLARINET);

        assertThat(Told.by(Told.onTake(LINE_UP, tenor, clarinet))).contains("carney tenor-saxophone|clarinet PLAYS");
    }

    @Test
    void only_on_one_instrument_silences_another_line_of_the_same_player() {
        ImmutableList<PersonnelLine> lines =
                ImmutableList.of(PersonnelLine.of(BIGARD, TENOR), PersonnelLine.of(BIGARD, CLARINET));

        assertThat(Told.by(Told.onTake(lines, Variance.only(BIGARD).withInstruments(CLARINET))))
                .containsExactly("bigard tenor-saxophone OUT", "bigard clarinet PLAYS");
    }

    @Test
    void one_of_two_instruments_is_replaced_and_the_other_stays() {
        Variance flute =
                Variance.replaced(BIGARD, PersonnelLine.of(BIGARD, BARITONE)).withInstruments(CLARINET);

        assertThat(Told.by(Told.onTake(LINE_UP, flute)))
                .contains("bigard tenor-saxophone PLAYS", "bigard baritone-saxophone PLAYS");
    }

    @Test
    void either_is_in_doubt_where_one_is_out_for_a_passage() {
        ImmutableList<PersonnelLine> either = ImmutableList.of(PersonnelLine.of(Player.oneOf(NANCE, CARNEY), TRUMPET));
        Variance out = Variance.out(NANCE).withRanges(TimeRange.parse("0:00-0:30"));

        assertThat(Told.by(Told.onTake(either, out)))
                .containsExactly("nance trumpet UNKNOWN [0:00-0:30 OUT]", "carney trumpet UNKNOWN");
    }

    @Test
    void a_doubtful_passage_leaves_the_rest_certain() {
        Variance perhapsOut =
                Variance.out(CARNEY).withCertainty(Certainty.POSSIBLE).withRanges(TimeRange.parse("1:00-1:30"));

        assertThat(Told.by(Told.onTake(LINE_UP, perhapsOut)))
                .contains("carney baritone-saxophone PLAYS [1:00-1:30 OUT]");
    }

    @Test
    void who_produces_does_not_play() {
        ImmutableList<PersonnelLine> lineUp = ImmutableList.of(
                PersonnelLine.of(NANCE, TRUMPET), PersonnelLine.of(CARNEY).withRole(Role.PRODUCER));

        assertThat(Told.by(Told.onTake(lineUp))).containsExactly("nance trumpet PLAYS");
    }

    @Test
    void every_step_is_told() {
        Session session = Told.session(LINE_UP, Variance.out(CARNEY));
        Part part = session.parts().get(0);

        Participant carney =
                Told.onTake(LINE_UP, Variance.out(CARNEY)).of(CARNEY).get(0);

        assertThat(carney.evidence().get(0).reasons())
                .satisfiesExactly(
                        lineUp -> assertThat(lineUp).isInstanceOfSatisfying(Reason.LineUp.class, reason -> {
                            assertThat(reason.session()).isEqualTo(session.id());
                            assertThat(reason.part()).isEqualTo(part.id());
                            assertThat(reason.line())
                                    .isEqualTo(part.lineUp().get(2).id());
                        }),
                        onTake -> assertThat(onTake).isInstanceOfSatisfying(Reason.OnTake.class, reason -> {
                            assertThat(reason.take()).isEqualTo(Told.TAKE);
                            assertThat(reason.kind()).isEqualTo(VarianceKind.OUT);
                            assertThat(reason.variance())
                                    .isEqualTo(part.takes()
                                            .get(0)
                                            .variances()
                                            .get(0)
                                            .id());
                        }));
    }

    @ParameterizedTest
    @EnumSource(VarianceKind.class)
    void a_variance_of_any_kind_that_names_nobody_harms_nothing(VarianceKind kind) {
        assertThat(Told.onTake(LINE_UP, Variance.of(kind)).participants())
                .extracting(Participant::player)
                .hasSize(5);
    }

    @Test
    void the_order_of_variances_of_different_kinds_says_nothing() {
        SplittableRandom random = new SplittableRandom(41);
        for (int i = 0; i < Rounds.of(2_000); i++) {
            List<PersonnelLine> lineUp = randomLineUp(random);
            List<Variance> variances = randomVariances(random);
            List<Variance> shuffled = new ArrayList<>(variances);
            Collections.shuffle(shuffled, new Random(i));

            assertThat(Told.by(Told.onTake(lineUp, shuffled.toArray(Variance[]::new))))
                    .containsExactlyInAnyOrderElementsOf(
                            Told.by(Told.onTake(lineUp, variances.toArray(Variance[]::new))));
        }
    }

    @Test
    void of_each_player_the_last_word_holds() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < Rounds.of(2_000); i++) {
            List<PersonnelLine> lineUp = randomLineUp(random);
            List<Variance> variances = randomVariances(random);

            Personnel personnel = Told.onTake(lineUp, variances.toArray(Variance[]::new));

            for (ArtistId artist : ARTISTS) {
                assertThat(personnel.presenceOf(artist))
                        .as("%s of %s with %s", artist, lineUp, variances)
                        .isEqualTo(expected(artist, lineUp, variances));
            }
        }
    }

    /** What becomes of one player, kind by kind. */
    private static Optional<Presence> expected(ArtistId artist, List<PersonnelLine> lineUp, List<Variance> variances) {
        boolean listed = lineUp.stream().anyMatch(line -> line.player().equals(Player.of(artist)));
        Optional<Presence> presence = listed ? Optional.of(Presence.PLAYS) : Optional.empty();
        for (VarianceKind kind : ACTING) {
            for (Variance variance : variances) {
                boolean named = variance.players().contains(Player.of(artist));
                boolean acts = variance.kind() == kind && (named || (kind == VarianceKind.ONLY && listed));
                if (acts) {
                    presence = Optional.of(
                            switch (kind) {
                                case AS_LINE_UP -> Presence.PLAYS;
                                case ONLY -> named ? Presence.PLAYS : Presence.OUT;
                                case NOT_KNOWN -> Presence.UNKNOWN;
                                default -> Presence.OUT;
                            });
                }
                if (variance.kind() == kind
                        && variance.lines().stream()
                                .anyMatch(line -> line.player().equals(Player.of(artist)))) {
                    presence = Optional.of(Presence.PLAYS);
                }
            }
        }
        return presence;
    }

    private static final ImmutableList<VarianceKind> ACTING = ImmutableList.of(
            VarianceKind.ONLY,
            VarianceKind.AS_LINE_UP,
            VarianceKind.NOT_KNOWN,
            VarianceKind.OUT,
            VarianceKind.REPLACED,
            VarianceKind.ADDED);

    private static final ImmutableList<ArtistId> ARTISTS =
            ImmutableList.of(NANCE, BIGARD, CARNEY, ANDERSON, ArtistId.of("hodges"), ArtistId.of("brown"));

    private static List<PersonnelLine> randomLineUp(SplittableRandom random) {
        return ARTISTS.stream()
                .filter(artist -> random.nextInt(3) > 0)
                .map(artist -> PersonnelLine.of(artist, TRUMPET))
                .toList();
    }

    /** At most one variance of each kind. */
    private static List<Variance> randomVariances(SplittableRandom random) {
        List<Variance> variances = new ArrayList<>();
        for (VarianceKind kind : ACTING) {
            if (random.nextInt(3) == 0) {
                ArtistId named = ARTISTS.get(random.nextInt(ARTISTS.size()));
                PersonnelLine line = PersonnelLine.of(ARTISTS.get(random.nextInt(ARTISTS.size())), CLARINET);
                variances.add(
                        switch (kind) {
                            case ADDED -> Variance.added(line);
                            case REPLACED -> Variance.replaced(named, line);
                            default -> Variance.of(kind, Player.of(named));
                        });
            }
        }
        return variances;
    }

    @Test
    void whoever_is_in_the_line_up_is_in_the_answer() {
        int asked = 0;
        for (TakeOf taken : randomTakes(42)) {
            Personnel personnel = answer(taken);
            for (PersonnelLine line : taken.part().lineUp()) {
                if (Roles.performs(line) && line.player().artist().isPresent()) {
                    asked++;
                    assertThat(personnel.presenceOf(line.player().artist().get()))
                            .isPresent();
                }
            }
            assertThat(personnel.participants())
                    .allSatisfy(
                            participant -> assertThat(participant.evidence()).isNotEmpty());
            assertThat(new HashSet<>(personnel.participants())).hasSameSizeAs(personnel.participants());
        }
        assertThat(asked).isGreaterThan(300);
    }

    private static Personnel answer(TakeOf taken) {
        return Discography.of(Catalog.builder().build().value().orElseThrow()).personnelOf(taken);
    }

    private static List<TakeOf> randomTakes(int seed) {
        RandomModel random = RandomModel.seeded(seed);
        List<TakeOf> takes = new ArrayList<>();
        while (takes.size() < 2_000) {
            Session session = random.value(Session.PROPERTIES);
            session.parts().forEach(part -> part.takes().forEach(take -> takes.add(new TakeOf(session, part, take))));
        }
        return takes;
    }

    @Test
    void a_take_that_is_not_there_is_a_gap() {
        assertThat(Discography.of(Catalog.builder().build().value().orElseThrow())
                        .personnelOf(TakeId.of("none"))
                        .gaps())
                .containsExactly(new Gap(Gap.Kind.NOT_IN_CATALOG, "take:none"));
    }
}
