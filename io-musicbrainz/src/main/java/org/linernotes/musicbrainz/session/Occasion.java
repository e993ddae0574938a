package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.personnel.Credit;

/**
 * An occasion on which a recording was made, as far as it is said.
 *
 * @param when the dates; unknown where nothing says them
 * @param spots where; none where nothing says it
 * @param datedBy what the dates rest on
 * @param credits who is heard or is there when sound is captured: the credits of these dates, and those without a date
 */
record Occasion(
        LifeSpan when,
        ImmutableList<Testimony.Spot> spots,
        ImmutableSet<InferenceReason.Kind> datedBy,
        ImmutableList<Credit> credits) {
    private static final long LONGEST_SITTING = 31;

    /**
     * What makes recordings candidates for one session.
     *
     * @param where the places, else the events, else the areas
     * @param when the dates
     * @param release the release, where nothing says when
     */
    record Key(ImmutableSet<EntityId> where, LifeSpan when, Optional<ReleaseId> release) {
        /** The form from which ids are made. */
        @Override
        public String toString() {
            return where.stream().map(EntityId::toReference).toList() + " " + when + " "
                    + release.map(EntityId::toReference).orElse("");
        }
    }

    boolean isDated() {
        return WrittenDate.dateOf(when).isPresent();
    }

    /** {@return the key} */
    Key key(Optional<ReleaseId> release) {
        return new Key(where(), when, isDated() ? Optional.empty() : release);
    }

    private ImmutableSet<EntityId> where() {
        ImmutableSet<EntityId> places = of(PlaceId.class);
        ImmutableSet<EntityId> events = of(EventId.class);
        if (!places.isEmpty()) {
            return places;
        }
        return events.isEmpty() ? of(EntityId.class) : events;
    }

    private ImmutableSet<EntityId> of(Class<? extends EntityId> kind) {
        return ImmutableSortedSet.copyOf(
                Comparator.<EntityId>naturalOrder(),
                spots.stream()
                        .map(Testimony.Spot::where)
                        .filter(kind::isInstance)
                        .toList());
    }

    /** {@return what a session on this occasion is taken for} */
    SessionCandidate.Kind kind() {
        return kind(when);
    }

    /** {@return what a session of these dates is taken for} */
    static SessionCandidate.Kind kind(LifeSpan when) {
        Optional<EdtfDate> date = WrittenDate.dateOf(when);
        if (date.isEmpty()) {
            return SessionCandidate.Kind.UNDATED;
        }
        Optional<LocalDate> first = date.get().earliest();
        Optional<LocalDate> last = date.get().latest();
        boolean isShort = first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) < LONGEST_SITTING;
        return isShort ? SessionCandidate.Kind.SITTING : SessionCandidate.Kind.PROJECT;
    }
}
