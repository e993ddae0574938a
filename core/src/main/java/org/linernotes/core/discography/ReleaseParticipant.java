package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Role;

/**
 * Somebody in a role on instruments, with the tracks of a release of which something is said of him.
 *
 * @param player who
 * @param role in which role
 * @param instruments on which instruments; several: one or more of these
 * @param tracks the tracks, in their order, by whether he takes part in them; a track that is under none says nothing of him
 */
public record ReleaseParticipant(
        Player player,
        Role role,
        ImmutableList<InstrumentCredit> instruments,
        ImmutableListMultimap<Presence, TrackOf> tracks) {
    /** {@return the tracks on which he plays} */
    public ImmutableList<TrackOf> plays() {
        return tracks.get(Presence.PLAYS);
    }
}
