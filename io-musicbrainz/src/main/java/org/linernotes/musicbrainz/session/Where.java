package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;

/** Where a session took place, as recordings can say it: recorded at its places; in its areas only where no place is known. */
final class Where {
    private Where() {}

    /** {@return whether a place is known, so that areas are not said} */
    static boolean isPlaceKnown(Session session) {
        return session.places().stream().anyMatch(where -> where.place().isPresent());
    }

    /**
     * {@return the captures of what was made at a session} That an event was recorded bears no date, as the event has one.
     *
     * @param session the session
     * @param when begin and end
     */
    static ImmutableList<Capture> captures(Session session, LifeSpan when) {
        boolean isPlaceKnown = isPlaceKnown(session);
        Stream<Capture> places = session.places().stream()
                .filter(where ->
                        isPlaceKnown ? where.place().isPresent() : where.area().isPresent())
                .map(where -> capture(where, isPlaceKnown, when));
        Stream<Capture> events = session.event().stream()
                .map(event -> Capture.builder().event(event).build());
        return Stream.concat(places, events).collect(ImmutableList.toImmutableList());
    }

    private static Capture capture(SessionPlace where, boolean isPlaceKnown, LifeSpan when) {
        return Capture.builder()
                .place(where.place())
                .area(isPlaceKnown ? Optional.empty() : where.area())
                .creditedAs(where.creditedAs())
                .lifeSpan(when)
                .build();
    }
}
