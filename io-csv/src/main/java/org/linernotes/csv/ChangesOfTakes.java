package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.notation.RunningPersonnel;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Take;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Names;

/**
 * How the personnel of a take differs from the line-up, in words: those of the source, where it has them; else those of the notation
 * of personnel, where these are read back as what they were made of.
 */
final class ChangesOfTakes {
    private final CellForm form;
    private final Names names;

    /** Whom the words name. */
    private final Map<String, ArtistId> named = new HashMap<>();

    private ChangesOfTakes(CellForm form, Names names) {
        this.form = form;
        this.names = names;
    }

    /** {@return the words of a row} Where a cell holds for the rows below, only the source knows which rows have words. */
    static ImmutableList<String> printed(View view, CellForm form, Names names) {
        Take take = view.take();
        if (take == null) {
            return ImmutableList.of();
        }
        ImmutableList<Variance> changes = take.variances().stream()
                .filter(variance -> !PersonnelOfTakes.names(variance))
                .collect(ImmutableList.toImmutableList());
        boolean wordless =
                changes.stream().noneMatch(variance -> variance.printed().isPresent());
        return wordless && !changes.isEmpty() && !form.running()
                ? new ChangesOfTakes(form, names)
                        .inNotation(changes, view.sitting().throughout())
                : ofSource(changes);
    }

    private static ImmutableList<String> ofSource(List<Variance> changes) {
        return changes.stream()
                .flatMap(variance -> variance.printed().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> inNotation(ImmutableList<Variance> changes, ImmutableList<PersonnelLine> lineUp) {
        PersonnelNotation notation = PersonnelNotation.of(form.dialect(), this::artist);
        String text = notation.printVariances(changes, this::name);
        Outcome<PersonnelText> read = notation.read(text);
        ImmutableList<Variance> back =
                RunningPersonnel.of(lineUp).then(read.orThrow()).variances();
        return read.notices().isEmpty() && contents(back).equals(contents(changes))
                ? ImmutableList.of(text)
                : ImmutableList.of();
    }

    /** Without ids, which no words say. */
    private static ImmutableSet<Variance> contents(List<Variance> variances) {
        return variances.stream()
                .map(variance -> variance.withId(ElementId.UNSET)
                        .withLines(variance.lines().stream()
                                .map(line -> line.withId(ElementId.UNSET))
                                .toList()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private String name(ArtistId id) {
        String name = names.nameOf(id);
        named.putIfAbsent(name, id);
        return name;
    }

    private ArtistId artist(String name) {
        return named.computeIfAbsent(name, other -> (ArtistId) Names.plainId(EntityType.ARTIST, other));
    }
}
