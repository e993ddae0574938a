package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Puts together what is known of the same player in the same role on the same instruments. */
final class Participants {
    private Participants() {}

    /**
     * What participants are told apart by.
     *
     * @param player who
     * @param role in which role
     * @param instruments on which instruments, whatever their order and however they are credited
     */
    record Key(Player player, Role role, ImmutableSet<Instrument> instruments) {
        static Key of(PersonnelLine line) {
            return new Key(line.player(), line.role(), Heard.instruments(line));
        }

        static Key of(Participant participant) {
            return of(PersonnelLine.builder()
                    .player(participant.player())
                    .role(participant.role())
                    .instruments(participant.instruments())
                    .build());
        }
    }

    /** {@return the participants, in the order in which they first come} */
    static ImmutableList<Participant> of(List<Heard> heard) {
        Map<Key, List<Heard>> groups = new LinkedHashMap<>();
        for (Heard one : heard) {
            groups.computeIfAbsent(Key.of(one.line()), key -> new ArrayList<>()).add(one);
        }
        return groups.values().stream().map(Participants::together).collect(ImmutableList.toImmutableList());
    }

    private static Participant together(List<Heard> same) {
        PersonnelLine first = same.get(0).line();
        ImmutableSet<Qualifier> qualifiers =
                same.stream().flatMap(one -> one.line().qualifiers().stream()).collect(ImmutableSet.toImmutableSet());
        return new Participant(
                first.player(),
                first.role(),
                first.instruments(),
                same.stream().flatMap(one -> one.line().creditedAs().stream()).findFirst(),
                qualifiers.asList(),
                same.stream().map(Heard::evidence).collect(ImmutableList.toImmutableList()));
    }
}
