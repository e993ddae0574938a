package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;

/**
 * What a release at Discogs credits somebody for: the members {@code name}, {@code anv}, {@code role} and {@code tracks} of an
 * artist there.
 *
 * @param name the name by which Discogs knows the artist
 * @param creditedAs the name on the release, where it is another
 * @param role the roles
 * @param tracks on which tracks
 */
public record DiscogsCredit(String name, Optional<String> creditedAs, RoleText role, TrackRanges tracks) {

    /**
     * {@return a credit as it is read from the texts of its members} What is not understood is told with the member, as a JSON
     * Pointer, and the column; a text that is too long is told and says nothing here.
     *
     * @param name the text of {@code name}
     * @param anv the text of {@code anv}, the artist's name variation; blank where the name is printed as it is
     * @param role the text of {@code role}
     * @param tracks the text of {@code tracks}; blank for all tracks or tracks that are not known
     */
    public static Outcome<DiscogsCredit> read(String name, String anv, String role, String tracks) {
        Outcome<RoleText> roles = RoleText.read(role);
        Outcome<TrackRanges> ranges = TrackRanges.read(tracks);
        Notices.Builder notices = Notices.builder();
        addAt("/role", roles.notices(), notices);
        addAt("/tracks", ranges.notices(), notices);
        DiscogsCredit credit = new DiscogsCredit(
                name,
                Optional.of(anv).filter(variation -> !variation.isBlank()),
                roles.value().orElse(RoleText.NONE),
                ranges.value().orElse(TrackRanges.UNSPECIFIED));
        return Outcome.of(credit, notices.build());
    }

    private static void addAt(String pointer, Notices read, Notices.Builder notices) {
        read.list().forEach(notice -> notices.add(notice.at(notice.location().withPointer(pointer))));
    }

    /**
     * {@return the credits of the model, one of each role; the tracks are for the caller to {@link TrackRanges#select select}}
     *
     * @param player the artist, as the model knows it
     */
    public ImmutableList<Credit> credits(Player player) {
        return role.credits(player).stream()
                .map(credit -> credit.withCreditedAs(creditedAs))
                .collect(ImmutableList.toImmutableList());
    }
}
