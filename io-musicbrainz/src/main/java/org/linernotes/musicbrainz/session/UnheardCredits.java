package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.Recording;

/**
 * The credits of those who were there when a take was made and are not heard on it: producers, engineers. They stand in the credits of the
 * session, in the line-up, and where a take differs from it.
 */
final class UnheardCredits {
    /** How a take differs from a line-up in who is there. */
    private static final Set<VarianceKind> NOT_THERE =
            Sets.immutableEnumSet(VarianceKind.OUT, VarianceKind.REPLACED, VarianceKind.NOT_KNOWN);

    private final Bearing bearing;
    private final Doubts doubts;

    UnheardCredits(Bearing bearing, Doubts doubts) {
        this.bearing = bearing;
        this.doubts = doubts;
    }

    /** {@return the credits of a take, with its dates where they have none, for a recording that was made of it} */
    ImmutableList<Credit> of(TakeOf taken, Recording recording) {
        return new OnTake(taken, recording).credits();
    }

    /** A take, and a recording of it. */
    private final class OnTake {
        private final TakeOf taken;
        private final Recording recording;
        private final LifeSpan when;
        private final ImmutableList.Builder<Credit> credits = ImmutableList.builder();

        OnTake(TakeOf taken, Recording recording) {
            this.taken = taken;
            this.recording = recording;
            this.when = RecordingFacts.when(taken);
        }

        ImmutableList<Credit> credits() {
            taken.session().credits().forEach(this::isCredited);
            for (PersonnelLine line : taken.part().lineUp()) {
                if (line.scope() == Scope.ALL_TAKES && isThere(line)) {
                    line(line, line.id());
                }
            }
            for (Variance variance : taken.take().variances()) {
                variance.lines().forEach(line -> line(line, variance.id()));
            }
            return credits.build();
        }

        /** Whether no variance says of the player of a line that he is not there or that it is not known; who is heard may just not be heard. */
        private boolean isThere(PersonnelLine line) {
            boolean isHeard = taken.part().lineUp().stream()
                    .anyMatch(other -> other.player().equals(line.player()) && WrittenRole.performs(other.role()));
            return isHeard
                    || taken.take().variances().stream()
                            .filter(variance -> NOT_THERE.contains(variance.kind()))
                            .noneMatch(variance -> variance.players().contains(line.player()));
        }

        private void line(PersonnelLine line, ElementId by) {
            Credit credit = Credit.builder()
                    .player(line.player())
                    .role(line.role())
                    .instruments(line.instruments())
                    .creditedAs(line.creditedAs())
                    .qualifiers(line.qualifiers())
                    .certainty(line.certainty())
                    .build();
            if (isCredited(credit)) {
                bearing.credit(taken.session().id(), by, line.player().artist().orElseThrow());
            }
        }

        /** Credits somebody who is not heard, unless that is only possible. {@return whether he is credited} */
        private boolean isCredited(Credit credit) {
            Optional<ArtistId> artist = credit.player().artist();
            if (artist.isEmpty() || WrittenRole.performs(credit.role()) || !WrittenRole.isKnown(credit.role())) {
                return false;
            }
            if (!doubts.isWritten(
                    recording,
                    credit.certainty(),
                    "he took part",
                    () -> doubts.shown(artist.get(), credit.role(), credit.instruments()))) {
                return false;
            }
            boolean isDated = !credit.lifeSpan().equals(LifeSpan.UNKNOWN);
            credits.add(credit.withId(ElementId.UNSET)
                    .withQualifiers(WrittenRole.known(credit.role(), credit.qualifiers()))
                    .withCertainty(Certainty.CERTAIN)
                    .withLifeSpan(isDated ? credit.lifeSpan() : when)
                    .withExtensions(Extensions.NONE));
            return true;
        }
    }
}
