package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Role;

/** Those of a block whom the codes behind its titles can mean. */
final class Singers {
    private final Function<ArtistId, String> names;
    private final ImmutableSet<SingerCode> codes;
    private final Set<Player> singers = new LinkedHashSet<>();
    private final Set<Player> players = new LinkedHashSet<>();

    /**
     * Begins a block of which nothing was read yet.
     *
     * @param names the names of artists
     * @param codes all codes behind its titles
     */
    Singers(Function<ArtistId, String> names, ImmutableSet<SingerCode> codes) {
        this.names = names;
        this.codes = codes;
    }

    /** {@return whether a line is of somebody who sings} */
    static boolean sings(PersonnelLine line) {
        return line.role().equals(Role.VOCAL);
    }

    /** Takes note of somebody. */
    void meet(PersonnelLine line) {
        players.add(line.player());
        if (sings(line)) {
            singers.add(line.player());
        }
    }

    /** Takes note of all of another block. */
    void meetAll(Singers others) {
        players.addAll(others.players);
        singers.addAll(others.singers);
    }

    /** {@return whether a title of the block may name a player} */
    boolean isNamed(Player player) {
        return codes.stream().anyMatch(code -> fits(code, player));
    }

    /** {@return whom a code means: the only singer whom it fits, the only player, or somebody who need not be listed} */
    Optional<Player> find(SingerCode code) {
        return only(singers, code)
                .or(() -> only(players, code))
                .or(() -> code.unidentified().map(Player::unidentified))
                .or(() -> code.group().map(Player::ensemble));
    }

    private Optional<Player> only(Set<Player> among, SingerCode code) {
        List<Player> fitting =
                among.stream().filter(player -> fits(code, player)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean fits(SingerCode code, Player player) {
        return player.artist()
                .map(names)
                .or(player::ensemble)
                .filter(code::fits)
                .isPresent();
    }
}
