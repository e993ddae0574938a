package org.linernotes.examples.command.who;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Personnel;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.examples.command.sheet.ReleaseOrder;

/**
 * Who plays on a track, wherever it was issued.
 *
 * @param source the input that it is in
 * @param catalog the catalogue of that input
 * @param tracks the tracks that carry the same recording, in the order of the releases; at least one
 * @param personnel who plays
 */
public record TrackAnswer(String source, Catalog catalog, ImmutableList<TrackOf> tracks, Personnel personnel) {
    /**
     * {@return the answers for the tracks of a catalogue, one for each recording, in the order of the releases}
     *
     * @param source the input that the catalogue is from
     * @param catalog the catalogue
     * @param title what the tracks or their recordings are called, whatever the case, accents and punctuation; empty for all
     */
    public static List<TrackAnswer> of(String source, Catalog catalog, Optional<String> title) {
        Predicate<TrackOf> asked = title.map(NameKey::of)
                .<Predicate<TrackOf>>map(key -> track -> isCalled(catalog, track, key))
                .orElse(track -> true);
        // a track without a recording is alone with itself
        Map<Object, List<TrackOf>> byRecording = new LinkedHashMap<>();
        for (Release release : ReleaseOrder.of(catalog)) {
            Discography.tracks(release)
                    .forEach(track -> byRecording
                            .computeIfAbsent(key(track), key -> new ArrayList<>())
                            .add(track));
        }
        Discography discography = Discography.of(catalog);
        return byRecording.values().stream()
                .filter(tracks -> tracks.stream().anyMatch(asked))
                .map(tracks -> new TrackAnswer(
                        source, catalog, ImmutableList.copyOf(tracks), discography.personnelOf(tracks.get(0))))
                .toList();
    }

    private static Object key(TrackOf track) {
        return track.track().recording().<Object>map(id -> id).orElse(track);
    }

    private static boolean isCalled(Catalog catalog, TrackOf track, NameKey key) {
        return track.track().title().map(NameKey::of).filter(key::equals).isPresent()
                || track.track()
                        .recording()
                        .flatMap(catalog::recording)
                        .map(recording -> NameKey.of(recording.title()))
                        .filter(key::equals)
                        .isPresent();
    }

    /** {@return the recording that the tracks carry, where it is known} */
    Optional<Recording> recording() {
        return tracks.get(0).track().recording().flatMap(catalog::recording);
    }

    /** {@return what it is called} */
    String title() {
        return recording()
                .map(Recording::title)
                .or(() -> tracks.get(0).track().title())
                .orElse("untitled");
    }
}
