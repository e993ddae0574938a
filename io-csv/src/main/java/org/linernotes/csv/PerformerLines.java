package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.csv.Kept.Standing;
import org.linernotes.csv.cell.Names;

/**
 * Which credits of a recording have rows of their own, in a sheet with a row a performer: all but those whom another column names. One
 * whom both name is known by what is kept of the row.
 */
final class PerformerLines {
    private static final ImmutableSet<Target> PEOPLE = ImmutableSet.of(
            Target.parse("recording.credits"), Target.parse("recording.personnel"), Target.parse("recording.soloists"));

    private final CsvMapping mapping;
    private final Names names;
    private final ImmutableList<MappedColumn> columns;

    PerformerLines(CsvMapping mapping, Names names) {
        this.mapping = mapping;
        this.names = names;
        this.columns = mapping.usable().stream()
                .filter(column -> column.target().filter(PEOPLE::contains).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whom other columns name} */
    ImmutableSet<PersonnelLine> elsewhere(Recording recording) {
        View view = View.NOTHING.about(recording, null);
        return columns.stream()
                .flatMap(column ->
                        column.target().orElseThrow().slice().values(view, mapping.form(column), names).stream())
                .map(PersonnelLine.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether a credit says what one of some lines says} */
    static boolean isAmong(ImmutableSet<PersonnelLine> lines, Credit credit) {
        PersonnelLine line = PersonnelLine.of(credit);
        return lines.contains(line) || lines.contains(line.withCertainty(credit.certainty()));
    }

    /** {@return the rows of a recording, each with what is kept of all of its kind} */
    ImmutableList<PerformerRow> of(Recording recording) {
        ImmutableSet<PersonnelLine> elsewhere = elsewhere(recording);
        List<PerformerRow> all = new ArrayList<>();
        for (int place = 0; place < recording.credits().size(); place++) {
            Credit credit = recording.credits().get(place);
            Kept kept = Kept.of(credit.extensions());
            PerformerRow above = all.isEmpty() ? PerformerRow.NOBODY : all.get(all.size() - 1);
            boolean isBeside = kept.standing().equals(Optional.of(Standing.BESIDE))
                    && above.place() + above.credits().size() == place
                    && above.credits().get(0).player().equals(credit.player());
            if (isBeside) {
                all.set(all.size() - 1, above.with(credit));
            } else if (!isOfColumn(kept, elsewhere, credit)) {
                all.add(new PerformerRow(place, ImmutableList.of(credit), kept));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static boolean isOfColumn(Kept kept, ImmutableSet<PersonnelLine> elsewhere, Credit credit) {
        return kept.isNothing() ? isAmong(elsewhere, credit) : kept.standing().equals(Optional.of(Standing.COLUMN));
    }
}
