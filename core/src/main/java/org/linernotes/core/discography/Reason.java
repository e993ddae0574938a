package org.linernotes.core.discography;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.session.Basis;

/** A step of the way from what was asked about to what is written down about somebody. */
public sealed interface Reason {
    /**
     * {@return the sources that say it: those of adopted statements about just this, else of statements about the whole of
     * which it is a part, else the source of the catalogue; none where no source is known}
     */
    ImmutableSet<SourceId> sources();

    /**
     * The line-up of a part of a session has a line for the player.
     *
     * @param session the session
     * @param part the part
     * @param line the line
     * @param basis whether the session is attested, or was concluded from recordings
     * @param sources the sources
     */
    record LineUp(SessionId session, ElementId part, ElementId line, Basis basis, ImmutableSet<SourceId> sources)
            implements Reason {}

    /**
     * A take says how it differs from the line-up.
     *
     * @param take the take
     * @param variance the variance
     * @param kind how it differs
     * @param sources the sources
     */
    record OnTake(TakeId take, ElementId variance, VarianceKind kind, ImmutableSet<SourceId> sources)
            implements Reason {}

    /**
     * The line of the player holds only for the takes that name it, and this one does not.
     *
     * @param take the take
     * @param sources always none: it is a conclusion
     */
    record NotNamed(TakeId take, ImmutableSet<SourceId> sources) implements Reason {
        NotNamed(TakeId take) {
            this(take, ImmutableSet.of());
        }
    }

    /**
     * A recording or a release credits the player.
     *
     * @param entity the recording or release
     * @param credit the credit
     * @param sources the sources
     */
    record Credited(EntityId entity, ElementId credit, ImmutableSet<SourceId> sources) implements Reason {}

    /**
     * A recording was made from a take or from another recording, and what is known of that holds for it.
     *
     * @param recording the recording that was made
     * @param derivation the derivation
     * @param kind how it was made
     * @param take the take from which it was made, where it is one
     * @param from the recording from which it was made, where it is one
     * @param range from where to where of the source, where that is stated
     * @param sources the sources
     */
    record MadeFrom(
            RecordingId recording,
            ElementId derivation,
            DerivationKind kind,
            Optional<TakeId> take,
            Optional<RecordingId> from,
            Optional<TimeRange> range,
            ImmutableSet<SourceId> sources)
            implements Reason {}
}
