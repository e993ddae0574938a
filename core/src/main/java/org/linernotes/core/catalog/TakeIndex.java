package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.internal.Places;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** The takes of a catalogue by their ids: sorted arrays, which are smaller than a map, or than an object for each. */
final class TakeIndex {
    private static final Comparator<TakeOf> BY_ID =
            Comparator.comparing(taken -> taken.take().id());

    private final Take[] takes;
    private final Part[] parts;
    private final Session[] sessions;

    private TakeIndex(List<TakeOf> sorted) {
        takes = sorted.stream().map(TakeOf::take).toArray(Take[]::new);
        parts = sorted.stream().map(TakeOf::part).toArray(Part[]::new);
        sessions = sorted.stream().map(TakeOf::session).toArray(Session[]::new);
    }

    static TakeIndex of(Iterable<Session> sessions) {
        List<TakeOf> takes = new ArrayList<>();
        for (Session session : sessions) {
            for (Part part : session.parts()) {
                for (Take take : part.takes()) {
                    takes.add(new TakeOf(session, part, take));
                }
            }
        }
        // stable: of takes with one id the first stays first
        Collections.sort(takes, BY_ID);
        return new TakeIndex(takes);
    }

    ImmutableList<TakeOf> all() {
        return IntStream.range(0, takes.length).mapToObj(this::at).collect(ImmutableList.toImmutableList());
    }

    int place(TakeId id) {
        return Places.first(takes.length, i -> takes[i].id().compareTo(id));
    }

    Optional<TakeOf> get(TakeId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    private TakeOf at(int place) {
        return new TakeOf(sessions[place], parts[place], takes[place]);
    }
}
