package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;

/**
 * That an artist plays on an occasion, or may play.
 *
 * @param artist the artist
 * @param occasion where
 * @param as in which roles and on which instruments, with what is known of each: none in which he is out; never empty
 */
public record Appearance(ArtistId artist, Occasion occasion, ImmutableList<Participant> as) {
    /** {@return when it was, as narrowly as that is stated} */
    public Optional<DateExpression> date() {
        return occasion.date();
    }

    /**
     * {@return {@link Presence#PLAYS} or, where it is not known whether he plays, {@link Presence#UNKNOWN}} Of one of several
     * artists it is not known.
     */
    public Presence presence() {
        return new Personnel(as, ImmutableList.of()).presenceOf(artist).orElse(Presence.UNKNOWN);
    }

    /** {@return whether it is certain that he plays} */
    public boolean isSure() {
        return as.stream().anyMatch(participant -> isSure(participant, artist));
    }

    /** {@return whether a participant is certainly this artist and certainly plays} */
    static boolean isSure(Participant participant, ArtistId artist) {
        return participant.player().artist().filter(artist::equals).isPresent()
                && participant.presence() == Presence.PLAYS
                && participant.certainty() == Certainty.CERTAIN;
    }
}
