package org.linernotes.examples.command.sheet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.session.Part;
import org.linernotes.core.vocabulary.Role;

/** The players of a part of a session: by their full names in its line-up, and by their last names afterwards. */
final class Players {
    private static final Splitter COMMA = Splitter.on(',').trimResults();

    private final Catalog catalog;

    /** The last names of those in the line-up; who shares one with another keeps the full name. */
    private final ImmutableMultiset<String> lastNames;

    Players(Catalog catalog, Part part) {
        this.catalog = catalog;
        this.lastNames = part.lineUp().stream()
                .flatMap(line -> artists(line.player()))
                .distinct()
                .map(this::lastName)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** {@return the player's name: as credited, else that of the artist} */
    String fullName(PersonnelLine line) {
        return line.creditedAs().orElseGet(() -> name(line.player(), true));
    }

    /** {@return the player's last name, or the full one where it would not tell} */
    String shortName(Player player) {
        return name(player, false);
    }

    /** {@return what the line says beside the player: instruments or role, manner, qualifiers, certainty, scope, a remark} */
    static String playing(PersonnelLine line) {
        String details = Wording.inBrackets(Stream.of(
                Wording.names(line.manners()),
                line.qualifiers().stream().map(Wording::of).collect(Collectors.joining(", ")),
                Wording.hedge(line.certainty()).strip(),
                line.scope() == Scope.NAMED_TAKES ? "only where a take says so" : "",
                line.note().orElse("")));
        return (instruments(line) + details).strip();
    }

    /** {@return the line in short: "Wilen ts"} */
    String inShort(PersonnelLine line) {
        String instruments = line.instruments().stream()
                .map(InstrumentCredit::instrument)
                .map(instrument -> instrument.abbreviation().orElseGet(instrument::name))
                .collect(Collectors.joining("/"));
        String played = instruments.isEmpty() && !line.role().equals(Role.PERFORMER)
                ? line.role().name()
                : instruments;
        return Wording.hedge(line.certainty()) + Wording.join(" ", Stream.of(shortName(line.player()), played));
    }

    private static String instruments(PersonnelLine line) {
        String instruments = line.instruments().stream()
                .map(credit -> credit.creditedAs().orElseGet(credit.instrument()::name))
                .collect(Collectors.joining(", "));
        boolean performs = line.role().equals(Role.PERFORMER);
        if (performs && (line.player().ensemble().isPresent() || !instruments.isEmpty())) {
            return instruments; // what an ensemble plays is in its name
        }
        return Wording.join(": ", Stream.of(line.role().name(), instruments));
    }

    private String name(Player player, boolean full) {
        if (player.ensemble().isPresent()) {
            return player.ensemble().get() + player.count().map(n -> " of " + n).orElse("");
        }
        if (player.count().isPresent()) {
            int count = player.count().get();
            return count == 1 ? "an unidentified player" : count + " unidentified players";
        }
        return Wording.any(artists(player)
                .map(artist -> full ? fullName(artist) : shortName(artist))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<ArtistId> artists(Player player) {
        return Stream.concat(player.artist().stream(), player.oneOf().stream());
    }

    private String fullName(ArtistId id) {
        return Names.of(catalog, id);
    }

    private String shortName(ArtistId id) {
        String lastName = lastName(id);
        return lastNames.count(lastName) > 1 ? fullName(id) : lastName;
    }

    /** A sort name such as "Wilen, Barney" tells the last name; without one the full name stands. */
    private String lastName(ArtistId id) {
        Optional<String> sortName = catalog.artist(id).flatMap(Artist::sortName).filter(name -> name.contains(","));
        return sortName.map(name -> COMMA.split(name).iterator().next()).orElseGet(() -> fullName(id));
    }
}
