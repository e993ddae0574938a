package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.session.Basis;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

class ParticipantTest {
    private static Evidence noted(Presence presence, Certainty certainty, String source) {
        return new Evidence(
                presence,
                certainty,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(new Reason.LineUp(
                        Told.SESSION,
                        ElementId.of("part"),
                        ElementId.of("line"),
                        Basis.ATTESTED,
                        ImmutableSet.of(SourceId.of(source)))));
    }

    private static Evidence credited(Presence presence, Certainty certainty, String source) {
        return new Evidence(
                presence,
                certainty,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(new Reason.Credited(
                        RecordingId.of("edit"), ElementId.of("credit"), ImmutableSet.of(SourceId.of(source)))));
    }

    private static Participant participant(Evidence... evidence) {
        return on(ImmutableList.of(), evidence);
    }

    private static Participant on(ImmutableList<InstrumentCredit> instruments, Evidence... evidence) {
        return new Participant(
                Player.of(ArtistId.of("wilen")),
                Role.PERFORMER,
                instruments,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.copyOf(evidence));
    }

    @ParameterizedTest
    @CsvSource({
        "OUT, PLAYS, OUT, true",
        "OUT, UNKNOWN, OUT, false",
        "PLAYS, PLAYS, PLAYS, false",
        "PLAYS, UNKNOWN, PLAYS, false",
        "UNKNOWN, PLAYS, PLAYS, false",
        "UNKNOWN, UNKNOWN, UNKNOWN, false",
        "NOT_NAMED, PLAYS, PLAYS, false",
        "NOT_NAMED, UNKNOWN, UNKNOWN, false"
    })
    void what_is_noted_goes_before_a_credit_where_it_says_out(
            Presence noted, Presence credited, Presence presence, boolean contested) {
        Evidence ofSession = noted(noted, Certainty.CERTAIN, "files");
        Evidence ofCredit = credited(credited, Certainty.CERTAIN, "sleeve");

        assertThat(participant(ofSession, ofCredit).presence()).isEqualTo(presence);
        assertThat(participant(ofCredit, ofSession).presence()).isEqualTo(presence);
        assertThat(participant(ofSession, ofCredit).isContested()).isEqualTo(contested);
    }

    private static Evidence noted(Presence presence, Certainty certainty, Basis basis, int derivations) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (int step = 0; step < derivations; step++) {
            reasons.add(new Reason.MadeFrom(
                    RecordingId.of("edit-" + step),
                    ElementId.of("derivation"),
                    DerivationKind.EDIT,
                    Optional.empty(),
                    Optional.of(RecordingId.of("edit-" + (step + 1))),
                    Optional.empty(),
                    ImmutableSet.of()));
        }
        reasons.add(
                new Reason.LineUp(Told.SESSION, ElementId.of("part"), ElementId.of("line"), basis, ImmutableSet.of()));
        return new Evidence(presence, certainty, ImmutableList.of(), ImmutableList.of(), reasons.build());
    }

    private static Evidence onRelease(Presence presence) {
        return new Evidence(
                presence,
                Certainty.CERTAIN,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                        new Reason.Credited(ReleaseId.of("album"), ElementId.of("credit"), ImmutableSet.of())));
    }

    @Test
    void the_strongest_evidence_comes_first_however_it_was_found() {
        ImmutableList<Evidence> inOrder = ImmutableList.of(
                noted(Presence.PLAYS, Certainty.CERTAIN, Basis.ATTESTED, 0),
                noted(Presence.PLAYS, Certainty.CERTAIN, Basis.ATTESTED, 2),
                credited(Presence.PLAYS, Certainty.CERTAIN, "sleeve"),
                noted(Presence.PLAYS, Certainty.CERTAIN, Basis.INFERRED, 1),
                onRelease(Presence.PLAYS),
                noted(Presence.PLAYS, Certainty.PROBABLE, Basis.ATTESTED, 0),
                noted(Presence.UNKNOWN, Certainty.CERTAIN, Basis.ATTESTED, 0));
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 50; i++) {
            List<Evidence> found = new ArrayList<>(inOrder);
            Collections.shuffle(found, new Random(random.nextLong()));
            Participant participant = participant(found.toArray(Evidence[]::new));
            assertThat(participant.presence()).isEqualTo(Presence.PLAYS);
            assertThat(participant.strongestEvidenceFirst()).isEqualTo(inOrder);
        }
    }

    @Test
    void what_stands_against_comes_last_and_equals_stay_in_their_order() {
        Evidence out = noted(Presence.OUT, Certainty.POSSIBLE, "files");
        Evidence first = credited(Presence.PLAYS, Certainty.CERTAIN, "sleeve");
        Evidence second = credited(Presence.PLAYS, Certainty.CERTAIN, "label");
        Participant participant = participant(first, second, out);
        assertThat(participant.isContested()).isTrue();
        assertThat(participant.strongestEvidenceFirst()).containsExactly(out, first, second);
    }

    @Test
    void one_kind_of_evidence_speaks_for_itself() {
        for (Presence presence : Presence.values()) {
            assertThat(participant(noted(presence, Certainty.CERTAIN, "files")).presence())
                    .isEqualTo(presence);
            assertThat(participant(credited(presence, Certainty.CERTAIN, "files"))
                            .presence())
                    .isEqualTo(presence);
        }
    }

    @Test
    void is_as_sure_as_the_surest_evidence_of_the_presence_and_has_its_sources() {
        Participant participant = participant(
                noted(Presence.PLAYS, Certainty.PROBABLE, "files"),
                credited(Presence.PLAYS, Certainty.POSSIBLE, "sleeve"),
                credited(Presence.UNKNOWN, Certainty.CERTAIN, "book"));

        assertThat(participant.presence()).isEqualTo(Presence.PLAYS);
        assertThat(participant.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(participant.sources()).isEqualTo(ImmutableSet.of(SourceId.of("files"), SourceId.of("sleeve")));
    }

    @Test
    void one_instrument_is_known_and_none_or_several_are_not() {
        Evidence evidence = noted(Presence.PLAYS, Certainty.CERTAIN, "files");
        InstrumentCredit clarinet = InstrumentCredit.of(Instrument.of("clarinet"));
        InstrumentCredit tenor = InstrumentCredit.of(Instrument.of("tenor-saxophone"));

        assertThat(on(ImmutableList.of(clarinet), evidence).isInstrumentKnown()).isTrue();
        assertThat(on(ImmutableList.of(clarinet, tenor), evidence).isInstrumentKnown())
                .isFalse();
        assertThat(participant(evidence).isInstrumentKnown()).isFalse();
    }
}
