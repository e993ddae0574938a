package org.linernotes.examples.command.who;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Personnel;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.examples.command.sheet.ReleaseOrder;

/**
 * Who plays on a track, wherever it was issued, or on a recording that no track carries.
 *
 * @param source the input that it is in
 * @param catalog the catalogue of that input
 * @param recordingId the recording, if it is stated which; without one it is one track that somebody plays on
 * @param tracks the tracks that carry it, in the order of the releases
 * @param personnel who plays
 */
public record TrackAnswer(
        String source,
        Catalog catalog,
        Optional<RecordingId> recordingId,
        ImmutableList<TrackOf> tracks,
        Personnel personnel) {
    /**
     * {@return the answers for the tracks of a catalogue, one for each recording, in the order of the releases; behind them those for
     * the recordings that it states in full and no track carries}
     *
     * @param source the input that the catalogue is from
     * @param catalog the catalogue
     * @param title what the tracks or recordings are called, whatever the case, accents and punctuation; empty for all
     */
    public static List<TrackAnswer> of(String source, Catalog catalog, Optional<String> title) {
        Predicate<String> asked = title.map(NameKey::of)
                .<Predicate<String>>map(key -> called -> NameKey.of(called).equals(key))
                .orElse(called -> true);
        // a track without a recording is alone with itself
        Map<Object, List<TrackOf>> byRecording = new LinkedHashMap<>();
        for (Release release : ReleaseOrder.of(catalog)) {
            Discography.tracks(release)
                    .forEach(track -> byRecording
                            .computeIfAbsent(key(track), key -> new ArrayList<>())
                            .add(track));
        }
        Discography discography = Discography.of(catalog);
        Stream<TrackAnswer> carried = byRecording.values().stream()
                .map(tracks -> new TrackAnswer(
                        source,
                        catalog,
                        tracks.get(0).track().recording(),
                        ImmutableList.copyOf(tracks),
                        discography.personnelOf(tracks.get(0))));
        Stream<TrackAnswer> others = catalog.all(EntityType.RECORDING).stream()
                .filter(recording -> !catalog.isMention(recording.id()) && !byRecording.containsKey(recording.id()))
                .map(recording -> (RecordingId) recording.id())
                .map(id -> new TrackAnswer(
                        source, catalog, Optional.of(id), ImmutableList.of(), discography.personnelOf(id)));
        return Stream.concat(carried, others)
                .filter(answer -> title.isEmpty() || answer.titles().anyMatch(asked))
                .toList();
    }

    private static Object key(TrackOf track) {
        return track.track().recording().<Object>map(id -> id).orElse(track);
    }

    private Stream<String> titles() {
        return Stream.concat(
                recording().map(Recording::title).stream(), tracks.stream().flatMap(on -> on.track().title().stream()));
    }

    /** {@return the recording, where it is known} */
    Optional<Recording> recording() {
        return recordingId.flatMap(catalog::recording);
    }

    /** {@return what it is called} */
    String title() {
        return titles().findFirst().orElse("untitled");
    }
}
