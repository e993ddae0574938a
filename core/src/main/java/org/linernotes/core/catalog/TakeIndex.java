package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.internal.Places;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** The takes of a catalogue by their ids: a sorted list, which is smaller than a map. */
final class TakeIndex {
    private static final Comparator<TakeOf> BY_ID =
            Comparator.comparing(taken -> taken.take().id());

    private final ImmutableList<TakeOf> takes;

    private TakeIndex(ImmutableList<TakeOf> takes) {
        this.takes = takes;
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
        return new TakeIndex(ImmutableList.copyOf(takes));
    }

    ImmutableList<TakeOf> all() {
        return takes;
    }

    int place(TakeId id) {
        return Places.first(takes.size(), i -> takes.get(i).take().id().compareTo(id));
    }

    Optional<TakeOf> get(TakeId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(takes.get(place));
    }
}
