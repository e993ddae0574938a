package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Each place among the media and on a medium is taken once, and there are as many tracks as there are said to be. */
final class MediumRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(
                ValidationNotice.MEDIUM_POSITION_REPEATED,
                ValidationNotice.TRACK_REPEATED,
                ValidationNotice.TRACK_COUNT_DIFFERS);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Release release : catalog.releases()) {
            Check check = new Check(release, findings);
            Set<Integer> positions = new HashSet<>();
            for (int i = 0; i < release.media().size(); i++) {
                Medium medium = release.media().get(i);
                String pointer = "/media/" + i;
                check.position(medium, positions, pointer);
                check.tracks(medium.tracks(), pointer + "/tracks/");
                // who mentions a release may list some of its tracks
                if (!catalog.isMention(release.id())) {
                    check.count(medium, pointer);
                }
            }
        }
    }

    private record Check(Release release, Notices.Builder findings) {
        void position(Medium medium, Set<Integer> taken, String pointer) {
            if (medium.position().isPresent() && !taken.add(medium.position().get())) {
                findings.add(ValidationNotice.MEDIUM_POSITION_REPEATED
                        .in(release, pointer + "/position")
                        .with("position", medium.position().get())
                        .with("path", pointer));
            }
        }

        void tracks(ImmutableList<Track> tracks, String pointer) {
            Map<Object, Track> places = new HashMap<>();
            for (int j = 0; j < tracks.size(); j++) {
                Track track = tracks.get(j);
                Track atPosition = put(track.position(), track, places);
                Track atNumber = put(track.number(), track, places);
                if (atPosition != null) {
                    String place = "position " + track.position().orElseThrow();
                    tell(pointer + j + "/position", place, atPosition, track);
                } else if (atNumber != null) {
                    String place = "number " + Shown.quoted(track.number().orElseThrow());
                    tell(pointer + j + "/number", place, atNumber, track);
                }
            }
        }

        private static @Nullable Track put(Optional<?> place, Track track, Map<Object, Track> places) {
            return place.isEmpty() ? null : places.put(place.get(), track);
        }

        private void tell(String pointer, String place, Track first, Track second) {
            findings.add(ValidationNotice.TRACK_REPEATED
                    .in(release, pointer)
                    .with("place", place)
                    .with("first", inWords(first))
                    .with("second", inWords(second))
                    .with("path", pointer));
        }

        private static String inWords(Track track) {
            return track.title()
                    .map(Shown::quoted)
                    .or(() -> track.recording().map(RecordingId::toReference))
                    .orElse("one without a title");
        }

        void count(Medium medium, String pointer) {
            int listed = medium.tracks().size();
            if (listed > 0
                    && medium.trackCount().filter(count -> count != listed).isPresent()) {
                findings.add(ValidationNotice.TRACK_COUNT_DIFFERS
                        .in(release, pointer + "/trackCount")
                        .with("count", medium.trackCount().get())
                        .with("listed", listed)
                        .with("path", pointer));
            }
        }
    }
}
