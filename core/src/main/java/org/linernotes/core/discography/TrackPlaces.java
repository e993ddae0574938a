package org.linernotes.core.discography;

import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** The tracks of a release by their places, in the order of {@link Discography#tracks}. */
final class TrackPlaces {
    private TrackPlaces() {}

    static int count(Release release) {
        return release.media().stream().mapToInt(TrackPlaces::count).sum();
    }

    private static int count(Medium medium) {
        return (medium.pregap().isPresent() ? 1 : 0)
                + medium.tracks().size()
                + medium.dataTracks().size();
    }

    /** {@return the track that stands at a place, counted from 0} */
    static TrackOf at(Release release, int place) {
        int left = place;
        for (Medium medium : release.media()) {
            int count = count(medium);
            if (left < count) {
                return new TrackOf(release, medium, at(medium, left));
            }
            left -= count;
        }
        throw new IndexOutOfBoundsException(place);
    }

    private static Track at(Medium medium, int place) {
        int inTracks = place - (medium.pregap().isPresent() ? 1 : 0);
        if (inTracks < 0) {
            return medium.pregap().orElseThrow();
        }
        int tracks = medium.tracks().size();
        return inTracks < tracks
                ? medium.tracks().get(inTracks)
                : medium.dataTracks().get(inTracks - tracks);
    }
}
