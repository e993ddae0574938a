package org.linernotes.musicbrainz.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/**
 * Which recordings are no takes of their own: edits, copies and compilations of other recordings, of which nothing else is said than
 * of these. Of recordings that were made of each other in a circle the first is one.
 */
final class FoldedEdits {
    private final Map<RecordingId, Testimony> testimonies;
    private final Function<RecordingId, ? extends Set<?>> occasions;
    private final Map<RecordingId, Boolean> folded = new HashMap<>();

    /**
     * Looks at recordings.
     *
     * @param testimonies what is said of each
     * @param occasions the occasions on which each was made, so that equal ones are equal
     */
    FoldedEdits(Map<RecordingId, Testimony> testimonies, Function<RecordingId, ? extends Set<?>> occasions) {
        this.testimonies = testimonies;
        this.occasions = occasions;
    }

    /** {@return whether a recording is no take of its own} */
    boolean isFolded(RecordingId id) {
        Set<RecordingId> way = new LinkedHashSet<>();
        Optional<RecordingId> at = Optional.of(id);
        while (at.isPresent() && !folded.containsKey(at.get()) && way.add(at.get())) {
            at = source(at.get());
        }
        // a circle, or nothing to be made from: it ends in a take
        RecordingId last = at.filter(way::contains).orElse(null);
        for (RecordingId passed : way) {
            boolean isTake = passed.equals(last) || source(passed).isEmpty();
            folded.putIfAbsent(passed, !isTake);
        }
        return folded.getOrDefault(id, false);
    }

    /** The first recording that a recording was made from, if all that is said of it is said of those that it was made from. */
    private Optional<RecordingId> source(RecordingId id) {
        Testimony testimony = testimonies.get(id);
        if (testimony == null) {
            return Optional.empty();
        }
        Set<Object> ofSources = new LinkedHashSet<>();
        sources(testimony.recording()).forEach(source -> ofSources.addAll(occasions.apply(source)));
        boolean saysNothingElse = ofSources.containsAll(occasions.apply(id)) && !ofSources.isEmpty();
        return saysNothingElse
                ? sources(testimony.recording())
                        .filter(source -> !occasions.apply(source).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<RecordingId> sources(Recording recording) {
        return recording.derivations().stream()
                .filter(TakeOrigins::isSameSound)
                .map(Derivation::recording)
                .flatMap(Optional::stream);
    }
}
