package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;

/**
 * The sessions that were concluded from the recordings of a catalogue.
 *
 * @param source the catalogue
 * @param candidates the sessions, in the order of their dates, those without a date last
 */
public record InferredSessions(Catalog source, ImmutableList<SessionCandidate> candidates) {
    /**
     * {@return the candidates that are taken for the same}
     *
     * @param kind what they are taken for
     */
    public ImmutableList<SessionCandidate> of(SessionCandidate.Kind kind) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the catalogue with all candidates as sessions} Their recordings are made from their takes: transferred, or spliced
     * where a recording has takes of several sessions. All else is as it was, so that who plays on a recording is answered as
     * before; what the catalogue is about is also the sessions.
     */
    public Catalog catalog() {
        ListMultimap<RecordingId, TakeId> takes = LinkedListMultimap.create();
        for (SessionCandidate candidate : candidates) {
            int number = 0;
            for (Part part : candidate.session().parts()) {
                for (Take take : part.takes()) {
                    takes.put(candidate.recordings().get(number), take.id());
                    number++;
                }
            }
        }
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : source.entities()) {
            Entity now = entity instanceof Recording recording && takes.containsKey(recording.id())
                    ? madeOf(recording, takes.get(recording.id()))
                    : entity;
            Catalog.Builder unused = source.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        candidates.forEach(candidate -> builder.add(candidate.session()));
        source.source().ifPresent(builder::source);
        if (!source.isAboutAll()) {
            builder.subjects(source.subjects());
            candidates.forEach(candidate -> builder.subjects(candidate.session().id()));
        }
        return builder.build().orThrow();
    }

    private static Recording madeOf(Recording recording, List<TakeId> takes) {
        DerivationKind kind = takes.size() == 1 ? DerivationKind.TRANSFER : DerivationKind.SPLICE;
        ImmutableList.Builder<Derivation> derivations = ImmutableList.builder();
        takes.forEach(take -> derivations.add(Derivation.of(kind, take)));
        return recording.withDerivations(
                derivations.addAll(recording.derivations()).build());
    }
}
