package org.linernotes.examples.command.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Which recordings were made from what, and on which tracks they were issued. */
final class Issues {
    /**
     * A track with the release that it is on.
     *
     * @param release the release
     * @param medium the medium
     * @param track the track
     */
    record Issued(Release release, Medium medium, Track track) {
        /** {@return the printed position: "A1", with the medium's before it where there are several} */
        String position() {
            String number = track.number()
                    .or(() -> track.position().map(String::valueOf))
                    .orElse("?");
            boolean several = release.media().size() > 1;
            return several ? (release.media().indexOf(medium) + 1) + "-" + number : number;
        }
    }

    private final Catalog catalog;
    private final ImmutableListMultimap<RecordingId, Issued> tracks;
    private final ImmutableMap<RecordingId, Integer> order;
    private final ImmutableListMultimap<TakeId, Recording> fromTakes;
    private final ImmutableListMultimap<RecordingId, Recording> fromRecordings;

    Issues(Catalog catalog) {
        this.catalog = catalog;
        ImmutableListMultimap.Builder<RecordingId, Issued> issued = ImmutableListMultimap.builder();
        for (Release release : inOrder(catalog)) {
            all(release).forEach(on -> on.track().recording().ifPresent(id -> issued.put(id, on)));
        }
        this.tracks = issued.build();
        Map<RecordingId, Integer> places = new HashMap<>();
        tracks.keySet().forEach(id -> places.put(id, places.size()));
        this.order = ImmutableMap.copyOf(places);
        ImmutableListMultimap.Builder<TakeId, Recording> ofTakes = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<RecordingId, Recording> ofRecordings = ImmutableListMultimap.builder();
        for (Recording recording : catalog.recordings()) {
            for (Derivation derivation : recording.derivations()) {
                derivation.take().ifPresent(take -> ofTakes.put(take, recording));
                derivation.recording().ifPresent(source -> ofRecordings.put(source, recording));
            }
        }
        this.fromTakes = ofTakes.build();
        this.fromRecordings = ofRecordings.build();
    }

    /** {@return the releases, those that the catalogue is about first and in that order} */
    static ImmutableSet<Release> inOrder(Catalog catalog) {
        Stream<Release> subjects = catalog.subjects().stream()
                .map(catalog::get)
                .flatMap(Optional::stream)
                .filter(Release.class::isInstance)
                .map(Release.class::cast);
        return Stream.concat(subjects, catalog.releases().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return all tracks of a release, in the order in which they are heard} */
    static Stream<Issued> all(Release release) {
        return release.media().stream()
                .flatMap(medium -> Stream.of(medium.pregap().stream().toList(), medium.tracks(), medium.dataTracks())
                        .flatMap(List::stream)
                        .map(track -> new Issued(release, medium, track)));
    }

    /** {@return the tracks that carry a recording, as collectors name them: "Fontana 660.213 MR (A1), …"} */
    String placesOf(RecordingId recording) {
        return tracks.get(recording).stream()
                .map(issued -> Sheet.glued(Names.inShort(catalog, issued.release()) + " (" + issued.position() + ")"))
                .collect(Collectors.joining(", "));
    }

    /** {@return the issued recordings made from a take, directly or by way of others, those first that were issued first} */
    ImmutableList<Recording> madeFrom(TakeId take) {
        Set<Recording> made = new LinkedHashSet<>();
        Deque<Recording> next = new ArrayDeque<>(fromTakes.get(take));
        while (!next.isEmpty()) {
            Recording recording = next.remove();
            if (made.add(recording)) {
                next.addAll(fromRecordings.get(recording.id()));
            }
        }
        return made.stream()
                .filter(recording -> tracks.containsKey(recording.id()))
                .sorted(Comparator.comparing(recording -> order.get(recording.id())))
                .collect(ImmutableList.toImmutableList());
    }
}
