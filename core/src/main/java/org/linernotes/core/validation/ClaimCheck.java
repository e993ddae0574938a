package org.linernotes.core.validation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;

/**
 * Holds claims about the contents of a release against its listing. Claims about the music of a session or of another release
 * go down to the takes: a track has something of it if one of its takes is surely heard there. Claims about a group of tracks
 * are understood where its name says that it is what the first issue of the family had, or what came in addition.
 */
final class ClaimCheck {
    private static final ImmutableSet<String> ORIGINAL = ImmutableSet.of("original");
    private static final ImmutableSet<String> ADDITIONAL = ImmutableSet.of("additional", "bonus", "extra");

    private final Listing listing;

    /** The tracks of the release that its family's first issue had; empty where that is not known. */
    private final Optional<Range<Integer>> original;

    /** What is shared with each whole that a claim was about: one source after the other may claim the same. */
    private final Map<EntityId, Shared> shared = new HashMap<>();

    ClaimCheck(Listing listing, Optional<Range<Integer>> original) {
        this.listing = listing;
        this.original = original;
    }

    /**
     * {@return what the listing has instead of what is claimed; empty where it may be so}
     *
     * @param claim the claim
     * @param whole what the claim is about, where it is about the music of something that is known
     */
    Optional<String> contradiction(ContentClaim claim, Optional<Whole> whole) {
        if (claim.of().isPresent()) {
            return whole.flatMap(known -> shared.computeIfAbsent(claim.of().get(), id -> Shared.of(listing, known))
                    .contradiction(claim));
        }
        return claim.count()
                .flatMap(count -> tracks(claim.group())
                        .filter(bounds -> !bounds.contains(count))
                        .map(ClaimCheck::inWords));
    }

    /** How many tracks there are in a group; of a group that is not understood, as many as there are at most. */
    private Optional<Range<Integer>> tracks(Optional<String> group) {
        if (group.isEmpty()) {
            return Optional.of(listing.size());
        }
        String name = Ascii.toLowerCase(group.get());
        if (ORIGINAL.contains(name)) {
            return original;
        }
        int least = listing.size().lowerEndpoint();
        int most = listing.size().upperEndpoint();
        return ADDITIONAL.contains(name)
                ? original.map(first -> Range.closed(least - first.upperEndpoint(), most - first.lowerEndpoint()))
                : Optional.of(Range.closed(0, most));
    }

    private static String inWords(Range<Integer> bounds) {
        int least = bounds.lowerEndpoint();
        int most = bounds.upperEndpoint();
        if (least == most) {
            return Integer.toString(most);
        }
        return least == 0 ? "at most " + most : least + " to " + most;
    }

    /**
     * What a release and a whole have in common.
     *
     * @param tracks the fewest and the most tracks of the release that have something of the whole: those of which it is
     *     known, and those as well of which nothing is known
     * @param lacking what of the whole is not on the release, for people; empty where nothing need be missing
     */
    private record Shared(Range<Integer> tracks, Optional<String> lacking) {
        static Shared of(Listing listing, Whole whole) {
            int least = listing.tracks().with(whole.sure());
            int most = whole.isKnown()
                    ? listing.tracks().with(whole.takes()) + listing.unknown()
                    : listing.size().upperEndpoint();
            return new Shared(Range.closed(least, most), lacking(listing, whole));
        }

        /** Something is missing where the release has no form of the whole completely. */
        private static Optional<String> lacking(Listing listing, Whole whole) {
            Optional<String> nearest = Optional.empty();
            int fewest = Integer.MAX_VALUE;
            for (Whole.Contents contents : listing.unknown() == 0 ? whole.contents() : List.<Whole.Contents>of()) {
                int pieces = contents.pieces().with(listing.tracks().takes());
                int missing = contents.count() - pieces;
                if (missing < fewest) {
                    fewest = missing;
                    nearest = Optional.of(pieces + " of its " + contents.count() + " " + whole.unit())
                            .filter(words -> missing > 0);
                }
            }
            return nearest;
        }

        Optional<String> contradiction(ContentClaim claim) {
            return claim.extent()
                    .flatMap(this::contradiction)
                    .or(() -> claim.count()
                            .filter(count -> !tracks.contains(count))
                            .map(count -> inWords(tracks) + " of it"));
        }

        private Optional<String> contradiction(Extent extent) {
            return switch (extent) {
                case NONE -> inWordsIf(tracks.lowerEndpoint() > 0);
                case SOME -> inWordsIf(tracks.upperEndpoint() == 0);
                case ALL -> lacking;
            };
        }

        private Optional<String> inWordsIf(boolean contradicted) {
            return contradicted ? Optional.of(inWords(tracks) + " tracks of it") : Optional.empty();
        }
    }
}
