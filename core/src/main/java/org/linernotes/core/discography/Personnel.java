package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Player;

/**
 * The answer to "who plays here": of a take its effective personnel, the line-up of the part with the variances of the take;
 * of a recording what follows from the takes and recordings that it was made from, and from its credits.
 *
 * @param participants all of whom something is known, those who are out included: in the order of the line-up, then as they
 *     come
 * @param gaps why others may play, too; none where nothing speaks for it
 */
public record Personnel(ImmutableList<Participant> participants, ImmutableList<Gap> gaps) {
    /**
     * {@return the participants of whom the same is known}
     *
     * @param presence what is known
     */
    public ImmutableList<Participant> with(Presence presence) {
        return participants.stream()
                .filter(participant -> participant.presence() == presence)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return those who play} */
    public ImmutableList<Participant> players() {
        return with(Presence.PLAYS);
    }

    /**
     * {@return the participants with whom an artist is meant, or may be meant: one for each role and set of instruments}
     *
     * @param artist the artist
     */
    public ImmutableList<Participant> of(ArtistId artist) {
        return participants.stream()
                .filter(participant -> isOrMayBe(participant.player(), artist))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether an artist takes part; empty where nothing is said of the artist, which does not mean absence} Of one of
     * several artists it is not known whether it is this one.
     *
     * @param artist the artist
     */
    public Optional<Presence> presenceOf(ArtistId artist) {
        return of(artist).stream()
                .map(participant ->
                        participant.player().artist().isPresent() || participant.presence() != Presence.PLAYS
                                ? participant.presence()
                                : Presence.UNKNOWN)
                .reduce(Presence::or);
    }

    /** {@return whether an artist is meant by a player, or may be meant} */
    static boolean isOrMayBe(Player player, ArtistId artist) {
        return player.artist().filter(artist::equals).isPresent()
                || player.oneOf().contains(artist);
    }
}
