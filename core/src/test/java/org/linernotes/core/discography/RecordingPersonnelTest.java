package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

class RecordingPersonnelTest {
    private static final ArtistId DAVIS = ArtistId.of("davis");
    private static final ArtistId WILEN = ArtistId.of("wilen");
    private static final ArtistId CLARKE = ArtistId.of("clarke");
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument TENOR = Instrument.of("tenor-saxophone");
    private static final Instrument CLARINET = Instrument.of("clarinet");
    private static final Instrument DRUMS = Instrument.of("drum-set");
    private static final RecordingId ASKED = RecordingId.of("asked");
    private static final ImmutableList<PersonnelLine> LINE_UP =
            ImmutableList.of(PersonnelLine.of(DAVIS, TRUMPET), PersonnelLine.of(WILEN, TENOR));

    private static Personnel asked(Recording recording, Entity... others) {
        Catalog.Builder catalog = Catalog.builder().add(recording);
        for (Entity other : others) {
            catalog.add(other);
        }
        return Discography.of(catalog.build().value().orElseThrow()).personnelOf(recording.id());
    }

    private static Recording from(Derivation... derivations) {
        return recording(ASKED).withDerivations(derivations);
    }

    private static Recording recording(RecordingId id) {
        return Recording.builder().id(id).title("A title").build();
    }

    private static Derivation edit() {
        return Derivation.of(DerivationKind.EDIT, Told.TAKE);
    }

    private static Derivation edit(String range) {
        return edit().withRange(TimeRange.parse(range));
    }

    private static Credit credit(ArtistId artist, Instrument... instruments) {
        return Credit.of(Role.PERFORMER, artist)
                .withInstruments(
                        Arrays.stream(instruments).map(InstrumentCredit::of).toList());
    }

    @Test
    void an_edit_has_the_players_of_its_take_and_says_how_it_is_known() {
        Recording recording = from(edit());
        Session session = Told.session(LINE_UP, Variance.out(WILEN));

        Personnel personnel = asked(recording, session);

        assertThat(Told.by(personnel)).containsExactly("davis trumpet PLAYS", "wilen tenor-saxophone OUT");
        assertThat(personnel.of(WILEN).get(0).evidence().get(0).reasons())
                .hasSize(3)
                .first()
                .isEqualTo(new Reason.MadeFrom(
                        ASKED,
                        recording.derivations().get(0).id(),
                        DerivationKind.EDIT,
                        Optional.of(Told.TAKE),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableSet.of()));
    }

    @Test
    void an_edit_whose_range_is_not_stated_leaves_open_whether_all_are_heard() {
        assertThat(asked(from(edit()), Told.session(LINE_UP)).gaps())
                .containsExactly(new Gap(Gap.Kind.RANGE_NOT_STATED, "recording:asked"));
        assertThat(asked(from(edit("0:00-1:00")), Told.session(LINE_UP)).gaps()).isEmpty();
        assertThat(asked(from(Derivation.of(DerivationKind.TRANSFER, Told.TAKE)), Told.session(LINE_UP))
                        .gaps())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DerivationKind.class)
    void every_kind_of_derivation_is_followed(DerivationKind kind) {
        assertThat(asked(from(Derivation.of(kind, Told.TAKE)), Told.session(LINE_UP))
                        .players())
                .extracting(participant -> participant.player().artist().orElseThrow())
                .containsExactly(DAVIS, WILEN);
    }

    @ParameterizedTest
    @CsvSource({"EDIT, CERTAIN", "TRANSFER, CERTAIN", "EXCERPT, PROBABLE", "SAMPLE, POSSIBLE", "DJ_MIX, PROBABLE"})
    void how_sure_it_is_depends_on_how_much_was_used(DerivationKind kind, Certainty certainty) {
        Derivation derivation = Derivation.of(kind, Told.TAKE);

        assertThat(asked(from(derivation), Told.session(LINE_UP)).players())
                .extracting(Participant::certainty)
                .containsOnly(certainty);
        assertThat(asked(from(derivation.withRange(TimeRange.parse("0:10-0:20"))), Told.session(LINE_UP))
                        .players())
                .extracting(Participant::certainty)
                .containsOnly(Certainty.CERTAIN);
        assertThat(asked(from(derivation.withCertainty(Certainty.POSSIBLE)), Told.session(LINE_UP))
                        .players())
                .extracting(Participant::certainty)
                .containsOnly(Certainty.POSSIBLE);
    }

    @Test
    void a_splice_has_who_plays_on_any_of_its_takes() {
        Session session = Session.builder()
                .id(SessionId.of("session"))
                .addPart(Part.builder()
                        .addAllLineUp(LINE_UP)
                        .addTakes(
                                Take.builder()
                                        .id(TakeId.of("one"))
                                        .addVariance(Variance.out(WILEN))
                                        .build(),
                                Take.builder().id(TakeId.of("two")).build())
                        .build())
                .build();

        Personnel personnel = asked(
                from(
                        Derivation.of(DerivationKind.SPLICE, TakeId.of("one")),
                        Derivation.of(DerivationKind.SPLICE, TakeId.of("two"))),
                session);

        assertThat(Told.by(personnel)).containsExactly("davis trumpet PLAYS", "wilen tenor-saxophone PLAYS");
        assertThat(personnel.of(WILEN).get(0).evidence())
                .extracting(Evidence::presence)
                .containsExactly(Presence.OUT, Presence.PLAYS);
    }

    @Test
    void an_overdub_adds_players() {
        Session over = Session.builder()
                .id(SessionId.of("overdub"))
                .addPart(Part.builder()
                        .addLineUp(PersonnelLine.of(CLARKE, DRUMS))
                        .addTake(Take.builder().id(TakeId.of("drums")).build())
                        .build())
                .build();

        assertThat(Told.by(asked(
                        from(
                                Derivation.of(DerivationKind.OVERDUB, Told.TAKE),
                                Derivation.of(DerivationKind.OVERDUB, TakeId.of("drums"))),
                        Told.session(LINE_UP),
                        over)))
                .containsExactly("davis trumpet PLAYS", "wilen tenor-saxophone PLAYS", "clarke drum-set PLAYS");
    }

    @ParameterizedTest
    @CsvSource({
        // Davis plays open 0:14–1:12 and muted 1:16–3:50; Wilen is out for the first minute
        "0:20-0:50, davis trumpet PLAYS, wilen tenor-saxophone OUT",
        "0:00-2:00, davis trumpet PLAYS [0:14-1:12 PLAYS open] [1:16-2:00 PLAYS muted],"
                + " wilen tenor-saxophone PLAYS [0:00-1:00 OUT]",
        "1:00-2:00, davis trumpet PLAYS [0:00-0:12 PLAYS open] [0:16-1:00 PLAYS muted], wilen tenor-saxophone PLAYS",
        "3:50-, davis trumpet UNKNOWN, wilen tenor-saxophone PLAYS",
        "3:00-, davis trumpet PLAYS [0:00-0:50 PLAYS muted], wilen tenor-saxophone PLAYS"
    })
    void passages_are_followed_through_a_range(String range, String davis, String wilen) {
        Session session = Told.session(
                LINE_UP,
                Variance.asLineUp(DAVIS).withManners(Term.of("open")).withRanges(TimeRange.parse("0:14-1:12")),
                Variance.asLineUp(DAVIS).withManners(Term.of("muted")).withRanges(TimeRange.parse("1:16-3:50")),
                Variance.out(WILEN).withRanges(TimeRange.parse("0:00-1:00")));

        assertThat(Told.by(asked(from(edit(range)), session))).containsExactly(davis, wilen);
    }

    @Test
    void what_holds_for_all_of_an_excerpt_holds_throughout() {
        Session session = Told.session(
                LINE_UP,
                Variance.asLineUp(DAVIS).withManners(Term.of("muted")).withRanges(TimeRange.parse("1:16-3:50")));

        Evidence davis = asked(from(edit("2:00-3:00")), session)
                .of(DAVIS)
                .get(0)
                .evidence()
                .get(0);

        assertThat(davis.manners()).containsExactly(Term.of("muted"));
        assertThat(davis.passages()).isEmpty();
    }

    @Test
    void passages_that_cannot_be_placed_say_only_that_somebody_plays() {
        Session session = Told.session(LINE_UP, Variance.asLineUp(DAVIS).withRanges(TimeRange.parse("1:16-3:50")));

        assertThat(Told.by(asked(from(edit()), session))).contains("davis trumpet PLAYS");
        assertThat(Told.by(asked(from(edit("0:00-0:10"), edit("1:00-2:00")), session)))
                .contains("davis trumpet PLAYS");
        assertThat(Told.by(asked(from(Derivation.of(DerivationKind.REMASTER, Told.TAKE)), session)))
                .contains("davis trumpet PLAYS [1:16-3:50 PLAYS]");
    }

    @Test
    void without_lead_vocals_no_lead_is_heard_and_of_other_singers_it_is_not_known() {
        ImmutableList<PersonnelLine> lineUp = ImmutableList.of(
                PersonnelLine.of(DAVIS, Instrument.of("lead-vocals")).withRole(Role.VOCAL),
                PersonnelLine.of(WILEN).withRole(Role.VOCAL),
                PersonnelLine.of(CLARKE, DRUMS));

        assertThat(Told.by(asked(from(Derivation.of(DerivationKind.KARAOKE, Told.TAKE)), Told.session(lineUp))))
                .containsExactly("davis lead-vocals OUT", "wilen UNKNOWN", "clarke drum-set PLAYS");
    }

    @Test
    void a_recording_of_a_recording_is_followed_to_the_take() {
        Recording master = recording(RecordingId.of("master")).withDerivations(edit());

        Personnel personnel =
                asked(from(Derivation.of(DerivationKind.REMASTER, master.id())), master, Told.session(LINE_UP));

        assertThat(personnel.players()).hasSize(2);
        assertThat(personnel.of(DAVIS).get(0).evidence().get(0).reasons())
                .extracting(reason -> reason.getClass().getSimpleName())
                .containsExactly("MadeFrom", "MadeFrom", "LineUp");
    }

    @Test
    void a_recording_that_was_made_from_itself_ends_the_question() {
        Recording other =
                recording(RecordingId.of("other")).withDerivations(Derivation.of(DerivationKind.EDIT, ASKED), edit());

        Personnel personnel = asked(from(Derivation.of(DerivationKind.EDIT, other.id())), other, Told.session(LINE_UP));

        assertThat(personnel.players()).hasSize(2);
        assertThat(personnel.gaps()).contains(new Gap(Gap.Kind.CIRCLE, "recording:asked"));
    }

    @Test
    void what_comes_by_many_ways_is_told_once() {
        List<Entity> recordings = new ArrayList<>();
        int layers = 60;
        for (int i = 0; i < layers; i++) {
            Derivation[] below = i == 0
                    ? new Derivation[] {edit("0:00-1:00")}
                    : new Derivation[] {
                        Derivation.of(DerivationKind.MASHUP, RecordingId.of("a" + (i - 1)))
                                .withRange(TimeRange.parse("0:00-1:00")),
                        Derivation.of(DerivationKind.MASHUP, RecordingId.of("b" + (i - 1)))
                                .withRange(TimeRange.parse("0:00-1:00"))
                    };
            recordings.add(recording(RecordingId.of("a" + i)).withDerivations(below));
            recordings.add(recording(RecordingId.of("b" + i)).withDerivations(below));
        }
        recordings.add(Told.session(LINE_UP));

        Personnel personnel = asked(
                from(Derivation.of(DerivationKind.REMASTER, RecordingId.of("a" + (layers - 1)))),
                recordings.toArray(Entity[]::new));

        assertThat(personnel.players()).hasSize(2);
        assertThat(personnel.of(DAVIS).get(0).evidence()).hasSize(1);
    }

    @Test
    void a_chain_without_end_is_followed_as_far_as_real_ones_go() {
        List<Entity> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(recording(RecordingId.of("r" + i))
                    .withDerivations(Derivation.of(DerivationKind.REMASTER, RecordingId.of("r" + (i + 1)))));
        }

        Personnel personnel =
                asked(from(Derivation.of(DerivationKind.REMASTER, RecordingId.of("r0"))), chain.toArray(Entity[]::new));

        assertThat(personnel.participants()).isEmpty();
        assertThat(personnel.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.TOO_MANY_STEPS);
    }

    @Test
    void what_is_not_in_the_catalogue_is_a_gap() {
        assertThat(asked(from(edit())).gaps()).contains(new Gap(Gap.Kind.NOT_IN_CATALOG, "take:take"));
        assertThat(asked(from(Derivation.of(DerivationKind.EDIT, RecordingId.of("none"))))
                        .gaps())
                .contains(new Gap(Gap.Kind.NOT_IN_CATALOG, "recording:none"));
        assertThat(asked(from()).gaps()).containsExactly(new Gap(Gap.Kind.NO_ORIGIN, "recording:asked"));
    }

    @Test
    void the_credits_of_a_recording_say_who_plays_where_nothing_else_does() {
        Recording recording = from().withCredits(credit(DAVIS, TRUMPET), Credit.of(Role.RECORDING_ENGINEER, CLARKE));

        Personnel personnel = asked(recording);

        assertThat(Told.by(personnel)).containsExactly("davis trumpet PLAYS");
        assertThat(personnel.gaps()).isEmpty();
        assertThat(personnel.players().get(0).evidence().get(0).reasons())
                .first()
                .isInstanceOfSatisfying(
                        Reason.Credited.class,
                        reason -> assertThat(reason.entity()).isEqualTo(ASKED));
    }

    @Test
    void a_credit_confirms_who_is_noted_and_adds_who_is_not() {
        Recording recording = from(edit()).withCredits(credit(DAVIS, TRUMPET), credit(CLARKE, DRUMS));

        Personnel personnel = asked(recording, Told.session(LINE_UP));

        assertThat(Told.by(personnel))
                .containsExactly("davis trumpet PLAYS", "wilen tenor-saxophone PLAYS", "clarke drum-set PLAYS");
        assertThat(personnel.of(DAVIS).get(0).evidence()).hasSize(2);
        assertThat(personnel.of(WILEN).get(0).evidence()).hasSize(1);
    }

    @Test
    void a_credit_says_which_of_several_instruments_it_is() {
        Session session = Told.session(ImmutableList.of(PersonnelLine.of(WILEN, CLARINET, TENOR)));

        assertThat(Told.by(asked(from(edit()).withCredits(credit(WILEN, TENOR)), session)))
                .containsExactly("wilen tenor-saxophone PLAYS");
        assertThat(Told.by(asked(from(edit()).withCredits(credit(WILEN, TENOR), credit(WILEN, CLARINET)), session)))
                .containsExactlyInAnyOrder("wilen tenor-saxophone PLAYS", "wilen clarinet PLAYS");
        assertThat(Told.by(asked(from(edit()).withCredits(credit(WILEN)), session)))
                .containsExactly("wilen clarinet|tenor-saxophone PLAYS");
    }

    @Test
    void a_vocalist_is_the_same_whether_he_is_said_to_perform_or_to_sing() {
        Instrument lead = Instrument.of("lead-vocals");
        Session session = Told.session(ImmutableList.of(PersonnelLine.of(DAVIS, lead), PersonnelLine.of(WILEN, TENOR)));
        Credit singing = Credit.of(Role.VOCAL, DAVIS).withInstruments(InstrumentCredit.of(lead));

        assertThat(Told.by(asked(from(edit()).withCredits(singing), session)))
                .containsExactly("davis lead-vocals PLAYS", "wilen tenor-saxophone PLAYS");
        assertThat(Told.by(asked(from(edit()).withCredits(Credit.of(Role.VOCAL, WILEN)), session)))
                .containsExactly("davis lead-vocals PLAYS", "wilen tenor-saxophone PLAYS", "wilen PLAYS");
    }

    @Test
    void a_credit_does_not_outweigh_that_somebody_is_out_but_stands_against_it() {
        Recording recording = from(edit()).withCredits(credit(WILEN, TENOR));

        Participant wilen = asked(recording, Told.session(LINE_UP, Variance.out(WILEN)))
                .of(WILEN)
                .get(0);

        assertThat(wilen.presence()).isEqualTo(Presence.OUT);
        assertThat(wilen.isContested()).isTrue();
        assertThat(wilen.evidence()).extracting(Evidence::isFromCredit).containsExactly(false, true);
    }

    @Test
    void a_credit_decides_where_nobody_noted_who_plays() {
        Recording recording = from(edit()).withCredits(credit(WILEN, TENOR));

        Personnel personnel = asked(recording, Told.session(LINE_UP, Variance.notKnown()));

        assertThat(Told.by(personnel)).containsExactly("davis trumpet UNKNOWN", "wilen tenor-saxophone PLAYS");
    }

    private static Personnel onTrack(Release release, Entity... others) {
        Catalog.Builder catalog = Catalog.builder().add(release);
        for (Entity other : others) {
            catalog.add(other);
        }
        TrackOf track = Discography.tracks(release).findFirst().orElseThrow();
        return Discography.of(catalog.build().value().orElseThrow()).personnelOf(track);
    }

    private static Release release(Track... tracks) {
        return Release.builder()
                .id(ReleaseId.of("release"))
                .addMedium(Medium.builder().addTracks(tracks).build())
                .build();
    }

    private static Track track(String number, RecordingId recording) {
        return Track.builder().number(number).recording(recording).build();
    }

    @Test
    void a_credit_of_a_whole_release_does_not_say_on_which_tracks() {
        Release release = release(track("1", ASKED)).withCredits(credit(DAVIS, TRUMPET), credit(CLARKE, DRUMS));

        assertThat(Told.by(onTrack(release, from().withCredits(credit(DAVIS, TRUMPET)))))
                .containsExactly("davis trumpet PLAYS", "clarke drum-set UNKNOWN");
        assertThat(Told.by(onTrack(release, from(edit()), Told.session(LINE_UP))))
                .containsExactly("davis trumpet PLAYS", "wilen tenor-saxophone PLAYS");
    }

    @Test
    void a_track_without_a_recording_is_a_gap() {
        assertThat(onTrack(release(Track.builder().title("A title").build())).gaps())
                .containsExactly(new Gap(Gap.Kind.NO_RECORDING, "release:release"));
    }

    @Test
    void a_release_has_all_who_play_with_the_tracks_each_plays_on() {
        Recording withWilen = recording(RecordingId.of("with")).withCredits(credit(DAVIS), credit(WILEN, TENOR));
        Recording without = recording(RecordingId.of("without")).withCredits(credit(DAVIS));
        Release release = release(track("1", withWilen.id()), track("2", without.id()));
        Catalog catalog = Catalog.builder()
                .add(release)
                .add(withWilen)
                .add(without)
                .build()
                .value()
                .orElseThrow();

        ReleasePersonnel personnel = Discography.of(catalog).personnelOf(release.id());

        assertThat(personnel.tracks()).hasSize(2);
        assertThat(personnel.participants())
                .extracting(participant -> participant.player().artist().orElseThrow()
                        + participant.plays().stream()
                                .map(track -> " " + track.track().number().orElseThrow())
                                .collect(Collectors.joining()))
                .containsExactly("davis 1 2", "wilen 1");
    }

    @Test
    void unidentified_players_and_ensembles_are_told_as_such() {
        ImmutableList<PersonnelLine> lineUp = ImmutableList.of(
                PersonnelLine.of(Player.unidentified(1), CLARINET),
                PersonnelLine.of(Player.ensemble("string section")));

        assertThat(Told.by(asked(from(edit()), Told.session(lineUp))))
                .containsExactly("unidentified clarinet PLAYS", "string section PLAYS");
    }

    @Test
    void of_two_ways_to_one_take_the_surer_is_told_whichever_comes_first() {
        Recording sampled =
                recording(RecordingId.of("sampled")).withDerivations(Derivation.of(DerivationKind.TRANSFER, Told.TAKE));
        Derivation sample = Derivation.of(DerivationKind.SAMPLE, sampled.id());
        Derivation mix = Derivation.of(DerivationKind.MIX, Told.TAKE);

        assertThat(Told.by(asked(from(sample, mix), sampled, Told.session(LINE_UP))))
                .isEqualTo(Told.by(asked(from(mix, sample), sampled, Told.session(LINE_UP))))
                .contains("davis trumpet PLAYS");
    }

    @Test
    void another_instrument_of_a_passage_is_that_of_an_excerpt_of_it() {
        Session session = Told.session(
                LINE_UP, Variance.instrumentInstead(WILEN, CLARINET).withRanges(TimeRange.parse("1:00-2:00")));

        assertThat(Told.by(asked(from(edit("1:10-1:50")), session))).contains("wilen clarinet PLAYS");
        assertThat(Told.by(asked(from(edit()), session))).contains("wilen tenor-saxophone|clarinet PLAYS");
    }

    @Test
    void passages_that_adjoin_leave_no_outside() {
        Session session = Told.session(
                LINE_UP, Variance.out(WILEN).withRanges(TimeRange.parse("0:00-1:00"), TimeRange.parse("1:00-2:00")));

        assertThat(Told.by(asked(from(edit("0:30-1:30")), session)))
                .contains("wilen tenor-saxophone OUT [0:00-0:30 OUT] [0:30-1:00 OUT]");
    }

    @Test
    void of_passages_that_overlap_none_is_lost() {
        Session session = Told.session(
                LINE_UP,
                Variance.asLineUp(WILEN).withManners(Term.of("muted")).withRanges(TimeRange.parse("0:00-5:00")),
                Variance.out(WILEN).withRanges(TimeRange.parse("1:20-1:30")));

        assertThat(Told.by(asked(from(edit("1:00-2:00")), session)))
                .contains("wilen tenor-saxophone PLAYS [0:00-1:00 PLAYS muted] [0:20-0:30 OUT]");
    }

    @Test
    void a_credit_on_another_instrument_does_not_outweigh_that_somebody_is_out() {
        Recording recording = from(edit()).withCredits(credit(WILEN, CLARINET));

        Personnel personnel = asked(recording, Told.session(LINE_UP, Variance.out(WILEN)));

        assertThat(personnel.presenceOf(WILEN)).contains(Presence.OUT);
        assertThat(personnel.of(WILEN)).hasSize(1).allMatch(Participant::isContested);
    }

    @Test
    void who_sings_the_lead_and_plays_as_well_may_still_play_without_the_lead() {
        ImmutableList<PersonnelLine> lineUp =
                ImmutableList.of(PersonnelLine.of(DAVIS, Instrument.of("lead-vocals"), TRUMPET));

        assertThat(Told.by(asked(from(Derivation.of(DerivationKind.KARAOKE, Told.TAKE)), Told.session(lineUp))))
                .containsExactly("davis trumpet UNKNOWN");
    }

    @Test
    void credits_that_overlap_generation_by_generation_do_not_multiply() {
        ImmutableList<Instrument> all = Instrument.table().subList(0, 60);
        List<Entity> chain = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Instrument> others = new ArrayList<>(all);
            others.remove(i);
            Recording one = recording(RecordingId.of("r" + i))
                    .withCredits(
                            credit(DAVIS, all.toArray(Instrument[]::new)),
                            credit(DAVIS, others.toArray(Instrument[]::new)));
            chain.add(
                    i == 0
                            ? one
                            : one.withDerivations(
                                    Derivation.of(DerivationKind.REMASTER, RecordingId.of("r" + (i - 1)))));
        }

        Personnel personnel = asked(
                from(Derivation.of(DerivationKind.REMASTER, RecordingId.of("r59"))), chain.toArray(Entity[]::new));

        assertThat(personnel.participants()).hasSizeLessThan(100);
    }

    @Test
    void what_one_way_is_too_long_for_another_one_finds() {
        List<Entity> chain = new ArrayList<>();
        chain.add(recording(RecordingId.of("x"))
                .withDerivations(Derivation.of(DerivationKind.TRANSFER, RecordingId.of("y"))));
        chain.add(recording(RecordingId.of("y")).withDerivations(edit("0:00-1:00")));
        for (int i = 0; i < 198; i++) {
            chain.add(recording(RecordingId.of("r" + i))
                    .withDerivations(
                            Derivation.of(DerivationKind.REMASTER, RecordingId.of(i == 197 ? "x" : "r" + (i + 1)))));
        }
        chain.add(Told.session(LINE_UP));

        Personnel personnel = asked(
                from(
                        Derivation.of(DerivationKind.REMASTER, RecordingId.of("r0")),
                        Derivation.of(DerivationKind.REMASTER, RecordingId.of("x"))),
                chain.toArray(Entity[]::new));

        assertThat(personnel.players()).hasSize(2);
        assertThat(personnel.gaps()).extracting(Gap::kind).contains(Gap.Kind.TOO_MANY_STEPS);
    }

    @Test
    void credits_of_the_release_count_where_no_line_up_was_noted() {
        Release release = release(track("1", ASKED)).withCredits(credit(CLARKE, DRUMS));

        assertThat(Told.by(onTrack(release, from(edit()), Told.session(ImmutableList.of(), Variance.out(WILEN)))))
                .containsExactly("wilen OUT", "clarke drum-set UNKNOWN");
    }
}
