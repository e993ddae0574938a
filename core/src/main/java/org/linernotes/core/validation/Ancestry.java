package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/**
 * What the recordings of a catalogue were surely made from, and the day before which they cannot have been made: an index,
 * built in one pass from the sources to what was made from them.
 */
final class Ancestry {
    private final Catalog catalog;
    private final ImmutableList<Recording> recordings;
    private final List<RecordingId> ids;
    private final Components components;
    private final @Nullable Origin[] origins;

    private Ancestry(Catalog catalog) {
        this.catalog = catalog;
        this.recordings = catalog.recordings();
        this.ids = Lists.transform(recordings, Recording::id);
        this.components = Components.of(
                recordings,
                recording -> recording.derivations().stream()
                        .filter(Ancestry::isSure)
                        .flatMap(derivation -> derivation.recording().stream()));
        this.origins = new Origin[recordings.size()];
        for (int place = 0; place < components.size(); place++) {
            int node = components.at(place);
            origins[node] = origin(recordings.get(node));
        }
    }

    static Ancestry of(Catalog catalog) {
        return catalog.index(Ancestry.class, Ancestry::new);
    }

    /**
     * That something was recorded on a certain date.
     *
     * @param where the session or the recording that says so, as a reference
     * @param date the date
     * @param earliest the first day that it can mean
     */
    record Origin(String where, EdtfDate date, LocalDate earliest) {
        static Optional<Origin> of(String where, Optional<EdtfDate> date) {
            return date.flatMap(known -> known.earliest().map(day -> new Origin(where, known, day)));
        }

        boolean isAfter(EdtfDate other) {
            return other.mustBeBefore(date);
        }
    }

    /** {@return whether a derivation is one of which nobody doubts} */
    static boolean isSure(Derivation derivation) {
        return derivation.certainty() == Certainty.CERTAIN;
    }

    private int place(RecordingId id) {
        return Collections.binarySearch(ids, id);
    }

    /** The latest of what is known of the sources and of the recording itself: it was made after all of them. */
    private @Nullable Origin origin(Recording recording) {
        Origin latest = null;
        for (Derivation derivation : recording.derivations()) {
            if (isSure(derivation)) {
                latest = later(latest, originOfSource(derivation).orElse(null));
            }
        }
        for (Capture capture : recording.captures()) {
            latest = later(
                    latest,
                    Origin.of(recording.id().toReference(), CertainDates.begin(capture.lifeSpan()))
                            .orElse(null));
        }
        return latest;
    }

    private static @Nullable Origin later(@Nullable Origin one, @Nullable Origin other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.earliest().isAfter(one.earliest()) ? other : one;
    }

    /** {@return when the source of a derivation was recorded: its last part, where that is known} */
    Optional<Origin> originOfSource(Derivation derivation) {
        return derivation.take().isPresent()
                ? derivation.take().flatMap(this::origin)
                : derivation.recording().flatMap(this::origin);
    }

    private Optional<Origin> origin(TakeId id) {
        return catalog.take(id).flatMap(taken -> Origin.of(taken.session().id().toReference(), dateOf(taken)));
    }

    /** {@return the closest date that is stated of a take: its own, that of its part, or that of its session} */
    static Optional<EdtfDate> dateOf(TakeOf taken) {
        return CertainDates.of(taken.take()
                .date()
                .or(() -> taken.part().date())
                .or(() -> taken.session().date()));
    }

    /** {@return when the last part of a recording was recorded, where that is known} */
    Optional<Origin> origin(RecordingId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.ofNullable(origins[place]);
    }

    /** {@return the graph of the recordings, each pointing at those that it was surely made from} */
    Components components() {
        return components;
    }
}
