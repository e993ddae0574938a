package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.PeopleForm;

/**
 * What rows say of who is heard on one take. Singers belong to the line-up of the part, on the takes that name them; the
 * rest differs from the line-up by variances, which keep the words of the sheet.
 */
final class PersonnelOfTakes {
    private PersonnelOfTakes() {}

    /** {@return whether a line of a line-up holds for the takes alone that name it} */
    static boolean isNamed(PersonnelLine line) {
        return line.scope() == Scope.NAMED_TAKES;
    }

    /** {@return the lines of the line-up that a take names, and that are those of a column} */
    static ImmutableList<PersonnelLine> named(View view, CellForm form) {
        return named(view).stream()
                .filter(line -> PeopleForm.isOf(form, line.role(), line.instruments(), line.qualifiers()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the lines of the line-up that a take names} */
    static ImmutableList<PersonnelLine> named(View view) {
        Take take = view.take();
        if (take == null) {
            return ImmutableList.of();
        }
        ImmutableSet<Player> players = take.variances().stream()
                .filter(PersonnelOfTakes::names)
                .flatMap(variance -> variance.players().stream())
                .collect(ImmutableSet.toImmutableSet());
        return view.sitting().named(players);
    }

    /** {@return whether a variance says no more than that a take names those of a line-up} */
    static boolean names(Variance variance) {
        return variance.kind() == VarianceKind.AS_LINE_UP
                && variance.printed().isEmpty()
                && !variance.players().isEmpty();
    }

    /** {@return that those are heard on a take whom it names; nothing where it names nobody} */
    static Optional<Variance> naming(ImmutableList<PersonnelLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Variance.of(
                        VarianceKind.AS_LINE_UP,
                        lines.stream().map(PersonnelLine::player).distinct().toArray(Player[]::new)));
    }

    /** {@return how many more are counted than are named, as unidentified players} */
    static ImmutableList<PersonnelLine> rest(List<PersonnelLine> counted, ImmutableList<PersonnelLine> named) {
        Multiset<Played> all = count(counted);
        Multiset<Played> rest = Multisets.difference(all, count(named));
        return counted.isEmpty() || !isWithin(named, counted)
                ? ImmutableList.of()
                : counted.stream()
                        .filter(line -> rest.contains(Played.of(line)))
                        .map(line -> line.withPlayer(Player.unidentified(rest.count(Played.of(line)))))
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether no more are named of any instrument than are counted, or nothing is counted} */
    static boolean isWithin(ImmutableList<PersonnelLine> named, List<PersonnelLine> counted) {
        return counted.isEmpty() || Multisets.containsOccurrences(count(counted), count(named));
    }

    /** {@return how many play what by a cell, if so many are in the line-up} */
    static String counted(ImmutableList<PersonnelLine> cell, Names ofCell, View view, CellForm form, Names names) {
        return Multisets.containsOccurrences(count(view.sitting().throughout()), count(cell))
                ? Cells.NUMBERS.print(cell, form, names)
                : "";
    }

    private static Multiset<Played> count(List<PersonnelLine> lines) {
        Multiset<Played> count = LinkedHashMultiset.create();
        lines.forEach(line -> count.add(Played.of(line), line.player().count().orElse(1)));
        return count;
    }

    /** What somebody plays. */
    private record Played(Role role, ImmutableList<InstrumentCredit> instruments) {
        static Played of(PersonnelLine line) {
            return new Played(line.role(), line.instruments());
        }
    }

    /** {@return the remarks about a take} */
    static ImmutableList<String> notes(View view) {
        Take take = view.take();
        return take == null ? ImmutableList.of() : view.sitting().remarks(take.id());
    }
}
