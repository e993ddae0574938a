package org.linernotes.musicbrainz.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * Entities as the web service serves them. What it says of each, and the rest says as well, is said: areas and labels sort by
 * their names, media and tracks are counted. What it does not list is left out.
 */
final class Served {
    private Served() {}

    /** {@return the entity with what the web service says of each of its kind} */
    static Entity of(Entity entity) {
        if (entity instanceof Area area) {
            return area.withSortName(area.sortName().orElse(area.name()));
        }
        if (entity instanceof Label label) {
            return label.withSortName(label.sortName().orElse(label.name()));
        }
        return entity instanceof Release release ? counted(release) : entity;
    }

    private static Release counted(Release release) {
        ImmutableList<Medium> media = release.media();
        boolean anyPosition =
                media.stream().anyMatch(medium -> medium.position().isPresent());
        return release.withMedia(IntStream.range(0, media.size())
                .mapToObj(i -> counted(media.get(i))
                        .withPosition(anyPosition ? media.get(i).position() : Optional.of(i + 1)))
                .collect(toImmutableList()));
    }

    /** The pregap is track 0, and the tracks of data go on behind the others. */
    private static Medium counted(Medium medium) {
        return medium.withPregap(medium.pregap()
                        .map(track -> track.withPosition(track.position().orElse(0))))
                .withTracks(counted(medium.tracks(), 1))
                .withDataTracks(counted(medium.dataTracks(), medium.tracks().size() + 1));
    }

    private static ImmutableList<Track> counted(ImmutableList<Track> tracks, int first) {
        if (tracks.stream().anyMatch(track -> track.position().isPresent())) {
            return tracks;
        }
        return IntStream.range(0, tracks.size())
                .mapToObj(i -> tracks.get(i).withPosition(first + i))
                .collect(toImmutableList());
    }

    /**
     * {@return a release as it is listed in the document about something of it} The document about a recording has the tracks that
     * carry it, which need not say so; that about a label or a release group the media without tracks; that about a disc all.
     */
    static Release listed(Release release, Entity part) {
        Release counted = counted(release);
        if (part instanceof Disc) {
            return counted;
        }
        boolean carried = release.media().stream().anyMatch(medium -> MediumTable.holds(medium, part.id()));
        return counted.withMedia(counted.media().stream()
                .filter(medium -> !carried || MediumTable.holds(medium, part.id()))
                .map(medium -> listed(medium, part.id()))
                .collect(toImmutableList()));
    }

    /** {@return where the media and tracks of a release stand, of which a list may have some} */
    static ImmutableMap<ElementId, Integer> places(Release release) {
        ImmutableMap.Builder<ElementId, Integer> places = ImmutableMap.builder();
        put(release.media(), places);
        for (Medium medium : release.media()) {
            put(medium.tracks(), places);
            put(medium.dataTracks(), places);
        }
        return places.buildKeepingLast();
    }

    private static void put(List<? extends Element> elements, ImmutableMap.Builder<ElementId, Integer> places) {
        for (int i = 0; i < elements.size(); i++) {
            places.put(elements.get(i).id(), i);
        }
    }

    private static Medium listed(Medium medium, EntityId recording) {
        UnaryOperator<ImmutableList<Track>> carrying = tracks -> tracks.stream()
                .filter(track -> track.recording().filter(recording::equals).isPresent())
                .map(track -> track.withRecording(Optional.empty()))
                .collect(toImmutableList());
        return medium.withTrackCount(medium.trackCount().orElse(medium.tracks().size()))
                .withPregap(carrying.apply(medium.pregap().stream().collect(toImmutableList())).stream()
                        .findFirst())
                .withTracks(carrying.apply(medium.tracks()))
                .withDataTracks(carrying.apply(medium.dataTracks()));
    }
}
