package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Role;

/** Somebody who has a row: one name, whatever marks are in it. That it is perhaps several names is told. */
final class PerformerCell implements Cell<PersonnelLine> {
    private static final Contribution PERFORMS = Contribution.of(Role.PERFORMER);

    @Override
    public Outcome<ImmutableList<PersonnelLine>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text)) {
            return Outcome.of(ImmutableList.of());
        }
        Notices.Builder notices = Notices.builder();
        ImmutableList<PersonnelLine> line = PeopleCell.named(text, PERFORMS, 0, form, names, notices).stream()
                .collect(ImmutableList.toImmutableList());
        return Outcome.of(line, notices.build());
    }

    @Override
    public String print(ImmutableList<PersonnelLine> lines, CellForm form, Names names) {
        return PeopleForm.name(lines.get(0), names);
    }
}
