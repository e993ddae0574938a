package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
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

    private final List<Parts> media = new ArrayList<>();
    private final Map<ElementId, Parts> byId = new HashMap<>();
    /** The first at each position. */
    private final Map<Integer, Parts> byPosition = new HashMap<>();
    /** The first at each position that has no id of its own. */
    private final Map<Integer, Parts> withoutOwnId = new HashMap<>();

    private PartialMedia() {}

    /** {@return whether a mention of a release has media that another one has not all} */
    static boolean areMore(Release first, Release second) {
        return !second.media().isEmpty() && !first.media().equals(second.media());
    }

    /**
     * {@return a release with the media of all}
     *
     * @param first a mention
     * @param others more of the same release, which add to its media what is not in them
     */
    public static Release unite(Release first, Iterable<Release> others) {
        PartialMedia united = new PartialMedia();
        united.add(first.media());
        boolean any = false;
        for (Release other : others) {
            any |= areMore(first, other);
            united.add(other.media());
        }
        return any ? first.withMedia(united.inOrder()) : first;
    }

    private ImmutableList<Medium> inOrder() {
        return media.stream().map(Parts::whole).sorted(BY_POSITION).collect(ImmutableList.toImmutableList());
    }

    /** Media of one listing are never one, wherever they stand: they are known only when it has ended. */
    private void add(ImmutableList<Medium> listing) {
        List<Parts> known = new ArrayList<>(listing.size());
        for (Medium medium : listing) {
            Parts parts = find(medium);
            if (parts == null) {
                parts = new Parts(medium);
                media.add(parts);
            } else {
                parts.add(medium);
            }
            known.add(parts);
        }
        known.forEach(this::know);
    }

    private void know(Parts parts) {
        Medium head = parts.head;
        byId.putIfAbsent(head.id(), parts);
        head.position().ifPresent(position -> {
            byPosition.putIfAbsent(position, parts);
            if (!hasOwnId(head)) {
                withoutOwnId.putIfAbsent(position, parts);
            }
        });
    }

    private @Nullable Parts find(Medium medium) {
        Parts same = byId.get(medium.id());
        if (same != null || medium.position().isEmpty()) {
            return same;
        }
        return (hasOwnId(medium) ? withoutOwnId : byPosition)
                .get(medium.position().get());
    }

    private static boolean hasOwnId(Element element) {
        return element.id().mbid().isPresent();
    }

    /** What is known of one medium. */
    private static final class Parts {
        private final Tracks tracks;
        private final Tracks dataTracks;
        /** What is said beside the tracks. */
        private Medium head;

        private boolean alone = true;

        Parts(Medium first) {
            head = first;
            tracks = new Tracks(first.tracks());
            dataTracks = new Tracks(first.dataTracks());
        }

        void add(Medium medium) {
            if (!medium.equals(head)) {
                alone = false;
                head = Repeats.fill(Medium.PROPERTIES, head, medium);
                tracks.add(medium.tracks());
                dataTracks.add(medium.dataTracks());
            }
        }

        Medium whole() {
            if (alone) {
                return head;
            }
            Optional<Integer> count = head.trackCount().filter(number -> number != tracks.all.size());
            return head.withTracks(tracks.inOrder())
                    .withDataTracks(dataTracks.inOrder())
                    .withTrackCount(count);
        }
    }

    /** The tracks of one medium. */
    private static final class Tracks {
        private final List<Track> all = new ArrayList<>();
        /** Where they stand, by their ids and by their numbers. */
        private final Map<Object, Integer> places = new HashMap<>();

        Tracks(List<Track> first) {
            add(first);
        }

        /** Tracks of one listing are never one, whatever their numbers are: they are known only when it has ended. */
        void add(List<Track> listing) {
            List<Integer> known = new ArrayList<>(listing.size());
            for (Track track : listing) {
                Integer place = place(track);
                if (place == null) {
                    known.add(all.size());
                    all.add(track);
                } else {
                    known.add(place);
                    all.set(place, Repeats.fill(Track.PROPERTIES, all.get(place), track));
                }
            }
            for (int place : known) {
                places.putIfAbsent(all.get(place).id(), place);
                all.get(place).number().ifPresent(number -> places.putIfAbsent(number, place));
            }
        }

        private @Nullable Integer place(Track track) {
            Integer place = places.get(track.id());
            Integer ofNumber = place == null ? track.number().map(places::get).orElse(null) : null;
            return ofNumber != null && !(hasOwnId(track) && hasOwnId(all.get(ofNumber))) ? ofNumber : place;
        }

        ImmutableList<Track> inOrder() {
            return ImmutableList.sortedCopyOf(BY_PLACE, all);
        }
    }
}
