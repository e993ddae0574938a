package org.linernotes.musicbrainz.session;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Map;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** What bears the facts of sessions: the recordings of each take, and the lines and variances by which somebody is credited on one of them. */
final class Bearing {
    private final Catalog catalog;
    private final ImmutableSetMultimap<TakeId, RecordingId> recordings;
    /** Who is credited on a recording, since a line or a variance of a session says that he plays. */
    private final SetMultimap<SaidBy, ArtistId> credited = HashMultimap.create();

    /** A line or a variance of a session. */
    private record SaidBy(SessionId session, ElementId element) {}

    Bearing(Catalog catalog, TakeOrigins origins) {
        this.catalog = catalog;
        this.recordings = origins.byRecording().entries().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        entry -> entry.getValue().taken().take().id(), Map.Entry::getKey));
    }

    Catalog catalog() {
        return catalog;
    }

    void credit(SessionId session, ElementId element, ArtistId artist) {
        credited.put(new SaidBy(session, element), artist);
    }

    /** {@return whether somebody is credited on a recording by a line or a variance of a session} */
    boolean isCredited(Session session, ElementId element, ArtistId artist) {
        return credited.containsEntry(new SaidBy(session.id(), element), artist);
    }

    /** {@return whether anybody is} */
    boolean isCredited(Session session, ElementId element) {
        return credited.containsKey(new SaidBy(session.id(), element));
    }

    boolean isRecorded(Session session) {
        return session.parts().stream().anyMatch(this::isRecorded);
    }

    boolean isRecorded(Part part) {
        return part.takes().stream().anyMatch(this::isRecorded);
    }

    boolean isRecorded(Take take) {
        return recordings.containsKey(take.id());
    }

    /** {@return the recordings of a take, as they stand in the catalogue} */
    Stream<Recording> recordingsOf(Take take) {
        return recordings.get(take.id()).stream().flatMap(id -> catalog.recording(id).stream());
    }

    ImmutableSetMultimap<TakeId, RecordingId> recordings() {
        return recordings;
    }
}
