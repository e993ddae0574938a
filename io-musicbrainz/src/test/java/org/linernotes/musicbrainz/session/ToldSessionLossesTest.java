package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Without;
import org.linernotes.core.vocabulary.Role;

/** Of what a session says, each single thing makes a difference to what is written, or it is told as lost. */
class ToldSessionLossesTest {
    private static final int SESSIONS = 300;
    private static final int ARTISTS = 20;
    private static final List<Role> UNHEARD =
            List.of(Role.PRODUCER, Role.of("recording-engineer"), Role.of("mixing-engineer"));
    private static final List<Role> ROLES = Stream.concat(Stream.of(Role.PERFORMER, Role.VOCAL), UNHEARD.stream())
            .toList();

    @Test
    void what_makes_no_difference_to_what_is_written_is_told() {
        List<String> untold = new ArrayList<>();
        int compared = 0;
        for (long seed = 0; seed < SESSIONS; seed++) {
            Session session = session(seed);
            Outcome<Catalog> written = SessionFanOut.of(catalog(session, session));
            for (Without<Session> less : Without.each(Session.PROPERTIES, session)) {
                compared++;
                Outcome<Catalog> without = SessionFanOut.of(catalog(less.value(), session));
                boolean isSame = without.orThrow().equals(written.orThrow())
                        && ofRecordings(without).equals(ofRecordings(written));
                if (isSame && !less.isId() && !less.isTold(written.notices(), session.id())) {
                    untold.add(seed + " " + less.pointer());
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
        assertThat(untold).isEmpty();
    }

    static Session session(long seed) {
        Session any = meant(RandomModel.seeded(seed).value(Session.PROPERTIES).withBasis(Basis.ATTESTED));
        return seed % 2 == 0 ? any : sayable(any);
    }

    /** What is told of the recordings: a date that nothing bears, somebody who is left out. */
    private static List<Notice> ofRecordings(Outcome<Catalog> written) {
        return written.notices().list().stream()
                .filter(notice -> notice.location().record().orElse("").startsWith("recording:"))
                .toList();
    }

    static Catalog catalog(Session session, Session whole) {
        Catalog.Builder builder = Catalog.builder().add(session);
        whole.parts().stream().flatMap(part -> part.takes().stream()).forEach(take -> {
            Catalog.Builder unused = builder.add(Recording.builder()
                    .id(RecordingId.of("of-" + take.id()))
                    .title("Recording")
                    .addDerivation(Derivation.of(DerivationKind.TRANSFER, take.id()))
                    .build());
        });
        return builder.build().orThrow();
    }

    // Sessions that could be: the random ones make no sense here and there

    /** The session without places that say nothing, and without what the kind of a variance makes no use of. */
    private static Session meant(Session session) {
        return withVariances(session, (part, variance) -> meant(variance))
                .withPlaces(session.places().stream()
                        .filter(place ->
                                place.place().isPresent() || place.area().isPresent())
                        .toList());
    }

    private static Variance meant(Variance variance) {
        boolean isAdding = variance.kind() == VarianceKind.ADDED || variance.kind() == VarianceKind.REPLACED;
        boolean isInstead = variance.kind() == VarianceKind.INSTRUMENT_INSTEAD
                && variance.players().stream()
                        .anyMatch(player -> player.artist().isPresent());
        boolean isAbout = variance.kind() != VarianceKind.AS_LINE_UP && variance.kind() != VarianceKind.ADDED;
        return variance.withLines(isAdding ? variance.lines() : List.of())
                .withInstead(isInstead ? variance.instead() : List.of())
                .withPlayers(isAbout ? variance.players() : List.of())
                .withInstruments()
                .withRanges();
    }

    /** The session with certain artists, in roles in which they can be credited. */
    private static Session sayable(Session session) {
        return withVariances(session, ToldSessionLossesTest::sayable)
                .withCredits(mapped(session.credits(), ToldSessionLossesTest::sayable))
                .withParts(mapped(
                        withVariances(session, ToldSessionLossesTest::sayable).parts(),
                        part -> part.withLineUp(mapped(part.lineUp(), ToldSessionLossesTest::sayable))));
    }

    private static Credit sayable(Credit credit) {
        return credit.withPlayer(artist(credit.role()))
                .withRole(one(UNHEARD, credit.id()))
                .withCertainty(Certainty.CERTAIN);
    }

    private static PersonnelLine sayable(PersonnelLine line) {
        return line.withPlayer(artist(line.role()))
                .withRole(one(ROLES, line.id()))
                .withCertainty(Certainty.CERTAIN);
    }

    private static Variance sayable(Part part, Variance variance) {
        Variance certain = variance.withLines(mapped(variance.lines(), ToldSessionLossesTest::sayable))
                .withCertainty(Certainty.CERTAIN);
        return variance.players().isEmpty() || part.lineUp().isEmpty()
                ? certain
                : certain.withPlayers(artist(part.lineUp().get(0).role()));
    }

    private static Player artist(Role of) {
        return Player.of(ArtistId.of("artist-" + Math.floorMod(of.hashCode(), ARTISTS)));
    }

    private static <T> T one(List<T> all, Object of) {
        return all.get(Math.floorMod(of.hashCode(), all.size()));
    }

    private interface Change {
        Variance of(Part part, Variance variance);
    }

    private static Session withVariances(Session session, Change change) {
        return session.withParts(mapped(
                session.parts(),
                part -> part.withTakes(mapped(
                        part.takes(),
                        (Take take) ->
                                take.withVariances(mapped(take.variances(), variance -> change.of(part, variance)))))));
    }

    private static <T> List<T> mapped(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
