package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * The listing of a release: how many tracks it has, and which takes are surely heard on each.
 *
 * @param size the fewest and the most tracks: some count those in pregaps and those of data, others do not
 * @param tracks the tracks of which it is known which takes are heard
 * @param unknown of how many tracks that is not known
 */
record Listing(Range<Integer> size, Pieces tracks, int unknown) {
    /** So many recordings are looked at for each track of a release; a longer lineage is not followed to its end. */
    private static final int RECORDINGS_PER_TRACK = 20;

    /** {@return the listing of a release, as far as it has one} */
    static Listing of(Catalog catalog, Release release) {
        List<Track> tracks = Tracks.of(release).toList();
        Follower follower = new Follower(catalog, RECORDINGS_PER_TRACK * tracks.size());
        ImmutableSetMultimap.Builder<TakeId, Integer> byTake = ImmutableSetMultimap.builder();
        int unknown = 0;
        for (int i = 0; i < tracks.size(); i++) {
            Optional<ImmutableSet<TakeId>> takes = tracks.get(i).recording().flatMap(follower::takes);
            unknown += takes.isEmpty() ? 1 : 0;
            for (TakeId take : takes.orElse(ImmutableSet.of())) {
                byTake.put(take, i);
            }
        }
        int least = release.media().stream()
                .mapToInt(medium -> medium.tracks().size())
                .sum();
        return new Listing(Range.closed(least, tracks.size()), new Pieces(byTake.build()), unknown);
    }

    /** {@return whether every medium of a release is listed, and the release is not merely mentioned} */
    static boolean isComplete(Catalog catalog, Release release) {
        return !catalog.isMention(release.id())
                && !release.media().isEmpty()
                && release.media().stream().allMatch(Listing::isListed);
    }

    private static boolean isListed(Medium medium) {
        int listed = medium.tracks().size();
        return listed > 0 && medium.trackCount().orElse(listed) == listed;
    }

    /** Follows recordings to the takes that they were made from, as long as its patience lasts. */
    private static final class Follower {
        private final Catalog catalog;
        private int patience;

        Follower(Catalog catalog, int patience) {
            this.catalog = catalog;
            this.patience = patience;
        }

        /** All takes that a recording was made from; empty if of anything on the way nobody knows for sure. */
        Optional<ImmutableSet<TakeId>> takes(RecordingId start) {
            ImmutableSet.Builder<TakeId> found = ImmutableSet.builder();
            Set<RecordingId> met = new HashSet<>();
            Deque<RecordingId> open = new ArrayDeque<>();
            met.add(start);
            open.add(start);
            while (!open.isEmpty()) {
                Optional<Recording> recording = catalog.recording(open.remove());
                patience--;
                if (patience < 0 || recording.isEmpty() || !isKnown(recording.get())) {
                    return Optional.empty();
                }
                for (Derivation derivation : recording.get().derivations()) {
                    derivation.take().ifPresent(found::add);
                    derivation.recording().filter(met::add).ifPresent(open::add);
                }
            }
            ImmutableSet<TakeId> takes = found.build();
            // a lineage that runs in a circle leads to none
            return takes.isEmpty() ? Optional.empty() : Optional.of(takes);
        }

        private static boolean isKnown(Recording recording) {
            return !recording.derivations().isEmpty()
                    && recording.derivations().stream().allMatch(Ancestry::isSure);
        }
    }
}
