package org.linernotes.examples.command.who;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.discography.Evidence;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Passage;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.examples.command.sheet.Names;
import org.linernotes.examples.command.sheet.Wording;

/** Who it is, on what, and how: "Miles Davis (trumpet; open 0:14–1:12, muted 1:16–3:50)". */
final class ParticipantWords {
    private final Catalog catalog;

    ParticipantWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * {@return the player, with all that he plays: "Richard Wright (piano; organ)"}
     *
     * @param same participants with the same player
     */
    String of(Collection<Participant> same) {
        return name(same.iterator().next())
                + Wording.inBrackets(same.stream().map(this::part).filter(part -> !part.isEmpty()));
    }

    private String part(Participant participant) {
        boolean plays = participant.presence() == Presence.PLAYS;
        return Wording.join(
                ", ",
                Stream.of(
                        instruments(participant),
                        participant.qualifiers().stream().map(Wording::of).collect(Collectors.joining(", ")),
                        plays ? manners(participant) : ""));
    }

    private String name(Participant participant) {
        Player player = participant.player();
        return participant.creditedAs().orElseGet(() -> name(player));
    }

    private String name(Player player) {
        if (player.ensemble().isPresent()) {
            return player.ensemble().get() + player.count().map(n -> " of " + n).orElse("");
        }
        int count = player.count().orElse(0);
        if (count > 0) {
            return count == 1 ? "an unidentified player" : count + " unidentified players";
        }
        List<String> names = Stream.concat(player.artist().stream(), player.oneOf().stream())
                .map(id -> Names.of(catalog, id))
                .toList();
        return names.size() == 1 ? names.get(0) : "either " + Wording.any(names);
    }

    /** Of several instruments it is not said which. A voice says that somebody sings. */
    private static String instruments(Participant participant) {
        String instruments =
                participant.instruments().stream().map(ParticipantWords::name).collect(Collectors.joining(" and/or "));
        boolean said = participant.role().equals(Role.PERFORMER)
                || (participant.role().equals(Role.VOCAL) && !instruments.isEmpty());
        return said
                ? instruments
                : Wording.join(": ", Stream.of(participant.role().name(), instruments));
    }

    private static String name(InstrumentCredit credit) {
        return credit.creditedAs().orElseGet(credit.instrument()::name);
    }

    private static String manners(Participant participant) {
        return participant.evidence().stream()
                .flatMap(evidence -> Stream.concat(
                        Stream.of(Wording.names(evidence.manners())),
                        evidence.passages().stream().map(passage -> passage(evidence, passage))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String passage(Evidence evidence, Passage passage) {
        String presence = passage.presence() == evidence.anywhere() ? "" : Wording.of(passage.presence());
        String instruments =
                passage.instruments().stream().map(ParticipantWords::name).collect(Collectors.joining(", "));
        return Wording.join(
                " ",
                Stream.of(
                        presence,
                        instruments,
                        Wording.names(passage.manners()),
                        passage.range().toString().replace('-', '–')));
    }
}
