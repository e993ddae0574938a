package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.csv.Slice.Besides;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.PeopleForm;

/** People whom a cell names for something else than its column: the arranger among composers, a guitarist among pianists. */
final class PeopleBesides {
    private PeopleBesides() {}

    /** {@return whom of a cell the model has as the cell says, though its column prints people of another role} */
    static Besides<PersonnelLine> among(Function<View, ImmutableList<PersonnelLine>> all) {
        return among(all, (line, form) -> PeopleForm.isOf(form, line.role(), line.instruments(), line.qualifiers()));
    }

    /** {@return whom of a cell the model has as the cell says, though its column prints others} */
    static Besides<PersonnelLine> among(
            Function<View, ImmutableList<PersonnelLine>> all, BiPredicate<PersonnelLine, CellForm> isPrinted) {
        return (cell, ofCell, view, form, names) -> {
            ImmutableSet<String> others = cell.stream()
                    .filter(line -> !isPrinted.test(line, form))
                    .map(line -> text(line, ofCell))
                    .collect(ImmutableSet.toImmutableSet());
            return others.isEmpty()
                    ? ""
                    : all.apply(view).stream()
                            .map(line -> text(line, names))
                            .filter(others::contains)
                            .distinct()
                            .collect(Collectors.joining(", "));
        };
    }

    private static String text(PersonnelLine line, Names names) {
        return Stream.concat(
                        Stream.of(line.role().name()),
                        line.instruments().stream()
                                .map(InstrumentCredit::instrument)
                                .map(instrument -> instrument.name()))
                .collect(Collectors.joining(", ", PeopleForm.name(line, names) + " (", ")"));
    }
}
