package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;

/**
 * What two sessions share.
 *
 * @param players who plays for certain at both, in the order in which they come at the first
 * @param perhaps who else may play at both
 * @param instruments the instruments that are named for players of both; where several are named for one, which of them he
 *     played is not said
 * @param works the works of which both have takes
 * @param places the places at which both were held
 * @param releases the releases that carry music of both, in the order of their dates
 */
public record SharedMusic(
        ImmutableSet<ArtistId> players,
        ImmutableSet<ArtistId> perhaps,
        ImmutableSet<Instrument> instruments,
        ImmutableSet<WorkId> works,
        ImmutableSet<PlaceId> places,
        ImmutableSet<ReleaseId> releases) {
    /** What two sessions share of which one is not known. */
    static final SharedMusic NOTHING = new SharedMusic(
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of());

    static SharedMusic of(Session first, Session second, OccasionPersonnel personnel, IssueIndex issues) {
        Attendance one = Attendance.of(first, personnel);
        Attendance other = Attendance.of(second, personnel);
        ImmutableSet<ArtistId> players = both(one.surely(), other.surely());
        return new SharedMusic(
                players,
                Sets.difference(both(one.all(), other.all()), players).immutableCopy(),
                both(one.instruments(), other.instruments()),
                both(works(first), works(second)),
                both(places(first), places(second)),
                both(releases(first, issues), releases(second, issues)));
    }

    private static <V> ImmutableSet<V> both(ImmutableSet<V> one, ImmutableSet<V> other) {
        return Sets.intersection(one, other).immutableCopy();
    }

    private static ImmutableSet<WorkId> works(Session session) {
        return session.parts().stream()
                .flatMap(part -> part.takes().stream())
                .flatMap(take -> take.works().stream())
                .collect(toImmutableSet());
    }

    private static ImmutableSet<PlaceId> places(Session session) {
        return session.places().stream()
                .flatMap(place -> place.place().stream())
                .collect(toImmutableSet());
    }

    private static ImmutableSet<ReleaseId> releases(Session session, IssueIndex issues) {
        return issues.releasesOf(session.id()).stream().map(Release::id).collect(toImmutableSet());
    }
}
