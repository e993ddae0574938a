package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;

/**
 * Recordings that are whole takes: transferred, with nothing left out and nothing done to the sound. In MusicBrainz, which has no
 * takes, such a recording stands for its take, and what was cut from the take is an edit of that recording.
 */
final class WholeTakes {
    private final Map<TakeId, RecordingId> recordings = new HashMap<>();
    private final SessionLosses losses;
    private final Notices.Builder notices;

    WholeTakes(Catalog catalog, SessionLosses losses, Notices.Builder notices) {
        this.losses = losses;
        this.notices = notices;
        for (Recording recording : catalog.recordings()) {
            if (recording.derivations().size() == 1) {
                Derivation made = recording.derivations().get(0);
                made.take()
                        .filter(take -> isWhole(made))
                        .ifPresent(take -> recordings.putIfAbsent(take, recording.id()));
            }
        }
    }

    private static boolean isWhole(Derivation made) {
        return made.kind() == DerivationKind.TRANSFER
                && made.range().isEmpty()
                && made.treatments().isEmpty()
                && made.certainty() == Certainty.CERTAIN;
    }

    /** {@return a recording without its derivations from takes: what MusicBrainz can say of them it says of recordings} */
    Recording withoutTakes(Recording recording) {
        ImmutableList.Builder<Derivation> kept = ImmutableList.builder();
        for (int i = 0; i < recording.derivations().size(); i++) {
            Derivation derivation = recording.derivations().get(i);
            if (derivation.take().isEmpty()) {
                kept.add(derivation);
            } else {
                ofRecording(recording, derivation, i).ifPresent(kept::add);
            }
        }
        ImmutableList<Derivation> derivations = kept.build();
        return derivations.equals(recording.derivations()) ? recording : recording.withDerivations(derivations);
    }

    private Optional<Derivation> ofRecording(Recording recording, Derivation derivation, int position) {
        TakeId take = derivation.take().orElseThrow();
        RecordingId whole = recordings.get(take);
        boolean standsForIt = recording.id().equals(whole);
        if (standsForIt) {
            losses.of(
                    recording.id(),
                    Derivation.PROPERTIES,
                    derivation.withKind(DerivationKind.EDIT),
                    "derivations",
                    position);
            return Optional.empty();
        }
        if (whole == null || !isEdit(derivation.kind())) {
            String reference = recording.id().toReference();
            Location place = Location.UNKNOWN.withRecord(reference).withPointer("/derivations/" + position);
            notices.add(Notice.of(SessionNotice.DERIVATION_NOT_HELD, place, "entity", reference)
                    .with("how", "made as " + Shown.of(derivation.kind()))
                    .with("take", take)
                    .with(
                            "why",
                            whole == null
                                    ? "there is no recording of the whole take"
                                    : "two recordings of one take are not related"));
            return Optional.empty();
        }
        losses.of(recording.id(), Derivation.PROPERTIES, derivation, "derivations", position);
        return Optional.of(Derivation.of(DerivationKind.EDIT, whole));
    }

    private static boolean isEdit(DerivationKind kind) {
        return kind == DerivationKind.EDIT || kind == DerivationKind.EXCERPT || kind == DerivationKind.SPLICE;
    }
}
