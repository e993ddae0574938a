package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * What becomes of the lines of those who play when some leave, join or change.
 *
 * @param playing those who play
 */
record LineChanges(ImmutableList<PersonnelLine> playing) {
    /** The lines of a player. */
    ImmutableList<PersonnelLine> of(Player player) {
        return playing.stream().filter(line -> line.player().equals(player)).collect(toImmutableList());
    }

    /** The lines given; of who is listed with nothing that is played, those that he has here. */
    ImmutableList<PersonnelLine> completed(ImmutableList<PersonnelLine> lines) {
        ImmutableList.Builder<PersonnelLine> completed = ImmutableList.builder();
        for (PersonnelLine line : lines) {
            ImmutableList<PersonnelLine> usual = saysNothing(line) ? of(line.player()) : ImmutableList.of();
            completed.addAll(usual.isEmpty() ? ImmutableList.of(line) : usual);
        }
        return completed.build();
    }

    /** Those who are left when some are out, or do not play some of their instruments. */
    ImmutableList<PersonnelLine> without(ImmutableList<PersonnelLine> out) {
        ImmutableList<PersonnelLine> rest = playing;
        for (PersonnelLine line : out) {
            rest = rest.stream().flatMap(other -> without(line, other)).collect(toImmutableList());
        }
        return rest;
    }

    private static Stream<PersonnelLine> without(PersonnelLine out, PersonnelLine line) {
        boolean same = line.player().equals(out.player())
                && (saysNothing(out) || line.role().equals(out.role()));
        if (!same) {
            return Stream.of(line);
        }
        return out.instruments().isEmpty() ? Stream.empty() : withoutInstruments(line, instruments(out));
    }

    private static Stream<PersonnelLine> withoutInstruments(PersonnelLine line, ImmutableSet<Instrument> out) {
        ImmutableList<InstrumentCredit> left = line.instruments().stream()
                .filter(credit -> !out.contains(credit.instrument()))
                .collect(toImmutableList());
        return left.isEmpty() && !line.instruments().isEmpty() ? Stream.empty() : Stream.of(line.withInstruments(left));
    }

    ImmutableList<PersonnelLine> with(ImmutableList<PersonnelLine> added) {
        Set<PersonnelLine> all = new LinkedHashSet<>(playing);
        all.addAll(added);
        return ImmutableList.copyOf(all);
    }

    /** Some play instead of others; with nothing that is played, what the others play. */
    ImmutableList<PersonnelLine> replaced(ImmutableList<PersonnelLine> others, ImmutableList<PersonnelLine> lines) {
        ImmutableList<PersonnelLine> theirs =
                others.stream().flatMap(other -> of(other.player()).stream()).collect(toImmutableList());
        ImmutableList.Builder<PersonnelLine> joining = ImmutableList.builder();
        for (PersonnelLine line : lines) {
            if (saysNothing(line) && !theirs.isEmpty()) {
                theirs.forEach(their -> joining.add(line.withRole(their.role()).withInstruments(their.instruments())));
            } else {
                joining.add(line);
            }
        }
        return new LineChanges(without(others)).with(joining.build());
    }

    /** Other instruments are played, by those named or by whoever plays the instruments that are not played. */
    ImmutableList<PersonnelLine> instead(ImmutableList<PersonnelLine> others, ImmutableList<PersonnelLine> lines) {
        ImmutableSet<Instrument> replaced =
                others.stream().flatMap(line -> instruments(line).stream()).collect(toImmutableSet());
        ImmutableList<PersonnelLine> changed = playing;
        for (PersonnelLine line : lines) {
            changed = new LineChanges(changed).instead(replaced, line);
        }
        return changed;
    }

    private ImmutableList<PersonnelLine> instead(ImmutableSet<Instrument> replaced, PersonnelLine line) {
        boolean anybody = line.player().unidentified() && !replaced.isEmpty();
        ImmutableList.Builder<PersonnelLine> changed = ImmutableList.builder();
        boolean done = false;
        for (PersonnelLine other : playing) {
            boolean theirs = other.role().equals(line.role())
                    && (anybody
                            ? !Sets.intersection(instruments(other), replaced).isEmpty()
                            : other.player().equals(line.player()));
            changed.add(theirs ? other.withInstruments(instead(other, replaced, line)) : other);
            done |= theirs;
        }
        return done || anybody ? changed.build() : changed.add(line).build();
    }

    /** What is played instead comes first, then what else is played; without a word on what is replaced, nothing else. */
    private static ImmutableList<InstrumentCredit> instead(
            PersonnelLine line, ImmutableSet<Instrument> replaced, PersonnelLine now) {
        Stream<InstrumentCredit> kept = line.instruments().stream()
                .filter(credit -> !replaced.isEmpty() && !replaced.contains(credit.instrument()));
        return Stream.concat(now.instruments().stream(), kept).distinct().collect(toImmutableList());
    }

    static ImmutableSet<Instrument> instruments(PersonnelLine line) {
        return line.instruments().stream().map(InstrumentCredit::instrument).collect(toImmutableSet());
    }

    static boolean saysNothing(PersonnelLine line) {
        return line.instruments().isEmpty() && line.role().equals(Role.PERFORMER);
    }
}
