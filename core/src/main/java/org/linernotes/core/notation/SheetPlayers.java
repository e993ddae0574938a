package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.vocabulary.Role;

/**
 * What the players of a part are called: by their full names in its line-up, and take by take by their last names, where
 * these end the full ones and are of one player only.
 */
final class SheetPlayers {
    private static final int LONGEST_NAME = 200;

    private SheetPlayers() {}

    /** Names for writing. */
    static final class Writing {
        private final Catalog catalog;
        private final ImmutableMultiset<String> lastNames;

        /** What those do who take part only where a take names them. */
        private final ImmutableMap<Player, Role> onNamedTakes;

        Writing(Catalog catalog, List<PersonnelLine> lineUp) {
            this.catalog = catalog;
            this.lastNames = lineUp.stream()
                    .map(PersonnelLine::player)
                    .flatMap(Writing::artists)
                    .distinct()
                    .flatMap(id -> lastName(id).stream())
                    .collect(toImmutableMultiset());
            this.onNamedTakes = lineUp.stream()
                    .filter(line -> line.scope() == Scope.NAMED_TAKES)
                    .filter(line -> !line.role().equals(Role.PERFORMER))
                    .collect(toImmutableMap(PersonnelLine::player, PersonnelLine::role, (first, other) -> first));
        }

        /** What all the players do who take part only where a take names them; empty where they do not do the same. */
        Optional<Role> onNamedTakes(List<Player> players) {
            Optional<Role> role = players.stream().findFirst().map(onNamedTakes::get);
            return role.filter(same -> players.stream().allMatch(player -> same.equals(onNamedTakes.get(player))));
        }

        private static Stream<ArtistId> artists(Player player) {
            return Stream.concat(player.artist().stream(), player.oneOf().stream());
        }

        String fullName(ArtistId id) {
            return catalog.artist(id).map(Artist::name).map(TextPage::printable).orElseGet(id::toString);
        }

        String shortName(ArtistId id) {
            return lastName(id).filter(name -> lastNames.count(name) == 1).orElseGet(() -> fullName(id));
        }

        /** The part of the sort name before its comma, where the full name ends with it. */
        private Optional<String> lastName(ArtistId id) {
            return catalog.artist(id)
                    .flatMap(Artist::sortName)
                    .map(name -> name.substring(0, Math.max(0, name.indexOf(','))))
                    .filter(name -> !name.isEmpty() && fullName(id).endsWith(" " + name));
        }
    }

    /** Names for reading. */
    static final class Reading {
        private final SheetNames names;
        private final Map<String, ArtistId> lineUp = new HashMap<>();
        private final Map<String, ArtistId> shortNames = new HashMap<>();

        Reading(SheetNames names) {
            this.names = names;
        }

        /** Begins a part, of which no player is known yet. */
        void forget() {
            lineUp.clear();
            shortNames.clear();
        }

        /** {@return the artist of a name in a line-up; the part knows him from then on} */
        ArtistId ofLineUp(String name) {
            return lineUp.computeIfAbsent(name, any -> (ArtistId) names.idOf(EntityType.ARTIST, name));
        }

        /** Takes each end of the names that is of one player only: "Wilen", "van Hoeyen". */
        void know() {
            ImmutableMultiset<String> ends =
                    lineUp.keySet().stream().flatMap(Reading::ends).collect(toImmutableMultiset());
            lineUp.forEach((name, id) ->
                    ends(name).filter(end -> ends.count(end) == 1).forEach(end -> shortNames.put(end, id)));
        }

        /** The last word, and the last two. */
        private static Stream<String> ends(String name) {
            int last = name.lastIndexOf(' ');
            int second = name.lastIndexOf(' ', last - 1);
            return Stream.of(last, second).filter(blank -> blank > 0).map(blank -> name.substring(blank + 1));
        }

        /** {@return the artist of a name: whoever of the line-up has it or is its only one to end with it, or another} */
        ArtistId artist(String name) {
            return known(name).orElseGet(() -> (ArtistId) names.idOf(EntityType.ARTIST, name));
        }

        private Optional<ArtistId> known(String name) {
            return Optional.ofNullable(lineUp.get(name)).or(() -> Optional.ofNullable(shortNames.get(name)));
        }

        /** {@return how many characters at the begin of a text are the name of a player of the line-up; 0 where none are} */
        int knownPrefix(String text) {
            int blank = text.lastIndexOf(' ', LONGEST_NAME);
            while (blank > 0 && known(text.substring(0, blank)).isEmpty()) {
                blank = text.lastIndexOf(' ', blank - 1);
            }
            return Math.max(0, blank);
        }
    }
}
