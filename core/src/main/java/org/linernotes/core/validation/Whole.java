package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
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
 * What a release may contain all or some of: a session with its takes, another release with its tracks.
 *
 * @param takes all takes of it
 * @param pieces the pieces that make it complete
 * @param count how many such pieces there are; empty if it is not known of all which takes are heard on them
 * @param unit what the pieces are called
 */
record Whole(ImmutableSet<TakeId> takes, Pieces pieces, OptionalInt count, String unit) {
    static Optional<Whole> of(Catalog catalog, EntityId id) {
        if (id instanceof SessionId session) {
            return catalog.session(session).map(Whole::of);
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
        return new Whole(takes.build(), new Pieces(wanted.build()), OptionalInt.of(count), "takes");
    }

    /** Who issues all of a session does not mean what is lost or broke down. */
    private static boolean isWanted(Take take) {
        boolean complete = take.outcome().orElse(TakeOutcome.COMPLETE) == TakeOutcome.COMPLETE;
        return complete && !take.survival().equals(Optional.of(Survival.LOST));
    }

    private static Whole of(Catalog catalog, Release release) {
        Listing listing = Listing.of(catalog, release);
        boolean known = listing.unknown() == 0 && Listing.isComplete(catalog, release);
        OptionalInt count = known ? OptionalInt.of(listing.size().upperEndpoint()) : OptionalInt.empty();
        return new Whole(listing.tracks().takes(), listing.tracks(), count, "tracks");
    }
}
