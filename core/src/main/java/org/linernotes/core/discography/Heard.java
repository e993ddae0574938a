package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Instrument;

/**
 * A personnel line with one piece of evidence: a participant before those who are the same are put together.
 *
 * @param line who, in which role, on which instruments as far as this is known
 * @param evidence what is known of it
 */
record Heard(PersonnelLine line, Evidence evidence) {
    Heard withEvidence(Evidence other) {
        return new Heard(line, other);
    }

    Heard withInstruments(ImmutableList<InstrumentCredit> instruments) {
        return new Heard(line.withInstruments(instruments), evidence);
    }

    Heard withPlayer(Player player) {
        return new Heard(line.withPlayer(player), evidence);
    }

    /** {@return the instruments of a line, without how they are credited} */
    static ImmutableSet<Instrument> instruments(PersonnelLine line) {
        return line.instruments().stream().map(InstrumentCredit::instrument).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether the same player is meant, or one of those of whom it is one} */
    static boolean isAbout(Player named, Player player) {
        boolean mayBe = named.artist().isPresent() && !player.oneOf().isEmpty();
        return mayBe ? player.oneOf().contains(named.artist().get()) : isSame(named, player);
    }

    private static boolean isSame(Player one, Player other) {
        return one.artist().equals(other.artist())
                && ImmutableSet.copyOf(one.oneOf()).equals(ImmutableSet.copyOf(other.oneOf()))
                && one.ensemble().equals(other.ensemble())
                && one.count().equals(other.count());
    }

    /** {@return whether others are left of whom a player is one, where he is not an artist who is named} */
    static boolean leavesOthers(Player player, Player named) {
        return named.artist().isPresent()
                && player.oneOf().stream()
                        .anyMatch(other -> !other.equals(named.artist().get()));
    }

    /** {@return a player without one of the artists of whom it is one} */
    static Player without(Player player, ArtistId artist) {
        ImmutableList<ArtistId> others =
                player.oneOf().stream().filter(other -> !other.equals(artist)).collect(ImmutableList.toImmutableList());
        return others.size() == 1
                ? Player.of(others.get(0))
                : Player.builder().oneOf(others).build();
    }
}
