package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notation.PersonnelClause;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;

/** A line-up in the notation of personnel: {@code Miles Davis (tp), Barney Wilen (ts)}. */
final class LineUpCell implements Cell<PersonnelLine> {
    @Override
    public Outcome<ImmutableList<PersonnelLine>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text)) {
            return Outcome.of(ImmutableList.of());
        }
        Outcome<PersonnelText> read =
                PersonnelNotation.of(form.dialect(), names::artist).read(text);
        Notices.Builder notices = Notices.builder().addAll(read.notices());
        PersonnelText personnel = read.orThrow();
        for (PersonnelClause clause : personnel.clauses()) {
            switch (clause.kind()) {
                case LISTED, REMARK -> {} // what is listed is taken, remarks are told
                default ->
                    notices.add(Flaws.notUnderstood(
                            clause.printed(), "a line-up", Math.max(0, text.indexOf(clause.printed()))));
            }
        }
        if (!personnel.marked().isEmpty()) {
            notices.add(Flaws.notUnderstood(text, "a line-up that holds for all takes", 0));
        }
        Notices told = notices.build();
        return personnel.clauses().isEmpty() && told.isEmpty()
                ? Flaws.none(text, "a line-up") // marks alone, which are no clause
                : Outcome.of(personnel.lines(), told);
    }

    @Override
    public String print(ImmutableList<PersonnelLine> lines, CellForm form, Names names) {
        return PersonnelNotation.of(form.dialect(), names::artist).print(lines, names::nameOf);
    }
}
