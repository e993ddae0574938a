package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * Puts the media of a release together. A document about a recording has of its releases only the media and tracks that
 * carry it; those of two recordings of one release are parts of one listing. Media and tracks are one by their ids; where one
 * has none of its own, media by their position and tracks by their number.
 */
public final class PartialMedia {
    private static final Comparator<Medium> BY_POSITION =
            Comparator.comparing(medium -> medium.position().orElse(Integer.MAX_VALUE));
    private static final Comparator<Track> BY_PLACE =
            Comparator.comparing(track -> track.position().orElse(Integer.MAX_VALUE));

    private PartialMedia() {}

    /**
     * {@return the entity with the media of both, if it is a release of which both have some}
     *
     * @param first a mention
     * @param second another one of the same entity, which adds to the media of the first what is not in them
     * @param <T> the type of the entity
     */
    @SuppressWarnings("unchecked") // a release stays one
    public static <T extends Entity> T unite(T first, T second) {
        if (!(first instanceof Release release)
                || !(second instanceof Release other)
                || other.media().isEmpty()
                || release.media().equals(other.media())) {
            return first;
        }
        return (T) release.withMedia(media(release.media(), other.media()));
    }

    private static ImmutableList<Medium> media(List<Medium> first, List<Medium> second) {
        List<Medium> all = new ArrayList<>(first);
        for (Medium medium : second) {
            int place = place(all, medium);
            if (place < 0) {
                all.add(medium);
            } else {
                all.set(place, unite(all.get(place), medium));
            }
        }
        return ImmutableList.sortedCopyOf(BY_POSITION, all);
    }

    private static int place(List<Medium> media, Medium wanted) {
        for (int i = 0; i < media.size(); i++) {
            Medium medium = media.get(i);
            boolean samePosition =
                    medium.position().isPresent() && medium.position().equals(wanted.position());
            if (medium.id().equals(wanted.id()) || (samePosition && !(hasOwnId(medium) && hasOwnId(wanted)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasOwnId(Element element) {
        return element.id().mbid().isPresent();
    }

    private static Medium unite(Medium first, Medium second) {
        if (first.equals(second)) {
            return first;
        }
        Medium filled = Repeats.fill(Medium.PROPERTIES, first, second);
        ImmutableList<Track> tracks = tracks(first.tracks(), second.tracks());
        Optional<Integer> count = filled.trackCount().filter(number -> number != tracks.size());
        return filled.withTracks(tracks)
                .withDataTracks(tracks(first.dataTracks(), second.dataTracks()))
                .withTrackCount(count);
    }

    private static ImmutableList<Track> tracks(List<Track> first, List<Track> second) {
        if (second.isEmpty()) {
            return ImmutableList.copyOf(first);
        }
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            places.putIfAbsent(first.get(i).id(), i);
            if (first.get(i).number().isPresent()) {
                places.putIfAbsent(first.get(i).number(), i);
            }
        }
        List<Track> all = new ArrayList<>(first);
        for (Track track : second) {
            Integer place = places.get(track.id());
            Integer ofNumber = place == null ? places.get(track.number()) : null;
            if (ofNumber != null && !(hasOwnId(track) && hasOwnId(all.get(ofNumber)))) {
                place = ofNumber;
            }
            if (place == null) {
                all.add(track);
            } else {
                all.set(place, Repeats.fill(Track.PROPERTIES, all.get(place), track));
            }
        }
        return ImmutableList.sortedCopyOf(BY_PLACE, all);
    }
}
