package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.session.Session;

/**
 * Somebody who played with an artist, and when.
 *
 * @param artist who played with the artist that was asked about
 * @param surely the occasions on which both play for certain, in the order of their dates
 * @param perhaps the others on which both may play, in the order of their dates
 */
public record Companion(ArtistId artist, ImmutableList<Occasion> surely, ImmutableList<Occasion> perhaps) {
    /** {@return the sessions at which both play for certain, in the order of their dates} */
    public ImmutableSet<SessionId> sessions() {
        return surely.stream()
                .map(Occasion::session)
                .flatMap(Optional::stream)
                .map(Session::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
