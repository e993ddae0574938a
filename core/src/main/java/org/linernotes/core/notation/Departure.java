package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** How those who play differ from a line-up, said as briefly as a discographer would. */
final class Departure {
    private final LineChanges lineUp;
    private final LineChanges playing;

    /** Those of the line-up who play on every take; a vocalist who sings on some titles need not be called out. */
    private final ImmutableSet<Player> expected;

    private final boolean listed;

    /**
     * Takes them.
     *
     * @param lineUp the line-up
     * @param playing those who play
     * @param listed whether they were listed; else it was said who is out
     */
    Departure(ImmutableList<PersonnelLine> lineUp, ImmutableList<PersonnelLine> playing, boolean listed) {
        this.listed = listed;
        this.lineUp = new LineChanges(lineUp);
        this.playing = new LineChanges(playing);
        this.expected = players(lineUp.stream().filter(line -> line.scope() == Scope.ALL_TAKES));
    }

    ImmutableList<Variance> variances() {
        ImmutableList.Builder<Variance> variances = ImmutableList.builder();
        ImmutableSet<Player> present = players(playing.playing().stream());
        ImmutableSet<Player> kept = players(lineUp.playing().stream()).stream()
                .filter(present::contains)
                .collect(toImmutableSet());
        ImmutableSet<Player> gone =
                expected.stream().filter(Predicate.not(present::contains)).collect(toImmutableSet());
        if (!gone.isEmpty()) {
            variances.add(absence(gone, kept));
        }
        kept.forEach(player -> variances.addAll(changes(player)));
        ImmutableList<PersonnelLine> added = playing.playing().stream()
                .filter(line -> !kept.contains(line.player()))
                .collect(toImmutableList());
        if (!added.isEmpty()) {
            variances.add(Variance.added(added.toArray(PersonnelLine[]::new)));
        }
        return variances.build();
    }

    /** Who is out, or, of those who were listed where that is shorter, who alone is left. */
    private Variance absence(ImmutableSet<Player> gone, ImmutableSet<Player> kept) {
        if (kept.isEmpty()) {
            return Variance.of(VarianceKind.OUT); // everybody
        }
        return listed && gone.size() > kept.size()
                ? Variance.of(VarianceKind.ONLY, kept.toArray(Player[]::new))
                : Variance.of(VarianceKind.OUT, gone.toArray(Player[]::new));
    }

    /** How somebody who plays here and there differs in what he does. */
    private ImmutableList<Variance> changes(Player player) {
        ImmutableList<PersonnelLine> before = lineUp.of(player);
        ImmutableList<PersonnelLine> after = playing.of(player);
        ImmutableSet<Role> roles = roles(before.stream());
        boolean lacksRole = roles(before.stream().filter(line -> line.scope() == Scope.ALL_TAKES)).stream()
                .anyMatch(Predicate.not(roles(after.stream())::contains));
        if (lacksRole) {
            return ImmutableList.of(Variance.of(VarianceKind.REPLACED, player).withLines(after));
        }
        ImmutableList<PersonnelLine> joined = after.stream()
                .filter(line -> !line.role().equals(Role.PERFORMER) && !roles.contains(line.role()))
                .collect(toImmutableList());
        ImmutableList.Builder<Variance> changes = ImmutableList.builder();
        changes.addAll(instruments(player, instruments(before), instruments(after)));
        if (!joined.isEmpty()) {
            changes.add(Variance.added(joined.toArray(PersonnelLine[]::new)));
        }
        return changes.build();
    }

    private static ImmutableList<Variance> instruments(
            Player player, ImmutableSet<Instrument> before, ImmutableSet<Instrument> after) {
        ImmutableList<Instrument> left =
                Sets.difference(before, after).immutableCopy().asList();
        ImmutableList<Instrument> taken =
                Sets.difference(after, before).immutableCopy().asList();
        if (left.isEmpty()) {
            return taken.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(Variance.added(PersonnelLine.of(player, taken.toArray(Instrument[]::new))));
        }
        VarianceKind kind = taken.isEmpty() ? VarianceKind.OUT : VarianceKind.INSTRUMENT_INSTEAD;
        return ImmutableList.of(Variance.of(kind, player)
                .withInstruments(left)
                .withInstead(taken.stream().map(InstrumentCredit::of).collect(toImmutableList())));
    }

    private static ImmutableSet<Instrument> instruments(ImmutableList<PersonnelLine> lines) {
        return lines.stream()
                .filter(line -> line.role().equals(Role.PERFORMER))
                .flatMap(line -> LineChanges.instruments(line).stream())
                .collect(toImmutableSet());
    }

    private static ImmutableSet<Role> roles(Stream<PersonnelLine> lines) {
        return lines.map(PersonnelLine::role).collect(toImmutableSet());
    }

    private static ImmutableSet<Player> players(Stream<PersonnelLine> lines) {
        return lines.map(PersonnelLine::player).collect(toImmutableSet());
    }
}
