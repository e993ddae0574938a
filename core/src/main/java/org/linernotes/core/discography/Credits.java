package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<PersonnelLine, ImmutableSet<PersonnelLine>> told = new LinkedHashMap<>();
        for (Heard one : found) {
            told.computeIfAbsent(one.line(), line -> told(line, credits));
        }
        List<Heard> joined = new ArrayList<>();
        for (Heard one : found) {
            for (PersonnelLine line : told.getOrDefault(one.line(), ImmutableSet.of())) {
                joined.add(new Heard(line, one.evidence()));
            }
        }
        for (Credit credit : credits) {
            // as evidence of its own beside each that it confirms, or stands against
            confirmed(credit, told, found)
                    .distinct()
                    .forEach(line -> joined.add(new Heard(line, evidence(credit, Presence.PLAYS))));
        }
        return ImmutableList.copyOf(joined);
    }

    private static Stream<PersonnelLine> confirmed(
            Credit credit, Map<PersonnelLine, ImmutableSet<PersonnelLine>> told, List<Heard> found) {
        List<PersonnelLine> concerned =
                told.keySet().stream().filter(line -> concerns(credit, line)).toList();
        if (!concerned.isEmpty()) {
            return concerned.stream().map(line -> {
                PersonnelLine narrower = told(credit, line);
                return told.getOrDefault(line, ImmutableSet.of()).contains(narrower) ? narrower : line;
            });
        }
        List<Heard> same = found.stream()
                .filter(one -> Heard.isAbout(credit.player(), one.line().player()))
                .toList();
        boolean isOut = !same.isEmpty()
                && same.stream()
                        .allMatch(one ->
                                one.evidence().isFromSession() && one.evidence().anywhere() == Presence.OUT);
        return isOut ? same.stream().map(Heard::line) : Stream.of(PersonnelLine.of(credit));
    }

    /**
     * {@return a line as each of the credits for it tells it} Where two of them overlap it stays whole: which of them tells it
     * better is not said, and there would be no end of ways to tell it.
     */
    private static ImmutableSet<PersonnelLine> told(PersonnelLine line, List<Credit> credits) {
        ImmutableSet<PersonnelLine> told = credits.stream()
                .filter(credit -> concerns(credit, line))
                .map(credit -> told(credit, line))
                .collect(ImmutableSet.toImmutableSet());
        SetMultimap<Player, Instrument> met = HashMultimap.create();
        boolean overlap = told.stream()
                .anyMatch(one ->
                        Heard.instruments(one).stream().anyMatch(instrument -> !met.put(one.player(), instrument)));
        return told.isEmpty() || overlap ? ImmutableSet.of(line) : told;
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
        return line.instruments().stream()
                .flatMap(played -> agreed(credit, played))
                .distinct()
                .collect(toImmutableList());
    }

    /** {@return what a credit and a line both say of an instrument, as the one says it that says it less generally} */
    private static Stream<InstrumentCredit> agreed(Credit credit, InstrumentCredit played) {
        boolean isCovered = credit.instruments().stream()
                .anyMatch(credited -> credited.instrument().covers(played.instrument()));
        return isCovered
                ? Stream.of(played)
                : credit.instruments().stream()
                        .filter(credited -> played.instrument().covers(credited.instrument()));
    }
}
