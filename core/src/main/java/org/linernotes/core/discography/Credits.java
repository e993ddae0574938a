package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Instrument;

/**
 * The credits that a recording or a release itself carries, beside what its sessions say. A credit for a player who is there
 * confirms him, and says which of several instruments it is and who of several artists; one for a player who is out stands against that; one for
 * anybody else adds him.
 */
final class Credits {
    private final Attribution attribution;
    private final Entity owner;

    Credits(Attribution attribution, Entity owner) {
        this.attribution = attribution;
        this.owner = owner;
    }

    /** {@return those who were found and those who are credited, joined} */
    ImmutableList<Heard> join(List<Credit> credits, List<Heard> found) {
        if (credits.isEmpty()) {
            return ImmutableList.copyOf(found);
        }
        List<Heard> joined = new ArrayList<>();
        for (Heard one : found) {
            for (PersonnelLine line : told(one.line(), credits)) {
                joined.add(new Heard(line, one.evidence()));
            }
        }
        for (Credit credit : credits) {
            // as evidence of its own beside each that it confirms, or stands against
            confirmed(credit, credits, found)
                    .distinct()
                    .forEach(line -> joined.add(new Heard(line, evidence(credit, Presence.PLAYS))));
        }
        return ImmutableList.copyOf(joined);
    }

    private static Stream<PersonnelLine> confirmed(Credit credit, List<Credit> credits, List<Heard> found) {
        List<PersonnelLine> concerned = found.stream()
                .map(Heard::line)
                .filter(line -> concerns(credit, line))
                .toList();
        if (!concerned.isEmpty()) {
            return concerned.stream().map(line -> {
                PersonnelLine told = told(credit, line);
                return told(line, credits).contains(told) ? told : line;
            });
        }
        List<Heard> same = found.stream()
                .filter(one -> Heard.isAbout(credit.player(), one.line().player()))
                .toList();
        boolean isOut = !same.isEmpty()
                && same.stream()
                        .allMatch(one ->
                                one.evidence().isFromSession() && one.evidence().anywhere() == Presence.OUT);
        return isOut ? same.stream().map(Heard::line) : Stream.of(line(credit));
    }

    /**
     * {@return a line as each of the credits for it tells it} Where two of them overlap it stays whole: which of them tells it
     * better is not said, and there would be no end of ways to tell it.
     */
    private static ImmutableList<PersonnelLine> told(PersonnelLine line, List<Credit> credits) {
        ImmutableList<PersonnelLine> told = credits.stream()
                .filter(credit -> concerns(credit, line))
                .map(credit -> told(credit, line))
                .distinct()
                .collect(toImmutableList());
        boolean overlap = told.stream()
                .anyMatch(one -> told.stream().anyMatch(other -> !one.equals(other) && areMixed(one, other)));
        return told.isEmpty() || overlap ? ImmutableList.of(line) : told;
    }

    private static boolean areMixed(PersonnelLine one, PersonnelLine other) {
        return one.player().equals(other.player())
                && !Collections.disjoint(Heard.instruments(one), Heard.instruments(other));
    }

    /** {@return a line on the instruments on which a credit agrees, and of "either … or" with whom the credit names} */
    private static PersonnelLine told(Credit credit, PersonnelLine line) {
        Player player = credit.player().artist().isPresent() ? credit.player() : line.player();
        return line.withPlayer(player).withInstruments(common(credit, line));
    }

    /** {@return the evidence of a credit} */
    Evidence evidence(Credit credit, Presence presence) {
        Reason reason = new Reason.Credited(
                owner.id(), credit.id(), attribution.of(owner.id(), Attribution.CREDITS, credit, credit.id()));
        return new Evidence(
                presence, credit.certainty(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(reason));
    }

    /** {@return a credit as a personnel line} */
    static PersonnelLine line(Credit credit) {
        return PersonnelLine.builder()
                .player(credit.player())
                .role(credit.role())
                .instruments(credit.instruments())
                .creditedAs(credit.creditedAs())
                .qualifiers(credit.qualifiers())
                .build();
    }

    private static boolean concerns(Credit credit, PersonnelLine line) {
        return Heard.isAbout(credit.player(), line.player())
                && (credit.role().equals(line.role())
                        || (Roles.sings(credit.role(), credit.instruments())
                                && Roles.sings(line.role(), line.instruments())))
                && (credit.instruments().isEmpty()
                        || line.instruments().isEmpty()
                        || !common(credit, line).isEmpty());
    }

    private static ImmutableList<InstrumentCredit> common(Credit credit, PersonnelLine line) {
        if (line.instruments().isEmpty()) {
            return credit.instruments();
        }
        if (credit.instruments().isEmpty()) {
            return line.instruments();
        }
        ImmutableSet<Instrument> credited =
                credit.instruments().stream().map(InstrumentCredit::instrument).collect(ImmutableSet.toImmutableSet());
        return line.instruments().stream()
                .filter(played -> credited.contains(played.instrument()))
                .collect(toImmutableList());
    }
}
