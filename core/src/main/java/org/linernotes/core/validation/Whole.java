package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeOutcome;

/**
 * What a release may contain all or some of: a session with its takes, another release with its tracks, or a release group, which
 * is whichever of its releases somebody means.
 *
 * @param sure the takes that are surely of it
 * @param takes the takes that may be of it
 * @param isKnown whether there are no others, as far as is known
 * @param contents what makes it complete, in each form that it has; none where that is not known of each
 * @param unit what its pieces are called
 */
record Whole(
        ImmutableSet<TakeId> sure,
        ImmutableSet<TakeId> takes,
        boolean isKnown,
        ImmutableList<Contents> contents,
        String unit) {
    private static final String TRACKS = "tracks";

    /** The pieces that make something complete, and how many there are. */
    record Contents(Pieces pieces, int count) {}

    /**
     * {@return a whole, if it is known}
     *
     * @param id the id of a session, a release or a release group
     * @param holder the release of which it is claimed: of its own group it contains the others
     */
    static Optional<Whole> of(Catalog catalog, EntityId id, ReleaseId holder) {
        if (id instanceof SessionId session) {
            return catalog.session(session).map(Whole::of);
        }
        if (id instanceof ReleaseGroupId group) {
            return catalog.referrers(group).stream()
                    .filter(Release.class::isInstance)
                    .map(Release.class::cast)
                    .filter(release -> release.releaseGroup().equals(Optional.of(group))
                            && !release.id().equals(holder))
                    .map(release -> of(catalog, release))
                    .reduce(Whole::or);
        }
        return id instanceof ReleaseId release
                ? catalog.release(release).map(found -> of(catalog, found))
                : Optional.empty();
    }

    private static Whole of(Session session) {
        ImmutableSet.Builder<TakeId> takes = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<TakeId, Integer> wanted = ImmutableSetMultimap.builder();
        int count = 0;
        for (Part part : session.parts()) {
            for (Take take : part.takes()) {
                takes.add(take.id());
                if (isWanted(take)) {
                    wanted.put(take.id(), count++);
                }
            }
        }
        ImmutableSet<TakeId> all = takes.build();
        Contents contents = new Contents(new Pieces(wanted.build()), count);
        return new Whole(all, all, true, ImmutableList.of(contents), "takes");
    }

    /** Who issues all of a session does not mean what is lost or broke down. */
    private static boolean isWanted(Take take) {
        boolean complete = take.outcome().orElse(TakeOutcome.COMPLETE) == TakeOutcome.COMPLETE;
        return complete && !take.survival().equals(Optional.of(Survival.LOST));
    }

    private static Whole of(Catalog catalog, Release release) {
        Listing listing = Listing.of(catalog, release);
        boolean known = listing.unknown() == 0 && Listing.isComplete(catalog, release);
        ImmutableSet<TakeId> takes = listing.tracks().takes();
        Contents contents = new Contents(listing.tracks(), listing.size().upperEndpoint());
        return new Whole(takes, takes, known, known ? ImmutableList.of(contents) : ImmutableList.of(), TRACKS);
    }

    /** {@return what is one of two, of which nobody says which} */
    private Whole or(Whole other) {
        boolean bothKnown = isKnown && other.isKnown;
        return new Whole(
                Sets.intersection(sure, other.sure).immutableCopy(),
                Sets.union(takes, other.takes).immutableCopy(),
                bothKnown,
                bothKnown
                        ? ImmutableList.<Contents>builder()
                                .addAll(contents)
                                .addAll(other.contents)
                                .build()
                        : ImmutableList.of(),
                TRACKS);
    }
}
